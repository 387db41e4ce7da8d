import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Chip } from '../../components/chip';
import { Panel } from '../../components/panel';
import type { PanelActions, PanelState, Theme } from '../../components/panel-state';
import { Popup } from '../../components/popup';
import type { PopupActions, PopupState } from '../../components/popup-state';
import { Rail } from '../../components/rail';
import { SidePanel, type SidePanelState } from '../../components/side-panel';
import onPage from '../../components/styles/on-page.css?inline';
import popupPage from '../../components/styles/popup-page.css?inline';
import { mount } from './mounted';
import {
  arabic,
  chipState,
  deploy,
  finished,
  followed,
  marks,
  panelState,
  pickedCard,
  pickedSteps,
  popupState,
  recipe,
  recorded,
  series,
  stopped,
  stripped,
} from './samples';

const actions = recorded<PanelActions>([]);
const panel = (change: Partial<PanelState>) => (theme: Theme) => (
  <Panel state={{ ...panelState, ...change, theme }} actions={actions} />
);
const popup = (change: Partial<PopupState>) => (theme: Theme) => (
  <Popup state={{ ...popupState, ...change, theme }} actions={recorded<PopupActions>([])} />
);
const sidePanel = (shows: Exclude<SidePanelState['shows'], 'panel'>) => (theme: Theme) => (
  <SidePanel
    state={{ shows, site: 'plainhowto.example', theme, textSize: 1 }}
    panelActions={actions}
    actions={{ turnOn() {}, allow() {} }}
  />
);
const chip = (change: Partial<typeof chipState>) => (theme: Theme) => (
  <Chip state={{ ...chipState, ...change }} actions={{ open() {}, close() {}, move() {} }} theme={theme} />
);

const states: Record<string, (theme: Theme) => ComponentChild> = {
  'the panel': panel({ lastOpened: Date.now() }),
  'code, tables and lists': panel({ tutorial: deploy, marks: marks({ d1: 'done', d5: 'skipped' }) }),
  'a recipe': panel({ tutorial: recipe }),
  'another language': panel({ tutorial: arabic }),
  'a panel of 280 px': panel({ dock: { side: 'start', width: 280 } }),
  'not saved': panel({
    unsaved: { code: 'full', kind: 'changes', count: 2 },
    toast: { id: 1, text: 'Step 3 ticked', undo: true },
  }),
  reading: panel({ tutorial: null, reading: true }),
  'nothing found': panel({ tutorial: null }),
  'pointing at the page': panel({ aside: { kind: 'page', card: null } }),
  'selecting text': panel({ aside: { kind: 'select', card: pickedCard } }),
  'picked steps': panel({ aside: pickedSteps }),
  'no picked steps left': panel({ aside: { ...pickedSteps, steps: [], found: 0, next: 'Peel the onions.' } }),
  'ads on show': panel({
    strip: {
      ...panelState.strip,
      on: false,
      clutter: true,
      items: stripped.map((item) => ({ ...item, hidden: false })),
    },
  }),
  'pages to be read': panel({ series: series(null) }),
  'a page that did not come': panel({ series: series(['read', 'failed', 'empty']) }),
  'one step': panel({ oneStep: true }),
  'the last step, with a note': panel({
    ...finished,
    oneStep: true,
    marks: { ...finished.marks, ...marks({ s3: 'todo' }) },
    remarks: { s3: { note: 'F11 on mine.', stuck: true } },
  }),
  'one step in another language': panel({ oneStep: true, tutorial: arabic, marks: {} }),
  'the end': panel(finished),
  'notes and changes': panel(followed),
  'a tutorial that moved': panel({ moved: { id: 'x', host: 'oldhowto.example', done: 3 } }),
  'a sheet': panel({ place: 'sheet' }),
  'the side panel on a page that is withheld': sidePanel('withheld'),
  'the side panel where it is off': sidePanel('off'),
  'the side panel on a closed page': sidePanel('closed'),
  'the side panel without steps': sidePanel('none'),
  'the side panel while it reads': sidePanel('reading'),
  'the rail': (theme) => <Rail state={{ ...panelState, theme }} actions={actions} />,
  'a new chip': chip({ done: 0, resumed: false }),
  'a chip that goes on': chip({}),
  'a chip without steps': chip({ total: 0, done: 0, resumed: false }),
  'a chip at the end': chip({ done: 5, finished: true }),
  popup: popup({}),
  'a popup without steps': popup({ status: 'none' }),
  'a popup where it is off': popup({ status: 'off' }),
  'a popup where access is withheld': popup({ status: 'withheld' }),
  'a popup on a closed page': popup({ status: 'closed', site: '' }),
};

/** axe, on what was mounted. Page rules do not hold: a panel is no page. */
async function violations(root: Element) {
  const { violations: found } = await axe.run(root, { rules: { region: { enabled: false } } });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}

const both = Object.keys(states).flatMap((name) => [
  [name, 'light'],
  [name, 'dark'],
]) as [string, Theme][];

test.each(both)('%s, %s', async (name, theme) => {
  const { root } = mount(states[name]?.(theme), name.includes('popup') ? popupPage : onPage);
  expect(root.querySelector('.sidestep main, .sidestep button')).not.toBeNull();
  expect(await violations(root)).toEqual([]);
});

test.each(['light', 'dark'] as const)('what opens over the panel, %s', async (theme) => {
  const { root, named, one } = mount(
    panel({ strip: { ...panelState.strip, clutter: true, items: stripped, stopped } })(theme),
  );
  await userEvent.click(one('.strip-words'));
  await userEvent.click(one('.strip-name'));
  await expect.poll(() => root.querySelector('.strip-row.chosen')).not.toBeNull();
  expect(await violations(root)).toEqual([]);
  await userEvent.click(named('Menu'));
  await expect.poll(() => root.querySelector('.menu')).not.toBeNull();
  expect(await violations(root)).toEqual([]);
  await userEvent.click(named('Keyboard?'));
  await expect.poll(() => root.querySelector('.sheet')).not.toBeNull();
  expect(await violations(root)).toEqual([]);
});

test.each(['light', 'dark'] as const)('what opens in a row, %s', async (theme) => {
  const { root, named, one } = mount(panel(followed)(theme));
  await userEvent.click(named('See what'));
  await userEvent.click(named('1 step is no longer on the page'));
  await userEvent.click(named('More for step 2'));
  await expect.poll(() => root.querySelector('.row-more .menu')).not.toBeNull();
  expect(await violations(root)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  one<HTMLElement>('[data-step=f2] input').focus();
  await userEvent.keyboard('n');
  await expect.poll(() => root.querySelector('.note-editor')).not.toBeNull();
  expect(await violations(root)).toEqual([]);
});
