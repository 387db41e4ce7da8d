import { expect, test } from 'vitest';
import { countOf } from '../../../core/progress/count';
import type { Marks, TutorialRecord } from '../../../core/progress/progress';
import { applyChoice, chosenOf, countOfRecord, isStarted, newRecord, recordParts } from '../../../core/progress/record';
import { reopen } from '../../../core/progress/revisit';
import type { Procedure, Tutorial } from '../../../core/tutorial';

const procedure = (id: string, relation: Procedure['relation'], ...steps: string[]): Procedure => ({
  id,
  title: id,
  relation,
  notes: [],
  steps: steps.map((each) => ({ id: each, text: `Do ${each}`, content: [], substeps: [], from: 'page' })),
});
const tutorial: Tutorial = {
  address: 'https://plainhowto.example/',
  title: 'A stick',
  language: 'en',
  kind: 'howto',
  confidence: 1,
  supplies: [],
  procedures: [
    procedure('win', 'alternative', 'w1', 'w2'),
    procedure('mac', 'alternative', 'm1'),
    procedure('start', 'sequence', 's1', 's2'),
  ],
};
const { address, title, language } = tutorial;
const read = { address, title, language, parts: recordParts(tutorial) };
const minute = 60_000;
const marks: Marks = {
  w1: { state: 'done', at: 1, device: 'one' },
  m1: { state: 'done', at: 1, device: 'one' },
  s1: { state: 'skipped', at: 1, device: 'one' },
};
const record: TutorialRecord = { ...newRecord('https://plainhowto.example/', read, 1_000), marks };

test('a record counts as its tutorial does, for each alternative', () => {
  const { done, total, left } = countOf(tutorial, marks);
  expect(countOfRecord(record)).toEqual({ done, total, left });
  expect({ done, total, left }).toEqual({ done: 1, total: 4, left: 2 });
  const mac = applyChoice(record, 'win', { procedure: 'mac', at: 5, device: 'one' });
  expect(countOfRecord(mac)).toEqual({ done: 1, total: 3, left: 1 });
  expect(countOf(tutorial, marks, null, chosenOf(mac))).toMatchObject({ done: 1, total: 3, left: 1 });
});

test('an alternative that is gone gives way to the first', () => {
  expect(countOfRecord(applyChoice(record, 'win', { procedure: 'gone', at: 5, device: 'one' })).total).toBe(4);
});

test('the last choice wins, in any order', () => {
  const early = { procedure: 'mac', at: 5, device: 'one' };
  const late = { procedure: 'win', at: 6, device: 'one' };
  expect(applyChoice(applyChoice(record, 'win', early), 'win', late).chosen).toEqual({ win: late });
  expect(applyChoice(applyChoice(record, 'win', late), 'win', early).chosen).toEqual({ win: late });
});

test('opening again keeps the ticks, takes the new words, and knows the visit before', () => {
  const tomorrow = 1_000 + 24 * 60 * minute;
  const again = reopen(record, { ...read, title: 'A new title' }, tomorrow);
  expect(again).toMatchObject({
    title: 'A new title',
    marks,
    firstOpened: 1_000,
    lastOpened: tomorrow,
    lastVisit: 1_000,
  });
});

test('a reload belongs to the same visit', () => {
  const again = reopen(record, read, 1_000 + 5 * minute);
  expect(again.lastVisit).toBeNull();
  expect(reopen(again, read, again.lastOpened + 29 * minute).lastVisit).toBeNull();
});

test('started is what has a step done or skipped', () => {
  expect(isStarted(record)).toBe(true);
  expect(isStarted({ ...record, marks: {} })).toBe(false);
  expect(isStarted({ ...record, marks: { w1: { state: 'todo', at: 2, device: 'one' } } })).toBe(false);
});

test('stored words are cut', () => {
  const long = { ...tutorial, procedures: [procedure('p', 'sequence', 'x'.repeat(9_000))] };
  expect(recordParts(long)[0]?.steps[0]?.text.length).toBe(8_000);
});
