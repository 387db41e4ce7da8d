import { useLayoutEffect } from 'preact/hooks';
import { activeIn } from './rows';

/** Where a row is removed that had the focus, the one that comes in its place takes it; else the page. */
export function useListFocus(page: { current: HTMLElement | null }) {
  const active = activeIn(page.current);
  // Looked at before it is drawn anew.
  const row = page.current?.contains(active) ? (active?.closest('.library-row') ?? null) : null;
  const place = row ? placeOf(row) : 0;
  useLayoutEffect(() => {
    if (!row || activeIn(page.current)?.closest('.library-row, dialog')) return;
    const titles = [...(page.current?.querySelectorAll<HTMLElement>('.library-title') ?? [])];
    const next = titles.findLast((each) => placeOf(each.closest('.library-row')) <= place) ?? titles[0];
    (next ?? page.current)?.focus();
  });
}

/** From 1. */
function placeOf(row: Element | null): number {
  return Number(row?.getAttribute('aria-posinset') ?? 0);
}
