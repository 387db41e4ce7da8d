import { attribute } from '../page/dom';
import { closest, type Range } from './ranges';
import type { Box, Survey } from './survey';

const ACCEPTED =
  /(?:^|\s)(?:accepted-answer|accepted_answer|is-accepted|best-answer|is-solution|accepted-solution)(?:\s|$)/;

/** As much of a list as is asked here. */
interface Listed extends Range {
  readonly box: Box;
  readonly items: readonly unknown[];
}

/** Answers to a question, in page order: each tells the whole way, so that one of them is read and not all. */
export interface Answers {
  /** The closest answer around a list, or null. */
  around(list: Listed): Box | null;
  /** The answer that the asker or the house has marked, or null. */
  readonly accepted: Box | null;
}

/** The page's answers, by what their markup says. */
export function answersOf({ boxes }: Survey): Answers {
  const answers = new Set(boxes.filter(isAnswer));
  const accepted = boxes.find(isAccepted) ?? null;
  return {
    around: ({ box }) => (answers.size > 0 ? closest(box, (outer) => answers.has(outer)) : null),
    accepted: accepted && !accepted.hidden ? accepted : null,
  };
}

/** The lists without those in other answers, where a marked answer has a list itself. */
export function preferAccepted<List extends Listed>(
  { accepted, around }: Answers,
  lists: readonly List[],
): readonly List[] {
  if (!accepted || !lists.some((list) => list.items.length > 1 && isWithin(list, accepted))) return lists;
  return lists.filter((list) => isWithin(list, accepted) || (around(list) === null && !holds(list, accepted)));
}

/** Of lists chosen together, those that stand in no other answer than the best one. */
export function inOneAnswer<List extends Listed>(
  { around }: Answers,
  best: List | undefined,
  lists: readonly List[],
): List[] {
  const answer = best ? around(best) : null;
  return lists.filter((list) => (around(list) ?? answer) === answer);
}

function isWithin({ start, end }: Range, box: Box): boolean {
  return start >= box.start && end <= box.end;
}

function holds({ start, end }: Range, box: Box): boolean {
  return start < box.end && end > box.start;
}

function isAnswer(box: Box): boolean {
  return (
    isAccepted(box) ||
    property(box) === 'suggestedanswer' ||
    /\/Answer\/?$/.test(attribute(box.element, 'itemtype') ?? '')
  );
}

function isAccepted(box: Box): boolean {
  return box.block && (ACCEPTED.test(box.names) || property(box) === 'acceptedanswer');
}

function property({ element }: Box): string {
  return (attribute(element, 'itemprop') ?? '').toLowerCase();
}
