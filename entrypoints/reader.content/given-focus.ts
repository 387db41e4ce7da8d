import type { SurfaceName } from './scene';

/** What takes the keys on a surface that another one turned into. */
const controls: Partial<Record<SurfaceName, string>> = { chip: '.chip-open', rail: '.rail > button' };

/** Goes along with the focus of a person at the keyboard, from surface to surface and back to the page. */
export class GivenFocus {
  readonly #document: Document;
  /** Where on the page the focus was when the keyboard opened the panel; null where it was nowhere, or in our chip. */
  #from: HTMLElement | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Before a surface is drawn: whether the keyboard is in what stands there now. `asked`: it asked for the panel. */
  isHeld(root: ShadowRoot | null, asked: boolean): boolean {
    const active = root?.activeElement ?? null;
    const { activeElement: onPage, body } = this.#document;
    if (asked && !active) this.#from = onPage instanceof HTMLElement && onPage !== body ? onPage : null;
    return active?.matches(':focus-visible') === true;
  }

  /** After it: what had the focus may be gone. A panel takes it by itself; a page that is left alone gets it back. */
  give(root: ShadowRoot | null, surface: SurfaceName): void {
    if (root?.activeElement || surface === 'panel') return;
    const from = surface === 'rail' || !this.#from?.isConnected ? null : this.#from;
    const control = root?.querySelector<HTMLElement>(controls[surface] ?? ':not(*)');
    (from ?? control)?.focus({ preventScroll: true });
    this.#from = null;
  }
}
