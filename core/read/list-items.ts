import { attribute } from '../page/dom';
import { type Candidate, type Item, MAX_ITEMS, makeItem, type PageView } from './candidate';
import { controlsOf } from './controls';
import { creditLines } from './credits';
import { numberTexts } from './numbering';
import { headingBefore } from './outline';
import { linkedIn, wordsOf } from './ranges';
import type { Box, Survey } from './survey';

/** True for `ol`, `ul`, `menu` and `dir`. */
export function isList(box: Box): boolean {
  return box.tag === 'ol' || box.tag === 'ul' || box.tag === 'menu' || box.tag === 'dir';
}

/** The items of a list: those that belong to it and to no list inside it, wrappers between list and item allowed. */
export function itemBoxes(list: Box): Box[] {
  const items: Box[] = [];
  const collect = (box: Box, depth: number) => {
    for (const child of box.children) {
      if (items.length >= MAX_ITEMS) return;
      if (child.tag === 'li') items.push(child);
      else if (depth < 4 && !isList(child)) collect(child, depth + 1);
    }
  };
  collect(list, 0);
  return items;
}

/** A list of the page as a candidate, with its items. */
export function listCandidate({ headings }: PageView, box: Box, shape: Candidate['shape'], items: Item[]): Candidate {
  const heading = headingBefore(headings, box.start)?.heading ?? null;
  return { shape, box, start: box.start, end: box.end, items, heading, title: null, between: [] };
}

/**
 * Makes items of boxes, one each; numbers are taken off where they count on from item to item. Lists inside are substeps, one
 * level deep: what stands deeper is part of its substep.
 */
export function itemsOf(survey: Survey, boxes: readonly Box[], first: number | null = null, nested = true): Item[] {
  const filled = boxes.filter((box) => box.media > 0 || /[\p{L}\p{N}]/u.test(survey.text.slice(box.start, box.end)));
  const parts = filled.map((box) => ({ box, leaveOut: nested ? sublists(survey, box) : [] }));
  const numbers = numberTexts(parts.map(({ box, leaveOut }) => wordsOf(survey, box, leaveOut).slice(0, 80)));
  const credits = creditLines(survey, filled);
  const controls = controlsOf(survey, filled);
  return parts.map(({ box, leaveOut }, index) => {
    const credit = credits.get(box);
    const number = numbers[index];
    const control = controls.get(box);
    return makeItem(survey, box, {
      nodes: [box.element],
      ordinal: number?.value ?? (first === null ? null : first + index),
      ordinalLength: number?.length ?? 0,
      leaveOut: control ? [...leaveOut, control] : leaveOut,
      ...(credit && { unread: [credit] }),
      substeps: leaveOut.flatMap((list) => itemsOf(survey, itemBoxes(list), null, false)),
      media: box.media,
    });
  });
}

/** The lists inside an item that hold its substeps: with words of its own before them, not made of links, no repeated ingredients. */
function sublists(survey: Survey, item: Box): Box[] {
  const lists: Box[] = [];
  const collect = (box: Box, depth: number) => {
    for (const child of box.children) {
      if (isList(child) && itemBoxes(child).length > 0) lists.push(child);
      else if (depth < 6 && child.children.length > 0) collect(child, depth + 1);
    }
  };
  collect(item, 0);
  if (lists.length === 0) return lists;
  const own = wordsOf(survey, item, lists);
  if (own.length < 3) return [];
  return lists.filter(
    (list) =>
      linkedIn(survey, list) <= 0.8 * (list.end - list.start) &&
      list.end - list.start > 1 &&
      !survey.asides.includes(list),
  );
}

/** The number of a list's first item: the `start` attribute, or 1. */
export function firstNumber(list: Box): number {
  const start = Number.parseInt(attribute(list.element, 'start') ?? '', 10);
  return Number.isFinite(start) ? start : 1;
}
