import type { TutorialRecord } from '../core/progress/progress';
import type { FailureCode } from './failure';
import type { Answer } from './messages';

/** What saving needs from the outside. */
export interface SaveQueueOptions<Act> {
  /** Brings acts to the one writer; answers when they are on disk. */
  send(acts: Act[]): Promise<Answer<{ record: TutorialRecord }>>;
  /** They are on disk, in this record. */
  saved(record: TutorialRecord): void;
  changed(): void;
}

/** What could not be saved, and why. */
export interface Unsaved {
  code: FailureCode;
  steps: number;
}

/** Pauses before another try to save, in ms; the last one repeats. */
const pauses = [1_000, 3_000, 10_000, 30_000] as const;

/** Acts that are kept until the one writer has them on disk, however often it dies. */
export class SaveQueue<Act extends { step: string }> {
  #pending: Act[] = [];
  #failure: FailureCode | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending = false;
  readonly #options: SaveQueueOptions<Act>;

  constructor(options: SaveQueueOptions<Act>) {
    this.#options = options;
  }

  /** What is not on disk yet. */
  get pending(): readonly Act[] {
    return this.#pending;
  }

  /** null while nothing failed. */
  get unsaved(): Unsaved | null {
    const steps = new Set(this.#pending.map((act) => act.step)).size;
    return this.#failure && steps > 0 ? { code: this.#failure, steps } : null;
  }

  /** Takes acts in, and saves them unless saving failed before. */
  add(acts: readonly Act[]): void {
    this.#pending.push(...acts);
    this.#options.changed();
    if (!this.#failure) void this.#save();
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

  async #save() {
    if (this.#sending || this.#pending.length === 0) return;
    this.#sending = true;
    const sent = [...this.#pending];
    const answer = await this.#options.send(sent);
    this.#sending = false;
    if (answer.ok) this.#took(sent, answer.value.record);
    else this.#failed(answer.code);
  }

  #took(sent: readonly Act[], record: TutorialRecord) {
    this.#pending = this.#pending.filter((act) => !sent.includes(act));
    this.#failure = null;
    this.#failures = 0;
    this.#options.saved(record);
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
