import { browser } from 'wxt/browser';
import { failureOf } from './failure';
import { log } from './log';

/** Asks the browser to ask the person for notifications; true where they may be shown. Rejects where the browser saw no press. */
export function requestNotices(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** Whether notifications may be shown. */
export function hasNotices(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Gives the permission back; timers ring as before. */
export async function giveUpNotices(): Promise<void> {
  await browser.permissions.remove({ permissions: ['notifications'] });
}

/** Asks, from a press beside a page; true where the person said no. Where the browser sees no press on us, a page of ours asks. */
export async function askForNotices(): Promise<boolean> {
  try {
    return !(await requestNotices());
  } catch (error) {
    log('debug', 'timers', failureOf(error).message);
    await browser.tabs.create({ url: browser.runtime.getURL('/notices.html') });
    return false;
  }
}
