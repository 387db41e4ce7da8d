import { expect, test } from 'vitest';
import { decide } from '../../../core/read/deciding/decide';
import { fittedWeights } from '../../../core/read/deciding/fitted';
import { viewOf } from '../../../core/read/page-view';
import { listSketch } from './deciding/list-sketch';

const says = (title: string, heading = '') => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><title>${title}</title><h1>${heading}</h1>`,
    'text/html',
  );
  return viewOf(page, { address: 'https://beds.example/bed', structuredData: true }).facts.stepByStep;
};

test.each([
  'A raised bed for the yard, step by step',
  'A raised bed: Step-by-Step Guide',
  'Ein Hochbeet bauen, Schritt für Schritt',
  'Yükseltilmiş yatak, adım adım',
])('"%s" says step by step, as a title or as the first heading', (words) => {
  expect([says(words), says('A bed', words)]).toEqual([true, true]);
});

test.each(['A raised bed, one step at a time', 'Steps and stepping stones', 'Instep by instep', ''])(
  '"%s" does not',
  (words) => {
    expect(says(words)).toBe(false);
  },
);

test('a page that says so is a tutorial the likelier, and no other list is chosen for it', () => {
  const sketches = [listSketch({}), listSketch({ start: 100, end: 150, words: [3, 4] })];
  const [silent, said] = [false, true].map((stepByStep) => decide(sketches, fittedWeights(), stepByStep));
  const odds = (confidence = 0) => confidence / (1 - confidence);
  expect(odds(said?.confidence) / odds(silent?.confidence)).toBeCloseTo(
    Math.exp(fittedWeights().calibration.stepByStep),
    5,
  );
  expect(said).toEqual({ ...silent, confidence: said?.confidence });
});

test('a page without lists is none, whatever it says', () => {
  expect(decide([], fittedWeights(), true).confidence).toBe(0);
});
