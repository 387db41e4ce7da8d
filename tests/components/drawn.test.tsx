import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { notFollowedYet } from '../../components/following-state';
import { Panel } from '../../components/panel';
import type { PanelActions, PanelState } from '../../components/panel-state';
import welcomePage from '../../components/styles/welcome-page.css?inline';
import { Welcome } from '../../components/welcome';
import type { Block, Tutorial } from '../../core/tutorial';
import { held, shakshuka, threeTimers } from './holding-samples';
import { mount } from './mounted';
import { marks, panelState, paragraph, recorded, step, stick, words } from './samples';

const panel = (change: Partial<PanelState> = {}) =>
  mount(<Panel state={{ ...panelState, ...change }} actions={recorded<PanelActions>([])} />);

/** A panel with so many timers at its foot. */
const timed = (count: number, change: Partial<PanelState> = {}) =>
  panel({ tutorial: shakshuka, held: { ...held, timers: threeTimers().slice(0, count) }, ...change });

test.each(['light', 'dark'] as const)(
  'what the browser itself draws, scrollbars and fields, is %s with the theme',
  (theme) => {
    const { one } = timed(1, { theme });
    expect(getComputedStyle(one('.panel')).colorScheme).toBe(theme);
    expect(getComputedStyle(one('.timers')).scrollbarColor).toBe(getComputedStyle(one('.scroller')).scrollbarColor);
    expect(getComputedStyle(one('.timers')).scrollbarColor).not.toBe('auto');
  },
);

test.each([1, 2, 3])('%s timers have nothing to scroll to, also where a button says its name', async (count) => {
  const { one, root } = timed(count);
  const strip = one('.timers');
  expect(strip.scrollHeight).toBe(strip.clientHeight);
  const buttons = [...root.querySelectorAll<HTMLElement>('.timer .icon-button')];
  await userEvent.hover(buttons.at(-1) as HTMLElement);
  const { visibility, top, height } = getComputedStyle(buttons.at(-1) as HTMLElement, '::after');
  expect(visibility).toBe('visible');
  expect(Number.parseFloat(top)).toBeGreaterThanOrEqual(0);
  expect(Number.parseFloat(top) + Number.parseFloat(height)).toBeLessThanOrEqual(36);
  expect(strip.scrollHeight).toBe(strip.clientHeight);
});

test('code that breaks over lines has a frame around each piece of it', () => {
  const path = '/a/path/that/is/far/too/long/for/one/line/of/the/panel/and/goes/on';
  const steps = [step('s1', `Open ${path}`, [paragraph(words('Open '), { type: 'code', text: path })])];
  const { one } = panel({
    tutorial: { ...stick, procedures: [{ id: 'all', title: null, relation: 'sequence', notes: [], steps }] },
    marks: {},
  });
  expect(one('.text code').getClientRects().length).toBeGreaterThan(1);
  expect(getComputedStyle(one('.text code')).boxDecorationBreak).toBe('clone');
});

test('at the foot of a narrow window, one step at a time can be made higher as well', () => {
  expect(panel({ place: 'sheet', oneStep: true }).root.querySelector('.sheet-handle')).not.toBeNull();
  expect(panel({ place: 'docked', oneStep: true }).root.querySelector('.resize-edge')).toBeNull();
});

test('the name of a choice that is longer than the panel takes two lines, and a short one takes one', () => {
  const names = ['Get the lost files back with a programme that recovers data', 'Get them back from a copy', 'Windows'];
  const procedures = names.map((title, at) => ({
    id: `way${at}`,
    title,
    relation: 'alternative' as const,
    notes: [],
    steps: [step(`s${at}`, 'Choose the folder and start.')],
  }));
  const { one, root } = panel({ tutorial: { ...stick, procedures }, marks: {} });
  const { left, right } = one('.segments').getBoundingClientRect();
  const segments = [...root.querySelectorAll('.segment')].map((segment) => segment.getBoundingClientRect());
  expect(segments).toHaveLength(3);
  expect(segments.filter((segment) => segment.left < left || segment.right > right)).toEqual([]);
  const heights = [...root.querySelectorAll('.segment bdi')].map((name) => name.getBoundingClientRect().height);
  expect(heights[0]).toBeCloseTo(2 * (heights[2] ?? 0), 0);
  expect(heights[1]).toBe(heights[2]);
});

test.each([
  [false, 'then the pin beside Sidestep.'],
  [true, 'then the gear beside Sidestep, and pin it to the toolbar.'],
])('the welcome page says how the button is pinned: in a menu, %s', (pinsInMenu, end) => {
  const state = { allowed: true, theme: 'light' as const, pinsInMenu };
  const { root } = mount(<Welcome state={state} actions={{ allow() {}, practise() {} }} />, welcomePage);
  const step = root.querySelectorAll('.try-steps > li')[1];
  expect(step?.querySelector('.text')?.textContent?.endsWith(end)).toBe(true);
  expect(step?.querySelectorAll(pinsInMenu ? '.pin-mark circle' : '.pin-mark path:only-child')).not.toHaveLength(0);
});

test('what is ours among the steps says our language, not that of the page', () => {
  const code: Block = { type: 'code', language: 'bash', text: 'ls' };
  const tutorial: Tutorial = {
    ...stick,
    title: '直線のひきかた',
    language: 'ja',
    supplies: [
      { title: null, items: ['卵', '水', '塩', '油', '酢', '粉', '茶'].map((text) => ({ text, amount: null })) },
    ],
    procedures: [
      {
        id: 'all',
        title: null,
        relation: 'sequence',
        notes: [],
        steps: [
          step('s1', '準備する。'),
          step('s2', '水を入れる。', [paragraph(words('水を入れる。')), code]),
          step('s3', '火を止める。', undefined, [step('s3a', '待つ。')]),
        ],
      },
      { id: 'more', title: '次', relation: 'sequence', notes: [], steps: [step('s4', 'おく。')] },
    ],
  };
  const remarks = { s2: { note: '私の', stuck: true } };
  const news = { ...notFollowedYet.news, changed: { s2: '水' }, added: [], removed: 0 };
  const { one } = panel({ tutorial, marks: marks({ s1: 'skipped', s3a: 'skipped' }), remarks, news } as never);
  const walker = document.createTreeWalker(one('.steps'), NodeFilter.SHOW_TEXT);
  const ours: Text[] = [];
  while (walker.nextNode())
    if (/[A-Za-z]{2}/.test(walker.currentNode.nodeValue ?? '')) ours.push(walker.currentNode as Text);
  expect(ours.length).toBeGreaterThan(12);
  const said = ours.filter((text) => text.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'en');
  // The command is the page's.
  expect(said.map((text) => text.nodeValue).filter((text) => text !== 'ls')).toEqual([]);
  expect(one('.row > .text').closest('[lang]')?.getAttribute('lang')).toBe('ja');
});
