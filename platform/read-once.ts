import { failureOf } from './failure';
import { log } from './log';
import type { StorageArea } from './storage-area';

/** A value on disk that is asked for all the time and seldom written. */
export interface ReadOnce<T> {
  read(): Promise<T>;
  /** What was read or written last; null where nothing was yet. */
  known(): T | null;
  /** To be told after this worker wrote it. */
  wrote(value: T): void;
}

/**
 * Reads a key once in the life of a worker, and anew when the browser tells of a write, by whomever: its own news may come late, so
 * that what it says counts for nothing, only that something changed.
 */
export function createReadOnce<T>(area: StorageArea, key: string, parse: (value: unknown) => T): ReadOnce<T> {
  let reading: Promise<T> | null = null;
  let known: T | null = null;

  const read = (): Promise<T> => {
    const now = area.get(key).then((found) => parse(found[key]));
    reading = now;
    now.then(
      (value) => {
        if (reading === now) known = value;
      },
      () => {
        if (reading === now) reading = null;
      },
    );
    return now;
  };

  area.onChanged?.addListener((changes) => {
    if (key in changes) read().catch((error) => log('debug', 'storage', failureOf(error).message));
  });

  return {
    read: () => reading ?? read(),
    known: () => known,
    wrote(value) {
      reading = Promise.resolve(value);
      known = value;
    },
  };
}
