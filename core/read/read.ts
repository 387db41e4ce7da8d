import type { Procedure, Tutorial } from '../tutorial';
import type { Candidate, PageView } from './candidate';
import { candidatesOf } from './candidates';
import { type Decision, decide } from './decide';
import { alternativesOf, explain } from './explain';
import { measure } from './features';
import { notesIn } from './notes';
import { headingBefore } from './outline';
import { viewOf } from './page-view';
import { type Group, proceduresOf } from './procedures';
import type { Reading, ReadOptions } from './reading';
import { sketchOf } from './sketch';
import { createSteps, type StepMaker } from './steps';
import { suppliesOf } from './supplies';
import { tutorialTitle } from './titles';
import { weights } from './weights';
import { says } from './words';

/** Below this the page is not offered: a wrong guess is worse than none. */
const OFFER = 0.3;

/**
 * Reads the tutorial off a page: look once, let every reader give its lists, measure them, decide with fitted weights, put together.
 * Linear in the page's size; changes nothing of the page; a page without body gives no tutorial.
 */
export function read(document: Document, options: ReadOptions): Reading {
  const page = viewOf(document, options.structuredData ?? true);
  const candidates = candidatesOf(page);
  const sketches = candidates.map((candidate) => sketchOf(page, candidate, measure(page, candidate, candidates)));
  const decision = decide(sketches, weights);
  const chosen = decision.chosen.flatMap((index) => candidates[index] ?? []);
  const groups = proceduresOf(page, chosen);
  const offered = decision.confidence >= OFFER && groups.reduce((sum, { items }) => sum + items.length, 0) >= 2;
  const maker = createSteps(options);
  return {
    tutorial: offered ? tutorialOf(page, { candidates, chosen, groups, decision }, options, maker) : null,
    confidence: decision.confidence,
    alternatives: alternativesOf(candidates, decision),
    places: maker.places,
    why: explain(page, candidates, decision, groups),
  };
}

/** What was found and decided on a page. */
interface Found {
  candidates: readonly Candidate[];
  chosen: readonly Candidate[];
  groups: readonly Group[];
  decision: Decision;
}

function tutorialOf(
  page: PageView,
  { candidates, chosen, groups, decision }: Found,
  options: ReadOptions,
  maker: StepMaker,
): Tutorial {
  const found = suppliesOf(page, candidates, chosen);
  const supplies =
    found.length > 0 ? found : (page.structured.find((data) => data.supplies.length > 0)?.supplies ?? []);
  return {
    address: options.address,
    title: tutorialTitle(page),
    language: page.language,
    kind: page.facts.recipe || page.headings.some(({ text }) => says('ingredients', text)) ? 'recipe' : 'howto',
    confidence: decision.confidence,
    supplies,
    procedures: groups.map((group, index) => procedureOf(page, group, index, options, maker)),
  };
}

/** Notes above the first step are the procedure's, those between two steps stand last in the step before them. */
function procedureOf(page: PageView, group: Group, index: number, options: ReadOptions, maker: StepMaker): Procedure {
  const { title, relation, items } = group;
  const first = items.find(({ nodes }) => nodes.length > 0);
  const heading = first && headingBefore(page.headings, first.start)?.heading;
  const notes = first && heading ? notesIn(page, { start: heading.box.end, end: first.start }, options) : [];
  const steps = items.map((item, at) => {
    const next = items[at + 1];
    const step = maker.step(item);
    if (!next || next.start <= item.end || item.nodes.length === 0) return step;
    const between = notesIn(page, { start: item.end, end: next.start }, options);
    return between.length > 0 ? { ...step, content: [...step.content, ...between] } : step;
  });
  return { id: `p${index + 1}`, title, relation, notes, steps };
}
