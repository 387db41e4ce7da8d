import { useLayoutEffect, useRef } from 'preact/hooks';
import { useActions } from './actions';
import { Icon } from './icon';
import type { IconName } from './icons';
import { type PanelState, type Side, type Theme, textSizes } from './panel-state';
import { trusted } from './trusted';
import { useWords, type WordKey, type Words } from './words';

interface MenuProps {
  state: PanelState;
  onHelp: () => void;
  /** `back`: focus goes back to the button. */
  onClose: (back: boolean) => void;
}

interface MenuItem {
  icon: IconName;
  name: string;
  /** The value or key at the end. */
  end?: string;
  /** The menu stays open, because the press goes to the next value. */
  stays?: boolean;
  onPress: () => void;
}

/** One list, no submenus: arrows move, Escape closes. */
export function Menu({ state, onHelp, onClose }: MenuProps) {
  const words = useWords();
  const menu = useRef<HTMLDivElement>(null);
  const groups = useItems(state, onHelp);
  useLayoutEffect(() => itemsOf(menu.current)[0]?.focus({ preventScroll: true }), []);
  const press = (item: MenuItem) => {
    if (!item.stays) onClose(true);
    item.onPress();
  };
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={words.t('action_menu')}
      onKeyDown={trusted((event) => moveInMenu(event, menu.current, onClose))}
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        const inside =
          next instanceof Element && (menu.current?.contains(next) || next.matches('[aria-haspopup=menu]'));
        if (!inside) onClose(false);
      }}
    >
      {groups.map((items) => (
        <fieldset key={items[0]?.name} class="menu-group">
          {items.map((item) => (
            <button
              key={item.icon}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="menu-item"
              onClick={trusted(() => press(item))}
            >
              <Icon name={item.icon} />
              <span>{item.name}</span>
              {item.end && <span class="menu-end">{item.end}</span>}
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

const themeNames = {
  auto: 'menu_theme_auto',
  light: 'menu_theme_light',
  dark: 'menu_theme_dark',
} as const satisfies Record<Theme, WordKey>;
const nextTheme = { auto: 'light', light: 'dark', dark: 'auto' } as const satisfies Record<Theme, Theme>;

function useItems(state: PanelState, onHelp: () => void): MenuItem[][] {
  const words = useWords();
  const actions = useActions();
  const view: MenuItem[] = [
    {
      icon: 'text',
      name: words.t('menu_text_size'),
      end: words.percent(state.textSize),
      stays: true,
      onPress: () => actions.textSize(nextSize(state.textSize)),
    },
    {
      icon: 'gear',
      name: words.t('menu_theme'),
      end: words.t(themeNames[state.theme]),
      stays: true,
      onPress: () => actions.theme(nextTheme[state.theme]),
    },
  ];
  if (state.place !== 'own') view.unshift(dockItem(words, state.dock.side, actions.dock));
  const again: MenuItem[] = state.tutorial
    ? [{ icon: 'reset', name: words.t('menu_start_again'), onPress: actions.startAgain }]
    : [];
  return [
    view,
    [...again, { icon: 'kbd', name: words.t('menu_keyboard'), end: '?', onPress: onHelp }],
    [{ icon: 'x', name: words.t('menu_off'), onPress: actions.turnOff }],
  ];
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

function nextSize(size: number): number {
  return textSizes.find((each) => each > size) ?? textSizes[0];
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

function moveInMenu(event: KeyboardEvent, menu: HTMLElement | null, onClose: (back: boolean) => void) {
  if (event.key === 'Tab' || event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    onClose(true);
    return;
  }
  const items = itemsOf(menu);
  const at = items.indexOf(event.target as HTMLElement);
  const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const next = to[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
