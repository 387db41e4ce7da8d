import type { Words } from '../../components/words';
import { countOf, partsOf } from '../../core/progress/count';
import { followReading } from './follow-reading';
import { StepHighlight } from './highlight';
import type { PageCss } from './page-css';
import type { Scene } from './scene';
import type { Session } from './session';
import { Stopwatch } from './stopwatch';
import { ScreenWakeLock } from './wake-lock';

/** What following needs from the outside. */
interface FollowingOptions {
  session: Session;
  words: Words;
  css: PageCss;
  /** Our element in the page. */
  own(): Element | null;
}

/** All that goes along with a person who follows the steps: reading place, highlight, time, and a screen that stays on. */
export class Following {
  readonly #session: Session;
  readonly #lock: ScreenWakeLock;
  readonly #stopwatch: Stopwatch;
  readonly #highlight: StepHighlight;
  readonly #stopReading: () => void;

  constructor(document: Document, { session, words, css, own }: FollowingOptions) {
    this.#session = session;
    this.#highlight = new StepHighlight(document, (style) => void css.set('highlight', style));
    this.#lock = new ScreenWakeLock(document, () => {
      if (this.#lock.refused) session.say(words.t('toast_awake_refused'), false);
      session.refresh();
    });
    this.#stopwatch = new Stopwatch(document, (tutorial, seconds) => void this.#tell(tutorial, seconds));
    this.#stopReading = followReading({
      document,
      own,
      steps: () => this.#steps(),
      here: () => this.#here(),
      reads(step) {
        session.here = step;
        session.mark(null);
        session.refresh();
      },
    });
  }

  /** The browser does not let the screen stay on. */
  get sleeps(): boolean {
    return this.#lock.refused;
  }

  /** Seconds that were counted and not told yet. */
  get seconds(): number {
    return this.#stopwatch.seconds;
  }

  /** Goes along with what is shown now. */
  draw({ surface, asked, panel }: Scene): void {
    const { opened, settings, beside } = this.#session;
    const follows = opened !== null && (beside || surface === 'panel' || surface === 'rail');
    this.#lock.follow(follows && settings.awake);
    this.#stopwatch.follow(follows ? opened.record.id : null);
    this.#highlight.follow(asked);
    if (follows && panel.tutorial && this.#here() === null) this.#stopwatch.flush();
  }

  /** Ends all of it. */
  stop(): void {
    this.#lock.stop();
    this.#stopwatch.stop();
    this.#highlight.follow(null);
    this.#stopReading();
  }

  #here(): string | null {
    const { opened, here } = this.#session;
    return opened && countOf(opened.tutorial, opened.ticks.state.marks, here, opened.chosen).here;
  }

  #steps() {
    const { opened, surface } = this.#session;
    if (!opened || surface !== 'panel') return null;
    const steps = partsOf(opened.tutorial, opened.chosen).flatMap(({ chosen }) => chosen.steps);
    return steps.map(({ id }) => ({ id, nodes: opened.places.get(id) ?? [] }));
  }

  async #tell(tutorial: string, seconds: number): Promise<void> {
    const answer = await this.#session.options.ask('spend-time', { tutorial, seconds, until: Date.now() });
    const { opened } = this.#session;
    if (!answer.ok || opened?.record.id !== tutorial) return;
    this.#session.opened = { ...opened, spent: answer.value.spent };
    this.#session.refresh();
  }
}
