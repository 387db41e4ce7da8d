import { expect, test } from 'vitest';
import { createIds } from '../../../core/read/identify';

test('the same words give the same id, whatever the case, marks and spaces', () => {
  expect(createIds()('Whisk the eggs.')).toBe(createIds()('whisk  the eggs'));
  expect(createIds()('Whisk the eggs.')).not.toBe(createIds()('Whisk the egg.'));
});

test('ids are unique, and counted where words repeat', () => {
  const idOf = createIds();
  const ids = [idOf('Press Enter.'), idOf('Press Enter.'), idOf('Press Escape.'), idOf('Press Enter.')];
  expect(new Set(ids).size).toBe(4);
  expect(ids[1]).toBe(`${ids[0]}-2`);
});
