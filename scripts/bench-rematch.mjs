#!/usr/bin/env node
// @ts-check
/**
 * npm run bench:rematch [-- CORPUS] [--rounds N] [--seed N] [--half looked-at|held-out] [--sample N] [--only KIND] [--show KIND]
 *
 * Edits the corpus's step lists as authors do, from a seed, and looks what becomes of the ticks: one edit of each kind, and
 * several at once. rematch-judge.mjs says what counts. Where the bars do not hold it says so and fails. Failures are looked at on one
 * half of the lists alone, so that the other half, with a seed that was never used, tells what is true of pages that nobody saw. `--sample N` takes every Nth list,
 * `--only KIND` one kind of edit.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { chanceFrom, edits, translated } from './page-edits.mjs';
import { judge } from './rematch-judge.mjs';

/** @typedef {import('./page-edits.mjs').Edited} Edited */
/** @typedef {import('./rematch-judge.mjs').Verdict} Verdict */
/** @typedef {{ id: string, language: string, steps: { text: string, part: string }[] }} List */
/** @typedef {{ ticks: number, kept: number, wrong: number, facts: number, flagged: number, noise: number, trials: number, ms: number }} Score */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '1' },
    seed: { type: 'string', default: '0' },
    half: { type: 'string' },
    sample: { type: 'string', default: '1' },
    only: { type: 'string' },
    show: { type: 'string' },
  },
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
  const half = all.filter((_, at) => !values.half || at % 2 === Number(values.half === 'held-out'));
  const lists = half.filter((_, at) => at % Number(values.sample) === 0);
  /** @type {Map<string, Score>} */
  const scores = new Map();
  for (const [number, list] of lists.entries()) {
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const kind of kinds.filter((each) => (values.only ?? each) === each))
        tryOn(list, kind, chanceFrom(number * 7919 + (round + Number(values.seed)) * 104729 + kinds.indexOf(kind)), {
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
  const edited = edit(kind, start, list, chance, lists);
  const now = edited.map(({ text, part }) => ({ text, part }));
  const languages = { old: list.language, now: kind === 'translation' ? 'xx' : list.language };
  const began = performance.now();
  const result = reopenEdited(old, now, languages);
  const score = scores.get(kind) ?? { ticks: 0, kept: 0, wrong: 0, facts: 0, flagged: 0, noise: 0, trials: 0, ms: 0 };
  score.ms = Math.max(score.ms, performance.now() - began);
  score.trials++;
  scores.set(kind, score);
  add(score, judge(old, edited, result), (line) => {
    if (values.show === kind || values.show === 'all')
      process.stdout.write(`${list.id} ${kind}: ${line}\n${shown(old, edited, result)}`);
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

/** Both lists with their states. @param {{ text: string, state: string }[]} old @param {Edited[]} edited @param {{ states: string[] }} result */
function shown(old, edited, result) {
  const line = (/** @type {string} */ state, /** @type {string} */ text) => `    ${state.padEnd(8)}${text}\n`;
  const [was, is] = [
    old.map(({ state, text }) => line(state, text)),
    edited.map(({ text, from }, at) => line(result.states[at] ?? '', `[${from}] ${text}`)),
  ];
  return `${was.join('')}  becomes\n${is.join('')}`;
}

/** @param {Score} score @param {Verdict[]} verdicts @param {(line: string) => void} show */
function add(score, verdicts, show) {
  for (const { word, noise, step } of verdicts) {
    const settled = ['kept', 'flagged', 'silent', 'lost'].includes(word);
    score.ticks += Number(settled);
    score.kept += Number(settled && word !== 'lost');
    score.wrong += Number(word === 'wrong');
    score.facts += Number(word === 'flagged' || word === 'silent');
    score.flagged += Number(word === 'flagged');
    score.noise += Number(noise);
    if (['lost', 'wrong', 'silent'].includes(word)) show(`${word} ${JSON.stringify(step)}`);
  }
}

/** @param {Map<string, Score>} scores @param {number} lists */
function report(scores, lists) {
  const share = (/** @type {number} */ part, /** @type {number} */ whole) => (whole === 0 ? 1 : part / whole);
  process.stdout.write(
    `${lists} lists of steps\n\nedit          trials   ticks    kept  wrong   facts  flagged   noise  slowest\n`,
  );
  let failed = false;
  for (const [kind, { trials, ticks, kept, wrong, facts, flagged, noise, ms }] of scores) {
    const bad = share(kept, ticks) < bars.kept || wrong > bars.wrong || share(flagged, facts) < bars.flagged;
    failed ||= bad;
    const percent = (/** @type {number} */ value) => `${(100 * value).toFixed(2)}%`;
    process.stdout.write(
      `${kind.padEnd(12)}${String(trials).padStart(8)}${String(ticks).padStart(8)}${percent(share(kept, ticks)).padStart(8)}${String(wrong).padStart(7)}${String(facts).padStart(8)}${percent(share(flagged, facts)).padStart(9)}${percent(share(noise, ticks || 1)).padStart(8)}${`${ms.toFixed(0)} ms`.padStart(9)}${bad ? '  BELOW THE BAR' : ''}\n`,
    );
  }
  process.exitCode = failed ? 1 : 0;
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 2;
});
