import { AT_LEAST, NOT_AFTER, NOT_BEFORE, NUMBERS, OR_MORE, OWN_ONLY, PHRASES, UNITS, UP_TO } from './duration-words';

/** A time that a text tells, by its place in the text. */
export interface TimeSpan {
  start: number;
  end: number;
  /** Seconds; `most` is null for "at least". */
  least: number;
  most: number | null;
}

/** Shorter than this nobody times, and longer is no wait beside a page. */
const LEAST = 5;
const MOST = 14 * 86_400;
const SECONDS = [1, 60, 3600, 86_400] as const;
const FRACTIONS: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125 };
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** The times that a text tells to wait or work, in order. "Every 10 minutes", "5 minutes ago" and "a 5-minute read" are none. */
export function durationsIn(text: string, language: string): TimeSpan[] {
  if (!/[\p{Nd}½¼¾⅓⅔]|\p{L}{3}|半/u.test(text)) return [];
  const { measure, units } = patternsFor(language);
  const found: Measure[] = [...phrases(text)];
  for (const match of text.matchAll(measure)) {
    const read = measureOf(match, units);
    if (read && !found.some(({ start, end }) => start < read.end && read.start < end)) found.push(read);
  }
  found.sort((a, b) => a.start - b.start);
  return joined(text, found)
    .map((span) => inContext(text, span))
    .filter((span): span is TimeSpan => span !== null);
}

/** A number, or two, with a unit. */
interface Measure extends TimeSpan {
  most: number;
  /** Seconds of the unit. */
  unit: number;
}

interface Patterns {
  measure: RegExp;
  units: ReadonlyMap<string, number>;
}

const compiled = new Map<string, Patterns>();
const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const either = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

const WORD_VALUES = new Map(
  NUMBERS.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);
const DIGITS = '\\p{Nd}{1,4}(?:[.,]\\p{Nd}{1,2})?';
const NUMBER = `(?:${DIGITS}\\s?[½¼¾⅓⅔⅛]|\\p{Nd}{1,2}[\\s-]\\p{Nd}[/⁄]\\p{Nd}|\\p{Nd}[/⁄]\\p{Nd}|${DIGITS}|[½¼¾⅓⅔⅛]|(?:${either([...WORD_VALUES.keys()])})(?=[\\s-]))`;
const RANGE = `(?:\\s?[-–—−~〜～]\\s?|\\s(?:${UP_TO.split(' ').join('|')})\\s|\\s?(?:到|至|から|부터)\\s?)`;

/** The pattern and the units of a language: its own words first, then English ones, then those of all others that are clear. */
function patternsFor(language: string): Patterns {
  const own = language.toLowerCase().split('-')[0] ?? '';
  const known = compiled.get(own);
  if (known) return known;
  const units = unitsOf(own === 'no' ? 'nb' : own);
  const words = [...units.keys()];
  const joinedUnits = either(words.filter((word) => CJK.test(word)));
  const parted = either(words.filter((word) => !CJK.test(word)));
  const unit = `(?:(?:${joinedUnits})|(?:${parted})(?![\\p{L}\\p{N}\\p{M}]))`;
  const measure = new RegExp(
    `(?<![\\p{N}.,/:$€£#])(?<!(?!${CJK.source})\\p{L})(${NUMBER})(\\+)?(?:(${RANGE}|\\sand\\s|\\sund\\s|\\set\\s|\\sy\\s|\\se\\s)(${NUMBER}))?[\\s-]?(${unit})(?!/)`,
    'giu',
  );
  const patterns = { measure, units };
  compiled.set(own, patterns);
  return patterns;
}

function unitsOf(own: string): Map<string, number> {
  const others = Object.keys(UNITS).filter((language) => language !== own);
  const units = new Map<string, number>();
  const unclear = new Set(OWN_ONLY);
  for (const language of others) {
    for (const [word, seconds] of wordsOf(language)) {
      if (language !== 'en' && SHORT_LATIN.test(word)) continue;
      if ((units.get(word) ?? seconds) !== seconds) unclear.add(word);
      units.set(word, seconds);
    }
  }
  for (const word of unclear) units.delete(word);
  for (const [word, seconds] of wordsOf(own)) units.set(word, seconds);
  return units;
}

const SHORT_LATIN = /^\p{sc=Latin}{1,3}$/u;

function wordsOf(language: string): (readonly [string, number])[] {
  const lists = Object.hasOwn(UNITS, language) ? (UNITS[language] ?? []) : [];
  return lists.flatMap((words, index) => words.split(' ').map((word) => [word, SECONDS[index] ?? 1] as const));
}

const PHRASE_SECONDS = new Map(
  PHRASES.flatMap(([seconds, words]) => words.split('|').map((word) => [word, seconds] as const)),
);
const PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/½¼¾])(?:${either([...PHRASE_SECONDS.keys()])})(?![\\p{L}\\p{M}]|\\p{N})|(?:${either([...PHRASE_SECONDS.keys()].filter((word) => CJK.test(word)))})`,
  'giu',
);

function phrases(text: string): Measure[] {
  return [...text.matchAll(PHRASE)].map(({ index, 0: words }) => {
    const seconds = PHRASE_SECONDS.get(words.toLowerCase()) ?? 0;
    return { start: index, end: index + words.length, least: seconds, most: seconds, unit: 60 };
  });
}

function measureOf(match: RegExpExecArray, units: ReadonlyMap<string, number>): Measure | null {
  const [whole, first = '', plus, between, second, word = ''] = match;
  const unit = units.get(word.toLowerCase()) ?? 0;
  const low = numberOf(first);
  const high = second === undefined ? low : numberOf(second);
  // "the 90s" is a time long ago, "twice a day" how often.
  if (word.toLowerCase() === 's' && /\p{Nd}s$/iu.test(whole)) return null;
  if (unit === 86_400 && /^[\p{L}]+$/u.test(second ?? first) && numberOf(second ?? first) === 1) return null;
  const isRange = between !== undefined && low < high && (/^\s?[^\p{L}]/u.test(between) || isSpan(between, match));
  const start = match.index + (second !== undefined && !isRange ? first.length + (between?.length ?? 0) : 0);
  const end = match.index + whole.length;
  const least = (isRange ? low : high) * unit;
  return { start, end, least, most: plus ? Number.POSITIVE_INFINITY : high * unit, unit };
}

/** "and" parts the ends of a span only after "between". */
function isSpan(between: string, { input, index }: RegExpExecArray): boolean {
  if (!/^\s(?:and|und|et|y|e)\s$/iu.test(between)) return true;
  return /(?:between|zwischen|entre|tra|fra)\s$/iu.test(input.slice(Math.max(0, index - 10), index));
}

function numberOf(words: string): number {
  const word = WORD_VALUES.get(words.toLowerCase());
  if (word !== undefined) return word;
  const ascii = words.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
  const [, whole = '', top = '', bottom = '', sign = ''] =
    /^([\d.,]*?)[\s-]?(?:(\d)[/⁄](\d)|([½¼¾⅓⅔⅛]))?$/u.exec(ascii) ?? [];
  const part = top ? Number(top) / Number(bottom) : (FRACTIONS[sign] ?? 0);
  return Number(whole.replace(',', '.') || 0) + part;
}

/** The digits of a script stand in a row from zero on, and nothing that is a digit stands before. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

const AND = /^[\s,]{0,3}(?:(?:and|und|et|y|e|en|og|och|i|a|și|и|і|та|ve|και|و|ו|&)[\s]{0,2})?$/iu;
const SPAN = new RegExp(`^${RANGE}$`, 'iu');

/** "1 hour 30 minutes" is one time, "45 minutes to 1 hour" too; "2 h 30" and "2 hours and a half" end without a unit. */
function joined(text: string, found: readonly Measure[]): Measure[] {
  const result: Measure[] = [];
  for (const next of found) {
    const last = result.at(-1);
    const between = last ? text.slice(last.end, next.start) : '';
    if (last && next.start >= last.end && next.unit < last.unit && AND.test(between)) {
      last.least += next.least;
      last.most += next.most;
      last.end = next.end;
      last.unit = next.unit;
    } else if (last && SPAN.test(between) && last.least < next.least) {
      last.most = next.most;
      last.end = next.end;
    } else result.push({ ...next });
    withTail(text, result.at(-1) as Measure);
  }
  return result;
}

function withTail(text: string, measure: Measure): void {
  const rest = text.slice(measure.end, measure.end + 20);
  const minutes = measure.unit === 3600 ? /^\s?([0-5]\d)(?![\p{Nd}\p{L}:.,%°]| ?[\p{L}°%])/u.exec(rest) : null;
  const half = /^(?:半|\s(?:and a half|y media|e meia|e mezza|et demie|i pół|i pol)(?!\p{L}))/iu.exec(rest);
  const more = minutes ? Number(minutes[1]) * 60 : half ? measure.unit / 2 : 0;
  measure.least += more;
  measure.most += more;
  measure.end += (minutes ?? half)?.[0].length ?? 0;
}

const before = (words: string) => new RegExp(`(?:^|[^\\p{L}])(?:${either(words.split('|'))})[\\s:]{0,2}$`, 'iu');
const BEFORE = { least: before(AT_LEAST), not: before(NOT_AFTER), notJoined: /[每隔]$/u };
const after = (words: string) =>
  new RegExp(
    `^[\\s-]{0,2}(?:(?:${either(words.split('|'))})(?!\\p{L})|(?:${either(words.split('|').filter((word) => CJK.test(word)))}))`,
    'iu',
  );
const AFTER = { more: after(OR_MORE), not: after(NOT_BEFORE) };

/** What stands around a time can make it a least time, or no time to wait. */
function inContext(text: string, { start, end, least, most }: Measure): TimeSpan | null {
  const head = text.slice(Math.max(0, start - 24), start);
  const tail = text.slice(end, end + 24).replace(/^\./, '');
  if (least < LEAST || least > MOST || BEFORE.not.test(head) || BEFORE.notJoined.test(head) || AFTER.not.test(tail))
    return null;
  const open = !Number.isFinite(most) || BEFORE.least.test(head) || AFTER.more.test(tail);
  return { start, end, least: Math.round(least), most: open ? null : Math.round(most) };
}
