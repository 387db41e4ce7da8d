import { contentTypeOf, hasBody } from '../page/dom';
import { languageOf } from '../page/language';
import { answersOf } from './answers';
import type { PageView } from './candidate';
import { outline } from './outline';
import { factsOf } from './page-facts';
import { readStructured } from './structured/structured';
import { survey } from './survey';

/** Looks at the page once, for all readers. `structuredData: false` looks as if there were none. */
export function viewOf(document: Document, given: { address: string; structuredData: boolean }): PageView {
  const walked = survey(document);
  const language = languageOf(document);
  const headings = outline(walked);
  const problems = odditiesOf(document, walked.truncated);
  const structured = given.structuredData ? readStructured(document, (text) => problems.push(text)) : [];
  return {
    survey: walked,
    headings,
    answers: answersOf(walked),
    language,
    structured,
    problems,
    facts: factsOf(document, headings, structured, { ...given, language }),
  };
}

/** What keeps a page from being read like any other, a line each. */
function odditiesOf(document: Document, truncated: boolean): string[] {
  const type = contentTypeOf(document);
  return [
    ...(hasBody(document) ? [] : ['the page has no body, so there is nothing to read']),
    ...(/html/.test(type) ? [] : [`the page is ${type}, not HTML`]),
    ...(truncated
      ? ['the page is too large to be read whole: the end of long lists, or of the page, was left out']
      : []),
  ];
}
