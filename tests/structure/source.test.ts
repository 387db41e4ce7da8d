import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles, root, sourceFiles } from './house';
import { undocumentedExports } from './laws/documented';
import { htmlStrings } from './laws/html-strings';
import { changelogHas, longFiles, looseVersions, machineTraces } from './laws/text';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Data, not code to read. Each needs a reason here. */
const longByNature: string[] = [];

test('no string becomes markup', () => {
  expect(htmlStrings(readFiles(sourceFiles))).toEqual([]);
  expect(htmlStrings(readFiles(/^scripts\/.*\.(tsx?|mjs)$/), { reading: true })).toEqual([]);
});

test('a string that becomes markup is found, in code and not in comments', () => {
  const bad = `
    // innerHTML in a comment is fine
    element.innerHTML = text; element['outerHTML'] = text; element.insertAdjacentHTML('beforeend', text);
    const view = <p dangerouslySetInnerHTML={{ __html: text }} />; document.write(text);
    view.ownerDocument.writeln(text);`;
  expect(htmlStrings(new Map([['components/bad.tsx', bad]]))).toEqual([
    'components/bad.tsx:3 innerHTML',
    'components/bad.tsx:3 outerHTML',
    'components/bad.tsx:3 insertAdjacentHTML',
    'components/bad.tsx:4 dangerouslySetInnerHTML',
    'components/bad.tsx:4 document.write',
    'components/bad.tsx:5 document.write',
  ]);
});

test('markup may be read where that is allowed, and still not be set', () => {
  const code = 'const a = x.outerHTML.length;\nx.innerHTML = a;\nx.innerHTML += a;\nx.insertAdjacentHTML(a, a);';
  const found = htmlStrings(new Map([['scripts/a.mjs', code]]), { reading: true });
  expect(found.map((line) => line.split(' ')[0])).toEqual(['scripts/a.mjs:2', 'scripts/a.mjs:3', 'scripts/a.mjs:4']);
});

test('every export of core, platform and components is documented', () => {
  expect(undocumentedExports(readFiles(/^(core|components|platform)\/.*\.tsx?$/))).toEqual([]);
});

test('an export without docs is found, of every sort', () => {
  const bad = `
    /** Documented. */
    export const fine = 1;
    export const bare = 1;
    // only a remark
    export function remarked() {}
    export interface Shape { a: 1 }
    export type Alias = string;
    export class Thing {}
    /** */
    export function hollow() {}
    const local = 1;
    export { local } from './elsewhere';`;
  expect(undocumentedExports(new Map([['core/bad.ts', bad]]))).toEqual([
    'core/bad.ts: bare',
    'core/bad.ts: remarked',
    'core/bad.ts: Shape',
    'core/bad.ts: Alias',
    'core/bad.ts: Thing',
    'core/bad.ts: hollow',
  ]);
});

test('no file is longer than 250 lines', () => {
  const files = readFiles(/^(core|components|platform|entrypoints|scripts)\/.*\.(tsx?|mjs|css)$/);
  expect(longFiles(files, 250, longByNature)).toEqual([]);
});

test('a long file is found', () => {
  const files = new Map([
    ['a.ts', 'x\n'.repeat(250)],
    ['b.ts', 'x\n'.repeat(251)],
    ['table.ts', 'x\n'.repeat(900)],
  ]);
  expect(longFiles(files, 250, ['table.ts'])).toEqual(['b.ts has 251 lines']);
});

test('every dependency is pinned to one version', () => {
  expect(looseVersions(read('package.json'))).toEqual([]);
});

test('a range of versions is found', () => {
  const bad = { dependencies: { a: '^1.0.0', b: '1.0.0' }, devDependencies: { c: 'latest', d: '2.0.0-rc.1' } };
  expect(looseVersions(JSON.stringify(bad))).toEqual(['a ^1.0.0', 'c latest']);
});

test('no file tells where it was made', () => {
  expect(machineTraces(readFiles(/\.(tsx?|mjs|js|json|md|css|html|svg|yml)$|^\.(ci|npmrc)/))).toEqual([]);
});

test('a path of one machine and a registry are found', () => {
  const slash = '/';
  const text = `see ${slash}home${slash}ann/x\nhttps:${slash}/registry.corp.test/a\nhttps:${slash}/10.0.0.1/\n.${slash}work/fine`;
  expect(machineTraces(new Map([['a.md', text]]))).toEqual([
    'a.md:1 holds a path of one machine',
    'a.md:2 holds an address of a registry',
    'a.md:3 holds an address of a private network',
  ]);
});

test('the changelog says something about this version', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(changelogHas(read('CHANGELOG.md'), version)).toBe(true);
});

test('a changelog without the version, or with nothing under it, fails', () => {
  expect(changelogHas('## 0.2.0\n- news\n', '0.1.0')).toBe(false);
  expect(changelogHas('## 0.1.0\n\n## 0.0.9\n- news\n', '0.1.0')).toBe(false);
  expect(changelogHas('## 0.1.0, unreleased\n- news\n', '0.1.0')).toBe(true);
});
