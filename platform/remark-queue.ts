import type { Remark, TutorialRecord } from '../core/progress/progress';
import {
  applyRemarks,
  mergeRemarks,
  type Remarks,
  type RemarkWish,
  remarksOn,
  stampRemark,
} from '../core/progress/remarks';
import type { Answer } from './messages';
import { SaveQueue, type Unsaved } from './save-queue';

/** What the remarks on one tutorial need from the outside. */
export interface RemarkQueueOptions {
  record: Pick<TutorialRecord, 'id' | 'notes' | 'stuck'>;
  device: string;
  /** Brings remarks to the one writer; answers when they are on disk. */
  send(remarks: Remark[]): Promise<Answer<{ record: TutorialRecord }>>;
  /** Milliseconds since 1970. */
  now(): number;
  changed(): void;
}

/** What could not be saved of it: steps with a note, and steps with a "stuck here". */
export interface UnsavedRemarks extends Pick<Unsaved, 'code'> {
  notes: number;
  stuck: number;
}

/** Notes and "stuck here" of one tutorial as one surface sees them: shown at once, and kept here until they are on disk. */
export class RemarkQueue {
  /** What is known to be on disk. */
  #saved: Remarks;
  readonly #queue: SaveQueue<Remark>;
  readonly #options: RemarkQueueOptions;

  constructor(options: RemarkQueueOptions) {
    this.#options = options;
    this.#saved = options.record;
    const { send, changed } = options;
    this.#queue = new SaveQueue({ send, changed, saved: (record) => this.take(record) });
  }

  /** What is said now, saved or not. */
  get state(): Remarks {
    return applyRemarks(this.#saved, this.#queue.pending);
  }

  get unsaved(): UnsavedRemarks | null {
    const { unsaved, pending } = this.#queue;
    const steps = (about: Remark['about']) =>
      new Set(pending.filter((each) => each.about === about).map(({ step }) => step)).size;
    return unsaved && { code: unsaved.code, notes: steps('note'), stuck: steps('stuck') };
  }

  /** Says something of a step; gives the way to take it back. */
  say(wish: RemarkWish): () => void {
    const { note, stuck } = remarksOn(this.state, wish.step);
    this.#add(wish);
    return () => this.#add(wish.about === 'note' ? { ...wish, value: note } : { ...wish, value: stuck });
  }

  /** Takes in a stored record, perhaps from another tab; an older one takes nothing back. */
  take(record: Pick<TutorialRecord, 'id' | 'notes' | 'stuck'>): void {
    if (record.id !== this.#options.record.id) return;
    this.#saved = mergeRemarks(this.#saved, record);
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

  #add(wish: RemarkWish) {
    const { record, device, now } = this.#options;
    this.#queue.add([stampRemark(wish, this.state, { tutorial: record.id, at: now(), device })]);
  }
}
