import type { Words } from './words';

/** A time as a clock shows it: "11:42", "1:02:03", in the digits of the language. A second that began counts whole. */
export function clockText(ms: number, words: Words): string {
  const seconds = Math.ceil(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number) => (number < 10 ? words.number(0) : '') + words.number(number);
  const tail = `${hours > 0 ? two(minutes) : words.number(minutes)}:${two(seconds % 60)}`;
  return hours > 0 ? `${words.number(hours)}:${tail}` : tail;
}
