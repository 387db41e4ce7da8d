import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Panel } from '../../components/panel';
import type { PanelActions, PanelState } from '../../components/panel-state';
import type { StepState } from '../../core/progress/progress';
import { mount, pickFrom } from './mounted';
import { type Calls, deploy, marks, panelState, paragraph, recipe, recorded, step, stick, words } from './samples';

/** A panel that ticks for itself, and writes down what was asked. */
function following(change: Partial<PanelState> = {}, focusOnOpen = false) {
  const calls: Calls = [];
  const written = recorded<PanelActions>(calls);
  const Following = () => {
    const [state, setState] = useState<PanelState>({ ...panelState, ...change });
    const [actions] = useState<PanelActions>(() => ({
      ...(Object.fromEntries(
        [
          'undo',
          'goTo',
          'showOnPage',
          'toggleStrip',
          'toggleClutter',
          'showElements',
          'outline',
          'collapse',
          'expand',
          'close',
          'dock',
          'resize',
          'resizeSheet',
          'overlay',
          'moveTo',
          'theme',
          'textSize',
          'keys',
          'retrySave',
          'makeRoom',
          'startAgain',
          'turnOff',
          'copy',
          'dismissToast',
          'aside',
        ].map((name) => [name, written[name as keyof PanelActions]]),
      ) as unknown as PanelActions),
      tick(id: string, to: StepState) {
        calls.push(['tick', id, to]);
        setState((before) => ({ ...before, marks: { ...before.marks, ...marks({ [id]: to }) } }));
      },
      chooseAlternative(group: string, procedure: string) {
        calls.push(['chooseAlternative', group, procedure]);
        setState((before) => ({ ...before, chosen: { ...before.chosen, [group]: procedure } }));
      },
    }));
    return <Panel state={state} actions={actions} focusOnOpen={focusOnOpen} />;
  };
  return { ...mount(<Following />), calls };
}

const box = (id: string) => `[data-step=${id}] > .tick input`;
const here = (root: Element) => root.querySelector<HTMLElement>('.row.here')?.dataset.step;

test('a click on the box ticks the step, and "You are here" moves on', async () => {
  const { root, one, calls } = following({ marks: {} });
  expect(here(root)).toBe('w1');
  await userEvent.click(one(box('w1')));
  expect(calls).toEqual([['tick', 'w1', 'done']]);
  await expect.poll(() => here(root)).toBe('w2');
  expect(one<HTMLInputElement>(box('w1')).checked).toBe(true);
  await userEvent.click(one(box('w1')));
  expect(calls.at(-1)).toEqual(['tick', 'w1', 'todo']);
});

test('events that no person made change nothing', () => {
  const { root, one, calls } = following();
  const input = one<HTMLInputElement>(box('w4'));
  input.click();
  for (const element of root.querySelectorAll<HTMLElement>('button, [role=switch], .row, .tread, input'))
    element.click();
  for (const key of [' ', 's', 'o', 'Escape', 'z']) {
    one('.panel').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ctrlKey: key === 'z' }));
  }
  expect(calls).toEqual([]);
  expect(input.checked).toBe(false);
});

test('a box shows what the state says when the tick was refused', async () => {
  const calls: Calls = [];
  const { one, draw } = mount(<Panel state={panelState} actions={recorded(calls)} />);
  await userEvent.click(one(box('w4')));
  expect(calls).toEqual([['tick', 'w4', 'done']]);
  draw(
    <Panel
      state={{ ...panelState, marks: { ...panelState.marks, ...marks({ w4: 'todo' }) } }}
      actions={recorded(calls)}
    />,
  );
  expect(one<HTMLInputElement>(box('w4')).checked).toBe(false);
});

test('a click on the words shows the step on the page and does not tick', async () => {
  const { one, calls } = following();
  await userEvent.click(one('[data-step=w4] .text'));
  expect(calls).toEqual([['showOnPage', 'w4']]);
});

test('a step can be skipped, and done after all', async () => {
  const { root, one, named, calls } = following({ marks: {} });
  one('.row.here .button.quiet').focus();
  await userEvent.keyboard('{Enter}');
  expect(calls).toEqual([['tick', 'w1', 'skipped']]);
  await expect.poll(() => root.querySelector('[data-step=w1] .aside')?.textContent).toContain('Skipped');
  expect(here(root)).toBe('w2');
  const description = one(box('w1')).getAttribute('aria-describedby');
  expect(one(`#${CSS.escape(description ?? '')}`).textContent).toBe('Skipped');
  await userEvent.click(named('Do it after all'));
  expect(calls.at(-1)).toEqual(['tick', 'w1', 'todo']);
});

test('rows say their number, words and state', () => {
  const { one } = following();
  expect(one(box('w4')).getAttribute('aria-label')).toBe(
    'Step 4: Press Start and wait about 10 minutes. Leave the stick plugged in.',
  );
  const label = one(box('w3')).getAttribute('aria-describedby');
  expect(one(`#${CSS.escape(label ?? '')}`).textContent).toBe('You are here');
  expect(one<HTMLInputElement>(box('w3')).indeterminate).toBe(true);
});

test('substeps have boxes of their own', async () => {
  const { one, calls } = following();
  expect(one<HTMLInputElement>('.substep:first-child input').checked).toBe(true);
  await userEvent.click(one('.substep:last-child input'));
  expect(calls).toEqual([['tick', 'w3b', 'done']]);
  await expect.poll(() => one<HTMLInputElement>(box('w3')).checked).toBe(true);
});

test('a done row folds a moment after the tick, and unfolds at a press', async () => {
  const { root, one, calls } = following({ marks: {} });
  await userEvent.click(one(box('w1')));
  await expect.poll(() => root.querySelector('[data-step=w1] .fold-line')).not.toBeNull();
  expect(root.querySelector('[data-step=w1] a')).toBeNull();
  await userEvent.click(one('[data-step=w1] .fold-line'));
  await expect.poll(() => root.querySelector('[data-step=w1] a')).not.toBeNull();
  expect(calls).toEqual([['tick', 'w1', 'done']]);
});

test('the count rule: x of y of the part you are in', () => {
  const { one } = following();
  expect(one('.count').textContent).toContain('2 of 5');
  expect(one('.count').textContent).toContain('Part 1 of 2');
  const bar = one('[role=progressbar]');
  expect(bar.getAttribute('aria-valuetext')).toBe('2 of 5, part 1 of 2');
  expect([...bar.querySelectorAll<HTMLElement>('.tread')].map((tread) => tread.dataset.state).join(' ')).toBe(
    'done done here todo todo todo todo todo',
  );
});

test('a tread goes to its step and opens the part', async () => {
  const { root, calls } = following();
  await userEvent.click(root.querySelectorAll('.tread')[6] ?? root);
  expect(calls).toEqual([['goTo', 's2']]);
  await expect.poll(() => root.querySelector('[data-step=s2]')).not.toBeNull();
});

test('more than 30 steps are one bar', () => {
  const steps = Array.from({ length: 31 }, (_, n) => step(`n${n}`, `Thing ${n}`));
  const { root } = following({
    tutorial: { ...deploy, procedures: [{ id: 'p', title: null, relation: 'sequence', notes: [], steps }] },
  });
  expect(root.querySelectorAll('.tread')).toHaveLength(0);
  expect(root.querySelectorAll('.bar')).toHaveLength(1);
});

test('readers hear the count after a tick, and nothing when the panel opens', async () => {
  const { one } = following({ marks: {} });
  const live = one('.unseen[role=status]');
  expect(live.textContent).toBe('');
  await userEvent.click(one(box('w1')));
  await expect.poll(() => one('.panel > .unseen').textContent).toBe('1 of 5 done');
});

test('parts fold; the one you are in is open', async () => {
  const { root } = following();
  const heads = () => [...root.querySelectorAll<HTMLElement>('.part-head button')];
  expect(heads().map((head) => head.getAttribute('aria-expanded'))).toEqual(['true', 'false']);
  await userEvent.click(heads()[1] ?? root);
  await expect.poll(() => root.querySelector('[data-step=s1]')).not.toBeNull();
});

test('alternatives are a choice that counts only the chosen one', async () => {
  const { root, one, calls } = following();
  await userEvent.click(one('.segment:nth-child(3)'));
  expect(calls).toEqual([['chooseAlternative', 'win', 'lin']]);
  await expect.poll(() => root.querySelector('.count')?.textContent).toContain('0 of 4');
});

test('where there is little room the same choice is a list, which hears a person and no script', async () => {
  const { root, one, calls } = following();
  one('.panel').style.inlineSize = '280px';
  const list = one<HTMLSelectElement>('.choice select');
  expect(getComputedStyle(one('.segments')).display).toBe('none');
  list.value = 'mac';
  list.dispatchEvent(new Event('change', { bubbles: true }));
  expect(calls).toEqual([]);
  await pickFrom(list, 'Lin');
  expect(calls).toEqual([['chooseAlternative', 'win', 'lin']]);
  expect(root.querySelectorAll('.choice select')).toHaveLength(1);
});

test('the heading above a choice names its part', () => {
  const procedures = stick.procedures.map((each) =>
    each.relation === 'alternative' ? { ...each, choice: { at: 0, title: 'Write the stick' } } : each,
  );
  const { root } = following({ tutorial: { ...stick, procedures } });
  expect(root.querySelector('.part-title')?.textContent).toBe('Write the stick');
});

test('focus goes to the current box when the keyboard opened the panel, and only then', async () => {
  const { one } = following({}, true);
  await expect.poll(() => document.activeElement).toBe(one(box('w3')));
});

test('keys move, tick, skip, show, undo and leave', async () => {
  const { one, calls } = following({}, true);
  await expect.poll(() => document.activeElement).toBe(one(box('w3')));
  await userEvent.keyboard('j');
  expect(document.activeElement).toBe(one(box('w4')));
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(one(box('w5')));
  await userEvent.keyboard('k');
  await userEvent.keyboard(' ');
  await userEvent.keyboard('o');
  await userEvent.keyboard('s');
  await userEvent.keyboard('{Control>}z{/Control}');
  await userEvent.keyboard('{Escape}');
  expect(calls).toEqual([['tick', 'w4', 'done'], ['showOnPage', 'w4'], ['tick', 'w4', 'skipped'], ['undo'], ['close']]);
});

test('single keys can be turned off; Undo and Escape stay', async () => {
  const { one, calls } = following({ keys: false }, true);
  await expect.poll(() => document.activeElement).toBe(one(box('w3')));
  await userEvent.keyboard('js?h');
  expect(document.activeElement).toBe(one(box('w3')));
  await userEvent.keyboard('{Control>}z{/Control}{Escape}');
  expect(calls).toEqual([['undo'], ['close']]);
});

test('a letter is found by its place on keyboards of other scripts', async () => {
  const { commandOf } = await import('../../components/panel-keys');
  const press = (init: KeyboardEventInit) =>
    commandOf(new KeyboardEvent('keydown', init), { keys: true, oneStep: false, rtl: false });
  expect(press({ key: 'о', code: 'KeyJ' })).toBe('next');
  expect(press({ key: 's', code: 'Semicolon' })).toBe('skip');
  expect(press({ key: 's', altKey: true })).toBeNull();
  expect(press({ key: 's', ctrlKey: true })).toBeNull();
});

test('help opens and closes with keys, and holds the switch for single keys', async () => {
  const { root, one, calls } = following({}, true);
  await expect.poll(() => document.activeElement).toBe(one(box('w3')));
  await userEvent.keyboard('?');
  await expect.poll(() => root.querySelector('[role=dialog]')).not.toBeNull();
  expect(one('.scroller').inert).toBe(true);
  await userEvent.click(one('.sheet-foot .switch'));
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => root.querySelector('[role=dialog]')).toBeNull();
  expect(calls).toEqual([['keys', false]]);
  expect(document.activeElement).toBe(one(box('w3')));
});

test('the menu works with keys and gives focus back', async () => {
  const { root, named, calls } = following();
  await userEvent.click(named('Menu'));
  await expect.poll(() => document.activeElement?.textContent).toBe('Not the right steps');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  expect(calls).toEqual([['textSize', 1.15]]);
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(calls.at(-1)).toEqual(['dock', 'start']);
  await expect.poll(() => root.querySelector('.menu')).toBeNull();
  expect(document.activeElement).toBe(named('Menu'));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => root.querySelector('.menu')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => root.querySelector('.menu')).toBeNull();
  expect(calls).toHaveLength(2);
});

test("the browser's own side panel has no collapse, no edge and no dock", async () => {
  const { root, named } = following({ place: 'own' });
  expect(root.querySelector('[aria-label="Fold to the edge"], .resize-edge')).toBeNull();
  await userEvent.click(named('Menu'));
  await expect.poll(() => root.querySelector('.menu')).not.toBeNull();
  expect(root.querySelector('.menu')?.textContent).not.toContain('Dock');
});

test('the edge changes the width with keys and by dragging, and a double click goes back', async () => {
  const { one, calls } = following();
  one('.resize-edge').focus();
  await userEvent.keyboard('{ArrowLeft}{Shift>}{ArrowRight}{/Shift}');
  expect(calls).toEqual([
    ['resize', 400],
    ['resize', 352],
  ]);
  await userEvent.dblClick(one('.resize-edge'));
  expect(calls.at(-1)).toEqual(['resize', null]);
});

test('a sheet changes its height with keys, and a double click goes back', async () => {
  const { root, one, calls } = following({ place: 'sheet', sheet: 0.55 });
  expect(root.querySelector('.resize-edge')).toBeNull();
  one('.sheet-handle').focus();
  await userEvent.keyboard('{ArrowUp}{ArrowDown}{ArrowLeft}');
  expect(calls).toEqual([
    ['resizeSheet', 0.6],
    ['resizeSheet', 0.5],
  ]);
  await userEvent.dblClick(one('.sheet-handle'));
  expect(calls.at(-1)).toEqual(['resizeSheet', null]);
});

test('the menu lays the panel over the page, or moves the page aside, and moves the panel', async () => {
  const { root, named, calls } = following({ overlay: true });
  await userEvent.click(named('Menu'));
  await expect.poll(() => root.querySelector('.menu')).not.toBeNull();
  await userEvent.click(named('Move the page aside'));
  await userEvent.click(named('Menu'));
  await userEvent.click(named('Move to the browser’s side panel'));
  expect(calls).toEqual([
    ['overlay', false],
    ['moveTo', 'browser'],
  ]);
});

test('Tab goes from a row to what can be done with it, and nowhere else on the way', async () => {
  const { one } = following();
  one('[data-step=w5] input').focus();
  await userEvent.tab({ shift: true });
  const stops: string[] = [];
  for (let press = 0; press < 6; press++) {
    await userEvent.tab();
    const { activeElement: at } = document;
    stops.push(at?.getAttribute('aria-label') ?? at?.textContent ?? '');
  }
  expect(stops).toEqual([
    'Show on page',
    'Skip',
    'Add a note',
    'More for step 4',
    expect.stringMatching(/^Step 5: /),
    'Show on page',
  ]);
});

test('the line of a folded step leaves a number out, and cuts none in two', () => {
  const text = 'Leave it for 1:30 h at 200 degrees';
  const only = [
    { id: 'p', title: null, relation: 'sequence' as const, notes: [], steps: [step('a', text), step('b', 'Eat.')] },
  ];
  const { one } = following({ tutorial: { ...stick, procedures: only }, marks: marks({ a: 'done' }), fold: true });
  const line = one('.fold-line');
  expect(line.textContent).toBe(text);
  expect([...line.querySelectorAll('.whole')].map((each) => each.textContent)).toEqual(['1:30', '200']);
  const { display, textDecorationLine } = getComputedStyle(one('.whole'));
  expect([display, textDecorationLine]).toEqual(['inline-block', 'line-through']);
});

test('a toast stands above the foot of the keyboard help', async () => {
  const { root, one, named } = following({ toast: { id: 7, text: 'Step 3 ticked', undo: true } });
  await userEvent.click(named('Menu'));
  await userEvent.click(named('Keyboard?'));
  await expect.poll(() => root.querySelector('.sheet-foot')).not.toBeNull();
  const bottom = one('.toast').getBoundingClientRect().bottom;
  expect(bottom).toBeLessThan(one('.sheet-foot').getBoundingClientRect().top);
});

test('the menu goes from note to note, and opens their parts', async () => {
  const remarks = {
    w4: { note: 'Slow', stuck: false },
    s2: { note: 'F2', stuck: false },
    w1: { note: '', stuck: true },
  };
  const { root, named } = following({ remarks });
  for (const step of ['w4', 's2', 'w4']) {
    await userEvent.click(named('Menu'));
    await userEvent.click(named('Notes2'));
    await expect
      .poll(() => document.activeElement?.closest('[data-step]'))
      .toBe(root.querySelector(`[data-step=${step}]`));
  }
});

test('a toast stands above what can be pressed at the foot', () => {
  const toast = { id: 7, text: 'Step 3 ticked', undo: true };
  const gap = (change: Partial<PanelState>, foot: string) => {
    const { one } = following({ toast, ...change });
    return Math.round(one(foot).getBoundingClientRect().top - one('.toast').getBoundingClientRect().bottom);
  };
  const cards = [{ title: 'Steps', count: 2, preview: ['One', 'Two'], current: true, reasons: [] }];
  expect([
    gap({ oneStep: true }, '.focus-foot'),
    gap({ aside: { kind: 'lists', cards, chosen: 0 } }, '.aside-foot'),
  ]).toEqual([12, 12]);
});

test('where what had the focus goes, the step where the person is takes it', async () => {
  const cards = [{ title: 'Steps', count: 2, preview: ['One', 'Two'], current: true, reasons: [] }];
  const { root, draw, named } = mount(<Panel state={panelState} actions={recorded<PanelActions>([])} />);
  const show = (change: Partial<PanelState>) =>
    draw(<Panel state={{ ...panelState, ...change }} actions={recorded<PanelActions>([])} />);
  named('Menu').focus();
  show({ aside: { kind: 'lists', cards, chosen: 0 } });
  await expect.poll(() => document.activeElement?.className).toBe('aside-view');
  show({});
  await expect.poll(() => document.activeElement).toBe(root.querySelector('[data-step=w3] input'));
  show({ tutorial: null, reading: true });
  await expect.poll(() => document.activeElement?.className).toBe('panel');
});

test('not saved says what happened and tries again', async () => {
  const { one, named, calls } = following({ unsaved: { code: 'full', kind: 'ticks', count: 1 } });
  expect(one('[role=alert]').textContent).toContain('Your last tick is not saved');
  expect(one('.count').textContent).toContain('Not saved');
  await userEvent.click(named('Try again'));
  await userEvent.click(named('Make room'));
  expect(calls).toEqual([['retrySave'], ['makeRoom']]);
});

test('not saved names a note, a mark and what is of several kinds', () => {
  const title = (unsaved: PanelState['unsaved']) => following({ unsaved }).one('.not-saved-title').textContent;
  expect([
    title({ code: 'full', kind: 'notes', count: 1 }),
    title({ code: 'full', kind: 'notes', count: 3 }),
    title({ code: 'full', kind: 'stuck', count: 1 }),
    title({ code: 'full', kind: 'changes', count: 2 }),
  ]).toEqual([
    'Your last note is not saved',
    'Your last 3 notes are not saved',
    'Your last “stuck here” mark is not saved',
    'Your last 2 changes are not saved',
  ]);
});

test('room is made where the disk is full, not where Sidestep is gone', () => {
  const { root } = following({ unsaved: { code: 'gone', kind: 'ticks', count: 2 } });
  expect(root.querySelector('.not-saved-acts')?.textContent).toBe('Try againSave a copy');
});

test('in large text a toast stays until it is closed, also where it offers Undo', async () => {
  const { named, calls } = following({ textSize: 1.3, toast: { id: 7, text: 'Step 3 ticked', undo: true } });
  await userEvent.click(named('Close'));
  expect(calls).toEqual([['dismissToast', 7]]);
});

test('a toast undoes once and goes', async () => {
  const { named, calls } = following({ toast: { id: 7, text: 'Step 3 ticked', undo: true } });
  await userEvent.click(named('Undo'));
  expect(calls).toEqual([['undo'], ['dismissToast', 7]]);
});

test('after 24 px of scrolling the header is 52 px high', async () => {
  const { root, one } = following();
  one('.panel').style.blockSize = '400px';
  one('.panel').style.insetBlockEnd = 'auto';
  one('.scroller').scrollTop = 200;
  await expect
    .poll(() => root.querySelector('.small-title')?.textContent)
    .toBe('How to make a bootable Ubuntu USB stick');
  expect(one('.top-bar').offsetHeight).toBe(52);
});

test('links open beside the page, pictures ask without a referrer, code is copied', async () => {
  const { root, one, calls } = following({ marks: {} });
  const link = one<HTMLAnchorElement>('[data-step=w1] a');
  expect([link.target, link.rel, link.href]).toEqual([
    '_blank',
    'noopener noreferrer',
    'https://plainhowto.example/image',
  ]);
  const picture = one<HTMLImageElement>('[data-step=w3] img');
  expect([picture.loading, picture.referrerPolicy]).toEqual(['lazy', 'no-referrer']);
  const code = following({ tutorial: deploy });
  await userEvent.click(code.one('[data-step=d2] .copy'));
  expect(code.calls).toEqual([
    ['copy', '# Debian, Ubuntu, Fedora\ncurl -fsSL https://quillserver.example/install | sh\nquill login'],
  ]);
  await expect.poll(() => code.one('[data-step=d2] .copy').textContent).toBe('Copied');
  expect(root.querySelectorAll('[href^="javascript:"]')).toHaveLength(0);
  expect(calls).toEqual([]);
});

test('a browser that does not let code be copied is told of, by sight and to readers', async () => {
  const refusing = { ...recorded<PanelActions>([]), copy: async () => false };
  const { one, named } = mount(<Panel state={{ ...panelState, tutorial: deploy, marks: {} }} actions={refusing} />);
  await userEvent.click(named('Copy').querySelector('span') as Element);
  await expect.poll(() => one('[data-step=d2] .copy').textContent).toBe('The browser did not allow it');
  expect(one('[data-step=d2] .code [role=status]').textContent).toBe('The browser did not allow it');
});

test('code that goes into a terminal says so, and its commands are told from the rest', () => {
  const { root, one } = mount(
    <Panel state={{ ...panelState, tutorial: deploy, marks: {} }} actions={recorded<PanelActions>([])} />,
  );
  expect(one('[data-step=d2] .code-name').textContent).toBe('Terminal');
  const coloured = [...root.querySelectorAll('[data-step=d2] [class^=token]')];
  expect(coloured.map(({ className, textContent }) => [className, textContent])).toEqual([
    ['token-comment', '# Debian, Ubuntu, Fedora'],
    ['token-command', 'curl'],
    ['token-command', 'sh'],
    ['token-command', 'quill'],
  ]);
  expect(one('[data-step=d2] pre').textContent).toBe(
    '# Debian, Ubuntu, Fedora\ncurl -fsSL https://quillserver.example/install | sh\nquill login',
  );
});

test('addresses of other schemes are words', () => {
  const content = [paragraph({ type: 'link', href: 'javascript:alert(1)', content: [words('Press me')] })];
  const { root } = following({
    tutorial: {
      ...deploy,
      procedures: [{ id: 'p', title: null, relation: 'sequence', notes: [], steps: [step('x', 'Press me', content)] }],
    },
  });
  expect(root.querySelector('a')).toBeNull();
  expect(root.querySelector('[data-step=x] .text')?.textContent).toBe('Press me');
});

test('a picture opens large over everything and closes again', async () => {
  const { root, one } = following();
  await userEvent.click(one('[data-step=w3] .thumb .icon-button'));
  await expect.poll(() => root.querySelector('dialog')?.open).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => root.querySelector('dialog')).toBeNull();
});

test('supplies show five, then all', async () => {
  const { root, named } = following({ tutorial: recipe, marks: {} });
  expect(root.querySelectorAll('.supplies li')).toHaveLength(5);
  await userEvent.click(named('Show 4 more'));
  await expect.poll(() => root.querySelectorAll('.supplies li').length).toBe(9);
});

test('a tick among 300 steps touches its own row and the next, no other', async () => {
  const steps = Array.from({ length: 300 }, (_, n) => step(`n${n}`, `Thing ${n}`));
  const { root, one } = following({
    marks: {},
    tutorial: { ...deploy, procedures: [{ id: 'p', title: 'Many', relation: 'sequence', notes: [], steps }] },
  });
  const touched = new Set<string>();
  const watch = new MutationObserver((records) => {
    for (const { target } of records) {
      const row = (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>('[data-step]');
      if (row?.dataset.step) touched.add(row.dataset.step);
    }
  });
  watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  await userEvent.click(one(box('n0')));
  await expect.poll(() => here(root)).toBe('n1');
  expect([...touched].sort()).toEqual(['n0', 'n1']);
});

test('focus stays in the row when the pressed button goes', async () => {
  const { one, calls } = following({ marks: {} }, true);
  one('.row.here .button.quiet').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => one('[data-step=w1]').dataset.state).toBe('skipped');
  expect(document.activeElement).toBe(one(box('w1')));
  await userEvent.keyboard('j ');
  expect(calls.at(-1)).toEqual(['tick', 'w2', 'done']);
});

test('a part that you were in stays open when you go on', async () => {
  const { root, one } = following({ marks: marks({ w1: 'done', w2: 'done', w3: 'done', w4: 'done' }) });
  await userEvent.click(one(box('w5')));
  await expect.poll(() => here(root)).toBe('s1');
  expect(one(box('w5'))).not.toBeNull();
});

/** The panel in a window of its own height. */
function low(root: HTMLElement, height: number) {
  const sheet = document.createElement('style');
  sheet.textContent = `.panel{block-size:${height}px!important;inset-block-end:auto!important}`;
  root.append(sheet);
}

test('the panel opens at its top where the current step begins in view, else at that step', () => {
  const near = following();
  expect(near.one('.scroller').scrollTop).toBe(0);
  const steps = Array.from({ length: 300 }, (_, n) => step(`n${n}`, `Thing ${n}`));
  const far = following({
    here: 'n200',
    marks: {},
    tutorial: { ...deploy, procedures: [{ id: 'p', title: 'Many', relation: 'sequence', notes: [], steps }] },
  });
  const view = far.one('.scroller').getBoundingClientRect();
  const row = far.one('[data-step=n200]').getBoundingClientRect();
  expect(row.top).toBeGreaterThan(view.top + 90);
  expect(row.bottom).toBeLessThan(view.bottom);
});

test('after a tick on a tall step the next one stands whole below the header once the tall one is folded', async () => {
  const lines = Array.from({ length: 14 }, (_, n) =>
    paragraph({ type: 'text' as const, text: `Line ${n} of a long step` }),
  );
  const steps = ['One', 'Two', 'Three', 'Four', 'Five'].map((name, n) => ({ ...step(`t${n}`, name), content: lines }));
  const { root, one } = following({
    here: null,
    marks: {},
    tutorial: { ...deploy, procedures: [{ id: 'p', title: 'Tall', relation: 'sequence', notes: [], steps }] },
  });
  low(root, 760);
  await userEvent.click(one(box('t0')));
  await expect.poll(() => one('[data-step=t0]').dataset.folded).toBe('');
  await expect.poll(() => root.getAnimations({ subtree: true }).length).toBe(0);
  const row = () => one('[data-step=t1]').getBoundingClientRect().top;
  await expect.poll(() => row()).toBeGreaterThanOrEqual(one('.part-head').getBoundingClientRect().bottom - 1);
  expect(one('[data-step=t0]').getBoundingClientRect().bottom).toBeGreaterThan(0);
});

test('taking along has a way back that is seen', async () => {
  const { named, calls } = following({ aside: { kind: 'take', timed: false } });
  await userEvent.click(named('Close'));
  expect(calls.at(-1)?.[0]).toBe('aside.close');
});

test('a list that is not chosen has an empty radio in the dark', () => {
  const card = { title: 'Steps', count: 3, preview: [], current: false, reasons: [] };
  const { root } = following({ theme: 'dark', aside: { kind: 'lists', cards: [card, card], chosen: 0 } });
  const radios = [...root.querySelectorAll<HTMLElement>('.pick-card input')].map((radio) => getComputedStyle(radio));
  expect(radios.map(({ appearance }) => appearance)).toEqual(['none', 'none']);
  expect(radios.map(({ backgroundImage }) => backgroundImage === 'none')).toEqual([false, true]);
});

test('a row that gets focus is never under the header', async () => {
  const { root, one } = following({}, true);
  low(root, 420);
  for (let presses = 0; presses < 6; presses += 1) await userEvent.keyboard('j');
  for (let presses = 0; presses < 4; presses += 1) await userEvent.keyboard('k');
  const row = document.activeElement?.closest('.row')?.getBoundingClientRect();
  expect(row?.top).toBeGreaterThanOrEqual(one('.top-bar').getBoundingClientRect().bottom - 1);
});

test('the header says what a recipe makes and how long it takes; elsewhere the time stands at the end', () => {
  const serves = { ...recipe, servings: { text: '4', count: 4 }, seconds: 2400 };
  const { root, draw } = mount(
    <Panel state={{ ...panelState, tutorial: serves }} actions={recorded<PanelActions>([])} />,
  );
  const counted = () => root.querySelector('.count')?.textContent;
  expect(counted()).toMatch(/Serves 4 · 40 minutes$/);
  const howto = { ...deploy, seconds: 5_400 };
  draw(<Panel state={{ ...panelState, tutorial: howto }} actions={recorded<PanelActions>([])} />);
  expect(counted()).toMatch(/About 1 hour 30 minutes$/);
  draw(<Panel state={{ ...panelState, tutorial: deploy }} actions={recorded<PanelActions>([])} />);
  expect(counted()).not.toMatch(/About|Serves/);
});
