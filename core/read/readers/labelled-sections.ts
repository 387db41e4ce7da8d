import { type Candidate, type Item, MAX_CANDIDATES, makeItem, type PageView } from '../candidate';
import { type LabelledSection, labelledSections } from '../labelled-sections';
import { numberTexts } from '../numbering';
import { headingBefore } from '../outline';

/** Sections longer than this, on the average, are chapters: their titles alone are the steps. */
const CHAPTER = 500;

/** Custom elements headed by an attribute, with the attribute as title. */
export function readLabelledSections(page: PageView): Candidate[] {
  return labelledSections(page.survey.boxes)
    .slice(0, MAX_CANDIDATES)
    .flatMap((group) => candidateOf(page, group));
}

function candidateOf({ survey, headings }: PageView, group: readonly LabelledSection[]): Candidate[] {
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
