import { expect, test } from 'vitest';
import { groundStructured } from '../../../core/read/grounding';
import { viewOf } from '../../../core/read/page-view';

/** The steps of a page's structured data with the words of the first node that each was found in; '' where it was found nowhere. */
function placesOf(steps: string[], body: string): string[] {
  const data = JSON.stringify({ '@type': 'Recipe', recipeInstructions: steps });
  const page = new DOMParser().parseFromString(
    `<!doctype html><script type="application/ld+json">${data}</script><h1>Rolls</h1>${body}`,
    'text/html',
  );
  const [candidate] = groundStructured(
    viewOf(page, { address: 'https://workshop.example/page', structuredData: true }),
    [],
  );
  return (candidate?.items ?? []).map(({ nodes }) => nodes[0]?.textContent?.trim() ?? '');
}

const STEPS = ['Whisk the warm milk and the yeast in a bowl.', 'Knead the dough by hand for five minutes.'];

test('a step is found though blanks stand around its words', () => {
  expect(placesOf(STEPS, `<ol><li>${STEPS[0]} <b>Gently.</b></li><li>${STEPS[1]} <img src="x.png"></li></ol>`)).toEqual(
    STEPS,
  );
  expect(placesOf(STEPS, `<ol><li><b>Milk:</b> ${STEPS[0]}</li><li><b>Dough:</b> “${STEPS[1]}”</li></ol>`)).toEqual([
    STEPS[0],
    `“${STEPS[1]}”`,
  ]);
});

test('a step that is one text with other words has its place in their element', () => {
  expect(placesOf(STEPS, `<ol><li>Prepare: ${STEPS[0]}</li><li>Knead: ${STEPS[1]}</li></ol>`)).toEqual([
    `Prepare: ${STEPS[0]}`,
    `Knead: ${STEPS[1]}`,
  ]);
});

test('words in the middle of long text have no place', () => {
  const text = `${'Much was said about rolls before. '.repeat(20)}${STEPS.join(' ')}`;
  expect(placesOf(STEPS, `<p>${text}</p>`)).toEqual(['', '']);
});
