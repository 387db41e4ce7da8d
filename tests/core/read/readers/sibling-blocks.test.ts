import { expect, test } from 'vitest';
import { listsOn } from './lists-on';

const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

const STEPS = ['Rub the butter into the flour.', 'Work in the egg and knead until smooth.', 'Chill for an hour.'];

test('paragraphs of ingredients and of steps in one row give the steps by themselves too', () => {
  const lists = listsOn(`<div>${p('250 g flour', 'a pinch of salt', '125 g butter', '1 egg')}${p(...STEPS)}</div>`);
  expect(lists).toContainEqual(STEPS);
});

test('the line that announces the steps is none of them', () => {
  const lists = listsOn(
    `<div>${p('250 g flour', '125 g butter', '1 egg', 'salt', 'Instructions:')}${p(...STEPS)}</div>`,
  );
  expect(lists).toContainEqual(STEPS);
});

test('steps that speak of amounts are cut nowhere', () => {
  const lists = listsOn(`<div>${p(...STEPS, '3 minutes before serving, dust with sugar.')}</div>`);
  expect(lists).toEqual([[...STEPS, '3 minutes before serving, dust with sugar.']]);
});
