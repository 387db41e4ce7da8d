import type { Candidate, Item, PageView } from '../candidate';
import { type Ground, groundOf, itemAt, type Mark, markOf, placeOf, smallestHolding } from '../ground';
import { headingBefore } from '../outline';
import { wordsOf } from '../ranges';
import type { OwnStepsHint } from './hint';

/** Of the steps that a person put together at least so many must still stand there: else it is another page by now. */
const LEAST = 0.5;

/** What to remember of steps that a person put together on the page at an address. */
export function ownHint(address: string, steps: readonly { mark: Mark }[]): OwnStepsHint {
  return { version: 1, choice: 'own', page: address.replace(/#.*$/, ''), steps: steps.map(({ mark }) => mark) };
}

/** The steps that a person put together on this page, in their order, as they stand there now; null where too few do. */
export function ownList(page: PageView, candidates: readonly Candidate[], hint: OwnStepsHint): Candidate | null {
  const finder = new Finder(groundOf(page.survey), candidates);
  const items = hint.steps.flatMap((mark) => finder.next(mark) ?? []);
  if (items.length === 0 || items.length < LEAST * hint.steps.length) return null;
  return listOf(page, items);
}

/** Items from anywhere on the page as one list. */
function listOf({ survey, headings }: PageView, items: readonly Item[]): Candidate | null {
  const [root] = survey.boxes;
  if (!root) return null;
  const start = Math.min(...items.map((item) => item.start));
  const end = Math.max(...items.map((item) => item.end));
  return {
    shape: 'blocks',
    start,
    end,
    box: smallestHolding(root, { start, end }),
    items,
    heading: headingBefore(headings, start + 1)?.heading ?? null,
    title: null,
    between: [],
  };
}

/** Finds steps by their marks one after the other, and none twice. */
class Finder {
  readonly #ground: Ground;
  /** Items of the page's lists by their marks: they bring substeps along, and leave numbers out. */
  readonly #items = new Map<string, Item[]>();
  #from = 0;

  constructor(ground: Ground, candidates: readonly Candidate[]) {
    this.#ground = ground;
    for (const item of candidates.flatMap(({ items }) => items)) {
      if (item.nodes.length === 0) continue;
      const key = keyOf(markOf(item.text));
      const known = this.#items.get(key) ?? [];
      if (!known.some((other) => other.start === item.start)) this.#items.set(key, [...known, item]);
    }
  }

  next(mark: Mark): Item | null {
    const items = this.#items.get(keyOf(mark)) ?? [];
    const item = items.find(({ start }) => start >= this.#from) ?? items[0] ?? this.#stretch(mark);
    if (!item) return null;
    if (items.length > 1)
      this.#items.set(
        keyOf(mark),
        items.filter((other) => other !== item),
      );
    this.#from = item.end;
    return { ...item, ordinal: null };
  }

  /** A stretch that is no item of a list: a sentence, a line. */
  #stretch(mark: Mark): Item | null {
    const { survey } = this.#ground;
    const place = mark.letters === 0 ? null : placeOf(this.#ground, mark, this.#from);
    if (!place) return null;
    const end =
      place.end + (/^[\p{Po}\p{Pe}\p{Pf}]+/u.exec(survey.text.slice(place.end, place.end + 6))?.[0].length ?? 0);
    const range = { start: place.start, end };
    const item = itemAt(survey, range, Number.POSITIVE_INFINITY);
    return item && { ...item, text: wordsOf(survey, range) };
  }
}

function keyOf({ begins, ends, letters }: Mark): string {
  return `${begins} ${ends} ${letters}`;
}
