import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { AsideActions, Picked, PickedStep } from './aside-state';
import { activeIn } from './rows';

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Answers a key among the picked steps; false where it means nothing there. `box`: where the focus is when it is at no step. */
export function answerPicked(
  event: KeyboardEvent,
  box: HTMLElement | null,
  { steps }: Picked,
  actions: AsideActions,
): boolean {
  const by = arrows[event.key];
  const at = placeOf(box, steps);
  const step = steps[at];
  if (by && event.altKey && step) actions.shift(step.id, at + by);
  else if (by && !event.altKey) focusRow(rowOf(box, steps[nextTo(at, by, steps.length)]));
  else if (event.key === 'Delete' || event.key === 'Backspace') {
    const dropped = step ?? (event.key === 'Backspace' ? steps.at(-1) : undefined);
    if (!dropped) return false;
    actions.drop(dropped.id);
  } else if (event.key === 'Enter' && event.target === box && steps.length > 0) actions.confirm();
  else return false;
  return true;
}

/** From none, down goes to the first and up to the last. */
function nextTo(at: number, by: 1 | -1, count: number): number {
  if (at < 0) return by > 0 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, at + by));
}

/** The index of the step whose row has the focus; -1 where none has. */
function placeOf(box: Element | null, steps: readonly PickedStep[]): number {
  const row = activeIn(box)?.closest<HTMLElement>('[data-picked]');
  return steps.findIndex(({ id }) => String(id) === row?.dataset.picked);
}

function rowOf(box: Element | null, step: PickedStep | undefined): HTMLElement | null {
  return step ? (box?.querySelector<HTMLElement>(`[data-picked="${step.id}"]`) ?? null) : null;
}

/** Focuses what a row does: what moves it `by`, where it can, else the cross. */
function focusRow(row: HTMLElement | null, by?: string): void {
  const button =
    (by && row?.querySelector<HTMLElement>(`[data-by="${by}"] button`)) ||
    row?.querySelector<HTMLElement>(':scope > button');
  button?.focus({ preventScroll: true });
  row?.scrollIntoView?.({ block: 'nearest' });
}

/** Tab comes to one row alone. The focus stays with a row that moves, and where one is dropped the next has it. */
export function usePickedFocus(list: RefObject<HTMLElement | null>, steps: readonly PickedStep[]) {
  const [chosen, setActive] = useState<number | null>(null);
  // Looked at before it is drawn anew: what is moved in the page loses the focus.
  const focused = activeIn(list.current);
  const row = list.current?.contains(focused) ? focused?.closest<HTMLElement>('[data-picked]') : null;
  const id = row ? Number(row.dataset.picked) : null;
  const by = focused?.closest<HTMLElement>('[data-by]')?.dataset.by;
  const at = row ? [...(list.current?.children ?? [])].indexOf(row) : -1;
  useLayoutEffect(() => {
    if (id === null || list.current?.contains(activeIn(list.current))) return;
    const next = steps.find((step) => step.id === id) ?? steps[Math.min(at, steps.length - 1)];
    if (next) focusRow(rowOf(list.current, next), by);
    else list.current?.closest<HTMLElement>('.aside-view')?.focus({ preventScroll: true });
  });
  const active = steps.some((step) => step.id === chosen) ? chosen : (steps[0]?.id ?? null);
  return { active, setActive };
}
