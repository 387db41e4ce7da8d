import { ordinalOf, withoutOrdinal } from '../page/ordinal';
import type { PageView } from './candidate';
import { HEADING_END } from './join';
import { type Heading, headingAbove } from './outline';

/** What has to be known of a group to name the part that it is, or is a choice in. */
interface Named {
  readonly title: string | null;
  readonly relation: 'sequence' | 'alternative';
  readonly heading: Heading | null;
  /** Where its last list ends, as a place among the page's words. */
  readonly end: number;
}

/**
 * What each group's part is called in a list of parts, null where the group's own title says it: the heading above all of a
 * choice, and a title without "Part 2:" where it is the second part, because the list counts by itself.
 */
export function partNames(page: PageView, groups: readonly Named[]): (string | null)[] {
  const parts = partsAmong(groups);
  return parts.flatMap((part, at) => {
    const choice = part.length > 1 || part[0]?.relation === 'alternative';
    const title = choice ? aboveAll(page, part, parts[at - 1]?.at(-1)) : (part[0]?.title ?? null);
    const name = title && uncounted(title, at + 1);
    return part.map(() => (choice || name !== title ? name : null));
  });
}

/** Neighbouring alternatives are one part. */
function partsAmong(groups: readonly Named[]): Named[][] {
  const parts: Named[][] = [];
  for (const group of groups) {
    const open = parts.at(-1);
    if (group.relation === 'alternative' && open?.[0]?.relation === 'alternative') open.push(group);
    else parts.push([group]);
  }
  return parts;
}

/** The words of the one heading that the headings of all stand under, where it is not the page's title and above nothing earlier. */
function aboveAll({ headings }: PageView, part: readonly Named[], before: Named | undefined): string | null {
  const above = part.map(({ heading }) =>
    heading ? headings[headingAbove(headings, headings.indexOf(heading))] : undefined,
  );
  const [first] = above;
  if (!first || first.level === 1 || above.some((each) => each !== first)) return null;
  return before && first.box.start < before.end ? null : first.text.replace(HEADING_END, '');
}

function uncounted(title: string, place: number): string {
  const ordinal = ordinalOf(title);
  return ordinal?.word === 'part' && ordinal.value === place ? withoutOrdinal(title) : title;
}
