import { expect, test } from 'vitest';
import { candidatesOf } from '../../../core/read/candidates';
import { viewOf } from '../../../core/read/page-view';

const STEPS = [
  'Draw the outline on the back of the leather with a silver pen, and mark the holes.',
  'Cut along the outside of the line with a sharp knife, in one stroke for each side.',
  'Punch the holes from the front, on a board that you can spare, and smooth the edges.',
];
const page = (texts: readonly string[], body: string) =>
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
  candidatesOf(viewOf(document, true)).filter(({ shape }) => shape === 'structured');
const EXCERPTS = STEPS.map((text) => `${text.slice(0, 60)}…`);

test('excerpts are left to the list that says the steps whole', () => {
  const list = `<ol>${STEPS.map((text) => `<li>${text}</li>`).join('')}</ol>`;
  expect(structuredOn(page(EXCERPTS, list))).toEqual([]);
  expect(structuredOn(page(STEPS, list))).toHaveLength(1);
});

test('excerpts are all there is where the page says the steps nowhere', () => {
  const [candidate] = structuredOn(page(EXCERPTS, '<p>Watch the film.</p>'));
  expect(candidate?.items.map(({ text }) => text)).toEqual(EXCERPTS);
});
