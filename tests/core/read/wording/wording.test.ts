import { expect, test } from 'vitest';
import { LOOKED, MARKS, marksOf } from '../../../../core/read/wording/marks';
import { unpackWording } from '../../../../core/read/wording/packed';
import { backwards, heardOf, measureWording, oddsOf } from '../../../../core/read/wording/wording';
import { packWording } from '../../../../scripts/fit-wording.mjs';

/** Weights that hear what all the given texts share, and nothing else. */
function listeningFor(...texts: string[]) {
  const weights = new Int8Array(MARKS);
  const [first = [], ...rest] = texts.map(marksOf);
  for (const mark of first.filter((each) => rest.every((other) => other.includes(each)))) weights[mark] = 10;
  return { base: -1, step: 0.1, weights };
}

const shared = (one: string, other: string) => marksOf(one).filter((mark) => marksOf(other).includes(mark)).length;

test('texts that begin alike share more marks than others', () => {
  const likeness = shared('Press the red button', 'Press the green button');
  expect(likeness).toBeGreaterThan(shared('Press the red button', 'A button that is red'));
  expect(likeness).toBeGreaterThan(shared('Press the red button', 'Our history since 1904'));
});

test('every mark is a place in the table, and stands once', () => {
  for (const text of [
    '',
    ' ',
    '…',
    'Stir, stir, stir, stir',
    '展開します。',
    'اضغط على الزر',
    '🛠️ 3 × 4',
    'a'.repeat(9_000),
  ]) {
    const marks = marksOf(text);
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks.every((mark) => Number.isInteger(mark) && mark >= 0 && mark < MARKS)).toBe(true);
  }
});

test('numbers say no more than that they are numbers, and case nothing', () => {
  expect(marksOf('Bake for 20 minutes').sort()).toEqual(marksOf('BAKE for 45 minutes').sort());
});

test('scripts without spaces are heard by two letters at a time', () => {
  expect(shared('ファイルを展開します', 'フォルダーを展開します')).toBeGreaterThan(
    shared('ファイルを展開します', '会社概要と採用情報'),
  );
});

test('what stands beyond the beginning is not heard', () => {
  const beginning = `Press ${'and hold '.repeat(30)}`.slice(0, LOOKED);
  expect(marksOf(`${beginning} the button`)).toEqual(marksOf(`${beginning} nothing`));
});

test('a list is measured by its mean, its weaker and stronger items, its first and what stands before', () => {
  const items = listeningFor('Press one', 'Press two');
  const before = listeningFor(backwards('To mend it:'), backwards('To clean it:'));
  const [high, low] = [oddsOf('Press it', items), oddsOf('Our history since then', items)];
  expect(high).toBeGreaterThan(low);
  const wordings = { items, before };
  const introduced = backwards('To change it:');
  const measured = measureWording({ items: ['Press it', 'Our history since then'], before: introduced }, wordings);
  const rounded = [(high + low) / 2, low, high, high].map((value) => Math.round(value * 1000) / 1000);
  expect(measured.slice(0, 4)).toEqual(rounded);
  expect(measured[4]).toBeGreaterThan(oddsOf(backwards('Read more about it'), before));
  expect(measureWording({ items: [], before: '' }, wordings)).toEqual([-5, -5, -5, -5, -5]);
});

test('the first ten items that say anything are listened to, and the words before them from the last on', () => {
  const texts = ['…', ...Array.from({ length: 20 }, (_, index) => `Press button ${index}`)];
  const items = texts.map((text) => ({ text }));
  const text = `${'Far away. '.repeat(40)}Follow these steps: `;
  const heard = heardOf({ survey: { text } } as never, { items, start: text.length } as never);
  expect(heard.items).toEqual(texts.slice(1, 11));
  expect(heard.before).toMatch(/^: steps these Follow \. away/);
  expect(heard.before.length).toBeLessThanOrEqual(LOOKED + 20);
});

test('packed weights say what they said before, over gaps of every size', () => {
  const weights = new Int8Array(MARKS);
  for (const [mark, weight] of [
    [0, 5],
    [1, -127],
    [256, 127],
    [257, 1],
    [512, -1],
    [900, 3],
    [MARKS - 1, 7],
  ] as const)
    weights[mark] = weight;
  const unpacked = unpackWording(packWording({ base: -1.5, step: 0.05, weights }));
  expect(unpacked).toMatchObject({ base: -1.5, step: 0.05 });
  expect(unpacked.weights.join()).toBe(weights.join());
});
