import { expect, test } from 'vitest';
import { candidatesOf } from '../../../core/read/candidates';
import { viewOf } from '../../../core/read/page-view';
import { listsOn } from './readers/lists-on';

const li = (...texts: string[]) => texts.map((text) => `<li>${text}</li>`).join('');
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

test('an order with a colon is a title where other titles of the list have one', () => {
  const lists = listsOn(
    `<ul>${li(
      'The icing:',
      'Beat the cheese with the sugar.',
      'Make the cake:',
      'Whisk the eggs.',
      'Fold in the flour.',
      'Bake for an hour.',
    )}</ul>`,
  );
  expect(lists).toContainEqual([
    'Beat the cheese with the sugar.',
    'Whisk the eggs.',
    'Fold in the flour.',
    'Bake for an hour.',
  ]);
});

test('an order with a colon by itself stays a step', () => {
  const list = ['Open a terminal.', 'Run the command:', 'Wait until it is done.', 'Close the terminal.'];
  expect(listsOn(`<ol>${li(...list)}</ol>`)).toEqual([list]);
});

test('a title that forgot its colon is one beside titles that begin with the same words', () => {
  const lists = listsOn(
    `<div>${p(
      'For the Curds:',
      'Blend the almonds.',
      'For the Smoked Bits',
      'Fry the bits and glaze them.',
      'For the Gravy:',
      'Whisk flour and stock.',
      'Stir until thick.',
      'Serve at once.',
    )}</div>`,
  );
  expect(lists).toContainEqual([
    'Blend the almonds.',
    'Fry the bits and glaze them.',
    'Whisk flour and stock.',
    'Stir until thick.',
    'Serve at once.',
  ]);
});

test('a section of what is needed is none of the steps', () => {
  const body = `<ul>${li('<b>You will need</b>', 'a meat mallet', 'cling film', 'string', '<b>The rolls</b>', 'Beat the meat flat.', 'Roll it up.', 'Fry the rolls.')}</ul>`;
  const steps = ['Beat the meat flat.', 'Roll it up.', 'Fry the rolls.'];
  const page = new DOMParser().parseFromString(`<title>Rolls</title><main>${body}</main>`, 'text/html');
  const [list] = candidatesOf(viewOf(page, { address: 'https://page.example/', structuredData: false }));
  expect(list?.items.map(({ text }) => text)).toEqual(steps);
  expect(list?.sections).toEqual([{ at: 0, title: 'The rolls' }]);
});

test('an order with a colon between paragraphs stays, whatever else has one', () => {
  const list = [
    'Fetch the sources.',
    'For example:',
    'Build them with this command:',
    'Wait for the end.',
    'Install it.',
  ];
  const [first, , ...rest] = list;
  expect(listsOn(`<div>${p(...list)}</div>`)).toContainEqual([first, ...rest]);
});

test('a section of what is needed may say so with a verb, where nothing in it is to be done', () => {
  const steps = ['Mäso naklepeme na tenké plátky.', 'Plátky zrolujeme.', 'Rolády opečieme.'];
  const body = `<ul>${li('<b>Potrebujeme</b>', 'alobal', 'špáradlá', '<b>Rolády</b>', ...steps)}</ul>`;
  expect(listsOn(body, 'sk')).toEqual([steps]);
});
