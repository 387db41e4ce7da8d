import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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

/** Goes to the steps that have a note, one after the other; the part of the step opens. */
export function useNotedSteps(
  panel: { current: HTMLElement | null },
  model: PanelModel | null,
  remarks: PanelState['remarks'],
  parts: OpenParts,
): NotedSteps {
  const [wanted, setWanted] = useState<{ step: string } | null>(null);
  const last = useRef<string | null>(null);
  const noted = (model?.steps ?? []).filter(({ id }) => Boolean(remarks[id]?.note)).map(({ id }) => id);
  // Once the part is drawn open.
  useLayoutEffect(() => {
    if (wanted) focusRow(rowOf(panel.current, wanted.step));
  }, [wanted]);
  return {
    count: noted.length,
    next() {
      const step = noted[(noted.indexOf(last.current ?? '') + 1) % noted.length];
      if (!step) return;
      last.current = step;
      parts.openOf(step);
      setWanted({ step });
    },
  };
}
