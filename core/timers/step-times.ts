import { inlinesIn } from '../inlines';
import type { Duration, Step } from '../tutorial';

/** The times that a step's own content tells, in the order in which they stand there. */
export function timesOf({ content }: Pick<Step, 'content'>): Duration[] {
  return inlinesIn(content).filter((inline) => inline.type === 'duration');
}

/** A timer's name is not longer than this. */
const longest = 48;

/** What a timer is called: the sentence of the step that tells its time; of a long one, the clause; cut where that is long too. */
export function nameAround(text: string, words: string, language: string): string {
  const at = text.indexOf(words);
  const sentences = [...new Intl.Segmenter(language || undefined, { granularity: 'sentence' }).segment(text)];
  const holder = sentences.find(({ index, segment }) => at >= index && at < index + segment.length);
  if (!holder) return shortened(words);
  const { index, segment } = holder;
  const clause = clauseOf(segment, at - index, words);
  return capital(shortened(trimmed(segment).length <= longest ? segment : clause), language);
}

/** A name begins with a capital letter, where the language has them. */
function capital(name: string, language: string): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase(language || 'und') + name.slice(first.length);
}

/** Letters besides the time that a name has at least. */
const least = 8;

/** The clause that tells the time; with the one before it where it says next to nothing else: "…, about 2 minutes". */
function clauseOf(sentence: string, at: number, words: string): string {
  const start = clauseStart(sentence.slice(0, at));
  const clause = sentence.slice(start);
  const rest = clause.replace(words, '').match(/\p{L}/gu) ?? [];
  return start > 0 && rest.length < least ? sentence.slice(clauseStart(sentence.slice(0, start - 1))) : clause;
}

/** Where the clause that a text breaks off in begins. */
function clauseStart(before: string): number {
  const marks = [...before.matchAll(/[,;:](?=\s)|[，、；：،؛]/gu)];
  return (marks.at(-1)?.index ?? -1) + 1;
}

function shortened(text: string): string {
  const name = trimmed(text);
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:，、]+$/u, '')}…`;
}

function trimmed(text: string): string {
  return text.trim().replace(/[.。．।؟!]+$/u, '');
}
