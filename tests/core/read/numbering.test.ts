import { expect, test } from 'vitest';
import { numberAt, numberTexts } from '../../../core/read/numbering';

const values = (texts: string[]) => numberTexts(texts).map((number) => number?.value ?? null);

test('numbers that count on are taken, whatever they are written in', () => {
  expect(values(['1. Mix the flour.', '2. Add the milk.', '3. Bake.'])).toEqual([1, 2, 3]);
  expect(values(['Step 1: Mix', 'Step 2: Add', 'Step 3: Bake'])).toEqual([1, 2, 3]);
  expect(values(['① 切る', '② 煮る'])).toEqual([1, 2]);
  expect(values(['1Mix the flour.', '2Add the milk.', '3Bake it.'])).toEqual([1, 2, 3]);
  expect(values(['Step 1Mix the flour.', 'Step 2Add the milk.'])).toEqual([1, 2]);
  expect(values(['1 von 3 Mehl sieben', '2 von 3 Milch zugeben', '3 von 3 Backen'])).toEqual([1, 2, 3]);
});

test('amounts, dates and decimals are no numbers of steps', () => {
  expect(values(['1 small pumpkin', '2 onions', '1 tbsp oil'])).toEqual([null, null, null]);
  expect(values(['2 eggs', '3 lemons'])).toEqual([null, null]);
  expect(values(['2.5 l water', '3.5 mm screws'])).toEqual([null, null]);
});

test('methods and parts number procedures, not steps', () => {
  expect(numberAt('Method 1: With vinegar')).toBeNull();
  expect(numberAt('Part 2. Paint')).toBeNull();
});

test('the length reaches to the first word', () => {
  const text = 'Step 2 – Drill the holes';
  expect(text.slice(numberAt(text)?.length ?? 0)).toBe('Drill the holes');
});
