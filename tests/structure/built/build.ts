import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../house';

/** A production build, by browser. */
export const builds = { chromium: join(root, '.output/chrome-mv3'), firefox: join(root, '.output/firefox-mv3') };

/** The part of a manifest that is frozen. */
export interface Manifest {
  manifest_version: number;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; js: string[]; all_frames?: boolean; world?: string }[];
  declarative_net_request?: { rule_resources: { id: string; enabled: boolean; path: string }[] };
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string; open_at_install?: boolean };
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy?: { extension_pages?: string };
  browser_specific_settings?: { gecko: { id: string; data_collection_permissions: { required: string[] } } };
}

/** The manifest of a build. */
export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

/** Path inside the build -> bytes as they are and gzipped. */
export function sizesOf(folder: string): Map<string, { bytes: number; gzipped: number }> {
  // Chromium leaves its own index of the rules in the folder of an unpacked extension.
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !path.startsWith('_metadata'),
  );
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(
    files.map((path) => {
      const content = readFileSync(join(folder, path));
      return [path.replaceAll('\\', '/'), { bytes: content.length, gzipped: gzipSync(content).length }];
    }),
  );
}

/** What a build may weigh, in bytes gzipped: by the start of the path, the sum of all that match. */
export function overBudget(sizes: ReturnType<typeof sizesOf>, budget: Record<string, number>): string[] {
  return Object.entries(budget).flatMap(([start, most]) => {
    const matching = [...sizes].filter(([path]) => path.startsWith(start));
    const sum = matching.reduce((total, [, size]) => total + size.gzipped, 0);
    if (matching.length === 0) return [`${start || 'the build'}: nothing there`];
    return sum > most ? [`${start || 'the build'} weighs ${sum} of ${most} bytes`] : [];
  });
}

/** What a manifest grants beyond the frozen list, or no longer asks for. */
export function manifestChanges(manifest: Manifest, frozen: Partial<Manifest>): string[] {
  const keys: (keyof Manifest)[] = [
    'manifest_version',
    'permissions',
    'optional_permissions',
    'host_permissions',
    'optional_host_permissions',
    'content_scripts',
    'declarative_net_request',
    'web_accessible_resources',
    'externally_connectable',
  ];
  const text = (value: unknown) => JSON.stringify(value) ?? 'nothing';
  return keys
    .filter((key) => text(manifest[key]) !== text(frozen[key]))
    .map((key) => `${key} is ${text(manifest[key])}, not ${text(frozen[key])}`);
}
