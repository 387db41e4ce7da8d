import type { Procedure, Step, Tutorial } from '../tutorial';
import type { Marks, StepState } from './progress';

/** Group id (the id of its first procedure) -> id of the procedure that was chosen there. */
export type Chosen = Readonly<Record<string, string>>;

/** What follows one another in a tutorial: one procedure, or a choice among neighbours of which one counts. */
export interface Part {
  /** The id of the first procedure. */
  id: string;
  /** One, or the alternatives in page order. */
  procedures: readonly Procedure[];
  /** The one that counts. */
  chosen: Procedure;
}

/** A step's state with its substeps rolled up; `some`: a part of the substeps is done. */
export type RolledState = StepState | 'some';

/** How far one part is. Substeps do not count by themselves. */
export interface PartCount {
  id: string;
  done: number;
  skipped: number;
  total: number;
}

/** One part, step by step. */
export interface PartPlaces extends PartCount {
  /** One for each step, in order: its state, or that you are there. */
  places: (StepState | 'here')[];
}

/** How far a tutorial is, by the count rule: the part you are in, and all of it. */
export interface Count {
  parts: PartPlaces[];
  /** Index of the part you are in; 0 where there is none. */
  part: number;
  /** The step where you are: an open one, or null when none is open. */
  here: string | null;
  done: number;
  skipped: number;
  total: number;
  /** Neither done nor skipped. */
  left: number;
}

/** Groups the alternatives of one choice; where nothing is chosen, the first of a group counts. */
export function partsOf(tutorial: Pick<Tutorial, 'procedures'>, chosen: Chosen = {}): Part[] {
  const groups: [Procedure, ...Procedure[]][] = [];
  for (const procedure of tutorial.procedures) {
    const last = groups.at(-1);
    if (last && isOneChoice(last[0], procedure)) last.push(procedure);
    else groups.push([procedure]);
  }
  return groups.map((procedures) => {
    const [first] = procedures;
    const wanted = Object.hasOwn(chosen, first.id) ? chosen[first.id] : first.id;
    return { id: first.id, procedures, chosen: procedures.find((each) => each.id === wanted) ?? first };
  });
}

function isOneChoice(one: Procedure, other: Procedure): boolean {
  const areAlternatives = one.relation === 'alternative' && other.relation === 'alternative';
  return areAlternatives && one.page === other.page && one.choice?.at === other.choice?.at;
}

/** The last word on one step, as it stands in the marks. */
export function ownState(id: string, marks: Marks): StepState {
  return (Object.hasOwn(marks, id) ? marks[id]?.state : undefined) ?? 'todo';
}

/** A step is done when it was ticked, or when its substeps are all done or skipped and one at least is done. */
export function stateOf(step: Step, marks: Marks): RolledState {
  const own = ownState(step.id, marks);
  if (step.substeps.length === 0 || own === 'skipped') return own;
  const states = step.substeps.map((substep) => stateOf(substep, marks));
  const begun = states.some((state) => state === 'done' || state === 'some');
  if (begun && states.every((state) => state === 'done' || state === 'skipped')) return 'done';
  // Ticked before the page gained its substeps: a ticked step stays ticked.
  if (own === 'done' && !step.substeps.some((substep) => Object.hasOwn(marks, substep.id))) return 'done';
  return begun ? 'some' : 'todo';
}

/** A step that counts, the part it is in, and its state. */
interface Row {
  step: Step;
  index: number;
  state: RolledState;
}

/**
 * Counts a tutorial. `here` is the step (or substep) that the person chose or scrolled to; when it is settled, the next open
 * step takes its place, and without it the first open step.
 */
export function countOf(tutorial: Tutorial, marks: Marks, here: string | null = null, chosen: Chosen = {}): Count {
  const parts = partsOf(tutorial, chosen);
  const rows: Row[] = parts.flatMap((part, index) =>
    part.chosen.steps.map((step) => ({ step, index, state: stateOf(step, marks) })),
  );
  const wanted =
    here === null
      ? 0
      : Math.max(
          0,
          rows.findIndex((row) => holds(row.step, here)),
        );
  const open = (row: Row) => row.state === 'todo' || row.state === 'some';
  const at = rows.slice(wanted).find(open) ?? rows.find(open);
  const counts = parts.map((part, index) =>
    countRows(
      part.id,
      rows.filter((row) => row.index === index),
      at,
    ),
  );
  const done = sum(counts, 'done');
  const skipped = sum(counts, 'skipped');
  return {
    parts: counts,
    part: at?.index ?? Math.max(0, parts.length - 1),
    here: at?.step.id ?? null,
    done,
    skipped,
    total: rows.length,
    left: rows.length - done - skipped,
  };
}

function countRows(id: string, rows: readonly Row[], at: Row | undefined): PartPlaces {
  const count = (state: RolledState) => rows.filter((row) => row.state === state).length;
  const placeOf = (row: Row) => (row.state === 'some' ? 'todo' : row.state);
  return {
    id,
    done: count('done'),
    skipped: count('skipped'),
    total: rows.length,
    places: rows.map((row) => (row === at ? 'here' : placeOf(row))),
  };
}

function holds(step: Step, id: string): boolean {
  return step.id === id || step.substeps.some((substep) => holds(substep, id));
}

function sum(counts: readonly PartCount[], key: 'done' | 'skipped'): number {
  return counts.reduce((total, count) => total + count[key], 0);
}
