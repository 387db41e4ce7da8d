import type { Settings, SettingsChange } from './settings';

/** The settings with one change applied; applying it twice changes nothing. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.type) {
    case 'dock':
      return { ...settings, dock: { side: change.side, width: change.width } };
    case 'theme':
      return { ...settings, theme: change.theme };
    case 'text-size':
      return { ...settings, textSize: change.factor };
    case 'keys':
      return { ...settings, keys: change.on };
    case 'awake':
      return { ...settings, awake: change.on };
    case 'system':
      return { ...settings, system: change.system };
    case 'sync':
      return { ...settings, sync: change.on };
    case 'panel':
      return { ...settings, panel: change.panel };
    case 'opens':
      return { ...settings, opens: change.opens };
    case 'overlay':
      return { ...settings, overlay: change.on };
    case 'fold':
      return { ...settings, fold: change.on };
    case 'motion':
      return { ...settings, motion: change.motion };
    case 'chip-shown':
      return { ...settings, chipShown: change.on };
    case 'sheet':
      return { ...settings, sheet: change.height };
    case 'chip':
      return { ...settings, chip: withEntry(settings.chip, change.host, { edge: change.edge, top: change.top }) };
    case 'site-off':
      return { ...settings, off: toggled(settings.off, change.host, change.off) };
    default:
      return { ...settings, strip: applyStripChange(settings.strip, change) };
  }
}

type StripChange = Extract<
  SettingsChange,
  {
    type: 'strip-site' | 'strip-everywhere' | 'strip-clutter' | 'strip-every-page' | 'strip-hide-only' | 'show-element';
  }
>;

function applyStripChange(strip: Settings['strip'], change: StripChange): Settings['strip'] {
  switch (change.type) {
    case 'strip-everywhere':
      return { ...strip, everywhere: change.on };
    case 'strip-clutter':
      return { ...strip, clutter: change.on };
    case 'strip-every-page':
      return { ...strip, everyPage: change.on };
    case 'strip-hide-only':
      return { ...strip, hideOnly: toggled(strip.hideOnly, change.host, change.on) };
    case 'strip-site':
      return { ...strip, sites: withEntry(strip.sites, change.host, change.on) };
    case 'show-element': {
      const shown = toggled(shownAt(strip, change.host), change.selector, change.shown);
      return { ...strip, shown: withEntry(strip.shown, change.host, shown.length > 0 ? shown : null) };
    }
  }
}

function shownAt({ shown }: Settings['strip'], host: string): string[] {
  return (Object.hasOwn(shown, host) ? shown[host] : undefined) ?? [];
}

/** null takes the entry out. */
function withEntry<T>(entries: Record<string, T>, key: string, value: T | null): Record<string, T> {
  const others = Object.entries(entries).filter(([each]) => each !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}

function toggled(list: readonly string[], entry: string, present: boolean): string[] {
  const others = list.filter((each) => each !== entry);
  return present ? [...others, entry] : others;
}
