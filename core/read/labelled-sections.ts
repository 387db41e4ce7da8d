import { attribute } from '../page/dom';
import { MAX_ITEMS } from './candidate';
import type { Box } from './survey';

/** Attributes in which custom elements keep the title that a script draws above their text. */
const LABELS = ['label', 'heading', 'step-title', 'title'];
const MAX_LABEL = 200;
/** Less text than this below a title is a control of the page, not a section. */
const LEAST_BODY = 20;

/** A custom element with the title that it carries in an attribute. */
export interface LabelledSection {
  readonly box: Box;
  readonly label: string;
}

/** Sibling custom elements that carry their titles in an attribute, as codelabs are exported: `<lab-step label="Get the data">`; two or more a group. */
export function labelledSections(boxes: readonly Box[]): LabelledSection[][] {
  const groups = new Map<string, LabelledSection[]>();
  for (const box of boxes) {
    if (!box.tag.includes('-') || !box.parent || box.end - box.start < LEAST_BODY) continue;
    const label = labelOf(box);
    if (!label) continue;
    const key = `${box.parent.index} ${box.tag}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [{ box, label }]);
    else if (group.length < MAX_ITEMS) group.push({ box, label });
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ label }) => label)).size > 1);
}

/** The titles of sections whose element is named a step: the page itself declares what its steps are. */
export function declaredSteps(boxes: readonly Box[]): string[] {
  return labelledSections(boxes)
    .filter(([first]) => first && /(?:^|-)steps?(?:-|$)/.test(first.box.tag))
    .flatMap((group) => group.map(({ label }) => label));
}

function labelOf({ element }: Box): string | null {
  for (const name of LABELS) {
    const label = attribute(element, name)?.replace(/\s+/g, ' ').trim().slice(0, MAX_LABEL);
    if (label && /\p{L}{2}/u.test(label)) return label;
  }
  return null;
}
