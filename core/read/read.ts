import { says } from '../language/heads';
import { languageOf } from '../page/language';
import { inOneGo, type Slices } from '../slices';
import type { Block, Procedure, Step, Tutorial } from '../tutorial';
import { inOneAnswer } from './answers';
import type { Candidate, Item, PageView } from './candidate';
import { candidatesInSlices } from './candidates';
import { alternativesOf, choicesAt, selectedChoice, stepAt } from './choices';
import { baseOf } from './content/address';
import { type Decision, decide } from './deciding/decide';
import { fittedWeights } from './deciding/fitted';
import { sketchOf } from './deciding/sketch';
import { explain } from './explain';
import { measureInSlices } from './features/features';
import { applyHints } from './hints/apply';
import { notesIn } from './notes';
import { headingBefore } from './outline';
import { viewOf } from './page-view';
import { prepareWords } from './prepare';
import { type Group, proceduresOf } from './procedures';
import type { Reading, ReadOptions } from './reading';
import { seriesOf } from './series/series';
import { servingsOf } from './servings';
import { createSteps, type StepMaker } from './steps';
import { suppliesOf } from './supplies';
import { tutorialTitle } from './titles';
import { totalTimeOf } from './total-time';

/** Below this the page is not offered: a wrong guess is worse than none. */
const OFFER = 0.22;

/** Reads the tutorial off a page in one go, as `readInSlices` does. */
export function read(document: Document, options: ReadOptions): Reading {
  return inOneGo(readInSlices(document, options));
}

/**
 * Reads the tutorial off a page: look once, let every reader give its lists, measure them, decide with fitted weights, put together.
 * Linear in the page's size; changes nothing of the page; a page without body gives no tutorial. Between two slices the caller
 * may let the page have its turn, so that a huge page never stands still.
 */
export function* readInSlices(document: Document, options: ReadOptions): Slices<Reading> {
  const language = languageOf(document);
  yield* prepareWords(language);
  const page = viewOf(document, { address: options.address, structuredData: options.structuredData ?? true, language });
  yield;
  const candidates = yield* candidatesInSlices(page);
  yield;
  const sketches = [];
  for (const candidate of candidates) {
    sketches.push(sketchOf(page, candidate, yield* measureInSlices(page, candidate, candidates)));
    yield;
  }
  const decided = decide(sketches, fittedWeights(), page.facts.stepByStep);
  const hinted = applyHints(page, { candidates, sketches, decision: decided }, options);
  const { decision, own } = hinted;
  const together = decision.chosen.flatMap((index) => candidates[index] ?? []);
  const chosen = own ? [own] : inOneAnswer(page.answers, candidates[decision.best], together);
  const groups = proceduresOf(page, chosen);
  yield;
  const sure = hinted.by === null ? decision.confidence >= OFFER : hinted.by !== 'none';
  const offered = own !== null || (sure && groups.reduce((sum, { items }) => sum + items.length, 0) >= 2);
  const resolved = { ...options, address: baseOf(document, options.address) };
  const maker = createSteps({ ...resolved, language: page.language });
  const found = { address: options.address, candidates, chosen, groups, decision };
  return {
    tutorial: offered
      ? { ...(yield* tutorialOf(page, found, resolved, maker)), ...(hinted.by && { hinted: true }) }
      : null,
    confidence: decision.confidence,
    alternatives: alternativesOf(page, candidates, decision),
    at: (element) => choicesAt(page, candidates, decision, element),
    stepAt: (element) => stepAt(page, candidates, element),
    within: (stretch) => selectedChoice(page, candidates, decision, stretch),
    places: maker.places,
    series: offered ? seriesOf(document, options.address) : null,
    roots: page.survey.inner.roots,
    why: [...hinted.why, ...explain(page, candidates, decision, groups)],
  };
}

/** What was found and decided on a page. */
interface Found {
  /** The page's own, whatever its `base` element says. */
  address: string;
  candidates: readonly Candidate[];
  chosen: readonly Candidate[];
  groups: readonly Group[];
  decision: Decision;
}

function* tutorialOf(
  page: PageView,
  { address, candidates, chosen, groups, decision }: Found,
  options: ReadOptions,
  maker: StepMaker,
): Slices<Tutorial> {
  const procedures: Procedure[] = [];
  for (const group of groups) procedures.push(yield* procedureOf(page, group, procedures.length, options, maker));
  const kind =
    page.facts.recipe || page.headings.some(({ text }) => says('ingredients', text, page.language))
      ? 'recipe'
      : 'howto';
  const servings = kind === 'recipe' ? servingsOf(page, chosen[0]?.start ?? 0) : null;
  const seconds = totalTimeOf(page, kind, chosen[0]?.start ?? 0);
  return {
    address,
    title: tutorialTitle(page, address),
    language: page.language,
    kind,
    confidence: decision.confidence,
    supplies: suppliesOf(page, candidates, chosen),
    ...(servings && { servings }),
    ...(seconds !== null && { seconds }),
    procedures,
  };
}

/** Notes above the first step are the procedure's, those between two steps stand last in the step before them. */
function* procedureOf(
  page: PageView,
  { title, relation, choice, items }: Group,
  index: number,
  options: ReadOptions,
  maker: StepMaker,
): Slices<Procedure> {
  const first = items.find(({ nodes }) => nodes.length > 0);
  const heading = first && headingBefore(page.headings, first.start)?.heading;
  const notes = first && heading ? notesIn(page, { start: heading.box.end, end: first.start }, options) : [];
  const steps: Step[] = [];
  for (const [at, item] of items.entries()) {
    steps.push(withNotes(maker.step(item), notesAfter(page, item, items[at + 1], options)));
    yield;
  }
  const start = startOf(items);
  return { id: `p${index + 1}`, title, relation, ...(choice && { choice }), ...(start > 1 && { start }), notes, steps };
}

/** The page's own number of the first step, where all of them count on from it. */
function startOf(items: readonly Item[]): number {
  const first = items[0]?.ordinal ?? 1;
  return items.every(({ ordinal }, at) => ordinal === first + at) ? first : 1;
}

function notesAfter(page: PageView, item: Item, next: Item | undefined, options: ReadOptions): Block[] {
  if (!next || next.start <= item.end || item.nodes.length === 0) return [];
  return notesIn(page, { start: item.end, end: next.start }, options);
}

function withNotes(step: Step, notes: readonly Block[]): Step {
  return notes.length > 0 ? { ...step, content: [...step.content, ...notes] } : step;
}
