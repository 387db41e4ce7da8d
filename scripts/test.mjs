#!/usr/bin/env node
// @ts-check
/**
 * npm test [-- STAGE…]
 *
 * Everything that must hold: lint, types, dead code, both builds, the laws of the house, unit tests in Chromium, and the
 * builds driven end to end in Chromium and Firefox. Says little where all is well, and ends with the totals.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browsers.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ name: string, command: string[], counts?: boolean }} Stage `counts`: Vitest, whose tests are counted one by one; else the stage is one check */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sidestep-test-'));
/** @type {Record<string, string>} */
const browsers = {};

/** Groups run one after another, the stages of a group side by side. @type {Stage[][]} */
const plan = [
  [
    { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
    { name: 'types', command: ['tsc', '--noEmit'] },
    { name: 'dead-code', command: ['knip'] },
  ],
  [{ name: 'build', command: ['wxt', 'build'] }],
  [{ name: 'build-firefox', command: ['wxt', 'build', '-b', 'firefox'] }],
  [{ name: 'house', command: vitest('structure', 'built'), counts: true }],
  [{ name: 'unit', command: vitest('unit'), counts: true }],
  [{ name: 'browser', command: vitest('e2e'), counts: true }],
];

/** @param {string[]} projects @returns {string[]} */
function vitest(...projects) {
  return ['vitest', 'run', ...projects.flatMap((name) => ['--project', name]), '--reporter=default', '--reporter=json'];
}

async function main() {
  const wanted = process.argv.slice(2);
  const names = plan.flat().map((stage) => stage.name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`No stage ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  prepareBrowsers();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const group of plan) {
    const stages = group.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
    for (const count of await Promise.all(stages.map(runStage))) {
      total.passed += count.passed;
      total.failed += count.failed;
      total.skipped += count.skipped;
    }
  }
  process.stdout.write(`\n${say(total)}\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function prepareBrowsers() {
  const chromium = findChromium();
  if (!chromium.path) throw new Error(chromium.why);
  browsers.SIDESTEP_CHROMIUM = chromium.path;
  const firefox = findFirefox();
  if (firefox.path) browsers.SIDESTEP_FIREFOX = firefox.path;
  else process.stdout.write(`${firefox.why}\nThe tests in Firefox are skipped.\n`);
}

/** @param {Stage} stage @returns {Promise<Count>} */
async function runStage({ name, command, counts = false }) {
  const began = performance.now();
  const report = join(folder, `${name}.json`);
  const { code, output } = await run(counts ? [...command, `--outputFile.json=${report}`] : command);
  const count = counts
    ? countTests(report, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  process.stdout.write(
    `${count.failed ? 'FAILED' : 'ok    '} ${name.padEnd(14)}${seconds} s  ${counts ? say(count) : ''}\n`,
  );
  if (count.failed > 0) process.stdout.write(`${interesting(output)}\n`);
  return count;
}

/**
 * The tests of a Vitest run. A run that failed without a failed test (a file that does not load, an error outside a test) is one failure.
 * @param {string} report @param {number} code @returns {Count}
 */
function countTests(report, code) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {string[]} command @returns {Promise<{ code: number, output: string }>} */
function run([program = '', ...args]) {
  return new Promise((done) => {
    const env = { ...process.env, ...browsers, NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1' };
    const windows = process.platform === 'win32';
    const path = join(root, 'node_modules', '.bin', windows ? `${program}.cmd` : program);
    const child = spawn(path, args, { cwd: root, env, shell: windows, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => done({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** What a stage said, without the lines of tests that passed; at most the last 200 lines. @param {string} output */
function interesting(output) {
  const lines = output.split('\n').filter((line) => !/^\s*[✓√]/.test(line));
  return lines.slice(-200).join('\n').trim();
}

/** @param {Count} count */
function say({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

main()
  .catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
