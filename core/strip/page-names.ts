import { attribute, closest, tagName } from '../page/dom';
import type { PageNames, Resource, ResourceType } from './list-rules';
import type { Sight } from './sight';

/** More of one sort are not asked about: a page with 50,000 names of its own is generated, and the message would be a pause. */
const MOST = 5_000;
const LONGEST = 300;
const LONGEST_ADDRESS = 4_000;
/** An address that names its host. */
const ABSOLUTE = /^(?:https?:)?\/\//i;
/** Attributes that hold what an element loads, or will load when it is scrolled to. */
const SOURCES = ['src', 'data-src', 'data-lazy-src'];
const TYPES: Readonly<Record<string, ResourceType>> = {
  img: 'image',
  'amp-img': 'image',
  'amp-pixel': 'image',
  iframe: 'sub_frame',
  'amp-iframe': 'sub_frame',
  video: 'media',
  audio: 'media',
  script: 'script',
  embed: 'other',
};

/** Gathers what a page is asked about, without the names that were asked before. */
export function namesOn(sight: Sight, asked: AskedNames): PageNames {
  return {
    ...idsAndClasses(sight, asked),
    links: fresh(addressesOfLinks(sight), asked.links, LONGEST_ADDRESS),
    resources: freshResources(sight, asked.resources),
  };
}

/** The ids and classes among them alone. */
export function idsAndClasses(sight: Sight, asked: AskedNames): Pick<PageNames, 'ids' | 'classes'> {
  const { ids: written, classes: lists } = sight.index();
  const ids = new Set([...written.keys()].map((id) => id.trim()));
  const classes = new Set([...lists.keys()].flatMap((list) => list.split(/\s+/)));
  return { ids: fresh(ids, asked.ids), classes: fresh(classes, asked.classes) };
}

/** What was asked before; `namesOn` adds to it. */
export interface AskedNames {
  ids: Set<string>;
  classes: Set<string>;
  links: Set<string>;
  resources: Set<string>;
}

/** Nothing asked yet. */
export function nothingAsked(): AskedNames {
  return { ids: new Set(), classes: new Set(), links: new Set(), resources: new Set() };
}

/** The address that an element loads, or null where it loads nothing over the network. */
export function loadedBy(element: Element, sight: Sight): Resource | null {
  const type = TYPES[tagName(element)];
  const url = type && sight.url(element, ...SOURCES);
  return url && url.href.length <= LONGEST_ADDRESS ? { address: url.href, type } : null;
}

/** Elements that load something by themselves. */
export function loadingElements(sight: Sight): Element[] {
  return sight.byTag(...Object.keys(TYPES));
}

function freshResources(sight: Sight, before: Set<string>): Resource[] {
  const found: Resource[] = [];
  const add = (resource: Resource | null) => {
    if (!resource || before.has(resource.address) || found.length >= MOST) return;
    before.add(resource.address);
    found.push(resource);
  };
  for (const element of loadingElements(sight)) add(loadedBy(element, sight));
  for (const link of sight.pictureLinks()) {
    const url = ABSOLUTE.test(attribute(link, 'href') ?? '') ? sight.url(link, 'href') : null;
    if (url && sight.isForeign(url)) add({ address: url.href, type: 'other' });
  }
  for (const source of sight.byTag('source')) {
    const url = closest(source, 'video, audio') && sight.url(source, ...SOURCES);
    if (url) add({ address: url.href, type: 'media' });
  }
  return found;
}

function addressesOfLinks(sight: Sight): Set<string> {
  const addresses = new Set<string>();
  for (const { link, href } of sight.links()) {
    // The site's own pages are named in no list of ads.
    if (!ABSOLUTE.test(href) || sight.isPlainlyOwn(href)) continue;
    const url = sight.url(link, 'href');
    if (url && sight.isForeign(url)) addresses.add(url.href);
  }
  return addresses;
}

function fresh(names: ReadonlySet<string>, before: Set<string>, longest = LONGEST): string[] {
  const found: string[] = [];
  for (const name of names) {
    if (name === '' || name.length > longest || before.has(name) || !name.isWellFormed()) continue;
    if (found.length >= MOST) break;
    before.add(name);
    found.push(name);
  }
  return found;
}
