import { browser } from 'wxt/browser';
import { log } from './log';

/** What the stores need of a storage area; a promise that resolves means that the browser has taken it. */
export interface StorageArea {
  /** null gets everything. */
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Tells of every write, from wherever it came: key -> what changed. */
  onChanged?: { addListener(listener: (changes: Record<string, unknown>) => void): void };
}

/**
 * `disk` outlives the browser; `session` lives in memory until the browser ends, and outlives the worker; `synced` is carried to the
 * person's other machines by the browser, missing where it has no such area.
 */
export interface StorageAreas {
  disk: StorageArea;
  session: StorageArea;
  synced?: StorageArea | undefined;
}

/** The areas of this browser. */
export function browserAreas(): StorageAreas {
  const { local, session, sync } = browser.storage;
  return { disk: local as StorageArea, session: session as StorageArea, synced: sync as StorageArea | undefined };
}

/** Keeps content scripts from reading what is stored, where the browser can (Chromium; Firefox keeps session to itself). */
export async function closeStorageToPages(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session, browser.storage.sync]) {
    try {
      await area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    } catch (error) {
      log('warning', 'storage', `access level: ${String(error)}`);
    }
  }
}
