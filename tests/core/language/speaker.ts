import { describe, expect, test } from 'vitest';
import { says } from '../../../core/language/heads';
import { languageFor } from '../../../core/language/languages';
import { noteWordTone } from '../../../core/language/note-words';
import { holdsVerb, startsWithVerb } from '../../../core/language/verbs';
import { languageOf } from '../../../core/page/language';
import { ordinalOf } from '../../../core/page/ordinal';
import { pageOf } from '../page/page-of';

/** What a speaker of a language wrote down for its test. */
export interface Speaker {
  /** Lines that begin with a step's number, and the number. */
  numbers: Record<string, number>;
  /** Headings above steps. */
  heads: string[];
  /** Headings above what is needed. */
  supplies: string[];
  /** Words that begin a note and a warning. */
  note: string;
  warning: string;
  /** What one is asked to do. */
  steps: string[];
  /** Sentences that describe and headings that name: nothing to do. */
  others: string[];
  /** Text by whose letters or words the language is told where the page does not say it. */
  text: string;
  /** The language that `text` is told as, where the language shares its words with another. */
  toldAs?: string;
}

/** The tests of one language. */
export function speak(tag: string, speaker: Speaker) {
  const { numbers, heads, supplies, note, warning, steps, others, text, toldAs = tag } = speaker;
  describe(`${new Intl.DisplayNames('en', { type: 'language' }).of(tag)} (${tag})`, () => {
    test('has a record of its own', () => {
      expect(languageFor(tag)?.tag).toBe(tag);
    });

    test('step words and numbers', () => {
      const found = Object.fromEntries(Object.keys(numbers).map((line) => [line, ordinalOf(line)?.value ?? null]));
      expect(found).toEqual(numbers);
    });

    test('headings above steps, and above what is needed', () => {
      expect(heads.filter((head) => !says('announce', head, tag))).toEqual([]);
      expect(heads.filter((head) => says('supplies', head, tag))).toEqual([]);
      expect(supplies.filter((head) => !says('supplies', head, tag))).toEqual([]);
      expect(supplies.filter((head) => says('announce', head, tag))).toEqual([]);
    });

    test('notes and warnings', () => {
      expect([noteWordTone(note, tag), noteWordTone(warning, tag)]).toEqual(['note', 'warning']);
      expect(steps.filter((step) => noteWordTone(step, tag) !== null)).toEqual([]);
    });

    test('what is to be done, and what is not', () => {
      expect(steps.length).toBeGreaterThanOrEqual(5);
      expect(steps.filter((step) => !startsWithVerb(step, tag))).toEqual([]);
      expect(steps.filter((step) => !holdsVerb(step, tag))).toEqual([]);
      expect(others.length).toBeGreaterThanOrEqual(2);
      expect(others.filter((other) => startsWithVerb(other, tag))).toEqual([]);
    });

    test('is told by the attribute, and without it by letters or words', () => {
      const body = `<p>${text}</p>`;
      // Browsers write some tags in another way: 'fil' for 'tl'.
      expect(languageOf(pageOf(`<html lang="${tag}">${body}`))).toBe(Intl.getCanonicalLocales(tag)[0]);
      expect(languageFor(Intl.getCanonicalLocales(tag)[0] ?? '')?.tag).toBe(tag);
      expect(languageOf(pageOf(body))).toBe(toldAs);
    });
  });
}
