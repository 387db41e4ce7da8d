import { expect, test } from 'vitest';
import { read } from '../../../core/read/read';
import { createSanitizer } from '../../../platform/sanitize';

const options = { address: 'https://tools.example/stick', sanitize: createSanitizer(window) };
const steps = (...texts: string[]) => `<ol>${texts.map((text) => `<li>${text}</li>`).join('')}</ol>`;
const download = steps('Download the image for your system.', 'Plug in the stick.', 'Write the image on the stick.');
const other = steps('Fetch the image in a terminal.', 'Insert the stick.', 'Copy the image with the tool.');
const start = steps('Shut the computer down.', 'Hold the key while it starts.', 'Choose the stick from the list.');

function choicesIn(body: string) {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><title>How to make a stick</title><body><h1>How to make a stick</h1>${body}`,
    'text/html',
  );
  return read(page, options).tutorial?.procedures.map(({ title, choice }) => [title, choice?.title ?? null]);
}

test('alternatives stand under the heading above all of them', () => {
  const body = `<h2>Part 1: Make the stick</h2><h3>Windows</h3>${download}<h3>Linux</h3>${other}<h2>Part 2: Start from it</h2>${start}`;
  expect(choicesIn(body)).toEqual([
    ['Windows', 'Part 1: Make the stick'],
    ['Linux', 'Part 1: Make the stick'],
    ['Part 2: Start from it', null],
  ]);
});

test('tabs stand under the heading above their row', () => {
  const tabs = `<div role="tablist"><button role="tab" id="a" aria-controls="x" aria-selected="true">Windows</button><button role="tab" id="b" aria-controls="y">Linux</button></div><div role="tabpanel" id="x" aria-labelledby="a">${download}</div><div role="tabpanel" id="y" aria-labelledby="b" hidden>${other}</div>`;
  const body = `<h2>Make the stick</h2>${tabs}<h2>Start from it</h2>${start}`;
  expect(choicesIn(body)).toEqual([
    ['Windows', 'Make the stick'],
    ['Linux', 'Make the stick'],
    ['Start from it', null],
  ]);
});

test("the page's title stands above everything, and names no choice", () => {
  expect(choicesIn(`<h2>Windows</h2>${download}<h2>Linux</h2>${other}`)).toEqual([
    ['Windows', null],
    ['Linux', null],
  ]);
});
