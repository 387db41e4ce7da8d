import { afterEach, expect, test } from 'vitest';
import { StepHighlight } from '../../entrypoints/reader.content/highlight';

let sheets: string[] = [];
const marked = () => [...(CSS.highlights.get('sidestep-step') ?? [])].map((range) => (range as Range).toString());

afterEach(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
  sheets = [];
});

function page(): { highlight: StepHighlight; items: Element[] } {
  document.body.innerHTML = '<ol><li>Lift the lid.</li><li>Pour out the water.</li></ol><div id="host"></div>';
  const highlight = new StepHighlight(document, (css) => sheets.push(css));
  return { highlight, items: [...document.querySelectorAll('li')] };
}

test('the words of one step are marked, and the page stays as it was', () => {
  const { highlight, items } = page();
  const before = document.documentElement.outerHTML;
  highlight.follow(items.slice(1));
  expect(marked()).toEqual(['Pour out the water.']);
  expect(sheets.at(-1)).toMatch(/^::highlight\(sidestep-step\)/);
  highlight.follow(items.slice(0, 1));
  expect(marked()).toEqual(['Lift the lid.']);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the mark goes away with its style', () => {
  const { highlight, items } = page();
  highlight.follow(items);
  highlight.follow(null);
  expect(CSS.highlights.has('sidestep-step')).toBe(false);
  expect(sheets.at(-1)).toBe('');
});

test('what stands in a shadow tree or is off the page is left out', () => {
  const { highlight, items } = page();
  const inner = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  const paragraph = document.createElement('p');
  inner?.append(paragraph);
  items[0]?.remove();
  highlight.follow([paragraph, ...items]);
  expect(marked()).toEqual(['Pour out the water.']);
});
