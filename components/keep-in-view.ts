import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelModel } from './panel-model';
import { activeIn, bringIntoView, focusRow, rowOf } from './rows';

/** Keeps the current step in view, and moves focus to it when the panel was opened with the keyboard. */
export function useKeepInView(
  scroller: { current: HTMLElement | null },
  model: PanelModel | null,
  focusOnOpen: boolean,
  away: boolean,
) {
  const here = model?.count.here ?? null;
  const first = useRef(true);
  useLayoutEffect(() => {
    if (here === null || away) return;
    const row = rowOf(scroller.current, here);
    if (row && scroller.current) bringIntoView(scroller.current, row, first.current ? 'jump' : 'glide');
    first.current = false;
  }, [here, away]);
  useLayoutEffect(() => {
    if (focusOnOpen) focusRow(rowOf(scroller.current, here));
  }, []);
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
