import type { StorageArea } from './storage-area';

/** Where the version of the layout of the library stands; without it, the library is of version 1 or empty. */
export const stampKey = 'library';
const version = 3;

/** What says that the library is of the layout of today; written with every record. */
export const libraryStamp = { [stampKey]: { version } } as const;

/** The layout of the library on disk; 1 where nothing says. */
export async function layoutOf(disk: StorageArea): Promise<number> {
  return layoutIn(await disk.get(stampKey));
}

/** Whether the library is of the layout of today, by some items of the disk with the stamp among them. */
export function isUpToDate(items: Record<string, unknown>): boolean {
  return layoutIn(items) === version;
}

function layoutIn(items: Record<string, unknown>): number {
  const stored = items[stampKey] as { version?: unknown } | undefined;
  return typeof stored?.version === 'number' ? stored.version : 1;
}
