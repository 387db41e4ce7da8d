import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { describe, expect, test } from 'vitest';
import { readHostTables } from '../../core/strip/host-table';
import { buildFilters, committedFiles, makeFilters } from '../../filters/build';
import { requestLines } from '../../filters/requests';
import { slimRules } from '../../filters/rules';
import type { Rule } from '../../filters/source';
import { root } from './house';

const folder = buildFilters(root);
const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const rules = (name: string): Rule[] => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('the filter files', () => {
  test('come out the same each time', () => {
    const again = Object.entries(makeFilters(root));
    expect(again.map(([name]) => name).sort()).toEqual(readdirSync(folder).sort());
    for (const [name, content] of again) expect(Buffer.compare(Buffer.from(content), bytes(name)), name).toBe(0);
  });

  test('what is committed of the lists is what the pinned lists say', () => {
    // "npm run filters:refresh -- --keep" writes them.
    for (const [path, text] of Object.entries(committedFiles(root))) {
      expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
    }
  });

  test('rules fit into what every browser grants, and block no page', () => {
    const all = [...rules('ads.json'), ...rules('trackers.json')];
    expect(all.length).toBeLessThanOrEqual(30_000);
    expect(all.length).toBeGreaterThan(15_000);
    expect(new Set(all.map(({ action }) => action.type))).toEqual(new Set(['block', 'allow', 'allowAllRequests']));
    const blocks = all.filter(({ action }) => action.type === 'block');
    expect(blocks.filter(({ condition }) => condition.resourceTypes?.includes('main_frame'))).toEqual([]);
    expect(all.filter(({ condition }) => 'regexFilter' in condition)).toEqual([]);
    for (const name of ['ads.json', 'trackers.json']) {
      expect(rules(name).map(({ id }) => id)).toEqual(rules(name).map((_, index) => index + 1));
    }
  });

  test('every host in them is one to every browser: Firefox throws a rule away for one that is not', () => {
    const fields = [
      'requestDomains',
      'excludedRequestDomains',
      'initiatorDomains',
      'excludedInitiatorDomains',
    ] as const;
    const hosts = ['ads.json', 'trackers.json'].flatMap((name) =>
      rules(name).flatMap(({ condition }) => fields.flatMap((field) => condition[field] ?? [])),
    );
    const isHost = (host: string) =>
      !host.includes('*') && URL.canParse(`https://${host}`) && new URL(`https://${host}`).hostname === host;
    expect(hosts.length).toBeGreaterThan(60_000);
    expect(hosts.filter((host) => !isHost(host))).toEqual([]);
  });

  test('hosts that everyone knows are told apart', () => {
    const { ads, trackers } = readHostTables(bytes('hosts.bin').slice().buffer);
    expect(ads('pagead2.googlesyndication.com') ?? ads('securepubads.g.doubleclick.net')).not.toBeNull();
    expect(trackers('www.scorecardresearch.com')).toBe('scorecardresearch.com');
    for (const host of ['github.com', 'developer.mozilla.org', 'en.wikipedia.org', 'i.ytimg.com']) {
      expect([ads(host), trackers(host)]).toEqual([null, null]);
    }
  });

  test('the engines answer', () => {
    const hiding = FiltersEngine.deserialize(bytes('hiding.bin'));
    const page = { url: 'https://site.example/', hostname: 'site.example', domain: 'site.example' };
    const matches = hiding.matchCosmeticFilters({
      ...page,
      classes: ['ad-leaderboard', 'content'],
      ids: ['main'],
      hrefs: [],
    }).matches;
    expect(matches.map(({ filter }) => filter?.getSelector())).toContain('.ad-leaderboard');
    const requests = FiltersEngine.deserialize(bytes('requests.bin'));
    const ad = (url: string) =>
      requests.match(Request.fromRawDetails({ url, sourceUrl: page.url, type: 'script' })).match;
    expect([ad('https://cdn.example/js/prebid.js'), ad('https://cdn.example/jquery.js')]).toEqual([true, false]);
  });

  test('the extended rules of AdGuard were converted, nearly all', () => {
    const hiding = FiltersEngine.deserialize(bytes('hiding.bin')).getFilters().cosmeticFilters;
    expect(hiding.filter((filter) => filter.isExtended()).length).toBeGreaterThan(1_000);
    const { counts } = JSON.parse(readFileSync(join(folder, 'about.json'), 'utf8'));
    expect(counts['lines of hiding left out']).toBeLessThan(50);
  });
});

describe('a list in small', () => {
  test('its lines are told apart', () => {
    const lines = [
      '! a remark',
      '[Adblock Plus]',
      '||ads.example^',
      '||more.example^$third-party',
      '||gone.example^',
      '||gone.example^$badfilter',
      'mail.example$image',
      '||site.example^$document',
      '||path.example/ads/$script',
      '@@||ads.example/fine.js',
      'site.example##.ad',
      '||query.example^$removeparam=utm_x',
    ];
    expect(requestLines(lines)).toEqual({
      hosts: ['ads.example', 'more.example'],
      rest: ['||path.example/ads/$script', '@@||ads.example/fine.js'],
    });
  });

  const block = (condition: Rule['condition'], priority = 1): Rule => ({
    id: 9,
    priority,
    action: { type: 'block' },
    condition,
  });

  test('what is no host costs itself alone, unless the rule would then block where it must not', () => {
    const slim = slimRules([
      block({ urlFilter: '||a.example^' }),
      block({ urlFilter: '||xn--api-hn0a.example^' }),
      block({ urlFilter: '/ads.js', initiatorDomains: ['shop.*', 'b.example'] }),
      block({ urlFilter: '/more.js', initiatorDomains: ['shop.*'] }),
      block({ urlFilter: '/others.js', excludedInitiatorDomains: ['shop.*', 'b.example'] }),
    ]);
    expect(slim.map(({ condition }) => condition)).toEqual([
      { requestDomains: ['a.example'] },
      { urlFilter: '/ads.js', initiatorDomains: ['b.example'] },
    ]);
  });

  test('rules for hosts become one, and what blocks pages is left out', () => {
    const slim = slimRules([
      block({ urlFilter: '||b.example^' }),
      block({ urlFilter: '||a.example^' }),
      block({ urlFilter: '||c.example^' }, 2),
      block({ urlFilter: '||d.example^', resourceTypes: ['main_frame'] }),
      block({ urlFilter: '/ads.js', resourceTypes: ['main_frame', 'script'] }),
      block({ urlFilter: 'mail.example', resourceTypes: ['image'] }),
      block({ regexFilter: 'ad.*' }),
      { ...block({ urlFilter: '||e.example^' }), action: { type: 'redirect' } },
    ]);
    expect(slim).toEqual([
      { id: 1, priority: 1, action: { type: 'block' }, condition: { requestDomains: ['a.example', 'b.example'] } },
      { id: 2, priority: 2, action: { type: 'block' }, condition: { requestDomains: ['c.example'] } },
      { id: 3, priority: 1, action: { type: 'block' }, condition: { urlFilter: '/ads.js', resourceTypes: ['script'] } },
    ]);
  });
});
