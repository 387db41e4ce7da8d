import { tutorialId } from '../../core/progress/identity';
import type { TutorialRecord } from '../../core/progress/progress';
import { statedAddresses } from '../../core/progress/stated';
import type { System } from '../../core/progress/system';
import type { Hint } from '../../core/read/hints/hint';
import { readInSlices } from '../../core/read/read';
import type { Reading, Sanitize } from '../../core/read/reading';
import { pagesIn } from '../../core/strip/inner-pages';
import { type ListKnowledge, NO_LISTS } from '../../core/strip/list-rules';
import type { Stripping as StripFinds } from '../../core/strip/strip';
import type { Tutorial } from '../../core/tutorial';
import { earlyStyles } from '../../platform/early-style';
import type { log } from '../../platform/log';
import { isOff, type Settings } from '../../platform/settings';
import { joinedOf } from './joining';
import type { PageLists } from './lists';
import { type Opened, openTutorial, type Read, summaryOf } from './opened';
import type { Ask } from './owners';
import type { SurfaceName } from './scene';
import { inSlices, nextTask } from './slices';
import { choiceFor, isLookedAt, logSpared, lookForClutter, nothingFound, stepNodes } from './stripping';

/** What looking needs from the outside. */
export interface LookingOptions {
  document: Document;
  ask: Ask;
  sanitize: Sanitize;
  log: typeof log;
  /** The visitor's own operating system. */
  system: System | null;
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves when the page has come to rest. */
  quiet(): Promise<void>;
  /** Watches trees inside the page as well. */
  watch(roots: readonly Node[]): void;
}

/** Where what was read and found is put. */
export interface Stage {
  opened: Opened | null;
  settings: Settings;
  /** The last careful look, with the lists that were not chosen. */
  lastReading: Reading | null;
  found: StripFinds;
  readonly lists: PageLists;
  readonly surface: SurfaceName;
  takeRecord(record: TutorialRecord): null;
  /** Forgets the tutorial; a panel named here stays open. */
  leave(surface?: SurfaceName): void;
  offer(opened: Opened): void;
  refresh(): void;
}

/** Looks at the page, as often as it changes, and keeps what the person did as long as it is the same tutorial. */
export class Looking {
  #turn = 0;
  /** Nothing was found where something was: an application that moves on has its page empty for a moment. */
  #patience: 'none' | 'waiting' | 'over' = 'none';
  /** What the person said of this site; asked for once. */
  #hints: Promise<readonly Hint[]> | null = null;
  readonly #options: LookingOptions;
  readonly #stage: Stage;

  constructor(options: LookingOptions, stage: Stage) {
    this.#options = options;
    this.#stage = stage;
  }

  /** The page moved on, and its steps are not there yet. */
  get isWaiting(): boolean {
    return this.#patience === 'waiting';
  }

  /** Looks at the page as it is now; true where that brought something new. */
  async look(): Promise<boolean> {
    const { document, sanitize, log, watch } = this.#options;
    if (isOff(this.#stage.settings, document.location.hostname)) return false;
    const address = document.location.href;
    const turn = ++this.#turn;
    // A page that moved on while it was read is looked at again by whoever saw it move.
    const current = () => turn === this.#turn && idOf(document.location.href) === idOf(address);
    this.#hints ??= this.#askHints();
    const hints = await this.#hints;
    void this.#askAhead();
    const reading = await inSlices(readInSlices(document, { address, sanitize, hints }));
    if (!current()) return false;
    log('debug', 'read', reading.why.join('; '));
    this.#stage.lastReading = reading;
    watch([...reading.roots, ...pagesIn(document)]);
    const fresh = await this.#take(reading, address, current);
    // Reading and stripping are a task each, so that a huge page never stands still for the sum of both.
    await nextTask();
    if (current()) await this.#strip(current);
    return fresh;
  }

  /** The person said where the steps are, or that there are none: reads anew at once, and remembers it for the site. */
  async remember(hint: Hint): Promise<boolean> {
    const { ask } = this.#options;
    const before = (await this.#hints) ?? [];
    this.#hints = Promise.resolve([hint, ...before]);
    const stored = ask('choose-steps', { hint });
    if (hint.choice === 'none') this.#stage.leave();
    await this.look();
    return (await stored).ok;
  }

  /** The person takes back what they said: the site is read as it was before. */
  async forget(hint: Hint): Promise<void> {
    const answer = await this.#options.ask('forget-steps', { hint });
    if (answer.ok) this.#hints = Promise.resolve(answer.value.hints);
    await this.look();
    // The steps still stand on the page, but nothing says any more that they are some.
    if (this.#stage.lastReading?.tutorial === null) this.#stage.leave(this.#stage.surface);
  }

  async #askHints(): Promise<readonly Hint[]> {
    const answer = await this.#options.ask('get-hints', null);
    return answer.ok ? answer.value.hints : [];
  }

  /** Tells the store which steps there are now, and takes what it knows of them. */
  async reopen(): Promise<void> {
    const { opened } = this.#stage;
    if (!opened) return;
    const answer = await this.#options.ask(
      'open-tutorial',
      summaryOf(opened.own, opened.record.address, opened.stated),
    );
    if (answer.ok) this.#stage.takeRecord(answer.value.record);
  }

  /** Takes in what was read; true where that is something new. */
  async #take(reading: Reading, address: string, current: () => boolean): Promise<boolean> {
    const { opened } = this.#stage;
    const { tutorial, places, series } = reading;
    if (tutorial === null) return this.#takeNothing(address);
    this.#patience = 'none';
    if (!opened || !isSame(opened, tutorial, idOf(address))) {
      const stated = statedAddresses(this.#options.document);
      await this.#open({ tutorial, places, series, stated }, address, current);
      return true;
    }
    const fresh = JSON.stringify(tutorial) !== JSON.stringify(opened.own);
    // Pages that were asked for stay; and what did not change stays the same object, so that nothing is drawn anew.
    const now = { ...opened, places, series: opened.pages ? opened.series : series };
    this.#stage.opened = fresh ? joinedOf({ ...now, own: tutorial }) : now;
    if (fresh) await this.reopen();
    return fresh;
  }

  /**
   * No steps where some are shown. At another address the old ones are gone at once; at the same one they stay as long as the
   * page holds any of them. Whether the panel goes too is decided once the page has come to rest.
   */
  #takeNothing(address: string): boolean {
    const { opened } = this.#stage;
    if (this.#patience === 'waiting') return false;
    if (this.#patience === 'over') {
      this.#patience = 'none';
      this.#stage.leave();
      return true;
    }
    if (!opened) return false;
    const moved = opened.page !== idOf(address);
    if (!moved && [...opened.places.values()].flat().some((node) => node.isConnected)) return false;
    if (moved) this.#stage.leave(this.#stage.surface);
    this.#patience = 'waiting';
    void this.#options.quiet().then(() => {
      if (this.#patience !== 'waiting') return;
      this.#patience = 'over';
      void this.look();
    });
    return true;
  }

  async #open(read: Read, address: string, current: () => boolean) {
    const { ask, now, system } = this.#options;
    const changed = () => this.#stage.refresh();
    const recordOf = (page: number) => this.#stage.opened?.pages?.[page]?.record?.id ?? null;
    const { opened, answer } = await openTutorial(read, address, { ask, now, changed, recordOf, system });
    // A newer look at the page, after a navigation, has the word.
    if (!current()) {
      opened.ticks.stop();
      opened.remarks.stop();
      return;
    }
    // Who has the panel open, or asked for it before there was anything to show, goes on with what is there now.
    this.#stage.leave(this.#stage.surface);
    this.#stage.opened = opened;
    this.#stage.settings = answer.settings;
    this.#stage.offer(opened);
  }

  /** Finds what to strip, hides it, and draws everything anew. */
  async #strip(current: () => boolean): Promise<void> {
    const { log } = this.#options;
    const { opened } = this.#stage;
    const keep = stepNodes(opened);
    const show = (found: StripFinds) => {
      if (!current()) return;
      this.#stage.found = found;
      logSpared(found, log);
      this.#stage.refresh();
    };
    if (!isLookedAt(opened, this.#choice)) return show(nothingFound);
    const { document } = this.#options;
    const asked = this.#askLists();
    const find = (lists: ListKnowledge) => lookForClutter(document, document.location.href, keep, lists);
    // What we know by ourselves goes at once: the background may have to wake first, and read the lists.
    if (!this.#stage.lists.asked) show(await find(NO_LISTS));
    const lists = await asked;
    if (current()) show(await find(lists));
  }

  /** Where the site is known to be stripped, the lists are asked while the steps are read: what they say is there with the steps. */
  async #askAhead(): Promise<void> {
    const early = await earlyStyles();
    if (early.css.length > 0 || early.blocking) await this.#askLists();
  }

  get #choice() {
    return choiceFor(this.#stage.settings, this.#options.document.location.hostname);
  }

  /** Off means off: nobody is asked, and the lists are not even read. */
  async #askLists(): Promise<ListKnowledge> {
    const { document, ask } = this.#options;
    const { on, clutter } = this.#choice;
    return on ? this.#stage.lists.gather(document, document.location.href, clutter, ask) : NO_LISTS;
  }
}

/** Fragments are places on a page, and do not tell tutorials apart. */
function idOf(address: string): string {
  return tutorialId(address) ?? address;
}

/**
 * The same tutorial: at the same address, or with the very same steps, as where an application changes its address as one
 * reads on, or before the new page is there.
 */
function isSame({ page, own }: Opened, read: Tutorial, id: string): boolean {
  return page === id || idsOf(own) === idsOf(read);
}

function idsOf({ procedures }: Tutorial): string {
  return procedures.flatMap(({ steps }) => steps.map((step) => step.id)).join();
}
