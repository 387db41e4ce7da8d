import { queryAll, tagName } from '../../page/dom';
import { visibleText } from '../../page/text';
import type { Find } from '../finder';
import type { Verdict } from '../list-rules';
import { loadedBy, loadingElements } from '../page-names';
import type { Sight } from '../sight';
import type { StripCode } from '../stripped';

/** A link with more words beside its picture is text, and stays. */
const MOST_WORDS = 25;
const CODES: Readonly<Record<string, StripCode>> = {
  iframe: 'ad-frame',
  'amp-iframe': 'ad-frame',
  video: 'ad-video',
  audio: 'ad-video',
};

/** Elements that the lists would not let load, and pictures that link to such an address: also where nothing could be blocked. */
export function listedRequests(sight: Sight): Find[] {
  if (sight.lists.verdicts.size === 0) return [];
  return [...loaded(sight), ...pictureLinks(sight)];
}

function loaded(sight: Sight): Find[] {
  return loadingElements(sight).flatMap((element) => {
    const tag = tagName(element);
    // These show nothing, whoever serves them: they count as requests.
    if (tag === 'script' || tag === 'embed') return [];
    const address = loadedBy(element, sight)?.address;
    const verdict = address && sight.lists.verdicts.get(address);
    if (!verdict) return [];
    return [find(element, verdict, CODES[tag] ?? (verdict.kind === 'tracker' ? 'pixel' : 'ad-picture'))];
  });
}

function pictureLinks(sight: Sight): Find[] {
  return sight.links().flatMap(({ link, href }) => {
    if (!/^(?:https?:)?\/\//i.test(href) || sight.isPlainlyOwn(href)) return [];
    const url = sight.url(link, 'href');
    const verdict = url && sight.lists.verdicts.get(url.href);
    if (verdict?.kind !== 'ad' || !wrapsOnlyMedia(link)) return [];
    return [find(link, verdict, 'ad-picture')];
  });
}

function wrapsOnlyMedia(link: Element): boolean {
  return (
    queryAll(link, 'img, video, picture, amp-img').length > 0 && visibleText(link, { limit: 200 }).length <= MOST_WORDS
  );
}

function find(element: Element, { kind, host }: Verdict, code: StripCode): Find {
  // A tracker's frame is one to be rid of as an ad's is; what it is called follows the list.
  return { element, kind, code, by: host, why: `the filter lists stop ${host}` };
}
