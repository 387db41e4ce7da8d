/** What the spotter needs of a page's window; handed in, so that tests can turn time and history. */
export interface Surroundings {
  /** Looks at the page; true ends the looking until the page goes elsewhere. */
  look: () => boolean;
  /** The page's address and title now: another means that a single-page application moved on. */
  place: () => string;
  /** Calls back when nodes were added; gives the way to stop. */
  onChange: (changed: () => void) => () => void;
  /** Calls back after navigation without a load; gives the way to stop. */
  onNavigate: (navigated: () => void) => () => void;
  /** Calls back when a person does something on the page; gives the way to stop. */
  onAct: (acted: () => void) => () => void;
  /** Calls back after some ms, when the page is idle; gives the way to stop. */
  later: (run: () => void, ms: number) => () => void;
}

/** When a page that was no tutorial is looked at again, in ms after its nodes changed: content that comes late comes soon. */
const PAUSES = [500, 1000, 2000, 4000, 8000];

/** After a person did something ("show more") so many more looks are taken, should nodes change. */
const LOOKS_AFTER_ACT = 2;

/** Between navigation and the look, in ms: the application draws first. */
const SETTLE = 300;

/**
 * Looks at the page now, again a few times while it still grows, and anew after each navigation inside the page. Where that
 * found nothing, a person who opens more of the page gives it another chance. Otherwise it stops by itself between navigations; the function that comes back stops it for good.
 */
export function keepLooking({ look, place, onChange, onNavigate, onAct, later }: Surroundings): () => void {
  let looks = 0;
  let found = false;
  let at = place();
  let stopChange: (() => void) | null = null;
  let stopTimer: (() => void) | null = null;

  const rest = () => {
    stopChange?.();
    stopTimer?.();
    stopTimer = null;
    stopChange = null;
  };
  const lookNow = () => {
    stopTimer = null;
    found = look();
    if (found || looks >= PAUSES.length) rest();
  };
  const changed = () => {
    const pause = PAUSES[looks];
    if (stopTimer || pause === undefined) return;
    looks++;
    stopTimer = later(lookNow, pause);
  };
  const start = () => {
    rest();
    looks = 0;
    stopChange = onChange(changed);
    lookNow();
  };
  const stopNavigate = onNavigate(() => {
    if (place() === at) return;
    at = place();
    rest();
    stopTimer = later(start, SETTLE);
  });
  const stopAct = onAct(() => {
    if (found) return;
    looks = Math.min(looks, PAUSES.length - LOOKS_AFTER_ACT);
    stopChange ??= onChange(changed);
  });
  start();
  return () => {
    rest();
    stopNavigate();
    stopAct();
  };
}
