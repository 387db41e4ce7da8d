import { afterEach, expect, test } from 'vitest';
import { read } from '../../../core/read/read';
import { survey } from '../../../core/read/survey';
import { createSanitizer } from '../../../platform/sanitize';

const STEPS = [
  'Loosen the four screws at the back of the housing with a small screwdriver.',
  'Lift the lid off and put it aside on a clean cloth.',
  'Clean the filter under warm running water until the water stays clear.',
  'Dry the filter, put it back in, and tighten the screws again.',
];
const list = `<h2>Instructions</h2><ol>${STEPS.map((step) => `<li>${step}</li>`).join('')}</ol>`;

let frame: HTMLIFrameElement | null = null;
afterEach(() => frame?.remove());

/** A live page of its own, in a frame of the test's page. */
async function live(html: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><title>How to clean a filter</title><body>${html}`;
  const loaded = new Promise((done) => frame?.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

const options = { address: 'https://workshop.example/filter', sanitize: createSanitizer(window) };
const texts = (page: Document) =>
  read(page, options).tutorial?.procedures.flatMap(({ steps }) => steps.map(({ text }) => text)) ?? [];

test('steps in an open shadow tree are steps of the page, words in slots read once', async () => {
  const page = await live(
    `<h1>How to clean a filter</h1><x-guide><ol>${STEPS.map((step) => `<li>${step}</li>`).join('')}</ol></x-guide>`,
  );
  const root = (page.querySelector('x-guide') as Element).attachShadow({ mode: 'open' });
  root.append(Object.assign(page.createElement('h2'), { textContent: 'Instructions' }), page.createElement('slot'));
  expect(survey(page).text.match(/Lift the lid/g)).toHaveLength(1);
  expect(texts(page)).toEqual(STEPS);
});

test('steps in a frame of this origin are steps of the page, and stand where they are', async () => {
  const page = await live(`<h1>How to clean a filter</h1><iframe title="Guide"></iframe>`);
  const inner = page.querySelector('iframe') as HTMLIFrameElement;
  const loaded = new Promise((done) => inner.addEventListener('load', done, { once: true }));
  inner.srcdoc = `<!doctype html><body>${list.replace('Lift the lid', 'Lift <a href="parts/lid">the lid</a>')}`;
  await loaded;
  const { tutorial, places, why } = read(page, options);
  expect(
    tutorial?.procedures.flatMap(({ steps }) => steps.map(({ text }) => text)),
    why.join('\n'),
  ).toEqual(STEPS);
  expect(why).toContain('read as part of the page: 1 shadow trees and frames');
  const second = tutorial?.procedures[0]?.steps[1]?.id ?? '';
  expect(places.get(second)?.[0]?.ownerDocument).toBe(inner.contentDocument);
  // Written in a page of this origin, whose addresses are its own.
  expect(JSON.stringify(tutorial?.procedures[0]?.steps[1]?.content)).toContain(new URL('parts/lid', page.baseURI).href);
});

test.each([
  ['an ad frame', `<iframe id="google_ads_iframe_1"></iframe>`],
  ['a small frame', `<iframe width="300" height="50"></iframe>`],
  ['a hidden frame', `<iframe style="display:none"></iframe>`],
  ['a frame in a step', `<ol><li>Look at this:<iframe></iframe></li></ol>`],
])('%s is left', async (_, html) => {
  const page = await live(`<h1>How to clean a filter</h1>${html}`);
  const inner = page.querySelector('iframe') as HTMLIFrameElement;
  const loaded = new Promise((done) => inner.addEventListener('load', done, { once: true }));
  inner.srcdoc = list;
  await loaded;
  expect(survey(page).text).not.toContain('Lift the lid');
});

test('a frame of another origin is left, and the reasons say so', async () => {
  const page = await live(`<h1>How to clean a filter</h1>${list}<iframe sandbox src="about:blank"></iframe>`);
  const { why, tutorial } = read(page, options);
  expect(tutorial).not.toBeNull();
  expect(why).toContain('1 frames were left: of other sites, or part of a text');
});

test('a page of a thousand shadow trees is read whole, and the first of them remembered', async () => {
  const page = await live('<main></main>');
  for (let at = 0; at < 1000; at++) {
    const host = page.createElement('div');
    host.attachShadow({ mode: 'open' }).append('word ');
    page.querySelector('main')?.append(host);
  }
  const { text, inner } = survey(page);
  expect(text.match(/word/g)).toHaveLength(1000);
  expect(inner.roots).toHaveLength(200);
});
