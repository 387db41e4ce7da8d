import { useEffect, useState } from 'preact/hooks';
import type { PanelModel } from './panel-model';

/** Which parts are open, and the ways to open and fold them. */
export type OpenParts = ReturnType<typeof useOpenParts>;

/** The part you are in is open, the others are folded, unless the person said otherwise. */
export function useOpenParts(model: PanelModel | null) {
  const [said, setSaid] = useState<Readonly<Record<string, boolean>>>({});
  const fold = (id: string, unfolded: boolean) => setSaid((before) => ({ ...before, [id]: unfolded }));
  const current = model && model.count.here !== null ? (model.parts[model.count.part]?.id ?? null) : null;
  // A part that you were in stays open when you go on, so that nothing jumps under the pointer.
  useEffect(() => {
    if (current !== null)
      setSaid((before) => (Object.hasOwn(before, current) ? before : { ...before, [current]: true }));
  }, [current]);
  return {
    isOpen(index: number): boolean {
      const part = model?.parts[index];
      return (part && said[part.id]) ?? (current !== null && index === model?.count.part);
    },
    fold,
    /** All are folded but the one that you are in. */
    reset: () => setSaid({}),
    openOf(step: string) {
      const part = model?.parts.find((each) => each.chosen.steps.some(({ id }) => id === step));
      if (part) fold(part.id, true);
    },
  };
}
