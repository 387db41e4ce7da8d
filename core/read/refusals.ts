import type { Candidate, PageView } from './candidate';
import { closest, linkedIn } from './ranges';

/** Lists that say by their own name that they are no steps. */
const NEVER =
  /(?:^|[\s_-])(?:references|reflist|footnotes?|bibliography|breadcrumbs?|comment-?list|pagination|slick-dots|carousel-indicators)(?:[\s_-]|$)/;
/** A table of contents is a list; a box with its name may be the article that it belongs to. */
const CONTENTS = /(?:^|[\s_-])toc(?:[\s_-]|$)/;
const ARTICLES = new Set(['headings', 'paragraphs', 'typed-numbers']);
/** What stands in boxes of these names is what readers wrote, or is asked of them. */
const NEVER_INSIDE =
  /(?:^|\s)(?:comment-?list|comments-(?:area|list|section)|comment-(?:body|content|text)|quiz(?:-\w+)?|poll)(?:\s|$)/;
/** "Aldous, M. (1978). The Sewn Book": a title, not a step. */
const CITATION = /^.{2,80}\((?:1[5-9]|20)\d\d[a-z]?\)[.:,]/u;

/** False for lists that are cheaply told to be no steps: nothing to read, links, references, comments. */
export function isLikely(page: PageView, candidate: Candidate): boolean {
  const { items, shape, box } = candidate;
  const letters = items.reduce((sum, { text }) => sum + text.length, 0);
  if (letters < 8 || items.every(({ text }) => text.length < 3)) return false;
  if (items.length < 2 && shape !== 'ordered-list' && shape !== 'unordered-list') return false;
  if (items.filter(({ text }) => CITATION.test(text)).length > 0.6 * items.length || isLinks(page, candidate))
    return false;
  if (CONTENTS.test(box.names) && !ARTICLES.has(shape)) return false;
  return !NEVER.test(box.names) && !closest(box, ({ names }) => NEVER_INSIDE.test(names));
}

/** Whether a stretch is made of links. */
function isLinks({ survey }: PageView, candidate: Candidate): boolean {
  return linkedIn(survey, candidate) > 0.8 * (candidate.end - candidate.start);
}
