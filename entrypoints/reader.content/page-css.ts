import { frameOf } from '../../core/page/flat-tree';
import { placeAmongWindows } from '../../platform/frame-place';
import type { Answer } from '../../platform/messages';

/** What our style of the page is for; each purpose is put in and taken out by itself. */
export type Slot = 'strip' | 'dock' | 'highlight' | 'print';

/** Brings `css` into the page in place of `was`, or into the frame that stands at a place among its windows. */
export type SetCss = (change: { was: string; css: string; frame: string }) => Promise<Answer<null>>;

/** What hides in a page, and in the pages in its frames. */
export interface StripStyles {
  css: string;
  inner: ReadonlyMap<Document, string>;
}

/** Our CSS in the page, of USER origin: no node and no attribute of the page changes. */
export interface PageCss {
  /** Resolves when the style is in place; false where the browser refused. Later calls win. */
  set(slot: Slot, css: string): Promise<boolean>;
  /** Hides in the page and in the pages in its frames; null: back to what stood there before the reader came. */
  strip(styles: StripStyles | null): void;
}

/**
 * Keeps track of what stands in the page, so that the background needs no memory of it. `early` tells which styles hid before the reader
 * came: they are taken over, not doubled.
 */
export function createPageCss(setCss: SetCss, early: Promise<readonly string[]>): PageCss {
  const standing = new Map<Place, string>();
  const wanted = new Map<Place, string>();
  const takenOver = early.then(([css = '', ...more]) => {
    standing.set('strip', css);
    for (const [at, each] of more.entries()) standing.set(`early ${at}`, each);
    return true;
  });
  const queues = new Map<Place, Promise<boolean>>([['strip', takenOver]]);

  const bring = async (place: Place): Promise<boolean> => {
    const was = standing.get(place) ?? '';
    const css = wanted.get(place) ?? '';
    const frame = placeOf(place);
    // A frame that is gone took its style with it.
    if (frame === null) return forget(place);
    if (css === was) return true;
    const answer = await setCss({ was, css, frame });
    if (answer.ok) standing.set(place, css);
    return answer.ok;
  };

  const forget = (place: Place): boolean => {
    for (const each of [standing, wanted, queues]) each.delete(place);
    return false;
  };

  const set = (place: Place, css: string) => {
    wanted.set(place, css);
    const next = (queues.get(place) ?? Promise.resolve(true)).then(() => bring(place));
    queues.set(place, next);
    return next;
  };
  const bringEarly = async (cssFor: (was: string) => string) => {
    const [, ...more] = await early;
    await Promise.all(more.map((each, at) => set(`early ${at}`, cssFor(each))));
  };
  let turns = 0;
  const inner = () => [...wanted.keys()].filter((place) => typeof place !== 'string');

  return {
    set,
    strip(styles) {
      const turn = ++turns;
      // Only once the new one is in: nothing that is hidden in both shows in between.
      if (styles) void set('strip', styles.css).then(() => (turn === turns ? bringEarly(() => '') : undefined));
      else void early.then(([css = '']) => Promise.all([set('strip', css), bringEarly((each) => each)]));
      const pages = styles?.inner ?? new Map<Document, string>();
      for (const page of new Set([...inner(), ...pages.keys()])) void set(page, pages.get(page) ?? '');
    },
  };
}

/** Where a style stands: for a purpose of the page, what is left of those from before the reader, or in the page of a frame. */
type Place = Slot | `early ${number}` | Document;

function placeOf(place: Place): string | null {
  if (typeof place === 'string') return '';
  // The window of a frame outlives the page that it shows.
  return frameOf(place) && place.defaultView && placeAmongWindows(place.defaultView);
}
