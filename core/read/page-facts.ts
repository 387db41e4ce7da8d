import { says } from '../language/heads';
import { saysStepByStep } from '../language/step-by-step';
import { startsWithVerb } from '../language/verbs';
import { attribute, queryAll, textContent, titleOf } from '../page/dom';
import type { Heading } from './outline';
import { squash } from './squash';
import type { StructuredTutorial } from './structured/structured';

/** What a page says it is: in Open Graph, or by the types of its structured data. */
export type PageKind = 'article' | 'product' | 'news' | 'forum' | 'questions';

/** What holds for the whole page. */
export interface PageFacts {
  /** The title promises a tutorial. */
  readonly titlePromise: boolean;
  /** "How to", in the title or the first heading. */
  readonly titleHowTo: boolean;
  /** "Step by step", in the title or the first heading. */
  readonly stepByStep: boolean;
  /** "10 best", "7 reasons": the title promises a list of things. */
  readonly titleList: boolean;
  readonly titleNumber: boolean;
  /** The title begins with something to do: "Install Nginx". */
  readonly titleVerb: boolean;
  readonly titleQuestion: boolean;
  /** The address promises a tutorial. */
  readonly addressPromise: boolean;
  readonly addressHowTo: boolean;
  readonly kinds: ReadonlySet<PageKind>;
  /** The page says that it is a recipe or a how-to. */
  readonly recipe: boolean;
  /** The steps that structured data or the names of the page's own elements declare, letters and digits alone; empty where there are none. */
  readonly ldSteps: readonly string[];
}

const MAX_STEPS = 300;
const MAX_TITLE = 300;
/** Characters of one script in which types are looked for, and of an address. */
const MAX_SCRIPT = 200_000;
const MAX_ADDRESS = 500;

/** What of a page holds for all its lists; `structured` is empty where structured data is not asked, `declared` are the titles of elements that are named steps. */
export function factsOf(
  document: Document,
  headings: readonly Heading[],
  structured: readonly StructuredTutorial[],
  declared: readonly string[],
  { address, structuredData, language }: { address: string; structuredData: boolean; language: string },
): PageFacts {
  const title = titleOf(document);
  const heading = headings.find(({ level }) => level === 1)?.text ?? '';
  const titles = [title, heading];
  const path = wordsOfAddress(address);
  const told = structured.flatMap(({ procedures }) => procedures.flatMap(({ steps }) => steps.map(({ text }) => text)));
  const steps = told.length > 0 ? told : declared;
  return {
    titlePromise: titles.some((text) => says('promise', text, language)),
    titleHowTo: titles.some((text) => says('howTo', text, language)),
    stepByStep: titles.some((text) => saysStepByStep(text.slice(0, MAX_TITLE))),
    titleList: titles.some((text) => says('listicle', text, language)),
    titleNumber: /(?<![\d.,])\d{1,3}(?![\d.,])/.test(title),
    titleVerb: titles.some((text) => startsWithVerb(text, language)),
    titleQuestion: titles.some((text) => /[?？؟]/.test(text)),
    addressPromise: says('promise', path, language),
    addressHowTo: says('howTo', path, language),
    kinds: kindsOf(document, structuredData),
    recipe: structured.some(({ kind }) => kind === 'recipe'),
    ldSteps: [...new Set(steps.map(squash))].filter((words) => words.length > 3).slice(0, MAX_STEPS),
  };
}

/** The last 80 characters of an address's path as words. */
function wordsOfAddress(address: string): string {
  const path = address.slice(0, MAX_ADDRESS).replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '');
  return path
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_/+.]+/g, ' ')
    .trim()
    .slice(-80);
}

const KINDS: readonly (readonly [PageKind, RegExp])[] = [
  ['article', /^(?:article|blogposting|techarticle)$/],
  ['product', /^(?:product|productgroup|offer|localbusiness|store|jobposting|event|realestatelisting)$/],
  ['news', /^(?:newsarticle|reportagenewsarticle|analysisnewsarticle|opinionnewsarticle)$/],
  ['forum', /^(?:discussionforumposting|socialmediaposting|qapage)$/],
  ['questions', /^(?:faqpage|quiz)$/],
];

function kindsOf(document: Document, structuredData: boolean): ReadonlySet<PageKind> {
  const types = queryAll(document, 'meta[property="og:type" i]').map((meta) => attribute(meta, 'content') ?? '');
  if (structuredData)
    for (const script of queryAll(document, 'script[type*="ld+json" i]'))
      for (const [, list = ''] of textContent(script)
        .slice(0, MAX_SCRIPT)
        .matchAll(/"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g))
        types.push(...list.split(/["[\],\s]+/));
  const names = types.map((type) => type.toLowerCase().replace(/^.*[/:]/, ''));
  return new Set(KINDS.flatMap(([kind, pattern]) => (names.some((name) => pattern.test(name)) ? [kind] : [])));
}
