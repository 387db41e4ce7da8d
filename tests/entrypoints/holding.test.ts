import { expect, test } from 'vitest';
import { nothingHeld } from '../../core/holding/held';
import { Holding } from '../../entrypoints/reader.content/holding';

test('a timer that the disk does not take stays in this tab, and that the timer is not saved is said', async () => {
  const said: string[] = [];
  const ask = ((name: string) =>
    Promise.resolve(
      name === 'change-timers' ? { ok: false, code: 'full', message: 'quota' } : { ok: true, value: nothingHeld },
    )) as never;
  const holding = new Holding({
    ask,
    now: () => 1_000,
    chime: () => {},
    changed: () => said.push('changed'),
    failed: (what) => said.push(`failed ${what}`),
  });
  holding.follow('https://kitchen.example/bread');
  await Promise.resolve();
  holding.changeTimers({
    type: 'start',
    id: 't1',
    name: 'Rest the dough',
    step: 's1',
    number: 1,
    length: 600_000,
    most: 600_000,
  });
  await expect.poll(() => said.includes('failed timer')).toBe(true);
  expect(holding.held.timers).toHaveLength(1);
  holding.stop();
});
