import type { Candidate, PageView } from './candidate';
import { bareHeading, headingBefore } from './outline';
import { commonBox } from './ranges';

/** More words than this between two pieces, and they are two lists. */
const MAX_GAP = 700;
/** With the count going on (`start`, typed numbers) more may stand between. */
const MAX_COUNTED_GAP = 5000;

/**
 * The lists with those that were split joined again: the count goes on, or pieces stand in a row with pictures, notes or
 * advertising between. Pieces of a count, and pieces of one item, are dropped; of others the weights choose.
 */
export function joined(page: PageView, lists: readonly Candidate[]): Candidate[] {
  const result: Candidate[] = [];
  let run: Candidate[] = [];
  const close = () => {
    const sure = run.every((list, index) => index === 0 || isCertain(run[index - 1], list));
    if (run.length === 1 || !sure) result.push(...run);
    if (run.length > 1) result.push(merge(run));
    run = [];
  };
  for (const list of lists) {
    const last = run.at(-1);
    if (last && list.start < last.end) {
      result.push(list);
      continue;
    }
    if (last && !goesOn(page, last, list)) close();
    run.push(list);
  }
  close();
  return result;
}

function isCertain(before: Candidate | undefined, list: Candidate): boolean {
  const first = list.items[0]?.ordinal ?? null;
  return (first !== null && first > 1) || (before?.items.length === 1 && list.items.length === 1);
}

/** Whether the second list continues the first. */
export function goesOn(page: PageView, first: Candidate, second: Candidate): boolean {
  const gap = second.start - first.end;
  if (first.shape !== second.shape || gap > MAX_COUNTED_GAP) return false;
  const number = second.items[0]?.ordinal ?? null;
  const last = first.items.at(-1)?.ordinal ?? null;
  if (first.shape === 'ordered-list' && number !== null && last !== null && number > 1) return number === last + 1;
  if (first.shape !== 'ordered-list' || first.box.depth !== second.box.depth || gap > MAX_GAP) return false;
  const heading = headingBefore(page.headings, second.start)?.heading;
  return !heading || heading.box.start < first.end;
}

function merge(run: readonly Candidate[]): Candidate {
  const first = run[0] as Candidate;
  const last = run.at(-1) as Candidate;
  const box = commonBox(first.box, last.box);
  const items = run.flatMap((list) => list.items);
  const sections = sectionsOf(run);
  const between = box.children.filter(
    (child) =>
      child.start >= first.end &&
      child.end <= last.start &&
      child.end > child.start &&
      !run.some((list) => list.start < child.end && child.start < list.end),
  );
  return { ...first, box, end: last.end, items, between, ...(sections.length > 1 && { sections }) };
}

/** Pieces of one count that stand below headings of one level are its sections. */
function sectionsOf(run: readonly Candidate[]): { at: number; title: string }[] {
  const sections: { at: number; title: string }[] = [];
  const level = run[0]?.heading?.level;
  let at = 0;
  let above: Candidate['heading'] = null;
  for (const { heading, items } of run) {
    if (heading && heading !== above && heading.level === level) {
      sections.push({ at, title: bareHeading(heading.text) });
      above = heading;
    }
    at += items.length;
  }
  return sections;
}
