import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Panel } from '../../components/panel';
import type { PanelActions, StripItem, StripState } from '../../components/panel-state';
import { countHidden, groupItems, hiddenText } from '../../components/strip-groups';
import { english, mount } from './mounted';
import { type Calls, panelState, recorded, stopped, stripped } from './samples';

function withStrip(change: Partial<StripState> = {}) {
  const calls: Calls = [];
  const actions = recorded<PanelActions>(calls);
  const at = (strip: Partial<StripState>) => (
    <Panel
      state={{ ...panelState, strip: { ...panelState.strip, clutter: true, items: stripped, ...strip } }}
      actions={actions}
    />
  );
  const mounted = mount(at(change));
  return { ...mounted, calls, change: (strip: Partial<StripState>) => mounted.draw(at(strip)) };
}

test.each([
  [{ ads: 12, trackers: 4, clutter: 0 }, '12 ads and 4 trackers hidden'],
  [{ ads: 1, trackers: 1, clutter: 0 }, '1 ad and 1 tracker hidden'],
  [{ ads: 0, trackers: 4, clutter: 0 }, '4 trackers hidden'],
  [{ ads: 12, trackers: 4, clutter: 2 }, '12 ads, 4 trackers and 2 others hidden'],
  [{ ads: 0, trackers: 0, clutter: 1 }, '1 box hidden'],
  [{ ads: 0, trackers: 0, clutter: 0 }, 'Nothing hidden on this page'],
])('%o reads %s', (counts, text) => {
  expect(hiddenText(english, counts)).toBe(text);
});

test('affiliate banners are ads; what is on show is not counted', () => {
  expect(countHidden(stripped)).toEqual({ ads: 12, trackers: 4, clutter: 2 });
  expect(countHidden(stripped.map((item, place) => ({ ...item, hidden: place > 2 })))).toEqual({
    ads: 9,
    trackers: 4,
    clutter: 2,
  });
});

test('neighbours of the same kind and reason are one line', () => {
  expect(groupItems(stripped).map((group) => group.ids.length)).toEqual([3, 1, 1, 5, 1, 1, 1, 1, 1, 1, 2]);
  const apart = stripped.map((item, place) => ({ ...item, hidden: place !== 1 }));
  expect(
    groupItems(apart)
      .slice(0, 3)
      .map((group) => group.ids.length),
  ).toEqual([1, 1, 1]);
});

test('the words open the details, the switch acts at once', async () => {
  const { root, one, named, calls, change } = withStrip();
  await userEvent.click(named('Hide ads and trackers on this site'));
  expect(calls).toEqual([['toggleStrip', false]]);
  await userEvent.click(one('.strip-words'));
  await expect.poll(() => root.querySelector('.details')).not.toBeNull();
  expect(root.querySelector('.steps')).toBeNull();
  change({ on: false });
  expect(one('.when-wide').textContent).toBe('Ads are showing on this page');
});

test('the key H opens and closes the details', async () => {
  const { root, one } = withStrip();
  one('.row.here input').focus();
  await userEvent.keyboard('h');
  await expect.poll(() => root.querySelector('.details')).not.toBeNull();
  expect(document.activeElement).toBe(one('.strip-words'));
  await userEvent.keyboard('h');
  await expect.poll(() => root.querySelector('.details')).toBeNull();
});

async function details(items: readonly StripItem[] = stripped) {
  const mounted = withStrip({ items });
  await userEvent.click(mounted.one('.strip-words'));
  await expect.poll(() => mounted.root.querySelector('.details')).not.toBeNull();
  return mounted;
}

test('each line has a name and a reason, and trackers have no frame', async () => {
  const { root } = await details();
  const rows = [...root.querySelectorAll('.strip-name')].map((row) =>
    [...row.children].map((each) => each.textContent),
  );
  expect(rows[0]).toEqual(['Ad in a frame, 3 places', 'Frame from adserver.example']);
  expect(rows[3]).toEqual(['Shop banner, 5 places', 'Pays this site when you buy at shop.example']);
  expect(rows.at(-1)).toEqual(['tags.example, 2 places', 'Tracker: reports your visit']);
  expect(root.querySelectorAll('[aria-label^="Outline on page"]')).toHaveLength(8);
});

test('a group is shown, hidden again and framed as one', async () => {
  const { named, calls, change } = await details();
  await userEvent.click(named('Show: Ad in a frame, 3 places'));
  await userEvent.click(named('Outline on page: Ad in a frame, 3 places'));
  expect(calls).toEqual([
    ['showElements', ['1', '2', '3'], true],
    ['outline', ['1', '2', '3']],
  ]);
  change({ items: stripped.map((item) => ({ ...item, hidden: item.code !== 'ad-frame' })) });
  await userEvent.click(named('Hide again: Ad in a frame, 3 places'));
  expect(calls.at(-1)).toEqual(['showElements', ['1', '2', '3'], false]);
});

test('the chosen line says its buttons in words', async () => {
  const { root, one, named, calls } = await details(
    stripped.map((item) => ({ ...item, outlined: item.code === 'ad-frame' })),
  );
  await userEvent.click(one('.strip-name'));
  await expect.poll(() => root.querySelector('.strip-row.chosen')).not.toBeNull();
  await userEvent.click(named('Outlined on page'));
  await userEvent.click(named('Show it'));
  expect(calls).toEqual([
    ['outline', null],
    ['showElements', ['1', '2', '3'], true],
  ]);
});

test('clutter has a switch, and the foot frames all, shows all and helps', async () => {
  const { root, named, calls } = await details();
  await userEvent.click(named('Hide link lists and newsletter boxes too'));
  await userEvent.click(named('Outline all on page'));
  await userEvent.click(named('Show everything here'));
  expect(calls).toEqual([
    ['toggleClutter', false],
    ['outline', stripped.filter((item) => item.kind !== 'tracker').map((item) => item.id)],
    ['toggleStrip', false],
  ]);
  await userEvent.click(named('Something is missing'));
  await expect
    .poll(() => root.querySelector('.details-note')?.textContent)
    .toContain('Outline all on page and look there');
});

test('what never loaded is counted apart, by host, with nothing to show or to frame', async () => {
  const { root, one, change } = withStrip({ stopped });
  await userEvent.click(one('.strip-words'));
  await expect.poll(() => root.querySelector('.details')).not.toBeNull();
  const group = () =>
    [...root.querySelectorAll('section')].find((each) => each.textContent?.startsWith('Stopped before loading'));
  expect(group()?.querySelector('.details-title')?.textContent).toBe('Stopped before loading15');
  expect([...(group()?.querySelectorAll('.strip-why') ?? [])].map((each) => each.textContent)).toEqual([
    '1 request',
    '14 requests',
  ]);
  expect(group()?.querySelector('button')).toBeNull();
  expect(one('.strip-words').textContent).toContain('12 ads, 4 trackers and 2 others hidden');
  change({ stopped: [] });
  await expect.poll(group).toBeUndefined();
});
