import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_PACKAGE } from './lists';

/** A filter list as its package ships it. */
export interface Source {
  number: number;
  title: string;
  version: string;
  /** When its makers wrote it, ISO 8601. */
  updated: string;
  license: string;
  homepage: string;
  /** Every line, comments too. */
  lines: readonly string[];
  /** The same list as rules of declarativeNetRequest, as its makers converted them. */
  rules: readonly Rule[];
}

/** A rule of declarativeNetRequest, as far as it is looked at here. */
export interface Rule {
  id: number;
  priority?: number;
  action: { type: string };
  condition: RuleCondition;
}

/** When a rule applies. */
export interface RuleCondition {
  urlFilter?: string;
  regexFilter?: string;
  requestDomains?: string[];
  excludedRequestDomains?: string[];
  initiatorDomains?: string[];
  excludedInitiatorDomains?: string[];
  resourceTypes?: string[];
  excludedResourceTypes?: string[];
  [other: string]: unknown;
}

/** Reads one list of the package; throws where the package is not as it was when this was written. */
export function readSource(root: string, number: number): Source {
  const name = `ruleset_${number}`;
  const file = join(root, 'node_modules', LIST_PACKAGE, 'dist/filters/declarative', name, `${name}.json`);
  const [head, ...rules] = JSON.parse(readFileSync(file, 'utf8')) as [
    { metadata?: { rawFilterList?: string } },
    ...Rule[],
  ];
  const raw = head.metadata?.rawFilterList;
  if (typeof raw !== 'string') throw new Error(`${file} holds no filter list.`);
  const lines = raw.split(/\r?\n/);
  const told = (key: string) => {
    const line = lines.slice(0, 50).find((each) => each.startsWith(`! ${key}: `));
    if (!line) throw new Error(`List ${number} does not tell its ${key}.`);
    return line.slice(key.length + 4).trim();
  };
  return {
    number,
    title: told('Title'),
    version: told('Version'),
    updated: told('TimeUpdated'),
    license: told('License'),
    homepage: told('Homepage'),
    lines,
    rules,
  };
}

/** The version of the package that ships the lists. */
export function packageVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', LIST_PACKAGE, 'package.json'), 'utf8'));
  return version;
}
