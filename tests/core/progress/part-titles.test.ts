import { expect, test } from 'vitest';
import { partTitles, uncounted } from '../../../core/progress/part-titles';
import type { Procedure, Tutorial } from '../../../core/tutorial';

const parts = (...titles: (string | null)[]): Procedure[] =>
  titles.map((title, at) => ({ id: `p${at}`, title, relation: 'sequence', notes: [], steps: [] }));

const options = (head: string | null, ...titles: (string | null)[]): Procedure[] =>
  titles.map((title, at) => ({
    id: `${head}${at}`,
    title,
    relation: 'alternative',
    choice: { at: head?.length ?? 0, title: head },
    notes: [],
    steps: [],
  }));

const titlesOf = (procedures: Procedure[]) => partTitles({ procedures } as unknown as Tutorial);

test.each([
  [
    ['Part 1: Make the stick', 'Part 2: Start from it'],
    ['Make the stick', 'Start from it'],
  ],
  [
    ['Part 1 of 2 – Make it', 'Part 2 of 2 – Start it'],
    ['Make it', 'Start it'],
  ],
  [
    ['Step 1. Prepare', 'Step 2. Paint'],
    ['Prepare', 'Paint'],
  ],
  [
    ['Teil 1: Stick anlegen', 'Teil 2: Davon starten'],
    ['Stick anlegen', 'Davon starten'],
  ],
  [
    ['Partie 1 : Préparer', 'Partie 2 : Peindre'],
    ['Préparer', 'Peindre'],
  ],
  [
    ['Часть 1. Подготовка', 'Часть 2. Покраска'],
    ['Подготовка', 'Покраска'],
  ],
  [
    ['الجزء 1: التحضير', 'الجزء 2: الطلاء'],
    ['التحضير', 'الطلاء'],
  ],
  [
    ['第1部分：准备', '第2部分：上漆'],
    ['准备', '上漆'],
  ],
  [
    ['1. Prepare', '2. Paint'],
    ['Prepare', 'Paint'],
  ],
])('the number that the count says stands in no heading: %j', (pages, shown) => {
  expect(Object.values(titlesOf(parts(...pages)).parts)).toEqual(shown);
});

test('a number stays where it is not the place, where nothing else is said, and where a letter counts', () => {
  expect(titlesOf(parts('Part 2: Make it', 'Part 3: Start it')).parts).toEqual({});
  expect(titlesOf(parts('Part 1', 'Part 2: 3', null, 'Paint 4 walls')).parts).toEqual({});
  expect(titlesOf(parts('Option A: Rent', 'Option B: Buy')).parts).toEqual({});
  // A part alone has no number of ours beside it.
  expect(titlesOf(parts('Part 1: Make it')).parts).toEqual({});
});

test('what one heading keeps its neighbours keep: a count is whole or not there', () => {
  expect(titlesOf(parts('Part 1: Make it', 'Part 2', 'Part 3: Start it')).parts).toEqual({});
  expect(titlesOf(parts('Part 1: Make it', 'Before you go on', 'Part 3: Start it')).parts).toEqual({
    p0: 'Make it',
    p2: 'Start it',
  });
});

test('the names in a choice lose their number where they stay apart', () => {
  const { parts: heads, options: names } = titlesOf([
    ...options('Part 1: Connect', 'Method 1: By cable', 'Method 2 of 2: By air'),
    ...parts('Part 2: Copy'),
  ]);
  expect(heads).toEqual({ 'Part 1: Connect0': 'Connect', p0: 'Copy' });
  expect(Object.values(names)).toEqual(['By cable', 'By air']);
  expect(titlesOf(options('', 'Method 1: Restart it', 'Method 2: Restart it')).options).toEqual({});
});

test('titles side by side lose their counts, unless two would be the same', () => {
  expect(uncounted(['Part 1: Make the stick', 'What you need', 'Part 2: Start it', null])).toEqual([
    'Make the stick',
    'What you need',
    'Start it',
    null,
  ]);
  expect(uncounted(['Part 1: Windows', 'Part 2: Windows'])).toEqual(['Part 1: Windows', 'Part 2: Windows']);
  // These were the same before.
  expect(uncounted(['Soap', 'Part 1: Lye', 'Part 1: Lye'])).toEqual(['Soap', 'Lye', 'Lye']);
  expect(uncounted(['Part 1', '3 ways to boil an egg'])).toEqual(['Part 1', '3 ways to boil an egg']);
});
