import type { AsideState } from '../../components/aside-state';
import type { Words } from '../../components/words';
import type { Hint } from '../../core/read/hints/hint';
import type { Choice, Reading } from '../../core/read/reading';
import { guardKeys, type KeyGuard } from '../../platform/key-guard';
import type { Settings } from '../../platform/settings';
import type { Opened } from './opened';
import type { SurfaceName } from './scene';
import { scrollToNodes } from './scroll';
import { type Pickable, previewed, shownNow } from './shown-now';

/** Elements at which lists are looked for with the keyboard. */
const mostElements = 800;

/** What choosing other steps needs of the session. */
export interface AsideStage {
  readonly options: { readonly document: Document; own(): Element | null };
  readonly settings: Pick<Settings, 'motion'>;
  readonly opened: Opened | null;
  readonly lastReading: Reading | null;
  refresh(): void;
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
  /** Every list of the page, in its order, once the keyboard asked for them. */
  #all: readonly Pickable[] | null = null;

  constructor(stage: AsideStage) {
    this.#stage = stage;
  }

  get #document(): Document {
    return this.#stage.options.document;
  }

  /** The nodes that are outlined on the page. */
  get outlined(): readonly Node[] {
    if (this.state?.kind === 'lists') return this.#lists[this.state.chosen]?.nodes ?? [];
    return this.state?.kind === 'page' ? (this.#pointed?.nodes ?? []) : [];
  }

  get isPointing(): boolean {
    return this.state?.kind === 'page';
  }

  openLists(): void {
    const { opened, lastReading } = this.#stage;
    const now = opened ? [shownNow(opened)] : [];
    // The list that structured data tells of may stand on the page as well.
    const others = (lastReading?.alternatives ?? [])
      .map(pickable)
      .filter(({ card }) => card.preview.join() !== now[0]?.card.preview.join());
    this.#lists = [...now, ...others];
    this.#show({ kind: 'lists', cards: this.#lists.map(({ card }) => card), chosen: 0 });
  }

  openPage(): void {
    this.#pointed = null;
    this.#under = null;
    this.#all = null;
    this.#listen(this.#onKey);
    this.#show({ kind: 'page', card: null });
  }

  openTake(timed: boolean): void {
    this.#show({ kind: 'take', timed });
  }

  close(): void {
    this.#show(null);
  }

  choose(chosen: number): void {
    if (this.state?.kind !== 'lists') return;
    this.#show({ ...this.state, chosen });
    this.#bringIntoView(this.outlined);
  }

  confirm(): void {
    const picked = this.state?.kind === 'lists' ? this.#lists[this.state.chosen] : this.#pointed;
    if (!picked) return;
    this.close();
    if (picked.hint) void this.#stage.pick(picked.hint);
  }

  /** The pointer is here, in CSS px of the window. */
  point(x: number, y: number): void {
    const own = this.#stage.options.own();
    const under = this.#document.elementsFromPoint(x, y).find((each) => each !== own) ?? null;
    if (under === this.#under || !this.isPointing) return;
    this.#under = under;
    const choice = under && this.#stage.lastReading?.at(under)[0];
    this.#point(choice ? pickable(choice) : null);
  }

  /** The next list of the page, or the one before; from the end it goes on at the start. */
  move(by: 1 | -1): void {
    this.#all ??= this.#listsOfPage();
    const at = this.#all.findIndex(({ nodes }) => nodes[0] === this.#pointed?.nodes[0]);
    const from = at < 0 && by < 0 ? 0 : at;
    const next = this.#all.at((from + by) % Math.max(1, this.#all.length));
    if (!next) return;
    this.#bringIntoView(next.nodes);
    this.#point(next);
  }

  #bringIntoView(nodes: readonly Node[]): void {
    scrollToNodes(this.#document, nodes.slice(0, 1), this.#stage.settings.motion === 'less');
  }

  #point(pointed: Pickable | null): void {
    this.#pointed = pointed;
    this.#show({ kind: 'page', card: pointed?.card ?? null });
  }

  #show(state: AsideState | null): void {
    this.state = state;
    if (state?.kind !== 'page') this.#listen(null);
    this.#stage.refresh();
  }

  #listen(first: KeyGuard['first']): void {
    const view = this.#document.defaultView as (Window & typeof globalThis) | null;
    if (view) guardKeys(view).first = first;
  }

  /** Escape leaves, wherever the focus is. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.close();
  };

  #listsOfPage(): Pickable[] {
    const reading = this.#stage.lastReading;
    const found = new Map<Node, Pickable>();
    for (const element of [...this.#document.querySelectorAll('li, p, h2, h3, h4, tr, dd')].slice(0, mostElements)) {
      const choice = reading?.at(element)[0];
      const [first] = choice?.nodes ?? [];
      if (choice && first && !found.has(first)) found.set(first, pickable(choice));
    }
    return [...found.values()];
  }
}

function pickable({ title, steps, reasons, nodes, hint }: Choice): Pickable {
  const card = { title, count: steps.length, preview: steps.slice(0, previewed), current: false, reasons };
  return { card, nodes, hint };
}

/** What choosing needs of the session beyond its stage. */
interface PickingSession {
  readonly options: { readonly words: Words; readonly document: Document };
  readonly history: { add(undo: () => void): void };
  readonly surface: SurfaceName;
  remember(hint: Hint, forget?: boolean): Promise<unknown>;
  say(text: string, undo: boolean): void;
  show(surface: SurfaceName): unknown;
}

/** Remembers for the site where the steps are, or that there are none, says so, and lets it be taken back. */
export async function pickSteps(session: PickingSession, hint: Hint): Promise<void> {
  const { surface, options } = session;
  await session.remember(hint);
  const key = hint.choice === 'steps' ? 'toast_picked' : hint.page === null ? 'toast_not_site' : 'toast_not_page';
  session.history.add(() => void session.remember(hint, true).then(() => session.show(surface)));
  session.say(options.words.t(key, options.document.location.hostname), true);
  session.show(surface);
}
