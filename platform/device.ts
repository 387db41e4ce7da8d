import { shortDevice } from '../core/progress/migrate';
import { failureOf } from './failure';
import { log } from './log';
import { createQueue } from './queue';
import type { StorageArea } from './storage-area';

const key = 'device';

/** Gives the random id of this install, made at its first use. It says nothing about the machine and is sent nowhere. */
export function createDeviceId(disk: StorageArea): () => Promise<string> {
  const queue = createQueue();
  return () =>
    queue.run(key, async () => {
      const stored = (await disk.get(key))[key];
      if (typeof stored === 'string' && stored !== '' && stored.length <= 100) return shortDevice(stored);
      const made = shortDevice(crypto.randomUUID());
      try {
        await disk.set({ [key]: made });
      } catch (error) {
        // Only ties between devices are settled by it: an id for now is good enough.
        log('warning', 'storage', `device id: ${failureOf(error).message}`);
      }
      return made;
    });
}
