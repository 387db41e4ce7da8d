import type { Candidate, PageView } from '../candidate';
import type { PageFacts } from '../page-facts';
import { squash } from '../squash';
import { log, share } from './amounts';

/** What holds for every candidate of a page. */
export function pageOf({ survey, facts }: PageView) {
  return {
    titlePromise: Number(facts.titlePromise),
    titleHowTo: Number(facts.titleHowTo),
    titleList: Number(facts.titleList),
    titleNumber: Number(facts.titleNumber),
    titleVerb: Number(facts.titleVerb),
    titleQuestion: Number(facts.titleQuestion),
    addressPromise: Number(facts.addressPromise),
    addressHowTo: Number(facts.addressHowTo),
    pageRecipe: Number(facts.recipe),
    pageText: log(survey.text.length),
    pageSteps: log(facts.ldSteps.length),
    pageArticle: Number(facts.kinds.has('article')),
    pageProduct: Number(facts.kinds.has('product')),
    pageNews: Number(facts.kinds.has('news')),
    pageForum: Number(facts.kinds.has('forum')),
    pageQuestions: Number(facts.kinds.has('questions')),
  };
}

/** How it agrees with the steps that the page's structured data tells; -1 where it tells none. */
export function structuredOf({ items }: Candidate, { ldSteps }: PageFacts) {
  if (ldSteps.length === 0) return { ldSteps: -1, ldRecall: -1, ldPrecision: -1, ldChars: -1, ldHeld: -1, located: -1 };
  const own = items.map(({ text, substeps }) => squash([text, ...substeps.map((step) => step.text)].join(' ')));
  const whole = own.join('\n');
  const joined = ldSteps.join('\n');
  const found = ldSteps.filter((step) => whole.includes(step.slice(0, 60)));
  const matched = own.filter((item) => item.length > 3 && joined.includes(item.slice(0, 60)));
  const held = own.filter((item) =>
    ldSteps.some((step) => step === item || (item.includes(step.slice(0, 60)) && item.length < 1.3 * step.length)),
  );
  return {
    ldSteps: ldSteps.length,
    ldRecall: found.length / ldSteps.length,
    ldPrecision: matched.length / Math.max(1, own.length),
    ldChars: Math.min(3, whole.length / Math.max(1, joined.length)),
    ldHeld: held.length / Math.max(own.length, ldSteps.length),
    located: share(items, ({ nodes }) => nodes.length > 0),
  };
}
