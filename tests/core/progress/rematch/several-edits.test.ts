import { expect, test } from 'vitest';
import { ticked } from './becomes';

const all = (list: readonly string[]) => list.map((_, at) => at);
const but = (list: readonly string[], ...todo: number[]) => all(list).filter((at) => !todo.includes(at));

const camp = [
  'Unfold the ground sheet where no stones lie.',
  'Push the long poles through the sleeves, then raise the tent and peg down every corner with 4 pegs.',
  'Hang the inner tent into the hooks.',
  'Stretch the ropes until the cloth is smooth.',
  'Press Enter.',
];
const [sheet = '', poles = '', inner = '', ropes = '', enter = ''] = camp;

test('a copy of a piece with another word is not the piece, which was joined with the step before it', () => {
  const now = [
    'Unfold the ground sheet where no stones lie, Push the long poles through the sleeves.',
    'Push the long poles through the hooks.',
    'Then raise the tent and peg down every corner with 4 pegs.',
    inner,
    ropes,
    enter,
  ];
  expect(ticked(camp, now, all(camp))).toEqual([0, 2, 3, 4, 5]);
});

test('a copy with another amount is not the step that was cut in three', () => {
  const now = [
    sheet,
    'Push the long poles through the sleeves',
    'Push the long poles through the sleeves, then raise the tent and peg down every corner with 14 pegs.',
    'Raise the tent',
    'Peg down every corner with 4 pegs.',
    inner,
    ropes,
    enter,
  ];
  expect(ticked(camp, now, all(camp))).not.toContain(2);
});

test('of two pieces that differ in an amount alone, none is taken for the rest of the step', () => {
  const now = [
    sheet,
    'Push the long poles through the sleeves',
    'Raise the tent and peg down every corner with 14 pegs.',
    'Raise the tent and peg down every corner with 5 pegs.',
    inner,
    ropes,
    enter,
  ];
  const found = ticked(camp, now, all(camp));
  expect(found.filter((at) => at === 2 || at === 3)).toEqual([]);
});

test('a copy of the whole step is not it, where the step was cut and both have another amount', () => {
  const two = 'Push 2 long poles through the sleeves, then raise the tent and peg down every corner.';
  const old = [sheet, two, inner, ropes];
  const pieces = ['Push 12 long poles through the sleeves, then raise the tent', 'And peg down every corner.'];
  expect(ticked(old, [sheet, ...pieces, two.replace('2', '7'), inner, ropes], all(old))).not.toContain(3);
});

test('a short piece counts with the step that it was joined with', () => {
  const old = [
    sheet,
    'Add vanilla and stir well.',
    'Pour in the milk, beating all the while until it is smooth.',
    ropes,
  ];
  const now = [sheet, 'Add vanilla', 'Stir well, Pour in the milk, beating all the while until it is smooth.', ropes];
  expect(ticked(old, now, but(old, 1))).toEqual([0, 3]);
  expect(ticked(old, now, all(old))).toEqual([0, 1, 2, 3]);
});

test('a word that one step lost to the one before it counts', () => {
  const old = [sheet, 'Enter a new name and press Enter.', 'Alternatively, type the new name over the old one.', ropes];
  const now = [sheet, 'Enter a new name and press Enter. Alternatively', 'Type the new name over the old one.', ropes];
  expect(ticked(old, now, but(old, 2))).toEqual([0, 3]);
  expect(ticked(old, [sheet, now[1]?.replace('native', 'nativ') ?? '', ...now.slice(2)], but(old, 2))).toEqual([0, 3]);
});

test('a piece of a long step counts with the step that it was joined with', () => {
  const old = [
    sheet,
    'Repeat the layer of biscuits and put all that is left of the cream, then the rest of the custard and of the peaches.',
    'Decorate it with shavings of white chocolate and with slices of fruit.',
    ropes,
  ];
  const now = [
    sheet,
    'Repeat the layer of biscuits and put all that is left of the cream, then the rest of the custard',
    'And of the peaches. Decorate it with shavings of white chocolate and with slices of fruit.',
    ropes,
  ];
  expect(ticked(old, now, but(old, 1))).toEqual([0, 3]);
});

test('a step that was put between two others that were joined counts too', () => {
  const old = [sheet, poles, inner, ropes, 'Weigh the corners down with sand or water.'];
  const now = [`${sheet} Weigh the corners down with sand or water, ${poles}`, inner, ropes];
  expect(ticked(old, now, but(old, 4))).toEqual([1, 2]);
  expect(ticked(old, now, all(old))).toEqual([0, 1, 2]);
});

test('the words of a step that is gone are a piece of another, where what stands before them is the other piece', () => {
  const old = ['Choose Insert - Frame and press Enter.', sheet, inner, ropes, enter];
  const now = [sheet, inner, ropes, 'Choose Insert - Frame', enter];
  expect(ticked(old, now, but(old, 0))).toEqual([0, 1, 2]);
});

test('a step moved to where another nearly of its words was is not taken for it unseen', () => {
  const old = ['Part 1 (in the morning):', sheet, inner, ropes, 'Part 2 (in the morning):', poles];
  const copied = ['Part 2 (in the morning):', ...old.slice(0, 4), 'Part 2 (in the mornig):', poles];
  expect(ticked(old, copied, but(old, 0))).toEqual([2, 3, 4, 6]);
  const renumbered = ['Part 2 (in the morning):', sheet, inner, ropes, poles];
  expect(ticked(old, renumbered, but(old, 0))).not.toContain(0);
  expect(ticked(old, renumbered, but(old, 4))).not.toContain(0);
});

test('a label that has the words of another one now, which has a slip, is not taken for it', () => {
  const old = ['part 5', sheet, 'part 6', inner, 'part 7'];
  const now = ['part 6', sheet, 'patr 6', inner, 'part 7'];
  expect(ticked(old, now, but(old, 0))).toEqual([1, 2, 3, 4]);
});

test('of steps of the same words, one of them joined with another or cut, the one that stands counts for all', () => {
  const old = ['Open the settings of the printer.', sheet, 'Open the settings of the printer.', inner, ropes];
  const joined = ['Open the settings of the printer, Hang the inner tent into the hooks.', old[0] ?? '', ropes];
  expect(ticked(old, joined, but(old, 2))).toEqual([2]);
  expect(ticked(old, joined, but(old, 0))).toEqual([2]);
  const cut = [...old.slice(0, 2), 'Open the settings', old[0] ?? '', 'Of the printer.', inner, ropes];
  expect(ticked(old, cut.slice(1), but(old, 2))).not.toContain(2);
});

test('steps of the same words that moved are told apart by what stands around them only where that tells all of them', () => {
  const old = [sheet, enter, poles, inner, ropes, enter];
  const now = [enter, sheet, inner, enter, poles, ropes];
  expect(ticked(old, now, but(old, 1))).toEqual([1, 2, 4, 5]);
  expect(ticked(old, now, but(old, 5))).toEqual([1, 2, 4, 5]);
});

test('a step that stands twice now, and has moved, is ticked nowhere', () => {
  const old = [sheet, poles, inner, ropes, enter];
  const now = [sheet, enter, 'Press Enter!', poles, inner, ropes];
  expect(ticked(old, now, all(old))).toEqual([0, 3, 4, 5]);
});
