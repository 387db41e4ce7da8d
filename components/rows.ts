/** The element of a step's row, or of the row that stands `by` rows further; the first one where the step has no row. */
export function rowOf(root: HTMLElement | null, step: string | null, by = 0): HTMLElement | null {
  const rows = [...(root?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
  const at = rows.findIndex((row) => row.dataset.step === step);
  if (at < 0) return by === 0 && step !== null ? null : (rows[0] ?? null);
  return rows[Math.min(rows.length - 1, Math.max(0, at + by))] ?? null;
}

/** Step id of the row that holds the focus, or null. */
export function focusedStep(root: HTMLElement | null): string | null {
  const row = activeIn(root)?.closest<HTMLElement>('[data-step]');
  return row?.dataset.step ?? null;
}

/** What has the focus in the tree of an element. */
export function activeIn(element: Element | null | undefined): Element | null {
  return (element?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement ?? null;
}

/** Moves focus to a row's box. */
export function focusRow(row: HTMLElement | null): void {
  row?.querySelector<HTMLElement>('input[type=checkbox]')?.focus({ preventScroll: true });
  const scroller = row?.closest<HTMLElement>('.scroller');
  if (row && scroller) bringIntoView(scroller, row, 'jump');
}

/** Height of what sticks at the top of the scroller, px: the small header and a part's title. */
const stuck = 96;
/** Height of a toast with the room around it, px: it stands at the foot. */
const toasted = 68;
/** So much of a row's head has to be seen, px; a tall row may reach out of the view. */
const head = 120;

/** Scrolls the scroller, and nothing around it, so that a row's head is seen; a row that is seen already stays where it is. */
export function bringIntoView(scroller: HTMLElement, row: HTMLElement, how: 'jump' | 'glide'): void {
  const view = scroller.getBoundingClientRect();
  const box = row.getBoundingClientRect();
  if (box.height === 0) return;
  const covered = scroller.scrollTop > 0 ? Math.min(stuck, view.height / 4) : 0;
  const above = box.top - (view.top + covered);
  const below = box.top + Math.min(box.height, head) - (view.bottom - toasted);
  if (above >= 0 && below <= 0) return;
  const by = above < 0 ? above : Math.max(below, Math.min(above - stuck, box.bottom - view.bottom + toasted));
  scroller.scrollBy({ top: by, behavior: how === 'glide' ? 'auto' : 'instant' });
}
