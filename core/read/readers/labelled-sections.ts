import { attribute } from '../../page/dom';
import { type Candidate, type Item, MAX_CANDIDATES, MAX_ITEMS, makeItem, type PageView } from '../candidate';
import { numberTexts } from '../numbering';
import { headingBefore } from '../outline';
import type { Box } from '../survey';

/** Attributes in which custom elements keep the title that a script draws above their text. */
const LABELS = ['label', 'heading', 'step-title', 'title'];
const MAX_LABEL = 200;
/** Less text than this below a title is a control of the page, not a section. */
const LEAST_BODY = 20;
/** Sections longer than this, on the average, are chapters: their titles alone are the steps. */
const CHAPTER = 500;

/** A custom element with the title that it carries in an attribute. */
interface Section {
  box: Box;
  label: string;
}

/** Sibling custom elements that carry their titles in an attribute, as codelabs are exported: `<lab-step label="Get the data">`. */
export function readLabelledSections(page: PageView): Candidate[] {
  const groups = new Map<string, Section[]>();
  for (const box of page.survey.boxes) {
    if (!box.tag.includes('-') || !box.parent || box.end - box.start < LEAST_BODY) continue;
    const label = labelOf(box);
    if (!label) continue;
    const key = `${box.parent.index} ${box.tag}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [{ box, label }]);
    else if (group.length < MAX_ITEMS) group.push({ box, label });
  }
  const lists = [...groups.values()].filter((group) => new Set(group.map(({ label }) => label)).size > 1);
  return lists.slice(0, MAX_CANDIDATES).flatMap((group) => candidateOf(page, group));
}

function labelOf({ element }: Box): string | null {
  for (const name of LABELS) {
    const label = attribute(element, name)?.replace(/\s+/g, ' ').trim().slice(0, MAX_LABEL);
    if (label && /\p{L}{2}/u.test(label)) return label;
  }
  return null;
}

function candidateOf({ survey, headings }: PageView, group: Section[]): Candidate[] {
  const [first, last] = [group[0]?.box, group.at(-1)?.box];
  if (!first?.parent || !last) return [];
  const size = group.reduce((sum, { box }) => sum + box.end - box.start, 0);
  const alone = size / group.length > CHAPTER;
  const numbers = numberTexts(group.map(({ label }) => label));
  const items = group.map(({ box, label }, index): Item => {
    const number = numbers[index];
    const item = makeItem(survey, box, {
      nodes: [box.element],
      ordinal: number?.value ?? null,
      ordinalLength: 0,
      media: box.media,
    });
    const title = label.slice(number?.length ?? 0).trim();
    return { ...item, text: alone ? title : `${title} ${item.text}`, label: title, partial: alone };
  });
  const heading = headingBefore(headings, first.start)?.heading ?? null;
  return [
    {
      shape: 'headings',
      box: first.parent,
      start: first.start,
      end: last.end,
      items,
      heading,
      title: null,
      between: [],
    },
  ];
}
