import type { WordKey, Words } from '../../components/words';
import { changeKept, type Held, type KeptChange, nothingHeld } from '../../core/holding/held';
import { changeTimers, nextEnd, soonestOf, type TimerChange } from '../../core/timers/timer';
import type { Answer } from '../../platform/messages';
import type { Ask } from './owners';

/** What can be changed of it. */
type HeldKind = 'timer' | KeptChange['type'];

/** What a toast says where it could not be stored. */
const unsavedWords = {
  timer: 'unsaved_timer',
  got: 'unsaved_supply',
  makes: 'unsaved_servings',
  value: 'unsaved_blank',
} as const satisfies Record<HeldKind, WordKey>;

/** What holding needs from the outside. */
interface HoldingOptions {
  ask: Ask;
  now: () => number;
  chime: () => void;
  /** Something is to be drawn anew. */
  changed: () => void;
  /** A person's change of this could not be stored; it stays in this tab. */
  failed: (what: HeldKind) => void;
}

/** Browsers count no longer than this, ms. */
const longestWait = 2 ** 31 - 1;

/** What is held beside the steps of the tutorial on this page. The background is the one writer; a change shows at once all the same. */
export class Holding {
  held: Held = nothingHeld;
  #tutorial: string | null = null;
  #timeout: ReturnType<typeof setTimeout> | undefined;
  readonly #options: HoldingOptions;

  constructor(options: HoldingOptions) {
    this.#options = options;
  }

  /** When the soonest timer that runs ends or ended, ms since 1970. */
  get end(): number | null {
    return soonestOf(this.held.timers, this.#options.now())?.endsAt ?? null;
  }

  /** Another tutorial is open, or none: what is held of it is asked for. */
  follow(tutorial: string | null): void {
    if (tutorial === this.#tutorial) return;
    this.#tutorial = tutorial;
    this.#take(nothingHeld);
    if (tutorial !== null) void this.#asked(tutorial, this.#options.ask('get-held', { tutorial }));
  }

  /** What is held changed, perhaps in another tab. */
  takeHeld({ tutorial, held, chime }: { tutorial: string; held: Held; chime: boolean }): null {
    if (tutorial !== this.#tutorial) return null;
    this.#take(held);
    if (chime) this.#options.chime();
    this.#options.changed();
    return null;
  }

  /** A person's change of a timer. */
  changeTimers(change: TimerChange): void {
    const { ask, now } = this.#options;
    this.#change('timer', { ...this.held, timers: changeTimers(this.held.timers, change, now()) }, (tutorial) =>
      ask('change-timers', { tutorial, change }),
    );
  }

  /** A person's change of what is kept. */
  keep(change: KeptChange): void {
    this.#change(change.type, { ...this.held, kept: changeKept(this.held.kept, change) }, (tutorial) =>
      this.#options.ask('keep', { tutorial, change }),
    );
  }

  /** Ends the waiting for the next end. */
  stop(): void {
    clearTimeout(this.#timeout);
  }

  #change(what: HeldKind, held: Held, send: (tutorial: string) => Promise<Answer<Held>>): void {
    const tutorial = this.#tutorial;
    if (tutorial === null) return;
    this.#take(held);
    this.#options.changed();
    void this.#asked(tutorial, send(tutorial)).then((done) => {
      if (!done) this.#options.failed(what);
    });
  }

  /** False where the answer was no. */
  async #asked(tutorial: string, asked: Promise<Answer<Held>>): Promise<boolean> {
    const answer = await asked;
    if (!answer.ok || tutorial !== this.#tutorial) return answer.ok;
    this.#take(answer.value);
    this.#options.changed();
    return true;
  }

  #take(held: Held): void {
    this.held = held;
    this.stop();
    const next = nextEnd(held.timers);
    if (next === null) return;
    const wait = Math.min(longestWait, Math.max(0, next - this.#options.now()));
    this.#timeout = setTimeout(() => void this.#ring(), wait);
  }

  /** The background announces each end once, whoever saw it first. */
  async #ring(): Promise<void> {
    this.#options.changed();
    await this.#options.ask('ring-timers', null);
  }
}

/** Draws changes of what is held in a session, and says there what could not be stored. */
export function toldIn(session: {
  readonly options: { readonly words: Words };
  say(text: string, undo: boolean): void;
  refresh(): void;
}): Pick<HoldingOptions, 'changed' | 'failed'> {
  return {
    changed: () => session.refresh(),
    failed(what) {
      session.say(session.options.words.t(unsavedWords[what]), false);
      session.refresh();
    },
  };
}
