import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import type { IconName } from './icons';
import { trusted } from './trusted';

/** One thing that a menu offers. */
export interface MenuItem {
  icon: IconName;
  name: string;
  /** The value or key at the end. */
  end?: string;
  /** The menu stays open, because the press goes to the next value. */
  stays?: boolean;
  onPress: () => void;
}

interface MenuListProps {
  name: string;
  groups: readonly (readonly MenuItem[])[];
  /** `back`: focus goes back to the button. */
  onClose: (back: boolean) => void;
}

/** One list, no submenus: arrows move, Escape closes. */
export function MenuList({ name, groups, onClose }: MenuListProps) {
  const menu = useRef<HTMLDivElement>(null);
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
      aria-label={name}
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
