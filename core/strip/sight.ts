import { remember } from '../language/remember';
import { attribute, bodyOf, closest, parentElement, textData } from '../page/dom';
import { inOneGo, type Slices } from '../slices';
import { isAdLabel, isRelatedLabel, mayBeLabel } from './label-words';
import { plainHost } from './link-target';
import { type ListKnowledge, NO_LISTS } from './list-rules';
import { indexPage, type PageIndex } from './page-index';
import { isOwnHost, siteOf } from './site';

/** A short text that is a label by its words. */
export interface Label {
  text: string;
  /** The element that holds the text. */
  parent: Element;
}

/** An `a[href]`, and what stands in the attribute. */
export interface Link {
  link: Element;
  href: string;
}

/** One look at the page, shared by all finders: what several of them need is gathered once, when first asked for. */
export interface Sight {
  document: Document;
  /** Absolute address of the page, or '' where it has none that parses. */
  address: string;
  /** Looks over the page, in slices; without it that is done in one go when it is needed. */
  lookOver: () => Slices<void>;
  /** Finds the labels; without it there are none. */
  gatherLabels: () => Slices<void>;
  /** Elements by what they bear. Rows of a long list share one name, so few names are looked at. */
  index: () => PageIndex;
  /** The names (`#id`, or `.` and the whole class attribute) in which a pattern is found; it must be global. One search for all: most pages bear few such names. */
  namesWith: (pattern: RegExp) => (readonly [name: string, elements: readonly Element[]])[];
  /** All elements of some tags, one tag after the other. */
  byTag: (...tags: string[]) => Element[];
  /** All `a[href]`. */
  links: () => readonly Link[];
  /** Those of the links that hold a picture or a video. */
  pictureLinks: () => ReadonlySet<Element>;
  adLabels: () => readonly Label[];
  relatedLabels: () => readonly Label[];
  /** An address that an attribute holds, or null where it is missing, not http(s), or not an address. */
  url: (element: Element, ...attributes: string[]) => URL | null;
  /** True where the address is another publisher's. */
  isForeign: (url: URL) => boolean;
  /** True where an address shows without being parsed that it is none of another publisher's. */
  isPlainlyOwn: (href: string) => boolean;
  /** What the filter lists say about the page. */
  lists: ListKnowledge;
  /** What a rule of the lists means that is more than CSS. */
  findExtended: (parsed: unknown) => Element[];
}

/** What a look may know beforehand. */
interface Knowing {
  lists?: ListKnowledge;
  findExtended?: (parsed: unknown, document: Document) => Element[];
  /** Who bears what, where that is known. */
  index?: PageIndex;
}

/** Prepares a look at a page; nothing is read yet. */
export function createSight(
  document: Document,
  address: string,
  { lists = NO_LISTS, findExtended = () => [], index: given }: Knowing = {},
): Sight {
  const base = URL.canParse(address) ? address : '';
  const host = base ? new URL(base).hostname : '';
  const site = siteOf(host);
  let known: PageIndex | null = given ?? null;
  const index = () => {
    known ??= inOneGo(indexPage(document));
    return known;
  };
  const byTag = (...wanted: string[]) => wanted.flatMap((tag) => index().tags.get(tag) ?? []);
  const links = once(() =>
    byTag('a').flatMap((link) => {
      const href = attribute(link, 'href');
      return href === null ? [] : [{ link, href }];
    }),
  );
  const labels = { ads: [] as Label[], related: [] as Label[] };
  const nameText = once(() => textOfNames(index()));
  const urls = remember((text: string) => httpUrl(text, base));
  const foreign = remember((other: string) => !isOwnHost(other, site));
  return {
    document,
    address: base,
    *lookOver() {
      known ??= yield* indexPage(document);
    },
    gatherLabels: () => findLabels(document, labels),
    index,
    byTag,
    links,
    pictureLinks: once(() => new Set(byTag('img', 'video', 'picture').flatMap((each) => closest(each, 'a') ?? []))),
    namesWith: (pattern) => namesIn(nameText(), pattern).map((name) => [name, bearersOf(index(), name)]),
    adLabels: () => labels.ads,
    relatedLabels: () => labels.related,
    url: (element, ...attributes) => firstUrl(element, attributes, urls),
    lists,
    findExtended: (parsed) => findExtended(parsed, document),
    isForeign: (url) => host !== '' && foreign(url.hostname),
    isPlainlyOwn(href) {
      const other = plainHost(href);
      return other !== null && !(host !== '' && foreign(other));
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function firstUrl(element: Element, attributes: readonly string[], urlOf: (text: string) => URL | null): URL | null {
  for (const name of attributes) {
    const text = attribute(element, name);
    const url = text ? urlOf(text) : null;
    if (url) return url;
  }
  return null;
}

function httpUrl(written: string, base: string): URL | null {
  const text = written.trim();
  if (text === '' || text.length > 8000) return null;
  try {
    const url = new URL(text, base || undefined);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

/** Stands between two names where all are searched at once; markup can hardly hold it. */
const EDGE = '\u0001';

/** The names that hold a match, each once. */
function namesIn(text: string, pattern: RegExp): string[] {
  const found: string[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = text.indexOf(EDGE, match.index);
    found.push(text.slice(text.lastIndexOf(EDGE, match.index) + 1, end));
    pattern.lastIndex = end;
  }
  return found;
}

/** All names, each between two edges. */
function textOfNames({ ids, classes }: PageIndex): string {
  const [id, name] = [`${EDGE}#`, `${EDGE}.`];
  const of = (before: string, names: Iterable<string>) => [...names].map((each) => before + each).join('');
  return `${of(id, ids.keys())}${of(name, classes.keys())}${EDGE}`;
}

function bearersOf({ ids, classes }: PageIndex, name: string): readonly Element[] {
  return (name.startsWith('#') ? ids : classes).get(name.slice(1)) ?? [];
}

/** A text node longer than this is no label, whatever its white space. */
const LONGEST_NODE = 160;

/** More text nodes than this are not looked at for labels. */
const MOST_TEXTS = 20_000;
/** Text nodes in one slice. */
const TEXTS_AT_ONCE = 1000;

/** Finds all labels in one pass over the page's text nodes, which is the only walk over the whole page: 50,000 items must stay cheap. */
function* findLabels(document: Document, found: { ads: Label[]; related: Label[] }): Slices<void> {
  const body = bodyOf(document);
  if (!body) return;
  // A tree walker is no node of the page: no named form control can stand in for its methods.
  const walker: TreeWalker = Reflect.apply(Document.prototype.createTreeWalker, document, [body, 4]);
  for (let node = walker.nextNode(), seen = 0; node && seen < MOST_TEXTS; node = walker.nextNode(), seen++) {
    const list = listFor(textData(node), found);
    const parent = list && parentElement(node);
    if (parent) list.push({ text: textData(node).trim(), parent });
    if (seen % TEXTS_AT_ONCE === 0) yield;
  }
}

function listFor(data: string, found: { ads: Label[]; related: Label[] }): Label[] | null {
  if (data.length < 2 || data.length > LONGEST_NODE) return null;
  const text = data.trim();
  if (text.length < 2 || !mayBeLabel(text)) return null;
  if (isAdLabel(text)) return found.ads;
  return isRelatedLabel(text) ? found.related : null;
}
