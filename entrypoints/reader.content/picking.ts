import type { Picked } from '../../components/aside-state';
import type { Hint } from '../../core/read/hints/hint';
import { ownHint } from '../../core/read/hints/own';
import type { ChoiceStep } from '../../core/read/reading';

/** A step that was picked, with its number among all that ever were. */
interface Kept extends ChoiceStep {
  id: number;
}

/** The steps that a person puts together: found by a click or selected, then dropped, moved and added one by one. */
export class Picking {
  /** How many the first click brought; 0 where they were selected. */
  readonly found: number;
  #steps: readonly Kept[];
  /** Knows the whole list again, also on other pages of the site. */
  readonly #list: Hint | null;
  readonly #whole: readonly Kept[];
  readonly #before: (readonly Kept[])[] = [];
  #last = 0;

  /** `list` stands for the steps as they are, where they are a list of the page. */
  constructor(steps: readonly ChoiceStep[], list: Hint | null) {
    this.found = list ? steps.length : 0;
    this.#list = list;
    this.#whole = steps.map((step) => this.#keep(step));
    this.#steps = this.#whole;
  }

  get steps(): readonly ChoiceStep[] {
    return this.#steps;
  }

  /** The step that is pointed at; null where it is picked already. */
  fresh(step: ChoiceStep | null): ChoiceStep | null {
    const [node] = step?.nodes ?? [];
    return step && this.#steps.every(({ nodes, text }) => nodes[0] !== node || text !== step.text) ? step : null;
  }

  state(next: ChoiceStep | null): Picked {
    const steps = this.#steps.map(({ id, text }) => ({ id, text }));
    return { kind: 'picked', steps, found: this.found, next: next?.text ?? null };
  }

  add(step: ChoiceStep): void {
    this.#change([...this.#steps, this.#keep(step)]);
  }

  /** Leaves one out; answers with the number that it had, 0 where there is none. */
  drop(id: number): number {
    const at = this.#steps.findIndex((step) => step.id === id);
    if (at >= 0) this.#change(this.#steps.filter((step) => step.id !== id));
    return at + 1;
  }

  /** Moves one to a place, counted from 0; answers with its numbers before and after, null where nothing moves. */
  shift(id: number, to: number): [from: number, to: number] | null {
    const at = this.#steps.findIndex((step) => step.id === id);
    const [step] = this.#steps.slice(at, at + 1);
    if (!step || at < 0 || at === to || to < 0 || to >= this.#steps.length) return null;
    const others = this.#steps.filter((other) => other !== step);
    this.#change([...others.slice(0, to), step, ...others.slice(to)]);
    return [at + 1, to + 1];
  }

  /** Takes the last change back; false where there is none. */
  undo(): boolean {
    const before = this.#before.pop();
    if (before) this.#steps = before;
    return before !== undefined;
  }

  /** What to remember for the page at an address: the list itself where it stands as it was found, which other pages have too. */
  hint(address: string): Hint {
    const whole =
      this.#steps.length === this.#whole.length && this.#steps.every((step, at) => step === this.#whole[at]);
    return this.#list && whole ? this.#list : ownHint(address, this.#steps);
  }

  #change(steps: readonly Kept[]): void {
    this.#before.push(this.#steps);
    this.#steps = steps;
  }

  #keep(step: ChoiceStep): Kept {
    return { ...step, id: ++this.#last };
  }
}
