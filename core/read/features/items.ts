import { holdsVerb, startsWithVerb } from '../../language/verbs';
import type { Candidate, PageView } from '../candidate';
import { numberAt } from '../numbering';
import { wordsOf as textOf } from '../ranges';
import { squash } from '../squash';
import { share } from './amounts';

/** Which reader found it. */
export function shapeOf({ shape }: Candidate) {
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

/** How many items, how long, and what they are made of. */
export function itemsOf({ items }: Candidate) {
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
    distinct: new Set(items.map(({ text }) => text)).size / Math.max(1, items.length),
    firstWords: firsts.size / Math.max(1, items.length),
  };
}

const ARTICLE =
  /^(?:the|a|an|this|these|it|there|in|our|your|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una|o|os|as|um|uma|il|lo|gli|de|het|een|den|det|en|et)\s/iu;
const KEYS =
  /(?:\b(?:click|press|select|choose|tap|type|enter|klick|drück|wähle|clique|appuy|sélection|haga clic|seleccion|clic|pulse|premere|fare|fate)|[→>»▸‣]\s\p{Lu}|\b(?:ctrl|alt|shift|sudo|menu)\b|\d+ ?(?:°|min|minutes|minuten|minuti|minutos|分))/iu;
/** "Checks whether …", "Returns the …": what a program does, told of it. */
const THIRD = /^\p{L}{2,}s\s(?:the|a|an|all|if|whether|that|this|any|its|for|to|in|on)\s/iu;
const MODAL =
  /(?<!\p{L})(?:should|must|may|might|could|would|will be|shall|is|are|sollte|muss|kann|wird|ist|doit|peut|est|debe|puede|es|deve|può|è|должен|может)(?!\p{L})/iu;
const CONDITION = /^(?:if|when|otherwise|else|wenn|falls|sonst|si|sinon|cuando|se|quando|als|om|если|when)\s/iu;
const WE =
  /(?<!\p{L})(?:we|our|us|wir|unsere?|nous|notre|nosotros|nós|noi|wij|onze|мы|я|i|my|he|she|was|were)(?!\p{L})/iu;
const YOU =
  /(?<!\p{L})(?:your?|du|dein\p{L}*|sie|ihr\p{L}*|vous|votre|vos|tu|tus|su|seu|sua|usted|você|jouw?|je|uw|din|ditt|вы|ваш\p{L}*)(?!\p{L})/iu;
/** "Update your driver: …", "Pizzadeeg. …": an item that begins with a title of its own. */
const TITLED = /^([^.:!?。：]{3,60})[:：]\s/u;

/** "Title bar. Shows the name …": a part of a window with what it is for. */
const LEAD_IN = /^[^.!?。]{1,30}[.。]\s/u;

/** How its items speak. */
export function wordsOf({ language, headWords }: PageView, { items, shape }: Candidate) {
  const says = (pattern: RegExp, length = 300) => share(items, ({ text }) => pattern.test(text.slice(0, length)));
  const titled = items.flatMap(({ text }) => TITLED.exec(text)?.[1] ?? []);
  return {
    articles: says(ARTICLE),
    gerunds: says(/^\p{L}+ing\b/u),
    thirdPerson: says(THIRD, 60),
    modals: says(MODAL, 160),
    conditions: says(CONDITION, 20),
    we: says(WE),
    you: says(YOU),
    keys: says(KEYS),
    verbs: share(items, ({ text }) => startsWithVerb(text, language)),
    verbsInside: share(items, ({ text }) => holdsVerb(text, language)),
    titled: titled.length / Math.max(1, items.length),
    leadIns: share(items, ({ text }) => (LEAD_IN.exec(text)?.[0].split(' ').length ?? 9) <= 4),
    echoes: shape === 'headings' ? 0 : share(items, ({ text }) => headWords.has(squash(text))),
    titledVerbs: titled.filter((title) => startsWithVerb(title, language)).length / Math.max(1, items.length),
  };
}

/** How its items count. */
export function numbersOf({ survey }: PageView, { items, shape, joined, sections }: Candidate) {
  const numbers = items.map(({ ordinal }) => ordinal);
  let counting = 0;
  for (let index = 1; index < numbers.length; index++)
    if (numbers[index] !== null && numbers[index] === (numbers[index - 1] ?? NaN) + 1) counting += 1;
  const front = (start: number) => textOf(survey, { start, end: Math.min(survey.text.length, start + 60) });
  return {
    numbered: shape === 'ordered-list' ? 0 : share(items, ({ ordinal }) => ordinal !== null),
    counting: counting / Math.max(1, items.length - 1),
    fromOne: Number(numbers[0] === 1),
    countsOn: Number(joined ?? false),
    sections: sections?.length ?? 0,
    stepWord: share(items, ({ typed, start }) => typed && numberAt(front(start))?.kind === 'step'),
  };
}
