import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builds } from './build';

/** The scripts that a page of ours waits for, in order. */
function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, `${page}.html`), 'utf8');
  return [...html.matchAll(/<(?:script|link rel="modulepreload")[^>]*(?:src|href)="([^"]+)"/g)].map(
    ([, path = '']) => path,
  );
}

const pages = ['library', 'options', 'popup', 'sidepanel'];

test.each(Object.entries(builds))('a page waits for few files in %s: its own and what several share', (_, folder) => {
  for (const page of pages) expect(scriptsOf(folder, page).length, page).toBeLessThanOrEqual(3);
});

test.each(Object.entries(builds))('the library asks for its index before any module in %s', (_, folder) => {
  const [first = ''] = scriptsOf(folder, 'library');
  expect(first).toBe('/library-first.js');
  const code = readFileSync(join(folder, first), 'utf8');
  expect(code).toContain('.local.get(');
  expect(code.length).toBeLessThan(1_500);
});
