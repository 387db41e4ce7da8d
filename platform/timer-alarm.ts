import { browser } from 'wxt/browser';
import { showTimeUp } from './badge';
import { failureOf } from './failure';
import { heldOf } from './held';
import { getMessage } from './i18n';
import { log } from './log';
import { tell } from './messaging';
import type { Stores } from './stores';
import type { Rung } from './timers-store';

const alarm = 'timers';

/** An alarm comes no sooner than this after it is set, ms; within it the worker is still awake, and counts by itself. */
const tooSoonForAlarms = 30_000;

let soon: ReturnType<typeof setTimeout> | undefined;

/** Sets the one alarm to the next end of a timer. The times stand in storage: an alarm that is lost is set anew at the next start. */
export async function scheduleTimers(stores: Stores): Promise<void> {
  const { next, waiting } = await stores.timers.outlook();
  await showTimeUp(waiting);
  clearTimeout(soon);
  if (next === null) {
    await browser.alarms.clear(alarm);
    return;
  }
  await browser.alarms.create(alarm, { when: next });
  const wait = next - stores.now();
  if (wait < tooSoonForAlarms) soon = setTimeout(() => void ringTimers(stores), Math.max(0, wait));
}

/** Announces the timers whose time is up: in each tab that shows their tutorial, with one chime, and as a notification where that is allowed. */
export async function ringTimers(stores: Stores, asking: number | null = null): Promise<void> {
  for (const rung of await stores.timers.ring()) {
    void notify(rung);
    await tellOfHeld(stores, rung, rung.private, { chimeFirst: asking });
  }
  await scheduleTimers(stores);
}

/** Tells every tab that shows a tutorial what is held of it now; `but` knows already. */
export async function tellOfHeld(
  stores: Stores,
  { tutorial }: { tutorial: string },
  isPrivate: boolean,
  { but, chimeFirst }: { but?: number; chimeFirst?: number | null } = {},
): Promise<void> {
  const tabs = [...(await stores.tabs.all())]
    .filter(([tab, entry]) => tab !== but && entry.private === isPrivate && entry.opened.includes(tutorial))
    .map(([tab]) => tab);
  const chimes = chimeFirst === undefined ? null : tabs.includes(chimeFirst ?? -1) ? chimeFirst : (tabs[0] ?? null);
  const held = await heldOf(stores, tutorial, isPrivate);
  for (const tab of tabs) void tell(tab, 'held-changed', { tutorial, held, chime: tab === chimes });
}

/** Listens to the alarm, to the start of the browser, and to presses on notifications. `open` goes to a tutorial. */
export function listenToTimers(stores: Stores, open: (address: string) => Promise<unknown>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void ringTimers(stores);
  });
  // Alarms may not outlive the browser, and an end may have passed while it was closed.
  browser.runtime.onStartup.addListener(() => void ringTimers(stores));
  browser.runtime.onInstalled.addListener(() => void ringTimers(stores));
  const onPress = (address: string) => {
    void browser.notifications.clear(address);
    if (/^https?:/.test(address)) void open(address).catch((error) => log('debug', 'timers', failureOf(error).message));
  };
  // The interface is there only while the permission is.
  browser.notifications?.onClicked.addListener(onPress);
  browser.permissions.onAdded.addListener(({ permissions }) => {
    const { onClicked } = browser.notifications ?? {};
    if (permissions?.includes('notifications') && onClicked && !onClicked.hasListener(onPress))
      onClicked.addListener(onPress);
  });
}

/** A notification, where the person allowed it. Private windows leave no words behind. */
async function notify({ ended, address, private: isPrivate }: Rung): Promise<void> {
  if (!browser.notifications) return;
  const up = getMessage('timer_up', []);
  const names = ended.map(({ name }) => name).join(', ');
  await browser.notifications
    .create(isPrivate ? 'timers' : address, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: up,
      message: isPrivate ? up : names,
    })
    .catch((error) => log('debug', 'timers', failureOf(error).message));
}
