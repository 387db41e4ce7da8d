import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles one TypeScript entry and all that it imports into a script that a page can evaluate.
 * @param {string} entry path relative to the project
 * @returns {Promise<string>} the code, as an immediately invoked function
 */
export async function bundle(entry) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'import.meta.env.DEV': 'false', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: `${root}/${entry}`, formats: ['iife'], name: 'sidestep' },
    },
  });
  return [result].flat()[0].output[0].code;
}
