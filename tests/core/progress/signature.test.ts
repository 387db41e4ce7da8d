import { expect, test } from 'vitest';
import { likeness, signatureOf } from '../../../core/progress/signature';

const sourdough = [
  'Feed the starter with equal weights of flour and water the evening before.',
  'Mix flour, water and starter until no dry flour is left, then rest for an hour.',
  'Fold the dough four times, half an hour apart, with wet hands.',
  'Shape it into a tight ball and let it rest in the basket overnight.',
  'Bake it in a hot pot with the lid on, then without the lid until it is brown.',
];
const bicycle = [
  'Turn the bicycle upside down and shift to the smallest sprocket.',
  'Open the quick release and lift the wheel out of the frame.',
  'Lever one side of the tyre over the rim and pull out the tube.',
  'Find the hole, roughen it, and press the patch on after the glue dried.',
  'Put tube and tyre back, beginning at the valve, and pump it up.',
];

test('the same words elsewhere are the same', () => {
  expect(likeness(signatureOf(sourdough), signatureOf(sourdough.map((text) => ` ${text.toUpperCase()}!`)))).toBe(1);
});

test('an edited copy is alike, another tutorial is not', () => {
  const edited = [...sourdough.slice(0, 4), 'Let it cool on a rack before you cut it.', ...sourdough.slice(4)];
  expect(likeness(signatureOf(sourdough), signatureOf(edited))).toBeGreaterThan(0.5);
  expect(likeness(signatureOf(sourdough), signatureOf(bicycle))).toBeLessThan(0.2);
});

test('too little tells nothing', () => {
  expect(signatureOf(['Open it.', 'Close it.', 'Done.'])).toBe('');
  expect(likeness('', '')).toBe(0);
  expect(likeness('', signatureOf(sourdough))).toBe(0);
});

test('scripts without spaces have a signature too', () => {
  const rice = [
    'お米を三回よく洗って水を切ります',
    '炊飯器に水を入れて三十分待ちます',
    '炊き上がったら十分ほど蒸らします',
  ];
  expect(likeness(signatureOf(rice), signatureOf(rice))).toBe(1);
});
