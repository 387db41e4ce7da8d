import { useActions } from './actions';
import { type MenuItem, MenuList } from './menu-list';
import { useNewTimer } from './new-timer';
import type { NotedSteps } from './noted-steps';
import { type PanelActions, type PanelState, type Side, type Theme, textSizes } from './panel-state';
import { useWords, type WordKey, type Words } from './words';

interface MenuProps {
  state: PanelState;
  notes: NotedSteps;
  onHelp: () => void;
  /** `back`: focus goes back to the button. */
  onClose: (back: boolean) => void;
}

/** The panel's menu. */
export function Menu({ state, notes, onHelp, onClose }: MenuProps) {
  const words = useWords();
  return <MenuList name={words.t('action_menu')} groups={useItems(state, notes, onHelp)} onClose={onClose} />;
}

const themeNames = {
  auto: 'menu_theme_auto',
  light: 'menu_theme_light',
  dark: 'menu_theme_dark',
} as const satisfies Record<Theme, WordKey>;
const awakeNames = {
  off: 'menu_awake_off',
  on: 'menu_awake_on',
  refused: 'menu_awake_refused',
} as const satisfies Record<PanelState['awake'], WordKey>;
const nextTheme = { auto: 'light', light: 'dark', dark: 'auto' } as const satisfies Record<Theme, Theme>;

function useItems(state: PanelState, notes: NotedSteps, onHelp: () => void): MenuItem[][] {
  const words = useWords();
  const actions = useActions();
  const newTimer = useNewTimer();
  const view: MenuItem[] = [
    {
      icon: 'text',
      name: words.t('menu_text_size'),
      end: words.percent(state.textSize),
      stays: true,
      onPress: () => actions.textSize(nextSize(state.textSize)),
    },
    {
      icon: 'theme',
      name: words.t('menu_theme'),
      end: words.t(themeNames[state.theme]),
      stays: true,
      onPress: () => actions.theme(nextTheme[state.theme]),
    },
  ];
  view.push({
    icon: 'eye',
    name: words.t('menu_awake'),
    end: words.t(awakeNames[state.awake]),
    stays: true,
    onPress: () => actions.awake(state.awake === 'off'),
  });
  if (state.tutorial)
    view.push({ icon: 'timer', name: words.t('menu_new_timer'), onPress: () => newTimer({ step: '', number: 0 }) });
  if (state.place !== 'own' && state.place !== 'sheet') view.unshift(dockItem(words, state.dock.side, actions.dock));
  view.push(...placeItems(words, state, actions));
  const again: MenuItem[] = state.tutorial
    ? [{ icon: 'reset', name: words.t('menu_start_again'), onPress: actions.startAgain }]
    : [];
  const { aside } = actions;
  const lists: MenuItem[] = [
    ...(state.tutorial ? [{ icon: 'book', name: words.t('menu_lists'), onPress: aside.openLists } as const] : []),
    { icon: 'pick', name: words.t('pick_yourself'), onPress: aside.openPage },
    { icon: 'pencil', name: words.t('pick_selected'), onPress: aside.openSelected },
    ...(notes.count > 0
      ? [{ icon: 'note', name: words.t('menu_notes'), end: words.number(notes.count), onPress: notes.next } as const]
      : []),
  ];
  const along: MenuItem[] = state.tutorial
    ? [
        { icon: 'dl', name: words.t('take_title'), onPress: aside.openTake },
        { icon: 'print', name: words.t('take_print'), onPress: aside.take.print },
      ]
    : [];
  return [
    lists,
    view,
    [...along, ...again],
    [
      { icon: 'kbd', name: words.t('menu_keyboard'), end: '?', onPress: onHelp },
      { icon: 'gear', name: words.t('options_title'), onPress: aside.options },
    ],
    [{ icon: 'x', name: words.t('menu_off'), onPress: actions.turnOff }],
  ];
}

/** Where else the panel can stand. */
function placeItems(words: Words, { place, overlay, movable }: PanelState, actions: PanelActions): MenuItem[] {
  const own = place === 'own';
  const move: MenuItem = {
    icon: own ? 'here' : 'globe',
    name: words.t(own ? 'menu_to_page' : 'menu_to_browser'),
    onPress: () => actions.moveTo(own ? 'page' : 'browser'),
  };
  const over: MenuItem = {
    icon: 'outline',
    name: words.t(overlay ? 'menu_aside' : 'menu_over'),
    onPress: () => actions.overlay(!overlay),
  };
  return [...(own || place === 'sheet' ? [] : [over]), ...(movable ? [move] : [])];
}

/** Sides follow the text, words do not: where text runs from the right, the start is on the right. */
function dockItem(words: Words, side: Side, dock: (side: Side) => void): MenuItem {
  const to = side === 'start' ? 'end' : 'start';
  const left = (to === 'start') === (words.direction === 'ltr');
  return {
    icon: to === 'start' ? 'dockl' : 'dockr',
    name: words.t(left ? 'menu_dock_left' : 'menu_dock_right'),
    onPress: () => dock(to),
  };
}

/** The next of the text sizes, round and round. */
export function nextSize(size: number): number {
  return textSizes.find((each) => each > size) ?? textSizes[0];
}
