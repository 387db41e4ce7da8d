import { systems } from '../core/progress/system';
import { log } from './log';
import { parseChange } from './message-bodies';
import {
  flag,
  oneOf,
  orElse,
  orNull,
  type Parse,
  shape,
  text,
  tolerantDictionary,
  tolerantList,
  within,
} from './parse';
import { createQueue } from './queue';
import { createReadOnce } from './read-once';
import { defaultSettings, type Settings, type SettingsChange } from './settings';
import { applyChange } from './settings-change';
import type { StorageAreas } from './storage-area';

/** Where settings stand on disk. */
const settingsKey = 'settings';
/** Where the changes of private windows stand in memory. */
const privateKey = 'private:settings-changes';
/** Where settings stand that an import replaced. */
const beforeKey = 'undo-import-settings';

/** Hosts that can have a choice of their own, and elements that can be shown on one. */
const mostHosts = 10_000;
const mostShown = 500;

const strip = defaultSettings.strip;
const host = text(300);
const side = oneOf('start', 'end');

/** Settings field by field: what is missing or broken becomes what it is for someone who chose nothing. */
const parseFields: Parse<Settings> = shape({
  version: () => 1 as const,
  strip: orElse(
    shape({
      everywhere: orElse(flag, strip.everywhere),
      clutter: orElse(flag, strip.clutter),
      everyPage: orElse(flag, strip.everyPage),
      hideOnly: orElse(tolerantList(host, mostHosts), strip.hideOnly),
      sites: orElse(tolerantDictionary(flag, mostHosts), strip.sites),
      shown: orElse(tolerantDictionary(tolerantList(text(2_000), mostShown), mostHosts), strip.shown),
    }),
    strip,
  ),
  off: orElse(tolerantList(host, mostHosts), defaultSettings.off),
  dock: orElse(shape({ side, width: within(200, 1_000) }), defaultSettings.dock),
  theme: orElse(oneOf('auto', 'light', 'dark'), defaultSettings.theme),
  textSize: orElse(within(0.5, 3), defaultSettings.textSize),
  chip: orElse(tolerantDictionary(shape({ edge: side, top: within(0, 1) }), mostHosts), defaultSettings.chip),
  keys: orElse(flag, defaultSettings.keys),
  awake: orElse(flag, defaultSettings.awake),
  system: orElse(orNull(oneOf(...systems)), defaultSettings.system),
  sync: orElse(flag, defaultSettings.sync),
  panel: orElse(oneOf('page', 'browser'), defaultSettings.panel),
  opens: orElse(oneOf('never', 'resumed', 'always'), defaultSettings.opens),
  overlay: orElse(flag, defaultSettings.overlay),
  fold: orElse(flag, defaultSettings.fold),
  motion: orElse(oneOf('auto', 'less'), defaultSettings.motion),
  chipShown: orElse(flag, defaultSettings.chipShown),
  sheet: orElse(within(0.2, 1), defaultSettings.sheet),
});

const parseVersion = shape({ version: within(1, 1) });

/** What was read, and whether it is safe to write over it. */
interface Loaded {
  settings: Settings;
  /** What stood there and is no settings of ours; kept aside before anything is written. */
  foreign: unknown;
}

/** Reads settings of any version that was ever shipped. */
export function parseSettings(value: unknown): Loaded {
  const fresh = structuredClone(defaultSettings);
  if (value === undefined) return { settings: fresh, foreign: undefined };
  try {
    parseVersion(value);
    return { settings: parseFields(value), foreign: undefined };
  } catch {
    return { settings: fresh, foreign: value };
  }
}

/** The one place that reads and writes settings; the truth is on disk, and what was read of it stays at hand. */
export interface SettingsStore {
  /** After every change that was asked for before. Private windows see the choices made outside them, and their own on top. */
  read(isPrivate: boolean): Promise<Settings>;
  /** What this worker knows without waiting: the choices made outside private windows; null where it only just woke. */
  known(): Settings | null;
  /** Applies one change after the ones before it; what a private window changes stays in memory. */
  change(change: SettingsChange, isPrivate: boolean): Promise<Settings>;
  /** Puts other settings in the place of all, but for sync: what leaves a machine is said on that machine. */
  replace(settings: Settings): Promise<void>;
  /** Takes `replace` back; nothing where nothing was replaced. */
  restore(): Promise<void>;
  /** What was replaced is not to be taken back any more. */
  forgetReplaced(): Promise<void>;
  /** Forgets what private windows changed. */
  forgetPrivate(): Promise<void>;
}

/** A store on these areas. */
export function createSettingsStore({ disk, session }: StorageAreas, now: () => number): SettingsStore {
  const queue = createQueue();
  const stored = createReadOnce(disk, settingsKey, parseSettings);
  const privateChanges = async () =>
    orElse(tolerantList(parseChange, 1_000), [])((await session.get(privateKey))[privateKey]);

  const read = async (isPrivate: boolean) => {
    const { settings } = await stored.read();
    return isPrivate ? (await privateChanges()).reduce(applyChange, settings) : settings;
  };

  const put = async (settings: Settings, beside: Record<string, unknown> = {}) => {
    await disk.set({ ...beside, [settingsKey]: settings });
    stored.wrote({ settings, foreign: undefined });
    return settings;
  };

  const changeOnDisk = async (change: SettingsChange) => {
    const { settings, foreign } = await stored.read();
    const next = applyChange(settings, change);
    if (foreign === undefined) return put(next);
    log('warning', 'settings', 'settings of another version are kept aside');
    return put(next, { [`aside:${now()}:${settingsKey}`]: foreign });
  };

  const changePrivately = async (change: SettingsChange) => {
    await session.set({ [privateKey]: [...(await privateChanges()), change] });
    return read(true);
  };

  return {
    read: (isPrivate) => queue.run(settingsKey, () => read(isPrivate)),
    known: () => stored.known()?.settings ?? null,
    change: (change, isPrivate) =>
      queue.run(settingsKey, () => (isPrivate ? changePrivately(change) : changeOnDisk(change))),
    replace: (settings) =>
      queue.run(settingsKey, async () => {
        const before = (await stored.read()).settings;
        await put({ ...settings, sync: before.sync }, { [beforeKey]: before });
      }),
    restore: () =>
      queue.run(settingsKey, async () => {
        const before = (await disk.get(beforeKey))[beforeKey];
        if (before === undefined) return;
        const { sync } = (await stored.read()).settings;
        await put({ ...parseSettings(before).settings, sync });
        await disk.remove(beforeKey);
      }),
    forgetReplaced: () => queue.run(settingsKey, () => disk.remove(beforeKey)),
    forgetPrivate: () => queue.run(settingsKey, () => session.remove(privateKey)),
  };
}
