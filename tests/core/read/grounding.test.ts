import { expect, test } from 'vitest';
import { candidatesOf } from '../../../core/read/candidates';
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

const LONG = [
  'Draw the outline on the back of the leather with a silver pen, and mark the holes.',
  'Cut along the outside of the line with a sharp knife, in one stroke for each side.',
  'Punch the holes from the front, on a board that you can spare, and smooth the edges.',
];
const pageOf = (texts: readonly string[], body: string) =>
  new DOMParser().parseFromString(
    `<title>How to make a purse</title><script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'HowTo',
      name: 'How to make a purse',
      step: texts.map((text) => ({ '@type': 'HowToStep', text })),
    })}</script><main>${body}</main>`,
    'text/html',
  );
const structuredOn = (document: Document) =>
  candidatesOf(viewOf(document, { address: 'https://workshop.example/page', structuredData: true })).filter(
    ({ shape }) => shape === 'structured',
  );
const EXCERPTS = LONG.map((text) => `${text.slice(0, 60)}…`);

test('excerpts are left to the list that says the steps whole', () => {
  const list = `<ol>${LONG.map((text) => `<li>${text}</li>`).join('')}</ol>`;
  expect(structuredOn(pageOf(EXCERPTS, list))).toEqual([]);
  expect(structuredOn(pageOf(LONG, list))).toHaveLength(1);
});

test('excerpts are all there is where the page says the steps nowhere', () => {
  const [candidate] = structuredOn(pageOf(EXCERPTS, '<p>Watch the film.</p>'));
  expect(candidate?.items.map(({ text }) => text)).toEqual(EXCERPTS);
});

test('a step whose signs the data has lost is the item that stands between its neighbours', () => {
  const told = ['Spread the noodles in one layer.', 'Add sauce - about ? of a jar', 'Cover it with cheese.'];
  const shown = ['Spread the noodles in one layer.', 'Add sauce - about ⅓ of a jar', 'Cover it with cheese.'];
  const items = (texts: string[]) => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;
  const textsOn = (texts: string[]) => structuredOn(pageOf(told, items(texts)))[0]?.items.map(({ text }) => text);
  expect(textsOn(shown)).toEqual(shown);
  const parts = `<h2>Layers</h2>${items(['Boil the noodles.', 'Grate the cheese.'])}<h2>Oven</h2>${items(['Sauce - about ⅓ of a jar', 'Cover it with cheese.'])}`;
  const split = ['Boil the noodles.', 'Grate the cheese.', 'Sauce - about ? of a jar', 'Cover it with cheese.'];
  expect(structuredOn(pageOf(split, parts))[0]?.items[2]?.text).toBe('Sauce - about ⅓ of a jar');
  const other = ['Spread the noodles in one layer.', 'Here is a film about our kitchen.', 'Cover it with cheese.'];
  expect(textsOn(other)).toContain(told[1]);
});

test('prose that says the same in fewer paragraphs does not stand for a list that says every step', () => {
  const list = `<ul>${LONG.map((text) => `<li>${text}</li>`).join('')}</ul>`;
  const prose = `<div><p>${LONG[0]} ${LONG[1]}</p><p>${LONG[2]}</p></div>`;
  const [candidate] = structuredOn(pageOf(LONG, `${prose}<h2>Instructions</h2>${list}`));
  expect(candidate?.items.map(({ text }) => text)).toEqual(LONG);
  const [only] = structuredOn(pageOf(LONG, prose));
  expect(only?.items).toHaveLength(2);
});
