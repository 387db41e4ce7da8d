import { expect, test } from 'vitest';
import { builds, type Manifest, manifestChanges, manifestOf } from './build';

/** Frozen: a change here is a change of what people are asked for. docs/permissions.md says why each is needed. */
const frozen: Partial<Manifest> = {
  manifest_version: 3,
  permissions: ['storage', 'unlimitedStorage', 'scripting', 'declarativeNetRequest', 'alarms'],
  optional_permissions: ['notifications'],
  host_permissions: ['http://*/*', 'https://*/*'],
  content_scripts: [
    { matches: ['http://*/*', 'https://*/*'], js: ['keys.js'] },
    { matches: ['http://*/*', 'https://*/*'], js: ['spotter.js'] },
  ],
  // Off as installed: they are switched on when the first site is to be stripped.
  declarative_net_request: {
    rule_resources: [
      { id: 'ads', enabled: false, path: 'filters/ads.json' },
      { id: 'trackers', enabled: false, path: 'filters/trackers.json' },
    ],
  },
};

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "img-src 'self' https: data:",
].join('; ');

/** `run_at` says when, not what is granted. */
function withoutTiming(manifest: Manifest): Manifest {
  const scripts = manifest.content_scripts?.map(({ matches, js, ...rest }) => {
    const { run_at, ...granted } = rest as { run_at?: string };
    return { matches, js, ...granted };
  });
  return { ...manifest, ...(scripts ? { content_scripts: scripts } : {}) };
}

/** Chromium has a permission for its side panel, Firefox an entry in the manifest. */
const permissions: Record<keyof typeof builds, string[]> = {
  chromium: ['storage', 'unlimitedStorage', 'scripting', 'declarativeNetRequest', 'alarms', 'sidePanel'],
  firefox: ['storage', 'unlimitedStorage', 'scripting', 'declarativeNetRequest', 'alarms'],
};

test.each(Object.entries(builds))('the manifest for %s grants what was agreed', (name, folder) => {
  const agreed = { ...frozen, permissions: permissions[name as keyof typeof builds] };
  expect(manifestChanges(withoutTiming(manifestOf(folder)), agreed)).toEqual([]);
});

test("Firefox's sidebar does not open by itself", () => {
  expect(manifestOf(builds.firefox).sidebar_action?.open_at_install).toBe(false);
  expect(manifestOf(builds.chromium).side_panel?.default_path).toBe('sidepanel.html');
});

test.each(Object.entries(builds))('pages of ours run nothing from elsewhere in %s', (_, folder) => {
  expect(manifestOf(folder).content_security_policy?.extension_pages).toBe(policy);
});

test('Firefox is told that no data is collected', () => {
  const gecko = manifestOf(builds.firefox).browser_specific_settings?.gecko;
  expect(gecko?.data_collection_permissions.required).toEqual(['none']);
  expect(gecko?.id).toBeTruthy();
});

test('a permission more, a script in frames or the page, and a web-accessible file are found', () => {
  const manifest: Manifest = {
    ...frozen,
    manifest_version: 3,
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'declarativeNetRequest', 'alarms', 'tabs'],
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['spotter.js'], all_frames: true }],
    web_accessible_resources: [{ resources: ['panel.css'], matches: ['<all_urls>'] }],
  };
  const changes = manifestChanges(withoutTiming(manifest), frozen);
  expect(changes.map((line) => line.split(' ')[0])).toEqual([
    'permissions',
    'content_scripts',
    'web_accessible_resources',
  ]);
});
