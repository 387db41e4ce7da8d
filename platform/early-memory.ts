import { hash32 } from '../core/progress/hash';
import { failureOf } from './failure';
import { log } from './log';
import { flag, list, orElse, shape, text } from './parse';
import { createQueue } from './queue';
import type { StorageArea } from './storage-area';

/** What hid the ads on a site's pages before: the next page starts with it, and no list has to be read for that. */
export interface EarlyMemory {
  /** Reads what is known of all hosts, for `of` to have it at hand; never rejects. */
  prepare(): Promise<void>;
  /** Selectors for a host, with or without those of the lists of annoyances; null where nothing is known. */
  of(host: string, clutter: boolean): Promise<readonly string[] | null>;
  /** Remembers what the lists know of a host. */
  begin(host: string, clutter: boolean, selectors: readonly string[]): Promise<void>;
  /** Remembers more for a host that was begun; past the bounds nothing more is taken in. */
  add(host: string, clutter: boolean, selectors: readonly string[]): Promise<void>;
}

/** Hosts have so many places; one that falls on the place of another takes it. */
const places = 32;
const prefix = 'early:';
const allPlaces = Array.from({ length: places }, (_, at) => `${prefix}${at}`);
const placeOf = (host: string) => prefix + (hash32(host) % places);
/** What is remembered of one host, in selectors and in characters. */
const mostSelectors = 500;
const longest = 1_000;
const mostCharacters = 20_000;

interface Entry {
  host: string;
  clutter: boolean;
  selectors: string[];
}

const parseEntry = orElse<Entry | null>(
  shape({ host: text(300), clutter: flag, selectors: list(text(longest), mostSelectors) }),
  null,
);

/**
 * A memory in session storage: it outlives the worker, and neither the browser nor an update of the lists. It is read once in the life of
 * a worker, the only one who writes there, and whole: a worker that just woke reads it before any page can say which it is.
 */
export function createEarlyMemory(session: StorageArea): EarlyMemory {
  const queue = createQueue();
  const written = new Map<string, Entry>();
  let reading: Promise<Record<string, unknown>> | null = null;
  const stored = () => {
    reading ??= session.get(allPlaces).catch((error) => {
      reading = null;
      throw error;
    });
    return reading;
  };
  const entryAt = async (place: string) => written.get(place) ?? parseEntry((await stored())[place]);
  const entryOf = async (host: string, clutter: boolean) => {
    const entry = await entryAt(placeOf(host));
    return entry?.host === host && entry.clutter === clutter ? entry : null;
  };
  const put = (entry: Entry) => {
    const place = placeOf(entry.host);
    written.set(place, entry);
    return session.set({ [place]: entry });
  };
  return {
    prepare: () =>
      stored().then(
        () => undefined,
        (error) => log('debug', 'early', failureOf(error).message),
      ),
    of: async (host, clutter) => (await entryOf(host, clutter))?.selectors ?? null,
    begin: (host, clutter, selectors) =>
      queue.run(placeOf(host), () => put({ host, clutter, selectors: withinBounds(selectors) })),
    add: (host, clutter, more) =>
      queue.run(placeOf(host), async () => {
        const entry = await entryOf(host, clutter);
        const selectors = withinBounds([...(entry?.selectors ?? []), ...more]);
        if (entry && selectors.length > entry.selectors.length) await put({ ...entry, selectors });
      }),
  };
}

function withinBounds(all: readonly string[]): string[] {
  let room = mostCharacters;
  const kept = [...new Set(all)].filter((selector) => {
    if (selector.length > Math.min(longest, room)) return false;
    room -= selector.length;
    return true;
  });
  return kept.slice(0, mostSelectors);
}
