import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { builds } from './build';

const addonsLinter = join(
  dirname(createRequire(import.meta.url).resolve('addons-linter/package.json')),
  'bin/addons-linter',
);

test('the linter of addons.mozilla.org finds no error in the Firefox build', async () => {
  const args = [addonsLinter, '--output', 'json', '--self-hosted', builds.firefox];
  const run = promisify(execFile)(process.execPath, args, { maxBuffer: 64_000_000 });
  // It ends with 1 where it finds errors: what it says is the test, not its code.
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  const said = JSON.parse(stdout) as { errors: { code: string; message: string; file: string }[] };
  expect(said.errors).toEqual([]);
}, 60_000);
