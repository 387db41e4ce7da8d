import { contentTypeOf, hasBody, titleOf } from '../page/dom';
import { languageOf } from '../page/language';
import type { PageView } from './candidate';
import { outline } from './outline';
import { squash } from './sketch';
import { readStructured } from './structured/structured';
import { type Survey, survey } from './survey';
import { says } from './words';

const MAX_STEPS = 300;

/** Looks at the page once, for all readers. */
export function viewOf(document: Document, structuredData: boolean): PageView {
  const walked = survey(document);
  const title = titleOf(document);
  const headings = outline(walked);
  const heading = headings.find(({ level }) => level === 1);
  const titles = [title, heading?.text ?? ''];
  const problems = odditiesOf(document, walked);
  const structured = structuredData ? readStructured(document, (text) => problems.push(text)) : [];
  const recipe = structured.some(({ kind }) => kind === 'recipe');
  const steps = structured.flatMap(({ procedures }) => procedures.flatMap((procedure) => procedure.steps));
  const ldSteps = [...new Set(steps.map(({ text }) => squash(text)))]
    .filter((words) => words.length > 3)
    .slice(0, MAX_STEPS);
  return {
    survey: walked,
    headings,
    language: languageOf(document),
    structured,
    problems,
    facts: {
      titlePromise: titles.some((text) => says('promise', text)),
      titleHowTo: titles.some((text) => says('howTo', text)),
      titleList: titles.some((text) => says('listicle', text)),
      recipe,
      ldSteps,
    },
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
