import { rememberLately } from '../language/remember';
import { type OrdinalStyle, readHebrew, readNumber, readRoman } from './ordinal-number';
import {
  betweenNumbers,
  isCountedName,
  numberBeside,
  numberWordAt,
  type StepWordKind,
  stepWordAt,
} from './ordinal-word';

/** The number that a text begins with, counting it as one of several. */
export interface Ordinal {
  readonly value: number;
  readonly style: OrdinalStyle;
  /** The kind of word beside the number: "Step 3", "Part 3", "Method 3"; null for a bare number. */
  readonly word: StepWordKind | null;
  /** 5 in "Step 1 of 5" and "1/5". */
  readonly total: number | null;
  /** Characters of the text that the ordinal takes, with the white space and punctuation around it. */
  readonly length: number;
}

/** Nothing longer than this is looked at, so that every pattern is bounded whatever the page. */
const PREFIX = 120;
/** Texts whose ordinals are known at a time: about as many as a long page has lines. */
const REMEMBERED = 4000;

const OPEN = /[([{（［【〔「<＜]?\s*/uy;
const DECORATION = /(?:(?:(?!🔟)[\p{Extended_Pictographic}•·►▶▸▪◆■●➤→*]\uFE0F?){1,4}\s*)?/uy;
const SEPARATOR = /\s*(?:-|–|—|#|№|n[oº°]\.?|nr\.?|numero|:)?\s*/iuy;
const NUMBER_MARK = /(?:第|제|thứ|#|№|n[oº°]\.?|nr\.)\s*/iuy;
const SUFFIX =
  /(?:\s*\.(?:º|ª|°|er)?|º|ª|°|st|nd|rd|th|ère|ere|ème|eme|er|re|e|:a|:e|-?[йяаі]|-?(?:ий|ый|ой|ша|га|ви|ро|ва|та|ма|ші|шы|ші|оє|є)|(?:ος|ο|η)|-(?:asis|oji|ci|cı|nci|ncı|ncu|ncü|inci|ıncı)|-(?=\p{L}))?\s*/iuy;
let totalPattern: RegExp | undefined;
const CLOSE = /\s*[)\]}）］】〕」>＞]/uy;
const DELIMITER = /\s*(?:[.．。:：)）、|»\]】]{1,2}(?:\s?[-–—])?|[-–—]\)|[-–—](?=\s|$)|\/(?=\s))\s*/uy;

/**
 * The ordinal that a text begins with, or null: "1.", "Step 3:", "STEP-01", "Paso 1:", "①", "第1步", "1단계", "1️⃣", "Step 1 of 5", "(a)",
 * in any digits. A whole text that is a bare number ("3", as in a badge) counts; "2.0", "3.5 mm", "5 minutes" and "1. Januar" do not.
 */
export function ordinalOf(text: string): Ordinal | null {
  return ordinalAtFront(text.slice(0, PREFIX));
}

/** Most lines of a page are asked about by several readers. */
const ordinalAtFront = rememberLately((prefix): Ordinal | null => {
  const decoration = end(DECORATION, prefix, skipSpace(prefix, 0)) ?? 0;
  const start = end(OPEN, prefix, decoration) ?? decoration;
  return wordFirst(prefix, start) ?? numberFirst(prefix, start) ?? bare(prefix, start, start > decoration);
}, REMEMBERED);

/**
 * The text without its leading ordinal, trimmed; the text itself where there is none, or where nothing else would be left.
 * "Method 2:" and single letters with a full stop ("E. coli") are not taken off.
 */
export function withoutOrdinal(text: string): string {
  const ordinal = ordinalOf(text);
  if (!ordinal || ordinal.word === 'method') return text.trim();
  return text.slice(ordinal.length).trim() || text.trim();
}

/** "Step 3: …" */
function wordFirst(text: string, start: number): Ordinal | null {
  const word = stepWordAt(text, start);
  if (!word) return null;
  const at =
    end(NUMBER_MARK, text, end(SEPARATOR, text, word.end) ?? word.end) ?? end(SEPARATOR, text, word.end) ?? word.end;
  const spelt = numberWordAt(text, at);
  const number =
    readNumber(text, at, true) ??
    (spelt && numberBeside(spelt, word)) ??
    readHebrew(text, at) ??
    letterOfMethod(text, at, word.kind);
  if (!number || isJoined(text, number.end, number.style)) return null;
  const total = totalAt(text, number.end);
  const length = tail(text, total?.end ?? number.end, word.kind === 'step');
  return length === null ? null : { ...number, word: word.kind, total: total?.value ?? null, length };
}

/** "3. Schritt: …", "第3步：…", "3단계 …", "First step: …" */
function numberFirst(text: string, start: number): Ordinal | null {
  const at = end(NUMBER_MARK, text, start) ?? start;
  const spelt = numberWordAt(text, at);
  const written = spelt ? null : readNumber(text, at, true);
  const from = spelt?.end ?? written?.end;
  if (from === undefined) return null;
  const suffixed = end(SUFFIX, text, from) ?? from;
  const word = stepWordAt(text, suffixed) ?? stepWordAt(text, skipSpace(text, from));
  if (!word || /^[\p{L}\p{M}]/u.test(text.slice(word.end))) return null;
  const number = spelt ? numberBeside(spelt, word) : written;
  if (!number || !isOrdered(text, from, suffixed, spelt !== null)) return null;
  const length = tail(text, word.end, /[^\p{Script=Latin}\s]$/u.test(text.slice(0, word.end)));
  return length === null ? null : { ...number, word: word.kind, total: null, length };
}

/** "1 step forward" counts things; "1. step", "1st step" and languages that need no mark count steps. */
function isOrdered(text: string, from: number, to: number, spelt: boolean): boolean {
  return spelt || text.slice(from, to).trim() !== '' || /^\s?\p{Lo}/u.test(text.slice(from, from + 2));
}

/** "3. …", "(3) …", "① …", "#3: …", "a) …" */
function bare(text: string, start: number, opened: boolean): Ordinal | null {
  const at = end(NUMBER_MARK, text, start) ?? start;
  const number = readNumber(text, at, false) ?? readRoman(text, at);
  if (!number) return null;
  if (text.slice(number.end).trim() === '' && number.style !== 'letter') {
    return { ...number, word: null, total: null, length: text.length };
  }
  if (number.style === 'circled' || number.style === 'keycap') {
    const length = end(DELIMITER, text, number.end) ?? skipSpace(text, number.end);
    return { ...number, word: null, total: null, length };
  }
  const total = totalAt(text, number.end, true);
  const length = bareTail(text, total?.end ?? number.end, opened);
  if (length === null || isDateOrName(text, number.end, length) || isInitial(text, number.style, length)) return null;
  return { ...number, word: null, total: total?.value ?? null, length };
}

/** Where a bare number's delimiter ends; null where there is none, or where it belongs to a decimal, a range, a time or an ellipsis. */
function bareTail(text: string, from: number, opened: boolean): number | null {
  const closed = opened ? end(CLOSE, text, from) : null;
  if (closed !== null) return end(DELIMITER, text, closed) ?? skipSpace(text, closed);
  const marked = /^[ºª°]/u.test(text.slice(from, from + 1)) ? from + 1 : from;
  if (text.slice(marked).trim() === '') return text.length;
  const delimited = end(DELIMITER, text, marked);
  if (delimited === null) return isPortuguese(text, marked, from) ? skipSpace(text, marked) : null;
  const mark = text.slice(marked, delimited);
  const next = text.slice(delimited);
  if (/^[.:．：]$/.test(mark) && /^(?:\p{Nd}|\p{Ll}{1,2}(?!\p{L}))/u.test(next)) return null;
  if (/^\.\./.test(mark)) return null;
  if (/^\.\s*$/.test(mark) && /^\.|^\p{Nd}{1,2}\s?\.\s?(?:\p{Nd}|$)/u.test(next)) return null;
  if (/[-–—]\s*$/u.test(mark) && /^\p{Nd}/u.test(next)) return null;
  return delimited;
}

/** "1º Misture": a raised letter is mark enough before a capital; "1º de maio" is a date. */
function isPortuguese(text: string, marked: number, from: number): boolean {
  return marked > from && text[from] !== '°' && /^\s+\p{Lu}\p{L}/u.test(text.slice(marked));
}

function isDateOrName(text: string, from: number, to: number): boolean {
  if (!/^[.．]\s/.test(text.slice(from, to))) return false;
  return isCountedName(/^[\p{L}\p{M}]+/u.exec(text.slice(to))?.[0] ?? '');
}

/** "E. coli", "C. elegans", "A. Smith": a single letter needs a bracket to count. */
function isInitial(text: string, style: OrdinalStyle, to: number): boolean {
  return style === 'letter' && !/[)）\]】]\s*$/.test(text.slice(0, to));
}

/** Where the ordinal ends after "Step 3": at a delimiter, or, if `loose`, before a capital or a letter without case. */
function tail(text: string, from: number, loose: boolean): number | null {
  const closed = end(CLOSE, text, from) ?? from;
  const delimited = end(DELIMITER, text, closed);
  if (delimited !== null) {
    const next = text.slice(delimited);
    return /^\p{Nd}/u.test(next) && !/\s$/.test(text.slice(0, delimited)) ? null : delimited;
  }
  const rest = text.slice(closed);
  if (rest.trim() === '') return text.length;
  return loose && /^\s+[\p{Lu}\p{Lo}"'“‘«¿¡(]/u.test(rest) ? skipSpace(text, closed) : null;
}

/** "Step 3a", "Step 3-5", "Step 1.2" and "Steps 1, 2" are not one step. */
function isJoined(text: string, at: number, style: OrdinalStyle): boolean {
  const rest = text.slice(at);
  if (style === 'word') return false;
  return /^(?:[.,]\p{Nd}|\s?[-–—]\s?\p{Nd}|,\s|[\p{Ll}\p{Lu}])/u.test(rest);
}

function totalAt(text: string, at: number, strict = false): { value: number; end: number } | null {
  totalPattern ??= new RegExp(`\\s*\\(?\\s*(?:\\/|／|${betweenNumbers()})\\s*(\\p{Nd}{1,3})\\s*\\)?`, 'iuy');
  totalPattern.lastIndex = at;
  const match = totalPattern.exec(text);
  if (!match) return null;
  const count = readNumber(match[1] ?? '', 0, false);
  if (!count || (strict && !/^\s*[/／]/.test(match[0]))) return null;
  return { value: count.value, end: at + match[0].length };
}

function letterOfMethod(text: string, at: number, kind: StepWordKind) {
  if (kind === 'step') return null;
  const letter = /^[A-Z](?![\p{L}\p{N}])/u.exec(text.slice(at));
  return letter ? { value: letter[0].charCodeAt(0) - 64, style: 'letter' as const, end: at + 1 } : null;
}

function end(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function skipSpace(text: string, at: number): number {
  let index = at;
  while (index < text.length && /[\s\u200B-\u200F\uFEFF]/.test(text[index] ?? '')) index++;
  return index;
}
