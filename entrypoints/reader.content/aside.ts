import type { AsideState } from '../../components/aside-state';
import type { Words } from '../../components/words';
import type { Hint } from '../../core/read/hints/hint';
import type { ChoiceStep, Reading } from '../../core/read/reading';
import { hearEscape } from '../../platform/key-guard';
import type { Settings } from '../../platform/settings';
import type { Opened } from './opened';
import {
  cardsOf,
  listsOfPage,
  numbered,
  type Outlined,
  type Pickable,
  pickable,
  selectedIn,
  shownNow,
  unnumbered,
} from './pickable';
import { Picking } from './picking';
import { scrollToNodes } from './scroll';
import { KeptSelection } from './selection';

/** What choosing other steps needs of the session. */
export interface AsideStage {
  readonly options: { readonly document: Document; readonly words: Words; own(): Element | null };
  readonly settings: Pick<Settings, 'motion'>;
  readonly opened: Opened | null;
  readonly lastReading: Reading | null;
  toast: object | null;
  refresh(): void;
  say(text: string, undo: boolean): void;
  /** Remembers what the person said of this site. */
  pick(hint: Hint): Promise<void>;
}

/** "Not the right steps?": ranked guesses, or pointing at the page; what is chosen is outlined there. */
export class Aside {
  state: AsideState | null = null;
  readonly #stage: AsideStage;
  #lists: readonly Pickable[] = [];
  #pointed: Pickable | null = null;
  #under: Element | null = null;
  #picking: Picking | null = null;
  /** The step that a click would add to what was picked. */
  #next: ChoiceStep | null = null;
  #unfollow: (() => void) | null = null;
  readonly #selection: KeptSelection;
  /** Every list of the page, in its order, once the keyboard asked for them. */
  #all: readonly Pickable[] | null = null;

  constructor(stage: AsideStage) {
    this.#stage = stage;
    this.#selection = new KeptSelection(stage.options.document, () => stage.options.own());
  }

  /** Our surfaces are used: what is selected on the page is kept. */
  keepSelection(): void {
    this.#selection.keep();
  }

  /** What is outlined on the page; steps that were picked are numbered. */
  get outlined(): readonly Outlined[] {
    if (this.state?.kind === 'lists') return unnumbered(this.#lists[this.state.chosen]?.nodes ?? []);
    if (this.state?.kind === 'picked')
      return numbered([...(this.#picking?.steps ?? []), ...(this.#next ? [this.#next] : [])]);
    return unnumbered(this.#pointed?.nodes ?? []);
  }

  get isPointing(): boolean {
    return this.state?.kind === 'page' || this.state?.kind === 'picked';
  }

  openLists(): void {
    const { opened, lastReading } = this.#stage;
    const now = opened ? [shownNow(opened)] : [];
    // The list that structured data tells of may stand on the page as well.
    const others = (lastReading?.alternatives ?? [])
      .map(pickable)
      .filter(({ card }) => card.preview.join() !== now[0]?.card.preview.join());
    this.#lists = [...now, ...others];
    this.#show({ kind: 'lists', cards: cardsOf(this.#lists), chosen: 0 });
  }

  openPage(): void {
    this.#begin();
    this.#show({ kind: 'page', card: null });
  }

  openSelected(): void {
    this.#begin();
    const range = this.#selection.range;
    const selected = range && selectedIn(this.#stage.lastReading, range);
    if (selected) this.#pick(selected);
    else {
      this.#unfollow = this.#selection.follow(this.#onSelect, this.#onSelected);
      this.#show({ kind: 'select', card: null });
    }
  }

  openTake(timed: boolean): void {
    this.#show({ kind: 'take', timed });
  }

  close(): void {
    this.leave();
    this.#stage.refresh();
  }

  /** Another page stands there: what was chosen on the one before is over. */
  leave(): void {
    this.#turnTo(null);
  }

  choose(chosen: number): void {
    if (this.state?.kind !== 'lists') return;
    this.#show({ ...this.state, chosen });
    this.#bringIntoView(this.outlined[0]?.nodes ?? []);
  }

  confirm(): void {
    const hint = this.#hint();
    if (!hint && this.state?.kind !== 'lists') return;
    this.close();
    if (hint) void this.#stage.pick(hint);
  }

  /** Puts what is pointed at among the picked steps, or begins with it. */
  pickPointed(): void {
    if (this.state?.kind === 'page' && this.#pointed) this.#pick(this.#pointed);
    if (!this.#next || !this.#picking) return;
    this.#picking.add(this.#next);
    this.#next = null;
    this.#news('toast_added', this.#picking.steps.length);
  }

  drop(id: number): void {
    const number = this.#picking?.drop(id) ?? 0;
    if (number > 0) this.#news('toast_dropped', number);
  }

  shift(id: number, to: number): void {
    const numbers = this.#picking?.shift(id, to);
    if (numbers) this.#news('toast_moved', ...numbers);
  }

  /** Takes the last change of what is picked back, where there is one; false where nothing is being picked. */
  undo(): boolean {
    if (this.state?.kind !== 'picked') return false;
    this.#picking?.undo();
    this.#showPicked();
    return true;
  }

  /** The pointer is here, in CSS px of the window. */
  point(x: number, y: number): void {
    const own = this.#stage.options.own();
    const under = this.#stage.options.document.elementsFromPoint(x, y).find((each) => each !== own) ?? null;
    if (under === this.#under || !this.isPointing) return;
    this.#under = under;
    const reading = this.#stage.lastReading;
    if (this.#picking) {
      this.#next = this.#picking.fresh((under && reading?.stepAt(under)) ?? null);
      this.#showPicked();
    } else {
      const choice = under && reading?.at(under)[0];
      this.#point(choice ? pickable(choice) : null);
    }
  }

  /** The next list of the page, or the one before; from the end it goes on at the start. */
  move(by: 1 | -1): void {
    this.#all ??= listsOfPage(this.#stage.options.document, this.#stage.lastReading);
    const at = this.#all.findIndex(({ nodes }) => nodes[0] === this.#pointed?.nodes[0]);
    const from = at < 0 && by < 0 ? 0 : at;
    const next = this.#all.at((from + by) % Math.max(1, this.#all.length));
    if (!next) return;
    this.#bringIntoView(next.nodes);
    this.#point(next);
  }

  #begin(): void {
    this.#pointed = null;
    this.#under = null;
    this.#all = null;
    hearEscape(this.#stage.options.document, () => this.close());
  }

  /** What is picked by hand from now on begins with these. */
  #pick({ single, hint }: Pickable): void {
    this.#picking = new Picking(single, hint);
    this.#showPicked();
  }

  #showPicked(): void {
    if (this.#picking) this.#show(this.#picking.state(this.#next));
  }

  #news(key: 'toast_added' | 'toast_dropped' | 'toast_moved', ...numbers: number[]): void {
    this.#stage.say(this.#stage.options.words.t(key, ...numbers), true);
    this.#showPicked();
  }

  #hint(): Hint | null {
    if (this.state?.kind === 'lists') return this.#lists[this.state.chosen]?.hint ?? null;
    if (this.#picking?.steps.length === 0) return null;
    const { href } = this.#stage.options.document.location;
    const picking = this.#picking ?? (this.#pointed && new Picking(this.#pointed.single, this.#pointed.hint));
    return picking?.hint(href) ?? null;
  }

  readonly #onSelect = (): void => {
    const range = this.#selection.selected;
    this.#pointed = range && selectedIn(this.#stage.lastReading, range);
    this.#show({ kind: 'select', card: this.#pointed?.card ?? null });
  };

  readonly #onSelected = (): void => {
    this.#onSelect();
    if (this.#pointed) this.#pick(this.#pointed);
  };

  #bringIntoView(nodes: readonly Node[]): void {
    scrollToNodes(this.#stage.options.document, nodes.slice(0, 1), this.#stage.settings.motion === 'less');
  }

  #point(pointed: Pickable | null): void {
    this.#pointed = pointed;
    this.#show({ kind: 'page', card: pointed ? (cardsOf([pointed])[0] ?? null) : null });
  }

  #show(state: AsideState): void {
    this.#turnTo(state);
    this.#stage.refresh();
  }

  #turnTo(state: AsideState | null): void {
    // An Undo offered in the steps takes nothing back among the picked ones, and the other way round.
    if ((state?.kind === 'picked') !== (this.state?.kind === 'picked')) this.#stage.toast = null;
    this.state = state;
    if (state?.kind !== 'select') {
      this.#unfollow?.();
      this.#unfollow = null;
    }
    if (state?.kind !== 'picked') [this.#picking, this.#next] = [null, null];
    if (state === null || state.kind === 'lists' || state.kind === 'take') {
      hearEscape(this.#stage.options.document, null);
      this.#pointed = null;
    }
  }
}
