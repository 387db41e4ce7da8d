/**
 * The plain data of the house: what was read on a page. It serialises to JSON as it stands, and imports nothing.
 */

/** What a tutorial is about, as far as it changes what the panel offers. */
export type TutorialKind = 'howto' | 'recipe';

/** Everything that was read on one page. */
export interface Tutorial {
  /** The page's canonical address. */
  address: string;
  title: string;
  /** BCP 47 tag, or '' where nothing tells. */
  language: string;
  kind: TutorialKind;
  /** Calibrated probability, 0 to 1, that this is a tutorial and these are its steps. */
  confidence: number;
  /** The steps are those that the person chose on this site. */
  hinted?: true;
  supplies: Supplies[];
  /** Absent where nothing tells. */
  servings?: Servings;
  /** What all of it takes by the page's own word, in seconds; absent where it does not say. */
  seconds?: number;
  procedures: Procedure[];
}

/** Ingredients, tools or prerequisites: ticked apart from the steps. */
export interface Supplies {
  title: string | null;
  items: Supply[];
}

/** One thing that is needed, as the page writes it. */
export interface Supply {
  text: string;
  /** null where no amount was understood. */
  amount: Amount | null;
}

/** How much of it: the numbers stand in the text from `start` up to, not including, `end`. */
export interface Amount extends Range {
  least: number;
  /** As `least`, where the page gives no span. */
  most: number;
  /** As the page writes it. */
  unit: string | null;
  /** What is left of the text without number and unit. */
  name: string;
}

/** What a recipe makes: "Serves 4", "24 cookies". */
export interface Servings {
  text: string;
  count: number;
}

/** One list of steps. `alternative` procedures are a choice among neighbours, `sequence` ones follow one another. */
export interface Procedure {
  /** Stable within the tutorial. */
  id: string;
  title: string | null;
  /** What its part is called in a list of parts: the heading above a choice, or the title without a number that the list shows. */
  part?: string;
  relation: 'sequence' | 'alternative';
  /** Number of the first step, where that is not 1: the count goes on from another list or page. */
  start?: number;
  /** Address of the page that holds it, where that is another page of the same tutorial. */
  page?: string;
  /** Notes that stand before the first step. */
  notes: Block[];
  steps: Step[];
}

/** Where a step was read: in structured data, on the page, or in both. */
export type StepOrigin = 'json-ld' | 'page' | 'both';

/** One thing to do. */
export interface Step {
  /** Stable across reloads and edits of other steps: made from the step's own words, unique within the tutorial. */
  id: string;
  /** The step's own words without ordinal and substeps, on one line; what the page writes into a step, notes too, is its words. */
  text: string;
  /** What the panel draws: the page's own words, pictures and code; notes that follow the step stand last. */
  content: Block[];
  substeps: Step[];
  from: StepOrigin;
}

/** What stands inside a line of text. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong' | 'emphasis'; content: Inline[] }
  | { type: 'key'; text: string }
  | { type: 'code'; text: string; placeholders?: Range[] }
  | { type: 'link'; href: string; content: Inline[] }
  | Duration
  | { type: 'break' };

/** A time to wait or work, where the page tells it: seconds, and null for "at least". Exact times have both ends alike. */
export interface Duration {
  type: 'duration';
  least: number;
  most: number | null;
  content: Inline[];
}

/** What stands on lines of its own. */
export type Block =
  | { type: 'paragraph'; content: Inline[] }
  | Code
  | Image
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'table'; rows: Inline[][][] }
  | { type: 'note'; tone: NoteTone; content: Block[] };

/** Code as it was printed. What is absent is not there: most code has neither prompts nor anything to fill in. */
export interface Code {
  type: 'code';
  text: string;
  /** As the page names it, in lower case; guessed only from a prompt. */
  language: string | null;
  /** The file or window that the page puts it under. */
  name?: string;
  /** `text` in pieces that add up to it, where some of it is not to be typed. */
  parts?: CodePart[];
  /** What the reader has to put in, in `text`. */
  placeholders?: Range[];
  /** The page's code held characters that nobody sees; they are left out of `text`. Copied from the page, they would run. */
  hidden?: true;
}

/** A piece of code: only commands are to be typed. Each ends with the line that it stands in. */
export interface CodePart {
  type: 'prompt' | 'command' | 'comment' | 'output';
  text: string;
}

/** A stretch of a text: from `start` up to, not including, `end`. */
export interface Range {
  start: number;
  end: number;
}

/** How much a note wants to be seen: a tip helps, a warning prevents harm. */
export type NoteTone = 'note' | 'tip' | 'warning';

/** A picture at an absolute http(s) or data address; width and height in px where the page tells. */
export interface Image {
  type: 'image';
  src: string;
  alt: string;
  caption: string | null;
  width: number | null;
  height: number | null;
}
