import './fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { requestPlan } from '../../platform/request-plan';
import { followSettings } from '../../platform/request-rules';
import { defaultSettings, type Settings } from '../../platform/settings';
import { createSitesStore } from '../../platform/sites-store';
import { createStores } from '../../platform/stores';
import { FakeArea, fake, resetBrowser } from './fake-browser';

const withStrip = (strip: Partial<Settings['strip']>, more: Partial<Settings> = {}): Settings => ({
  ...defaultSettings,
  ...more,
  strip: { ...defaultSettings.strip, ...strip },
});

beforeEach(resetBrowser);

describe('where requests are blocked', () => {
  test('nowhere, as long as no tutorial was opened', () => {
    expect(requestPlan(defaultSettings, [])).toEqual({ on: false, lasting: [], passing: [], early: [] });
  });

  test('on sites of tutorials alone: one rule lets all others through', () => {
    const plan = requestPlan(defaultSettings, ['b.example', 'a.example']);
    expect(plan.on).toBe(true);
    expect(plan.lasting.map(({ action, condition }) => ({ ...action, ...condition }))).toEqual([
      { type: 'allowAllRequests', resourceTypes: ['main_frame'], excludedRequestDomains: ['a.example', 'b.example'] },
    ]);
    expect(plan.passing[0]?.condition).toEqual({ tabIds: [-1], excludedInitiatorDomains: ['a.example', 'b.example'] });
    expect(plan.early).toEqual(['*://a.example/*', '*://b.example/*']);
  });

  test('off means off, for a site and for all', () => {
    const nothing = { on: false, lasting: [], passing: [], early: [] };
    expect(requestPlan(withStrip({ everywhere: false }), ['a.example'])).toEqual(nothing);
    expect(requestPlan(withStrip({ sites: { 'a.example': false } }), ['a.example'])).toEqual(nothing);
    expect(requestPlan(withStrip({}, { off: ['a.example'] }), ['a.example'])).toEqual(nothing);
    expect(requestPlan(withStrip({ everywhere: false, everyPage: true }), [])).toEqual(nothing);
  });

  test('a site that is off stays off below one that is on', () => {
    const { lasting } = requestPlan(withStrip({ sites: { 'my.a.example': false } }), ['a.example']);
    expect(lasting.map(({ condition }) => condition.requestDomains)).toEqual([undefined, ['my.a.example']]);
  });

  test('hide only: the style comes early, no request is blocked', () => {
    const plan = requestPlan(withStrip({ hideOnly: ['a.example'] }), ['a.example']);
    expect(plan).toEqual({ on: false, lasting: [], passing: [], early: ['*://a.example/*'] });
  });

  test('on every page, but where a person said no', () => {
    const plan = requestPlan(withStrip({ everyPage: true, sites: { 'a.example': false } }), []);
    expect(plan.on).toBe(true);
    expect(plan.lasting.map(({ condition }) => condition)).toEqual([
      { resourceTypes: ['main_frame'], requestDomains: ['a.example'] },
    ]);
    expect(plan.passing).toEqual([]);
    expect(plan.early).toEqual(['http://*/*', 'https://*/*']);
  });

  test('a host that no rule can name is left out', () => {
    expect(requestPlan(defaultSettings, ['[::1]', 'a.example']).early).toEqual(['*://a.example/*']);
  });
});

describe('the list of sites', () => {
  const day = 86_400_000;

  test('a site is forgotten after 180 days without a tutorial, and kept by one', async () => {
    let now = 20_000 * day;
    const sites = createSitesStore(new FakeArea(), () => now);
    expect(await sites.use('old.example')).toBe(true);
    expect(await sites.use('kept.example')).toBe(true);
    now += 100 * day;
    expect(await sites.use('kept.example')).toBe(false);
    now += 80 * day;
    expect(await sites.all()).toEqual(['kept.example']);
    expect(await sites.use('new.example')).toBe(true);
  });

  test('at its limit the site unused for longest makes room', async () => {
    let now = 20_000 * day;
    const sites = createSitesStore(new FakeArea(), () => now);
    for (let index = 0; index < 1_000; index++) {
      if (index === 1) now += day;
      await sites.use(`h${index}.example`);
    }
    now += day;
    await sites.use('last.example');
    const all = await sites.all();
    expect(all.length).toBe(1_000);
    expect([all.includes('h0.example'), all.includes('h1.example'), all.at(-1)]).toEqual([false, true, 'last.example']);
  });

  test('what stands there and is no list is an empty one', async () => {
    const disk = new FakeArea();
    await disk.set({ 'stripped-sites': ['a.example'] });
    expect(await createSitesStore(disk, () => 0).all()).toEqual([]);
  });
});

test('the browser is brought to the plan, told only what differs, and brought back', async () => {
  const stores = createStores({ disk: fake.storage.local, session: fake.storage.session }, () => 20_000 * 86_400_000);
  await followSettings(stores);
  expect(fake.declarativeNetRequest.enabled).toEqual([]);
  await stores.sites.use('a.example');
  await followSettings(stores);
  expect(fake.declarativeNetRequest.enabled).toEqual(['ads', 'trackers']);
  expect(fake.declarativeNetRequest.lasting.length).toBe(1);
  expect(fake.scripting.registered.map(({ id, matches }) => [id, matches])).toEqual([['early', ['*://a.example/*']]]);
  const { lasting } = fake.declarativeNetRequest;
  await followSettings(stores);
  expect(fake.declarativeNetRequest.lasting).toBe(lasting);
  await stores.settings.change({ type: 'strip-everywhere', on: false }, false);
  await followSettings(stores);
  const { enabled, passing } = fake.declarativeNetRequest;
  expect([enabled, fake.declarativeNetRequest.lasting, passing, fake.scripting.registered]).toEqual([[], [], [], []]);
});

test('switched off, the lists leave before the rule that keeps them from other sites', async () => {
  const stores = createStores({ disk: fake.storage.local, session: fake.storage.session }, () => 20_000 * 86_400_000);
  await stores.sites.use('a.example');
  await followSettings(stores);
  const rules = fake.declarativeNetRequest;
  const enabledAt: string[][] = [];
  const update = rules.updateDynamicRules;
  rules.updateDynamicRules = (change) => {
    enabledAt.push(rules.enabled);
    return update(change);
  };
  await stores.settings.change({ type: 'strip-everywhere', on: false }, false);
  await followSettings(stores);
  expect(enabledAt).toEqual([[]]);
});
