import { type Item, makeItem } from './candidate';
import type { Range } from './ranges';
import { runsIn } from './ranges';
import type { Box, Survey } from './survey';

/** Elements with more children than this are not searched for text of their own. */
const MAX_CHILDREN = 2000;

/** The fewest nodes below `within` that hold exactly the stretch, in page order, and the pictures in them. */
export function cover(survey: Survey, within: Box, range: Range): { nodes: Node[]; media: number } {
  const found: { start: number; node: Node }[] = [];
  let media = 0;
  const take = (box: Box) => {
    for (const child of box.children.filter((inner) => touches(inner, range))) {
      if (child.start >= range.start && child.end <= range.end) {
        found.push({ start: child.start, node: child.element });
        media += child.media;
      } else take(child);
    }
    for (const run of ownRuns(survey, box, range)) found.push({ start: run.start, node: run.node });
  };
  take(within);
  found.sort((a, b) => a.start - b.start);
  return { nodes: found.map(({ node }) => node), media };
}

/** Makes an item of the nodes below `within` that hold the stretch, with the number that it begins with, where it does. */
export function coveredItem(
  survey: Survey,
  within: Box,
  range: Range,
  number: { value: number; length: number } | null | undefined,
): Item {
  const { nodes, media } = cover(survey, within, range);
  return makeItem(survey, range, {
    nodes,
    media,
    ordinal: number?.value ?? null,
    ordinalLength: number?.length ?? 0,
  });
}

/** Whether a box has words in the stretch, or stands there with a picture and no words. */
function touches(box: Box, { start, end }: Range): boolean {
  if (box.end > box.start) return box.end > start && box.start < end;
  return box.media > 0 && box.start > start && box.end <= end;
}

/** Text nodes that stand directly in the box, inside the stretch. */
function ownRuns(survey: Survey, box: Box, range: Range) {
  const start = Math.max(box.start, range.start);
  const end = Math.min(box.end, range.end);
  if (end <= start || box.children.length > MAX_CHILDREN) return [];
  return runsIn(survey, { start, end }).filter(
    (run) => run.box === box && run.start >= range.start && run.end <= range.end,
  );
}
