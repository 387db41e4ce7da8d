/** Keeps the screen on while that is wanted and the page is in front, where the browser lets us. */
export class ScreenWakeLock {
  /** The browser does not let us: no secure page, a policy of the page, or the battery. */
  refused = false;
  #wanted = false;
  #lock: WakeLockSentinel | null = null;
  readonly #document: Document;
  readonly #changed: () => void;
  readonly #onVisible = () => void this.#acquire();

  constructor(document: Document, changed: () => void) {
    this.#document = document;
    this.#changed = changed;
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  /** Begins or ends it. */
  follow(wanted: boolean): void {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (wanted) void this.#acquire();
    else this.#release();
  }

  /** Ends it for good. */
  stop(): void {
    this.#document.removeEventListener('visibilitychange', this.#onVisible);
    this.follow(false);
  }

  async #acquire(): Promise<void> {
    // The browser itself takes the lock away from a page that is hidden.
    if (!this.#wanted || this.#document.hidden || this.#lock?.released === false) return;
    const before = this.refused;
    try {
      const { wakeLock } = navigator as Partial<Pick<Navigator, 'wakeLock'>>;
      const lock = await wakeLock?.request('screen');
      this.refused = lock === undefined;
      this.#lock = lock ?? null;
      if (!this.#wanted) this.#release();
    } catch {
      this.refused = true;
    }
    if (this.refused !== before) this.#changed();
  }

  #release(): void {
    void this.#lock?.release().catch(() => {});
    this.#lock = null;
    this.refused = false;
  }
}
