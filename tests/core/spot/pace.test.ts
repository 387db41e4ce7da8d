import { expect, test } from 'vitest';
import { type Looks, pauseAfter } from '../../../core/spot/pace';

/** Looks at a page that changes without end, and gives the pauses between the looks. */
function pausesOf(isFresh: (look: number) => boolean): number[] {
  const pauses: number[] = [];
  let looks: Looks = { all: 0, fruitless: 0 };
  for (let pause = pauseAfter(looks); pause !== null && pauses.length < 1_000; pause = pauseAfter(looks)) {
    pauses.push(pause);
    looks = { all: looks.all + 1, fruitless: isFresh(looks.all) ? 0 : looks.fruitless + 1 };
  }
  return pauses;
}

test.each([
  ['nothing', () => false, 10],
  ['something now and then', (look: number) => look % 5 === 0, 40],
  ['something every time', () => true, 40],
])('looks that bring %s become rarer, and end', (_, isFresh, most) => {
  const pauses = pausesOf(isFresh);
  expect(pauses.length).toBeLessThanOrEqual(most);
  expect(pauses.at(-1)).toBeGreaterThan((pauses[0] ?? 0) * 20);
});

test('a page that grows for a while is looked at as often as it brings something', () => {
  expect(pausesOf((look) => look < 10).slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 400));
});
