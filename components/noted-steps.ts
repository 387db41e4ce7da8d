import { useLayoutEffect, useState } from 'preact/hooks';
import type { OpenParts } from './open-parts';
import type { PanelModel } from './panel-model';
import type { PanelState } from './panel-state';
import { focusRow, rowOf } from './rows';

/** The steps with a note of the person's own, and the way from one to the next. */
export interface NotedSteps {
  count: number;
  /** Brings the next one into view, round and round, and moves the focus to it. */
  next(): void;
}

/** Goes to the steps that have a note, one after the other; the part of the step opens, and `uncover` takes away what stands in place of the steps. */
export function useNotedSteps(
  panel: { current: HTMLElement | null },
  model: PanelModel | null,
  remarks: PanelState['remarks'],
  parts: OpenParts,
  uncover: () => void,
): NotedSteps {
  // A new object each time: with one note alone the next is the same again.
  const [last, setLast] = useState<{ id: string } | null>(null);
  const noted = (model?.steps ?? []).filter(({ id }) => remarks[id]?.note);
  // Once the part is drawn open.
  useLayoutEffect(() => {
    if (last) focusRow(rowOf(panel.current, last.id));
  }, [last]);
  return {
    count: noted.length,
    next() {
      const step = noted[(noted.findIndex(({ id }) => id === last?.id) + 1) % noted.length];
      if (!step) return;
      uncover();
      parts.openOf(step.id);
      setLast({ id: step.id });
    },
  };
}
