import { hash64 } from '../core/progress/hash';
import { orElse, text, tolerantList } from './parse';
import type { StorageArea } from './storage-area';

const key = 'not-moved';

/** So many answers are kept; the oldest leave first. */
const most = 300;

const parseAnswers = orElse(tolerantList(text(20), most), []);

/** Whether the person said that a tutorial is not the one they began elsewhere. */
export async function refusals(disk: StorageArea): Promise<(id: string, from: string) => boolean> {
  const answers = new Set(await read(disk));
  return (id, from) => answers.has(nameOf(id, from));
}

/** Remembers that "No". Reads before it writes: the caller lets one run after the other. */
export async function refuseMoved(disk: StorageArea, id: string, from: string): Promise<void> {
  const own = nameOf(id, from);
  const others = (await read(disk)).filter((each) => each !== own);
  await disk.set({ [key]: [...others, own].slice(-most) });
}

async function read(disk: StorageArea): Promise<string[]> {
  return parseAnswers((await disk.get(key))[key]);
}

/** A hash, so that what was removed from the list leaves no address behind. */
function nameOf(id: string, from: string): string {
  return hash64(`${id}\n${from}`)
    .map((lane) => lane.toString(36))
    .join('.');
}
