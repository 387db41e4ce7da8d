import { browser } from 'wxt/browser';
import { failureOf } from './failure';
import { log } from './log';

/** The name of the alarm that carries ticks over: alarms outlive the worker. */
export const syncAlarm = 'sync';

/** Browsers let no alarm ring earlier. */
const soonest = 30_000;

/** Lets ticks be carried over after `ms`, together with all that come until then; an alarm that is set already stays. */
export async function setSyncAlarm(ms = soonest): Promise<void> {
  try {
    if (await browser.alarms.get(syncAlarm)) return;
    await browser.alarms.create(syncAlarm, { delayInMinutes: Math.max(soonest, ms) / 60_000 });
  } catch (error) {
    log('warning', 'sync', failureOf(error).message);
  }
}
