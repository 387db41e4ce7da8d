import type { ToastState } from '../../components/panel-state';
import { hostsOf } from '../../core/page/flat-tree';
import { tutorialId } from '../../core/progress/identity';
import type { TutorialRecord } from '../../core/progress/progress';
import { chosenOf } from '../../core/progress/record';
import { readInSlices } from '../../core/read/read';
import type { Reading, Sanitize } from '../../core/read/reading';
import type { Stripped } from '../../core/strip/stripped';
import type { log } from '../../platform/log';
import type { PageState } from '../../platform/messages';
import { stateWithout } from '../../platform/page-state';
import { defaultSettings, isOff, type Settings } from '../../platform/settings';
import { type Ask, type Opened, openTutorial } from './opened';
import type { PageCss } from './page-css';
import { stateWithTutorial } from './report';
import { type Knowledge, type Scene, type SurfaceName, sceneOf } from './scene';
import { inSlices, nextTask } from './slices';
import { choiceFor, lookForClutter, type Stripping, strippingOf } from './stripping';

/** What a session needs from the outside. */
export interface SessionOptions {
  document: Document;
  ask: Ask;
  sanitize: Sanitize;
  css: PageCss;
  log: typeof log;
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves when the page has come to rest. */
  quiet(): Promise<void>;
  draw(scene: Scene): void;
}

/** One page with our reader in it: what was read and found, what the person did, and what is shown. */
export class Session implements Knowledge {
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
  found: readonly Stripped[] = [];
  toast: ToastState | null = null;
  #toasts = 0;
  #reported = '';
  #opening = 0;
  /** The person closed the chip on this page. */
  #dismissed = false;

  constructor(options: SessionOptions) {
    this.options = options;
  }

  get host(): string {
    return this.options.document.location.hostname;
  }

  get width(): number {
    return this.options.document.defaultView?.innerWidth ?? 0;
  }

  get stripping(): Stripping {
    return strippingOf(this.found, choiceFor(this.settings, this.host), this.outlined);
  }

  /** Looks at the page as it is now; keeps what the person did as long as the address is the same. */
  async look(): Promise<void> {
    const { document, sanitize, log } = this.options;
    const address = document.location.href;
    // A fragment is a place on the page, not another page.
    const id = tutorialId(address) ?? address;
    const turn = ++this.#opening;
    const reading = await inSlices(readInSlices(document, { address, sanitize }));
    if (turn !== this.#opening) return;
    log('debug', 'read', reading.why.join('; '));
    const { tutorial } = reading;
    if (tutorial === null) {
      if (this.opened?.record.id !== id) this.#leave();
    } else if (this.opened?.record.id === id) {
      this.opened = { ...this.opened, tutorial, places: reading.places };
    } else {
      await this.#open({ ...reading, tutorial }, address, () => turn === this.#opening);
    }
    // Reading and stripping are a task each, so that a huge page never stands still for the sum of both.
    await nextTask();
    if (turn === this.#opening) await this.#strip(() => turn === this.#opening);
  }

  /** Finds what to strip, hides it, and draws everything anew. */
  async #strip(current: () => boolean): Promise<void> {
    const { document } = this.options;
    const steps = this.opened ? [...this.opened.places.values()].flat() : [];
    const keep = steps.flatMap((node) => [node, ...hostsOf(node)]);
    const found = this.opened ? await lookForClutter(document, document.location.href, keep) : [];
    if (!current()) return;
    this.found = found;
    this.refresh();
  }

  /** Draws everything anew, and tells badge and popup. */
  refresh(): void {
    const { css, draw } = this.options;
    void css.set('strip', this.stripping.css);
    draw(sceneOf(this));
    const state = JSON.stringify(this.pageState);
    if (state !== this.#reported) this.report();
    this.#reported = state;
  }

  /** Tells badge and popup what they should say. */
  report(): void {
    void this.options.ask('report-page', this.pageState);
  }

  /** The settings changed, perhaps in another tab. */
  takeSettings(settings: Settings): null {
    const wasOff = isOff(this.settings, this.host);
    this.settings = settings;
    if (isOff(settings, this.host)) this.#leave();
    if (wasOff && !isOff(settings, this.host)) void this.look();
    else this.refresh();
    return null;
  }

  /** The stored record changed, perhaps in another tab. */
  takeRecord(record: TutorialRecord): null {
    if (this.opened?.record.id !== record.id) return null;
    this.opened = { ...this.opened, record, chosen: chosenOf(record) };
    this.opened.ticks.take(record);
    return null;
  }

  /** Shows a surface; `focus` when the keyboard asked for it. */
  show(surface: SurfaceName, focus = false): null {
    this.surface = surface;
    this.focus = focus;
    this.#dismissed = surface === 'none';
    if (surface !== 'panel') this.outlined = new Set();
    this.refresh();
    return null;
  }

  /** Marks a step on the page (null: the one where you are), or what stands there in its place. */
  mark(step: string | null, standIn: readonly Node[] | null = null): void {
    this.marked = step;
    this.standIn = standIn;
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
    const { document } = this.options;
    if (isOff(this.settings, this.host)) return stateWithout('off', this.host, document.title);
    if (!this.opened) return stateWithout('none', this.host, document.title);
    const { tutorial, chosen, ticks, record } = this.opened;
    const { hidden } = this.stripping;
    const stripping = choiceFor(this.settings, this.host).on;
    return stateWithTutorial(
      { host: this.host, hidden, stripping, tutorial: record.id },
      { tutorial, marks: ticks.state.marks, here: this.here, chosen },
    );
  }

  async #open(
    reading: Reading & { tutorial: NonNullable<Reading['tutorial']> },
    address: string,
    current: () => boolean,
  ) {
    const { ask, now, quiet } = this.options;
    const { opened, answer } = await openTutorial(reading.tutorial, reading.places, address, {
      ask,
      now,
      changed: () => this.refresh(),
    });
    // A newer look at the page, after a navigation, has the word.
    if (!current()) return;
    // Who asked for the panel before there was anything to show gets it now.
    const asked = this.opened === null ? this.surface : 'none';
    this.#leave();
    this.surface = asked;
    this.opened = opened;
    this.settings = answer.settings;
    void quiet().then(() => {
      if (this.opened?.ticks === opened.ticks && this.surface === 'none' && !this.#dismissed) this.show('chip');
    });
  }

  #leave(): void {
    this.opened?.ticks.stop();
    this.opened = null;
    this.found = [];
    this.outlined = new Set();
    this.surface = 'none';
    this.#dismissed = false;
    this.here = null;
    this.mark(null);
  }
}
