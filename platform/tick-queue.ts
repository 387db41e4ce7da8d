import { applyOperations, mergeMarks } from '../core/progress/operations';
import type { Marks, Operation, TutorialRecord } from '../core/progress/progress';
import { stampWishes, undoOf, type Wish } from '../core/progress/ticks';
import type { Answer } from './messages';
import { SaveQueue, type Unsaved } from './save-queue';

/** What a surface shows of the ticks: the last word on each step, and how many of them are not on disk. */
export interface TickState {
  marks: Marks;
  unsaved: Unsaved | null;
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

/**
 * The ticks of one tutorial as one surface sees them: on the screen at once, and kept here until they are on disk. Undo is an act
 * like any other, so it too wins over what other tabs did before.
 */
export class TickQueue {
  /** The marks that are known to be on disk. */
  #saved: Marks;
  readonly #queue: SaveQueue<Operation>;
  readonly #options: TickQueueOptions;

  constructor(options: TickQueueOptions) {
    this.#options = options;
    this.#saved = options.record.marks;
    const { send, changed } = options;
    this.#queue = new SaveQueue({ send, changed, saved: (record) => this.take(record) });
  }

  /** The ticks as they are now, saved or not. */
  get state(): TickState {
    return { marks: applyOperations(this.#saved, this.#queue.pending), unsaved: this.#queue.unsaved };
  }

  /** Applies wishes as one act; gives the way to take it back. */
  act(wishes: readonly Wish[]): () => void {
    const back = undoOf(wishes, this.state.marks);
    this.#add(wishes);
    return () => this.#add(back);
  }

  /** Takes in a stored record, perhaps from another tab; an older one takes nothing back. */
  take(record: Pick<TutorialRecord, 'id' | 'marks'>): void {
    if (record.id !== this.#options.record.id) return;
    this.#saved = mergeMarks(this.#saved, record.marks);
    this.#options.changed();
  }

  /** Tries to save now, instead of waiting for the next try. */
  retry(): void {
    this.#queue.retry();
  }

  /** Stops trying. */
  stop(): void {
    this.#queue.stop();
  }

  #add(wishes: readonly Wish[]) {
    const { record, device, now } = this.#options;
    const stamp = { tutorial: record.id, at: now(), device };
    this.#queue.add(stampWishes(wishes, this.state.marks, stamp));
  }
}
