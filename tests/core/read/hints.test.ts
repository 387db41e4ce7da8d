import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches, queryAll } from '../../../core/page/dom';
import { candidatesOf } from '../../../core/read/candidates';
import type { Hint } from '../../../core/read/hints/hint';
import { matchHint } from '../../../core/read/hints/match';
import { viewOf } from '../../../core/read/page-view';
import { read } from '../../../core/read/read';
import type { Choice } from '../../../core/read/reading';
import { createSanitizer } from '../../../platform/sanitize';

/** What differs from page to page of one invented site. */
interface Variation {
  paragraphs: number;
  ads: number;
  id: number;
  steps: number;
  tips: number;
}

const sentences = [
  'Loosen the two screws.',
  'Lift the lid off.',
  'Take the old belt out.',
  'Wash the drum.',
  'Press the lid down.',
  'Turn the key.',
  'Wipe the frame.',
];
const advice = [
  'Wear gloves while you work.',
  'Keep the screws in a cup.',
  'Clean the bench before.',
  'Use a soft cloth for it.',
  'Work in good light.',
];
const items = (words: readonly string[], count: number, id: number) =>
  Array.from({ length: count }, (_, at) => `<li id="i${id}-${at}">${words[(at + id) % words.length]}</li>`).join('');

/** A page of the site: two lists of one shape under plain headings, so that nothing but their names tells them apart. */
function sitePage({ paragraphs, ads, id, steps, tips }: Variation): Document {
  const prose = '<p>This is a page about machines and how they are kept running for a long time.</p>'.repeat(
    paragraphs,
  );
  return parse(`<div class="shell page-${id}"><main class="story"><h1>Machine number ${id}</h1>${prose}
    ${'<div class="banner"><a href="/shop">Shop</a></div>'.repeat(ads)}
    <section class="advice"><h3>Good to have in mind</h3><ul class="advice-list list-${id}">${items(advice, tips, id)}</ul></section>
    <section class="work"><h3>With the machine open</h3><ul class="work-list is-open id${id}">${items(sentences, steps, id)}</ul></section>
    ${prose}</main></div>`);
}

function parse(body: string): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><title>Machines</title><body>${body}`,
    'text/html',
  );
}

const address = 'https://machines.example/one';
const look = (page: Document, hints: readonly Hint[] = []) =>
  read(page, { address, sanitize: createSanitizer(window), hints });
const at = (page: Document, selector: string): Choice => {
  const [choice] = look(page).at(queryAll(page, selector)[0] as Element);
  if (!choice) throw new Error(`nothing at ${selector}`);
  return choice;
};
const inside = (selector: string) => (node: Node) => matches(node as Element, `${selector} *`);

const variation = fc.record({
  paragraphs: fc.integer({ min: 0, max: 12 }),
  ads: fc.integer({ min: 0, max: 5 }),
  id: fc.integer({ min: 1, max: 9_999 }),
  steps: fc.integer({ min: 3, max: 7 }),
  tips: fc.integer({ min: 3, max: 5 }),
});

test('a list that was pointed at on one page is found on the others of the site', () => {
  fc.assert(
    fc.property(variation, variation, variation, fc.boolean(), (a, b, c, work) => {
      const list = work ? '.work-list' : '.advice-list';
      const { hint } = at(sitePage(a), `${list} li`);
      for (const page of [sitePage(a), sitePage(b), sitePage(c)]) {
        const { tutorial, places, why } = look(page, [hint]);
        expect(tutorial?.hinted, why.join('\n')).toBe(true);
        const nodes =
          tutorial?.procedures.flatMap(({ steps }) => steps.flatMap(({ id }) => places.get(id) ?? [])) ?? [];
        expect(nodes.length).toBe(queryAll(page, `${list} li`).length);
        expect(nodes.every(inside(list))).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('on a page that is laid out in another way the hint has no say, and that is said', () => {
  fc.assert(
    fc.property(variation, fc.integer({ min: 2, max: 9 }), (a, count) => {
      const { hint } = at(sitePage(a), '.work-list li');
      const other = parse(
        `<div class="shop"><nav class="side"><ul class="goods">${items(advice, count, 1)}</ul></nav><p>Goods.</p></div>`,
      );
      const hinted = look(other, [hint]);
      expect(hinted.tutorial).toEqual(look(other).tutorial);
      expect(hinted.why[0]).toMatch(/^hint ignored/);
    }),
    { numRuns: 20 },
  );
});

test('the hint is plain data without the words, numbers and states of the page', () => {
  const { hint } = at(sitePage({ paragraphs: 1, ads: 1, id: 77, steps: 4, tips: 3 }), '.work-list li');
  expect(JSON.parse(JSON.stringify(hint))).toEqual(hint);
  expect(hint.names).toEqual(['work-list']);
  expect(JSON.stringify(hint)).not.toMatch(/77|machine|screws|is-open/i);
});

test('of lists that nothing tells apart, the one at the same place', () => {
  const three = (n: number) =>
    parse(
      `<main>${[0, 1, 2].map((k) => `<h2>Part ${'abc'[k]} of it</h2><p>Text.</p><ul>${items(k === 1 ? sentences : advice, 4, n)}</ul>`).join('')}</main>`,
    );
  const page = three(1);
  const [, middle] = queryAll(page, 'ul');
  const { hint } = look(page).at(middle as Element)[0] as Choice;
  const next = three(2);
  const view = viewOf(next, { address, structuredData: false });
  const candidates = candidatesOf(view);
  const match = matchHint(view, candidates, [], hint);
  expect(candidates[match?.index ?? -1]?.box.element).toBe(queryAll(next, 'ul')[1]);
});

test('"not a tutorial here", for the page or for the site; the latest word counts', () => {
  const page = sitePage({ paragraphs: 1, ads: 0, id: 5, steps: 5, tips: 3 });
  const { hint } = at(page, '.work-list li');
  const none = (where: string | null): Hint => ({ version: 1, choice: 'none', page: where });
  expect(look(page, [none(address), hint]).tutorial).toBeNull();
  expect(look(page, [none(null), hint]).tutorial).toBeNull();
  expect(look(page, [none('https://machines.example/two'), hint]).tutorial).not.toBeNull();
  expect(look(page, [hint, none(null)]).tutorial).not.toBeNull();
  expect(look(page, [none(null)]).why[0]).toContain('no tutorial on this site');
});

test('pointing gives the smallest list first, then wider ones; a box around lists gives those', () => {
  const page =
    parse(`<main><h1>How to clean it</h1><h2>Steps</h2><ol class="outer"><li>Open the lid of the case:<ol class="inner">
    <li>Press the left clip.</li><li>Press the right clip.</li></ol></li><li>Wipe it with a cloth.</li><li>Close the lid.</li></ol></main>`);
  const { at: point } = look(page);
  const sizes = (selector: string) => point(queryAll(page, selector)[0] as Element).map(({ steps }) => steps.length);
  expect(sizes('.inner li')[0]).toBe(2);
  expect(sizes('.inner li')).toContain(3);
  expect(sizes('.outer > li:last-child')[0]).toBe(3);
  expect(sizes('main')[0]).toBe(3);
  expect(point(page.documentElement)).toEqual([]);
});

test('alternatives show where they stand, and what speaks for them', () => {
  const page =
    parse(`<main><h1>How to clean it</h1><h2>Steps</h2><ol><li>Open the lid of the case.</li><li>Wipe it with a cloth.</li>
    <li>Close the lid again.</li></ol><h2>Tools</h2><ul><li>A soft cloth of cotton</li><li>A screwdriver</li></ul></main>`);
  const [first] = look(page).alternatives.filter(({ nodes }) => nodes.length === 2);
  expect(first).toMatchObject({
    title: 'Tools',
    steps: ['A soft cloth of cotton', 'A screwdriver'],
    reasons: ['supplies'],
  });
  expect(first?.nodes).toEqual(queryAll(page, 'ul > li'));
});

test('lists below headings of the same words are told apart by the headings above those', () => {
  const list = (words: string) =>
    `<ol><li>Open ${words} and sign in with your name.</li><li>Choose Install and wait.</li></ol>`;
  const page = parse(`<main><h1>How to use the client</h1><h2>Install</h2><h3>Windows</h3>${list('the shop')}
    <h2>Remove</h2><h3>Windows</h3>${list('the settings')}</main>`);
  const { at } = look(page);
  const titles = new Set(queryAll(page, 'li').flatMap((item) => at(item)[0]?.title ?? []));
  expect([...titles]).toEqual(['Install › Windows', 'Remove › Windows']);
});
