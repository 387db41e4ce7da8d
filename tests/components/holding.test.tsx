import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Chip } from '../../components/chip';
import { Panel } from '../../components/panel';
import type { PanelActions, PanelState } from '../../components/panel-state';
import { Rail } from '../../components/rail';
import { changeKept, type Held, nothingHeld } from '../../core/holding/held';
import { changeTimers } from '../../core/timers/timer';
import { hard } from './hard-samples';
import { blanks, held, shakshuka, threeTimers, timer } from './holding-samples';
import { type Mounted, mount } from './mounted';
import { type Calls, chipState, panelState, recorded, step, stick } from './samples';

/** A panel whose timers and kept things change as the background would change them. */
function cooking(change: Partial<PanelState> = {}, start: Held = held) {
  const calls: Calls = [];
  const base = recorded<PanelActions>(calls);
  let now = start;
  let page: Mounted;
  const actions = new Proxy(base, {
    get(target, name: keyof PanelActions) {
      if (name === 'changeTimers') return changesTimers;
      if (name === 'keep') return keeps;
      return target[name];
    },
  });
  const draw = () => (
    <Panel state={{ ...panelState, tutorial: shakshuka, marks: {}, ...change, held: now }} actions={actions} />
  );
  const take = (next: Held) => {
    now = next;
    page.draw(draw());
  };
  const changesTimers: PanelActions['changeTimers'] = (wish) => {
    calls.push(['changeTimers', wish]);
    take({ ...now, timers: changeTimers(now.timers, wish, Date.now()) });
  };
  const keeps: PanelActions['keep'] = (wish) => {
    calls.push(['keep', wish]);
    take({ ...now, kept: changeKept(now.kept, wish) });
  };
  page = mount(draw());
  return { ...page, calls, held: () => now };
}

test('a time in a step starts a timer of its least, and the strip says the most', async () => {
  const { named, one, root } = cooking();
  await userEvent.click(named('6 to 8 minutes, start a timer'));
  await expect.poll(() => root.querySelectorAll('.timer').length).toBe(1);
  expect(one('.timer-step').textContent).toBe('Step 4, up to 8:00');
  expect(one('.timer-time').textContent).toMatch(/^(6:00|5:5\d)$/);
  expect(one('.timer-name').textContent).toBe('Cover and cook for 6 to 8 minutes');
  await userEvent.click(named('6 to 8 minutes, pause the timer'));
  await expect.poll(() => one('.timer-step').textContent).toBe('Step 4, paused');
});

test('two times in one step are two timers', async () => {
  const { named, root } = cooking();
  await userEvent.click(named('5 minutes, start a timer'));
  await userEvent.click(named('10 seconds, start a timer'));
  await expect
    .poll(() => [...root.querySelectorAll('.timer-step')].map((each) => each.textContent))
    .toEqual(['Step 5', 'Step 5, at least 5:00']);
});

test('T starts and pauses the timer of the current step', async () => {
  const { one, held: now } = cooking();
  one('input[type=checkbox][aria-label^="Step 1"]').focus();
  await userEvent.keyboard('t');
  await expect.poll(() => now().timers.map(({ endsAt }) => endsAt !== null)).toEqual([true]);
  await userEvent.keyboard('t');
  await expect.poll(() => now().timers.map(({ endsAt }) => endsAt !== null)).toEqual([false]);
});

test('T in a step that tells no time sets a timer of one’s own, and then pauses it', async () => {
  const { one, root, held: now } = cooking();
  one('[data-step=r2] input').focus();
  await userEvent.keyboard('t');
  const minutes = one<HTMLInputElement>('.new-timer [type=number]');
  await expect.poll(() => document.activeElement).toBe(minutes);
  expect(minutes.value).toBe('10');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => now().timers.map(({ id, endsAt }) => [id, endsAt !== null])).toEqual([['r2#own1', true]]);
  expect(document.activeElement).toBe(one('[data-step=r2] input'));
  await userEvent.keyboard('t');
  await expect.poll(() => now().timers.map(({ endsAt }) => endsAt !== null)).toEqual([false]);
  expect(root.querySelector('.new-timer')).toBeNull();
});

test('a toast that still stands does not lie over the new timer', async () => {
  const { one } = cooking({ toast: { id: 1, text: 'There is no code in this step', undo: false } });
  one('[data-step=r2] input').focus();
  await userEvent.keyboard('t');
  await expect
    .poll(() => one('.new-timer').getBoundingClientRect().top - one('.toast').getBoundingClientRect().bottom)
    .toBeGreaterThan(0);
});

test('what ended comes first and is said once; a minute more, a new name, and away', async () => {
  const { root, named, one } = cooking({}, { ...held, timers: threeTimers() });
  expect([...root.querySelectorAll('.timer-name')].map((each) => each.textContent)).toEqual([
    'Cover and cook',
    'Simmer for 20 minutes',
    'Leave it to rest',
  ]);
  await userEvent.click(named('More for Cover and cook'));
  await userEvent.click(named('Add 1 minute'));
  await expect.poll(() => one('.timer').dataset.state).toBe('running');
  await userEvent.click(named('Rename'));
  await userEvent.fill(one('.timer-field'), 'Flatbreads');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => one('.timer-name').textContent).toBe('Flatbreads');
  const more = named('More for Flatbreads');
  expect(document.activeElement).toBe(more);
  await userEvent.click(more);
  await userEvent.click(named('Rename'));
  await userEvent.fill(one('.timer-field'), 'Bread');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => root.querySelector('.timer-field')).toBeNull();
  expect(one('.timer-name').textContent).toBe('Flatbreads');
  expect(document.activeElement).toBe(more);
  await userEvent.click(named('More for Leave it to rest'));
  await userEvent.click(named('Remove'));
  await expect.poll(() => root.querySelectorAll('.timer').length).toBe(2);
  expect((root.getRootNode() as Document).activeElement?.nodeName).toBe('ASIDE');
});

test('seconds pass without a word to readers; the end is said', async () => {
  const { root } = cooking({}, { ...held, timers: [timer('r3#0', 1600)] });
  const said: string[] = [];
  const watch = new MutationObserver(() =>
    said.push(...[...root.querySelectorAll('[role=status].unseen')].map((each) => each.textContent ?? '')),
  );
  watch.observe(root, { subtree: true, childList: true, characterData: true });
  await vi.waitFor(() => expect(said).toContain('Time is up: Simmer for 20 minutes'), 5000);
  watch.disconnect();
  expect(new Set(said.filter((each) => each !== ''))).toEqual(new Set(['Time is up: Simmer for 20 minutes']));
});

test('chip and rail say that time is up', () => {
  const { one, draw } = mount(
    <Chip
      state={{ ...chipState, timers: threeTimers() }}
      actions={{ open() {}, close() {}, move() {} }}
      theme="light"
    />,
  );
  expect(one('.chip-open').getAttribute('aria-label')).toBe('Open steps, 2 of 5 done, timer: Time is up');
  expect(one('.chip').textContent).toContain('Time is up');
  draw(
    <Rail
      state={{ ...panelState, held: { ...held, timers: [timer('r3#0', 702_500)] } }}
      actions={recorded<PanelActions>([])}
    />,
  );
  expect(one('.rail-timer .drawn-text').dataset.text).toMatch(/^11:4[23]$/);
});

test('supplies are ticked apart from the steps, and the rest is shown when asked for', async () => {
  const { root, named, one, held: now } = cooking();
  expect(root.querySelectorAll('.supply')).toHaveLength(5);
  await userEvent.click(named('Show 4 more'));
  await expect.poll(() => root.querySelectorAll('.supply').length).toBe(9);
  await userEvent.click(named('100 g feta'));
  await expect.poll(() => now().kept.got).toContain('100 g feta');
  expect(one('.panel').textContent).toContain('0 of 6');
});

test('more servings scale what is understood, and the rest is said to stay', async () => {
  const { root, named, one } = cooking();
  const place = () => named('Make more').getBoundingClientRect().toJSON();
  const before = place();
  await userEvent.click(named('Make more'));
  await expect.poll(() => named('As on the page')).toBeTruthy();
  expect(place()).toEqual(before);
  await userEvent.click(named('Make more'));
  await expect.poll(() => one('.servings-text').textContent).toBe('Serves 6');
  expect([...root.querySelectorAll('.supply-text')].map((each) => each.textContent)).toEqual([
    '3 tbsp olive oil',
    '1 ½ red onion, sliced',
    '2 ¼ tsp smoked paprika',
    '600 g tin chickpeas, drained',
    '1,200 g tinned tomatoes',
  ]);
  expect(one('.supplies-note').textContent).toBe('Lines without a bold amount stay as the page has them.');
  await userEvent.click(named('As on the page'));
  await expect.poll(() => root.querySelector('.supply-text')?.textContent).toBe('2 tbsp olive oil');
});

test('a blank is filled in once, in every step, and copied filled in', async () => {
  const { root, named, calls, one } = cooking({ tutorial: blanks });
  await userEvent.click(named('<your-domain>, fill in'));
  await userEvent.keyboard('quill.example{Enter}');
  await expect
    .poll(() => [...root.querySelectorAll('.blank[data-filled]')].map((each) => each.textContent))
    .toEqual(['quill.example', 'quill.example', 'quill.example']);
  await userEvent.click(one('.copy'));
  expect(calls.at(-1)).toEqual(['copy', 'ssh <user>@quill.example']);
});

test('Escape leaves a blank as it was, and closes nothing else', async () => {
  const { root, named, calls } = cooking({ tutorial: blanks });
  await userEvent.click(named('<user>, fill in'));
  await userEvent.keyboard('ada{Escape}');
  await expect.poll(() => root.querySelector('.blank-field')).toBeNull();
  expect(calls).toEqual([]);
});

test('code that hid characters says so', () => {
  const { one } = cooking({ tutorial: blanks });
  expect(one('.code-hidden').textContent).toBe(
    'The page’s code held hidden characters. They are left out here, and when you copy.',
  );
});

test('a huge picture opens to fit, shows its own size, and gives the focus back', async () => {
  const { root, named, one } = cooking({ tutorial: hard });
  const opener = named('Open the picture large: A blue disc');
  await userEvent.click(opener);
  const image = () => one<HTMLImageElement>('.large-picture img').getBoundingClientRect();
  await expect.poll(() => image().height).toBeGreaterThan(100);
  expect(image().width).toBeLessThanOrEqual(innerWidth);
  expect(image().height).toBeLessThanOrEqual(innerHeight);
  await userEvent.click(named('Actual size'));
  await expect.poll(() => image().width).toBe(10_000);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => root.querySelector('.large-picture')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test.each([280, 392, 520])('bad input keeps the panel in its width of %i px', async (width) => {
  const many = Array.from({ length: 300 }, (_, n) =>
    step(`n${n}`, n % 7 === 0 ? '' : `Do thing ${n}`, n % 7 === 0 ? [] : undefined),
  );
  const procedures = hard.procedures.map((each) => ({ ...each, steps: [...each.steps, ...many] }));
  const { one, root } = cooking({ tutorial: { ...hard, procedures }, dock: { side: 'end', width } });
  const scroller = one('.scroller');
  expect(scroller.scrollWidth).toBeLessThanOrEqual(scroller.clientWidth);
  expect(root.querySelectorAll('.row')).toHaveLength(305);
  for (const row of root.querySelectorAll<HTMLElement>('.row')) expect(row.offsetHeight).toBeGreaterThanOrEqual(40);
  expect(root.querySelectorAll('th[scope=col]')).toHaveLength(12);
});

test.each(['light', 'dark'] as const)('axe finds nothing in a kitchen, %s', async (theme) => {
  const { root, named } = cooking({ theme }, { ...held, timers: threeTimers(), kept: { ...held.kept, makes: 6 } });
  await userEvent.click(named('More for Cover and cook'));
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
});

test('a tutorial without times or supplies shows no timers', () => {
  const { root } = cooking({ tutorial: stick });
  expect(root.querySelector('.timers, .pill, .servings')).toBeNull();
});

test('a timer of one’s own is set from the menu, and one for a step from its row', async () => {
  const calls: Calls = [];
  const { named, one, root } = mount(
    <Panel state={{ ...panelState, held: nothingHeld }} actions={recorded<PanelActions>(calls)} />,
  );
  await userEvent.click(named('Menu'));
  await userEvent.click(named('New timer'));
  const minutes = one<HTMLInputElement>('.new-timer [type=number]');
  await expect.poll(() => document.activeElement).toBe(minutes);
  await userEvent.keyboard('0');
  await userEvent.keyboard('{Enter}');
  expect(calls).toEqual([]);
  await userEvent.keyboard('12.5');
  await userEvent.fill(one('.new-timer [type=text]'), 'Flatbreads in the oven');
  await userEvent.keyboard('{Enter}');
  const length = 12.5 * 60_000;
  const own = { type: 'start', id: '#own1', step: '', number: 0, name: 'Flatbreads in the oven', length, most: length };
  expect(calls).toEqual([['changeTimers', own]]);
  await expect.poll(() => root.querySelector('.new-timer')).toBeNull();
  await userEvent.hover(one('[data-step=w4]'));
  await userEvent.click(named('More for step 4'));
  await userEvent.click(named('New timer'));
  await userEvent.click(named('Start'));
  expect(calls.at(-1)).toEqual([
    'changeTimers',
    { type: 'start', id: 'w4#own1', step: 'w4', number: 4, name: 'Timer', length: 600_000, most: 600_000 },
  ]);
  await userEvent.click(named('Menu'));
  await userEvent.click(named('New timer'));
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => root.querySelector('.new-timer')).toBeNull();
  expect(calls).toHaveLength(2);
});

test('a timer for no step says whose it is', () => {
  const timers = [{ ...timer('#own1', 60_000), number: 0, step: '' }];
  const { one } = mount(
    <Panel state={{ ...panelState, held: { ...nothingHeld, timers } }} actions={recorded<PanelActions>([])} />,
  );
  expect(one('.timer-step').textContent).toBe('Set by you');
});
