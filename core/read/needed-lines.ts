import { startsWithVerb } from '../language/verbs';
import { amountOf } from './amounts';
import { numberAt, numberTexts } from './numbering';
import { wordsOf } from './ranges';
import type { Box, Survey } from './survey';

/** What is needed stands in fewer characters than this. */
const MAX_LINE = 100;
/** What ends in a full stop and is longer asks for something: "3 minutes before serving, dust with sugar." */
const MIN_SENTENCE = 40;
/** So many of the lines begin with an amount; the others are salt and pepper. */
const LEAST_AMOUNTS = 0.6;

/** Whether boxes that follow one another are lines of ingredients or parts: most begin with an amount, and none is long. */
export function areNeeded(survey: Survey, boxes: readonly Box[], language: string): boolean {
  if (boxes.length === 0 || boxes.some((box) => box.end - box.start > MAX_LINE)) return false;
  return neededOf(survey, boxes, language).filter(Boolean).length >= LEAST_AMOUNTS * boxes.length;
}

/** Which of the boxes are such lines: "2 cups flour", and neither "2. Whisk the eggs" nor "2 of 5 Whisk the eggs". */
export function neededOf(survey: Survey, boxes: readonly Box[], language: string): boolean[] {
  const isCount = numberTexts(boxes.map((box) => wordsOf(survey, box).slice(0, 80))).some((number) => number !== null);
  return boxes.map((box) => !isCount && isNeeded(survey, box, language));
}

function isNeeded(survey: Survey, box: Box, language: string): boolean {
  if (box.end - box.start > MAX_LINE) return false;
  const words = wordsOf(survey, box);
  const amount = amountOf(words);
  if (!amount || (words.length > MIN_SENTENCE && /[.!?]$/u.test(words))) return false;
  // Flour and butter are verbs too: with a unit before them they are not.
  if (!amount.unit && startsWithVerb(amount.name, language)) return false;
  return (numberAt(words)?.kind ?? 'bare') === 'bare';
}
