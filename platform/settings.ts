import type { System } from '../core/progress/system';

/** A person's choices. Stored under one key, with a version, validated on reading. */
export interface Settings {
  version: 1;
  strip: {
    /** Hide ads and trackers on tutorial pages, where the site has no choice of its own. */
    everywhere: boolean;
    /** Hide link farms and newsletter forms as well. */
    clutter: boolean;
    /** Where `everywhere` is on: on every page, not on tutorial pages alone. */
    everyPage: boolean;
    /** Hosts where elements are hidden, and no request is blocked. */
    hideOnly: string[];
    /** Host -> on or off. */
    sites: Record<string, boolean>;
    /** Host -> selectors of elements that the person wants to see. */
    shown: Record<string, string[]>;
  };
  /** Hosts where Sidestep does nothing at all. */
  off: string[];
  dock: { side: 'start' | 'end'; width: number };
  theme: 'auto' | 'light' | 'dark';
  /** Factor on text sizes. */
  textSize: number;
  /** Host -> where the chip stands: edge, and share of the window's height from the top, 0 to 1. */
  chip: Record<string, { edge: 'start' | 'end'; top: number }>;
  /** Single-key shortcuts in the panel. */
  keys: boolean;
  /** Keep the screen on while the panel is open. */
  awake: boolean;
  /** The operating system whose alternative was followed last, anywhere; null takes the visitor's own. */
  system: System | null;
  /** Ticks go to the person's other machines, through the browser's own sync. Off until they say so, on each machine. */
  sync: boolean;
  /** Which panel opens: ours on the page, or the browser's own side panel. */
  panel: 'page' | 'browser';
  /** When the panel on the page opens by itself: not at all, where something was ticked before, or on every tutorial. */
  opens: 'never' | 'resumed' | 'always';
  /** The panel lies over the page, which does not move aside. */
  overlay: boolean;
  /** A step that is done folds to its first line. */
  fold: boolean;
  /** How much moves: as the system says, or as little as can be. */
  motion: 'auto' | 'less';
  /** The chip stands at the edge of pages with steps. */
  chipShown: boolean;
  /** Height of the panel where it stands at the foot of a narrow window, as a share of the window's. */
  sheet: number;
}

/** One change of the settings; the background applies it to what is stored. From a page, `host` can only be its own. */
export type SettingsChange =
  | { type: 'strip-site'; host: string; on: boolean | null }
  | { type: 'strip-everywhere'; on: boolean }
  | { type: 'strip-clutter'; on: boolean }
  | { type: 'strip-every-page'; on: boolean }
  | { type: 'strip-hide-only'; host: string; on: boolean }
  | { type: 'show-element'; host: string; selector: string; shown: boolean }
  | { type: 'site-off'; host: string; off: boolean }
  | { type: 'dock'; side: 'start' | 'end'; width: number }
  | { type: 'chip'; host: string; edge: 'start' | 'end'; top: number }
  | { type: 'theme'; theme: Settings['theme'] }
  | { type: 'text-size'; factor: number }
  | { type: 'keys'; on: boolean }
  | { type: 'awake'; on: boolean }
  | { type: 'system'; system: System }
  | { type: 'sync'; on: boolean }
  | { type: 'panel'; panel: Settings['panel'] }
  | { type: 'opens'; opens: Settings['opens'] }
  | { type: 'overlay'; on: boolean }
  | { type: 'fold'; on: boolean }
  | { type: 'motion'; motion: Settings['motion'] }
  | { type: 'chip-shown'; on: boolean }
  | { type: 'sheet'; height: number };

/** What a person has who chose nothing. */
export const defaultSettings: Settings = {
  version: 1,
  strip: { everywhere: true, clutter: false, everyPage: false, hideOnly: [], sites: {}, shown: {} },
  off: [],
  dock: { side: 'end', width: 392 },
  theme: 'auto',
  textSize: 1,
  chip: {},
  keys: true,
  awake: false,
  system: null,
  sync: false,
  panel: 'page',
  opens: 'resumed',
  overlay: false,
  fold: true,
  motion: 'auto',
  chipShown: true,
  sheet: 0.55,
};

/** The host of an address as settings name it (`URL.hostname`); '' where the address is not http(s). */
export function hostOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url.hostname : '';
}

/** Whether the person wants nothing of Sidestep on a host. */
export function isOff(settings: Settings, host: string): boolean {
  return settings.off.includes(host);
}

/** Whether ads and trackers are hidden on a host: its own choice, else the one for all sites. */
export function isStripping(settings: Settings, host: string): boolean {
  return (
    (Object.hasOwn(settings.strip.sites, host) ? settings.strip.sites[host] : undefined) ?? settings.strip.everywhere
  );
}

/** Selectors of the elements that the person wants to see on a host. */
export function shownOn(settings: Settings, host: string): readonly string[] {
  return (Object.hasOwn(settings.strip.shown, host) ? settings.strip.shown[host] : undefined) ?? [];
}
