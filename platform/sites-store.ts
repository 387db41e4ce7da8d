import { count, dictionary, orElse } from './parse';
import { createQueue } from './queue';
import type { StorageArea } from './storage-area';

/** Where the list stands on disk. */
const key = 'stripped-sites';
/** A site where no tutorial was opened for so long is forgotten. */
const forgottenAfter = 180;
/** More are not kept; the one unused for longest goes first. */
const mostSites = 1_000;
const day = 86_400_000;

/** Sites where a tutorial was opened while stripping was on: requests are blocked there. Holds no truth in memory. */
export interface SitesStore {
  /** Hosts, the latest used last. */
  all(): Promise<string[]>;
  /** A tutorial was opened on a host now; true where the list changed in its hosts. */
  use(host: string): Promise<boolean>;
  forgetAll(): Promise<void>;
}

const parseSites = orElse(dictionary(count, 2 * mostSites), {} as Record<string, number>);

/** A store on this area; `now` gives milliseconds since 1970. */
export function createSitesStore(disk: StorageArea, now: () => number): SitesStore {
  const queue = createQueue();
  /** Host -> the day of its last use, in days since 1970: a day says enough. */
  const load = async () => parseSites((await disk.get(key))[key]);
  const today = () => Math.floor(now() / day);
  const fresh = (sites: Record<string, number>) =>
    Object.entries(sites)
      .filter(([, used]) => today() - used < forgottenAfter)
      .sort(([, one], [, other]) => one - other)
      .slice(-mostSites);
  return {
    all: async () => fresh(await load()).map(([host]) => host),
    use: (host) =>
      queue.run(key, async () => {
        const sites = await load();
        if (sites[host] === today()) return false;
        const others = Object.entries(sites).filter(([each]) => each !== host);
        const next = fresh(Object.fromEntries([...others, [host, today()]]));
        await disk.set({ [key]: Object.fromEntries(next) });
        return next.length !== Object.keys(sites).length || !Object.hasOwn(sites, host);
      }),
    forgetAll: () => queue.run(key, () => disk.remove(key)),
  };
}
