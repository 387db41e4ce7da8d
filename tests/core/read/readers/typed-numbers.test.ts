import { expect, test } from 'vitest';
import { listsOn } from './lists-on';

const LINES = [
  'Turn the water off at the main tap.',
  'Open the tap to let the pressure out.',
  'Unscrew the head with a spanner.',
  'Put the new washer in and close it.',
];
const typed = LINES.map((line, index) => `<p>${index + 1}. ${line}</p>`);

test('where text follows few numbers, what follows the last is not part of it', () => {
  const after = '<p>Taps of other makers may look different inside, but they work alike.</p>';
  const page = `<h2>Change a washer</h2>${typed[0]}${typed[1]}<p>It may take a minute until it stops.</p>${typed[2]}${typed[3]}`;
  expect(listsOn(page + after)).toContainEqual([
    LINES[0],
    `${LINES[1]} It may take a minute until it stops.`,
    LINES[2],
    LINES[3],
  ]);
});

test('where text follows most numbers, it follows the last too', () => {
  const body = 'Keep a bucket below, because some water always runs out.';
  const page = typed.map((line) => `${line}<p>${body}</p>`).join('');
  expect(listsOn(`<h2>Change a washer</h2>${page}<h2>Questions</h2>`)).toContainEqual(
    LINES.map((line) => `${line} ${body}`),
  );
});

test('numbered headings with text below are no list of titles', () => {
  const titles = ['Shut off', 'Let out', 'Unscrew', 'Put in'];
  const page = titles.map((title, index) => `<h3>${index + 1}. ${title}</h3><p>${LINES[index]}</p>`).join('');
  const lists = listsOn(`<h2>Change a washer</h2>${page}<h2>Questions</h2>`);
  expect(lists).toContainEqual(titles.map((title, index) => `${title} ${LINES[index]}`));
  expect(lists).not.toContainEqual(titles);
});
