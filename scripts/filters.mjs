// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The module that makes the filter files: TypeScript, so it comes through Vite.
 * @returns {Promise<typeof import('../filters/build')>}
 */
export async function filterMaker() {
  const entry = join(root, 'filters/build.ts');
  const { module } = await runnerImport(entry, { root, configFile: false, logLevel: 'error' });
  return /** @type {typeof import('../filters/build')} */ (module);
}
