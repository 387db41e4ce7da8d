import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { buildFilters, FILTERS_FOLDER } from './filters/build';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * The build. Firefox gets Manifest V3 too; the scripts of every page are listed by hand because WXT's own content-script
 * wrapper posts messages that a page could see.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  webExt: { disabled: true },
  // Vite's polyfill for module preloading would bring the only `fetch` into our pages; our browsers preload by themselves.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // What several pages share is one file: each file that a page waits for costs as much as running it.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output;
      if (entrypoints.length > 1 && output)
        Object.assign(output, { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } });
    },
    // The filter files are made at build time and never committed; made once, they are found again by a hash.
    'build:publicAssets': (_, files) => {
      const folder = buildFilters(root);
      for (const name of readdirSync(folder)) {
        files.push({ absoluteSrc: join(folder, name), relativeDest: `${FILTERS_FOLDER}/${name}` });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Firefox's sidebar needs no permission.
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'declarativeNetRequest',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['keys.js'], run_at: 'document_start' },
      { matches: ['http://*/*', 'https://*/*'], js: ['spotter.js'], run_at: 'document_end' },
    ],
    // Off until a site is to be stripped: with stripping off, no rule of ours is loaded.
    declarative_net_request: {
      rule_resources: ['ads', 'trackers'].map((id) => ({ id, enabled: false, path: `${FILTERS_FOLDER}/${id}.json` })),
    },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_toggle__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; img-src 'self' https: data:",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidestep@sidestep.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});
