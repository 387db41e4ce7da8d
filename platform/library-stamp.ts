import type { StorageArea } from './storage-area';

/** Where the version of the layout of the library stands; without it, the library is of version 1 or empty. */
const key = 'library';
const version = 2;

/** What says that the library is of the layout of today; written with every record. */
export const libraryStamp = { [key]: { version } } as const;

/** Whether the library on disk is of the layout of today. */
export async function isUpToDate(disk: StorageArea): Promise<boolean> {
  const stored = (await disk.get(key))[key] as { version?: unknown } | undefined;
  return stored?.version === version;
}
