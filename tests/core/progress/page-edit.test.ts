import { expect, test } from 'vitest';
import { isInDoubt, seeChanges } from '../../../core/progress/page-edit';
import type { PageRead, RecordStep, TutorialRecord } from '../../../core/progress/progress';
import { applyActs, newRecord } from '../../../core/progress/record';
import { adoptProgress, reopen } from '../../../core/progress/revisit';

const day = 24 * 3_600_000;
const start = 1_763_900_000_000;
const step = (id: string, text: string, ...substeps: RecordStep[]): RecordStep => ({ id, text, substeps });
const page = (...steps: RecordStep[]): PageRead => ({
  address: 'https://plainhowto.example/bread',
  title: 'Bread',
  language: 'en',
  parts: [{ id: 'make', group: 'make', title: null, steps }],
});
const mix = step('mix', 'Mix 500 g flour with water.');
const rest = step(
  'rest',
  'Let the dough rest.',
  step('cover', 'Cover it with a cloth.'),
  step('warm', 'Put it somewhere warm.'),
);
const bake = step('bake', 'Bake it at 220 °C for 40 minutes.');
const first = page(mix, rest, bake);
const act = (record: TutorialRecord, id: string, at: number, state: 'done' | 'todo' = 'done') =>
  applyActs(record, [{ tutorial: record.id, step: id, state, at, device: '0a0a0a0a' }]);
const ticked = ['mix', 'warm', 'bake'].reduce(
  (record, id) => act(record, id, start),
  newRecord('https://plainhowto.example/bread', first, start),
);
const stateOf = (record: TutorialRecord, id: string) => record.marks[id]?.state ?? 'todo';

test('the same page again says nothing', () => {
  expect(reopen(ticked, first, start + day)).toMatchObject({
    marks: ticked.marks,
    changes: null,
    removed: [],
    doubts: {},
  });
});

test('an edited page: ticks follow, substeps too, what changed is in doubt, what vanished is kept', () => {
  const edited = page(
    step('mix2', 'Mix 500 g flour with the water.'),
    step('rest', 'Let the dough rest.', step('warm2', 'Put it somewhere warm, such as the oven.')),
    step('score', 'Score the loaf with a sharp knife.'),
    step('bake2', 'Bake it at 200 °C for 40 minutes.'),
  );
  const record = reopen(ticked, edited, start + day);
  expect(['mix2', 'rest', 'warm2', 'score', 'bake2'].map((id) => stateOf(record, id))).toEqual([
    'done',
    'todo',
    'done',
    'todo',
    'done',
  ]);
  expect(['mix2', 'warm2', 'bake2'].filter((id) => isInDoubt(record, id))).toEqual(['bake2']);
  expect(record.doubts.bake2?.was).toBe('Bake it at 220 °C for 40 minutes.');
  expect(record.removed).toEqual([{ id: 'cover', text: 'Cover it with a cloth.', at: start }]);
  expect(record.changes).toEqual({
    at: start + day,
    added: ['score'],
    changed: ['bake2'],
    removed: ['cover'],
    was: { bake2: bake.text },
  });

  const confirmed = act(record, 'bake2', start + day);
  expect(isInDoubt(confirmed, 'bake2')).toBe(false);
  expect(reopen(record, edited, start + day + 60_000).changes).toEqual(record.changes);
  const nextDay = reopen(record, edited, start + 2 * day);
  expect([nextDay.changes, isInDoubt(nextDay, 'bake2'), nextDay.removed.length]).toEqual([null, true, 1]);
});

test('an act on the old page of another tab counts on the new one', () => {
  const record = reopen(ticked, page(step('mix2', 'Mix 500 g flour with the water.'), rest, bake), start + day);
  expect(stateOf(act(record, 'mix', start + day, 'todo'), 'mix2')).toBe('todo');
});

test('a step that comes back has its tick again', () => {
  const without = reopen(ticked, page(mix, rest), start + day);
  expect(without.removed.map(({ id }) => id)).toEqual(['bake']);
  const back = reopen(without, first, start + 2 * day);
  expect([stateOf(back, 'bake'), back.removed]).toEqual(['done', []]);
});

test('a point that no id shows is a change all the same', () => {
  const record = reopen(ticked, page(mix, rest, step('bake', 'Bake it at 22.0 °C for 40 minutes.')), start + day);
  expect([stateOf(record, 'bake'), isInDoubt(record, 'bake')]).toEqual(['done', true]);
});

test('steps of the same words keep their ticks when one before them goes', () => {
  const press = (id: string) => step(id, 'Press Enter.');
  const name = step('name', 'Type the name of the drive.');
  const key = step('key', 'Type the key from the label.');
  const old = newRecord('https://plainhowto.example/bread', page(name, press('enter'), key, press('enter-2')), start);
  // Only the first was pressed; it is gone, and the second has its id now.
  const now = reopen(act(old, 'enter', start), page(name, key, press('enter')), start + day);
  expect(stateOf(now, 'enter')).toBe('todo');
});

test('a tutorial that moved brings its ticks, and its address leads here', () => {
  const moved = newRecord(
    'https://newhowto.example/bread',
    { ...first, address: 'https://newhowto.example/bread' },
    start + day,
  );
  const adopted = adoptProgress(moved, { ...ticked, aliases: ['https://plainhowto.example/print'] }, start + day);
  expect(adopted).toMatchObject({
    id: moved.id,
    address: moved.address,
    aliases: [ticked.id, 'https://plainhowto.example/print'],
    marks: ticked.marks,
    firstOpened: start,
  });
});

test('what the person has seen of a change is not said again; the rest is', () => {
  const edited = page(mix, step('bake2', 'Bake it at 200 °C for 40 minutes.'));
  const record = reopen(ticked, edited, start + day);
  expect(record.changes).toMatchObject({ changed: ['bake2'], removed: ['rest', 'cover', 'warm'] });
  const seen = seeChanges(record, ['bake2']);
  expect(seen.changes).toMatchObject({ changed: [], removed: ['rest', 'cover', 'warm'], was: {} });
  expect([isInDoubt(seen, 'bake2'), stateOf(seen, 'bake2')]).toEqual([false, 'done']);
  expect(seeChanges(record, null)).toMatchObject({ changes: null, doubts: {} });
});
