import { describe, expect, test } from 'vitest';
import { rematch } from '../../../../core/progress/rematch/rematch';
import { ticked } from './becomes';

const all = (list: readonly string[]) => list.map((_, at) => at);

const shelf = [
  'Lay the two long boards beside each other on the floor.',
  'Drill 4 holes into every board, then press a wooden dowel into each of the holes.',
  'Wipe the dust away.',
  'Glue the back onto the frame and let it dry until the evening.',
  'Oil the wood.',
];
const [boards = '', holes = '', dust = '', back = '', oil = ''] = shelf;

describe('a copy is not the step', () => {
  test('where the very words of the step, which says all of the next three again, moved behind them', () => {
    const both = `When the frame stands upright by itself and nothing wobbles any longer: ${back} ${holes} ${oil}`;
    const now = [boards, back, holes, oil, both.replace('upright', 'firmly'), both, dust];
    const old = [boards, both, back, holes, oil, dust];
    expect(ticked(old, now, all(old))).not.toContain(4);
  });

  test('where the first piece of the step that was cut has another amount, longer than that of the copy', () => {
    const now = [
      boards,
      'Drill 100 holes into every board',
      'Drill 5 holes into every board',
      'Press a wooden dowel into each of the holes.',
      dust,
      back,
    ];
    const found = ticked([boards, holes, dust, back], now, [0, 1, 2, 3]);
    expect(found).not.toContain(2);
  });

  test('where two steps were joined, and it looks like both together', () => {
    const dowels = 'Press a wooden dowel into each of the holes before it dries.';
    const joined = `${boards.replace('.', ',')} ${dowels}`;
    const now = [joined.replace('wooden', 'floor'), joined, back];
    expect(ticked([boards, dust, dowels, back], now, [0, 1, 2, 3])).toEqual([1, 2]);
  });

  test('where it has slips of the pen, and the step has all its words and one more', () => {
    const now = [back.replace('frame', 'frmae').replace('evening', 'evenings'), `Do not ${back}`, oil];
    expect(ticked([back, oil], now, [0, 1])).not.toContain(0);
  });

  test('where the step was cut, and both the copy and a piece have another amount', () => {
    const now = [
      boards,
      holes.replace('4', '104'),
      'Drill 9 holes into every board',
      'Then press a wooden dowel into each of the holes.',
      dust,
    ];
    expect(ticked([boards, holes, dust], now, [0, 1, 2])).not.toContain(1);
  });
});

test('a short step joined with the next counts, where its unit is another one', () => {
  const old = [boards, 'Dry for 30 minutes.', back, oil];
  const now = [boards, `Dry for 30 hours, ${back}`, oil];
  expect(ticked(old, now, [0, 2, 3])).toEqual([0, 2]);
  expect(ticked(old, now, all(old))).toEqual([0, 1, 2]);
});

test('a "not" with a slip of the pen is a "not"', () => {
  const changed = (was: string, is: string) => {
    const step = (text: string) => ({ id: text, text, part: '' });
    return rematch([step(was), step(oil)], [step(is), step(oil)]).matches.find(({ old }) => old[0]?.text === was)
      ?.changed;
  };
  expect(changed('Wählen Sie die Zellen aus.', 'Nicth wählen Sie die Zellen aus.')).toBe(true);
  expect(changed('Open the lid.', 'Wihtout haste open the lid.')).toBe(true);
  expect(changed('Open the lid with the large key.', 'Open the lid now with the large key.')).toBe(false);
});
