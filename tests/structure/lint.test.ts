import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from './house';

/** File -> the rule that must fire there, and the code. The lint itself runs over the house as a stage of `npm test`. */
const samples: Record<string, [rule: string, code: string]> = {
  'core/default.ts': ['noDefaultExport', 'export default 1;'],
  'core/global.ts': ['noRestrictedGlobals', 'export const title = document.title;'],
  'core/preact.ts': ['noRestrictedImports', "export { h } from 'preact';"],
  'core/up.ts': ['noRestrictedImports', "export type { Answer } from '../platform/messages';"],
  'components/browser.ts': ['noRestrictedImports', "export { browser } from 'wxt/browser';"],
  'platform/row.ts': ['noRestrictedImports', "export { Row } from '../components/row';"],
  'platform/console.ts': ['noConsole', 'console.log(1);'],
  'platform/any.ts': ['noExplicitAny', 'export const x: any = 1;'],
};

const folder = mkdtempSync(join(tmpdir(), 'sidestep-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the lint fails on every bad sample, each with its rule', () => {
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const [path, [, code]] of Object.entries(samples)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${code}\n`);
  }
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--reporter=github', '.'];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(1);
  for (const [path, [rule]] of Object.entries(samples)) {
    const line = stdout.split('\n').find((one) => one.includes(`/${path},`) && one.includes(rule));
    expect(line, `${rule} in ${path}, among\n${stdout}`).toBeDefined();
  }
});
