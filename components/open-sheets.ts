import { useRef, useState } from 'preact/hooks';
import { activeIn } from './rows';

/** What lies over the panel for a while, and where the focus goes when it is gone. */
export interface OpenSheets {
  readonly open: 'menu' | 'help' | null;
  readonly menuButton: { current: HTMLButtonElement | null };
  toggleMenu(): void;
  /** `back` gives the focus to the button that opened it. */
  closeMenu(back: boolean): void;
  openHelp(): void;
  closeHelp(): void;
}

/** Menu and help of a panel, of which one is open at most. */
export function useOpenSheets(
  panel: { current: HTMLElement | null },
  scroller: { current: HTMLElement | null },
): OpenSheets {
  const [open, setOpen] = useState<OpenSheets['open']>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  const before = useRef<HTMLElement | null>(null);
  return {
    open,
    menuButton,
    toggleMenu: () => setOpen(open === 'menu' ? null : 'menu'),
    closeMenu: (back) => {
      setOpen(null);
      if (back) menuButton.current?.focus();
    },
    openHelp: () => {
      const active = activeIn(panel.current);
      before.current = active instanceof HTMLElement ? active : null;
      setOpen('help');
    },
    closeHelp: () => {
      // What is under the sheet takes no focus until it is drawn without it.
      if (scroller.current) scroller.current.inert = false;
      (before.current?.isConnected ? before.current : menuButton.current)?.focus();
      setOpen(null);
    },
  };
}
