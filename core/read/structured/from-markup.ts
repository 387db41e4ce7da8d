import { attribute, children, queryAll, tagName, textContent } from '../../page/dom';
import { visibleLines } from '../../page/text';
import type { Thing, Value } from './thing';
import { bareName, bareType } from './thing';

/** The attributes that a way of marking up uses. */
interface Vocabulary {
  scope: string;
  type: string;
  property: string;
}

/** What is looked at on one page. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 200;

const MICRODATA: Vocabulary = { scope: 'itemscope', type: 'itemtype', property: 'itemprop' };
const RDFA: Vocabulary = { scope: 'typeof', type: 'typeof', property: 'property' };

/** The outermost objects of the page's microdata that are how-tos or recipes. */
export function microdataThings(document: Document): Thing[] {
  return things(document, MICRODATA, '[itemtype*="HowTo" i],[itemtype*="Recipe" i]');
}

/** The outermost objects of the page's RDFa that are how-tos or recipes. */
export function rdfaThings(document: Document): Thing[] {
  return things(document, RDFA, '[typeof*="HowTo" i],[typeof*="Recipe" i]');
}

function things(document: Document, vocabulary: Vocabulary, selector: string): Thing[] {
  const found: Thing[] = [];
  for (const element of queryAll(document, selector).slice(0, 50)) {
    const types = typesOf(element, vocabulary);
    if (types.has('howto') || types.has('recipe')) found.push(thingOf(element, vocabulary, { left: MOST_ELEMENTS }, 0));
  }
  return found;
}

function typesOf(element: Element, vocabulary: Vocabulary): Set<string> {
  return new Set((attribute(element, vocabulary.type) ?? '').split(/\s+/).filter(Boolean).map(bareType));
}

interface Budget {
  left: number;
}

function thingOf(element: Element, vocabulary: Vocabulary, budget: Budget, depth: number): Thing {
  const properties = new Map<string, Value[]>();
  collect(element, vocabulary, budget, depth, (name, value) => {
    const values = properties.get(name);
    if (values) values.push(value);
    else properties.set(name, [value]);
  });
  return { types: typesOf(element, vocabulary), properties, element };
}

function collect(
  parent: Element,
  vocabulary: Vocabulary,
  budget: Budget,
  depth: number,
  add: (name: string, value: Value) => void,
): void {
  if (depth > DEEPEST) return;
  for (const child of children(parent)) {
    if (budget.left-- <= 0) return;
    const names = (attribute(child, vocabulary.property) ?? '').split(/\s+/).filter(Boolean).map(bareName);
    const isScope = attribute(child, vocabulary.scope) !== null;
    if (names.length > 0) {
      const value = isScope ? thingOf(child, vocabulary, budget, depth + 1) : literalOf(child);
      for (const name of names) add(name, value);
    }
    // What a literal holds below it can still be properties of the same object: li itemprop inside div itemprop is rare but real.
    if (!isScope) collect(child, vocabulary, budget, depth + 1, add);
  }
}

/** An address or a `content` attribute as written; else the words, a line for every block. */
function literalOf(element: Element): Value {
  const tag = tagName(element);
  const written =
    attribute(element, 'content') ??
    (tag === 'a' || tag === 'link' ? attribute(element, 'href') : null) ??
    (tag === 'img' ? attribute(element, 'src') : null) ??
    (tag === 'time' ? attribute(element, 'datetime') : null);
  const text = written ?? (tag === 'textarea' ? textContent(element) : visibleLines(element).join('\n'));
  return { text, element };
}
