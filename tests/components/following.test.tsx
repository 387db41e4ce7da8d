import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Panel } from '../../components/panel';
import type { PanelActions, PanelState } from '../../components/panel-state';
import { messagesFrom, wordsFrom } from '../../components/words';
import messages from '../../public/_locales/en/messages.json';
import { mount } from './mounted';
import { arabic, type Calls, finished, followed, marks, panelState, recorded } from './samples';

/** A panel that ticks and moves for itself, and writes down what was asked. */
function following(change: Partial<PanelState> = {}) {
  const calls: Calls = [];
  const written = recorded<PanelActions>(calls);
  const Following = () => {
    const [state, setState] = useState<PanelState>({ ...panelState, ...change });
    const [actions] = useState<PanelActions>(
      () =>
        new Proxy(written, {
          get(target, name: keyof PanelActions) {
            if (name === 'aside') return target.aside;
            return (...values: never[]) => {
              (target[name] as (...all: never[]) => void)(...values);
              setState((before) => ({ ...before, ...after(before, name, values) }));
            };
          },
        }),
    );
    return <Panel state={state} actions={actions} />;
  };
  return { ...mount(<Following />), calls };
}

function after(before: PanelState, name: string, [one, two]: unknown[]): Partial<PanelState> {
  if (name === 'tick') return { marks: { ...before.marks, ...marks({ [String(one)]: two as 'done' }) } };
  if (name === 'goTo') return { here: String(one) };
  if (name === 'oneStep') return { oneStep: Boolean(one) };
  if (name === 'note') return { remarks: { ...before.remarks, [String(one)]: { note: String(two), stuck: false } } };
  return {};
}

const place = (root: Element) => root.querySelector('.focus-place b')?.textContent;
const ticks = (calls: Calls) => calls.filter(([name]) => name === 'tick');

describe('one step at a time', () => {
  test('Done ticks the step and goes on, arrows look without ticking, the last one finishes', async () => {
    const { root, named, one, calls } = following({
      oneStep: true,
      marks: marks({
        w1: 'done',
        w2: 'done',
        w3: 'done',
        w3a: 'done',
        w3b: 'done',
        w4: 'done',
        s1: 'done',
        s2: 'done',
      }),
    });
    expect(place(root)).toBe('Step 5 of 5');
    one('.focus-done').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => place(root)).toBe('Step 4 of 5');
    expect(one('.focus-place').textContent).toContain('Done');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(() => place(root)).toBe('Step 1 of 3');
    await userEvent.keyboard('{ArrowLeft}');
    expect(ticks(calls)).toEqual([]);
    await userEvent.click(named('Done'));
    await expect.poll(() => place(root)).toBe('Step 3 of 3');
    expect(ticks(calls)).toEqual([['tick', 'w5', 'done']]);
    await userEvent.click(named('Finish'));
    await expect.poll(() => root.querySelector('.finish-title')?.textContent).toBe('All done');
    expect(one('.finish-title').matches(':focus')).toBe(true);
    expect(calls.at(-1)).toEqual(['oneStep', false]);
  });

  test('Space is Done, and Escape goes back to the list with the focus on the step', async () => {
    const { root, one, calls } = following({ oneStep: true });
    one('.focus-text').focus();
    await userEvent.keyboard(' ');
    await expect.poll(() => place(root)).toBe('Step 4 of 5');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('.focus')).toBeNull();
    expect(calls.map(([name]) => name)).not.toContain('close');
    await expect.poll(() => one('[data-step=w4] input').matches(':focus')).toBe(true);
  });

  test('in a language that runs from the right, the left arrow goes on', async () => {
    const hebrew = wordsFrom(messagesFrom(messages), 'he');
    const state = { ...panelState, tutorial: arabic, marks: {}, oneStep: true };
    const { root, one } = mount(<Panel state={state} actions={recorded([])} />, undefined, hebrew);
    one('.focus-done').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => place(root)).toBe('Step 2 of 4');
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => place(root)).toBe('Step 1 of 4');
  });

  test('a reader hears which step it is', async () => {
    const { root, named } = following({ oneStep: true, marks: {} });
    await userEvent.click(named('Done'));
    const said = () => root.querySelector('.focus [role=status]')?.textContent;
    await expect
      .poll(said)
      .toBe('Step 2 of 5: Plug in the USB stick and copy anything you want to keep to another drive.');
  });
});

describe('notes', () => {
  test('N opens the field, Ctrl+Enter saves, and letters are letters', async () => {
    const { root, one, calls } = following();
    one('[data-step=w4] input').focus();
    await userEvent.keyboard('n');
    await expect.poll(() => root.querySelector('textarea')).not.toBeNull();
    await userEvent.keyboard('s o h f c{Control>}{Enter}{/Control}');
    expect(calls).toEqual([['note', 'w4', 's o h f c']]);
    await expect.poll(() => root.querySelector('.note-line p')?.textContent).toBe('s o h f c');
  });

  test('Escape leaves the note as it was, leaving the field keeps what was written', async () => {
    const { root, one, calls } = following();
    one('.row.here .row-note button').focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('Blue{Escape}');
    await expect.poll(() => root.querySelector('textarea')).toBeNull();
    expect(calls).toEqual([]);
    one('.row.here .row-note button').focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('Red');
    one('[data-step=w5] input').focus();
    await expect.poll(() => calls).toEqual([['note', 'w3', 'Red']]);
  });

  test('an event that no person made saves nothing', async () => {
    const { one, calls } = following();
    one('.row.here .row-note button').focus();
    await userEvent.keyboard('{Enter}');
    one('textarea').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    expect(calls).toEqual([]);
  });
});

describe('a page that changed', () => {
  test('says it in one line and at the step, shows what, and takes "Got it"', async () => {
    const { root, named, one, calls } = following(followed);
    expect(one('.news').textContent).toContain('Since your last visit: 1 step changed, 1 new step, and 1 step is gone');
    const label = one('[data-step=f5] input').getAttribute('aria-describedby');
    expect(one(`#${CSS.escape(label ?? '')}`).textContent).toBe('Changed since your last visit');
    await userEvent.click(named('See what'));
    await expect.poll(() => root.querySelector('.diff')?.textContent).toBe('Set “Partition scheme” to GPT. MBR.');
    expect(one('.diff ins').textContent).toBe('GPT.');
    await userEvent.click(one('[data-step=f5] .changed .link:last-child'));
    expect(calls).toEqual([['seeChanges', ['f5']]]);
    expect(one('[data-step=f5] > .tick input').matches(':focus')).toBe(true);
    await userEvent.click(one('.news button'));
    expect(calls.at(-1)).toEqual(['seeChanges', null]);
  });

  test('what is gone is kept in a list', async () => {
    const { root, named } = following(followed);
    expect(root.querySelector('.removed-list')).toBeNull();
    await userEvent.click(named('1 step is no longer on the page'));
    await expect
      .poll(() => root.querySelector('.removed-list del')?.textContent)
      .toBe('Format the stick with FAT32 first.');
  });

  test('ticks of a tutorial that moved are brought along only when that is wanted', async () => {
    const { named, one, calls } = following({ moved: { id: 'x', host: 'oldhowto.example', done: 3 } });
    expect(one('.moved p').textContent).toContain('Bring 3 ticks here?');
    expect(calls).toEqual([]);
    await userEvent.click(named('No'));
    await userEvent.click(named('Bring them'));
    expect(calls).toEqual([
      ['adopt', false],
      ['adopt', true],
    ]);
  });
});

test('the end says what was done, how long it took, and leads back to what was skipped', async () => {
  const { root, named, one, calls } = following(finished);
  expect(one('.finish-count').textContent).toBe('7 steps done, 1 skipped.48 minutes over 2 visits.');
  expect([...root.querySelectorAll('.part-head button')].map((each) => each.getAttribute('aria-expanded'))).toEqual([
    'false',
    'false',
  ]);
  await userEvent.click(named('Go back to it: Turn off Secure Boot'));
  expect(calls).toEqual([
    ['tick', 's2', 'todo'],
    ['goTo', 's2'],
  ]);
  await expect.poll(() => root.querySelector('.finish')).toBeNull();
  expect(root.querySelector<HTMLElement>('.row.here')?.dataset.step).toBe('s2');
});

test('the end saves, prints and starts again', async () => {
  const { root, calls } = following(finished);
  for (const button of root.querySelectorAll('.finish-action')) await userEvent.click(button);
  expect(calls.map(([name]) => name)).toEqual(['saveFile', 'aside.take.print', 'startAgain']);
});

test('what can be done with a row that is pointed at stands in one line, below the words and above those of the next row', async () => {
  const { one } = following();
  await userEvent.hover(one('[data-step=w4]'));
  const row = one('[data-step=w4]');
  const box = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
  const actions = row.querySelector('.row-actions');
  const middles = [...row.querySelectorAll('.row-actions button')].map((button) => {
    const { top, height } = box(button);
    return Math.round(top + height / 2);
  });
  expect(middles.length).toBeGreaterThan(3);
  expect(new Set(middles).size).toBe(1);
  expect(box(actions).top).toBeGreaterThanOrEqual(box(row.querySelector('.text')).bottom - 1);
});

test('what can be done with the row above the current one keeps off "You are here"', async () => {
  const { one } = following();
  const row = one('.row:has(+ .here)');
  await userEvent.hover(row);
  const actions = row.querySelector('.row-actions')?.getBoundingClientRect() ?? new DOMRect();
  expect(actions.height).toBeGreaterThan(20);
  expect(actions.bottom).toBeLessThanOrEqual(one('.here-label').getBoundingClientRect().top);
  const words = row.querySelector('.text, .fold-line')?.getBoundingClientRect() ?? new DOMRect();
  expect(actions.top).toBeGreaterThanOrEqual(words.bottom - 1);
});

test.each([
  ['at 100 %', 1, true],
  ['at 130 %', 1.3, false],
])(
  'what can be done with the current row takes one line %s; the note beside the others, or once it has the keys',
  async (_, textSize, shown) => {
    const { one } = following({ textSize });
    one('.panel').style.inlineSize = '392px';
    const actions = one('.row.here > .row-actions');
    const note = one('.row.here .row-note button');
    const isShown = () => note.getBoundingClientRect().bottom <= actions.getBoundingClientRect().bottom;
    expect(actions.offsetHeight).toBe(32);
    expect(isShown()).toBe(shown);
    one('.row.here .row-actions .quiet').focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(note);
    expect(isShown()).toBe(true);
    expect(note.getBoundingClientRect().right).toBeLessThan(one('.row.here').getBoundingClientRect().right);
  },
);

test('a press with the mouse moves nothing: between press and release the button of the note would be gone', async () => {
  const { one } = following();
  one('.panel').style.inlineSize = '392px';
  const note = one('.row.here .row-note button');
  // No other row is pointed at: it would show the same button.
  await userEvent.hover(one('.title'));
  const places: number[] = [];
  for (const name of ['mousedown', 'mouseup'])
    note.addEventListener(name, () => places.push(note.getBoundingClientRect().left));
  await userEvent.click(note);
  expect(places).toHaveLength(2);
  expect(places[0]).toBe(places[1]);
  expect(one('.note-editor')).toBeTruthy();
});

test('the way from note to note leads to the steps, also from what stands in their place', async () => {
  const { one, named } = following({ remarks: { w5: { note: 'Took 12 minutes.', stuck: false } } });
  await userEvent.click(one('.strip-words'));
  expect(one('.details')).toBeTruthy();
  await userEvent.click(named('Menu'));
  await userEvent.click(
    [...document.querySelectorAll('[role=menuitem]')].find((item) => item.textContent?.startsWith('Notes')) as Element,
  );
  await expect.poll(() => document.activeElement?.closest<HTMLElement>('[data-step]')?.dataset.step).toBe('w5');
});

test('the menu of a row: "I am here" and "I am stuck here"', async () => {
  const { root, named, one, calls } = following();
  await userEvent.hover(one('[data-step=w5]'));
  await userEvent.click(named('More for step 5'));
  await userEvent.click(named('I am here'));
  await expect.poll(() => root.querySelector<HTMLElement>('.row.here')?.dataset.step).toBe('w5');
  await userEvent.click(named('More for step 5'));
  await userEvent.click(named('I am stuck here'));
  expect(calls).toEqual([
    ['goTo', 'w5'],
    ['stuck', 'w5', true],
  ]);
});

test('C copies the code of the step, F shows one step, and neither does where single keys are off', async () => {
  const on = following();
  on.one('[data-step=w4] input').focus();
  await userEvent.keyboard('cf');
  expect(on.calls).toEqual([
    ['copyCode', 'w4'],
    ['oneStep', true],
  ]);
  const off = following({ keys: false });
  off.one('[data-step=w4] input').focus();
  await userEvent.keyboard('cfn');
  expect(off.calls).toEqual([]);
});
