import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeHostTables } from '../core/strip/host-table';
import { cosmeticEngine } from './cosmetic';
import { LIST_PACKAGE, LISTS, type ListUse } from './lists';
import { notice } from './notice';
import { parametersModule, trackingParameters } from './parameters';
import { requestEngine, requestLines } from './requests';
import { slimRules } from './rules';
import { packageVersion, readSource, type Source } from './source';

/** What was made, for the person who builds; stands beside the files as `about.json`. */
export interface About {
  lists: { title: string; version: string; updated: string; license: string; homepage: string; use: ListUse }[];
  /** What each file holds. */
  counts: Record<string, number>;
}

/** Where the made files stand in the extension. */
export const FILTERS_FOLDER = 'filters';

/**
 * Makes the filter files from the pinned lists, or finds them made: they are kept by a hash of everything that goes in, so that only a
 * change of lists or of this code makes them anew. Answers the folder that holds them.
 */
export function buildFilters(root: string): string {
  const folder = join(root, '.cache', 'filters', hashOf(root));
  if (existsSync(join(folder, 'about.json'))) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  for (const [name, content] of Object.entries(makeFilters(root))) writeFileSync(join(unfinished, name), content);
  // Whole or not at all: two builds may run side by side.
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return folder;
}

/** The files by name; the same lists give the same bytes. */
export function makeFilters(root: string): Record<string, string | Uint8Array> {
  const sources = new Map(LISTS.map(({ number, use }) => [readSource(root, number), use]));
  const of = (wanted: ListUse) => [...sources].filter(([, use]) => use === wanted).map(([source]) => source);
  const lines = (wanted: ListUse) => of(wanted).flatMap((source) => source.lines);
  const hiding = cosmeticEngine([...lines('ads'), ...lines('trackers')]);
  const clutter = cosmeticEngine(lines('clutter'));
  const ads = requestLines(lines('ads'));
  const trackers = requestLines(lines('trackers'));
  const requests = requestEngine(ads.rest, trackers.rest);
  const rules = { ads: slimRules(rulesOf(of('ads'))), trackers: slimRules(rulesOf(of('trackers'))) };
  const about: About = {
    lists: [...sources].map(([{ title, version, updated, license, homepage }, use]) => ({
      title,
      version,
      updated,
      license,
      homepage,
      use,
    })),
    counts: {
      hiding: hiding.filters,
      clutter: clutter.filters,
      requests: requests.filters,
      hosts: ads.hosts.length + trackers.hosts.length,
      'rules of ads': rules.ads.length,
      'rules of trackers': rules.trackers.length,
      'lines of hiding left out': hiding.unread.length + clutter.unread.length,
    },
  };
  return {
    'hiding.bin': sealed(hiding.bytes),
    'clutter.bin': sealed(clutter.bytes),
    'requests.bin': sealed(requests.bytes),
    'hosts.bin': writeHostTables({ ads: ads.hosts, trackers: trackers.hosts, trackerIds: requests.trackerIds }),
    'ads.json': JSON.stringify(rules.ads),
    'trackers.json': JSON.stringify(rules.trackers),
    'NOTICE.txt': notice(about.lists, packageVersion(root)),
    'about.json': `${JSON.stringify(about, null, 2)}\n`,
  };
}

/** The content with the SHA-256 of it behind: `unsealed` (platform/sealed-file.ts) tells by it whether all is as it was made. */
function sealed(content: Uint8Array): Uint8Array {
  return Buffer.concat([content, createHash('sha256').update(content).digest()]);
}

/** The files that are committed, by path: they change only with the lists. */
export function committedFiles(root: string): Record<string, string> {
  const sources = LISTS.map(({ number, use }) => ({ ...readSource(root, number), use }));
  const parameters = trackingParameters(rulesOf(sources.filter(({ use }) => use === 'parameters')));
  return {
    'filters/NOTICE.txt': notice(sources, packageVersion(root)),
    'core/strip/tracking-parameters.ts': parametersModule(parameters),
  };
}

function rulesOf(sources: readonly Source[]) {
  return sources.flatMap((source) => source.rules);
}

/** A hash of the code here, of what it imports of ours, and of the pinned packages. */
function hashOf(root: string): string {
  const hash = createHash('sha256');
  const here = join(root, 'filters');
  const code = readdirSync(here)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  for (const file of [...code.map((name) => join(here, name)), join(root, 'core/strip/host-table.ts')])
    hash.update(readFileSync(file));
  for (const name of [LIST_PACKAGE, '@adguard/agtree', '@ghostery/adblocker']) {
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  }
  return hash.digest('hex').slice(0, 16);
}
