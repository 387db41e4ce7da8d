import { browser } from 'wxt/browser';
import { CodedError } from './failure';

/** Firefox's sidebar, which the types do not know. */
interface SidebarAction {
  open(): Promise<void>;
  close(): Promise<void>;
  toggle(): Promise<void>;
}

/** Chromium closes side panels from version 141 on. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
  close?(options: { windowId: number }): Promise<void>;
}

const { sidePanel, sidebarAction } = browser as unknown as { sidePanel?: SidePanel; sidebarAction?: SidebarAction };

/** Whether a click in a page may open it; Firefox takes only its own buttons, shortcuts, and pages of ours. */
export const opensFromPages = import.meta.env.BROWSER !== 'firefox';

/**
 * Opens the browser's own side panel beside a tab. Browsers allow it in a click or a shortcut alone, so nothing may be awaited
 * before; Firefox does not count a click in a page.
 */
export async function openSidePanel(tab: number): Promise<void> {
  if (sidePanel) return sidePanel.open({ tabId: tab });
  if (sidebarAction) return sidebarAction.open();
  throw new CodedError('refused', 'This browser has no side panel.');
}

/** The same, or closes the one that is open in the window. */
export async function toggleSidePanel(tab: number, window: number): Promise<void> {
  if (!sidePanel) return sidebarAction ? sidebarAction.toggle() : openSidePanel(tab);
  // Asked first and awaited last: the browser answers in turn, and the gesture is over with the first await.
  const before = browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [window] });
  await sidePanel.open({ tabId: tab });
  if ((await before).length > 0) await sidePanel.close?.({ windowId: window });
}

/** The side panel that this page of ours is goes away. */
export function closeOwnSidePanel(): void {
  // Firefox's sidebar is no window of its own.
  if (sidebarAction) void sidebarAction.close();
  else globalThis.close();
}
