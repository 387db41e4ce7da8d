// @ts-check
/**
 * npm run screenshots [-- NAME…]
 *
 * Takes the pictures of store/ and docs/pictures/ from the production build, on pages of our own, by real clicks and keys.
 * NAME: only the scenes whose names begin so.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const entry = fileURLToPath(new URL('screenshots/take.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
await module.takeAll(process.argv.slice(2));
