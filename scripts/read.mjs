#!/usr/bin/env node
/**
 * npm run --silent read -- PATH… [--no-structured-data] [--full] [--jobs N]
 *
 * Runs the very code of the extension on saved pages and prints one JSON line a page: what was read and why.
 * PATH is a file, a folder holding page.html, or a folder of such folders.
 */
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { findPages, visitPages } from './pages.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'no-structured-data': { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
  },
});

async function main() {
  if (positionals.length === 0)
    throw new Error('usage: npm run read -- PATH… [--no-structured-data] [--full] [--jobs N]');
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) throw new Error('--jobs takes a whole number from 1 on');
  const options = { structuredData: !values['no-structured-data'], full: values.full };
  const code = await bundle('scripts/read-in-page.ts');
  await visitPages(findPages(positionals), {
    jobs,
    look: async (page, saved) => {
      const row = await page.evaluate(`${code};sidestep.readPage(${JSON.stringify({ ...options, url: saved.url })})`);
      print({ id: saved.id, url: saved.url, ...row });
    },
    failed: (saved, error) =>
      print({ id: saved.id, url: saved.url, tutorial: false, procedures: [], error: error.message }),
  });
}

function print(row) {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
