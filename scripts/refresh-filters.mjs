#!/usr/bin/env node
// @ts-check
/**
 * npm run filters:refresh [-- --keep]
 *
 * Moves to the newest filter lists that npm has, writes what is committed of them (NOTICE, link parameters), and makes the filter files.
 * `--keep` stays with the pinned lists and only writes. Look at the diff, run the tests and `npm run bench:stripping` before committing.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filterMaker, root } from './filters.mjs';

if (!process.argv.includes('--keep')) {
  const install = ['install', '--save-dev', '--save-exact', '@adguard/dnr-rulesets@latest'];
  const { status } = spawnSync('npm', install, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(1);
}
const { buildFilters, committedFiles } = await filterMaker();
for (const [path, text] of Object.entries(committedFiles(root))) writeFileSync(join(root, path), text);
console.log(`Made in ${buildFilters(root)}`);
