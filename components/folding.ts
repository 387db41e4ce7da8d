import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The person wants done rows folded. */
export const FoldContext = createContext(true);

/** Told by a row, inside the panel alone, once it stands folded at its new height. */
export const FOLDED = 'folded';

/** A done row folds to its first line a moment after the tick, where that is wanted, and unfolds when that line is pressed. */
export function useFolding(done: boolean, row: { current: HTMLLIElement | null }) {
  const wanted = useContext(FoldContext);
  const [folded, setFolded] = useState(done && wanted);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (!done || !wanted) {
      setFolded(false);
      return;
    }
    const timer = setTimeout(() => setFolded(true), foldsAfter(row.current));
    return () => clearTimeout(timer);
  }, [done, wanted]);
  useFoldMotion(folded, row);
  return { folded: done && folded, folds: done && wanted && !folded, toggle: () => setFolded((was) => !was) };
}

/** Lets a row's height glide when it folds, where motion is welcome. */
function useFoldMotion(folded: boolean, row: { current: HTMLLIElement | null }) {
  const height = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = row.current;
    const was = height.current;
    height.current = null;
    const tell = () => folded && element?.dispatchEvent(new Event(FOLDED));
    if (element && was !== null && foldsAfter(element) > 0) {
      const now = element.offsetHeight;
      const motion = element.animate([{ height: `${was}px` }, { height: `${now}px` }], {
        duration: 180,
        easing: 'cubic-bezier(.2,.8,.2,1)',
      });
      motion.onfinish = tell;
    } else tell();
    return () => {
      height.current = element?.offsetHeight ?? null;
    };
  }, [folded]);
}

/** The pause before folding, ms; the style sheet says 0 where motion is to be reduced. */
function foldsAfter(element: Element | null): number {
  const view = element?.ownerDocument.defaultView;
  return element && view ? Number.parseFloat(view.getComputedStyle(element).getPropertyValue('--fold-after')) || 0 : 0;
}
