import { type Looks, pauseAfter } from '../../core/spot/pace';
import { onActOrMove, onFrameLoad } from '../../platform/navigation';

/** How long the page has to be quiet before it is looked at again, in ms. */
const quiet = 400;

/** However busy the page is, it is looked at again after this time, in ms. */
const patience = 2_000;

const noLooks: Looks = { all: 0, fruitless: 0 };

/** What changes when a page shows more: nodes, words in place, and parts that open. */
const changes: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'open'],
};

/** What the watch needs to know. */
interface WatchOptions {
  /** Our element, whose changes do not count. */
  own(): Element | null;
  /** Looks at the page; true where that brought something new. */
  look(): Promise<boolean>;
}

/**
 * Has the page looked at again after it changed: batched, never twice at a time, ever more rarely where looking brings nothing
 * new, not at all while nobody sees the page, and at once again after a person did something or scrolled.
 */
export class PageWatch {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the changes began that were not looked at yet; 0 where there are none. */
  #since = 0;
  #last = 0;
  #looks: Looks = noLooks;
  #looking = false;
  readonly #observer = new MutationObserver((records) => {
    const own = this.#options.own();
    if (!records.every((record) => isOwn(record, own))) this.changed();
  });
  readonly #watched = new WeakSet<Node>();
  readonly #stops: (() => void)[];
  readonly #document: Document;
  readonly #options: WatchOptions;

  constructor(document: Document, options: WatchOptions) {
    this.#document = document;
    this.#options = options;
    this.include([document.documentElement]);
    const seen = () => this.#since > 0 && this.#plan();
    document.addEventListener('visibilitychange', seen);
    this.#stops = [
      onActOrMove(() => {
        this.#looks = noLooks;
        seen();
      }),
      onFrameLoad(() => this.changed()),
      () => document.removeEventListener('visibilitychange', seen),
    ];
  }

  /** Watches these trees as well: shadow roots and documents in frames, whose changes are not seen from outside. */
  include(roots: readonly Node[]): void {
    for (const root of roots) {
      if (this.#watched.has(root)) continue;
      this.#watched.add(root);
      this.#observer.observe(root, changes);
    }
  }

  /** Something changed, on the page or in its address: it will be looked at. */
  changed(anew = false): void {
    if (anew) this.#looks = noLooks;
    this.#since ||= performance.now();
    this.#plan();
  }

  /** Ends it. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    for (const stop of this.#stops) stop();
  }

  #plan(): void {
    const pause = pauseAfter(this.#looks);
    if (pause === null || this.#looking || this.#document.hidden) return;
    const now = performance.now();
    const due = Math.max(Math.min(now + quiet, this.#since + patience), this.#last + pause);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), due - now);
  }

  async #look(): Promise<void> {
    this.#since = 0;
    this.#looking = true;
    const fresh = await this.#options.look();
    this.#looking = false;
    this.#last = performance.now();
    const { all, fruitless } = this.#looks;
    this.#looks = { all: all + 1, fruitless: fresh ? 0 : fruitless + 1 };
    if (this.#since > 0) this.#plan();
  }
}

function isOwn({ type, addedNodes, removedNodes }: MutationRecord, own: Element | null): boolean {
  return type === 'childList' && own !== null && [...addedNodes, ...removedNodes].every((node) => node === own);
}

/** The chip waits until the page has not changed for this long, in ms, but no longer than the second figure. */
const calm = 600;
const longestWait = 4_000;

/** Resolves once the page has come to rest after loading, or when it does not. */
export function afterQuiet(document: Document, own: () => Element | null): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(done, calm);
    const last = setTimeout(done, longestWait);
    const observer = new MutationObserver((records) => {
      if (records.every((record) => isOwn(record, own()))) return;
      clearTimeout(timer);
      timer = setTimeout(done, calm);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    function done() {
      clearTimeout(timer);
      clearTimeout(last);
      observer.disconnect();
      resolve();
    }
  });
}
