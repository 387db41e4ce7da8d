import { remember } from '../language/remember';
import { attribute, parentElement, queryAll, tagName } from '../page/dom';
import type { Find } from './finder';
import { quoted } from './selector';
import type { Sight } from './sight';
import type { SheetRule } from './stripped';

/** What an ad keeps when a page puts it there anew, in another box and under other names; by tag. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'data-src'],
  iframe: ['src', 'data-src'],
  video: ['src', 'poster'],
  ins: ['data-ad-slot', 'data-ad-client', 'class'],
};
/** Affiliate text links stay, also one that comes later and leads to the same place. */
const ONLY_PICTURES = ':has(img, video, picture, amp-img, svg)';
const LONGEST = 300;
/** More make the style sheet heavy. */
const MOST = 200;

/**
 * Rules that name ads by what they load or where they lead: a page that takes an ad out and puts it in again, in another box and
 * under other names, shows nothing in between. A rule that also means something on show is none. Linear in the elements of the tags.
 */
export function lastingRules(finds: Iterable<Find>, hidden: ReadonlySet<Element>, sight: Sight): SheetRule[] {
  const rules = new Map<string, SheetRule>();
  const bearersOf = createBearers(sight);
  for (const { element, kind, code } of finds) {
    if (rules.size >= MOST) break;
    // A rule of the lists stands in the sheet as it is; what is left over stands beside an ad that came anew.
    if (kind === 'clutter' || code === 'listed' || code === 'ad-label' || code === 'empty-box') continue;
    const named = lastingName(element);
    if (named === null || rules.has(named.selector)) continue;
    const same = bearersOf(named.tag, named.name, named.value);
    const elements = named.tag === 'a' ? same.filter(holdsPicture) : same;
    if (elements.every((each) => isInside(each, hidden)))
      rules.set(named.selector, { selector: named.selector, kind, document: sight.document, elements });
  }
  return [...rules.values()];
}

/** One tag, and what an attribute of it holds. */
interface LastingName {
  tag: string;
  name: string;
  value: string;
  selector: string;
}

function lastingName(element: Element): LastingName | null {
  const tag = tagName(element);
  for (const name of KEPT[tag] ?? []) {
    const value = attribute(element, name) ?? '';
    if (value === '' || value.length > LONGEST || !value.isWellFormed() || value.startsWith('data:')) continue;
    const mark = `${tag}[${name}=${quoted(value)}]`;
    return { tag, name, value, selector: tag === 'a' ? `${mark}${ONLY_PICTURES}` : mark };
  }
  return null;
}

/** Elements of a tag by what an attribute of theirs holds; looked over once for each of both. */
function createBearers(sight: Sight): (tag: string, name: string, value: string) => readonly Element[] {
  const groupsOf = remember((both: string) => {
    const [tag = '', name = ''] = both.split(' ');
    const groups = new Map<string, Element[]>();
    for (const element of sight.byTag(tag)) {
      const value = attribute(element, name);
      if (value === null) continue;
      const group = groups.get(value);
      if (group) group.push(element);
      else groups.set(value, [element]);
    }
    return groups;
  });
  return (tag, name, value) => groupsOf(`${tag} ${name}`).get(value) ?? [];
}

function holdsPicture(link: Element): boolean {
  return queryAll(link, ONLY_PICTURES.slice(5, -1)).length > 0;
}

function isInside(element: Element, hidden: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = parentElement(at)) if (hidden.has(at)) return true;
  return false;
}
