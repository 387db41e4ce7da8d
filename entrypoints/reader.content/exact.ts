import { isByPosition, stillMeans } from '../../core/strip/selector';
import type { Stripped } from '../../core/strip/stripped';

/**
 * Watches that a selector by position does not come to mean another element between a change of the page and our next look: the moment
 * it might, `keep` is handed those that still mean what they meant. At most once a frame, however busy the page is.
 */
export class ExactWatch {
  #frame = 0;
  readonly #observer: MutationObserver;
  readonly #watched = new WeakSet<Node>();

  constructor(found: () => readonly Stripped[], keep: (exact: readonly Stripped[]) => void) {
    const check = () => {
      this.#frame = 0;
      const all = found();
      const exact = all.filter(({ selector, element }) => !isByPosition(selector) || stillMeans(selector, element));
      if (exact.length < all.length) keep(exact);
    };
    this.#observer = new MutationObserver(() => {
      if (this.#frame === 0 && found().some(({ selector }) => isByPosition(selector)))
        this.#frame = requestAnimationFrame(check);
    });
  }

  /** Watches these trees: the page, and the pages in its frames. */
  include(roots: readonly Node[]): void {
    for (const root of roots) {
      if (this.#watched.has(root)) continue;
      this.#watched.add(root);
      this.#observer.observe(root, { childList: true, subtree: true });
    }
  }

  /** Ends it. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
  }
}
