import { expect, test } from 'vitest';
import { listsOn } from './lists-on';

const TITLES = ['Sanding', 'Oiling', 'Wiping'];
const STEPS = [
  ['Step 1', 'Sand the board until it feels smooth to the palm.'],
  ['Step 2', 'Rub the oil in with a soft cloth and wait a quarter of an hour.'],
  ['Step 3', 'Wipe off what the wood did not take, and let it dry overnight.'],
];
const flat = STEPS.map(([title, text]) => `<h3>${title}</h3><p>${text}</p>`).join('');
const texts = STEPS.map(([, text]) => text);

test('the last step ends before links to other pages and the line above them', () => {
  const links = ['How to sharpen a plane', 'Glue for every joint', 'Ten chairs'].map(
    (text) => `<li><a href="#">${text}</a></li>`,
  );
  expect(listsOn(`<h1>Oil a board</h1>${flat}<p>Also read:</p><div><ul>${links.join('')}</ul></div>`)).toContainEqual(
    texts,
  );
  expect(
    listsOn(`<h1>Oil a board</h1>${flat}<div class="post-share"><p>Tell a friend about it</p></div>`),
  ).toContainEqual(texts);
  expect(
    listsOn(`<h1>Oil a board</h1>${flat}<aside><p>Written by Ada, who has oiled many boards.</p></aside>`),
  ).toContainEqual(texts);
});

test('where each step has a box of its own, the last ends with its box', () => {
  const boxed = STEPS.map(([title, text]) => `<section><h3>${title}</h3><p>${text}</p></section>`).join('');
  expect(
    listsOn(`<h1>Oil a board</h1>${boxed}<section>The workshop is open to all on Fridays.</section>`),
  ).toContainEqual(texts);
});

test('a long last step stays whole where it takes no more boxes than those before it', () => {
  const code = `<pre>${'sand(board); oil(board); wipe(board); dry(board, "overnight"); '.repeat(12)}</pre>`;
  const grid = STEPS.map(
    ([, text], index) =>
      `<div><img src="${index}.jpg"></div><div><h4>${TITLES[index]}</h4><p>${text}</p></div><div>${index === 2 ? code : '<pre>sand(board, "coarse");</pre>'}</div>`,
  );
  const lists = listsOn(`<div>${grid.join('')}</div>`);
  expect(lists.map((items) => items[2])).toContainEqual(expect.stringMatching(/overnight\. sand.*"overnight"\);$/));
});

test('a series ends before related articles and the page footer, and begins after the contents', () => {
  const lists = listsOn(`<h1>Oil a board</h1><h2>In this article</h2><p>Sanding, oiling, wiping.</p>
    ${STEPS.map(([, text], index) => `<h2>${TITLES[index]}</h2><p>${text}</p>`).join('')}
    <h2>Conclusion</h2><p>Now you know how it is done.</p>
    <h2>Read on:</h2><ul><li><a href="#">How to sharpen a plane</a></li><li><a href="#">Ten chairs</a></li></ul>
    <footer><h2>The workshop</h2><p>Open on Fridays.</p></footer>`);
  expect(lists).toContainEqual(STEPS.map(([, text], index) => `${TITLES[index]} ${text}`));
});

test('the box of an article may be named after its table of contents', () => {
  const body = STEPS.map(([, text], index) => `<h2>${TITLES[index]}</h2><p>${text}</p>`).join('');
  const list = STEPS.map(([, text], index) => `${TITLES[index]} ${text}`);
  expect(listsOn(`<h1>Oil a board</h1><div class="fs-toc_richtext">${body}</div>`)).toContainEqual(list);
});

test('a number that the page types twice goes on with the count', () => {
  const said = [1, 2, 2, 3].map((number, index) => `<h4>Step ${number}</h4><p>${STEPS[index % 3]?.[1]}</p>`).join('');
  expect(listsOn(`<h1>Oil a board</h1><h3>Method</h3>${said}`)).toContainEqual(
    [0, 1, 2, 0].map((index) => STEPS[index]?.[1]),
  );
});
