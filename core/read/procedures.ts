import type { Procedure } from '../tutorial';
import type { Candidate, Item, PageView } from './candidate';
import { noteTone } from './content/note';
import { choicesAmong } from './either-or';
import { goesOn } from './join';
import { bareHeading, type Heading, headingBefore } from './outline';
import { closest, wordsOf } from './ranges';
import type { Box } from './survey';

/** A bold line longer than this may be a sentence. */
const MAX_NAME = 24;

/** Lists that make up one procedure, in page order. */
export interface Group {
  readonly title: string | null;
  readonly relation: Procedure['relation'];
  readonly choice?: Procedure['choice'];
  readonly lists: readonly Candidate[];
  readonly items: readonly Item[];
}

/** Groups the chosen lists into procedures: lists that go on are joined, a new heading or a count from 1 begins a new one. */
export function proceduresOf(page: PageView, chosen: readonly Candidate[]): Group[] {
  const groups: Candidate[][] = [];
  for (const list of chosen.flatMap(bySection)) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open && last && !list.title && !last.sections && (goesOn(page, last, list) || isNext(last, list)))
      open.push(list);
    else groups.push([list]);
  }
  const named = { ...page, headings: withoutSteps(page.headings, chosen) };
  const heads = groups.map(([first], index) => (first ? headOf(named, first, groups[index - 1]?.at(-1)) : null));
  const titles = groups.map(([first], index) => first?.title ?? wordsOfHead(page, heads[index]));
  const options = groups.map((lists, index) => ({
    title: titles[index] ?? null,
    head: heads[index] ?? null,
    start: lists[0]?.start ?? 0,
    end: lists.at(-1)?.end ?? 0,
  }));
  const choices = choicesAmong(page, options);
  return groups.map((lists, index) => {
    const choice = choices.get(index);
    return {
      title: titles[index] ?? (lists[0] ? sharedTitle(named, lists[0]) : null),
      relation: choice ? 'alternative' : 'sequence',
      ...(choice && { choice }),
      lists,
      items: lists.flatMap(({ items }) => items),
    };
  });
}

/** Two lists of bullets with no word between them, as sections without names have. */
function isNext(last: Candidate, list: Candidate): boolean {
  return (
    list.shape === 'unordered-list' && last.shape === list.shape && list.start - last.end <= 1 && list.start >= last.end
  );
}

/** A list with titles of sections inside it, parted there. */
function bySection(list: Candidate): Candidate[] {
  const { sections = [], items } = list;
  if (sections.length === 0) return [list];
  const cuts = sections[0]?.at === 0 ? sections : [{ at: 0, title: null }, ...sections];
  return cuts.map(({ at, title }, index) => ({
    ...list,
    title,
    items: items.slice(at, cuts[index + 1]?.at ?? items.length),
    sections: [],
  }));
}

/** The last heading before a list that does not stand in a menu or aside which ends before the list. */
function headingAbove(headings: readonly Heading[], { start }: Candidate): Heading | null {
  const last = headingBefore(headings, start + 1);
  for (let at = last?.index ?? -1; at >= 0; at--) {
    const heading = headings[at];
    const beside = heading && closest(heading.box, ({ tag }) => tag === 'nav' || tag === 'aside');
    const isOver = (heading?.until ?? Number.POSITIVE_INFINITY) <= start;
    if (!heading || isOver || (beside && beside.end <= start)) continue;
    if (!isCaption(heading, start) && !isSentence(heading) && !isNoted(heading, start)) return heading;
  }
  return null;
}

/** The headings that are not themselves steps: "3. Change the water" names nothing that comes after it. */
function withoutSteps(headings: readonly Heading[], chosen: readonly Candidate[]): Heading[] {
  const steps = new Set(chosen.flatMap(({ items }) => items.map(({ start }) => start)));
  return headings.filter(({ until, box }) => until !== undefined || !steps.has(box.start));
}

/** The heading above a list, unless it stands above an earlier list too. */
function headOf({ headings, answers }: PageView, list: Candidate, before: Candidate | undefined): Heading | null {
  const heading = headingAbove(headings, list) ?? list.heading;
  if (!heading || (before && heading.box.end <= before.start)) return null;
  // "3 Answers" stands above all of them.
  if (heading.box.end <= (answers.around(list)?.start ?? 0)) return null;
  return heading.box.start >= list.start ? (headingBefore(headings, list.start)?.heading ?? null) : heading;
}

/** A line in bold that ends as a sentence does is said with stress, and names nothing. */
function isSentence({ level, text }: Heading): boolean {
  return level === 7 && text.length > MAX_NAME && /[.!。！]$/u.test(text);
}

/** Bold words of a box that warns or notes stand between a heading and its steps, and name nothing. */
function isNoted({ box, level }: Heading, start: number): boolean {
  return level === 7 && (closest(box, ({ element }) => noteTone(element) !== null)?.end ?? start + 1) <= start;
}

/** The words under a picture ("Figure 3.1", in bold) name the picture; a single letter stands in an index, or asks and answers. */
function isCaption({ box, text }: Heading, start: number): boolean {
  return /^[\p{Script=Latin}\p{N}]?[.):]?$/u.test(text) || (closest(box, isFigure)?.end ?? start + 1) <= start;
}

function isFigure({ tag, names }: Box): boolean {
  return tag === 'figure' || tag === 'figcaption' || /(?:^|[\s_-])(?:figure|caption)(?:$|[\s_-])/iu.test(names);
}

/** A second list below a heading is named by it as well, where it is not the title of the whole page. */
function sharedTitle(page: PageView, list: Candidate): string | null {
  const heading = headingAbove(page.headings, list);
  if (!heading || heading.level === 1 || heading.box.end <= (page.answers.around(list)?.start ?? 0)) return null;
  return wordsOfHead(page, heading);
}

function wordsOfHead({ survey }: PageView, head: Heading | null | undefined): string | null {
  if (!head) return null;
  return head.until !== undefined ? head.text : bareHeading(wordsOf(survey, head.box));
}
