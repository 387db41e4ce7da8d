import type { Answer } from '../../platform/messages';

/** What our style of the page is for; each purpose is put in and taken out by itself. */
export type Slot = 'strip' | 'dock' | 'highlight' | 'print';

/** Brings `css` into the page in place of `was`. */
export type SetCss = (change: { was: string; css: string }) => Promise<Answer<null>>;

/** Our CSS in the page, of USER origin: no node and no attribute of the page changes. */
export interface PageCss {
  /** Resolves when the style is in place; false where the browser refused. Later calls win. */
  set(slot: Slot, css: string): Promise<boolean>;
  /** Back to what stood in the page before the reader came. */
  reset(slot: Slot): Promise<boolean>;
  /** Takes everything out. */
  clear(): Promise<void>;
}

/**
 * Keeps track of what stands in the page, so that the background needs no memory of it. `early` tells what was hidden before the reader
 * came: it is taken over, not doubled.
 */
export function createPageCss(setCss: SetCss, early: Promise<string>): PageCss {
  const standing = new Map<Slot, string>();
  const wanted = new Map<Slot, string>();
  const takenOver = early.then((css) => {
    standing.set('strip', css);
    return true;
  });
  const queues = new Map<Slot, Promise<boolean>>([['strip', takenOver]]);

  const bring = async (slot: Slot): Promise<boolean> => {
    const was = standing.get(slot) ?? '';
    const css = wanted.get(slot) ?? '';
    if (css === was) return true;
    const answer = await setCss({ was, css });
    if (answer.ok) standing.set(slot, css);
    return answer.ok;
  };

  const set = (slot: Slot, css: string) => {
    wanted.set(slot, css);
    const next = (queues.get(slot) ?? Promise.resolve(true)).then(() => bring(slot));
    queues.set(slot, next);
    return next;
  };

  return {
    set,
    reset: async (slot) => set(slot, slot === 'strip' ? await early : ''),
    async clear() {
      await Promise.all([...standing.keys(), ...wanted.keys()].map((slot) => set(slot, '')));
    },
  };
}
