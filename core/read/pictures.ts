import { attribute, closest, isElement, matches, queryAll } from '../page/dom';
import { cleanText } from '../page/text';

const MAX_WORDS = 300;
const PICTURES = 'img[alt],video[title],video[aria-label],[role="img"][aria-label]';

/** What a picture or film says of itself, for a step that has no other words; '' where it leads elsewhere or says nothing. */
export function pictureWords(nodes: readonly Node[]): string {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const pictures = matches(node, PICTURES) ? [node] : queryAll(node, PICTURES).slice(0, 4);
    for (const picture of pictures) {
      const words = cleanText((wordsOf(picture) ?? '').slice(0, MAX_WORDS));
      if (/\p{L}{2}/u.test(words) && !isFileName(words) && !isLinkElsewhere(picture)) return words;
    }
  }
  return '';
}

function wordsOf(picture: Element): string | null {
  return attribute(picture, 'alt') || attribute(picture, 'title') || attribute(picture, 'aria-label');
}

function isFileName(words: string): boolean {
  return /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|mp4|webm)$/i.test(words) || /^(?:img|dsc|image)[_\s-]?\d+$/i.test(words);
}

/** A link around a step's picture shows it larger; any other leads to another page. */
function isLinkElsewhere(picture: Element): boolean {
  const link = closest(picture, 'a[href]');
  return link !== null && !/\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])|^#/i.test(attribute(link, 'href') ?? '');
}
