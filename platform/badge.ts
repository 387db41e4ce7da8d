import { browser } from 'wxt/browser';
import { failureOf } from './failure';
import { getMessage, wordsLanguage } from './i18n';
import { log } from './log';
import type { PageState } from './messages';

/** `accent` and `on-accent` of the light tokens (components/): the toolbar does not follow our theme. */
const accent = '#00697B';
const onAccent = '#FFFFFF';
/** `amber-ink`: white is read on it. */
const amber = '#7A4A00';

/** What the badge says once a timer ended. */
const timeUp = '0:00';

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
  if (!part) return getMessage('name', []);
  const steps = getMessage('chip_name', [String(part.done), String(part.total)]);
  return typeof state?.timer === 'number' ? `${steps} · ${timerTitle(state.timer)}` : steps;
}

/** Shows the steps left of a tab in the toolbar, or that a timer of it ended; a tab that is gone is no failure. */
export async function showBadge(tab: number, state: PageState | null): Promise<void> {
  try {
    const ended = typeof state?.timer === 'number' && state.timer <= Date.now();
    await browser.action.setBadgeText({ tabId: tab, text: ended ? timeUp : badgeText(state) });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: ended ? amber : accent });
    await browser.action.setTitle({ tabId: tab, title: actionTitle(state) });
  } catch (error) {
    log('debug', 'badge', failureOf(error).message);
  }
}

/** The time of day is true for as long as the title stands; what is left would not be. */
function timerTitle(end: number): string {
  if (end <= Date.now()) return getMessage('timer_up', []);
  return getMessage('timer_until', [new Date(end).toLocaleTimeString(wordsLanguage(), { timeStyle: 'short' })]);
}

/** Says on every tab without steps of its own whether some timer waits to be stopped. */
export async function showTimeUp(waiting: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: waiting ? timeUp : '' });
  await browser.action.setBadgeBackgroundColor({ color: waiting ? amber : accent });
}

/** Colours the badge of every tab. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: accent });
  await browser.action.setBadgeTextColor?.({ color: onAccent });
}
