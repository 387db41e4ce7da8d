import type { OptionSection } from '../../components/options-state';
import { textSizes } from '../../components/panel-state';
import type { WordKey } from '../../components/words';
import type { Settings, SettingsChange } from '../../platform/settings';

/** What the page looks up in the browser before it lists the choices. */
export interface Around {
  /** The words run from right to left. */
  rtl: boolean;
  /** The system asks for less movement. */
  calm: boolean;
  /** The browser's own side panel can take the place of ours. */
  besides: boolean;
}

/** One choice: where it stands, what it is called, how it is read off the settings and what changes when it is made. */
export type Setting = { section: OptionSection['id']; name: WordKey; text?: WordKey } & (
  | { kind: 'switch'; get(settings: Settings): boolean; set(on: boolean, settings: Settings): SettingsChange[] }
  | {
      kind: 'choice' | 'pick' | 'place';
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
export const settingsTable = (around: Around): readonly Setting[] => [
  ...readingTable(around),
  ...panelTable(around),
  ...hidingTable,
  {
    section: 'keyboard',
    name: 'help_keys',
    text: 'options_keys_text',
    kind: 'switch',
    get: ({ keys }) => keys,
    set: (on) => [{ type: 'keys', on }],
  },
];

const readingTable = ({ calm }: Around): readonly Setting[] => [
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
    section: 'reading',
    name: 'options_fold',
    text: 'options_fold_text',
    kind: 'switch',
    get: ({ fold }) => fold,
    set: (on) => [{ type: 'fold', on }],
  },
  {
    section: 'reading',
    name: 'options_motion',
    text: calm ? 'options_motion_on' : 'options_motion_off',
    kind: 'pick',
    options: [
      ['auto', 'options_motion_system'],
      ['less', 'options_opens_always'],
    ],
    get: ({ motion }) => motion,
    set: (motion) => [{ type: 'motion', motion: motion as Settings['motion'] }],
  },
  {
    section: 'reading',
    name: 'menu_awake',
    text: 'options_awake_text',
    kind: 'switch',
    get: ({ awake }) => awake,
    set: (on) => [{ type: 'awake', on }],
  },
];

const panelTable = ({ rtl, besides }: Around): readonly Setting[] => [
  {
    section: 'panel',
    name: 'options_side',
    text: 'options_side_text',
    kind: 'place',
    options: [...sides(rtl), ...(besides ? [['browser', 'options_browser'] as const] : [])],
    get: ({ dock, panel }) => (besides && panel === 'browser' ? 'browser' : dock.side),
    set: (id, { dock }) =>
      id === 'browser'
        ? [{ type: 'panel', panel: 'browser' }]
        : [
            { type: 'panel', panel: 'page' },
            { type: 'dock', side: id as Settings['dock']['side'], width: dock.width },
          ],
  },
  {
    section: 'panel',
    name: 'menu_over',
    text: 'options_over_text',
    kind: 'switch',
    get: ({ overlay }) => overlay,
    set: (on) => [{ type: 'overlay', on }],
  },
  {
    section: 'panel',
    name: 'options_opens',
    text: 'options_opens_text',
    kind: 'pick',
    options: [
      ['never', 'options_opens_never'],
      ['resumed', 'options_opens_resumed'],
      ['always', 'options_opens_always'],
    ],
    get: ({ opens }) => opens,
    set: (opens) => [{ type: 'opens', opens: opens as Settings['opens'] }],
  },
  {
    section: 'panel',
    name: 'options_chip',
    text: 'options_chip_text',
    kind: 'switch',
    get: ({ chipShown }) => chipShown,
    set: (on) => [{ type: 'chip-shown', on }],
  },
];

const hidingTable: readonly Setting[] = [
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
];
