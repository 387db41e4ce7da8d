import { type Dock, dockCss, sheetCss } from '../../core/layout/dock';
import { Fixing, zoomOf } from '../../core/layout/fixing';
import { bodyOf, rootOf } from '../../core/page/dom';
import { createSelectorMaker } from '../../core/strip/selector';
import type { PageCss } from './page-css';
import type { Scene } from './scene';

/** Width of the folded panel, in px. */
const railWidth = 48;

/** Looks in a row, each at what the one before it changed. */
const mostLooks = 6;

/** After the page or the panel changed, it is looked at again once it has been still for so long, in ms. */
const stillFor = 300;

/** A page that changes without end is not looked at without end, as long as the panel stands. */
const mostChanges = 40;

/** Makes the page move aside while a surface is docked, and puts it back exactly when none is. */
export class Docking {
  #dock: Dock | null = null;
  #fixing: Fixing | null = null;
  /** Who docked last has the word. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changes = 0;
  readonly #observer: MutationObserver;
  readonly #document: Document;
  readonly #css: PageCss;
  /** Text runs from right to left in our words, so the panel stands left. */
  readonly #rtl: boolean;
  readonly #settleSoon = () => this.#later();

  constructor(document: Document, css: PageCss, rtl: boolean) {
    this.#document = document;
    this.#css = css;
    this.#rtl = rtl;
    this.#observer = new MutationObserver(() => {
      if (this.#changes++ < mostChanges) this.#later();
    });
  }

  /** Takes the room that the scene's surface needs. */
  follow({ surface, panel }: Scene): void {
    const takesRoom = (surface === 'panel' && panel.place === 'docked') || (surface === 'rail' && !panel.overlay);
    if (!takesRoom) {
      this.#leaveFor(surface === 'panel' && panel.place === 'sheet' ? sheetCss(panel.sheet, this.#zoom) : '');
      return;
    }
    const side = (panel.dock.side === 'end') === this.#rtl ? 'left' : 'right';
    const dock: Dock = { side, width: surface === 'rail' ? railWidth : panel.dock.width };
    const before = this.#dock;
    if (before?.side === dock.side && before.width === dock.width) return;
    this.#dock = dock;
    if (before?.side !== dock.side) void this.#start(before !== null);
    else if (surface === 'rail' || before.width === railWidth) void this.#settle();
    else {
      // While it is dragged, what is fixed follows; what else sticks out is looked for at the end.
      void this.#bring();
      this.#later();
    }
  }

  /** Gives the room back. */
  leave(): void {
    this.#leaveFor('');
  }

  #leaveFor(css: string): void {
    this.#turn++;
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#document.defaultView?.removeEventListener('resize', this.#settleSoon);
    this.#dock = null;
    this.#fixing = null;
    void this.#css.set('dock', css);
  }

  /** Docks anew. On the other side than before, the page first goes back to where it was. */
  async #start(docked: boolean): Promise<void> {
    const turn = ++this.#turn;
    if (docked) await this.#css.set('dock', '');
    if (turn !== this.#turn) return;
    this.#fixing = new Fixing(this.#document);
    this.#changes = 0;
    this.#observer.observe(bodyOf(this.#document) ?? this.#document, { childList: true, subtree: true });
    this.#document.defaultView?.addEventListener('resize', this.#settleSoon);
    await this.#settle();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#settle(), stillFor);
  }

  /** Looks at the page and fixes what sticks out, until nothing does. */
  async #settle(): Promise<void> {
    const turn = ++this.#turn;
    for (let look = 0; look < mostLooks; look++) {
      await this.#bring();
      if (turn !== this.#turn || !this.#dock || !this.#fixing?.look(this.#dock)) return;
    }
    await this.#bring();
  }

  #bring(): Promise<boolean> {
    const fixes = this.#fixing?.fixes(createSelectorMaker(this.#document)) ?? [];
    return this.#css.set('dock', this.#dock ? dockCss(this.#dock, fixes, this.#zoom) : '');
  }

  get #zoom(): number {
    const root = rootOf(this.#document);
    return root ? zoomOf(root) : 1;
  }
}
