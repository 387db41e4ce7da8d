import { useLayoutEffect } from 'preact/hooks';
import { activeIn, focusRow, rowOf } from './rows';

/** Where what had the focus is gone since the panel was drawn, the step where the person is takes it, or the panel itself: keys would go to the page. */
export function useKeptFocus(panel: { current: HTMLElement | null }, here: string | null) {
  const { current: before } = panel;
  // Looked at before it is drawn anew.
  const had = before?.contains(activeIn(before)) === true;
  useLayoutEffect(() => {
    const { current: now } = panel;
    if (!had || !now || now.contains(activeIn(now))) return;
    const row = here === null ? null : rowOf(now, here);
    if (row) focusRow(row);
    else now.focus({ preventScroll: true });
  });
}
