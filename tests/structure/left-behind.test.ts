import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { readFiles } from './house';

/** What can be opened in a panel whose extension is gone, and asks for words when it opens. */
const opened = /^components\/(menu|help|take-along|wrong-list|new-timer|note|step-remarks|strip-details)\.tsx$/;

/** The keys of messages that a source names, counted ones by all their forms. */
function keysIn(source: string): string[] {
  const named = [...source.matchAll(/'([a-z]+_[a-z_]+)'/g)].map(([, name = '']) => name);
  const keys = Object.keys(english);
  return keys.filter(
    (key) => named.includes(key) || named.includes(key.replace(/_(one|two|few|many|other|zero)$/, '')),
  );
}

test('what a panel left behind by an update can open has its words at hand', () => {
  const needed = [...readFiles(opened)].flatMap(([, source]) => keysIn(source));
  expect(needed.length).toBeGreaterThan(50);
  const kept = new Set(
    [...readFiles(/^entrypoints\/reader\.content\/left-behind\.ts$/)].flatMap(([, source]) => keysIn(source)),
  );
  expect([...new Set(needed)].filter((key) => !kept.has(key))).toEqual([]);
});
