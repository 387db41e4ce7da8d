import { type Beside, isNothing, newBeside, withBeside, withoutBeside } from '../core/holding/beside';
import { parseBeside } from './holding-bodies';
import type { KeptStore } from './kept-store';
import { tolerantList } from './parse';
import type { StorageArea } from './storage-area';
import type { TimersStore } from './timers-store';

/** Where what the last import added is kept until the next one. */
const undoKey = 'undo-import-beside';

/** Tutorials in one file. */
const most = 50_000;

/** Supplies, servings and timers as they come in a file; what is broken is left out. */
export const parseAllBeside = tolerantList(parseBeside, most);

/** Takes supplies, servings and timers of all tutorials along, and brings them to others. */
export interface BesideStore {
  all(): Promise<Beside[]>;
  /** Adds what is not there yet; nothing that is here changes. */
  import(all: readonly Beside[]): Promise<void>;
  /** Takes the last import back. */
  undoImport(): Promise<void>;
  /** Brings along what was held at a tutorial that moved. */
  move(from: string, to: string): Promise<void>;
}

/** On these stores; `now` gives milliseconds since 1970. */
export function createBesideStore(
  disk: StorageArea,
  { kept, timers }: { kept: KeptStore; timers: TimersStore },
  now: () => number,
): BesideStore {
  const all = async (): Promise<Beside[]> => {
    const found = new Map<string, Beside>();
    for (const each of await kept.all()) found.set(each.tutorial, { ...nothingAt(each.tutorial), ...each });
    for (const each of await timers.all())
      found.set(each.tutorial, { ...(found.get(each.tutorial) ?? nothingAt(each.tutorial)), ...each });
    return [...found.values()];
  };
  const at = async (tutorial: string): Promise<Beside> => {
    const { got, makes } = await kept.read(tutorial, false);
    const own = (await timers.all()).find((each) => each.tutorial === tutorial);
    return { ...nothingAt(tutorial), ...own, got, makes };
  };
  const write = async (beside: Beside) => {
    await kept.replace(beside.tutorial, beside);
    await timers.replace(beside);
  };
  const bring = async (come: Beside, note: (added: Beside) => Promise<void>) => {
    const here = await at(come.tutorial);
    const added = newBeside(here, come, now());
    if (isNothing(added)) return;
    await note(added);
    await write(withBeside(here, added));
  };
  return {
    all,
    async import(come) {
      const done: Beside[] = [];
      await disk.remove(undoKey);
      // First what may have to be taken back: had we died in between, nothing would be lost.
      for (const each of come)
        await bring(each, (added) => disk.set({ [undoKey]: [...done, added] }).then(() => void done.push(added)));
    },
    async undoImport() {
      const added = parseAllBeside((await disk.get(undoKey))[undoKey] ?? []);
      for (const each of added) await write(withoutBeside(await at(each.tutorial), each));
      await disk.remove(undoKey);
    },
    async move(from, to) {
      await bring({ ...(await at(from)), tutorial: to }, async () => {});
      await write(nothingAt(from));
    },
  };
}

function nothingAt(tutorial: string): Beside {
  return { tutorial, address: '', got: [], makes: null, timers: [] };
}
