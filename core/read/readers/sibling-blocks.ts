import { says } from '../../language/heads';
import { startsWithVerb } from '../../language/verbs';
import { type Candidate, MAX_CANDIDATES, MAX_ITEMS, type PageView } from '../candidate';
import { itemsOf } from '../list-items';
import { neededOf } from '../needed-lines';
import { numberAt } from '../numbering';
import { headingBefore } from '../outline';
import { wordsOf } from '../ranges';
import { signatureOf } from '../signature';
import type { Box, Survey } from '../survey';

const NEVER = new Set(
  'li tr td th thead tbody tfoot table ul ol dl dt dd br hr option nav form h1 h2 h3 h4 h5 h6 figcaption'.split(' '),
);
const BREAKS = /^(h[1-6]|ul|ol|dl|table|hr)$/;
/** An item longer than this is a part of the page, not a step. */
const MAX_ITEM = 8000;
/** Fewer lines of ingredients are steps that begin with an amount. */
const MIN_NEEDED = 3;
/** No line that only announces the steps is longer. */
const MAX_LABEL = 30;

/** Runs of sibling blocks of one shape: same tag and class, nothing but pictures, notes and advertising between. */
export function readSiblingBlocks(page: PageView): Candidate[] {
  const candidates: Candidate[] = [];
  for (const box of page.survey.boxes) {
    if (box.children.length < 2 || (NEVER.has(box.tag) && box.tag !== 'li' && box.tag !== 'td' && box.tag !== 'dd'))
      continue;
    if (candidates.length >= MAX_CANDIDATES) break;
    const runs = runsOf(page.survey, box).flatMap((run) => [...withBoldOnes(run), ...afterNeeded(page, run)]);
    for (const run of runs) {
      const candidate = candidateOf(page, box, run);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

/** Children of one signature; a heading or a list between two paragraphs ends the run, blocks with a class run on over them. */
function runsOf(survey: Survey, parent: Box): Box[][] {
  const open = new Map<string, Box[]>();
  const runs: Box[][] = [];
  for (const child of parent.children) {
    if (!child.block) continue;
    if (BREAKS.test(child.tag) && child.end > child.start) {
      open.clear();
      continue;
    }
    if (NEVER.has(child.tag) || child.end - child.start < 3 || child.end - child.start > MAX_ITEM) continue;
    const signature = signatureOf(child);
    const run = open.get(signature);
    if (!run) {
      const fresh = [child];
      open.set(signature, fresh);
      runs.push(fresh);
    } else if (run.length < MAX_ITEMS) run.push(child);
  }
  return runs.filter((run) => run.length >= 2 && survey.text.length > 0);
}

/** A run, and by themselves those of its paragraphs that begin with bold words, where they stand in one piece. */
function withBoldOnes(run: Box[]): Box[][] {
  if (run[0]?.tag !== 'p') return [run];
  const first = run.findIndex(startsBold);
  const after = run.findIndex((box, index) => index > first && !startsBold(box));
  const bold = run.slice(Math.max(0, first), after < 0 ? run.length : after);
  return first >= 0 && bold.length >= 3 && bold.length < run.length ? [run, bold] : [run];
}

/** The run without the ingredients that stand in paragraphs before its steps, and without the line that announces these. */
function afterNeeded({ survey, language }: PageView, run: Box[]): Box[][] {
  const needed = neededOf(survey, run, language);
  if (needed.filter(Boolean).length < MIN_NEEDED) return [];
  const rest = run.slice(needed.lastIndexOf(true) + 1);
  const steps = rest.slice(rest.findLastIndex((box) => announces(survey, box, language)) + 1);
  return steps.length >= 2 ? [steps] : [];
}

function announces(survey: Survey, box: Box, language: string): boolean {
  if (box.end - box.start > MAX_LABEL) return false;
  const words = wordsOf(survey, box);
  return says('announce', words, language) && !/[.!?]$/u.test(words) && !startsWithVerb(words, language);
}

function startsBold(box: Box): boolean {
  const bold = box.children.find((child) => child.end > child.start);
  return (
    bold !== undefined &&
    (bold.tag === 'strong' || bold.tag === 'b') &&
    bold.start === box.start &&
    bold.end < box.end - 2
  );
}

function candidateOf({ survey, headings }: PageView, box: Box, run: Box[]): Candidate | null {
  const items = itemsOf(survey, run);
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || items.length < 2 || isPartlyNumbered(survey, run)) return null;
  const inRun = new Set(run);
  const between = box.children.filter(
    (child) => child.start >= first.start && child.end <= last.end && child.end > child.start && !inRun.has(child),
  );
  const heading = headingBefore(headings, first.start)?.heading ?? null;
  const shape = run[0]?.tag === 'p' ? 'paragraphs' : 'blocks';
  return { shape, box, start: first.start, end: last.end, items, heading, title: null, between };
}

/** Some begin with 1, 2, 3 and others with no number: the numbered ones are found by themselves. */
function isPartlyNumbered(survey: Survey, run: readonly Box[]): boolean {
  const numbers = run.map((box) =>
    numberAt(wordsOf(survey, { start: box.start, end: Math.min(box.end, box.start + 80) })),
  );
  const typed = numbers.filter((number) => number !== null && number.kind !== 'bare');
  return typed.length >= 2 && typed.length < run.length && typed[0]?.value === 1 && typed[1]?.value === 2;
}
