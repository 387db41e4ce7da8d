import { expect, test } from 'vitest';
import { extended, seriesOf } from '../../../../core/read/series/series';
import { pageOf } from '../../page/page-of';

const site = 'https://shed.example';
const look = (html: string, at: string) => seriesOf(pageOf(html), site + at);
/** Paths of the pages, the one here in brackets. */
const told = (html: string, at: string) =>
  look(html, at)?.pages.map(({ address }, index, { length: _ }) => {
    const path = address.replace(site, '');
    return index === look(html, at)?.here ? `[${path}]` : path;
  }) ?? null;

const numbers = (base: string, from: number, to: number, own: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => at + from)
    .map((n) => (n === own ? `<span>${n}</span>` : `<a href="${base.replace('N', String(n))}">${n}</a>`))
    .join(' ');

test.each<[string, string, string, string[]]>([
  ['link rel=next and ?page=', '<link rel="next" href="?page=2">', '/build', ['[/build]', '/build?page=2']],
  [
    'numbers of ?page=',
    numbers('/build?page=N', 1, 3, 2),
    '/build?page=2',
    ['/build?page=1', '[/build?page=2]', '/build?page=3'],
  ],
  [
    'pages of a post',
    `<a href="/build/">1</a> <span>2</span> <a href="/build/3/">3</a>`,
    '/build/2/',
    ['/build/', '[/build/2/]', '/build/3/'],
  ],
  [
    'files',
    '<a href="build.html">1</a> <a href="build-3.html">3</a>',
    '/build-2.html',
    ['/build.html', '[/build-2.html]', '/build-3.html'],
  ],
  [
    'steps of a codelab',
    '<a href="/lab/step-2">Back</a> <a href="/lab/step-4" rel="next">Next</a>',
    '/lab/step-3',
    ['/lab/step-2', '[/lab/step-3]', '/lab/step-4'],
  ],
  ['codelabs that count from 0', '<a href="/lab/1">Next</a>', '/lab/0', ['[/lab/0]', '/lab/1']],
  [
    'a tutorial in glued numbers',
    '<a href="tutorial02.html">Next</a>',
    '/intro/tutorial01.html',
    ['[/intro/tutorial01.html]', '/intro/tutorial02.html'],
  ],
  ['German', '<a href="/bauen?seite=2">Weiter »</a>', '/bauen', ['[/bauen]', '/bauen?seite=2']],
  ['French', '<a href="/abri?page=2">Page suivante</a>', '/abri', ['[/abri]', '/abri?page=2']],
  ['Japanese', '<a href="/koya?page=2">次へ</a>', '/koya', ['[/koya]', '/koya?page=2']],
  ['Page 2', '<a href="/build?page=2">Page 2</a>', '/build', ['[/build]', '/build?page=2']],
  [
    'a body named after the comments that it has not',
    '<body class="no-comments"><a href="/build?page=2">Page 2</a>',
    '/build',
    ['[/build]', '/build?page=2'],
  ],
  ['an arrow alone', '<a href="/build?page=2">→</a>', '/build', ['[/build]', '/build?page=2']],
  [
    'a hole between numbers',
    '<a href="/b?page=2">2</a> … <a href="/b?page=5">5</a>',
    '/b?page=1',
    ['[/b?page=1]', '/b?page=2', '/b?page=3', '/b?page=4', '/b?page=5'],
  ],
])('pages by %s', (_, html, at, expected) => {
  expect(told(html, at)).toEqual(expected);
});

test('a list of parts, with this page unlinked or linked, gives titles', () => {
  const list = `<h3>In this series</h3><ul><li><a href="/dig">Part 1: Dig the hole</a></li><li>Part 2: Pour the concrete</li>
    <li><a href="/posts#top">Part 3: Set the posts</a></li></ul>`;
  expect(look(list, '/pour')).toEqual({
    pages: [
      { address: `${site}/dig`, title: 'Dig the hole' },
      { address: `${site}/pour`, title: 'Pour the concrete' },
      { address: `${site}/posts`, title: 'Set the posts' },
    ],
    here: 1,
    more: false,
  });
  const ordered = `<h2>All parts</h2><ol><li><a href="/dig">Dig</a><li><a href="/pour">Pour</a></ol>`;
  expect(told(ordered, '/dig')).toEqual(['[/dig]', '/pour']);
});

test('where only the next page is named there may be more, where all are named there are not', () => {
  expect(look('<a href="/b?page=2">Next</a>', '/b')?.more).toBe(true);
  expect(look('<a href="/b?page=2">2</a><a href="/b?page=3">3</a>', '/b')?.more).toBe(false);
  expect(look('<a href="/b?page=2">Previous</a>', '/b?page=3')?.more).toBe(false);
});

test.each([
  ['older posts', '<a href="/page/2/" rel="next">Older posts</a>', '/'],
  ['pages of a blog', '<link rel="next" href="/blog/page/2/"><a href="/blog/page/2/">Next</a>', '/blog/'],
  ['the next article', '<link rel="next" href="/roof"><a rel="next" href="/roof">Next: Build a roof</a>', '/shed'],
  ['the next article by number', '<a rel="next" href="/guides/13">Next article</a>', '/guides/12'],
  ['posts by number', '<a rel="next" href="/post-13">Next</a>', '/post-12'],
  ['pages of a thread', '<a href="/thread/shed?page=2">2</a><a href="/thread/shed?page=3">3</a>', '/thread/shed'],
  ['a forum', '<a href="/viewtopic.php?t=9&start=20">2</a>', '/viewtopic.php?t=9'],
  ['pages of a search', '<a href="/find?q=shed&page=2">2</a>', '/find?q=shed'],
  ['pages of comments', '<div class="comments"><a href="/shed?page=2">2</a></div>', '/shed'],
  ['pages of another tutorial', '<a href="/roof?page=2">2</a>', '/shed'],
  ['another site', '<a href="https://else.example/shed?page=2">Next</a>', '/shed'],
  ['fragments of this page', '<a href="#2">2</a><a href="#3">3</a>', '/codelab'],
  ['a list of articles', '<h3>Related</h3><ul><li><a href="/a">A</a><li><a href="/shed">Shed</a></ul>', '/shed'],
  ['a contents list', '<ol><li><a href="#dig">Step 1: Dig</a><li><a href="#pour">Step 2: Pour</a></ol>', '/shed'],
  ['parts without this one', '<ul><li><a href="/a">Part 1</a><li><a href="/b">Part 2</a></ul>', '/shed'],
  ['a link to a year', '<a href="/2024/shed">Next</a>', '/2023/shed'],
  ['nothing', '<p>One page.</p>', '/shed'],
])('%s: no series', (_, html, at) => {
  expect(told(html, at)).toBeNull();
});

test('a tutorial of more pages than anybody reads is none', () => {
  expect(told(`<a href="/b?page=2">2</a><a href="/b?page=400">400</a>`, '/b')).toEqual(['[/b]', '/b?page=2']);
  expect(told(numbers('/b?page=N', 1, 40, 1), '/b?page=1')).toBeNull();
});

test('what the next page knows is added after the last one', () => {
  const first = look('<a href="/b?page=2">Next</a>', '/b');
  const second = look('<a href="/b">1</a> 2 <a href="/b?page=3">Next</a>', '/b?page=2');
  if (!first || !second) throw new Error('both have a series');
  const joined = extended(first, second);
  expect(joined.pages.map(({ address }) => address)).toEqual([`${site}/b`, `${site}/b?page=2`, `${site}/b?page=3`]);
  expect(joined).toMatchObject({ here: 0, more: true });
});
