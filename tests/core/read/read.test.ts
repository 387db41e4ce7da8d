import { expect, test } from 'vitest';
import { candidatesInSlices } from '../../../core/read/candidates';
import { measureInSlices } from '../../../core/read/features/features';
import { viewOf } from '../../../core/read/page-view';
import { read, readInSlices } from '../../../core/read/read';
import { READERS } from '../../../core/read/readers';
import { inOneGo, type Slices } from '../../../core/slices';
import { createSanitizer } from '../../../platform/sanitize';

const options = { address: 'https://workshop.example/page', sanitize: createSanitizer(window) };
const html = (body: string) =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><title>How to change a wheel</title>${body}`,
    'text/html',
  );
const STEPS = [
  'Loosen the nuts before you lift the car.',
  'Lift the car with the jack until the wheel is free.',
  'Take the wheel off and put the spare one on.',
  'Lower the car and tighten the nuts crosswise.',
];
const LIST = `<main><h1>How to change a wheel</h1><h2>Steps</h2><ol>${STEPS.map((step) => `<li>${step}</li>`).join('')}</ol></main>`;

test('of 50,000 list items only the first are looked at, and they are no tutorial', () => {
  const many = (count: number) =>
    html(`<ul>${Array.from({ length: count }, (_, i) => `<li>Item ${i} of a very long list</li>`).join('')}</ul>`);
  const { tutorial, why } = read(many(50_000), options);
  expect(tutorial).toBeNull();
  const looked = (lines: readonly string[]) => Number(/page: (\d+) elements/.exec(lines.join())?.[1]);
  // As much work as for a list of a tenth of that length.
  expect(looked(why)).toBe(looked(read(many(5_000), options).why));
});

test('reading a long list comes in many slices', () => {
  const steps = Array.from({ length: 300 }, (_, i) => `<li>Press button ${i} and wait until the lamp is green.</li>`);
  expect(
    slicesOf(readInSlices(html(`<h1>How to press buttons</h1><ol>${steps.join('')}</ol>`), options)),
  ).toBeGreaterThan(300);
});

/** How many slices a piece of work comes in. */
function slicesOf(work: Slices<unknown>): number {
  let count = 1;
  while (!work.next().done) count++;
  return count;
}

test('every reader has a slice of its own, and so have the measures of items, words and numbers', () => {
  const view = viewOf(html(LIST), { address: options.address, structuredData: true });
  expect(slicesOf(candidatesInSlices(view))).toBeGreaterThan(READERS.length);
  const candidates = inOneGo(candidatesInSlices(view));
  const [candidate] = candidates;
  expect(candidate && slicesOf(measureInSlices(view, candidate, candidates))).toBeGreaterThan(3);
});

test('what stands after an enormous list is still read', () => {
  const page = html(`<ul>${'<li><a href="#">Tag</a></li>'.repeat(10_000)}</ul>${LIST}`);
  expect(read(page, options).tutorial?.procedures[0]?.steps.map(({ text }) => text)).toEqual(STEPS);
});

test('what keeps a page from being read is said plainly', () => {
  const said = (document: Document) => read(document, options).why.join('\n');
  const bare = html('');
  bare.body.remove();
  expect(said(bare)).toContain('the page has no body');
  expect(said(new DOMParser().parseFromString('<feed/>', 'application/xml'))).toContain('application/xml, not HTML');
  expect(said(html(`<ul>${'<li>Item</li>'.repeat(5_000)}</ul>`))).toContain('too large to be read whole');
  expect(said(html(LIST))).not.toMatch(/no body|not HTML|too large/);
});

test('documents without a body, and XML, give no tutorial and no exception', () => {
  const bare = html('');
  bare.body.remove();
  expect(read(bare, options).tutorial).toBeNull();
  bare.documentElement.remove();
  expect(read(bare, options).tutorial).toBeNull();
  const xml = new DOMParser().parseFromString(
    '<feed><entry><ol><li>One</li><li>Two</li></ol></entry></feed>',
    'application/xml',
  );
  expect(read(xml, options).tutorial).toBeNull();
  const svg = new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg"><text>1. Go</text></svg>',
    'image/svg+xml',
  );
  expect(read(svg, options).tutorial).toBeNull();
});

test('markup nested a thousand levels deep is read without an overflow', () => {
  expect(() => read(html(`${'<div>'.repeat(3000)}${LIST}`), options)).not.toThrow();
});

test('step ids depend on the words of the step alone, and are unique', () => {
  const first = read(html(LIST), options).tutorial?.procedures[0]?.steps.map(({ id }) => id) ?? [];
  const moved = LIST.replace('<h2>', '<p>A new paragraph stands here since yesterday.</p><h2>').replace(
    `<li>${STEPS[1]}</li>`,
    `<li>Put a stone behind the other wheels.</li><li>${STEPS[1]}</li>`,
  );
  const second = read(html(moved), options).tutorial?.procedures[0]?.steps.map(({ id }) => id) ?? [];
  expect(first).toHaveLength(4);
  expect(second).toHaveLength(5);
  expect(second.filter((id) => first.includes(id))).toEqual(first);
  const doubled = LIST.replace('</ol>', `<li>${STEPS[0]}</li></ol>`);
  const ids = read(html(doubled), options).tutorial?.procedures[0]?.steps.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(5);
});

test("places hold the page's own nodes, substeps too", () => {
  const page = html(
    LIST.replace(STEPS[1] ?? '', `${STEPS[1]}<ol><li>Set the jack under the frame.</li><li>Turn the handle.</li></ol>`),
  );
  const { tutorial, places } = read(page, options);
  const step = tutorial?.procedures[0]?.steps[1];
  expect(places.get(step?.id ?? '')).toEqual([page.querySelectorAll('main > ol > li')[1]]);
  expect(step?.substeps.map(({ id }) => places.get(id)?.[0])).toEqual([...page.querySelectorAll('li li')]);
});

test("with structured data, the page's own nodes are shown; what is not on the page is shown as the data has it", () => {
  const data = {
    '@type': 'HowTo',
    name: 'Change a wheel',
    step: [...STEPS, 'Check the pressure of the spare wheel.'].map((text) => ({ '@type': 'HowToStep', text })),
  };
  const page = html(`<script type="application/ld+json">${JSON.stringify(data)}</script>${LIST}`);
  const { tutorial, places } = read(page, options);
  const steps = tutorial?.procedures.flatMap((procedure) => procedure.steps) ?? [];
  expect(steps.slice(0, 4).map(({ text }) => text)).toEqual(STEPS);
  for (const step of steps.slice(0, 4)) expect(places.get(step.id)?.length).toBeGreaterThan(0);
  for (const step of steps.filter(({ from }) => from === 'json-ld')) expect(places.get(step.id)).toEqual([]);
});

test('structured data is not asked where the options say so', () => {
  const data = {
    '@type': 'HowTo',
    step: ['Sing a song.', 'Dance around the car.', 'Go home again.'].map((text) => ({ '@type': 'HowToStep', text })),
  };
  const page = html(`<script type="application/ld+json">${JSON.stringify(data)}</script>${LIST}`);
  const { tutorial } = read(page, { ...options, structuredData: false });
  expect(tutorial?.procedures.flatMap(({ steps }) => steps.map(({ text }) => text))).toEqual(STEPS);
});

test('reasons tell what was chosen, and other lists are offered', () => {
  const page = html(
    `${LIST}<h2>Parts of a wheel</h2><ul><li>The rim, which is made of steel or aluminium.</li><li>The tyre with its tread.</li></ul>`,
  );
  const { why, alternatives } = read(page, options);
  expect(why.join('\n')).toMatch(/chosen \(best, \d+ %\): ordered-list of 4 in main > ol under "Steps"/);
  expect(alternatives.some(({ steps }) => steps.includes('The tyre with its tread.'))).toBe(true);
  expect(alternatives.length).toBeLessThanOrEqual(3);
});

test('a step that is nothing but a note is a step; one that is a warning stays one', () => {
  const steps = [
    `<div class="notice">${STEPS[0]}</div><img src="/wheel.png" width="400" height="300" alt="A wheel">`,
    `<p>${STEPS[1]}</p>`,
    '<p class="warning">Keep your fingers away from the hot nuts.</p>',
    `<p>${STEPS[2]}</p>`,
  ];
  const list = `<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol>`;
  const page = html(`<main><h1>How to change a wheel</h1><h2>Steps</h2>${list}</main>`);
  const drawn = read(page, options).tutorial?.procedures[0]?.steps ?? [];
  expect(drawn.map(({ content }) => content.map(({ type }) => type))).toEqual([
    ['paragraph', 'image'],
    ['paragraph'],
    ['note'],
    ['paragraph'],
  ]);
});

test.each([
  '<p class="notice--danger"><strong>This bends it!</strong></p>',
  '<div class="warning"><p><b>This bends it!</b></p></div>',
])('a warning between a heading and its steps does not name them: %s', (warning) => {
  const list = `<ol>${STEPS.map((step) => `<li>${step}</li>`).join('')}</ol>`;
  const page = html(`<main><h1>How to change a wheel</h1><h2>Taking it off</h2>${warning}${list}</main>`);
  expect(read(page, options).tutorial?.procedures.map(({ title }) => title)).toEqual(['Taking it off']);
});

test('notes inside a step are typed in its content and stay in its words; times are marked', () => {
  const note = '<div class="admonition"><p class="admonition-title">Warning</p><p>The nuts are hot.</p></div>';
  const steps = [`Wait 5 minutes.${note}`, `${STEPS[1]}<p>Tip: use a mat.</p>`, ...STEPS.slice(2)];
  const list = `<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol>`;
  const page = html(`<main><h1>How to change a wheel</h1><h2>Steps</h2>${list}</main>`);
  const [first, second] = read(page, options).tutorial?.procedures[0]?.steps ?? [];
  expect(first?.text).toBe('Wait 5 minutes. Warning The nuts are hot.');
  expect(first?.content).toMatchObject([
    { type: 'paragraph', content: [{}, { type: 'duration', least: 300, most: 300 }, {}] },
    { type: 'note', tone: 'warning', content: [{ content: [{ text: 'The nuts are hot.' }] }] },
  ]);
  expect(second?.content.at(-1)).toMatchObject({ type: 'note', tone: 'tip' });
});

test('a sentence in bold above a list is not its title', () => {
  const steps = STEPS.map((step) => `<li>${step}</li>`).join('');
  const body = `<main><h1>Wheels</h1><h2>Change the wheel</h2><p><b>Note that the car can roll away!</b></p><ol>${steps}</ol></main>`;
  expect(read(html(body), options).tutorial?.procedures[0]?.title).toBe('Change the wheel');
});
