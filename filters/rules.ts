import type { Rule, RuleCondition } from './source';

/** A whole host and nothing else. */
const HOST = /^\|\|([a-z0-9-]+(?:\.[a-z0-9-]+)+)\^$/;
/** A list of pixels in e-mails: a bare host, pictures only. */
const IN_MAIL = /^[\w.-]+$/;
/** Hosts that share one rule: a browser reads a rule whole, and a rule of a megabyte is a pause. */
const MOST_HOSTS = 4_000;

/** Where a rule applies, and where it does not. */
const APPLIES = ['requestDomains', 'initiatorDomains'] as const;
const SPARES = ['excludedRequestDomains', 'excludedInitiatorDomains'] as const;

/** Rules that differ in their host only. */
interface Merged {
  rule: Rule;
  hosts: string[];
}

/**
 * A slim set of rules: what blocks parts of pages and what allows them; never a page itself, no redirects, no headers, no patterns (browsers
 * allow 1,000 of those). Rules for whole hosts that differ in nothing else become one.
 */
export function slimRules(rules: readonly Rule[]): Rule[] {
  const hosts = new Map<string, Merged>();
  const others: Rule[] = [];
  for (const rule of rules.flatMap(wanted)) {
    const host = HOST.exec(rule.condition.urlFilter ?? '')?.[1];
    if (!host || rule.condition.requestDomains) {
      others.push(rule);
      continue;
    }
    const { urlFilter: _host, ...condition } = rule.condition;
    const key = JSON.stringify([rule.action, rule.priority ?? 1, condition]);
    const group: Merged = hosts.get(key) ?? { rule: { ...rule, condition }, hosts: [] };
    if (isHost(host)) group.hosts.push(host);
    hosts.set(key, group);
  }
  const merged = [...hosts.values()].flatMap(({ rule, hosts: all }) =>
    chunks([...new Set(all)].sort(), MOST_HOSTS).map((requestDomains) =>
      withCondition(rule, { ...rule.condition, requestDomains }),
    ),
  );
  return [...merged, ...others].map((rule, index) => ({ ...rule, id: index + 1 }));
}

function wanted(rule: Rule): Rule[] {
  const { action, condition } = rule;
  if (!/^(?:block|allow|allowAllRequests)$/.test(action.type) || condition.regexFilter !== undefined) return [];
  const known = isInMail(rule) ? null : withHosts(condition);
  if (!known) return [];
  if (action.type !== 'block' || !known.resourceTypes) return [{ ...rule, condition: known }];
  const resourceTypes = known.resourceTypes.filter((type) => type !== 'main_frame');
  return resourceTypes.length === 0 ? [] : [withCondition(rule, { ...known, resourceTypes })];
}

/** The condition without what is no host; null where it then would hold nowhere, or where it must not. */
function withHosts(condition: RuleCondition): RuleCondition | null {
  if (!SPARES.every((field) => condition[field]?.every(isHost) ?? true)) return null;
  const known = { ...condition };
  for (const field of APPLIES) if (known[field]) known[field] = known[field].filter(isHost);
  return APPLIES.some((field) => known[field]?.length === 0) ? null : known;
}

/**
 * Whether it is a host to every browser. For one that is not, Firefox throws the whole rule away, with four thousand hosts in it
 * (`canonicalDomain` in toolkit/components/extensions/Schemas.sys.mjs).
 */
function isHost(text: string): boolean {
  const address = `https://${text}`;
  return !text.includes('*') && URL.canParse(address) && new URL(address).hostname === text;
}

function isInMail({ condition }: Rule): boolean {
  return condition.resourceTypes?.join() === 'image' && IN_MAIL.test(condition.urlFilter ?? '');
}

function withCondition({ priority, action }: Rule, condition: RuleCondition): Rule {
  return { id: 0, ...(priority === undefined ? {} : { priority }), action: { type: action.type }, condition };
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
