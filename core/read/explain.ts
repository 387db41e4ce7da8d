import type { Candidate, PageView } from './candidate';
import type { Decision } from './deciding/decide';
import type { Group } from './procedures';

/** Sentences that let a maintainer see what was chosen and what nearly was. */
export function explain(
  page: PageView,
  candidates: readonly Candidate[],
  decision: Decision,
  groups: readonly Group[],
): string[] {
  const percent = (value: number | undefined) => `${Math.round(100 * (value ?? 0))} %`;
  const { survey } = page;
  const lines = [
    `page: ${survey.boxes.length} elements, ${survey.text.length} characters, ${page.headings.length} headings, language "${page.language}"`,
    ...page.problems,
    `${candidates.length} lists considered; tutorial with ${percent(decision.confidence)}`,
  ];
  for (const [at, index] of decision.chosen.entries()) {
    const candidate = candidates[index];
    if (!candidate) continue;
    const role =
      index === decision.best
        ? `best, ${percent(decision.chances[index])}`
        : `belongs to it, ${percent(decision.belonging[at])}`;
    lines.push(`chosen (${role}): ${describe(candidate)}`);
  }
  const names = groups.map(({ title, relation, items }) => `"${title ?? ''}" (${items.length} steps, ${relation})`);
  if (names.length > 0) lines.push(`procedures: ${names.join('; ')}`);
  return lines;
}

/** A list in one line: shape, size, place, heading, first words. */
export function describe({ shape, items, box, heading, between }: Candidate): string {
  const place = [box.parent, box].flatMap((at) =>
    at ? [`${at.tag}${at.names.trim() ? `.${at.names.trim().split(/\s+/)[0]}` : ''}`] : [],
  );
  const words = items[0]?.text.slice(0, 50) ?? '';
  const above = heading ? ` under "${heading.text.slice(0, 60)}"` : ' under no heading';
  return `${shape} of ${items.length} in ${place.join(' > ')}${above}, first "${words}"${between.length ? `, ${between.length} blocks between` : ''}`;
}
