import { applyOperations, mergeMarks } from '../core/progress/operations';
import type { Marks, Operation, TutorialRecord } from '../core/progress/progress';
import { stampWishes, undoOf, type Wish } from '../core/progress/ticks';
import type { FailureCode } from './failure';
import type { Answer } from './messages';

/** What a surface shows of the ticks: the last word on each step, and how many of them are not on disk. */
export interface TickState {
  marks: Marks;
  unsaved: { code: FailureCode; steps: number } | null;
}

/** What the ticks of one tutorial need from the outside. */
export interface TickQueueOptions {
  record: Pick<TutorialRecord, 'id' | 'marks'>;
  device: string;
  /** Brings operations to the one writer; answers when they are on disk. */
  send(operations: Operation[]): Promise<Answer<{ record: TutorialRecord }>>;
  /** Milliseconds since 1970. */
  now(): number;
  changed(): void;
}

/** Pauses before another try to save, in ms; the last one repeats. */
const pauses = [1_000, 3_000, 10_000, 30_000] as const;

/** How many acts can be undone. */
const undoDepth = 20;

/**
 * The ticks of one tutorial as one surface sees them: on the screen at once, and kept here until the one writer has them
 * on disk, however often it dies. Undo is an act like any other, so it too wins over what other tabs did before.
 */
export class TickQueue {
  /** The marks that are known to be on disk. */
  #saved: Marks;
  #pending: Operation[] = [];
  #failure: FailureCode | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending = false;
  #acts: Wish[][] = [];
  readonly #options: TickQueueOptions;

  constructor(options: TickQueueOptions) {
    this.#options = options;
    this.#saved = options.record.marks;
  }

  /** The ticks as they are now, saved or not. */
  get state(): TickState {
    const steps = new Set(this.#pending.map((operation) => operation.step)).size;
    return {
      marks: applyOperations(this.#saved, this.#pending),
      unsaved: this.#failure && steps > 0 ? { code: this.#failure, steps } : null,
    };
  }

  /** Applies wishes as one act, which one undo takes back. */
  act(wishes: readonly Wish[]): void {
    this.#acts = [...this.#acts, undoOf(wishes, this.state.marks)].slice(-undoDepth);
    this.#add(wishes);
  }

  /** Takes the last act back; false where there is none. */
  undo(): boolean {
    const wishes = this.#acts.pop();
    if (wishes) this.#add(wishes);
    return wishes !== undefined;
  }

  /** Takes in a stored record, perhaps from another tab; an older one takes nothing back. */
  take(record: Pick<TutorialRecord, 'id' | 'marks'>): void {
    if (record.id !== this.#options.record.id) return;
    this.#saved = mergeMarks(this.#saved, record.marks);
    this.#options.changed();
  }

  /** Tries to save now, instead of waiting for the next try. */
  retry(): void {
    clearTimeout(this.#timer);
    void this.#save();
  }

  /** Stops trying. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #add(wishes: readonly Wish[]) {
    const { record, device, now } = this.#options;
    const stamp = { tutorial: record.id, at: now(), device };
    this.#pending.push(...stampWishes(wishes, this.state.marks, stamp));
    this.#options.changed();
    if (!this.#failure) void this.#save();
  }

  async #save() {
    if (this.#sending || this.#pending.length === 0) return;
    this.#sending = true;
    const sent = [...this.#pending];
    const answer = await this.#options.send(sent);
    this.#sending = false;
    if (answer.ok) this.#took(sent, answer.value.record);
    else this.#failed(answer.code);
  }

  #took(sent: readonly Operation[], record: TutorialRecord) {
    this.#pending = this.#pending.filter((operation) => !sent.includes(operation));
    this.#failure = null;
    this.#failures = 0;
    this.take(record);
    void this.#save();
  }

  #failed(code: FailureCode) {
    this.#failure = code;
    const pause = pauses[Math.min(this.#failures++, pauses.length - 1)];
    clearTimeout(this.#timer);
    // What was refused once is refused again; only a person may ask for another try.
    if (code !== 'refused' && code !== 'bad') this.#timer = setTimeout(() => this.retry(), pause);
    this.#options.changed();
  }
}
