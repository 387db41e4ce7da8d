import type { OptionSection } from '../../components/options-state';
import { textSizes } from '../../components/panel-state';
import type { WordKey } from '../../components/words';
import type { Settings, SettingsChange } from '../../platform/settings';

/** One choice: where it stands, what it is called, how it is read off the settings and what changes when it is made. */
export type Setting = { section: OptionSection['id']; name: WordKey; text?: WordKey } & (
  | { kind: 'switch'; get(settings: Settings): boolean; set(on: boolean, settings: Settings): SettingsChange[] }
  | {
      kind: 'choice';
      options: readonly (readonly [id: string, name: WordKey])[];
      get(settings: Settings): string;
      set(id: string, settings: Settings): SettingsChange[];
    }
  | { kind: 'size'; sizes: readonly number[]; get(settings: Settings): number; set(size: number): SettingsChange[] }
);

/** Sides follow the text, words do not: where text runs from the right, the start is on the right. */
const sides = (rtl: boolean) =>
  [
    [rtl ? 'end' : 'start', 'options_left'],
    [rtl ? 'start' : 'end', 'options_right'],
  ] as const;

/** Every choice that the options page shows, in its order: a new setting is one entry. */
export const settingsTable = (rtl: boolean): readonly Setting[] => [
  {
    section: 'reading',
    name: 'menu_text_size',
    text: 'options_size_text',
    kind: 'size',
    sizes: textSizes,
    get: ({ textSize }) => textSize,
    set: (factor) => [{ type: 'text-size', factor }],
  },
  {
    section: 'reading',
    name: 'menu_theme',
    kind: 'choice',
    options: [
      ['auto', 'menu_theme_auto'],
      ['light', 'menu_theme_light'],
      ['dark', 'menu_theme_dark'],
    ],
    get: ({ theme }) => theme,
    set: (theme) => [{ type: 'theme', theme: theme as Settings['theme'] }],
  },
  {
    section: 'panel',
    name: 'options_side',
    text: 'options_side_text',
    kind: 'choice',
    options: sides(rtl),
    get: ({ dock }) => dock.side,
    set: (side, { dock }) => [{ type: 'dock', side: side as Settings['dock']['side'], width: dock.width }],
  },
  {
    section: 'hiding',
    name: 'popup_strip',
    text: 'options_strip_text',
    kind: 'choice',
    options: [
      ['every-page', 'options_strip_everywhere'],
      ['tutorials', 'options_strip_tutorials'],
      ['never', 'options_strip_never'],
    ],
    get: ({ strip }) => (!strip.everywhere ? 'never' : strip.everyPage ? 'every-page' : 'tutorials'),
    set: (id) => [
      { type: 'strip-everywhere', on: id !== 'never' },
      { type: 'strip-every-page', on: id === 'every-page' },
    ],
  },
  {
    section: 'hiding',
    name: 'strip_clutter',
    text: 'options_clutter_text',
    kind: 'switch',
    get: ({ strip }) => strip.clutter,
    set: (on) => [{ type: 'strip-clutter', on }],
  },
  {
    section: 'keyboard',
    name: 'help_keys',
    text: 'options_keys_text',
    kind: 'switch',
    get: ({ keys }) => keys,
    set: (on) => [{ type: 'keys', on }],
  },
];
