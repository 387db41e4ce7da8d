import { browser } from 'wxt/browser';
import { failureOf } from './failure';
import { getMessage } from './i18n';
import { log } from './log';
import type { PageState } from './messages';

/** `accent` and `on-accent` of the light tokens (components/): the toolbar does not follow our theme. */
const accent = '#00697B';
const onAccent = '#FFFFFF';

/** The toolbar shows at most four characters. */
const most = 999;

/** The badge of a tab: steps left, nothing where none are. */
function badgeText(state: PageState | null): string {
  if (state?.status !== 'tutorial' || state.left === 0) return '';
  return state.left > most ? `${most}+` : String(state.left);
}

/** What the toolbar button says of a tab when it is pointed at: the count of the part you are in, else our name. */
function actionTitle(state: PageState | null): string {
  const part = state?.status === 'tutorial' ? state.parts[state.part] : undefined;
  return part ? getMessage('chip_name', [String(part.done), String(part.total)]) : getMessage('name', []);
}

/** Shows the steps left of a tab in the toolbar; a tab that is gone is no failure. */
export async function showBadge(tab: number, state: PageState | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: badgeText(state) });
    await browser.action.setTitle({ tabId: tab, title: actionTitle(state) });
  } catch (error) {
    log('debug', 'badge', failureOf(error).message);
  }
}

/** Colours the badge of every tab. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: accent });
  await browser.action.setBadgeTextColor?.({ color: onAccent });
}
