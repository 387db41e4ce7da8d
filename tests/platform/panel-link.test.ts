import './fake-browser';
import { expect, test } from 'vitest';
import { changesSince } from '../../platform/panel-link';

const tutorial = { title: 'How to oil a gate', steps: ['Brush', 'Lift'] };
interface State {
  tutorial: object;
  marks: Record<string, string>;
  toast: object | null;
}
const state: State = { tutorial, marks: {}, toast: null };

test('a side panel that just came hears everything', () => {
  expect(changesSince(null, state)).toEqual(state);
});

test('then only what changed crosses', () => {
  const ticked = { ...state, marks: { brush: 'done' } };
  expect(changesSince(state, ticked)).toEqual({ marks: { brush: 'done' } });
});

test('what was made anew and says the same does not cross, what became null does', () => {
  const before: State = { ...state, toast: { id: 1, text: 'Step 1 ticked' } };
  expect(changesSince(before, { ...before, marks: {}, toast: { id: 1, text: 'Step 1 ticked' } })).toEqual({});
  expect(changesSince(before, { ...before, toast: null })).toEqual({ toast: null });
});
