import { posix } from 'node:path';
import ts from 'typescript';
import type { Files } from '../house';

/** Floor -> the floors it may import, and the packages (RegExp on the name as written). */
const law: Record<string, { floors: string[]; packages: RegExp }> = {
  core: { floors: ['core'], packages: /^$/ },
  // Runs at build time only: makes the filter files that the extension reads.
  filters: { floors: ['core', 'filters'], packages: /^(node:|@adguard\/agtree$|@ghostery\/adblocker$)/ },
  // The keys of the words file are a type: a word that is not there does not compile.
  components: { floors: ['core', 'components', 'public'], packages: /^(preact|@preact\/signals)(\/|$)/ },
  platform: {
    floors: ['core', 'platform'],
    packages: /^(wxt\/|webextension-polyfill$|dompurify$|@ghostery\/adblocker(-extended-selectors)?$)/,
  },
  // Only platform/ imports the browser; entrypoints wire it.
  entrypoints: {
    floors: ['core', 'components', 'platform', 'entrypoints'],
    packages: /^(preact(\/|$)|@preact\/signals$|wxt\/(?!browser$))/,
  },
};

/** Imports that cross a floor the wrong way, or bring in a package that the floor may not know. */
export function forbiddenImports(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const rule = law[floorOf(path)];
    if (!rule) return [];
    return importsOf(text)
      .filter((name) => !allowed(rule, path, name))
      .map((name) => `${path} imports ${name}`);
  });
}

function allowed(rule: { floors: string[]; packages: RegExp }, path: string, name: string): boolean {
  if (!name.startsWith('.')) return rule.packages.test(name);
  return rule.floors.includes(floorOf(posix.join(posix.dirname(path), name)));
}

/** Circles of imports, types included: each as "a -> b -> a". */
export function importCircles(files: Files): string[] {
  const circles = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.add([...trail.slice(start), path].join(' -> '));
    if (start >= 0 || done.has(path)) return;
    for (const name of importsOf(files.get(path) ?? '')) {
      const target = name.startsWith('.') ? resolveIn(files, path, name) : null;
      if (target) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
  return [...circles];
}

/** The file that a relative import means, or null (a style, data). */
function resolveIn(files: Files, from: string, name: string): string | null {
  const base = posix.join(posix.dirname(from), name);
  const tries = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return tries.find((path) => files.has(path)) ?? null;
}

function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

function floorOf(path: string): string {
  return path.split('/')[0] ?? '';
}
