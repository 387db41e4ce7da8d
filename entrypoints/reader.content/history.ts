/** How many acts can be undone. */
const depth = 20;

/** What a person did on this page, latest last, each with the way to take it back. */
export class History {
  #acts: (() => void)[] = [];

  /** Remembers an act by the way to take it back. */
  add(undo: () => void): void {
    this.#acts = [...this.#acts, undo].slice(-depth);
  }

  /** Takes the last act back; false where there is none. */
  undo(): boolean {
    const act = this.#acts.pop();
    act?.();
    return act !== undefined;
  }

  /** Another tutorial: what was done to the one before is not to be undone here. */
  clear(): void {
    this.#acts = [];
  }
}
