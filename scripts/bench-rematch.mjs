#!/usr/bin/env node
// @ts-check
/**
 * npm run bench:rematch [-- CORPUS] [--rounds N] [--sample N] [--show KIND]
 *
 * Edits the corpus's step lists as authors do, from a seed, and looks what becomes of the ticks: one edit of each kind, and
 * several at once. Where the bars do not hold it says so and fails.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { chanceFrom, edits, translated } from './page-edits.mjs';

/** @typedef {import('./page-edits.mjs').Edited} Edited */
/** @typedef {{ id: string, language: string, steps: { text: string, part: string }[] }} List */
/** @typedef {{ ticks: number, kept: number, wrong: number, facts: number, flagged: number, trials: number, ms: number }} Score */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '1' }, sample: { type: 'string' }, show: { type: 'string' } },
});
const bars = { kept: 0.98, wrong: 0, flagged: 1 };

async function main() {
  const corpus = positionals[0] ?? unpacked();
  if (!corpus || !existsSync(corpus)) {
    process.stdout.write('Skipped: there is no corpus beside the project. Give its folder as the first argument.\n');
    return;
  }
  const { reopenEdited } = new Function(`${await bundle('scripts/rematching.ts')};return sidestep`)();
  const all = readLists(corpus);
  const every = Math.max(1, Math.ceil(all.length / Number(values.sample ?? all.length)));
  const lists = all.filter((_, at) => at % every === 0);
  /** @type {Map<string, Score>} */
  const scores = new Map();
  for (const [number, list] of lists.entries()) {
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const kind of kinds)
        tryOn(list, kind, chanceFrom(number * 7919 + round * 104729 + kinds.indexOf(kind)), {
          lists,
          reopenEdited,
          scores,
        });
    }
  }
  report(scores, lists.length);
}

const single = Object.keys(edits('en'));
const kinds = [...single, 'translation', 'several', 'many'];

function unpacked() {
  const script = fileURLToPath(new URL('../../shared/corpus/unpack', import.meta.url));
  return existsSync(script) ? execFileSync(script, { encoding: 'utf8' }).trim().split('\n').at(-1) : undefined;
}

/** @param {string} corpus @returns {List[]} */
function readLists(corpus) {
  return ['steps', 'howto', 'general'].flatMap((set) => {
    const folder = join(corpus, set);
    return (existsSync(folder) ? readdirSync(folder).sort() : []).flatMap((id) => {
      const file = join(folder, id, 'expected.json');
      if (!existsSync(file)) return [];
      const expected = JSON.parse(readFileSync(file, 'utf8'));
      const procedures = expected.procedures ?? [{ steps: expected.steps ?? [] }];
      const steps = procedures.flatMap((/** @type {any} */ procedure, /** @type {number} */ part) =>
        procedure.steps.map((/** @type {any} */ step) => ({
          text: String(step.text ?? step).trim(),
          part: `p${part}`,
        })),
      );
      const language = String(expected.lang ?? '')
        .slice(0, 2)
        .toLowerCase();
      return steps.length >= 3 ? [{ id, language, steps }] : [];
    });
  });
}

/**
 * @param {List} list @param {string} kind @param {() => number} chance
 * @param {{ lists: List[], reopenEdited: Function, scores: Map<string, Score> }} bench
 */
function tryOn(list, kind, chance, { lists, reopenEdited, scores }) {
  const old = list.steps.map((step) => ({
    ...step,
    state: chance() < 0.55 ? 'done' : chance() < 0.2 ? 'skipped' : 'todo',
  }));
  const start = old.map(({ text, part }, at) => ({ text, from: [at], changed: false, part }));
  const edited = told(edit(kind, start, list, chance, lists), old);
  const now = edited.map(({ text, part }) => ({ text, part }));
  const languages = { old: list.language, now: kind === 'translation' ? 'xx' : list.language };
  const began = performance.now();
  const result = reopenEdited(old, now, languages);
  const score = scores.get(kind) ?? { ticks: 0, kept: 0, wrong: 0, facts: 0, flagged: 0, trials: 0, ms: 0 };
  score.ms = Math.max(score.ms, performance.now() - began);
  score.trials++;
  scores.set(kind, score);
  judge(old, edited, result, score, (line) => {
    if (values.show === kind || values.show === 'all') process.stdout.write(`${list.id} ${kind}: ${line}\n`);
  });
}

/** @param {string} kind @param {Edited[]} steps @param {List} list @param {() => number} chance @param {List[]} lists */
function edit(kind, steps, list, chance, lists) {
  const own = edits(list.language);
  const foreign = () => {
    for (;;) {
      const other = /** @type {List} */ (lists[Math.floor(chance() * lists.length)]);
      const text = other.steps[Math.floor(chance() * other.steps.length)]?.text ?? '';
      // The same words in another tutorial ("Click Next.") would be no new step.
      if (other.language === list.language && !list.steps.some((step) => step.text === text)) return text;
      if (chance() < 0.05) return 'Put everything back where it was and tell the others.';
    }
  };
  if (kind === 'translation') return translated(steps, chance, foreign);
  const times = kind === 'several' ? 3 : kind === 'many' ? Math.max(3, Math.ceil(steps.length / 4)) : 1;
  let now = steps;
  for (let time = 0; time < times; time++) {
    const name = times === 1 ? kind : /** @type {string} */ (single[Math.floor(chance() * single.length)]);
    now = /** @type {import('./page-edits.mjs').Edit} */ (own[name])(now, chance, foreign);
  }
  return now;
}

/**
 * The truth as far as the two pages tell it. A lookalike whose original is gone is the original with another word; steps of the very
 * same words that changed places did not.
 * Words that stand in the old step as they are did not change.
 * @param {Edited[]} edited @param {{ text: string }[]} old
 */
function told(edited, old) {
  const left = new Set(edited.flatMap(({ from }) => from));
  const steps = edited.map((step) => {
    const like = step.like ?? [];
    const isPiece = step.from.some((each) => old[each]?.text.toLowerCase().includes(step.text.toLowerCase()));
    if (isPiece) return { ...step, changed: false };
    return like.length > 0 && !like.some((each) => left.has(each)) ? { ...step, from: like, changed: true } : step;
  });
  for (const text of new Set(steps.map((step) => step.text))) {
    const twins = steps.filter((step) => step.text === text && step.from.length > 0);
    const origins = twins.map(({ from }) => from).sort(([one = 0], [other = 0]) => one - other);
    for (const [at, twin] of twins.entries()) twin.from = /** @type {number[]} */ (origins[at]);
  }
  return steps;
}

/**
 * Kept: a tick whose step still exists stands at it (at every piece of a step that was split; a merged step is settled when all of it
 * was). Wrong: a tick stands at a step that was not ticked. Flagged: a tick that stands at a step with another amount says so.
 * @param {{ text: string, state: string }[]} old @param {Edited[]} edited @param {{ states: string[], check: boolean[] }} result
 * @param {Score} score @param {(line: string) => void} show
 */
function judge(old, edited, result, score, show) {
  for (const [at, step] of edited.entries()) {
    const settled = step.from.length > 0 && step.from.every((each) => old[each]?.state !== 'todo');
    const verdict = verdictOf(settled, result.states[at] !== 'todo', step.changed, result.check[at] === true);
    score.ticks += Number(settled);
    score.kept += Number(['kept', 'flagged', 'silent'].includes(verdict));
    score.wrong += Number(verdict === 'wrong');
    score.facts += Number(['flagged', 'silent'].includes(verdict));
    score.flagged += Number(verdict === 'flagged');
    if (!['lost', 'wrong', 'silent'].includes(verdict)) continue;
    show(`${verdict} ${JSON.stringify(step.text)} from ${JSON.stringify(step.from.map((each) => old[each]?.text))}`);
  }
}

/** @param {boolean} settled @param {boolean} ticked @param {boolean} changed @param {boolean} check */
function verdictOf(settled, ticked, changed, check) {
  if (!settled) return ticked ? 'wrong' : 'open';
  if (!ticked) return 'lost';
  if (!changed) return 'kept';
  return check ? 'flagged' : 'silent';
}

/** @param {Map<string, Score>} scores @param {number} lists */
function report(scores, lists) {
  const share = (/** @type {number} */ part, /** @type {number} */ whole) => (whole === 0 ? 1 : part / whole);
  process.stdout.write(
    `${lists} lists of steps\n\nedit          trials   ticks    kept  wrong   facts  flagged  slowest\n`,
  );
  let failed = false;
  for (const [kind, { trials, ticks, kept, wrong, facts, flagged, ms }] of scores) {
    const bad = share(kept, ticks) < bars.kept || wrong > bars.wrong || share(flagged, facts) < bars.flagged;
    failed ||= bad;
    const percent = (/** @type {number} */ value) => `${(100 * value).toFixed(2)}%`;
    process.stdout.write(
      `${kind.padEnd(12)}${String(trials).padStart(8)}${String(ticks).padStart(8)}${percent(share(kept, ticks)).padStart(8)}${String(wrong).padStart(7)}${String(facts).padStart(8)}${percent(share(flagged, facts)).padStart(9)}${`${ms.toFixed(0)} ms`.padStart(9)}${bad ? '  BELOW THE BAR' : ''}\n`,
    );
  }
  process.exitCode = failed ? 1 : 0;
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 2;
});
