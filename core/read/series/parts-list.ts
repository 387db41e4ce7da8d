import { attribute, children, matches, parentElement, previousElement, queryAll, tagName } from '../../page/dom';
import { ordinalOf, withoutOrdinal } from '../../page/ordinal';
import { visibleText } from '../../page/text';
import { baseOf } from '../content/address';
import { isListing, plainAddress } from './addresses';
import type { Series } from './pages';
import { announcesSeries } from './words';

const MOST_LISTS = 200;
const MOST_PARTS = 20;

/** One line of a list of parts. */
interface Part {
  label: string;
  /** Absolute; null for the part that is not linked, because one is there. */
  address: string | null;
  current: boolean;
}

/** "In this series: Part 1, Part 2, Part 3", with this page among them; null where the page has no such list. */
export function partsListed(document: Document, address: string): Series | null {
  const base = baseOf(document, address);
  for (const list of queryAll(document, 'ol,ul').slice(0, MOST_LISTS)) {
    const items = children(list).filter((item) => tagName(item) === 'li');
    if (items.length < 2 || items.length > MOST_PARTS) continue;
    const parts = items.map((item) => partOf(item, base));
    const series = seriesFrom(parts, address, announcesSeries(headOf(list)) && tagName(list) === 'ol');
    if (series) return series;
  }
  return null;
}

function partOf(item: Element, base: string): Part | null {
  const links = queryAll(item, 'a[href]');
  const [link] = links;
  const href = link && attribute(link, 'href');
  const label = visibleText(item, { limit: 200 });
  if (links.length > 1 || label === '' || label.length > 150) return null;
  const marked = [item, ...children(item)].some((element) =>
    matches(element, '[aria-current]:not([aria-current=false])'),
  );
  if (!href) return { label, address: null, current: true };
  return URL.canParse(href, base) ? { label, address: new URL(href, base).href, current: marked } : null;
}

/** Counted from 1 ("Part 1", "Step 1"; in an ordered list below "In this series" the list counts), each at its own address of this site. */
function seriesFrom(parts: readonly (Part | null)[], address: string, counted: boolean): Series | null {
  const own = plainAddress(address);
  const pages = parts.flatMap((part) => (part ? [{ ...part, address: part.address ?? address }] : []));
  if (pages.length < parts.length || !pages.every(({ address: to }) => isNear(to, address))) return null;
  const here = pages.findIndex((part) => plainAddress(part.address) === own);
  const places = new Set(pages.map((part) => plainAddress(part.address)));
  const numbers = pages.map(({ label }) => ordinalOf(label));
  const runs = numbers.every((ordinal, at) => ordinal?.value === at + 1 && ordinal.word !== null);
  if (here < 0 || places.size < pages.length || !(runs || counted)) return null;
  return {
    pages: pages.map(({ address: to, label }) => ({
      address: withoutFragment(to),
      title: withoutOrdinal(label) || null,
    })),
    here,
    more: false,
  };
}

function isNear(to: string, address: string): boolean {
  return new URL(to).origin === new URL(address).origin && !isListing(to);
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

/** What stands right above a list, or above the box it stands in. */
function headOf(list: Element): string {
  const head = previousElement(list) ?? (parentElement(list) && previousElement(parentElement(list) as Element));
  return head ? visibleText(head, { limit: 100 }) : '';
}
