import { afterEach, expect, test } from 'vitest';
import { standInFor } from '../../../core/layout/stand-in';

let box: HTMLElement;
afterEach(() => box.remove());

function put(html: string): Element {
  box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  return box.querySelector('li') as Element;
}

const isDrawn = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
const standIn = (html: string) => standInFor([put(html)], isDrawn)?.id;

test.each([
  [
    'the tab that controls the panel',
    '<button id="tab" aria-controls="a b">Linux</button><div><div id="b" hidden><ol><li>Go</li></ol></div></div>',
  ],
  [
    'a link to the panel',
    '<a id="tab" href="#b">Linux</a><div><div id="b" style="display:none"><ol><li>Go</li></ol></div></div>',
  ],
  [
    'what the panel is labelled by',
    '<b id="tab">Linux</b><p></p><div><div aria-labelledby="no tab" hidden><ol><li>Go</li></ol></div></div>',
  ],
  ['a summary', '<details><summary id="tab">More</summary><p>And</p><ol><li>Go</li></ol></details>'],
  [
    'the summary of what a closed one holds',
    '<details><summary id="tab">More</summary><details open><summary>Inner</summary><ol><li>Go</li></ol></details></details>',
  ],
  ['the head right before it', '<h3 id="tab">Part 2</h3><div hidden><ol><li>Go</li></ol></div>'],
  ['the nearest that is on show', '<section id="tab"><p>Words</p><div hidden><ol><li>Go</li></ol></div></section>'],
])('%s stands in for a step that is folded away', (_, html) => {
  expect(standIn(html)).toBe('tab');
});

test('a tab that is folded away itself gives way to the one that opens it', () => {
  const html = `<button id="tab" aria-controls="out">Advanced</button>
    <div id="out" hidden><button id="wrong" aria-controls="in">Linux</button><div id="in" hidden><ol><li>Go</li></ol></div></div>`;
  expect(standIn(html)).toBe('tab');
});

test('an id that no selector could hold does no harm', () => {
  expect(
    standIn(`<section id="tab"><p>Words</p><div id='"]\\a&#10;b' hidden><ol><li>Go</li></ol></div></section>`),
  ).toBe('tab');
});

test('nothing stands in for what is not on the page', () => {
  const item = put('<ol><li>Go</li></ol>');
  box.remove();
  expect(standInFor([item], isDrawn)).toBeNull();
  expect(standInFor([], isDrawn)).toBeNull();
});
