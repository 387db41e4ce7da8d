import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Chip } from '../../components/chip';
import { Overlay, type PageMark } from '../../components/overlay';
import type { ChipState, PanelActions } from '../../components/panel-state';
import { Popup } from '../../components/popup';
import type { PopupActions, PopupState } from '../../components/popup-state';
import { Rail } from '../../components/rail';
import popupPage from '../../components/styles/popup-page.css?inline';
import { mount } from './mounted';
import { type Calls, chipState, panelState, popupState, recorded } from './samples';

function chip(change: Partial<ChipState> = {}) {
  const calls: Calls = [];
  const actions = {
    open: (focus: boolean) => void calls.push(['open', focus]),
    close: () => void calls.push(['close']),
    move: (place: ChipState['place']) => void calls.push(['move', place]),
  };
  return { ...mount(<Chip state={{ ...chipState, ...change }} actions={actions} theme="light" />), calls };
}

test.each([
  [{ done: 0, resumed: false }, '5 steps', 'Open steps, 5 steps'],
  [{ done: 0, total: 1, resumed: false }, '1 step', 'Open steps, 1 step'],
  [{ done: 2 }, '2/5', 'Open steps, 2 of 5 done'],
  [{ done: 5, finished: true }, 'Done', 'Open steps, 5 of 5 done'],
  [{ done: 4, finished: true }, 'Done', 'Open steps, 4 of 5 done'],
])('the chip of %o shows %s', (change, text, name) => {
  const { one } = chip(change);
  const face = one('.chip-open');
  expect((face.querySelector<HTMLElement>('.drawn-text')?.dataset.text ?? '') + face.textContent).toBe(
    `${text}Open steps`,
  );
  expect(one('.chip-open').getAttribute('aria-label')).toBe(name);
  expect(one('.chip').offsetHeight).toBe(40);
});

test('where there are no steps, the chip offers to pick some', () => {
  const { one } = chip({ total: 0, done: 0, resumed: false });
  expect(one('.chip-open').textContent).toBe('Pick steps');
  expect(one('.chip-open').getAttribute('aria-label')).toBe('Pick steps');
});

test('the chip opens by mouse and by keyboard, and closes', async () => {
  const { one, calls } = chip();
  await userEvent.click(one('.chip-open'));
  one('.chip-open').focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(one('.chip-close'));
  expect(calls).toEqual([['open', false], ['open', true], ['close']]);
});

test.each(['start', 'end'] as const)(
  'pointed at from the %s edge, the chip keeps its face under the pointer',
  async (edge) => {
    const { root, one } = chip({ place: { edge, top: 0.45 } });
    const face = () => one('.chip-open > :first-child').getBoundingClientRect();
    const before = face();
    const { left, top, width, height } = one('.chip').getBoundingClientRect();
    await userEvent.hover(one('.chip-open'));
    expect(one('.chip').offsetWidth).toBeGreaterThan(width + 60);
    expect(face().left).toBeCloseTo(before.left, 0);
    const held = (root.getRootNode() as Document | ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
    expect(held?.closest('button')?.className).toBe('chip-open');
  },
);

test('the chip stands flush at its edge, 45 % down', () => {
  const end = chip().one('.chip').getBoundingClientRect();
  expect(end.right).toBe(document.documentElement.clientWidth);
  expect(end.top).toBeCloseTo(0.45 * window.innerHeight, 0);
  expect(
    chip({ place: { edge: 'start', top: 0.45 } })
      .one('.chip')
      .getBoundingClientRect().left,
  ).toBe(0);
});

test.each(['start', 'end'] as const)(
  'the focus ring of a chip at the %s edge is seen on all four sides',
  async (edge) => {
    const { one } = chip({ place: { edge, top: 0.45 } });
    one('.chip-open').focus();
    await userEvent.keyboard('{Shift}');
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(one('.chip'));
    expect(outlineStyle).toBe('solid');
    const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    const { left, right } = one('.chip').getBoundingClientRect();
    expect(left - ring).toBeGreaterThanOrEqual(0);
    expect(right + ring).toBeLessThanOrEqual(document.documentElement.clientWidth);
  },
);

test('the chip is dragged along its edge, which is no press', async () => {
  const target = document.createElement('div');
  target.style.cssText = 'position:fixed;right:0;top:10px;width:20px;height:20px';
  document.body.append(target);
  const { one, calls } = chip();
  await userEvent.dragAndDrop(one('.chip-open'), target);
  target.remove();
  expect(calls.map(([name]) => name)).toEqual(['move']);
  const place = calls[0]?.[1] as ChipState['place'];
  expect(place.edge).toBe('end');
  expect(place.top).toBeLessThan(0.1);
});

test('the rail is one button from top to bottom', async () => {
  const calls: Calls = [];
  const { root, one } = mount(<Rail state={panelState} actions={recorded<PanelActions>(calls)} />);
  expect(one('.rail').offsetWidth).toBe(48);
  expect([...root.querySelectorAll<HTMLElement>('.drawn-text')].map(({ dataset }) => dataset.text)).toEqual([
    '2/5',
    '16',
  ]);
  expect(one('.rail button').getAttribute('aria-label')).toBe('Open steps, 2 of 5 done');
  await userEvent.click(one('.rail button'));
  expect(calls.map(([name]) => name)).toEqual(['expand']);
});

function popup(change: Partial<PopupState> = {}) {
  const calls: Calls = [];
  return {
    ...mount(<Popup state={{ ...popupState, ...change }} actions={recorded<PopupActions>(calls)} />, popupPage),
    calls,
  };
}

test('the popup says this page, its count and what comes next; Enter opens the steps', async () => {
  const { one, calls } = popup();
  expect(one('h1').textContent).toBe('How to make a bootable Ubuntu USB stick');
  expect(one('.popup-text').textContent).toBe('2 of 5 done. Next: Open StickWriter, choose your stick under Device.');
  expect(one('.popup').offsetWidth).toBe(320);
  await userEvent.keyboard('{Enter}');
  expect(calls.map(([name]) => name)).toEqual(['open']);
});

test('the popup switches for this site and for all', async () => {
  const { named, calls } = popup();
  await userEvent.click(named('Hide ads and trackers'));
  await userEvent.click(named('On every site'));
  await userEvent.click(named('Turn off for this site'));
  expect(calls).toEqual([
    ['stripHere', false],
    ['stripEverywhere', false],
    ['turnOff', true],
  ]);
});

test('the popup continues an earlier tutorial', async () => {
  const { one, calls } = popup();
  await userEvent.click(one('.popup-progress a'));
  expect(calls).toEqual([['resume', popupState.inProgress[0]]]);
});

test('the popup where Sidestep is off has one way back on', async () => {
  const { root, named, calls } = popup({ status: 'off' });
  expect(root.textContent).toContain('Sidestep is off here');
  expect(root.textContent).not.toContain('Turn off for this site');
  await userEvent.click(named('Turn on for this site'));
  expect(calls).toEqual([['turnOff', false]]);
});

test('the popup on a withheld page says so, and asks for the permission', async () => {
  const { root, named, calls } = popup({ status: 'withheld' });
  expect(root.textContent).toContain('You have not let Sidestep read this site.');
  expect(root.textContent).not.toContain('Hide ads and trackers');
  await userEvent.click(named('Allow reading pages'));
  expect(calls).toEqual([['allow']]);
});

test('the number of a picked step covers no first letters, also where the page leaves no room beside it', () => {
  const pick = (id: string, left: number, top: number): PageMark => ({
    id,
    kind: 'pick',
    bounds: { left, top, right: 300, bottom: top + 20 },
    label: id,
  });
  const { root } = mount(<Overlay marks={[pick('1', 60, 0), pick('2', 4, 40)]} rtl={false} />);
  const [roomy, tight] = [...root.querySelectorAll('.page-mark-label')].map((label) => label.getBoundingClientRect());
  expect(roomy?.right).toBeLessThanOrEqual(60);
  expect(tight?.left).toBeGreaterThan(250);
  expect(tight?.right).toBe(root.querySelector('.page-mark:last-child')?.getBoundingClientRect().right);
});
