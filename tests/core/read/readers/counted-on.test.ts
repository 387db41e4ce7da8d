import { expect, test } from 'vitest';
import { listsOn } from './lists-on';

const STEPS = [
  'Open the lid and take the old filter out.',
  'Rinse the basket under warm water.',
  'Put a new filter in with the arrow down.',
  'Close the lid until it clicks.',
  'Hold the reset button for five seconds.',
];

test('a list that goes on in typed numbers is one list, and its pieces are none', () => {
  const lists = listsOn(`<h2>Change the filter</h2>
    <ol><li>${STEPS[0]}</li><li>${STEPS[1]}</li></ol>
    <p><img src="basket.jpg"></p>
    <p><img src="filter.jpg"><br>3. ${STEPS[2]}</p>
    <ol start="4"><li>${STEPS[3]}</li></ol>
    <p>5 ) ${STEPS[4]}</p>`);
  expect(lists).toContainEqual(STEPS);
  expect(lists).not.toContainEqual(STEPS.slice(0, 2));
});

test('a typed number under the next heading does not go on with the list above', () => {
  const lists = listsOn(`<h2>Change the filter</h2><ol><li>${STEPS[0]}</li><li>${STEPS[1]}</li></ol>
    <h2>Questions</h2><p>3. Which filters fit?</p><p>4. Where can I buy them?</p>`);
  expect(lists).toContainEqual(STEPS.slice(0, 2));
  expect(lists.some((list) => list.includes('Which filters fit?') && list.includes(STEPS[0] ?? ''))).toBe(false);
});

test('numbered lines after breaks go on from paragraph to paragraph', () => {
  const lists = listsOn(`<h2>Change the filter</h2>
    <p>1. ${STEPS[0]}<br>2. ${STEPS[1]}</p><div><img src="basket.jpg"></div>
    <p>3. ${STEPS[2]}</p><div><img src="filter.jpg"></div>
    <p>4. ${STEPS[3]}<br>5. ${STEPS[4]}</p>`);
  expect(lists).toContainEqual(STEPS);
});

test('sections that end in the middle of a count that goes on are no list', () => {
  const lists = listsOn(`<h3>With a brush</h3><ol><li>Wet the brush.</li><li>Scrub the grate.</li></ol>
    <h3>With a filter</h3><ol><li>${STEPS[0]}</li><li>${STEPS[1]}</li></ol>
    <p><img src="basket.jpg"></p><p>3. ${STEPS[2]}</p><ol start="4"><li>${STEPS[3]}</li></ol>`);
  expect(lists).toContainEqual(STEPS.slice(0, 4));
  expect(lists).toContainEqual(['Wet the brush.', 'Scrub the grate.']);
  expect(lists).not.toContainEqual(['Wet the brush.', 'Scrub the grate.', ...STEPS.slice(0, 2)]);
});
