/** The text that a person selected on the page, also once a press in our panel took it away: Chromium clears a selection then. */
export class KeptSelection {
  readonly #document: Document;
  readonly #own: () => Element | null;
  #kept: Range | null = null;

  constructor(document: Document, own: () => Element | null) {
    this.#document = document;
    this.#own = own;
  }

  /** What is selected now, or was until our panel was used. */
  get range(): Range | null {
    return this.selected ?? this.#kept;
  }

  /** What is selected at this moment. */
  get selected(): Range | null {
    const selection = this.#document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    return selection.getRangeAt(0).cloneRange();
  }

  /** Our surfaces are used: what is selected is kept, until the person presses on the page. */
  keep(): void {
    const range = this.selected;
    if (!range) return;
    this.#kept = range;
    this.#document.addEventListener('pointerdown', this.#onPress, { capture: true, passive: true });
  }

  /** Hears what is selected from now on, once for each frame, and `done` when the pointer lets go; gives the way to end it. */
  follow(changed: () => void, done: () => void): () => void {
    const view = this.#document.defaultView;
    let asked = 0;
    const later = (then: () => void) => () => {
      if (asked === 0)
        asked =
          view?.requestAnimationFrame(() => {
            asked = 0;
            then();
          }) ?? 0;
    };
    const onChange = later(changed);
    const onRelease = (event: Event) => {
      if (event.isTrusted && event.target !== this.#own()) view?.requestAnimationFrame(done);
    };
    this.#document.addEventListener('selectionchange', onChange, { passive: true });
    this.#document.addEventListener('pointerup', onRelease, { capture: true, passive: true });
    return () => {
      view?.cancelAnimationFrame(asked);
      this.#document.removeEventListener('selectionchange', onChange);
      this.#document.removeEventListener('pointerup', onRelease, { capture: true });
    };
  }

  readonly #onPress = ({ target }: Event): void => {
    if (target === this.#own()) return;
    this.#kept = null;
    this.#document.removeEventListener('pointerdown', this.#onPress, { capture: true });
  };
}
