import { expect, test } from 'vitest';
import { listsOn } from './lists-on';

const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

const DOUGH = ['Rub the butter into the flour.', 'Work in the egg and knead until smooth.'];
const FILLING = ['Simmer the plums with the sugar.', 'Let them cool and stir in the rum.'];

test('ingredients in paragraphs like those of the steps are no section of the steps', () => {
  const lists =
    listsOn(`<div class="part"><h4>For the dough</h4><div>${p('250 g flour', '125 g butter', '1 egg', 'salt')}</div></div>
    <div class="part"><h4>For the filling</h4><div>${p('1 kg plums', '2 tbsp rum', '80 g sugar')}</div></div>
    <div class="part"><h4>Making the dough</h4><div>${p(...DOUGH)}</div></div>
    <div class="part"><h4>Making the filling</h4><div>${p(...FILLING)}</div></div>`);
  expect(lists).toContainEqual([...DOUGH, ...FILLING]);
  expect(lists.some((list) => list.includes('80 g sugar') && list.includes(DOUGH[0] ?? ''))).toBe(false);
});

test('steps that begin with an amount or a number stay in their section', () => {
  const numbered = ['1. Rub the butter into the flour.', '2. Knead it until smooth.'];
  const lists = listsOn(`<div><h4>Dough</h4><div>${p(...numbered)}</div></div>
    <div><h4>Filling</h4><div>${p('Simmer the plums.', '3 minutes later, stir in the rum.')}</div></div>`);
  expect(lists.some((list) => list.length === 4)).toBe(true);
});

test('"Prepare the ingredients" is a section of steps, "You will need" is none', () => {
  const chop = ['Chop the onion.', 'Slice the mushrooms.'];
  const fry = ['Fry the onion until soft.', 'Add the mushrooms.'];
  const lists = listsOn(`<ol><li><h4>Cook the rice</h4><span>${p(...DOUGH)}</span></li>
    <li><h4>Prepare the ingredients</h4><span>${p(...chop)}</span></li>
    <li><h4>Fry the vegetables</h4><span>${p(...fry)}</span></li></ol>`);
  expect(lists).toContainEqual([...DOUGH, ...chop, ...fry]);
});

test('what is needed, under a heading of another level, is no first section', () => {
  const lists = listsOn(`<h4>You will need</h4>${p('Stock pot, cutting board, large knife, wooden spoon.')}
    <h3>Prep</h3>${p(...DOUGH)}<h3>Finish</h3>${p(...FILLING)}`);
  expect(lists).toContainEqual([...DOUGH, ...FILLING]);
  expect(lists.some((list) => list[0]?.startsWith('Stock pot') && list.includes(DOUGH[0] ?? ''))).toBe(false);
});

test('a step all in bold that is a sentence heads no section', () => {
  const bold = '<p><strong>In the clean bucket, hang the straining bag and fold its edge over the rim.</strong></p>';
  const lists = listsOn(`<h2>Method</h2>${p('<b>Crush the fruit</b> with a masher.')}${bold}
    ${p('<b>Pour the boiling syrup</b> over the fruit.', '<b>Cover the bucket</b> and leave it to stand.')}`);
  expect(lists).toContainEqual([
    'Crush the fruit with a masher.',
    'In the clean bucket, hang the straining bag and fold its edge over the rim.',
    'Pour the boiling syrup over the fruit.',
    'Cover the bucket and leave it to stand.',
  ]);
  expect(lists.every((list) => list.length === 4)).toBe(true);
});
