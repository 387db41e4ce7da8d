import { expect, test } from 'vitest';
import { bareHeading } from '../../../core/read/outline';
import { viewOf } from '../../../core/read/page-view';
import { tutorialTitle } from '../../../core/read/titles';

const ADDRESS = 'https://docs.loom.example/warping';
const titleOf = (title: string, body = '', address = ADDRESS) => {
  const page = new DOMParser().parseFromString(`<!doctype html><title>${title}</title>${body}`, 'text/html');
  return tutorialTitle(viewOf(page, { address, structuredData: true }), address);
};

test.for([
  [
    'the first heading of all, where the title repeats it',
    'Warping - Loom',
    '<h1>Warping</h1><h2>Before</h2>',
    'Warping',
  ],
  [
    'the longest heading that the title repeats',
    'Warp a loom · Crafts',
    '<h1>Crafts</h1><h2>Warp a loom</h2>',
    'Warp a loom',
  ],
  ['the first heading where the title repeats none', 'Page 7', '<h1>Warp a loom</h1><h2>Before</h2>', 'Warp a loom'],
  ['a heading with the name of the site is passed', 'Loom Docs', '<h1>Loom Docs</h1><h1>Warp it</h1>', 'Warp it'],
  ['without headings, the title without the site behind it', 'Warp a frame - Threads and more', '', 'Warp a frame'],
  [
    'without headings, the title without the site before it',
    "Loom Docs - User's guide: Warping",
    '',
    "User's guide: Warping",
  ],
  [
    'the name of the site as its meta element says it',
    'Threads - Warping',
    '<meta property="og:site_name" content="Threads"><p>',
    'Warping',
  ],
  [
    'the name of the site as its logo says it',
    'Threads - Warping',
    '<a href="https://threads.example/"><b><img alt="Threads"></b></a>',
    'Warping',
  ],
  [
    'a picture that leads elsewhere is no logo',
    'Threads - Warping',
    '<a href="/threads"><img alt="Threads"></a><a href="#"><img alt="Threads"></a>',
    'Threads',
  ],
  ['where the page has no title, the first heading there is', '', '<h3>Warp it</h3><h4>Before</h4>', 'Warp it'],
  [
    'where the page has no title, the first heading of the highest two levels',
    '',
    '<h5>Menu</h5><h2>Warp it</h2><h2>Before</h2>',
    'Warp it',
  ],
  ['a title that is nothing but the site', 'Loom Docs', '', 'Loom Docs'],
] as const)('%s', ([, title, body, wanted]) => {
  expect(titleOf(title, body)).toBe(wanted);
});

test('an address that is none takes nothing for the site', () => {
  expect(titleOf('Loom - Warping', '', 'loom')).toBe('Loom');
});

test('the letter of an icon font that links to a heading is no part of its words', () => {
  const link = '<a class="headerlink" href="#warp">\uF0C1</a>';
  expect(titleOf('Warp a loom', `<h1>Warp a loom${link}</h1>`)).toBe('Warp a loom');
  expect(
    viewOf(new DOMParser().parseFromString(`<h2>Warp a loom${link}</h2>`, 'text/html'), {
      address: ADDRESS,
      structuredData: true,
    }).headings[0]?.text,
  ).toBe('Warp a loom');
  expect(bareHeading('Warp a loom\uF0C1')).toBe('Warp a loom');
});
