const pressable = 'a, button, input, select, summary, pre, [tabindex]';

/** A click on the row itself, which is no press on a control in it and does not end a selection of text. */
export function isPlainClick(event: Event, row: HTMLElement | null): boolean {
  if (!row) return false;
  // The path is as it was when the click began: a control that its own press took away is still in it.
  const path = event.composedPath();
  const within = path.slice(0, path.indexOf(row));
  if (within.some((each) => each instanceof Element && each.matches(pressable))) return false;
  const root = row.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  return (root.getSelection?.() ?? row.ownerDocument.getSelection())?.isCollapsed ?? true;
}
