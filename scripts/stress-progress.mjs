#!/usr/bin/env node
// @ts-check
/**
 * npm run stress:progress [-- --seed 1]
 *
 * tests/browser/stress.test.ts at its full size, in real Chromium with the production build: 10 tabs and 2,000 ticks with the worker
 * killed after every 50, and the browser killed 50 times while it writes. Takes about 15 minutes.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, SIDESTEP_STRESS: 'full', SIDESTEP_SEED: values.seed };

/** @param {string} program @param {string[]} args */
function run(program, ...args) {
  const { status } = spawnSync(process.execPath, [`${root}node_modules/${program}`, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

run('wxt/bin/wxt.mjs', 'build');
run('vitest/vitest.mjs', 'run', '--project', 'e2e', 'tests/browser/stress.test.ts');
