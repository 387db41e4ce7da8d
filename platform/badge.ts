import { browser } from 'wxt/browser';
import { failureOf } from './failure';
import { log } from './log';
import type { PageState } from './messages';

/** `accent` and `on-accent` of the light tokens (components/): the toolbar does not follow our theme. */
const accent = '#00697B';
const onAccent = '#FFFFFF';

/** The toolbar shows at most four characters. */
const most = 999;

/** The badge of a tab: steps left, nothing where none are. */
export function badgeText(state: PageState | null): string {
  if (state?.status !== 'tutorial' || state.left === 0) return '';
  return state.left > most ? `${most}+` : String(state.left);
}

/** Shows the steps left of a tab in the toolbar; a tab that is gone is no failure. */
export async function showBadge(tab: number, state: PageState | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: badgeText(state) });
  } catch (error) {
    log('debug', 'badge', failureOf(error).message);
  }
}

/** Colours the badge of every tab. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: accent });
  await browser.action.setBadgeTextColor?.({ color: onAccent });
}
