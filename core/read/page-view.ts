import { contentTypeOf, hasBody } from '../page/dom';
import { languageOf } from '../page/language';
import { answersOf } from './answers';
import type { PageView } from './candidate';
import { declaredSteps } from './labelled-sections';
import { outline } from './outline';
import { factsOf } from './page-facts';
import { squash } from './squash';
import { readStructured } from './structured/structured';
import { type Survey, survey } from './survey';

/**
 * Looks at the page once, for all readers. `structuredData: false` looks as if there were none; `language` is what `languageOf` gives,
 * for callers that have asked already.
 */
export function viewOf(
  document: Document,
  given: { address: string; structuredData: boolean; language?: string },
): PageView {
  const walked = survey(document);
  const language = given.language ?? languageOf(document);
  const headings = outline(walked);
  const problems = odditiesOf(document, walked);
  const structured = given.structuredData ? readStructured(document, (text) => problems.push(text)) : [];
  return {
    survey: walked,
    headings,
    headWords: new Set(headings.map(({ text }) => squash(text))),
    answers: answersOf(walked),
    language,
    structured,
    problems,
    facts: factsOf(document, headings, structured, declaredSteps(walked.boxes), { ...given, language }),
  };
}

/** What keeps a page from being read like any other, a line each. */
function odditiesOf(document: Document, { truncated, inner }: Survey): string[] {
  const type = contentTypeOf(document);
  return [
    ...(hasBody(document) ? [] : ['the page has no body, so there is nothing to read']),
    ...(/html/.test(type) ? [] : [`the page is ${type}, not HTML`]),
    ...(truncated
      ? ['the page is too large to be read whole: the end of long lists, or of the page, was left out']
      : []),
    ...(inner.roots.length > 0 ? [`read as part of the page: ${inner.roots.length} shadow trees and frames`] : []),
    ...(inner.left > 0 ? [`${inner.left} frames were left: of other sites, or part of a text`] : []),
  ];
}
