import { expect, test } from 'vitest';
import { queryAll } from '../../../core/page/dom';
import { ownHint } from '../../../core/read/hints/own';
import { read } from '../../../core/read/read';
import { parseHint } from '../../../platform/hint-body';
import { createSanitizer } from '../../../platform/sanitize';

const address = 'https://prose.example/soap';
const options = { address, sanitize: createSanitizer(window) };

function parse(body: string): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><title>Soap</title><body>${body}`,
    'text/html',
  );
}

/** A range from the first character of one text to after the last of another. */
function select(page: Document, from: string, to: string): Range {
  const range = page.createRange();
  const at = (words: string) => {
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const offset = node.textContent?.indexOf(words) ?? -1;
      if (offset >= 0) return { node, offset };
    }
    throw new Error(`no "${words}"`);
  };
  const [first, last] = [at(from), at(to)];
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + to.length);
  return range;
}

function selected(page: Document, from: string, to: string): string[] | null {
  return (
    read(page, options)
      .within(select(page, from, to))
      ?.single.map(({ text }) => text) ?? null
  );
}

const prose = `<main><h1>Soap from ash</h1><p>People made it so for a long time.</p>
  <p>Fill a bucket with wood ash. Pour rain water over it, and wait for a day. Draw off the lye at the bottom.</p>
  <p>Heat the fat slowly.</p><p>Stir the lye into it.</p><p>Pour it all into a mould.</p>
  <p class="end">It keeps for a year.</p></main>`;

test('selected paragraphs are a step each, and what is hit by accident at the end is none', () => {
  expect(selected(parse(prose), 'Heat the', 'into a mould.')).toEqual([
    'Heat the fat slowly.',
    'Stir the lye into it.',
    'Pour it all into a mould.',
  ]);
  const page = parse(prose);
  const range = select(page, 'Heat the', 'into a mould.');
  // Three clicks on a paragraph select up to the very front of the next one.
  const [end] = queryAll(page, '.end');
  range.setEnd(end?.firstChild as Node, 1);
  expect(
    read(page, options)
      .within(range)
      ?.single.map(({ text }) => text),
  ).toHaveLength(3);
});

test('a selection within one paragraph is parted into its sentences', () => {
  expect(selected(parse(prose), 'Fill a bucket', 'at the bottom.')).toEqual([
    'Fill a bucket with wood ash.',
    'Pour rain water over it, and wait for a day.',
    'Draw off the lye at the bottom.',
  ]);
  // From the middle of the second sentence on.
  expect(selected(parse(prose), 'water over it', 'at the bottom.')).toEqual([
    'Pour rain water over it, and wait for a day.',
    'Draw off the lye at the bottom.',
  ]);
});

test('lines after breaks, numbers taken off', () => {
  const page = parse('<p>1. Cut the wire<br>2. Strip both ends<br>3. Twist them together</p><p>Done with it.</p>');
  expect(selected(page, '1. Cut', 'together')).toEqual(['Cut the wire', 'Strip both ends', 'Twist them together']);
});

test('items of a list come as the list reads them, with the heading above as title and no step', () => {
  const page = parse(`<h2>At home</h2><ul><li>Open the lid<ul><li>Turn the key</li></ul></li>
    <li>Take out the battery</li><li>Close the lid</li></ul><p>That is all of it.</p>`);
  const reading = read(page, options);
  const found = reading.within(select(page, 'At home', 'battery'));
  expect(found?.single.map(({ text }) => text)).toEqual(['Open the lid', 'Take out the battery']);
  expect(found?.title).toBe('At home');
});

test('nothing that can be read is selected', () => {
  const page = parse('<p>Words.</p><p> <br> </p>');
  const range = page.createRange();
  range.selectNodeContents(queryAll(page, 'p')[1] as Node);
  expect(read(page, options).within(range)).toBeNull();
});

test('selected steps are read again from what was remembered, in the order that the person gave them', () => {
  const page = parse(prose);
  const single = read(page, options).within(select(page, 'Fill', 'bottom.'))?.single ?? [];
  const [first, second, third] = single;
  if (!first || !second || !third) throw new Error('three sentences');
  const hint = parseHint(JSON.parse(JSON.stringify(ownHint(`${address}#top`, [third, first]))));
  const again = read(parse(prose), { ...options, hints: [hint] }).tutorial;
  expect(again?.hinted).toBe(true);
  expect(again?.procedures.map(({ title, steps }) => [title, steps.map(({ text }) => text)])).toEqual([
    ['Soap from ash', ['Draw off the lye at the bottom.', 'Fill a bucket with wood ash.']],
  ]);
  // Nothing but the words of the sentence is drawn, though they share a paragraph.
  expect(JSON.stringify(again?.procedures[0]?.steps[1]?.content)).toContain('wood ash.');
  expect(JSON.stringify(again?.procedures[0]?.steps[1]?.content)).not.toContain('rain');
  const other = { ...options, address: 'https://prose.example/other', hints: [hint] };
  expect(read(parse(prose), other).tutorial?.hinted).toBeUndefined();
});

test('a step that was edited away is left out; where most are gone, the page is read by itself', () => {
  const page = parse(prose);
  const single = read(page, options).within(select(page, 'Heat the', 'mould.'))?.single ?? [];
  const hint = ownHint(address, single);
  const steps = (body: string) =>
    read(parse(body), { ...options, hints: [hint] }).tutorial?.procedures.flatMap((part) =>
      part.steps.map(({ text }) => text),
    );
  expect(steps(prose.replace('<p>Stir the lye into it.</p>', ''))).toEqual([
    'Heat the fat slowly.',
    'Pour it all into a mould.',
  ]);
  expect(steps('<p>Another page by now, with other words.</p>')).toBeUndefined();
});

test('single items of a list keep their substeps, and the same words twice are two steps', () => {
  const list = `<h1>Knit</h1><ol><li>Knit a row.</li><li>Turn.<ul><li>Count the loops</li></ul></li><li>Knit a row.</li><li>Stop.</li></ol>`;
  const page = parse(list);
  const [choice] = read(page, options).at(queryAll(page, 'li')[0] as Element);
  const hint = ownHint(address, choice?.single.slice(0, 3) ?? []);
  const steps = read(parse(list), { ...options, hints: [hint] }).tutorial?.procedures[0]?.steps ?? [];
  expect(steps.map(({ text }) => text)).toEqual(['Knit a row.', 'Turn.', 'Knit a row.']);
  expect(steps[1]?.substeps.map(({ text }) => text)).toEqual(['Count the loops']);
});

test('one step at a place: the item of a list, or the paragraph', () => {
  const page = parse(`${prose}<ol><li>Wash the <b>pot</b>.</li><li>Dry it.</li></ol>`);
  const reading = read(page, options);
  expect(reading.stepAt(queryAll(page, 'b')[0] as Element)?.text).toBe('Wash the pot.');
  expect(reading.stepAt(queryAll(page, '.end')[0] as Element)?.text).toBe('It keeps for a year.');
  expect(reading.stepAt(page.body)).toBeNull();
});
