import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builds, overBudget, sizesOf } from './build';

/**
 * Bytes gzipped. The spotter and the guard of keys run on every page; the early script on those of sites that are stripped; the reader, with the words of 66 languages, the fitted trees and what steps sound like, where a tutorial is
 * likely; the filter files are read by the background alone.
 */
const budget = {
  'spotter.js': 5_200,
  'keys.js': 700,
  'early.js': 16_000,
  'content-scripts/': 367_000,
  'background.js': 138_000,
  'filters/': 4_750_000,
  'chunks/popup': 20_000,
  'chunks/sidepanel': 24_800,
  '': 5 * 1024 * 1024,
};

test.each(Object.entries(builds))('the build for %s is within its budget', (_, folder) => {
  expect(overBudget(sizesOf(folder), budget)).toEqual([]);
});

test('a file too heavy, a heavy total, and a missing file are found', () => {
  const sizes = new Map([
    ['spotter.js', { bytes: 9, gzipped: 4_501 }],
    ['content-scripts/reader.js', { bytes: 9, gzipped: 150_000 }],
    ['filters/hiding.bin', { bytes: 9, gzipped: 4_740_000 }],
    ['icons/128.png', { bytes: 9, gzipped: 170_000 }],
  ]);
  const small = {
    'spotter.js': 4_500,
    'content-scripts/': 150_000,
    'background.js': 20_000,
    'chunks/popup': 20_000,
    '': 200_000,
  };
  expect(overBudget(sizes, small)).toEqual([
    'spotter.js weighs 4501 of 4500 bytes',
    'background.js: nothing there',
    'chunks/popup: nothing there',
    'the build weighs 5064501 of 200000 bytes',
  ]);
});

/** Where a script may ask the network: the reader, at one place, for other pages of a tutorial that the person asked for. */
const asking = 'content-scripts/reader.js';

test.each(Object.entries(builds))('the scripts for %s evaluate no strings and speak to nobody else', (_, folder) => {
  for (const path of sizesOf(folder).keys()) {
    if (!path.endsWith('.js')) continue;
    const code = readFileSync(join(folder, path), 'utf8');
    expect(
      code.match(/\beval\(|new Function\(|\bXMLHttpRequest\b|\bWebSocket\b|sendBeacon|importScripts/g),
      path,
    ).toBeNull();
    // What the package itself holds may be read.
    const elsewhere = code.replaceAll(/\bfetch\([\w.$]+\.runtime\.getURL\(/g, '');
    expect(elsewhere.match(/\bfetch\(/g)?.length ?? 0, path).toBe(path === asking ? 1 : 0);
  }
});
