/** A step on the page, in px of the window. */
export interface PlacedStep {
  id: string;
  top: number;
  bottom: number;
}

/** Where eyes are, as a share of the window's height. */
const eyes = 0.35;
/** A step further above than so many windows is behind. */
const behind = 0.5;

/**
 * The step that a person reads who scrolled here, or null where that says nothing: as long as the step where they are (`here`) is in
 * view, it stays; above the first step and far below the last one, nothing is read of them.
 */
export function stepAtEyes(steps: readonly PlacedStep[], height: number, here: string | null): string | null {
  const current = steps.find(({ id }) => id === here);
  if (current && current.bottom > 0 && current.top < height) return null;
  const passed = steps.filter(({ top }) => top <= eyes * height);
  const last = passed.reduce<PlacedStep | null>((best, step) => (best && best.top > step.top ? best : step), null);
  return last && last.bottom > -behind * height ? last.id : null;
}
