import type { Hint } from '../core/read/hints/hint';
import { parseHint } from './hint-body';
import { count, orElse, shape, tolerantDictionary, tolerantList } from './parse';
import { createQueue } from './queue';
import type { StorageAreas } from './storage-area';

const key = 'hints';

/** Sites that are remembered, and hints of one site: the latest win, and those used longest ago leave first. */
const mostSites = 300;
const mostHints = 12;

/** A day, in ms: to be used is written down no more often. */
const day = 86_400_000;

const parseSites = orElse(
  tolerantDictionary(shape({ used: count, hints: tolerantList(parseHint, mostHints) }), 2 * mostSites),
  {},
);

/** What people said of the sites they read: where steps stand, or that there are none. */
export interface HintsStore {
  /** The hints of a site, latest first. Private windows see those of both. */
  read(host: string, isPrivate: boolean): Promise<Hint[]>;
  /** Remembers a hint; from a private window in memory alone. Answers with all of the site. */
  add(host: string, hint: Hint, isPrivate: boolean): Promise<Hint[]>;
  /** Takes a hint back. Answers with those of the site that are left. */
  forget(host: string, hint: Hint, isPrivate: boolean): Promise<Hint[]>;
  /** The pages whose steps a person put together, without those of private windows. */
  ownPages(): Promise<string[]>;
  /** Forgets what private windows said. */
  forgetPrivate(): Promise<void>;
}

/** A store on these areas; `now` gives milliseconds since 1970. */
export function createHintsStore({ disk, session }: StorageAreas, now: () => number): HintsStore {
  const queue = createQueue();
  const area = (isPrivate: boolean) => (isPrivate ? session : disk);
  const load = async (isPrivate: boolean) => new Map(Object.entries(parseSites((await area(isPrivate).get(key))[key])));

  const put = async (host: string, hints: Hint[], isPrivate: boolean) => {
    const sites = await load(isPrivate);
    sites.set(host, { used: now(), hints: hints.slice(0, mostHints) });
    const latest = [...sites].sort(([, a], [, b]) => b.used - a.used).slice(0, mostSites);
    await area(isPrivate).set({ [key]: Object.fromEntries(latest) });
  };

  /** The hints of a site but for one. */
  const others = async (host: string, hint: Hint, isPrivate: boolean) => {
    const words = JSON.stringify(hint);
    const before = (await load(isPrivate)).get(host)?.hints ?? [];
    return before.filter((other) => JSON.stringify(other) !== words);
  };

  const read = async (host: string, isPrivate: boolean) => {
    const own = isPrivate ? ((await load(true)).get(host)?.hints ?? []) : [];
    return [...own, ...((await load(false)).get(host)?.hints ?? [])];
  };

  return {
    read: (host, isPrivate) =>
      queue.run(key, async () => {
        const known = (await load(false)).get(host);
        if (known && !isPrivate && now() - known.used > day) await put(host, known.hints, false);
        return read(host, isPrivate);
      }),
    add: (host, hint, isPrivate) =>
      queue.run(key, async () => {
        await put(host, [hint, ...(await others(host, hint, isPrivate))], isPrivate);
        return read(host, isPrivate);
      }),
    forget: (host, hint, isPrivate) =>
      queue.run(key, async () => {
        await put(host, await others(host, hint, isPrivate), isPrivate);
        return read(host, isPrivate);
      }),
    ownPages: () =>
      queue.run(key, async () => {
        const all = [...(await load(false)).values()].flatMap(({ hints }) => hints);
        return all.flatMap((hint) => (hint.choice === 'own' ? [hint.page] : []));
      }),
    forgetPrivate: () => queue.run(key, () => session.remove(key)),
  };
}
