import { useLayoutEffect, useRef } from 'preact/hooks';
import { FOLDED } from './folding';
import type { PanelModel } from './panel-model';
import { activeIn, bringIntoView, focusedStep, focusRow, rowOf } from './rows';

/**
 * Keeps the current step in view, and moves focus to it when the panel was opened with the keyboard. Where the row that was ticked
 * folds, the panel moves once it is folded: what stands below would be drawn up under the header by then.
 */
export function useKeepInView(
  scroller: { current: HTMLElement | null },
  model: PanelModel | null,
  focusOnOpen: boolean,
  away: boolean,
) {
  const here = model?.count.here ?? null;
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    const view = scroller.current;
    if (here === null || away || !view) return;
    const before = last.current;
    last.current = here;
    const show = () => {
      const row = rowOf(view, here);
      if (row) bringIntoView(view, row, before === null ? 'jump' : 'glide');
    };
    const ticked = before === null ? null : rowOf(view, before);
    if (!ticked || ticked.dataset.folds === undefined) return show();
    return whenFolded(view, ticked, () => {
      // At the keyboard the person may have gone on by then.
      if ([null, before, here].includes(focusedStep(view))) show();
    });
  }, [here, away]);
  useLayoutEffect(() => {
    if (focusOnOpen) focusRow(rowOf(scroller.current, here));
  }, []);
}

/** Acts once a row is folded, unless the person scrolls or presses something meanwhile; gives the way to leave it. */
function whenFolded(view: HTMLElement, row: HTMLElement, act: () => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  for (const sign of ['wheel', 'touchmove', 'pointerdown'])
    view.addEventListener(sign, () => over.abort(), { passive: true, signal });
  row.addEventListener(FOLDED, act, { once: true, signal });
  return () => over.abort();
}

function isFocused(element: Element | null | undefined): boolean {
  return element?.contains(activeIn(element)) === true;
}

/** When the last step is settled, the end is shown: at the top, with the focus on it if the panel had it; taken back, the focus goes to the step. */
export function useFinish(
  scroller: { current: HTMLElement | null },
  model: PanelModel | null,
  oneStep: boolean,
  onFinish: () => void,
) {
  const left = model?.count.left ?? null;
  const here = model?.count.here ?? null;
  const before = useRef({ left, oneStep });
  // Looked at before it is drawn anew: what goes takes the focus along.
  const inFinish = isFocused(scroller.current?.querySelector('.finish'));
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { left, oneStep };
    const view = scroller.current;
    if (left && was.left === 0 && inFinish) focusRow(rowOf(view, here));
    if (left !== 0 || !was.left || !view) return;
    // The button that had the focus where one step is shown is gone by now.
    const hadFocus = was.oneStep || isFocused(view.closest('aside'));
    onFinish();
    view.scrollTo({ top: 0 });
    if (hadFocus) view.querySelector<HTMLElement>('.finish-title')?.focus({ preventScroll: true });
  }, [left, oneStep]);
}
