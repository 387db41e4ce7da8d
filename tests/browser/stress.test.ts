import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TutorialRecord } from '../../core/progress/progress';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
import { type Sites, serveSites } from './harness/server';
import { openPanel, unfold } from './harness/surface';
import { listPage, repairs } from './pages';

/** `npm run stress:progress` asks for the full size; what runs with every test is a tenth of it. */
const full = process.env.SIDESTEP_STRESS === 'full';
const size = full ? { tabs: 10, ticks: 2_000, crashes: 50 } : { tabs: 4, ticks: 200, crashes: 4 };
const ticksPerWorker = 50;
const seed = Number(process.env.SIDESTEP_SEED ?? 1);

const each = 40;
const tutorials = ['kettle', 'toaster', 'mixer'];
const crashed = Array.from({ length: size.crashes }, (_, round) => `crash-${round}`);
const pages = Object.fromEntries(
  [...tutorials, ...crashed].map((name) => [`/${name}`, listPage(`How to repair the ${name}`, repairs(each))]),
);
const address = (name: string) => `http://works.example/${name}`;

/** Mulberry32. */
function chanceFrom(from: number) {
  let state = from >>> 0;
  return (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

let sites: Sites;
let driver: ChromiumDriver;

beforeEach(async () => {
  sites = await serveSites(pages);
  driver = await startChromium(sites.port);
});

afterEach(async () => {
  await driver?.close();
  await sites?.close();
});

async function opened(name: string): Promise<Tab> {
  const tab = await driver.open(address(name));
  await openPanel(tab);
  await unfold(tab);
  await until('all steps', async () => (await boxes(tab)).length === each);
  return tab;
}

/** Which boxes are ticked, in page order. */
async function boxes(tab: Tab): Promise<boolean[]> {
  const read = (root: ShadowRoot) =>
    [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]:not([role])')].map((box) => box.checked);
  return (await tab.inRoot(read)) ?? [];
}

/** Moves focus to a box and presses the space bar. */
async function tickBox(tab: Tab, index: number): Promise<void> {
  await tab.inRoot((root, at) => {
    root.querySelectorAll<HTMLInputElement>('input[type=checkbox]:not([role])')[at]?.focus();
    return true;
  }, index);
  await tab.press('Space');
}

const stored = async () => Object.entries(await driver.stored());

/** What stands on disk of a tutorial: which steps are done, in page order. */
async function onDisk(name: string): Promise<boolean[]> {
  const record = (await driver.stored())[`tutorial:https://works.example/${name}`] as TutorialRecord | undefined;
  const steps = record?.parts.flatMap((part) => part.steps) ?? [];
  return steps.map(({ id }) => record?.marks[id]?.state === 'done');
}

const differences = (found: readonly boolean[], wanted: readonly boolean[]) => ({
  lost: wanted.filter((done, at) => done && !found[at]).length,
  phantom: found.filter((done, at) => done && !wanted[at]).length,
});

test(`${size.tabs} tabs, ${size.ticks} ticks anywhere, the worker killed after every ${ticksPerWorker}: none lost, none made up`, {
  timeout: 1_800_000,
}, async () => {
  const chance = chanceFrom(seed);
  const tabs = [];
  for (let at = 0; at < size.tabs; at++) {
    const name = tutorials[at % tutorials.length] as string;
    tabs.push({ name, tab: await opened(name) });
  }
  const wanted = new Map(tutorials.map((name) => [name, Array.from({ length: each }, () => false)]));
  let killing: Promise<void> = Promise.resolve();
  for (let tick = 0; tick < size.ticks; tick++) {
    if (tick % ticksPerWorker === ticksPerWorker - 1) {
      await killing;
      // Not waited for: the next ticks meet a worker that is dying.
      killing = driver.killWorker();
    }
    const { name, tab } = tabs[chance(tabs.length)] as (typeof tabs)[number];
    const states = wanted.get(name) as boolean[];
    const at = chance(each);
    // A person acts on what they see: who sees an older state would mean something else by the same key.
    await until(`step ${at} of ${name} to be shown as it is`, async () => (await boxes(tab))[at] === states[at]);
    await tickBox(tab, at);
    states[at] = !states[at];
  }
  await killing;
  for (const { name, tab } of tabs) {
    const all = wanted.get(name) as boolean[];
    await until(`the same in every tab of ${name}`, async () => (await boxes(tab)).every((box, at) => box === all[at]));
  }
  await driver.killWorker();
  for (const name of tutorials) {
    const tab = await opened(name);
    const all = wanted.get(name) as boolean[];
    expect(differences(await boxes(tab), all)).toEqual({ lost: 0, phantom: 0 });
    expect(differences(await onDisk(name), all)).toEqual({ lost: 0, phantom: 0 });
  }
  expect((await stored()).filter(([key]) => key.startsWith('aside:'))).toEqual([]);
});

test(`the browser killed ${size.crashes} times while it writes: what was acknowledged is there, and the store opens`, {
  timeout: 1_800_000,
}, async () => {
  const chance = chanceFrom(seed + 1);
  const rounds = new Map<string, { pressed: boolean[]; acknowledged: boolean[] }>();
  let seen = 0;
  for (const name of crashed) {
    const [one, other] = [await opened(name), await opened(name)];
    const round = { pressed: Array.from({ length: each }, () => false), acknowledged: [] as boolean[] };
    rounds.set(name, round);
    let alive = true;
    const end = (async () => {
      await new Promise((done) => setTimeout(done, 300 + chance(1_500)));
      await driver.crash();
      alive = false;
    })();
    // The other tab hears of a tick once the background has it on disk, and not before.
    const watching = (async () => {
      while (alive) round.acknowledged = await boxes(other);
    })().catch(() => null);
    // Two stay to do: a tutorial that is done shows its end in place of the steps.
    for (let at = 0; at < each - 2 && alive; at++) {
      round.pressed[at] = true;
      await tickBox(one, at).catch(() => null);
    }
    await Promise.all([watching, end]);
    await driver.reopen();
    const again = await opened(name);
    const found = await boxes(again);
    seen += round.acknowledged.filter(Boolean).length;
    expect(differences(found, round.acknowledged).lost, `${name}: acknowledged and lost`).toBe(0);
    expect(differences(found, round.pressed).phantom, `${name}: never pressed`).toBe(0);
    await again.close();
  }
  // Else the test would say nothing.
  expect(seen).toBeGreaterThan(size.crashes);
  for (const [name, { acknowledged }] of rounds) expect(differences(await onDisk(name), acknowledged).lost).toBe(0);
  expect((await stored()).filter(([key]) => key.startsWith('aside:'))).toEqual([]);
});
