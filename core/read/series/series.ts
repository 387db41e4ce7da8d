import { attribute, closest, queryAll } from '../../page/dom';
import { withoutOrdinal } from '../../page/ordinal';
import { visibleText } from '../../page/text';
import { baseOf } from '../content/address';
import { isListing, type Numbered, numberingsOf, plainAddress } from './addresses';
import type { Series, SeriesPage } from './pages';
import { partsListed } from './parts-list';
import { leadsTo } from './words';

/** More pages than this belong to a book, not to a tutorial. */
const MOST_PAGES = 20;

/** More links than this are not looked at. */
const MOST_LINKS = 3000;
/** Where links lead elsewhere; the whole page is none of it, though its class may say "no-comments". */
const ASIDE =
  ':is([class*=comment i],[id*=comment i],[class*=related i],[class*=breadcrumb i],[class*=share i],[rel~=nofollow i]):not(html,body,main)';

/** A link to a page that may be another of the same tutorial. */
interface Lead {
  address: string;
  label: string;
  /** `rel` says so. */
  rel: 'next' | 'previous' | null;
}

/** The pages that the tutorial on this page goes on over; null where it stands on one page alone. */
export function seriesOf(document: Document, address: string): Series | null {
  if (!URL.canParse(address) || isListing(address)) return null;
  const listed = partsListed(document, address);
  if (listed) return listed;
  const leads = leadsOf(document, address);
  const found = numberingsOf(address).flatMap((own) => numbered(own, leads, address) ?? []);
  return found.sort((one, other) => other.pages.length - one.pages.length)[0] ?? null;
}

function leadsOf(document: Document, address: string): Lead[] {
  const base = baseOf(document, address);
  const own = plainAddress(address);
  const { origin } = new URL(address);
  return queryAll(document, 'link[rel~=next i],link[rel~=prev i],a[href]')
    .slice(0, MOST_LINKS)
    .flatMap((link) => {
      const href = attribute(link, 'href') ?? '';
      const url = URL.canParse(href, base) ? new URL(href, base) : null;
      if (!url || url.origin !== origin || plainAddress(url.href) === own || isListing(url.href)) return [];
      if (closest(link, ASIDE)) return [];
      url.hash = '';
      const label = visibleText(link, { limit: 120 }) || (attribute(link, 'aria-label') ?? '');
      return [{ address: url.href, label, rel: relOf(link) }];
    });
}

function relOf(link: Element): Lead['rel'] {
  const rel = (attribute(link, 'rel') ?? '').toLowerCase().split(/\s+/);
  if (rel.includes('next')) return 'next';
  return rel.includes('prev') ? 'previous' : null;
}

/** The pages whose addresses differ from this one's in the number alone, where the links say that they are pages. */
function numbered(own: Numbered, leads: readonly Lead[], address: string): Series | null {
  const pages = new Map<number, SeriesPage>([[own.number, { address, title: null }]]);
  let said = 0;
  let sure = own.sure;
  for (const lead of leads) {
    const match = numberingsOf(lead.address).find(({ stem, number }) => stem === own.stem && number !== own.number);
    const meaning = match && meaningOf(lead, match.number, own.number);
    if (meaning === 'article') return null;
    if (!match || !meaning) continue;
    said += 1;
    sure &&= match.sure;
    const known = pages.get(match.number);
    if (!known?.title) pages.set(match.number, { address: lead.address, title: titleOf(lead.label) });
  }
  return said > 0 ? inOrder(pages, own.number, sure) : null;
}

/** A number that is the page's, or a direction that fits; `rel` counts as such. */
function meaningOf({ label, rel }: Lead, number: number, own: number): 'page' | 'article' | null {
  const said = leadsTo(label);
  if (said === 'article') return 'article';
  const direction = typeof said === 'string' ? said : rel;
  if (said === number || titleOf(label) !== null) return 'page';
  return (direction === 'next' && number === own + 1) || (direction === 'previous' && number === own - 1)
    ? 'page'
    : null;
}

/** "2. Sand the boards" calls a page more than its number. */
function titleOf(label: string): string | null {
  const title = withoutOrdinal(label);
  return title !== label.trim() && title.length > 3 ? title : null;
}

/** The pages from the first to the last that is known, without a hole; codelabs count from 0. */
function inOrder(pages: ReadonlyMap<number, SeriesPage>, own: number, sure: boolean): Series | null {
  const numbers = [...pages.keys()].sort((a, b) => a - b);
  const [first = 1] = numbers;
  const last = numbers.at(-1) ?? 1;
  // A bare number that begins anywhere is that of an article among others.
  if ((first > 1 && !sure) || first > 1 + MOST_PAGES || last > MOST_PAGES + 1) return null;
  if (!pages.has(own + 1) && !pages.has(own - 1)) return null;
  const run: SeriesPage[] = [];
  for (let number = first; number <= last; number++) {
    const page = pages.get(number) ?? between(pages, number);
    if (!page) return null;
    run.push(page);
  }
  const here = own - first;
  return { pages: run.slice(0, MOST_PAGES), here, more: here === run.length - 2 };
}

/** A page between two that are named ("1 2 … 7 8"): its address is the next one's with its own number. */
function between(pages: ReadonlyMap<number, SeriesPage>, number: number): SeriesPage | null {
  for (const [other, { address }] of pages) {
    const at = address.lastIndexOf(String(other));
    if (other <= 1 || at < 0) continue;
    const made = address.slice(0, at) + number + address.slice(at + String(other).length);
    const [stems, own] = [numberingsOf(made), numberingsOf(address)].map((all) => new Set(all.map(({ stem }) => stem)));
    if ([...(stems ?? [])].some((stem) => own?.has(stem))) return { address: made, title: null };
  }
  return null;
}

/** What two pages of a tutorial know together: the pages of the one, and those that only the other names after them. */
export function extended(series: Series, by: Series): Series {
  const known = new Set(series.pages.map(({ address }) => plainAddress(address)));
  const last = plainAddress(series.pages.at(-1)?.address ?? 'about:blank');
  const at = by.pages.findIndex(({ address }) => plainAddress(address) === last);
  if (at < 0) return series;
  const news = by.pages.slice(at + 1).filter(({ address }) => !known.has(plainAddress(address)));
  return { ...series, pages: [...series.pages, ...news].slice(0, MOST_PAGES), more: by.more };
}
