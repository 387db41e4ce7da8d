import { type CosmeticFilter, FiltersEngine, Request } from '@ghostery/adblocker';
import { type HostTables, holds, readHostTables } from '../core/strip/host-table';
import type { ListRule, Resource, Verdict } from '../core/strip/list-rules';
import { gateOf } from '../core/strip/subject';
import { failureOf } from './failure';
import type { FilterFile } from './filter-files';
import { log } from './log';
import { unsealed } from './sealed-file';

/** A page, and what is asked about it. */
export interface HidingQuestion {
  address: string;
  ids: readonly string[];
  classes: readonly string[];
  links: readonly string[];
  /** Ask for the rules of the site and for every page, too. */
  first: boolean;
  /** false leaves out those for every page. Default true. */
  everywhere?: boolean;
  clutter: boolean;
}

/** The filter lists, ready to be asked. Files are read when they are first needed; a damaged one knows nothing, and says so. */
export interface FilterEngine {
  rulesFor(question: HidingQuestion): Promise<ListRule[]>;
  /** A verdict for each resource, null where it is neither an ad's nor a tracker's. */
  verdictsOn(resources: readonly Resource[], page: string): Promise<(Verdict | null)[]>;
  /** false where some pages of a host are excepted from what is hidden on the others. */
  speakAlike(host: string): Promise<boolean>;
  /** Files that could not be read since the worker started. */
  damaged(): readonly FilterFile[];
}

/** Lists over these files. */
export function createFilterEngine(read: (name: FilterFile) => Promise<ArrayBuffer>): FilterEngine {
  const damaged: FilterFile[] = [];
  const loaded = new Map<FilterFile, Promise<unknown>>();
  /** One attempt in a worker's life: a file of the package does not get better. */
  const load = <Content>(name: FilterFile, parse: (bytes: ArrayBuffer) => Content | Promise<Content>) => {
    const known = loaded.get(name) as Promise<Content | null> | undefined;
    const loading =
      known ??
      read(name)
        .then(parse)
        .catch((error) => fail(name, error));
    loaded.set(name, loading);
    return loading;
  };
  const fail = (name: FilterFile, error: unknown) => {
    log('warning', 'filters', `${name}: ${failureOf(error).message}`);
    damaged.push(name);
    return null;
  };
  const engine = (name: FilterFile) => load(name, async (bytes) => FiltersEngine.deserialize(await unsealed(bytes)));

  return {
    damaged: () => damaged,
    async rulesFor(question) {
      const hiding = await engine('hiding.bin');
      const clutter = question.clutter ? await engine('clutter.bin') : null;
      return [...rulesOf(hiding, question, 'ad'), ...rulesOf(clutter, question, 'clutter')];
    },
    async speakAlike(host) {
      const engines = [await engine('hiding.bin'), ...(loaded.has('clutter.bin') ? [await engine('clutter.bin')] : [])];
      return !engines.some((each) => each !== null && partlyExcepted(each).some((name) => host.includes(name)));
    },
    async verdictsOn(resources, page) {
      if (resources.length === 0) return [];
      const [requests, hosts] = await Promise.all([engine('requests.bin'), load('hosts.bin', readHostTables)]);
      const source = sourceOf(page);
      return resources.map((resource) => verdictOn(resource, source, requests, hosts));
    },
  };
}

function rulesOf(engine: FiltersEngine | null, question: HidingQuestion, kind: ListRule['kind']): ListRule[] {
  if (!engine) return [];
  const { address, ids, classes, links, first, everywhere: wide = true } = question;
  const { hostname, domain } = Request.fromRawDetails({ url: address, type: 'main_frame' });
  const ask = () =>
    engine.matchCosmeticFilters({
      url: address,
      hostname,
      domain,
      ids: [...ids],
      classes: [...classes],
      hrefs: [...links],
      getRulesFromHostname: first,
      getInjectionRules: false,
      callerContext: null,
    });
  const { matches, allowGenericHides } = wide ? ask() : withoutWideRules(engine, ask);
  const named = matches.flatMap(({ filter, exception }) => (filter && !exception ? ruleOf(filter, kind) : []));
  const rules = [...named, ...(first && wide && allowGenericHides ? everywhere(engine, kind) : [])];
  return [...new Map(rules.map((rule) => [rule.selector, rule])).values()];
}

/** The engine reads some two thousand filters the first time that it is asked for the rules for every page: not where nobody wants them. */
function withoutWideRules<Result>({ cosmetics }: FiltersEngine, ask: () => Result): Result {
  const { extraGenericRules } = cosmetics;
  cosmetics.extraGenericRules = [];
  try {
    return ask();
  } finally {
    cosmetics.extraGenericRules = extraGenericRules;
  }
}

/** Hosts that have an exception for some of their pages, of each engine. */
const excepted = new WeakMap<FiltersEngine, string[]>();

function partlyExcepted(engine: FiltersEngine): string[] {
  const filters = excepted.has(engine) ? [] : engine.hideExceptions.getFilters();
  const known =
    excepted.get(engine) ?? filters.flatMap((filter) => (filter.getFilter() !== '' && filter.getHostname()) || []);
  excepted.set(engine, known);
  return known;
}

/** What was made of the engines' own filters: each stays one object for as long as the worker lives. */
const made = new WeakMap<CosmeticFilter, ListRule[]>();

function ruleOf(filter: CosmeticFilter, kind: ListRule['kind']): ListRule[] {
  const known = made.get(filter) ?? makeRule(filter, kind);
  made.set(filter, known);
  return known;
}

function makeRule(filter: CosmeticFilter, kind: ListRule['kind']): ListRule[] {
  const selector = filter.getSelector();
  const scope = filter.hasHostnameConstraint() ? 'site' : 'anywhere';
  if (!filter.isExtended()) return [{ selector, kind, scope, extended: null, gate: gateOf(selector) }];
  const extended = filter.getSelectorAST();
  return extended === undefined ? [] : [{ selector, kind, scope, extended, gate: null }];
}

/** Rules for every page that no site takes back, of each engine. */
const widely = new WeakMap<FiltersEngine, ListRule[]>();

function everywhere(engine: FiltersEngine, kind: ListRule['kind']): ListRule[] {
  const known = widely.get(engine) ?? readEverywhere(engine, kind);
  widely.set(engine, known);
  return known;
}

/** The engine keeps them as one style sheet. */
function readEverywhere(engine: FiltersEngine, kind: ListRule['kind']): ListRule[] {
  const nowhere = { url: '', hostname: '', domain: '', getRulesFromDOM: false, getRulesFromHostname: false };
  const sheet = engine.getCosmeticsFilters({ ...nowhere, getInjectionRules: false, getExtendedRules: false }).styles;
  const selectors = sheet.slice(0, Math.max(0, sheet.lastIndexOf('{'))).split(',\n');
  return selectors.flatMap((text) => {
    const selector = text.trim();
    if (selector === '') return [];
    return [{ selector, kind, scope: 'anywhere', extended: null, gate: gateOf(selector) } as const];
  });
}

/** The page that asks for something, taken apart once for all that it asks for. */
interface Source {
  sourceUrl: string;
  sourceHostname: string;
  sourceDomain: string;
}

function sourceOf(page: string): Source {
  const { hostname, domain } = Request.fromRawDetails({ url: page, type: 'main_frame' });
  return { sourceUrl: page, sourceHostname: hostname, sourceDomain: domain };
}

function verdictOn(
  { address, type }: Resource,
  source: Source,
  engine: FiltersEngine | null,
  hosts: HostTables | null,
): Verdict | null {
  const request = Request.fromRawDetails({ url: address, ...source, type });
  const listed = hosts && listedHost(request, hosts);
  // An exception of a list speaks for a host that is listed whole, as it does for every other rule.
  if (listed) return engine?.exceptions.match(request) ? null : listed;
  const { filter, match } = engine?.match(request) ?? { match: false };
  if (!match || !filter) return null;
  const tracker = hosts !== null && holds(hosts.trackerIds, filter.getId() >>> 0);
  return { kind: tracker ? 'tracker' : 'ad', host: request.hostname };
}

/** Whole hosts are blocked on the sites of others only: on its own a host is what the person came for. */
function listedHost({ hostname, isThirdParty }: Request, { ads, trackers }: HostTables): Verdict | null {
  if (!isThirdParty) return null;
  const ad = ads(hostname);
  if (ad) return { kind: 'ad', host: ad };
  const tracker = trackers(hostname);
  return tracker ? { kind: 'tracker', host: tracker } : null;
}
