import { expect, test } from 'vitest';
import { read } from '../../../../core/read/read';
import { createSanitizer } from '../../../../platform/sanitize';
import { listsOn } from './lists-on';

const CHAPTER = `<p>${'The kiln is fed with dry wood until the cones inside begin to lean over. '.repeat(12)}</p>`;

test('chapters headed by an attribute are steps by their titles', () => {
  const lists = listsOn(`<kiln-lab title="Fire a kiln">
    <kiln-lab-step label="Load the shelves" duration="5">${CHAPTER}</kiln-lab-step>
    <kiln-lab-step label="Light the fire" duration="10">${CHAPTER}</kiln-lab-step>
    <kiln-lab-step label="Let it cool" duration="0">${CHAPTER}</kiln-lab-step>
  </kiln-lab>`);
  expect(lists).toContainEqual(['Load the shelves', 'Light the fire', 'Let it cool']);
});

test('short sections keep their text, and numbers are taken off the titles', () => {
  const lists = listsOn(`<div>
    <shop-step heading="1. Measure the window">Take the width at the top and at the bottom.</shop-step>
    <shop-step heading="2. Cut the rod">Leave a finger's breadth of play on both sides.</shop-step>
  </div>`);
  expect(lists).toContainEqual([
    'Measure the window Take the width at the top and at the bottom.',
    "Cut the rod Leave a finger's breadth of play on both sides.",
  ]);
});

test('controls with a label are no sections', () => {
  const lists = listsOn(
    '<p><my-button label="Previous page"></my-button><my-button label="Next page"></my-button></p>',
  );
  expect(lists).toEqual([]);
});

test('the title is drawn above the text of a short section', () => {
  const section = (label: string, text: string) => `<shop-step heading="${label}"><p>${text}</p></shop-step>`;
  const page = new DOMParser().parseFromString(
    `<title>How to hang a curtain</title><main><h1>How to hang a curtain</h1><h2>Steps</h2><div>${[
      section('Measure the window', 'Take the width at the top and at the bottom.'),
      section('Cut the rod', 'Leave a breadth of play on both sides.'),
      section('Hang the curtain', 'Push the rings on the rod and lay it in.'),
    ].join('')}</div></main>`,
    'text/html',
  );
  const { tutorial } = read(page, {
    address: 'https://workshop.example/curtain',
    sanitize: createSanitizer(window),
  });
  const step = tutorial?.procedures[0]?.steps[1];
  expect(step?.text).toBe('Cut the rod Leave a breadth of play on both sides.');
  expect(step?.content[0]).toEqual({
    type: 'paragraph',
    content: [{ type: 'strong', content: [{ type: 'text', text: 'Cut the rod' }] }],
  });
});
