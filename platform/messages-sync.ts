import type { Failure } from './failure';

/** What extension pages ask of sync. Turning it on and off is a change of the settings. */
export interface SyncMessages {
  /** How sync is doing, in numbers that can be shown as they are. */
  'get-sync-state': { body: null; answer: SyncState };
  /** Takes everything of ours out of the browser's synced storage, on all machines; ticks on this machine stay. */
  'clear-synced': { body: null; answer: SyncState };
}

/** What a person may want to know of sync. */
export interface SyncState {
  on: boolean;
  /** The browser has a synced storage at all. It does not say whether anyone is signed in: `devices` and `lastReceived` tell. */
  available: boolean;
  /** When ticks were last given to the browser, and when ticks of another machine last came; ms since 1970, null where never. */
  lastSent: number | null;
  lastReceived: number | null;
  /** Other installs of which ticks stand in the synced storage. */
  devices: number;
  /** Tutorials in the synced storage, and how many find room there. */
  synced: number;
  most: number;
  /** Bytes that are taken there, and how many there are for us. */
  bytes: number;
  mostBytes: number;
  /** Tutorials whose latest ticks are still to be given to the browser. */
  waiting: number;
  /** Tutorials with more ticks than are carried for one: they stay on this machine. By id. */
  tooLarge: string[];
  /** Tutorials for which there was no room beside those that were opened later. By id. */
  leftOut: string[];
  /** Tutorials at private or local addresses, which never leave this machine. */
  local: number;
  /** Why the browser refused the last write; null where it did not. */
  failure: Failure | null;
}
