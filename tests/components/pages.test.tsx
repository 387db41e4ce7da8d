import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Library } from '../../components/library';
import { entryCount, linesOf, treadsOf, whenText } from '../../components/library-list';
import type { LibraryState } from '../../components/library-state';
import { Options } from '../../components/options';
import type { OptionsState } from '../../components/options-state';
import type { Theme } from '../../components/panel-state';
import libraryPage from '../../components/styles/library-page.css?inline';
import optionsPage from '../../components/styles/options-page.css?inline';
import welcomePage from '../../components/styles/welcome-page.css?inline';
import whyPage from '../../components/styles/why-page.css?inline';
import { Welcome } from '../../components/welcome';
import { Why } from '../../components/why';
import type { WhyState } from '../../components/why-state';
import { english, mount, pickFrom } from './mounted';
import {
  entry,
  keptSteps,
  libraryActions,
  libraryState,
  noon,
  optionsActions,
  optionsState,
  whyActions,
  whyReplay,
  whyState,
} from './page-samples';

/** What was asked, by name. */
type Calls = [string, ...unknown[]][];

const day = 24 * 3_600_000;
const library =
  (change: Partial<LibraryState>, calls: Calls = []) =>
  (theme: Theme) => <Library state={{ ...libraryState, ...change, theme }} actions={libraryActions(calls)} />;
const options =
  (change: Partial<OptionsState>, calls: Calls = []) =>
  (theme: Theme) => <Options state={{ ...optionsState, ...change, theme }} actions={optionsActions(calls)} />;
const welcome = (allowed: boolean) => (theme: Theme) => (
  <Welcome state={{ allowed, theme, pinsInMenu: false }} actions={{ allow() {}, practise() {} }} />
);

const why =
  (change: Partial<WhyState>, calls: Calls = []) =>
  (theme: Theme) => <Why state={{ ...whyState, ...change, theme }} actions={whyActions(calls)} />;

const surfaces: Record<string, [css: string, draw: (theme: Theme) => ComponentChild]> = {
  'the library': [libraryPage, library({})],
  'a library with nothing in it': [libraryPage, library({ entries: [] })],
  'making room': [
    libraryPage,
    library({ tab: 'all', room: libraryState.entries, toast: { id: 1, text: 'Gone', undo: true } }),
  ],
  'kept steps': [libraryPage, library({ kept: keptSteps })],
  'the options': [optionsPage, options({})],
  'a copy that cannot be read': [optionsPage, options({ restore: { kind: 'refused', reason: 'This file is empty.' } })],
  'why things are hidden': [whyPage, why({})],
  'why, with no tab to ask': [whyPage, why({ tabs: [], replay: null })],
  'why, with a selector that cannot be read': [whyPage, why({ replay: { ...whyReplay, answers: null } })],
  'the welcome page': [welcomePage, welcome(false)],
  'the welcome page once pages may be read': [welcomePage, welcome(true)],
};
const both = Object.keys(surfaces).flatMap((name) => [
  [name, 'light'],
  [name, 'dark'],
]) as [string, Theme][];

test.each(both)('axe finds nothing on %s, %s', async (name, theme) => {
  const [css, draw] = surfaces[name] ?? ['', () => null];
  const { root } = mount(draw(theme), css);
  expect(root.querySelector('.sidestep main')).not.toBeNull();
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
});

describe('the library', () => {
  test('groups by when a tutorial was open, and marks the ends of each card', () => {
    const entries = [0, 1, 6, 7, 40].map((days) => entry({ id: `e${days}`, lastOpened: noon - days * day }));
    const lines = linesOf({ entries, tab: 'all', query: '', now: noon });
    expect(
      lines.map((line) => (line.kind === 'head' ? line.name : `${line.entry.id} ${line.first} ${line.last}`)),
    ).toEqual([
      'library_today',
      'e0 true true',
      'library_week',
      'e1 true false',
      'e6 false true',
      'library_earlier',
      'e7 true false',
      'e40 false true',
    ]);
  });

  test('a search looks at finished ones too', () => {
    const found = linesOf({ entries: libraryState.entries, tab: 'progress', query: 'BREAD', now: noon });
    expect(found.flatMap((line) => (line.kind === 'entry' ? [line.entry.title] : []))).toEqual(['Bake bread']);
  });

  test('says when, as the calendar goes', () => {
    const said = [5 * 60_000, 3 * 3_600_000, day, 3 * day, 30 * day, 400 * day].map((ago) =>
      whenText(english, noon - ago, noon),
    );
    expect(said).toEqual(['5 minutes ago', '3 hours ago', 'yesterday', 'Saturday', 'October 25', 'October 20, 2025']);
  });

  test('draws a stair with the next step, and a bar from counts where letters are missing', () => {
    expect(treadsOf(entry({ treads: 'dst tt' }))).toEqual([
      ['done', 'skipped', 'here'],
      ['todo', 'todo'],
    ]);
    expect(treadsOf(entry({ treads: '', done: 1, total: 3 }))).toEqual([['done', 'here', 'todo']]);
  });

  test('counts the part with the next step, and everything where there is one part or nothing left', () => {
    const said = [
      entry(),
      entry({ treads: 'dd dst', done: 3 }),
      entry({ treads: 'dtt' }),
      entry({ treads: 'dd ds', done: 3, total: 4 }),
    ];
    expect(said.map((each) => entryCount(english, each))).toEqual([
      '2 of 3, part 1 of 2',
      '1 of 3, part 2 of 2',
      '2 of 5',
      '3 of 4',
    ]);
  });

  test('of thousands only what is near the window is drawn, and each says its place', () => {
    const entries = Array.from({ length: 5_000 }, (_, at) => entry({ id: `e${at}`, title: `Tutorial ${at}` }));
    const { root } = mount(library({ entries })('light'), libraryPage);
    const rows = root.querySelectorAll('.library-row');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.length).toBeLessThan(60);
    expect(rows[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(rows[1]?.getAttribute('aria-setsize')).toBe('5000');
    expect(root.querySelector<HTMLElement>('.library-lines')?.offsetHeight).toBe(
      5_000 * (innerWidth > 860 ? 72 : 172) + 48,
    );
  });

  test('says that everything stays on this computer only while that is so', () => {
    const said = [false, true].map(
      (synced) => mount(library({ synced })('light'), libraryPage).one('.page-foot').textContent,
    );
    expect(said.map((each) => each?.includes('on this computer only'))).toEqual([true, false]);
  });

  test('draws what the window shows first, then what a quick scroll meets', async () => {
    const many = Array.from({ length: 300 }, (_, at) => entry({ id: String(at), lastOpened: noon - at * 1_000 }));
    const { root } = mount(library({ entries: many })('light'), libraryPage);
    const drawn = () => root.querySelectorAll('.library-row').length;
    const first = drawn();
    const shown = (innerHeight - 48) / (innerWidth > 860 ? 72 : 172);
    expect(first).toBeGreaterThanOrEqual(Math.floor(shown));
    expect(first).toBeLessThanOrEqual(Math.ceil(shown) + 1);
    await expect.poll(drawn).toBeGreaterThan(first + 2);
  });

  test('makes no format of times for each row', () => {
    const made = vi.spyOn(Intl, 'RelativeTimeFormat');
    const many = Array.from({ length: 300 }, (_, at) => entry({ id: String(at), lastOpened: noon - at * 1_000 }));
    mount(library({ entries: many })('light'), libraryPage);
    expect(made.mock.calls.length).toBeLessThan(2);
    made.mockRestore();
  });

  test('continues, shows what was kept, removes and searches', async () => {
    const calls: Calls = [];
    const { one, named } = mount(library({}, calls)('light'), libraryPage);
    await userEvent.click(one('.library-title'));
    await userEvent.click(named('Show the kept steps: How to make a bootable stick'));
    await userEvent.click(named('Remove: How to make a bootable stick'));
    await userEvent.fill(one('input[type=search]'), 'hat');
    expect(calls.map(([name]) => name)).toEqual(['resume', 'openKept', 'remove', 'search']);
    expect(calls[2]).toEqual(['remove', ['https://plainhowto.example/usb']]);
  });

  test('where a row goes the next one has the focus, and the kept steps give it back', async () => {
    const [gone, next] = libraryState.entries ?? [];
    const draw = (change: Partial<LibraryState>) => library({ tab: 'all', ...change })('light');
    const { draw: show, named, one } = mount(draw({}), libraryPage);
    named(`Show the kept steps: ${next?.title}`).focus();
    show(draw({ kept: keptSteps }));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(named(`Show the kept steps: ${next?.title}`));
    show(draw({}));
    named(`Remove: ${gone?.title}`).focus();
    show(draw({ entries: (libraryState.entries ?? []).slice(1) }));
    expect(document.activeElement).toBe(one('.library-title'));
    expect(document.activeElement?.textContent).toBe(next?.title);
  });

  test('kept steps are ticked where they stand', async () => {
    const calls: Calls = [];
    const { one } = mount(library({ kept: keptSteps }, calls)('light'), libraryPage);
    expect(one('.kept-step:nth-child(3) .kept-note').textContent).toBe('The blue stick.');
    await userEvent.click(one('.kept-step:nth-child(3) input'));
    expect(calls).toEqual([['tick', 'w3', 'done']]);
  });
});

describe('the options', () => {
  test('the sample step is drawn as in the panel: a key, and a time to wait', () => {
    const { one } = mount(options({})('light'), optionsPage);
    expect(one('.sample-text').textContent).toBe('Press Start and wait about 10 minutes.');
    expect(one('.sample-text kbd').textContent).toBe('Start');
    expect(one('.sample-text .pill').textContent).toBe('10 minutes');
    expect(getComputedStyle(one('.sample-text .pill')).borderRadius).toBe('999px');
  });

  test('a site is added by address or name, changed and forgotten', async () => {
    const calls: Calls = [];
    const { one, named } = mount(options({}, calls)('light'), optionsPage);
    await userEvent.fill(one('.page-field'), 'https://Mail.Example/inbox');
    await userEvent.click(named('Turn off there'));
    await pickFrom(named('What Sidestep does on news.example'), '{ArrowUp}');
    await userEvent.click(named('Forget what was chosen for bank.example'));
    expect(calls).toEqual([
      ['site', 'mail.example', 'off'],
      ['site', 'news.example', 'hide-only'],
      ['site', 'bank.example', null],
    ]);
  });

  test('where the panel stands is chosen by its picture, and what opens by itself from a list', async () => {
    const chosen: string[] = [];
    const sections = optionsState.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, onChange: (id: never) => chosen.push(id) }) as typeof row),
    }));
    const { root, named } = mount(options({ sections })('light'), optionsPage);
    expect(root.querySelector<HTMLInputElement>('.place[data-place=end] input')?.checked).toBe(true);
    await userEvent.click(root.querySelector('.place[data-place=browser] input') as Element);
    await pickFrom(named('Open by itself'), 'Never');
    expect(chosen).toEqual(['browser', 'never']);
  });

  test('sync is turned off and cleared, and says how it is doing', async () => {
    const calls: Calls = [];
    const { root, named } = mount(options({}, calls)('light'), optionsPage);
    expect(root.querySelector('.sync-state')?.textContent).toMatch(
      /Last sent: .+\. Tutorials synced: 2 of at most 60\. Waiting to be sent: 1\. $/,
    );
    await userEvent.click(named('Sync between my computers'));
    await userEvent.click(named('Remove from sync'));
    expect(calls).toEqual([['sync', false], ['clearSynced']]);
  });

  test('a browser without synced storage says so, and has no switch', () => {
    const sync = {
      ...(optionsState.sync as NonNullable<OptionsState['sync']>),
      on: false,
      available: false,
      synced: 0,
    };
    const { root } = mount(options({ sync })('light'), optionsPage);
    expect(root.querySelector('#sync-text')?.textContent).toBe('This browser has no storage that it syncs.');
    expect(root.querySelector('[aria-labelledby=sync-name]')).toBeNull();
  });

  test('a copy is brought in with or without its options, after a look at it', async () => {
    const calls: Calls = [];
    const { root, one, named } = mount(options({}, calls)('light'), optionsPage);
    expect(root.querySelector('.data-preview')?.textContent).toContain('Knit a hat new here');
    await userEvent.click(named('Take the options too'));
    await userEvent.click(one('.data-preview .filled'));
    expect(calls).toEqual([['confirmRestore', false]]);
  });
});

test('Undo at the foot of a page is asked once, and the focus stays on the page', async () => {
  const calls: Calls = [];
  const { root, named } = mount(
    library({ toast: { id: 3, text: 'Removed', undo: true } }, calls)('light'),
    libraryPage,
  );
  await userEvent.click(named('Undo'));
  expect(calls).toEqual([['undo'], ['dismissToast', 3]]);
  expect(document.activeElement).toBe(root.querySelector('main'));
});

test('three ticks on the welcome page end with a word', async () => {
  const { root, named } = mount(welcome(true)('light'), welcomePage);
  const pin = [...root.querySelectorAll<HTMLElement>('input[type=checkbox]')];
  for (const box of pin.slice(1)) await userEvent.click(box);
  await expect.poll(() => root.querySelector('.try-done')?.textContent).toContain('All done');
  expect(named('Open a tutorial to practise on')).toBeTruthy();
});

test('asking about elements sends the selector as it was typed', async () => {
  const calls: Calls = [];
  const { root } = mount(why({ selector: '' }, calls)('light'), whyPage);
  const field = root.querySelector('input') as HTMLInputElement;
  await userEvent.type(field, '#sidebar .box');
  await userEvent.click(root.querySelector('button[type=submit]') as Element);
  expect(calls).toEqual([['ask', '#sidebar .box']]);
});
