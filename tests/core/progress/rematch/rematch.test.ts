import { describe, expect, test } from 'vitest';
import { type PlainStep, rematch } from '../../../../core/progress/rematch/rematch';
import { becomes } from './becomes';

const steps = (...texts: string[]): PlainStep[] =>
  texts.map((text, at) => ({ id: `${at}:${text}`, text, part: 'make' }));
const bread = [
  'Mix 500 g flour with 350 ml water.',
  'Let the dough rest for 30 minutes.',
  'Fold the dough from the left side.',
  'Bake it at 220 °C for 40 minutes.',
  'Let it cool on a rack.',
];

const change = (at: number, text: string) => bread.map((each, index) => (index === at ? text : each));

describe('a step is known again', () => {
  test.each([
    ['with a slip mended', change(4, 'Let it cool on a rakc.'), '4>4'],
    ['with other punctuation', change(4, 'Let it cool, on a rack!'), '4>4'],
    ['with more words', change(4, 'Let it cool on a rack, then slice it.'), '4>4'],
  ])('%s', (_, now, expected) => {
    const found = becomes(bread, now);
    expect(found).toContain(expected);
    expect(found).toHaveLength(5);
  });

  test('in another place', () => {
    const [first = '', ...others] = bread;
    expect(becomes(bread, [...others, first]).sort()).toEqual(['0>4', '1>0', '2>1', '3>2', '4>3']);
  });

  test('in another place, with a slip mended', () => {
    const [first = '', ...others] = bread;
    expect(becomes(bread, [...others, first.replace('flour', 'fluor')])).toContain('0>4');
  });

  test('cut in two, and joined with the next', () => {
    const long = ['Grease the tin with butter and dust it with flour.', 'Pour the batter in slowly.', 'Bake it.'];
    const cut = ['Grease the tin with butter.', 'Dust it with flour.', 'Pour the batter in slowly.', 'Bake it.'];
    expect(becomes(long, cut)).toEqual(expect.arrayContaining(['0>0+1', '1>2', '2>3']));
    expect(becomes(cut, long)).toEqual(expect.arrayContaining(['0+1>0', '2>1', '3>2']));
  });
});

describe('changed, check again', () => {
  test.each([
    ['an amount', 'Bake it at 220 °C for 45 minutes.'],
    ['a decimal point, which letters and figures alone do not show', 'Bake it at 22.0 °C for 40 minutes.'],
    ['a unit', 'Bake it at 220 °F for 40 minutes.'],
    ['a negation', 'Do not bake it at 220 °C for 40 minutes.'],
    ['an amount in words', 'Bake it at 220 °C for forty minutes.'],
  ])('%s', (_, text) => {
    expect(becomes(bread, change(3, text))).toContain('3>3!');
  });

  test('a side', () => {
    expect(becomes(bread, change(2, 'Fold the dough from the right side.'))).toContain('2>2!');
  });

  test.each([
    ['sixteen', 'sixty'],
    ['fifteen', 'fifty'],
  ])('%s is no slip for %s', (one, other) => {
    const list = (word: string) => ['Open the box.', `Turn the screw ${word} times.`, 'Close the box.'];
    expect(becomes(list(one), list(other))).toContain('1>1!');
  });

  test.each([
    ['不要打开盖子。', '打开盖子。'],
    ['ふたを開けないでください', 'ふたを開けてください'],
    ['뚜껑을 열지 마세요', '뚜껑을 여세요'],
    ['Öffnen Sie den Deckel nicht.', 'Öffnen Sie den Deckel.'],
    ['Не открывайте крышку.', 'Открывайте крышку.'],
  ])('"%s" became "%s"', (one, other) => {
    const found = rematch(steps(one), steps(other)).matches;
    expect(found.every(({ changed }) => changed)).toBe(true);
  });
});

describe('no step is taken for another', () => {
  test('a new one that looks like an old one', () => {
    const now = [...bread.slice(0, 3), 'Fold the dough from the right side.', ...bread.slice(3)];
    expect(becomes(bread, now)).toEqual(['0>0', '1>1', '2>2', '3>4', '4>5']);
  });

  test('one that is gone, where another that looks like it stays', () => {
    const sides = ['Loosen the left bolt.', 'Loosen the right bolt.', 'Lift the lid.'];
    expect(becomes(sides, sides.slice(1))).toEqual(['1>0', '2>1']);
  });

  test('the same words, known by what stands around them', () => {
    const list = ['Type the name.', 'Press Enter.', 'Type the password.', 'Press Enter.', 'Wait.'];
    expect(becomes(list, ['Type the name.', 'Type the password.', 'Press Enter.', 'Wait.'])).toEqual(
      expect.arrayContaining(['0>0', '2>1', '3>2', '4>3']),
    );
  });

  test('one of two that cannot be told apart counts for both', () => {
    const list = ['Type the name.', 'Press Enter.', 'Press Enter.', 'Wait.'];
    expect(becomes(list, ['Type the name.', 'Press Enter.', 'Wait.'])).toContain('1+2>1');
  });

  test('one that also holds what another step began with', () => {
    const old = [
      'To make the cream, stir the butter with the sugar until it is white.',
      'To make the sauce, crush the berries with a fork. Pour them through a sieve.',
    ];
    const now = [
      'To make the cream, stir the butter with the sugar until it is white. To make the sauce, crush the berries with a fork.',
      'Pour them through a sieve.',
    ];
    expect(becomes(old, now)).toContain('0+1>0');
  });

  test('a new one that says again what a piece of a cut step says', () => {
    const old = ['Open the box.', 'On the left panel, find the screw that holds the lid.', 'Lift the lid.'];
    const now = [
      'Open the box.',
      'On the left panel',
      'On the left side',
      'Find the screw that holds the lid.',
      'Lift the lid.',
    ];
    const found = becomes(old, now);
    expect(found.filter((each) => /[>+]2/.test(each))).toEqual([]);
    expect(found.find((each) => each.startsWith('1>'))).toMatch(/3/);
  });

  test('a step of the other procedure with the same words', () => {
    const part = (at: number) => (at < 3 ? 'windows' : 'mac');
    const old = ['Open Settings.', 'Choose Apps.', 'Restart.', 'Open System Settings.', 'Choose General.', 'Restart.'];
    const now = [
      'Open Settings.',
      'Choose Apps.',
      'Wait an hour.',
      'Open System Settings.',
      'Choose General.',
      'Restart.',
    ];
    expect(becomes(old, now, part)).toEqual(expect.arrayContaining(['5>5']));
    expect(becomes(old, now, part).some((each) => each.startsWith('2>'))).toBe(false);
  });

  test('a page that shows another tutorial now', () => {
    const tyre = [
      'Open the quick release.',
      'Lift the wheel out.',
      'Pull out the tube.',
      'Find the hole.',
      'Patch it.',
    ];
    expect(becomes(bread, tyre)).toEqual([]);
  });

  test('an echo of a step that stands is not the one that is gone', () => {
    const old = [
      'Open the dialog.',
      'Enter the text to look for in the Find field.',
      'Enter the text to put there in the Replace field.',
      'Press the button.',
    ];
    const now = [
      'Open the dialog.',
      'Enter the text to put there in the Press field.',
      'Enter the text to put there in the Replace field.',
      'Press the button.',
    ];
    expect(becomes(old, now)).toEqual(['0>0', '2>2', '3>3']);
  });
});

test('a translation is known by its plan, its lengths and its amounts', () => {
  const german = [
    'Mische 500 g Mehl mit 350 ml Wasser.',
    'Lass den Teig 30 Minuten ruhen.',
    'Falte den Teig von links.',
    'Backe ihn 45 Minuten bei 220 °C.',
    'Lass ihn abkühlen.',
  ];
  const found = rematch(steps(...bread), steps(...german), { old: 'en', now: 'de' });
  expect(found.matches.map(({ old, now, changed }) => [old[0]?.text, now[0]?.text, changed])).toEqual(
    bread.map((text, at) => [text, german[at], at === 3]),
  );
  expect(rematch(steps(...bread), steps(...german), { old: 'en', now: 'en' }).matches).toEqual([]);
});

describe('after several edits at once', () => {
  const cake = [
    'Heat a large pan and brown the meat in it, a little at a time.',
    'Add the tomatoes, spices and stock, bring to the boil, then lower the heat and simmer gently.',
    'Cook the rice.',
    'Season with pepper and serve.',
  ];
  const [brown = '', simmer = '', rice = '', season = ''] = cake;
  const copy = simmer.replace('lower', 'handful');

  test('a copy with another word is not the step that was joined with the next', () => {
    expect(becomes(cake, [brown, copy, `${simmer} ${season}`, rice])).toEqual(['0>0', '2>3']);
  });

  test('a copy with another word is not the step that was cut in two', () => {
    const pieces = ['Add the tomatoes, spices and stock, bring to the boil', 'Then lower the heat and simmer gently.'];
    const found = becomes(cake, [brown, pieces[0] ?? '', rice, pieces[1] ?? '', season, copy]);
    expect(found.filter((each) => /^1>5/.test(each))).toEqual([]);
  });

  test('a step without a copy is known with another word', () => {
    expect(becomes(cake, [brown, copy, rice, season])).toContain('1>1!');
  });

  test('a piece that was joined with a short step is done only where both were', () => {
    const end =
      'Mix everything and put the meat back. Leave to cook gently for 15 minutes, stirring from time to time.';
    const old = [brown, `Add the egg yolk and the cream. ${end}`, 'Enjoy your meal!'];
    const now = [brown, 'Add the egg yolk and the cream.', `${end} Enjoy your meal!`];
    expect(becomes(old, now).sort()).toEqual(['0>0', '1+2>2', '1>1!']);
  });

  test('the rest of a step that was cut counts with the two that it was joined with', () => {
    const old = [
      brown,
      'Stir in the crab meat and green onions.',
      'Serve',
      'Top with parsley and serve with crackers.',
    ];
    const now = [brown, 'Stir in the crab meat', 'Green onions. Serve. Top with parsley and serve with crackers.'];
    expect(becomes(old, now).map((each) => each.replace('!', ''))).toContain('1+2+3>2');
  });

  test('of two steps of the same words, one of them edited, the other is done only where both were', () => {
    const line = 'Add this line to the file if it is not there: postlog 3.4. Remove it again before going back.';
    const old = [line, 'Configure the log.', line, 'Start it.'];
    const now = ['Configure the log.', line.replace('3.4', '103.4'), line, 'Start it.'];
    expect(becomes(old, now)).toContain('0+2>2!');
  });

  test('a piece of a cut step is not the step of the same words that was joined with the one before it', () => {
    const old = [
      'Choose Insert - Frame and click OK.',
      'Enter text in the frame and resize it if you want to.',
      'Choose Format - Properties, and then the Options tab.',
      'In the Properties area, clear the Print check box.',
      'Click OK.',
    ];
    const now = [
      'Choose Insert - Frame',
      'Click OK.',
      ...old.slice(1, 3),
      'In the Properties area, clear the Print check box, click OK.',
    ];
    const found = becomes(old, now);
    expect(found).toContain('3+4>4');
    expect(found.filter((each) => /^4>1/.test(each))).toEqual([]);
  });

  test('a step that went on beyond what is compared may hold the ones behind it that are gone', () => {
    const long = 'Knead the dough once more and turn it round. '.repeat(200);
    const [mix, bake, cool] = ['Mix the flour with water.', 'Bake it for an hour.', 'Let it cool on a rack.'];
    const { matches, removed } = rematch(steps(mix, long, bake, cool), steps(mix, `${long} ${bake}`, cool));
    const [joined] = matches.filter(({ now }) => now[0]?.text.startsWith(long));
    expect(joined?.old.map(({ text }) => text)).toEqual([long, bake]);
    expect(joined?.changed).toBe(true);
    expect(removed).toEqual([]);
  });
});
