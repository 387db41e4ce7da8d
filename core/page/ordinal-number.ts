/** How an ordinal's number was written. */
export type OrdinalStyle = 'decimal' | 'circled' | 'keycap' | 'roman' | 'letter' | 'kanji' | 'word';

/** A number read from a text: its value, how it was written, and the index after it. */
export interface ReadNumber {
  value: number;
  style: OrdinalStyle;
  end: number;
}

/** Signs that are a number of their own: first code point, last code point, value of the first. */
const SIGNS: readonly (readonly [first: number, last: number, value: number, style: OrdinalStyle])[] = [
  [0x2460, 0x2473, 1, 'circled'],
  [0x3251, 0x325f, 21, 'circled'],
  [0x32b1, 0x32bf, 36, 'circled'],
  [0x2474, 0x2487, 1, 'circled'],
  [0x2488, 0x249b, 1, 'circled'],
  [0x249c, 0x24b5, 1, 'circled'],
  [0x24b6, 0x24cf, 1, 'circled'],
  [0x24d0, 0x24e9, 1, 'circled'],
  [0x24eb, 0x24f4, 11, 'circled'],
  [0x24f5, 0x24fe, 1, 'circled'],
  [0x2776, 0x277f, 1, 'circled'],
  [0x2780, 0x2789, 1, 'circled'],
  [0x278a, 0x2793, 1, 'circled'],
  [0x3220, 0x3229, 1, 'circled'],
  [0x3280, 0x3289, 1, 'circled'],
  [0x2160, 0x216b, 1, 'roman'],
  [0x2170, 0x217b, 1, 'roman'],
  [0x1f51f, 0x1f51f, 10, 'keycap'],
];

const KANJI = new Map<string, number>();
for (const [index, digits] of [
  '一壹壱',
  '二貳贰弐',
  '三參叁参',
  '四肆',
  '五伍',
  '六陸',
  '七柒',
  '八捌',
  '九玖',
].entries()) {
  for (const digit of digits) KANJI.set(digit, index + 1);
}
const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** Code point of the digit zero for every run of decimal digits that pages are written in. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0xff10,
];

/**
 * The number of one to three digits, or the sign that is a number, at a place in a text; null where there is none.
 * Kanji count only beside a step word (`framed`) or before a delimiter of their own script: they start words too.
 */
export function readNumber(text: string, at: number, framed: boolean): ReadNumber | null {
  return readKeycap(text, at) ?? readDigits(text, at) ?? readSign(text, at) ?? readKanji(text, at, framed);
}

function readKeycap(text: string, at: number): ReadNumber | null {
  let end = at;
  let value = 0;
  for (let key = keyAt(text, end); key && end - at < 9; key = keyAt(text, end)) {
    value = value * 10 + Number(key[0]);
    end += key.length;
  }
  return end > at ? { value, style: 'keycap', end } : null;
}

function keyAt(text: string, at: number): string | undefined {
  return /^[0-9]\uFE0F?\u20E3/.exec(text.slice(at, at + 3))?.[0];
}

function readDigits(text: string, at: number): ReadNumber | null {
  let end = at;
  let value = 0;
  for (let digit = digitAt(text, end); digit !== null; digit = digitAt(text, end)) {
    if (end - at === 3) return null;
    value = value * 10 + digit;
    end++;
  }
  return end > at ? { value, style: 'decimal', end } : null;
}

function digitAt(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? null : code - zero;
}

function readSign(text: string, at: number): ReadNumber | null {
  const code = text.codePointAt(at) ?? 0;
  const sign = SIGNS.find(([first, last]) => code >= first && code <= last);
  if (!sign) return null;
  const end = at + (code > 0xffff ? 2 : 1);
  return { value: code - sign[0] + sign[2], style: sign[3], end: text[end] === '\uFE0F' ? end + 1 : end };
}

const TENS = new Map([
  ['廿', 20],
  ['卄', 20],
  ['卅', 30],
]);
const DIGIT = `[${[...KANJI.keys()].join('')}]`;
const KANJI_NUMBER = new RegExp(`^(?:(${DIGIT}?)[百佰])?[零〇]?(?:(${DIGIT}?)[十拾]|([廿卄卅]))?(${DIGIT}?)`);

/** 一 to 九百九十九 in plain, financial and short forms, and the ten stems 甲 to 癸. */
function readKanji(text: string, at: number, framed: boolean): ReadNumber | null {
  const number = kanjiAt(text, at);
  if (!number || (!framed && !/^\s?[、．.)）：:]/.test(text.slice(number.end)))) return null;
  return { ...number, style: 'kanji' };
}

function kanjiAt(text: string, at: number): { value: number; end: number } | null {
  const [whole = '', hundreds, tens, short = '', ones = ''] = KANJI_NUMBER.exec(text.slice(at, at + 6)) ?? [];
  const times = (digit: string | undefined, unit: number) => (digit === undefined ? 0 : (KANJI.get(digit) ?? 1) * unit);
  const value = times(hundreds, 100) + times(tens, 10) + (TENS.get(short) ?? 0) + (KANJI.get(ones) ?? 0);
  if (value > 0) return { value, end: at + whole.length };
  const stem = text[at] ? STEMS.indexOf(text[at]) : -1;
  return stem < 0 ? null : { value: stem + 1, end: at + 1 };
}

/** Letters in the order of their alphabets, where lists are lettered with them; forms that differ stand in rows of their own. */
const ALPHABETS = [
  'абвгдежзиклмн',
  'АБВГДЕЖЗИКЛМН',
  'αβγδεζηθικ',
  'ΑΒΓΔΕΖΗΘΙΚ',
  'אבגדהוזחטי',
  'أبجدهوزحطي',
  'ابتثجحخدذر',
  'กขคงจฉ',
  '가나다라마바사아자차',
];

/** A letter of another alphabet than Latin: "б) …", "ב. …"; its place is its value. */
function readLetter(text: string, at: number): ReadNumber | null {
  const letter = text[at] ?? '';
  const alphabet = letter === '' ? undefined : ALPHABETS.find((letters) => letters.includes(letter));
  if (!alphabet || /^['׳’]?[\p{L}\p{N}\p{M}]/u.test(text.slice(at + 1))) return null;
  const end = at + (/['׳’]/.test(text[at + 1] ?? '') ? 2 : 1);
  return { value: alphabet.indexOf(letter) + 1, style: 'letter', end };
}

/** א to י beside a step word: "שלב א׳". */
export function readHebrew(text: string, at: number): ReadNumber | null {
  return /[א-י]/.test(text[at] ?? '') ? readLetter(text, at) : null;
}

/** I to XXXIX of one case, or a single letter of any alphabet; 'i', 'v' and 'x' alone are letters. */
export function readRoman(text: string, at: number): ReadNumber | null {
  const letters = /^(?:[ivxl]{1,7}|[IVXL]{1,7}|[a-zA-Z])(?![\p{L}\p{N}])/u.exec(text.slice(at))?.[0];
  if (!letters) return readLetter(text, at);
  const small = letters.toLowerCase();
  const end = at + letters.length;
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(small)) {
    return letters.length > 1 ? null : { value: small.charCodeAt(0) - 96, style: 'letter', end };
  }
  const values = [...small].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  const value = values.reduce((sum, here, i) => sum + (here < (values[i + 1] ?? 0) ? -here : here), 0);
  return { value, style: letters === small && small.length === 1 ? 'letter' : 'roman', end };
}
