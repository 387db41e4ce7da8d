import { fold } from '../language/fold';
import { attribute, closest, queryAll, titleOf } from '../page/dom';
import { cleanText } from '../page/text';
import type { PageView } from './candidate';
import type { Heading } from './outline';
import { squash } from './squash';

/** What parts a page's title from the name of its site. */
const SEPARATOR = /\s+[|–—·»-]\s+/u;
/** Elements in which a site may say its name. */
const MAX_NAMES = 20;
/** Headings near the top that may be the title. */
const MAX_HEADINGS = 20;

/**
 * The tutorial's title: the longest of the page's first headings that its title repeats, or the title without the site's name; the
 * first heading of a page that has no title.
 */
export function tutorialTitle({ survey, headings }: Pick<PageView, 'survey' | 'headings'>, address: string): string {
  const title = cleanText(titleOf(survey.document));
  const isSite = siteNames(survey.document, address);
  const first = headings.filter(({ level, text }) => level <= 2 && !isSite(text)).slice(0, MAX_HEADINGS);
  const heading =
    repeatedIn(title, first) ?? first.find(({ level }) => level === 1) ?? (title ? null : (first[0] ?? headings[0]));
  if (heading) return heading.text.replace(/\s*[¶#]$/u, '');
  return title.split(SEPARATOR).find((part) => !isSite(part)) ?? title;
}

function repeatedIn(title: string, headings: readonly Heading[]): Heading | null {
  const words = squash(title);
  const length = ({ text }: Heading) => squash(text).length;
  const repeated = headings.filter((one) => length(one) > 5 && words.includes(squash(one.text)));
  return repeated.reduce<Heading | null>((best, one) => (best && length(best) >= length(one) ? best : one), null);
}

/** Tells the names of the page's site: said in `og:site_name` or by its logo, or with every word in its host: "Loom Guide" on guide.loom.example. */
function siteNames(document: Document, address: string): (text: string) => boolean {
  const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const metas = queryAll(document, 'meta[property="og:site_name" i], meta[name="application-name" i]');
  const logos = queryAll(document, 'a[href] img[alt]').filter(leadsHome);
  const said = [
    ...metas.slice(0, MAX_NAMES).map((meta) => attribute(meta, 'content')),
    ...logos.slice(0, MAX_NAMES).map((logo) => attribute(logo, 'alt')),
  ];
  const names = new Set(said.map((name) => squash(name ?? '')).filter((name) => name !== ''));
  return (text) => {
    const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    return (
      names.has(squash(text)) || (words.length > 0 && words.every((word) => word.length > 1 && host.includes(word)))
    );
  };
}

/** A picture in a link to the first page of a site. */
function leadsHome(image: Element): boolean {
  const link = closest(image, 'a[href]');
  return link !== null && /^(?:[a-z]+:\/\/[^/?#]+\/?|\/)$/i.test(attribute(link, 'href')?.trim() ?? '');
}
