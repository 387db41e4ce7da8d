import { type Sheet, sheetOf } from '../../../core/export/sheet';
import type { Marks, StepState } from '../../../core/progress/progress';
import type { Block, Inline, Step, Tutorial } from '../../../core/tutorial';

/** Words around what the page says. */
export const exportWords = { supplies: 'What you need', skipped: 'skipped', note: 'Your note' };

/** A run of plain text. */
export const words = (text: string): Inline => ({ type: 'text', text });

/** A step with this content, or its own words. */
export function step(id: string, text: string, content?: Block[], substeps: Step[] = []): Step {
  return { id, text, content: content ?? [{ type: 'paragraph', content: [words(text)] }], substeps, from: 'page' };
}

/** A tutorial of one list. */
export function tutorial(steps: Step[], change: Partial<Tutorial> = {}): Tutorial {
  return {
    address: 'https://bread.example/rye?loaf=2',
    title: 'Rye bread',
    language: 'en',
    kind: 'howto',
    confidence: 1,
    supplies: [],
    procedures: [{ id: 'p', title: null, relation: 'sequence', notes: [], steps }],
    ...change,
  };
}

/** Marks from states. */
export function marks(states: Record<string, StepState>): Marks {
  return Object.fromEntries(Object.entries(states).map(([id, state]) => [id, { state, at: 1, device: 'a' }]));
}

/** The sheet of a tutorial of one list. */
export function sheet(steps: Step[], states: Record<string, StepState> = {}, change: Partial<Tutorial> = {}): Sheet {
  return sheetOf(tutorial(steps, change), marks(states));
}
