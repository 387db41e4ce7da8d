import { expect, test } from 'vitest';
import { unsavedIn } from '../../entrypoints/reader.content/unsaved';

test('what is not saved is called what it is', () => {
  expect(unsavedIn(null, null)).toBeNull();
  expect(unsavedIn({ code: 'full', steps: 2 }, null)).toEqual({ code: 'full', kind: 'ticks', count: 2 });
  expect(unsavedIn(null, { code: 'gone', notes: 1, stuck: 0 })).toEqual({ code: 'gone', kind: 'notes', count: 1 });
  expect(unsavedIn(null, { code: 'refused', notes: 0, stuck: 1 })).toEqual({
    code: 'failed',
    kind: 'stuck',
    count: 1,
  });
});

test('what is of several kinds is counted together', () => {
  const both = unsavedIn({ code: 'full', steps: 1 }, { code: 'full', notes: 2, stuck: 1 });
  expect(both).toEqual({ code: 'full', kind: 'changes', count: 4 });
});
