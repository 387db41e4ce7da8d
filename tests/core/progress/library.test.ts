import { expect, test } from 'vitest';
import { roomProposal, searchLibrary } from '../../../core/progress/library';

const entry = (title: string, lastOpened: number, left = 1, bytes = 1_000) => ({
  title,
  address: `https://plainhowto.example/${lastOpened}`,
  lastOpened,
  left,
  bytes,
});

test('a search finds every word, in title or address, without accents and case, latest first', () => {
  const entries = [entry('Crème brûlée', 1), entry('Burnt cream', 2), entry('CREME caramel', 3)];
  expect(searchLibrary(entries, 'creme').map(({ lastOpened }) => lastOpened)).toEqual([3, 1]);
  expect(searchLibrary(entries, ' brulee  plainhowto ').map(({ lastOpened }) => lastOpened)).toEqual([1]);
  expect(searchLibrary(entries, 'bread')).toEqual([]);
  expect(searchLibrary(entries, '')).toHaveLength(3);
});

test('room is made of what is finished, then of what was not opened for longest, and of no more than is needed', () => {
  const entries = [entry('new', 9), entry('old', 1), entry('finished', 5, 0), entry('older', 0)];
  expect(roomProposal(entries, 1_500).map(({ title }) => title)).toEqual(['finished', 'older']);
  expect(roomProposal(entries, 0)).toEqual([]);
  expect(roomProposal(entries, 1_000_000)).toHaveLength(4);
});
