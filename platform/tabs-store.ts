import { parsePageState } from './message-bodies';
import type { PageState } from './messages';
import { flag, list, orElse, orNull, type Parse, shape, text } from './parse';
import { createQueue } from './queue';
import type { StorageArea } from './storage-area';

/** What is known of one tab. */
export interface TabEntry {
  private: boolean;
  /** Ids of the tutorials that were opened here, latest last. */
  opened: string[];
  /** The last word of its reader, null where it said nothing of this page. */
  state: PageState | null;
}

/** Which tabs show what: in session storage, so that it outlives the worker and not the browser. */
export interface TabsStore {
  get(tab: number): Promise<TabEntry | null>;
  /** Every tab that is known, by its id. */
  all(): Promise<Map<number, TabEntry>>;
  /** Changes one entry, after the changes before it. */
  change(tab: number, change: (entry: TabEntry) => TabEntry): Promise<void>;
  forget(tab: number): Promise<void>;
}

const prefix = 'tab:';

/** Tutorials of one tab that are remembered: single-page sites open many, and a tutorial may have many pages. */
const mostOpened = 50;

const parseEntry: Parse<TabEntry> = shape({
  private: flag,
  opened: list(text(4_000), mostOpened),
  state: orNull(parsePageState),
});
const parseOrNull = orElse<TabEntry | null>(parseEntry, null);

/** A store on this area. */
export function createTabsStore(session: StorageArea): TabsStore {
  const queue = createQueue();
  const get = async (tab: number) => parseOrNull((await session.get(prefix + tab))[prefix + tab]);
  return {
    get,
    async all() {
      const entries = Object.entries(await session.get(null)).filter(([key]) => key.startsWith(prefix));
      return new Map(
        entries.flatMap(([key, raw]) => {
          const entry = parseOrNull(raw);
          return entry ? [[Number(key.slice(prefix.length)), entry] as const] : [];
        }),
      );
    },
    change: (tab, change) =>
      queue.run(String(tab), async () => {
        const next = change((await get(tab)) ?? { private: false, opened: [], state: null });
        await session.set({ [prefix + tab]: next });
      }),
    forget: (tab) => queue.run(String(tab), () => session.remove(prefix + tab)),
  };
}

/** The entry with one more tutorial opened in it. */
export function withOpened(entry: TabEntry, tutorial: string): TabEntry {
  const opened = [...entry.opened.filter((each) => each !== tutorial), tutorial].slice(-mostOpened);
  return { ...entry, opened };
}
