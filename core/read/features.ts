import { says } from '../language/heads';
import { holdsVerb, startsWithVerb } from '../language/verbs';
import { titleOf } from '../page/dom';
import type { Candidate, Item, PageFacts, PageView } from './candidate';
import { FEATURES, type Feature } from './feature-names';
import { closest, linkedIn } from './ranges';
import { squash } from './sketch';

const STEPS =
  /instruc|direction|method|prepar|step|procedure|how-?to|anleitung|zubereit|preparo|bereiding|elabora|process/;
const SUPPLY = /ingredi|zutat|supplies|equipment|material|tools/;
const OTHERS =
  /nav|menu|comment|footer|related|share|social|toc|breadcrumb|sidebar|widget|tag|nutri|note|tip|pagin|carousel|slider|slick|modal|cookie|popup|promo|archive|meta|author|reply|faq|review|rating|header|banner|card-list|listing|product|reference|footnote|index|tabs?-/;
const RECIPE = /recipe|rezept|recette|receta|receita|ricetta|recept|tutorial|howto|how-to|guide/;

/** Measures one candidate; the order is that of `FEATURES`. */
export function measure(page: PageView, candidate: Candidate, all: readonly Candidate[]): number[] {
  const { facts } = page;
  const values: Record<Feature, number> = {
    ...shapeOf(candidate),
    ...itemsOf(candidate),
    ...numbersOf(candidate),
    ...headOf(page, candidate),
    ...placeOf(page, candidate),
    ...rivalsOf(candidate, all),
    ...pageOf(page, candidate, all, facts),
    ...structuredOf(candidate, facts),
  };
  return FEATURES.map((name) => Math.round(values[name] * 1000) / 1000);
}

function shapeOf({ shape }: Candidate) {
  const is = (name: string) => Number(shape === name);
  return {
    ordered: is('ordered-list'),
    unordered: is('unordered-list'),
    blocks: is('blocks') + is('loose-items'),
    paragraphs: is('paragraphs'),
    headings: is('headings'),
    typed: is('typed-numbers'),
    lines: is('lines'),
    rows: is('rows'),
    structured: is('structured'),
  };
}

const ARTICLE =
  /^(?:the|a|an|this|these|it|there|in|our|your|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una|o|os|as|um|uma|il|lo|gli|de|het|een|den|det|en|et)\s/iu;
const KEYS =
  /(?:\b(?:click|press|select|choose|tap|type|enter|klick|drück|wähle|clique|appuy|sélection|haga clic|seleccion|clic|pulse|premere|fare|fate)|[→>»▸‣]\s\p{Lu}|\b(?:ctrl|alt|shift|sudo|menu)\b|\d+ ?(?:°|min|minutes|minuten|minuti|minutos|分))/iu;

const share = (items: readonly Item[], test: (item: Item) => boolean) =>
  items.filter(test).length / Math.max(1, items.length);
const log = (value: number) => Math.log2(1 + value);

function itemsOf({ items }: Candidate) {
  const lengths = items.map(({ text }) => text.length).sort((a, b) => a - b);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const at = (part: number) => lengths[Math.min(lengths.length - 1, Math.floor(part * lengths.length))] ?? 0;
  const linked = items.reduce((sum, item) => sum + Math.min(item.linked, item.end - item.start), 0);
  const firsts = new Set(items.map(({ text }) => /^[\p{L}\p{N}]+/u.exec(text)?.[0]?.toLowerCase() ?? ''));
  return {
    items: items.length,
    lengthMedian: at(0.5),
    lengthMean: total / Math.max(1, items.length),
    lengthMin: lengths[0] ?? 0,
    lengthMax: lengths.at(-1) ?? 0,
    lengthSpread: at(0.9) / Math.max(1, at(0.1)),
    short: share(items, ({ text }) => text.length < 15),
    long: share(items, ({ text }) => text.length > 400),
    sentenceEnd: share(items, ({ text }) => /[.!。！।؟…]["'”’)\]]?$/u.test(text)),
    sentences: share(items, ({ text }) => /[.!。！]\s+\p{Lu}|[。！]/u.test(text.slice(0, 600))),
    capital: share(items, ({ text }) => /^["'“‘(]?[\p{Lu}\p{Lo}]/u.test(text)),
    linkShare: linked / Math.max(1, total),
    allLink: share(items, (item) => item.linked > 0.8 * item.text.length),
    digits: share(items, ({ text }) => /\d/.test(text.slice(0, 300))),
    commas: share(items, ({ text }) => /[,，、،]/.test(text.slice(0, 300))),
    questions: share(items, ({ text }) => /[?？؟]/.test(text.slice(0, 200))),
    colonEnd: share(items, ({ text }) => /^[^.:]{2,40}[:–—-]\s/.test(text)),
    media: share(items, (item) => item.media > 0),
    substeps: share(items, (item) => item.substeps.length > 0),
    code: share(items, ({ code }) => code),
    articles: share(items, ({ text }) => ARTICLE.test(text)),
    gerunds: share(items, ({ text }) => /^\p{L}+ing\b/u.test(text)),
    we: share(items, ({ text }) =>
      /(?<!\p{L})(?:we|our|us|wir|unsere?|nous|notre|nosotros|nós|noi|wij|onze|мы|я|i|my|he|she|was|were)(?!\p{L})/iu.test(
        text.slice(0, 300),
      ),
    ),
    you: share(items, ({ text }) =>
      /(?<!\p{L})(?:your?|du|dein\p{L}*|sie|ihr\p{L}*|vous|votre|vos|tu|tus|su|seu|sua|usted|você|jouw?|je|uw|din|ditt|вы|ваш\p{L}*)(?!\p{L})/iu.test(
        text.slice(0, 300),
      ),
    ),
    keys: share(items, ({ text }) => KEYS.test(text.slice(0, 300))),
    distinct: new Set(items.map(({ text }) => text)).size / Math.max(1, items.length),
    firstWords: firsts.size / Math.max(1, items.length),
  };
}

function numbersOf({ items, shape }: Candidate) {
  const numbers = items.map(({ ordinal }) => ordinal);
  let counting = 0;
  for (let index = 1; index < numbers.length; index++)
    if (numbers[index] !== null && numbers[index] === (numbers[index - 1] ?? NaN) + 1) counting += 1;
  return {
    numbered: shape === 'ordered-list' ? 0 : share(items, ({ ordinal }) => ordinal !== null),
    counting: counting / Math.max(1, items.length - 1),
    fromOne: Number(numbers[0] === 1),
    stepWord: 0,
  };
}

function headOf({ survey, headings, language }: PageView, { heading, start, end }: Candidate) {
  const text = heading?.text ?? '';
  const index = heading ? headings.indexOf(heading) : -1;
  let parent = '';
  for (let at = index - 1; at >= 0 && !parent; at--)
    if ((headings[at]?.level ?? 9) < (heading?.level ?? 9)) parent = headings[at]?.text ?? '';
  const next = headings.find((other) => other.box.start >= start + 1);
  const section = Math.min(next?.box.start ?? survey.text.length, survey.text.length) - (heading?.box.end ?? 0);
  return {
    headGap: heading ? log(Math.max(0, start - heading.box.end)) : -1,
    headLevel: heading?.level ?? 9,
    headAnnounce: Number(says('announce', text, language)),
    headSupplies: Number(says('supplies', text, language)),
    headOther: Number(says('other', text, language)),
    headSteps: Number(
      /steps?\b|procedure|instructions|directions|schritte|pasos|étapes|passos|passaggi|stappen/i.test(text),
    ),
    headHowTo: Number(/\b(how to|to\b|step)/i.test(text)),
    headLength: text.length,
    parentHeadAnnounce: Number(says('announce', parent, language)),
    parentHeadOther: Number(says('other', parent, language)),
    sectionRatio: Math.min(2, (end - start) / Math.max(1, section)),
  };
}

function placeOf({ survey }: PageView, { box, start, end, items }: Candidate) {
  const names: string[] = [box.names];
  const tags = new Set<string>([box.tag]);
  for (let at = box.parent, depth = 0; at && depth < 40; at = at.parent, depth++) {
    if (depth < 5 && at.tag !== 'body') names.push(at.names);
    tags.add(at.tag);
  }
  const own = items[0]?.nodes.length ? names.join(' ') : '';
  const has = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const near = (pattern: RegExp) => (has(pattern) < 0 ? 0 : 1 / (1 + has(pattern)));
  const any = (...list: string[]) => Number(list.some((tag) => tags.has(tag)));
  return {
    namesSteps: near(STEPS),
    namesSupplies: near(SUPPLY),
    namesOther: near(OTHERS),
    namesRecipe: Number(RECIPE.test(own)),
    itemprop: 0,
    inChrome: any('nav', 'header', 'footer', 'aside'),
    inMain: any('main', 'article'),
    inTable: any('table'),
    inList: Number(closest(box.parent, ({ tag }) => tag === 'li') !== null),
    inForm: any('form'),
    hidden: Number(box.hidden),
    depth: box.depth,
    position: start / Math.max(1, survey.text.length),
    textShare: (end - start) / Math.max(1, survey.text.length),
  };
}

function rivalsOf(candidate: Candidate, all: readonly Candidate[]) {
  const { start, end, items, between } = candidate;
  const size = end - start;
  const solid = all.filter((other) => other !== candidate && linkFree(other));
  return {
    between: between.reduce((sum, box) => sum + box.end - box.start, 0) / Math.max(1, size),
    candidates: log(all.length),
    sizeRank: log(solid.filter((other) => other.end - other.start > size).length),
    countRank: log(solid.filter((other) => other.items.length > items.length).length),
    holdsLists: log(
      solid.filter((other) => other.start >= start && other.end <= end && other.end - other.start < size).length,
    ),
    heldIn: log(
      solid.filter((other) => other.start <= start && other.end >= end && other.end - other.start > size).length,
    ),
  };
}

function linkFree({ items }: Candidate): boolean {
  const first = items[0];
  return first !== undefined && first.linked < 0.6 * first.text.length;
}

function pageOf(
  { survey, language }: PageView,
  { start, items, shape }: Candidate,
  all: readonly Candidate[],
  facts: PageFacts,
) {
  const before = survey.text.slice(Math.max(0, start - 200), start).trim();
  return {
    titlePromise: Number(facts.titlePromise),
    titleHowTo: Number(facts.titleHowTo),
    titleList: Number(facts.titleList),
    titleNumber: Number(/(?<![\d.,])\d{1,3}(?![\d.,])/.test(titleOf(survey.document))),
    pageRecipe: Number(facts.recipe),
    pageText: log(survey.text.length),
    pageSteps: log(facts.ldSteps.length),
    introducedBy: /[:：]$/.test(before)
      ? 2
      : Number(/(follow|steps|below|folgend|suiv|siguiente|seguint|seguen)/i.test(before)),
    verbs: share(items, ({ text }) => startsWithVerb(text, language)),
    verbsInside: share(items, ({ text }) => holdsVerb(text, language)),
    pageLists: log(all.filter((other) => other.shape === shape).length),
  };
}

function structuredOf(candidate: Candidate, { ldSteps }: PageFacts) {
  if (ldSteps.length === 0) return { ldSteps: -1, ldRecall: -1, ldPrecision: -1, ldChars: -1, ldHeld: -1, located: -1 };
  const own = candidate.items.map(({ text, substeps }) =>
    squash([text, ...substeps.map((step) => step.text)].join(' ')),
  );
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
    located: share(candidate.items, ({ nodes }) => nodes.length > 0),
  };
}

/** Whether there are links enough in a stretch that it is made of them; kept here for readers of the figures. */
export function isLinks(page: PageView, candidate: Candidate): boolean {
  return linkedIn(page.survey, candidate) > 0.8 * (candidate.end - candidate.start);
}
