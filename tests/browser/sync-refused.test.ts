import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { until } from './harness/driver';
import { firefoxPath } from './harness/firefox';
import { type Inside, insideChromium, insideFirefox, storedIn } from './harness/inside';
import { type Sites, serveSites } from './harness/server';
import { click, openPanel, steps, words } from './harness/surface';
import { feederAddress, sitePages } from './pages';

/** What the extension is asked, from the inside. */
declare const chrome: {
  alarms: { create(name: string, info: { when: number }): Promise<void> };
  runtime: { sendMessage(message: object): Promise<{ value: Said }> };
  storage: {
    sync: {
      get(): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
};

interface Said {
  waiting: number;
  failure: { code: string } | null;
}

// A browser of its own for each test.
vi.setConfig({ testTimeout: 120_000 });

let sites: Sites;

beforeAll(async () => {
  sites = await serveSites(sitePages());
});

afterAll(async () => {
  await sites?.close();
});

/** To the last byte, so that the browser itself refuses, however it counts. Self-contained: runs in the extension. */
async function fill(): Promise<void> {
  const put = (at: number, length: number) =>
    chrome.storage.sync.set({ [`filler${at}`]: 'x'.repeat(length) }).then(
      () => true,
      () => false,
    );
  let pieces = 0;
  while (await put(pieces, 8_000)) pieces++;
  let length = 0;
  for (let more = 4_096; more >= 1; more /= 2) if (await put(pieces, length + more)) length += more;
}

async function makeRoom(): Promise<void> {
  const all = Object.keys(await chrome.storage.sync.get());
  await chrome.storage.sync.remove(all.filter((key) => key.startsWith('filler')));
}

/** Turns sync on, and sees what is said of it where it was refused, and once there is room again. */
interface Eyes {
  turnOn(): Promise<void>;
  refused(): Promise<void>;
  well(): Promise<void>;
}

async function refusedThenCarried(inside: Inside, eyes: Eyes): Promise<void> {
  await eyes.turnOn();
  const tab = await inside.driver.open(feederAddress);
  await openPanel(tab);
  // What waits is carried over now, and not in half a minute.
  const ring = () => inside.run(() => chrome.alarms.create('sync', { when: Date.now() }).then(() => null));
  const item = async () => {
    const all = await inside.run(() => chrome.storage.sync.get());
    return Object.entries(all).find(([key]) => /^t[0-9a-z]{9}$/.test(key))?.[1];
  };
  const tickOnDisk = async (step: number) => {
    await click(tab, 'checkbox', new RegExp(`^Step ${step}`));
    await until(
      `${step} ticks on disk`,
      async () => JSON.stringify(await storedIn(inside)).split('"done"').length > step,
    );
  };
  await tickOnDisk(1);
  await ring();
  const before = await until('the item', item);
  await inside.run(fill);
  await tickOnDisk(2);
  await tickOnDisk(3);
  await ring();
  await eyes.refused();
  expect(await item()).toEqual(before);
  // The panel has nothing to warn of: the ticks are saved on this machine.
  expect(await words(tab)).not.toContain('not saved');
  await tab.reload();
  await openPanel(tab);
  expect((await steps(tab)).slice(0, 4).map(({ checked }) => checked)).toEqual([true, true, true, false]);
  await inside.run(makeRoom);
  await ring();
  await until('the item with more in it', async () => JSON.stringify(await item()) !== JSON.stringify(before));
  await eyes.well();
}

const title =
  'where the browser takes no more, ticks stay on disk, it is said, and they are carried over once there is room';

test(`Chromium: ${title}`, async () => {
  const inside = await insideChromium(sites.port);
  const options = await inside.driver.openOwn('options.html');
  const said = async () => {
    await options.reload();
    return (await options.locator('.sync-state').textContent()) ?? '';
  };
  try {
    await refusedThenCarried(inside, {
      turnOn: () => options.getByRole('switch', { name: /Sync between my computers/ }).click(),
      async refused() {
        await until('what is said', async () => (await said()).includes('The browser refused the last time.'));
        expect(await said()).toContain('Waiting to be sent: 1.');
      },
      async well() {
        expect(await said()).not.toMatch(/refused|Waiting/);
      },
    });
  } finally {
    await inside.driver.close();
  }
});

describe.skipIf(!firefoxPath)('Firefox', () => {
  test(title, async () => {
    const inside = await insideFirefox(sites.port);
    const said = async () =>
      (await inside.run(() => chrome.runtime.sendMessage({ name: 'get-sync-state', body: null }))).value;
    try {
      await refusedThenCarried(inside, {
        turnOn: () =>
          inside.run(async () => {
            await chrome.runtime.sendMessage({ name: 'change-settings', body: { type: 'sync', on: true } });
          }),
        async refused() {
          const state = await until('the refusal', async () => ((await said()).failure ? said() : null));
          expect(state).toMatchObject({ failure: { code: 'full' }, waiting: 1 });
        },
        async well() {
          await until('no refusal', async () => (await said()).failure === null);
          expect((await said()).waiting).toBe(0);
        },
      });
    } finally {
      await inside.driver.close();
    }
  });
});
