import type { StepOrigin } from '../tutorial';
import type { Answers } from './answers';
import type { Heading } from './outline';
import type { PageFacts } from './page-facts';
import { pictureWords } from './pictures';
import { linkedIn, type Range, wordsOf } from './ranges';
import type { StructuredTutorial } from './structured/structured';
import type { Box, Survey } from './survey';

/** The ways in which steps stand on a page; each is found by one reader. */
export type Shape =
  | 'ordered-list'
  | 'unordered-list'
  | 'loose-items'
  | 'blocks'
  | 'paragraphs'
  | 'headings'
  | 'typed-numbers'
  | 'lines'
  | 'rows'
  | 'structured';

/** One thing that may be a step. */
export interface Item extends Range {
  /** The page's own nodes that hold it, in page order; empty where it was read in structured data only. */
  readonly nodes: readonly Node[];
  /** Its words, without number and substeps. */
  readonly text: string;
  /** The number typed or shown with it; null where there is none. */
  readonly ordinal: number | null;
  /** The number stands in the words and was taken off. */
  readonly typed: boolean;
  readonly substeps: readonly Item[];
  /** Boxes inside it that are not its own words: the lists of its substeps. */
  readonly leaveOut: readonly Box[];
  /** Characters that stand in links. */
  readonly linked: number;
  readonly media: number;
  /** A title in an attribute that heads it: the page's nodes hold it nowhere. */
  readonly label?: string;
  /** Its nodes hold other items too: what is drawn are its words alone. */
  readonly partial?: boolean;
  /** Holds code or keys. */
  readonly code: boolean;
  readonly from: StepOrigin;
}

/** A list of items that may be the steps of a procedure. */
export interface Candidate extends Range {
  readonly shape: Shape;
  /** The closest box that holds every item. */
  readonly box: Box;
  readonly items: readonly Item[];
  /** The heading that stands above it, or null. */
  readonly heading: Heading | null;
  /** A title given with it (structured data, table caption), which wins over the heading. */
  readonly title: string | null;
  /** Titles of sections inside it, by the index of the item that each begins with. */
  readonly sections?: readonly { readonly at: number; readonly title: string }[];
  /** Text between the items that belongs to none: notes, captions, advertising. */
  readonly between: readonly Box[];
  /** Its count goes on over pieces of several shapes, which are no lists of their own. */
  readonly joined?: boolean;
}

/** What every reader is given. */
export interface PageView {
  readonly survey: Survey;
  readonly headings: readonly Heading[];
  /** The words of the headings, squashed. */
  readonly headWords: ReadonlySet<string>;
  /** Where the page is a question with answers. */
  readonly answers: Answers;
  /** BCP 47 tag of the page, or ''. */
  readonly language: string;
  readonly facts: PageFacts;
  /** What the page's structured data tells; empty where it is not asked. */
  readonly structured: readonly StructuredTutorial[];
  /** What is wrong with the page's structured data, a line each. */
  readonly problems: readonly string[];
}

/** A reader looks at the page and gives every list of its shape, in page order. */
export type Reader = (page: PageView) => Candidate[];

/** More candidates of one shape are not looked at. */
export const MAX_CANDIDATES = 400;
/** More items in one candidate are not looked at. */
export const MAX_ITEMS = 400;
/** A caption of more of an item's characters is the item. */
const MOST_ASIDE = 0.9;

/** What an item is made of besides its stretch of the page. */
interface Making {
  nodes: readonly Node[];
  ordinal: number | null;
  /** Length of the number at the front of the words. */
  ordinalLength: number;
  substeps?: readonly Item[];
  leaveOut?: readonly Box[];
  /** Stretches that stand in it and are not its words: what is repeated in every item. */
  unread?: readonly Range[];
  media?: number;
}

/** Makes an item from a stretch of the page. */
export function makeItem(survey: Survey, range: Range, making: Making): Item {
  const { nodes, ordinal, ordinalLength, substeps = [], leaveOut = [], unread = [], media = 0 } = making;
  const words = wordsOf(survey, range, without(survey, range, [...leaveOut, ...unread]));
  const text = words.slice(ordinalLength).trim();
  return {
    start: range.start,
    end: range.end,
    nodes,
    text: text || (media > 0 ? pictureWords(nodes) : ''),
    ordinal,
    typed: ordinalLength > 0,
    substeps,
    leaveOut,
    linked: linkedIn(survey, range),
    media,
    code: holdsCode(survey, range),
    from: 'page',
  };
}

function holdsCode({ codes }: Survey, { start, end }: Range): boolean {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (codes[low] ?? Number.POSITIVE_INFINITY) < end;
}

/**
 * What is left out of an item's words: its sublists, and the captions inside it, in page order and not inside one another. A caption
 * of nearly all its words is what it says; a banner is none of it, however much longer than the step.
 */
function without(survey: Survey, range: Range, leaveOut: readonly Range[]): Range[] {
  const { asides } = survey;
  let low = 0;
  let high = asides.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((asides[middle]?.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  const inside: Range[] = [...leaveOut];
  for (let index = low; index < asides.length; index++) {
    const box = asides[index];
    if (!box || box.start >= range.end) break;
    const most = box.tag === 'a' ? 1 : MOST_ASIDE;
    if (box.end <= range.end && box.end - box.start < most * (range.end - range.start)) inside.push(box);
  }
  return inside.sort((a, b) => a.start - b.start);
}
