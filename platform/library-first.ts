import { stampKey } from './library-stamp';
import { allShelves } from './shelf-keys';

/** What the disk has of the index of the library, with the stamp that says of which layout it is. */
export const indexKeys: readonly string[] = [stampKey, ...allShelves];

type Items = Record<string, unknown>;

const place = Symbol.for('sidestep library');
const here = globalThis as { [place]?: Promise<Items> };

/** The part of the extension API that is there before any module of ours. */
interface Api {
  storage: { local: { get(keys: string[]): Promise<Items> } };
}

/** Asks for the index while the modules of the page are still on their way: both take as long as each other. */
export function askFirst(): void {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as unknown as Api;
  here[place] = storage.local.get([...indexKeys]);
  // Whoever takes it hears of a failure; nobody may.
  here[place].catch(() => {});
}

/** The answer to what was asked first, once: it grows old. */
export function askedFirst(): Promise<Items> | undefined {
  const asked = here[place];
  delete here[place];
  return asked;
}
