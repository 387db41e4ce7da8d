#!/usr/bin/env node
// @ts-check
/**
 * npm run bench:freeze -- [VISITS]
 *
 * Visits a page with 50,000 list items, and a short one, with the production build. Prints the longest stretch for which our code
 * holds the page up in one task, beside the browser's own longest task on the same page. Numbers mean something on an idle machine.
 */
import { createServer } from 'node:http';
import { launchWithExtension } from './browsers.mjs';
import { inClosedRoot } from './closed-root.mjs';
import { watchTasks } from './task-watch.mjs';

const items = (/** @type {number} */ count) =>
  Array.from({ length: count }, (_, index) => `<li>Press key ${index} and hold it down</li>`).join('');
const page = (/** @type {number} */ count) =>
  `<!doctype html><html lang="en"><title>How to read a long list</title><h1>How to read a long list</h1><ol>${items(count)}</ol></html>`;
/** Milliseconds that the chip may take on a busy machine. */
const patience = 30_000;
/** @type {Record<string, string>} */
const pages = { '/short': page(12), '/huge': page(50_000) };

async function main() {
  const visits = Number(process.argv[2] ?? 5);
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[request.url ?? ''] ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)));
  const address = server.address();
  const context = await launchWithExtension({ hosts: typeof address === 'object' ? (address?.port ?? null) : null });
  process.stdout.write('longest task, ms: median (least to most) of ours, of the browser; ratio of the medians\n');
  for (const path of Object.keys(pages)) {
    const found = [];
    for (let turn = 0; turn < visits; turn++) found.push(await visit(context, path));
    const [ours, theirs] = [found.map((each) => each.ours), found.map((each) => each.theirs)];
    const ratio = (median(ours) / median(theirs)).toFixed(2);
    process.stdout.write(`${path.padEnd(8)} ${spread(ours)}   ${spread(theirs)}   ${ratio}\n`);
  }
  await context.close();
  server.close();
}

/** @param {import('playwright').BrowserContext} context @param {string} path */
async function visit(context, path) {
  const tab = await context.newPage();
  const session = await tab.context().newCDPSession(tab);
  const end = await watchTasks(session);
  await tab.goto(`http://bench.example${path}`);
  const offered = (/** @type {ShadowRoot} */ root) => root.querySelector('button') !== null;
  const until = Date.now() + patience;
  while (!(await inClosedRoot(tab, offered))) {
    if (Date.now() > until) throw new Error(`No steps were offered on ${path} within ${patience} ms`);
    await new Promise((done) => setTimeout(done, 100));
  }
  const found = await end();
  await tab.close();
  return found;
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** @param {number[]} values */
function spread(values) {
  return `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;
}

await main();
