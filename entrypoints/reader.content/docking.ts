import { dockCss, type FixedElement, findFixed } from '../../core/layout/dock';
import { createSelectorMaker } from '../../core/strip/selector';
import type { PageCss } from './page-css';
import { narrow, type Scene } from './scene';

/** Width of the folded panel, in px. */
const railWidth = 48;

/** Makes the page move aside while a surface is docked, and puts it back exactly when none is. */
export class Docking {
  #fixed: readonly FixedElement[] | null = null;
  readonly #document: Document;
  readonly #css: PageCss;
  /** Text runs from right to left in our words, so the panel stands left. */
  readonly #rtl: boolean;

  constructor(document: Document, css: PageCss, rtl: boolean) {
    this.#document = document;
    this.#css = css;
    this.#rtl = rtl;
  }

  /** Takes the room that the scene's surface needs. */
  follow({ surface, panel }: Scene): void {
    const over = (this.#document.defaultView?.innerWidth ?? 0) < narrow;
    if (over || (surface !== 'panel' && surface !== 'rail')) {
      this.leave();
      return;
    }
    const side = (panel.dock.side === 'end') === this.#rtl ? 'left' : 'right';
    const room = { side, width: surface === 'rail' ? railWidth : panel.dock.width } as const;
    // Looked up once, before the page moves: afterwards nothing stands under the panel any more.
    this.#fixed ??= findFixed(this.#document, room, createSelectorMaker(this.#document));
    void this.#css.set('dock', dockCss(room, this.#fixed));
  }

  /** Gives the room back. */
  leave(): void {
    this.#fixed = null;
    void this.#css.set('dock', '');
  }
}
