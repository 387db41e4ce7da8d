import { expect, test } from 'vitest';
import { outline } from '../../../core/read/outline';
import { survey } from '../../../core/read/survey';

const walk = (body: string) => survey(new DOMParser().parseFromString(body, 'text/html'));

test('text is read once, blocks on lines of their own, scripts and buttons left out', () => {
  const { text } = walk(
    '<p>One  <b>two</b>\n three</p><script>no()</script><div>Four<button>Copy</button></div><ul><li>Five<li>Six</ul>',
  );
  expect(text).toBe('One two three\nFour\nFive\nSix');
});

test('every box knows its stretch of the text', () => {
  const { boxes, text } = walk('<main><h2>Title</h2><p>Some <i>words</i> here.</p></main>');
  const words = Object.fromEntries(boxes.map((box) => [box.tag, text.slice(box.start, box.end).trim()]));
  expect(words).toEqual({
    body: 'Title\nSome words here.',
    main: 'Title\nSome words here.',
    h2: 'Title',
    p: 'Some words here.',
    i: 'words',
  });
});

test('soft hyphens and zero-width characters vanish', () => {
  expect(walk('<p>Schrau\u00adben\u200bzieher\u00a0holen</p>').text).toBe('Schraubenzieher holen');
});

test('short lines that are all bold are headings, bold words in a line are not', () => {
  const headings = outline(
    walk(
      '<h2>Real</h2><p><strong>Step 1</strong></p><p><b>Take</b> the cup.</p><div role="heading" aria-level="3">Role</div>',
    ),
  );
  expect(headings.map(({ text, level }) => [text, level])).toEqual([
    ['Real', 2],
    ['Step 1', 7],
    ['Role', 3],
  ]);
});

test('copy buttons stand aside, text whose id names a page about the clipboard does not', () => {
  const { asides } = walk(
    '<p>Press <span id="keys_paste_clipboardxml_1"><span hidden>Cmd</span></span><i class="js-clipboard-copy">Copy</i></p>',
  );
  expect(asides.map(({ names }) => names.trim())).toEqual(['js-clipboard-copy']);
});
