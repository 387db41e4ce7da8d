import type { Timer } from '../timers/timer';

/** What a person set beside a tutorial's steps. It is no part of the tutorial's record, and is not synced. */
export interface Kept {
  /** Keys of the supplies that are at hand, as `supplyKeys` makes them. */
  got: string[];
  /** How much the recipe is to make, where that is not what the page says. */
  makes: number | null;
  /** Name of a blank in the code -> what goes there. It may be a password: it stays in memory, until the browser ends. */
  values: Record<string, string>;
}

/** All that is held beside a tutorial. */
export interface Held {
  timers: readonly Timer[];
  kept: Kept;
  /** The browser may show a notification when a timer ends. */
  notices: boolean;
}

/** Nothing at all. */
export const nothingHeld: Held = { timers: [], kept: { got: [], makes: null, values: {} }, notices: false };

/** What a person changes of it. An empty value is a blank again. */
export type KeptChange =
  | { type: 'got'; supply: string; got: boolean }
  | { type: 'makes'; makes: number | null }
  | { type: 'value'; name: string; value: string };

/** Bounds on what is held for one tutorial. */
export const keptBounds = { got: 500, values: 100, value: 500, makes: 1000 } as const;

/** What is kept after a change. */
export function changeKept(kept: Kept, change: KeptChange): Kept {
  switch (change.type) {
    case 'got': {
      const others = kept.got.filter((each) => each !== change.supply);
      return { ...kept, got: change.got ? [...others, change.supply].slice(-keptBounds.got) : others };
    }
    case 'makes':
      return { ...kept, makes: change.makes };
    case 'value': {
      const others = Object.entries(kept.values).filter(([name]) => name !== change.name);
      const next = change.value === '' ? others : [...others, [change.name, change.value] as const];
      return { ...kept, values: Object.fromEntries(next.slice(-keptBounds.values)) };
    }
  }
}

/** Names for supplies that outlive a reload and changes of other lines: the words, and which of several alike. */
export function supplyKeys(texts: readonly string[]): string[] {
  const met = new Map<string, number>();
  return texts.map((text) => {
    const words = text.replace(/\s+/g, ' ').trim().slice(0, 200);
    const times = met.get(words) ?? 0;
    met.set(words, times + 1);
    return times === 0 ? words : `${words}#${times}`;
  });
}
