import { expect, test } from 'vitest';
import { sheetNow } from '../../entrypoints/reader.content/sheet-now';
import { marks, step, tutorial } from '../core/export/sheets';

test('what is copied, saved and printed of an open tutorial holds ticks and notes', () => {
  const said = (value: string) => ({ value, at: 1, device: 'a' });
  const taken = sheetNow({
    opened: {
      tutorial: tutorial([step('a', 'Mix'), step('b', 'Bake')]),
      chosen: {},
      ticks: { state: { marks: marks({ a: 'done' }) } },
      remarks: { state: { notes: { a: said(''), b: said('lower rack') } } },
    },
  });
  expect(taken?.parts[0]?.steps.map(({ text, state, note }) => [text, state, note])).toEqual([
    ['Mix', 'done', null],
    ['Bake', 'todo', 'lower rack'],
  ]);
  expect(sheetNow({ opened: null })).toBeNull();
});
