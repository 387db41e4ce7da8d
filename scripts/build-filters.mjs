#!/usr/bin/env node
// @ts-check
/**
 * npm run filters
 *
 * Makes the filter files where they are not made yet, and says what is in them. `npm run build` does the same by itself.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filterMaker, root } from './filters.mjs';

const began = performance.now();
const { buildFilters } = await filterMaker();
const folder = buildFilters(root);
const { counts } = JSON.parse(readFileSync(join(folder, 'about.json'), 'utf8'));
for (const name of readdirSync(folder).sort())
  console.log(`${String(statSync(join(folder, name)).size).padStart(10)} ${name}`);
for (const [what, count] of Object.entries(counts)) console.log(`${String(count).padStart(10)} ${what}`);
console.log(`${((performance.now() - began) / 1000).toFixed(1)} s, in ${folder}`);
