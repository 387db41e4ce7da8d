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
  /** What is held beside these tutorials. */
  of(tutorials: readonly string[]): Promise<Beside[]>;
  /** Brings back what was removed; what was set since stays. */
  restore(all: readonly Beside[]): Promise<void>;
  /** Adds what is not there yet; nothing that is here changes. */
  import(all: readonly Beside[]): Promise<void>;
  /** Takes the last import back. */
  undoImport(): Promise<void>;
  /** The last import is not to be taken back any more. */
  forgetUndo(): Promise<void>;
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
  const at = async (tutorial: string, running?: Awaited<ReturnType<TimersStore['all']>>): Promise<Beside> => {
    const { got, makes } = await kept.read(tutorial, false);
    const own = (running ?? (await timers.all())).find((each) => each.tutorial === tutorial);
    return { ...nothingAt(tutorial), ...own, got, makes };
  };
  const write = async (beside: Beside) => {
    await kept.replace(beside.tutorial, beside);
    await timers.replace(beside);
  };
  const missing = async (come: readonly Beside[]) => {
    const running = await timers.all();
    const found = await Promise.all(come.map(async (each) => newBeside(await at(each.tutorial, running), each, now())));
    return found.filter((each) => !isNothing(each));
  };
  const add = async (all: readonly Beside[]) => {
    for (const each of all) await write(withBeside(await at(each.tutorial), each));
  };
  return {
    all,
    async of(tutorials) {
      const running = await timers.all();
      const found = await Promise.all(tutorials.map((each) => at(each, running)));
      return found.filter((each) => !isNothing(each));
    },
    restore: async (come) => add(await missing(come)),
    async import(come) {
      const added = await missing(come);
      // First what may have to be taken back: had we died in between, nothing would be lost.
      await disk.set({ [undoKey]: added });
      await add(added);
    },
    async undoImport() {
      const added = parseAllBeside((await disk.get(undoKey))[undoKey] ?? []);
      for (const each of added) await write(withoutBeside(await at(each.tutorial), each));
      await disk.remove(undoKey);
    },
    forgetUndo: () => disk.remove(undoKey),
    async move(from, to) {
      await add(await missing([{ ...(await at(from)), tutorial: to }]));
      await write(nothingAt(from));
    },
  };
}

function nothingAt(tutorial: string): Beside {
  return { tutorial, address: '', got: [], makes: null, timers: [] };
}
