import type { Servings } from '../tutorial';
import type { PageView } from './candidate';

/** "Serves 4", "Servings: 4-6", "Yield: 24 cookies": the words before the number, many languages. */
const BEFORE =
  /(?:^|[\n.;|(])\s*(?:serves|servings?|yields?|makes|portions?|portionen|ergibt|für|rendimiento|raciones|porciones|para|rende|rendimento|porções|porzioni|dosi per|pour|porties|portioner|porcji|porcí|порций|порции|на|porsiyon|عدد الحصص|تكفي|מנות)\s?[:：]?\s?(?:about |ca\.? |etwa |environ |circa )?(\d{1,3})(?!\d|\s?(?:\d|[°%]|[:.,]\d|min|hour|stunde|h\b))([^\n.;|)]{0,30})/iu;
/** "4 servings", "4 Portionen", "4人分", "4인분": the words behind it. */
const AFTER =
  /(?:^|[\n.;|(:])\s*(\d{1,3})(?:\s?[-–]\s?\d{1,3})?\s?(servings|portions?|persons?|people|portionen|personen|personnes|parts|raciones|porciones|personas|porções|pessoas|porzioni|persone|porties|portioner|personer|annosta|porcji|osób|porce|porcí|osoby|adag|порци\p{L}+|персон\p{L}*|porsiyon|kişilik|أشخاص|מנות|人分|人份|인분)(?![\p{L}\p{N}])/iu;
/** Languages whose word for "for" needs a word for people behind the number. */
const FOR = /^\s*(?:für|para|pour|на)/iu;
const PEOPLE = /^\s?(?:person|portion|leute|personas|pessoas|comensales|personnes|convives|порц|персон|человек)/iu;

/** What a recipe makes, by its structured data or else by the page's words before the steps; null where nothing tells. */
export function servingsOf({ survey, structured }: PageView, end: number): Servings | null {
  const told = structured.map(({ servings }) => servings).find((words) => /\d/.test(words));
  if (told) return servings(told, /\d{1,3}/.exec(told)?.[0]);
  const text = survey.text.slice(0, Math.min(end, 30_000));
  const before = BEFORE.exec(text);
  if (before && (!FOR.test(before[0].replace(/^[\n.;|(]/, '')) || PEOPLE.test(before[2] ?? '')))
    return servings(before[0].replace(/^[\n.;|(]/, ''), before[1]);
  const after = AFTER.exec(text);
  return after ? servings(after[0].replace(/^[\n.;|(:]/, ''), after[1]) : null;
}

function servings(words: string, number: string | undefined): Servings | null {
  const count = Number(number);
  return count > 0 && count <= 500 ? { text: words.replace(/\s+/g, ' ').trim(), count } : null;
}
