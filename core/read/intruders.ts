import { isElement, parentOf, queryAll } from '../page/dom';
import { isAdLabel, isRelatedLabel } from '../strip/label-words';
import type { Candidate, Item, PageView } from './candidate';

/** Fields for an address in which newsletters ask for it; more are not looked at. */
const MAX_FIELDS = 20;
const MAX_DEPTH = 200;
/** A longer text is a step, whatever else stands in it. */
const MAX_TEXT = 200;

/**
 * Takes out of lists what pages push between their steps: advertising, "read also" with a link, newsletter forms; and what stands beside
 * steps without a word, as "1/5" does.
 */
export function createIntruderFilter({ survey }: PageView): (list: Candidate) => Candidate {
  const forms = aroundFields(survey.document);
  const isIntruder = (item: Item) =>
    item.text.length <= MAX_TEXT &&
    (isAdLabel(item.text) || leadsElsewhere(item) || item.nodes.some((node) => forms.has(node)));
  return (list) => {
    const worded = without(list, isBare);
    const { items } = worded;
    const rest = without(worded, isIntruder);
    const few = rest.items.length < 2 || 2 * rest.items.length <= items.length;
    if (few || rest.items.length === items.length) return worded;
    return list.shape === 'ordered-list' ? { ...rest, items: recounted(rest.items, items[0]?.ordinal ?? 1) } : rest;
  };
}

function without(list: Candidate, isOut: (item: Item) => boolean): Candidate {
  const items = list.items.filter((item) => !isOut(item));
  if (items.length === list.items.length) return list;
  const sections = list.sections?.map(({ at, title }) => ({
    at: list.items.slice(0, at).filter((item) => !isOut(item)).length,
    title,
  }));
  return { ...list, ...(sections && { sections }), items };
}

/** Neither a word nor a picture nor code. */
function isBare({ text, media, code, substeps }: Item): boolean {
  return !/\p{L}/u.test(text) && media === 0 && !code && substeps.length === 0;
}

/** "Read also: Which soil is the right one?", with a link. */
function leadsElsewhere({ text, linked }: Item): boolean {
  const lead = /^[^:：]{3,60}[:：]/u.exec(text)?.[0];
  return linked > 0 && lead !== undefined && isRelatedLabel(lead.slice(0, -1));
}

/** Without the intruder, the list counts on over the gap. */
function recounted(items: readonly Item[], first: number): Item[] {
  return items.map((item, index) => (item.typed ? item : { ...item, ordinal: first + index }));
}

function aroundFields(document: Document): ReadonlySet<Node> {
  const around = new Set<Node>();
  for (const field of queryAll(document, 'input[type="email"]').slice(0, MAX_FIELDS)) {
    let node: Node | null = field;
    for (let depth = 0; isElement(node) && depth < MAX_DEPTH; depth++) {
      around.add(node);
      node = parentOf(node);
    }
  }
  return around;
}
