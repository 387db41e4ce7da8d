import { expect, test } from 'vitest';
import { readFiles, sourceFiles } from './house';
import { deniedGlobals } from './laws/globals';
import { forbiddenImports, importCircles } from './laws/imports';

const sample = (files: Record<string, string>) => new Map(Object.entries(files));

test('every import goes the lawful way', () => {
  const files = readFiles(sourceFiles);
  expect(files.size).toBeGreaterThan(8);
  expect(forbiddenImports(files)).toEqual([]);
});

test('an import that goes up, or an unlawful package, is found', () => {
  const found = forbiddenImports(
    sample({
      'core/a.ts': "import type { M } from '../platform/messages'; import { h } from 'preact'; import './b';",
      'core/page/c.ts': "export { x } from '../../components/x'; const late = import('../../entrypoints/y');",
      'components/x.tsx': "import { browser } from 'wxt/browser'; import { useState } from 'preact/hooks';",
      'platform/p.ts': "import { Row } from '../components/row'; import { browser } from 'wxt/browser';",
      'entrypoints/e.ts':
        "import { browser } from 'wxt/browser'; import { defineBackground } from 'wxt/utils/define-background';",
    }),
  );
  expect(found).toEqual([
    'core/a.ts imports ../platform/messages',
    'core/a.ts imports preact',
    'core/page/c.ts imports ../../components/x',
    'core/page/c.ts imports ../../entrypoints/y',
    'components/x.tsx imports wxt/browser',
    'platform/p.ts imports ../components/row',
    'entrypoints/e.ts imports wxt/browser',
  ]);
});

test('no import goes in a circle', () => {
  expect(importCircles(readFiles(sourceFiles))).toEqual([]);
});

test('a circle is found, through types and index files too', () => {
  const circle = sample({
    'core/a.ts': "import type { B } from './b'",
    'core/b/index.ts': "import { c } from '../c'",
    'core/c.ts': "import { a } from './a'",
    'core/d.ts': "import { c } from './c'",
  });
  expect(importCircles(circle)).toEqual(['core/a.ts -> core/b/index.ts -> core/c.ts -> core/a.ts']);
});

test('core names nothing of the page, the network or the clock', () => {
  // The one file that looks up prototypes, where a page cannot clobber them.
  const prototypes = 'core/page/dom.ts names globalThis';
  const found = deniedGlobals(readFiles(/^core\/.*\.ts$/));
  expect(found.filter((line) => line !== prototypes)).toEqual([]);
});

test('a global, the clock and a way around are found; an argument of that name is not', () => {
  const found = deniedGlobals(
    sample({
      'core/bad.ts': `
        const a = document.title; const b = globalThis.document; const c = Date.now(); const d = new Date();
        const e = chrome.runtime; fetch('x');`,
      'core/good.ts': `
        export const a = (document: Document, window: { location: string }) => document.title + window.location;
        export const b = (el: Element) => el.ownerDocument.location; export const c = new Date(5);
        export const d = { fetch: 1 };`,
    }),
  );
  expect(found.map((line) => line.replace('core/bad.ts names ', '')).sort()).toEqual(
    ['Date.now', 'chrome', 'document', 'document', 'fetch', 'globalThis', 'new Date()'].sort(),
  );
});
