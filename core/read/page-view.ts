import { titleOf } from '../page/dom';
import { languageOf } from '../page/language';
import type { PageView } from './candidate';
import { outline } from './outline';
import { squash } from './sketch';
import { readStructured } from './structured/structured';
import { survey } from './survey';
import { says } from './words';

const MAX_STEPS = 300;

/** Looks at the page once, for all readers. */
export function viewOf(document: Document, structuredData: boolean): PageView {
  const walked = survey(document);
  const title = titleOf(document);
  const headings = outline(walked);
  const heading = headings.find(({ level }) => level === 1);
  const titles = [title, heading?.text ?? ''];
  const problems: string[] = [];
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
