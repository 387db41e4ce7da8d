import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountOf } from '../../../core/read/amounts';
import { amountText, scaledText } from '../../../core/scale/scale';

const english = (number: number) => new Intl.NumberFormat('en').format(number);
const scaled = (text: string, factor: number, write = english) => {
  const pieces = scaledText({ text, amount: amountOf(text) }, factor, write);
  return pieces && pieces.before + pieces.amount + pieces.after;
};

test.each([
  ['2 tbsp olive oil', 2, '4 tbsp olive oil'],
  ['1 red onion, sliced', 0.5, '½ red onion, sliced'],
  ['1 1/2 cups flour', 2, '3 cups flour'],
  ['1 1/2 cups flour', 0.5, '¾ cups flour'],
  ['2 and 1/2 cups flour', 2, '5 cups flour'],
  ['1 & ½ tsp salt', 2, '3 tsp salt'],
  ['2 and 1/2 cups flour', 1, '2 and 1/2 cups flour'],
  ['2 cups milk', 2 / 3, '1 ⅓ cups milk'],
  ['400 g tin chickpeas', 0.75, '300 g tin chickpeas'],
  ['1 kg potatoes', 0.75, '0.75 kg potatoes'],
  ['2-3 cloves garlic', 2, '4–6 cloves garlic'],
  ['1 1/2 cups flour', 1, '1 1/2 cups flour'],
  ['1/2 teaspoon soda', 1.25, '⅝ teaspoon soda'],
  ['2 and 1/2 cups (285g) flour (sifted)', 2, '5 cups (570g) flour (sifted)'],
  ['3/4 cup (12 Tbsp; 170g) butter', 2, '1 ½ cup (24 Tbsp; 340g) butter'],
  ['1 cup (about 240 ml, warm) milk', 0.5, '½ cup (about 120 ml, warm) milk'],
  ['1 stick (1/2 cup) butter', 2, '2 stick (1 cup) butter'],
  ['4 cups plus 3 tablespoons (500g) flour', 2, '8 cups plus 6 tablespoons (1,000g) flour'],
  ['1 cup / 240 ml milk', 2, '2 cup / 480 ml milk'],
  ['2 cups (480ml/16 oz) milk', 2, '4 cups (960ml/32 oz) milk'],
  ['1 cup (240 ml) milk', 1, '1 cup (240 ml) milk'],
  ['2 cans (400 g) tomatoes', 2, '4 cans (400 g) tomatoes'],
  ['2 (400 g) tins tomatoes', 2, '4 (400 g) tins tomatoes'],
  ['2 cups (240 ml each) milk', 2, '4 cups (240 ml each) milk'],
  ['2 cups (2 large) carrots', 2, '4 cups (2 large) carrots'],
  ['2 cups sugar and 1 egg', 2, '4 cups sugar and 1 egg'],
  ['1 kg beef (5 cm cubes)', 2, '2 kg beef (5 cm cubes)'],
])('%s times %f', (text, factor, result) => {
  expect(scaled(text, factor)).toBe(result);
});

test('what was not understood stays', () => {
  expect(scaled('Salt to taste', 2)).toBeNull();
});

test('numbers are written as the language writes them', () => {
  expect(scaled('1 kg Mehl', 1.5, (number) => new Intl.NumberFormat('de').format(number))).toBe('1,5 kg Mehl');
});

test('no amount comes to nothing, and none is further off than a kitchen notices', () => {
  const value = (text: string) => {
    const signs: Record<string, number> = {
      '⅛': 1 / 8,
      '¼': 0.25,
      '⅓': 1 / 3,
      '⅜': 3 / 8,
      '½': 0.5,
      '⅝': 5 / 8,
      '⅔': 2 / 3,
      '¾': 0.75,
      '⅞': 7 / 8,
    };
    return text.split(' ').reduce((sum, piece) => sum + (signs[piece] ?? Number(piece.replaceAll(',', ''))), 0);
  };
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 5000, noNaN: true }), fc.constantFrom('g', 'cup', null), (number, unit) => {
      const written = value(amountText(number, unit, english));
      expect(written).toBeGreaterThan(0);
      expect(Math.abs(written - number)).toBeLessThanOrEqual(Math.max(0.051, number * 0.06));
    }),
  );
});
