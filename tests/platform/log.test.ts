import { expect, test } from 'vitest';
import { log, logLines } from '../../platform/log';

test('the log keeps the last 200 lines, each of a bounded length, whatever a page throws at it', () => {
  for (let line = 0; line < 250; line++) log('debug', 'read', `${line} ${'x'.repeat(10_000)}`);
  expect(logLines().length).toBe(200);
  expect(logLines()[0]).toMatchObject({ level: 'debug', scope: 'read', text: expect.stringMatching(/^50 /) });
  expect(Math.max(...logLines().map((line) => line.text.length))).toBe(500);
});

test('what was read of the log does not change with it', () => {
  const before = logLines();
  log('warning', 'strip', 'one more');
  expect(before.at(-1)?.text).not.toBe('one more');
});
