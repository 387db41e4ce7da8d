import type { OptionRow, OptionSection, RestoreState, SiteChoice, SiteRow } from '../../components/options-state';
import type { WordKey, Words } from '../../components/words';
import { type BackupFault, backupFaults } from '../../platform/backup';
import type { Answer } from '../../platform/messages';
import type { BackupRepair, ImportPreview } from '../../platform/messages-backup';
import { isOff, type Settings, type SettingsChange, shownOn } from '../../platform/settings';
import { type Around, type Setting, settingsTable } from './table';

type Change = (changes: readonly SettingsChange[]) => void;

const sections = {
  reading: 'options_reading',
  panel: 'options_panel',
  hiding: 'options_hiding',
  timers: 'timer_strip',
  keyboard: 'help_title',
  sites: 'options_sites',
  data: 'options_data',
  lists: 'options_lists',
} as const satisfies Record<OptionSection['id'], WordKey>;

/** The sections with what the table says, and rows that are no settings, such as a link to the browser's own page. */
export function sectionsOf(
  settings: Settings,
  words: Words,
  change: Change,
  around: Pick<Around, 'calm' | 'besides'>,
  more: Partial<Record<OptionSection['id'], readonly OptionRow[]>>,
): OptionSection[] {
  const table = settingsTable({ ...around, rtl: words.direction === 'rtl' });
  return (Object.keys(sections) as OptionSection['id'][]).map((id) => ({
    id,
    name: words.t(sections[id]),
    rows: [
      ...table.filter(({ section }) => section === id).map((setting) => rowOf(setting, settings, words, change)),
      ...(more[id] ?? []),
    ],
  }));
}

function rowOf(setting: Setting, settings: Settings, words: Words, change: Change): OptionRow {
  const head = {
    id: setting.name,
    name: words.t(setting.name),
    ...(setting.text && { text: words.t(setting.text) }),
  };
  if (setting.kind === 'switch')
    return { ...head, kind: 'switch', on: setting.get(settings), onChange: (on) => change(setting.set(on, settings)) };
  if (setting.kind === 'size') {
    const { sizes } = setting;
    return { ...head, kind: 'size', sizes, size: setting.get(settings), onChange: (size) => change(setting.set(size)) };
  }
  return {
    ...head,
    kind: setting.kind,
    options: setting.options.map(([id, name]) => ({ id, name: words.t(name) })),
    chosen: setting.get(settings),
    onChange: (id) => change(setting.set(id, settings)),
  };
}

/** Every site with a choice of its own, by name. */
export function sitesOf(settings: Settings): SiteRow[] {
  const { strip, off } = settings;
  const hosts = new Set([...off, ...strip.hideOnly, ...Object.keys(strip.sites), ...Object.keys(strip.shown)]);
  return [...hosts].sort().map((host) => ({
    host,
    choice: choiceOn(settings, host),
    shown: shownOn(settings, host).length,
  }));
}

function choiceOn(settings: Settings, host: string): SiteChoice {
  if (isOff(settings, host)) return 'off';
  const own = Object.hasOwn(settings.strip.sites, host) ? settings.strip.sites[host] : settings.strip.everywhere;
  if (!own) return 'show';
  return settings.strip.hideOnly.includes(host) ? 'hide-only' : 'hide';
}

/** What makes one choice of a site hold; null forgets all that was said of it. */
export function siteChanges(host: string, choice: SiteChoice | null, settings: Settings): SettingsChange[] {
  const forgotten: SettingsChange[] = choice === null ? shownAgain(host, settings) : [];
  return [
    ...forgotten,
    { type: 'site-off', host, off: choice === 'off' },
    { type: 'strip-hide-only', host, on: choice === 'hide-only' },
    {
      type: 'strip-site',
      host,
      on: choice === null || choice === 'off' ? null : choice !== 'show',
    },
  ];
}

/** Hides again everything that was shown by itself on a site. */
export function shownAgain(host: string, settings: Settings): SettingsChange[] {
  return shownOn(settings, host).map((selector) => ({ type: 'show-element', host, selector, shown: false }));
}

/** What a file would bring, in words. */
export function restoreOf(answer: Answer<ImportPreview>, words: Words): RestoreState {
  if (!answer.ok) {
    const fault = backupFaults.find((each) => each === answer.message);
    return { kind: 'refused', reason: faultText(words, fault ?? null) };
  }
  const { at, settings, tutorials, same, repairs } = answer.value;
  const texts = repairs.map((repair) => repairText(words, repair));
  return { kind: 'preview', at, hasSettings: settings, tutorials, same, repairs: texts };
}

function faultText(words: Words, fault: BackupFault | null): string {
  return fault === null ? words.t('restore_failed') : words.t(`restore_fault_${fault}`);
}

function repairText(words: Words, repair: BackupRepair): string {
  if (repair.kind === 'settings') return words.t('restore_left_settings');
  if (repair.kind === 'beside') return words.t('restore_left_beside');
  if (repair.kind === 'twin') return words.t('restore_left_twin', repair.title);
  return words.t('restore_left_tutorial', repair.place);
}
