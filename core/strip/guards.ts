import {
  attribute,
  childNodes,
  contains,
  isText,
  parentElement,
  parentOf,
  queryAll,
  rootOf,
  tagName,
  textContent,
  textData,
} from '../page/dom';
import { isInline, visibleText } from '../page/text';
import { AD_HOSTS } from './ad-hosts';
import { affiliateOf } from './affiliate';
import { createArticleWatch } from './article';
import type { Find } from './finder';
import { isAdLabel } from './label-words';
import { attributeNames } from './page-index';
import type { Sight } from './sight';
import { listedHost } from './site';
import type { StripCode } from './stripped';

/** Answers why an element must not be hidden, or null where it may. */
export type Guard = (find: Find) => string | null;

/** What may be hidden even inside a step, as long as it holds none of the step's words or pictures. */
const ALLOWED_IN_STEPS: ReadonlySet<StripCode> = new Set([
  'affiliate-banner',
  'ad-slot',
  'ad-frame',
  'ad-video',
  'pixel',
  'empty-box',
  'ad-label',
  'ad-picture',
  'listed',
]);
const NEVER = new Set('html head body main article'.split(' '));
/** Share of the main text that no find may hold. */
const MOST_TEXT = 0.3;
/** Below so many characters of running text an element is not weighed. */
const FEW = 200;
/** An ad holds no more running text than this, whatever it is called. */
const MOST_AD_TEXT = 1500;
const AD_HOST_NAMES: ReadonlySet<string> = new Set(AD_HOSTS.keys());

/** Prepares the guards of a page: `keep` holds the nodes of the steps, elements or texts. */
export function createGuard(sight: Sight, keep: readonly Node[]): Guard {
  const kept = new Set<Node>(keep);
  const above = ancestorsOf(keep);
  const articlePart = createArticleWatch(sight);
  let main: number | null = null;
  const mainText = () => {
    main ??= mainTextLength(sight.document);
    return main;
  };
  return (find) => {
    const { element } = find;
    if (NEVER.has(tagName(element)) || attribute(element, 'role') === 'main') return `it is <${tagName(element)}>`;
    if (kept.has(element) || above.has(element)) return 'it holds a step';
    const whyNot = isInside(element, kept) ? whyNotInStep(find, sight) : null;
    if (whyNot) return whyNot;
    const part = articlePart(element);
    if (part) return `it holds ${part}`;
    return isWordInSentence(find) ? 'it is a word of a sentence' : whyTooMuchText(find, mainText);
  };
}

/** Guards for the time before the steps are known: everything may stand in one, or be one that is a few words long. */
export function createBlindGuard(sight: Sight): Guard {
  const guard = createGuard(sight, []);
  return (find) => {
    const words = find.code === 'affiliate-banner' ? '' : visibleText(find.element, { limit: 100 });
    if (words !== '' && !isAdLabel(words)) return 'it may be a step';
    return whyNotInStep(find, sight, isWithoutAddress) ?? guard(find);
  };
}

/** A rule of the lists may mean a link by its address alone; gone from running text, it would leave a hole in the sentence. */
function isWordInSentence({ element, code }: Find): boolean {
  if ((code !== 'listed' && code !== 'annoyance') || !isInline(element) || textContent(element).trim() === '')
    return false;
  const parent = parentElement(element);
  return parent !== null && childNodes(parent).some((node) => isText(node) && /\p{L}{2}/u.test(textData(node)));
}

/** Marks all ancestors once: climbing stops where another node's climb went before, so this is linear. */
function ancestorsOf(nodes: readonly Node[]): ReadonlySet<Node> {
  const above = new Set<Node>();
  for (const node of nodes) {
    for (let at = parentOf(node); at && !above.has(at); at = parentOf(at)) above.add(at);
  }
  return above;
}

function isInside(element: Element, kept: ReadonlySet<Node>): boolean {
  for (let at: Node | null = parentOf(element); at; at = parentOf(at)) if (kept.has(at)) return true;
  return false;
}

/** `showsNothing`: true for a picture that may go whoever serves it. */
function whyNotInStep(
  { element, code }: Find,
  sight: Sight,
  showsNothing: (picture: Element) => boolean = () => false,
): string | null {
  if (!ALLOWED_IN_STEPS.has(code)) return 'it stands in a step';
  if (visibleText(element, { limit: 100 }).length > 25) return 'it holds words of a step';
  const pictures = tagName(element) === 'img' ? [element] : queryAll(element, 'img, picture, svg, video, canvas');
  if (code !== 'pixel' && pictures.some((each) => !isServedByAds(each, sight) && !showsNothing(each)))
    return 'it holds a picture of a step';
  return queryAll(element, 'pre, code, kbd, input, button, table').length > 0 ? 'it holds a part of a step' : null;
}

/** No attribute holds anything like an address, so that nothing is seen, and nothing will be until the page says more. */
function isWithoutAddress(picture: Element): boolean {
  return (
    tagName(picture) === 'img' && attributeNames(picture).every((name) => !/[/.:]/.test(attribute(picture, name) ?? ''))
  );
}

/** A picture in a step is the step's own unless an ad or affiliate host serves it. */
function isServedByAds(picture: Element, sight: Sight): boolean {
  const sources = [picture, ...queryAll(picture, 'source, img')];
  return sources.some((source) => {
    const url = sight.url(source, 'data-src', 'data-lazy-src', 'src', 'poster');
    return url !== null && (listedHost(url.hostname, AD_HOST_NAMES) !== null || affiliateOf(url.href) !== null);
  });
}

function whyTooMuchText({ element, kind }: Find, mainText: () => number): string | null {
  if (textContent(element).length <= FEW) return null;
  const length = runningText(element);
  if (length <= FEW) return null;
  if (kind !== 'clutter' && length > MOST_AD_TEXT) return `it holds ${length} characters of running text`;
  const share = length / Math.max(1, mainText());
  return share > MOST_TEXT ? `it holds ${Math.round(share * 100)} % of the main text` : null;
}

function mainTextLength(document: Document): number {
  const root = rootOf(document);
  if (!root) return 0;
  const parts = queryAll(document, 'main, [role=main], article').slice(0, 20);
  // What stands in another of them holds no more than that.
  const lengths = parts
    .filter((part) => !parts.some((other) => other !== part && contains(other, part)))
    .map(runningText);
  const longest = Math.max(0, ...lengths);
  return longest > 500 ? longest : runningText(root);
}

/** Characters of text outside links, scripts and the like; white space counts once. */
function runningText(element: Element): number {
  const taken = queryAll(element, 'a, script, style, noscript, template, svg, select').filter(isOutermost);
  return taken.reduce((length, part) => length - collapsed(part), collapsed(element));
}

const UNCOUNTED = new Set('a script style noscript template svg select'.split(' '));

function isOutermost(part: Element): boolean {
  // One level is enough: these hardly ever nest deeper, and a wrong count only makes the guard stricter or looser by a word.
  const parent = parentElement(part);
  return !parent || !UNCOUNTED.has(tagName(parent));
}

function collapsed(element: Element): number {
  return textContent(element).replace(/\s+/g, ' ').length;
}
