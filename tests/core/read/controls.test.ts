import { expect, test } from 'vitest';
import { candidatesOf } from '../../../core/read/candidates';
import { viewOf } from '../../../core/read/page-view';
import { listsOn } from './readers/lists-on';

const STEPS = ['Heap the flour into a bowl.', 'Stir in the yeast.', 'Shape the dough.'];
const card = (step: string, last: string) =>
  `<div class="step"><div>${step}</div><div class="done"><i></i><span>${last}</span></div></div>`;

test('a control that every step ends with is none of its words and not drawn', () => {
  const body = STEPS.map((step) => card(step, 'Mark as complete')).join('');
  expect(listsOn(body)).toContainEqual(STEPS);
  const page = new DOMParser().parseFromString(`<title>Bread</title><main>${body}</main>`, 'text/html');
  const lists = candidatesOf(viewOf(page, { address: 'https://page.example/', structuredData: false }));
  const list = lists.find(({ items }) => items[0]?.text === STEPS[0]);
  expect(list?.items.map(({ leaveOut }) => leaveOut.map(({ names }) => names.trim()))).toEqual([
    ['done'],
    ['done'],
    ['done'],
  ]);
  expect(list?.items.every(({ substeps }) => substeps.length === 0)).toBe(true);
});

test('an instruction that every step ends with stays', () => {
  const body = STEPS.map((step) => card(step, 'Wait a minute.')).join('');
  expect(listsOn(body)).toContainEqual(STEPS.map((step) => `${step} Wait a minute.`));
});

test('a substep that every step ends with stays', () => {
  const items = STEPS.map((step) => `<li>${step}<ul><li>Note the time</li></ul></li>`).join('');
  expect(listsOn(`<ol>${items}</ol>`)).toContainEqual(STEPS.flatMap((step) => [step, 'Note the time']));
});
