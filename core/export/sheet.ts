import { piecesOf } from '../progress/code-in-text';
import { type Chosen, partsOf, type RolledState, stateOf } from '../progress/count';
import type { Marks, RecordStep, TutorialRecord } from '../progress/progress';
import { chosenOf } from '../progress/record';
import { notesOf } from '../progress/remarks';
import type { Block, Inline, Procedure, Step, Tutorial } from '../tutorial';

/** What is taken along of a tutorial: the parts that are followed, with how far the person is. Every format is made of this. */
export interface Sheet {
  title: string;
  address: string;
  /** BCP 47 tag, or ''. */
  language: string;
  supplies: { title: string | null; items: string[] }[];
  parts: SheetPart[];
}

/** One list of steps. */
export interface SheetPart {
  title: string | null;
  steps: SheetStep[];
}

/** One step, or a substep. */
export interface SheetStep {
  id: string;
  /** As the panel shows it; 0 for substeps. */
  number: number;
  text: string;
  /** What the panel draws of it, without substeps; a paragraph of its words where no more was kept. */
  content: Block[];
  state: RolledState;
  /** What the person wrote beside it. */
  note: string | null;
  substeps: SheetStep[];
}

/** Step id -> what the person wrote beside it. */
export type Notes = Readonly<Record<string, string>>;

/** The sheet of a tutorial that is open. */
export function sheetOf(tutorial: Tutorial, marks: Marks, chosen: Chosen = {}, notes: Notes = {}): Sheet {
  const { title, address, language, supplies } = tutorial;
  return {
    title,
    address,
    language,
    supplies: supplies.map((each) => ({ title: each.title, items: each.items.map(({ text }) => text) })),
    parts: partsOf(tutorial, chosen).map(({ chosen: procedure }) => ({
      title: titleOf(procedure),
      steps: sheetSteps(procedure.steps, procedure.start ?? 1, marks, notes),
    })),
  };
}

/** An alternative stands alone on the sheet, so that it says what it was chosen for. */
function titleOf({ title, choice }: Procedure): string | null {
  return [choice?.title, title].filter(Boolean).join(' · ') || null;
}

/** The sheet of a tutorial that was kept, whose page may be gone: the words of its steps, without pictures. */
export function sheetOfRecord(record: TutorialRecord): Sheet {
  return sheetOf(tutorialOfRecord(record), record.marks, chosenOf(record), notesOf(record));
}

/** A stored tutorial as one that can be shown and ticked: its words are all that was kept. */
export function tutorialOfRecord({ address, title, language, parts }: TutorialRecord): Tutorial {
  const groups = [...new Set(parts.map(({ group }) => group))];
  return {
    address,
    title,
    language,
    kind: 'howto',
    confidence: 1,
    supplies: [],
    procedures: parts.map((part) => {
      const isChoice = parts.filter(({ group }) => group === part.group).length > 1;
      return {
        id: part.id,
        title: part.title,
        relation: isChoice ? 'alternative' : 'sequence',
        ...(isChoice && { choice: { at: groups.indexOf(part.group), title: null } }),
        notes: [],
        steps: part.steps.map(stepOfRecord),
      };
    }),
  };
}

function stepOfRecord({ id, text, code, substeps }: RecordStep): Step {
  const words = piecesOf(text, code).map(
    ({ text: piece, code: isCode }): Inline => ({
      type: isCode ? 'code' : 'text',
      text: piece,
    }),
  );
  const content: Block[] = [{ type: 'paragraph', content: words }];
  return { id, text, content, substeps: substeps.map(stepOfRecord), from: 'page' };
}

function sheetSteps(steps: readonly Step[], start: number, marks: Marks, notes: Notes): SheetStep[] {
  return steps.map((step, at) => ({
    id: step.id,
    number: start === 0 ? 0 : start + at,
    text: step.text,
    content: step.content,
    state: stateOf(step, marks),
    note: (Object.hasOwn(notes, step.id) ? notes[step.id] : undefined) || null,
    substeps: sheetSteps(step.substeps, 0, marks, notes),
  }));
}
