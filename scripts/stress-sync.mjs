#!/usr/bin/env node
// @ts-check
/**
 * npm run stress:sync [-- --acts 20000] [--years 5] [--seed 1]
 *
 * Plays the simulated year of tests/platform/sync-year.test.ts with many more acts, several times, each from another seed.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    acts: { type: 'string', default: '10000' },
    years: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const command = [vitest, 'run', '--project', 'unit', 'tests/platform/sync-year.test.ts', '--silent'];

for (let year = 0; year < Number(values.years); year++) {
  const seed = String(Number(values.seed) + year);
  const env = { ...process.env, VITE_SIDESTEP_ACTS: values.acts, VITE_SIDESTEP_SEED: seed };
  const { status, stdout } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
  process.stdout.write(
    `Seed ${seed}, ${values.acts} acts: ${status === 0 ? 'well' : `FAILED\n${stdout.slice(-4_000)}`}\n`,
  );
  if (status !== 0) process.exitCode = 1;
}
