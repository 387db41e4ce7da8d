import { attribute, queryAll, textContent } from '../../page/dom';
import { decodeEntities } from './html-text';
import type { Thing, Value } from './thing';
import { bareName, bareType } from './thing';
import { isForbidden, parseTolerantly } from './tolerant-json';

/** Characters of one script and of all scripts that are looked at. */
const LONGEST_SCRIPT = 512 * 1024;
const LONGEST_TOTAL = 2 * 1024 * 1024;
/** Levels of objects and lists below a script, and objects, that are looked at. */
const DEEPEST = 12;
const MOST_THINGS = 5000;

/** What never holds steps and often holds much: reviews, people, offers. */
const SKIPPED = new Set(
  'review reviews comment comments author publisher aggregateRating offers nutrition breadcrumb video creator sponsor potentialAction'.split(
    ' ',
  ),
);

/** The objects at the top of the page's JSON-LD, `@graph`s opened, references by `@id` followed; malformed scripts go to `problem`. */
export function jsonLdThings(document: Document, problem: (text: string) => void): Thing[] {
  const roots: unknown[] = [];
  let left = LONGEST_TOTAL;
  for (const script of queryAll(document, 'script[type]')) {
    const text = textContent(script);
    if (!isJsonLd(script, text)) continue;
    if (text.length > LONGEST_SCRIPT || text.length > left) {
      problem(`a JSON-LD script of ${text.length} characters is too long and was left out`);
      continue;
    }
    left -= text.length;
    const values = parseScript(text, (says) =>
      problem(`a JSON-LD script is malformed and was read as far as possible: ${says}`),
    );
    roots.push(...values);
  }
  return roots.length > 0 ? new Graph(roots).things() : [];
}

function isJsonLd(script: Element, text: string): boolean {
  const type = (attribute(script, 'type') ?? '').toLowerCase();
  if (/ld\s?[+-]\s?json|json\s?[+-]\s?ld/.test(type)) return true;
  return /json/.test(type) && /schema\.org/.test(text.slice(0, 500)) && /"@type"/.test(text.slice(0, 5000));
}

/** The values of one script; wrappers that hide it from old browsers, and entities for its quotes, are taken off. */
function parseScript(script: string, problem: (says: string) => void): unknown[] {
  const text = script
    .replace(/^\uFEFF/, '')
    .replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, ' ')
    .replace(/^[\s;/*]+|[\s;/*]+$/g, '');
  if (/^\s*[{[]\s*&(?:quot|#34|#x22);/.test(text)) return parseTolerantly(decodeEntities(text), problem);
  return parseTolerantly(text, problem);
}

class Graph {
  private readonly byId = new Map<string, Record<string, unknown>>();
  private left = MOST_THINGS;

  constructor(private readonly roots: unknown[]) {
    for (const root of roots) this.index(root, 0);
  }

  things(): Thing[] {
    return this.values(this.roots, 0).filter((value): value is Thing => 'properties' in value);
  }

  /** Objects that say more than who they are, by `@id`. */
  private index(value: unknown, depth: number): void {
    if (depth > 4) return;
    if (Array.isArray(value)) for (const item of value) this.index(item, depth + 1);
    if (!isObject(value)) return;
    const id = own(value, '@id');
    if (typeof id === 'string' && Object.keys(value).length > 1 && !this.byId.has(id)) this.byId.set(id, value);
    this.index(own(value, '@graph'), depth + 1);
  }

  private values(value: unknown, depth: number): Value[] {
    if (depth > DEEPEST || this.left <= 0) return [];
    if (typeof value === 'string') return [{ text: value }];
    if (typeof value === 'number') return [{ text: String(value) }];
    if (Array.isArray(value)) return value.flatMap((item) => this.values(item, depth + 1));
    return isObject(value) ? this.object(value, depth) : [];
  }

  private object(object: Record<string, unknown>, depth: number): Value[] {
    this.left--;
    const source = this.followed(object);
    const literal = own(source, '@value');
    if (literal !== undefined) return this.values(literal, depth + 1);
    const graph = own(source, '@graph');
    const list = own(source, '@list') ?? own(source, '@set');
    if (list !== undefined) return this.values(list, depth + 1);
    const inner = graph === undefined ? [] : this.values(graph, depth + 1);
    return [...inner, this.thing(source, depth)];
  }

  private followed(object: Record<string, unknown>): Record<string, unknown> {
    const id = own(object, '@id');
    if (typeof id !== 'string' || Object.keys(object).length > 2) return object;
    return this.byId.get(id) ?? object;
  }

  private thing(source: Record<string, unknown>, depth: number): Thing {
    const properties = new Map<string, Value[]>();
    for (const key of Object.keys(source)) {
      if (key === '@graph' || key === '@type' || key === '@context' || SKIPPED.has(key) || isForbidden(key)) continue;
      const values = this.values(source[key], depth + 1);
      if (values.length > 0) properties.set(key.startsWith('@') ? key : bareName(key), values);
    }
    const type = own(source, '@type');
    const types = (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
    return { types: new Set(types.map(bareType)), properties };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
