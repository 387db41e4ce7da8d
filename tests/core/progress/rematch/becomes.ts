import { type PlainStep, rematch } from '../../../../core/progress/rematch/rematch';

/** Old index -> new indices, `!` where it is to be checked again. */
export function becomes(
  old: readonly string[],
  now: readonly string[],
  part: (at: number) => string = () => 'make',
): string[] {
  const [was, is] = [old, now].map((list) => list.map((text, at) => ({ id: `${at}`, text, part: part(at) }))) as [
    PlainStep[],
    PlainStep[],
  ];
  return rematch(was, is).matches.map(
    ({ old, now, changed }) =>
      `${old.map(({ id }) => id).join('+')}>${now.map(({ id }) => id).join('+')}${changed ? '!' : ''}`,
  );
}

/** New indices that would be ticked where these old steps were: a step is done where all that it was made of was. */
export function ticked(old: readonly string[], now: readonly string[], done: readonly number[]): number[] {
  return becomes(old, now)
    .map((match) => match.replace('!', '').split('>'))
    .filter(([from = '']) => from.split('+').every((at) => done.includes(Number(at))))
    .flatMap(([, to = '']) => to.split('+').map(Number))
    .sort((one, other) => one - other);
}
