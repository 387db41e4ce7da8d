import type { Procedure, Step, Supplies, Tutorial } from '../../tutorial';

/** What was read on one page of a series. */
export interface PageRead {
  address: string;
  /** What the series calls it. */
  title: string | null;
  /** null where it was not read, or held no steps. */
  tutorial: Tutorial | null;
}

/**
 * One tutorial of all pages, in their order. What is read on the page that is shown keeps its ids; ids of other pages get their
 * page's number in front (`owned` takes it off), so that the same words on two pages are two steps, and every tick belongs to
 * the page that holds the step.
 */
export function joinPages(pages: readonly PageRead[], here: number): Tutorial | null {
  const own = pages[here]?.tutorial;
  if (!own) return null;
  const first = pages.find(({ tutorial }) => tutorial)?.tutorial ?? own;
  const procedures = pages.flatMap((page, at) => proceduresOf(page, at === here ? null : at, first.title));
  return {
    ...own,
    title: first.title,
    supplies: suppliesOf(pages),
    procedures,
  };
}

/** The id as its own page knows it, and that page's index; null for the page that is shown. */
export function owned(id: string): { page: number | null; id: string } {
  const match = /^(\d+)\/(.*)$/s.exec(id);
  return match ? { page: Number(match[1]), id: match[2] ?? '' } : { page: null, id };
}

/** The id of a step or procedure of another page in the joined tutorial. */
export function joinedId(page: number | null, id: string): string {
  return page === null ? id : `${page}/${id}`;
}

function proceduresOf({ address, title, tutorial }: PageRead, page: number | null, whole: string): Procedure[] {
  if (!tutorial) return [];
  const name = title ?? (tutorial.title === whole ? null : tutorial.title);
  const single = tutorial.procedures.length === 1;
  // Parts are counted anew over all pages.
  return tutorial.procedures.map(({ part: _, ...procedure }, at) => ({
    ...procedure,
    id: joinedId(page, procedure.id),
    // The page is what tells one list of steps from another: "Instructions" stands above each of them.
    title: (single ? (name ?? procedure.title) : procedure.title) ?? (at === 0 ? name : null),
    ...(page !== null && { page: address }),
    steps: procedure.steps.map((step) => stepOf(step, page)),
  }));
}

function stepOf(step: Step, page: number | null): Step {
  if (page === null) return step;
  return { ...step, id: joinedId(page, step.id), substeps: step.substeps.map((each) => stepOf(each, page)) };
}

/** What is needed, each list once: pages print it again. */
function suppliesOf(pages: readonly PageRead[]): Supplies[] {
  const seen = new Set<string>();
  return pages
    .flatMap(({ tutorial }) => tutorial?.supplies ?? [])
    .filter((supplies) => {
      const words = JSON.stringify(supplies.items);
      return !seen.has(words) && Boolean(seen.add(words));
    });
}
