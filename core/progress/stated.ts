import { attribute, queryAll } from '../page/dom';
import { jsonLdThings } from '../read/structured/json-ld';
import { isThing, type Thing, type Value } from '../read/structured/thing';
import type { StatedAddresses } from './canonical';

/** Things that stand for the page as a whole; a list of posts, a breadcrumb or a site does not. */
const whole = [
  'howto',
  'recipe',
  'article',
  'techarticle',
  'newsarticle',
  'blogposting',
  'webpage',
  'learningresource',
];

/** Addresses that are looked at, and the characters of one. */
const most = 10;
const longest = 2_000;

/** What a page says of its own address. Two canonical links that differ say nothing. */
export function statedAddresses(document: Document): StatedAddresses {
  const links = queryAll(document, 'link[rel~="canonical" i][href]').map((link) => attribute(link, 'href') ?? '');
  const [link = null, ...others] = new Set(links.map((each) => each.trim()).filter(isShort));
  const things = jsonLdThings(document, () => {}).filter(({ types }) => whole.some((type) => types.has(type)));
  const structured = [...new Set(things.flatMap(addressesOf).filter(isShort))].slice(0, most);
  return { link: others.length > 0 ? null : link, structured };
}

function addressesOf(thing: Thing): string[] {
  return ['mainEntityOfPage', 'url'].flatMap((name) => (thing.properties.get(name) ?? []).flatMap(addressOf));
}

function addressOf(value: Value): string[] {
  if (!isThing(value)) return [value.text.trim()];
  return (value.properties.get('@id') ?? []).flatMap((id) => (isThing(id) ? [] : [id.text.trim()]));
}

function isShort(address: string): boolean {
  return address !== '' && address.length <= longest;
}
