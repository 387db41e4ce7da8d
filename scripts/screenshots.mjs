// @ts-check
/**
 * npm run screenshots [-- NAME…] [-- --lang=CODE]
 *
 * Takes the pictures of store/ and docs/pictures/ from the production build, on pages of our own, by real clicks and keys.
 * NAME: only the scenes whose names begin so. --lang: our own words in another language, into .cache/screenshots.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } });
const entry = fileURLToPath(new URL('screenshots/take.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
await module.takeAll(positionals, values.lang ?? null);
