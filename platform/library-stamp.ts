import type { StorageArea } from './storage-area';

/** Where the version of the layout of the library stands; without it, the library is of version 1 or empty. */
const key = 'library';
const version = 3;

/** What says that the library is of the layout of today; written with every record. */
export const libraryStamp = { [key]: { version } } as const;

/** The layout of the library on disk; 1 where nothing says. */
export async function layoutOf(disk: StorageArea): Promise<number> {
  const stored = (await disk.get(key))[key] as { version?: unknown } | undefined;
  return typeof stored?.version === 'number' ? stored.version : 1;
}

/** Whether the library on disk is of the layout of today. */
export async function isUpToDate(disk: StorageArea): Promise<boolean> {
  return (await layoutOf(disk)) === version;
}
