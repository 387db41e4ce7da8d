/** Looks at the clock so often, ms; a longer gap is a sleep of the computer, and does not count. */
const beat = 5_000;
const sleep = 3 * beat;

/** Tells after so many seconds. */
const tellsAfter = 60;

/** Counts the time that a tutorial is followed with its page in front, and tells it a minute at a time. */
export class Stopwatch {
  /** Seconds that were counted and not told yet. */
  seconds = 0;
  #tutorial: string | null = null;
  #last = 0;
  #hidden: boolean;
  readonly #document: Document;
  readonly #tell: (tutorial: string, seconds: number) => void;
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #onHide = () => {
    this.#count();
    if (this.#document.hidden) this.flush();
  };

  constructor(document: Document, tell: (tutorial: string, seconds: number) => void) {
    this.#document = document;
    this.#hidden = document.hidden;
    this.#tell = tell;
    this.#timer = setInterval(() => this.#count(), beat);
    document.addEventListener('visibilitychange', this.#onHide);
  }

  /** The tutorial that is followed from now on; null where none is. */
  follow(tutorial: string | null): void {
    if (tutorial === this.#tutorial) return;
    this.#count();
    this.flush();
    this.#tutorial = tutorial;
    this.#last = performance.now();
  }

  /** Tells what was counted. */
  flush(): void {
    const whole = Math.floor(this.seconds);
    if (this.#tutorial === null || whole === 0) return;
    this.seconds -= whole;
    this.#tell(this.#tutorial, whole);
  }

  /** Ends it, and tells what was counted. */
  stop(): void {
    this.follow(null);
    clearInterval(this.#timer);
    this.#document.removeEventListener('visibilitychange', this.#onHide);
  }

  #count(): void {
    const now = performance.now();
    const passed = now - this.#last;
    this.#last = now;
    // What counts is how the page was up to now: it is hidden already when that is told.
    const wasHidden = this.#hidden;
    this.#hidden = this.#document.hidden;
    if (this.#tutorial === null || wasHidden || passed > sleep) return;
    this.seconds += passed / 1_000;
    if (this.seconds >= tellsAfter) this.flush();
  }
}
