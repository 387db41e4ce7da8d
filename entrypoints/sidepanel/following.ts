import type { SidePanelState } from '../../components/side-panel';
import type { PageState } from '../../platform/messages';
import { ask } from '../../platform/messaging';
import { stateWithout } from '../../platform/page-state';
import { connectToReader, type ReaderLine } from '../../platform/panel-link';
import { defaultSettings, type Settings } from '../../platform/settings';
import type { BesideState } from '../reader.content/beside';

/** What the side panel knows of the tab in front. */
export class Following {
  #tab: number | null = null;
  #line: ReaderLine | null = null;
  /** The last word of its reader; null where there is none. */
  #beside: BesideState | null = null;
  /** What the background says of a tab without a reader; null until it has. */
  #page: PageState | null = null;
  #settings: Settings = defaultSettings;
  readonly #draw: (state: SidePanelState) => void;

  constructor(draw: (state: SidePanelState) => void) {
    this.#draw = draw;
  }

  /** Another tab, or another page in it: what was shown is over. */
  show(tab: number | null): void {
    this.#line?.close();
    this.#line = null;
    this.#tab = tab;
    this.#beside = null;
    this.#page = tab === null ? stateWithout('closed', '', '') : null;
    this.connect();
    this.#redraw();
  }

  /** Speaks with the reader in front, where there is one. */
  connect(): void {
    const tab = this.#tab;
    if (this.#line || tab === null) return;
    const line = connectToReader<BesideState>(tab, {
      changed: (changes) => {
        if (this.#line !== line) return;
        this.#beside = { ...this.#beside, ...(changes as BesideState) };
        this.#redraw();
      },
      ended: () => {
        if (this.#line !== line) return;
        this.#line = null;
        this.#beside = null;
        void this.look();
      },
    });
    this.#line = line;
  }

  /** Asks the background what a tab without a reader is. */
  async look(): Promise<void> {
    const tab = this.#tab;
    if (tab === null || this.#line) return;
    const [page, settings] = await Promise.all([ask('get-page', { tab }), ask('get-settings', null)]);
    if (settings.ok) this.#settings = settings.value;
    if (tab !== this.#tab) return;
    this.#page = page.ok ? page.value : stateWithout('closed', '', '');
    this.#redraw();
  }

  /** Passes a wish on to the reader. Where there is none it is brought, with its panel on the page: steps are picked there. */
  async wish(action: string, values: unknown[]): Promise<unknown> {
    if (this.#line) return this.#line.ask(action, values);
    if (this.#tab !== null) await ask('open-panel-in', { tab: this.#tab, focus: false });
    return undefined;
  }

  /** The site in front. */
  get site(): string {
    return this.#beside?.site ?? this.#page?.host ?? '';
  }

  #redraw(): void {
    this.#draw(this.#state);
  }

  get #state(): SidePanelState {
    const { theme, textSize } = this.#beside ?? this.#settings;
    const around = { site: this.site, theme, textSize };
    if (this.#beside?.off) return { shows: 'off', ...around };
    if (this.#beside) return { shows: 'panel', panel: { ...this.#beside, place: 'own', movable: true } };
    // A reader that is there has not answered yet, or nothing is known so far.
    const status = this.#line || !this.#page ? 'tutorial' : this.#page.status;
    return status === 'tutorial' ? { shows: 'reading', ...around } : { shows: status, ...around };
  }
}
