import type { Candidate, PageView } from './candidate';
import type { Decision } from './deciding/decide';
import type { Group } from './procedures';
import type { Alternative } from './reading';

const ALTERNATIVES = 3;

/** The best lists that were not chosen and do not stand inside one another, with what spoke for and against them. */
export function alternativesOf(candidates: readonly Candidate[], decision: Decision): Alternative[] {
  const taken = new Set(decision.chosen);
  const ranked = [...candidates.keys()]
    .filter((index) => !taken.has(index))
    .sort((a, b) => (decision.chances[b] ?? 0) - (decision.chances[a] ?? 0));
  const kept: Candidate[] = [];
  const found: Alternative[] = [];
  for (const index of ranked) {
    const candidate = candidates[index];
    if (!candidate || found.length >= ALTERNATIVES) break;
    if (candidate.items.length < 2 || kept.some((other) => isNearly(other, candidate))) continue;
    kept.push(candidate);
    found.push({
      confidence: decision.chances[index] ?? 0,
      title: candidate.title ?? candidate.heading?.text ?? null,
      steps: candidate.items.map(({ text }) => text),
      why: [describe(candidate)],
    });
  }
  return found;
}

/** Two readings of the same stretch. */
function isNearly(one: Candidate, other: Candidate): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > 0.7 * Math.max(one.end - one.start, other.end - other.start);
}

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

function describe({ shape, items, box, heading, between }: Candidate): string {
  const place = [box.parent, box].flatMap((at) =>
    at ? [`${at.tag}${at.names.trim() ? `.${at.names.trim().split(/\s+/)[0]}` : ''}`] : [],
  );
  const words = items[0]?.text.slice(0, 50) ?? '';
  const above = heading ? ` under "${heading.text.slice(0, 60)}"` : ' under no heading';
  return `${shape} of ${items.length} in ${place.join(' > ')}${above}, first "${words}"${between.length ? `, ${between.length} blocks between` : ''}`;
}
