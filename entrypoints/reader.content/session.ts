import type { PanelState, ToastState } from '../../components/panel-state';
import type { Words } from '../../components/words';
import type { Sheet } from '../../core/export/sheet';
import type { TutorialRecord } from '../../core/progress/progress';
import { mergeSpent } from '../../core/progress/spent';
import type { Hint } from '../../core/read/hints/hint';
import type { Reading } from '../../core/read/reading';
import type { Stripped } from '../../core/strip/stripped';
import type { PageState } from '../../platform/messages';
import { defaultSettings, isOff, type Settings } from '../../platform/settings';
import { Aside } from './aside';
import { History } from './history';
import { Holding, toldIn } from './holding';
import { joinedOf, readPages, takeJoined } from './joining';
import { PageLists } from './lists';
import { Looking, type LookingOptions, type Stage } from './looking';
import type { Opened } from './opened';
import type { PageCss } from './page-css';
import { pickSteps } from './pick-steps';
import { pageStateOf } from './report';
import { type Knowledge, opensByItself, type Scene, type SurfaceName, sceneOf, sizeOfWindow } from './scene';
import { choiceFor, isLookedAt, nothingFound, type Stripping, strippingOf, wantsMore } from './stripping';

/** What a session needs from the outside. */
export interface SessionOptions extends LookingOptions {
  css: PageCss;
  /** Plays the sound of a timer that ended. */
  chime(): void;
  draw(scene: Scene): void;
  /** Whether the browser keeps the screen from staying on. */
  sleeps(): boolean;
  /** Seconds of following that were not told yet. */
  seconds(): number;
  /** Our one element in the page. */
  own(): Element | null;
  words: Words;
  /** The browser's side panel shows this page. */
  isBeside(): boolean;
}

/** One page with our reader in it: what was read and found, what the person did, and what is shown. */
export class Session implements Knowledge, Stage {
  surface: SurfaceName = 'none';
  focus = false;
  here: string | null = null;
  marked: string | null = null;
  /** What is marked in place of a step that is folded away. */
  standIn: readonly Node[] | null = null;
  outlined: ReadonlySet<string> = new Set();
  settings: Settings = defaultSettings;
  opened: Opened | null = null;
  readonly options: SessionOptions;
  found = nothingFound;
  lists = new PageLists();
  toast: ToastState | null = null;
  /** One step is shown at a time. */
  oneStep = false;
  readonly history = new History();
  lastReading: Reading | null = null;
  printed: Sheet | null = null;
  readonly aside: Aside;
  readonly holding: Holding;
  #toasts = 0;
  #reported = '';
  readonly #looking: Looking;
  /** The person closed the chip on this page. */
  #dismissed = false;

  constructor(options: SessionOptions) {
    this.options = options;
    this.#looking = new Looking(options, this);
    this.aside = new Aside(this);
    this.holding = new Holding({ ...options, ...toldIn(this) });
  }

  get host(): string {
    return this.options.document.location.hostname;
  }

  get window(): Knowledge['window'] {
    return sizeOfWindow(this.options.document);
  }

  get beside(): boolean {
    return this.options.isBeside();
  }

  get awake(): PanelState['awake'] {
    if (!this.settings.awake) return 'off';
    return this.options.sleeps() ? 'refused' : 'on';
  }

  get seconds(): number {
    return this.options.seconds();
  }

  /** The page moved on, and its steps are not there yet. */
  get reading(): boolean {
    return this.#looking.isWaiting && this.opened === null;
  }

  get stripping(): Stripping {
    return strippingOf(this.options.document, this.found, choiceFor(this.settings, this.host), this.outlined);
  }

  /** Looks at the page as it is now; true where that brought something new. */
  look(): Promise<boolean> {
    return this.#looking.look();
  }

  /** Looks anew with what the person said of this site, and remembers it; or forgets it again. */
  remember(hint: Hint, forget = false): Promise<unknown> {
    return forget ? this.#looking.forget(hint) : this.#looking.remember(hint);
  }

  /** The person said where the steps are, or that there are none. */
  pick(hint: Hint): Promise<void> {
    return pickSteps(this, hint);
  }

  /** Draws everything anew, and tells badge and popup. */
  refresh(): void {
    this.holding.follow(this.opened?.record.id ?? null);
    const choice = choiceFor(this.settings, this.host);
    // Where we do not look, what stood there before us stands again.
    this.options.css.strip(isLookedAt(this.opened, choice) || !choice.on ? this.stripping : null);
    this.options.draw(sceneOf(this));
    const state = JSON.stringify(this.pageState);
    if (state !== this.#reported) this.report();
    this.#reported = state;
  }

  /** Tells badge and popup what they should say. */
  report(): void {
    void this.options.ask('report-page', this.pageState);
  }

  /** Selectors that came to mean something else are let go until the next look. */
  keepExact(stripped: readonly Stripped[]): void {
    this.found = { ...this.found, stripped: [...stripped] };
    this.refresh();
  }

  /** The settings changed, perhaps in another tab. */
  takeSettings(settings: Settings): null {
    const wasOff = isOff(this.settings, this.host);
    const before = choiceFor(this.settings, this.host);
    this.settings = settings;
    if (isOff(settings, this.host)) this.leave();
    this.refresh();
    const more = wantsMore(before, choiceFor(settings, this.host), this.lists.asked);
    if (!isOff(settings, this.host) && (wasOff || more)) void this.look();
    return null;
  }

  /** The page comes back from a sleep: what is stored may have changed, and badge and popup forgot it. */
  async wake(): Promise<void> {
    this.report();
    await this.#looking.reopen();
  }

  /** The stored record changed, perhaps in another tab. */
  takeRecord(record: TutorialRecord): null {
    const { opened } = this;
    const page = opened?.pages?.findIndex((each) => each.record?.id === record.id) ?? -1;
    if (opened?.record.id === record.id)
      this.opened = joinedOf({ ...opened, record, spent: mergeSpent(opened.spent, record.spent) });
    else if (opened?.pages && page >= 0) {
      this.opened = joinedOf({
        ...opened,
        pages: opened.pages.map((each, at) => (at === page ? { ...each, record } : each)),
      });
    } else return null;
    takeJoined(this.opened, opened.record.id === record.id ? null : page, record);
    return null;
  }

  /** Reads the other pages of the tutorial, or tries one of them again. */
  readPages(only: number | null): Promise<void> {
    return readPages(
      {
        ...this.options,
        opened: () => this.opened,
        show: (opened) => {
          this.opened = opened;
          this.refresh();
        },
      },
      only,
    );
  }

  /** Shows a surface; `focus` when the keyboard asked for it. */
  show(surface: SurfaceName, focus = false): null {
    this.surface = surface;
    this.focus = focus;
    this.#dismissed = surface === 'none';
    if (surface !== 'panel' && !this.beside) this.outlined = new Set();
    this.refresh();
    return null;
  }

  /** Marks a step on the page (null: the one where you are), or what stands there in its place. */
  mark(step: string | null, standIn: readonly Node[] | null = null): void {
    this.marked = step;
    this.standIn = standIn;
  }

  /** Offers what was opened, once the page has come to rest, unless something is shown already. */
  offer({ ticks }: Opened): void {
    void this.options.quiet().then(() => {
      if (this.opened?.ticks !== ticks || this.surface !== 'none' || this.#dismissed) return;
      this.show(opensByItself(this) ? 'panel' : 'chip');
    });
  }

  /** Short news at the foot of the panel. */
  say(text: string, undo: boolean): void {
    this.toast = { id: ++this.#toasts, text, undo };
  }

  /** Takes a piece of news away, unless a newer one stands there. */
  hush(id: number): void {
    if (this.toast?.id === id) this.toast = null;
    this.refresh();
  }

  /** What badge and popup should say now. */
  get pageState(): PageState {
    return pageStateOf(this, this.options.document.title, this.holding.end);
  }

  /** Forgets the tutorial. A panel that stays open says that the page is being read. */
  leave(surface: SurfaceName = 'none'): void {
    this.opened?.ticks.stop();
    this.opened?.remarks.stop();
    this.history.clear();
    // What it offers to take back was done to another tutorial.
    if (this.toast?.undo) this.toast = null;
    this.found = nothingFound;
    // What was asked before anything was opened is about the page that stands there.
    if (this.opened) this.lists = new PageLists();
    this.opened = null;
    this.outlined = new Set();
    this.surface = surface === 'panel' || surface === 'rail' ? surface : 'none';
    [this.here, this.oneStep, this.#dismissed] = [null, false, false];
    this.mark(null);
    this.aside.leave();
  }
}
