import { describe, expect, test } from 'vitest';
import { queryAll, tagName } from '../../../core/page/dom';
import { contentOf } from '../../../core/read/content/content';
import { pageOf } from '../page/page-of';
import { readContent, sanitize } from './read-content';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });

describe('lines', () => {
  test('emphasis, keys, code and links', () => {
    expect(
      readContent(
        '<p>Press <b>Win</b> + <kbd>I</kbd>, run <code>npm  ci</code>, see <a href="../oven"><em>ovens</em></a>.</p>',
      ).content,
    ).toEqual([
      paragraph(
        text('Press '),
        { type: 'strong', content: [text('Win')] },
        text(' + '),
        { type: 'key', text: 'I' },
        text(', run '),
        { type: 'code', text: 'npm ci' },
        text(', see '),
        {
          type: 'link',
          href: 'https://kitchen.example/oven',
          content: [{ type: 'emphasis', content: [text('ovens')] }],
        },
        text('.'),
      ),
    ]);
  });

  test('nested keys are keys of their own', () => {
    expect(readContent('<kbd><kbd>Ctrl</kbd>+<kbd>C</kbd></kbd>').content).toEqual([
      paragraph({ type: 'key', text: 'Ctrl' }, text('+'), { type: 'key', text: 'C' }),
    ]);
  });

  test('text runs and br at the ends are trimmed; blocks inside inline elements stand alone', () => {
    expect(readContent('<br> one <br> two <b><p>three</p></b> four').content).toEqual([
      paragraph(text('one '), { type: 'break' }, text(' two')),
      paragraph(text('three')),
      paragraph(text('four')),
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://a/b',
    'vbscript:x',
    'file:///etc',
  ])('a link to %s is only its words', (href) => {
    const page = pageOf('<a>words</a>');
    queryAll(page, 'a')[0]?.setAttribute('href', href);
    const { content } = contentOf([...queryAll(page, 'a')], { sanitize, address: 'https://kitchen.example/' });
    expect(content).toEqual([paragraph(text('words'))]);
  });
});

describe('blocks', () => {
  test('lists keep their items and nesting', () => {
    expect(readContent('<ul><li>flour<li>water<ol><li>warm</ol></ul>').content).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          [paragraph(text('flour'))],
          [paragraph(text('water')), { type: 'list', ordered: true, items: [[paragraph(text('warm'))]] }],
        ],
      },
    ]);
  });

  test('tables keep rows; tables that only lay out do not', () => {
    expect(readContent('<table><tr><th>Size<th>Time<tr><td>small<td>5 min</table>').content).toEqual([
      {
        type: 'table',
        rows: [
          [[text('Size')], [text('Time')]],
          [[text('small')], [text('5 min')]],
        ],
      },
    ]);
    expect(readContent('<table><tr><td>Knead the dough</table>').content).toEqual([paragraph(text('Knead the dough'))]);
  });

  test('headings are strong', () => {
    expect(readContent('<h3>Knead</h3><p>Ten minutes.').content).toEqual([
      paragraph({ type: 'strong', content: [text('Knead')] }),
      paragraph(text('Ten minutes.')),
    ]);
  });

  test('a copy button goes, a button that the sentence names stays', () => {
    expect(readContent('<p>Press <button>Save</button>.</p><button class="copy">Copy</button>').text).toBe(
      'Press Save.',
    );
  });

  test('what is skipped, hidden or for screen readers is left out', () => {
    const read = readContent('<p>a <span hidden>b</span><span class="sr-only">c</span></p><aside>d</aside>', {
      skip: (node) => tagName(node) === 'aside',
    });
    expect(read).toEqual({ text: 'a', content: [paragraph(text('a'))] });
  });
});

describe('code', () => {
  test.each([
    ['<pre><code class="language-bash">npm ci\n  npm test\n</code></pre>', 'npm ci\n  npm test', 'bash'],
    ['<pre class="lang-py">x</pre>', 'x', 'py'],
    ['<div class="highlight highlight-source-shell"><pre>ls</pre></div>', 'ls', 'shell'],
    ['<div data-lang="rust"><pre>x</pre></div>', 'x', 'rust'],
    ['<pre class="brush: js;">x</pre>', 'x', 'js'],
    ['<pre class="language-none">x</pre>', 'x', null],
    ['<pre>x</pre>', 'x', null],
    ['<pre><span class="line">a</span>\n<span class="line">b</span></pre>', 'a\nb', null],
    ['<pre><div class="line">a</div><div class="line">b</div></pre>', 'a\nb', null],
    ['<pre>a<br>b</pre>', 'a\nb', null],
    ['<p><code>a\nb</code></p>', 'a\nb', null],
    ['<pre><span class="linenos">1</span>a\n<span class="linenos">2</span>b</pre>', 'a\nb', null],
  ])('%s', (html, code, language) => {
    expect(readContent(html).content).toEqual([{ type: 'code', text: code, language }]);
  });

  test('a gutter of line numbers is no code', () => {
    const html =
      '<table class="highlight"><tr><td class="gutter"><pre class="lineno">1\n2</pre><td class="code"><pre>a\nb</pre></table>';
    expect(readContent(html).content).toEqual([{ type: 'code', text: 'a\nb', language: null }]);
  });

  test('the language of a wrapper that is not part of the step counts', () => {
    const page = pageOf('<div class="language-toml"><div><pre>x</pre></div></div>');
    const { content } = contentOf(queryAll(page, 'pre'), { sanitize, address: 'https://kitchen.example/' });
    expect(content).toEqual([{ type: 'code', text: 'x', language: 'toml' }]);
  });
});

describe('pictures', () => {
  const GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const sources = (html: string) =>
    readContent(html).content.map((block) => (block.type === 'image' ? block.src : block.type));
  test.each([
    ['<img src="/a.jpg">', 'https://kitchen.example/a.jpg'],
    [`<img src="${GIF}" data-src="b.jpg">`, 'https://kitchen.example/bread/b.jpg'],
    [`<img src="${GIF}" data-lazy-src="https://cdn.example/c.png">`, 'https://cdn.example/c.png'],
    ['<img src="/spacer.gif" data-original="/d.webp">', 'https://kitchen.example/d.webp'],
    ['<img srcset="/s.jpg 300w, /m.jpg 900w, /l.jpg 2400w">', 'https://kitchen.example/m.jpg'],
    [`<img src="${GIF}" data-srcset="/x.jpg 1x, /y.jpg 2x">`, 'https://kitchen.example/y.jpg'],
    ['<picture><source srcset="/p.webp 800w"><img></picture>', 'https://kitchen.example/p.webp'],
    [`<img src="${GIF}"><noscript><img src="/n.jpg"></noscript>`, 'https://kitchen.example/n.jpg'],
    ['<video poster="/film.jpg" title="Knead"></video>', 'https://kitchen.example/film.jpg'],
  ])('%s', (html, src) => {
    expect(sources(html)).toEqual([src]);
  });

  test.each([
    '<img src="/t.gif" width="1" height="1">',
    '<img src="/t.gif" width=2>',
    `<img src="${GIF}">`,
    '<img>',
    '<img src="javascript:x">',
    '<img src="data:image/svg+xml,%3Csvg/%3E">',
    '<img src="blob:https://a/b">',
  ])('no picture: %s', (html) => {
    expect(sources(html)).toEqual([]);
  });

  test('a figure gives its picture a caption; a picture in a sentence stands after it', () => {
    expect(
      readContent(
        '<figure><img src="/a.jpg" alt="Dough" width="640" height="480"><figcaption>After <b>an</b> hour</figcaption></figure>',
      ).content,
    ).toEqual([
      {
        type: 'image',
        src: 'https://kitchen.example/a.jpg',
        alt: 'Dough',
        caption: 'After an hour',
        width: 640,
        height: 480,
      },
    ]);
    expect(readContent('Press <img src="/i.png" alt=""> now').content.map((block) => block.type)).toEqual([
      'paragraph',
      'image',
    ]);
  });

  test('a step that is only a picture is named by it', () => {
    expect(readContent('<img src="/a.jpg" alt="Fold the dough">').text).toBe('Fold the dough');
  });
});

describe('notes', () => {
  test.each([
    ['<div class="admonition warning"><p class="admonition-title">Warning</p><p>Hot.</p></div>', 'warning', 'Hot.'],
    ['<aside class="callout callout-tip"><p>Use a spoon.</p></aside>', 'tip', 'Use a spoon.'],
    ['<div role="note">Read this.</div>', 'note', 'Read this.'],
    ['<div class="info">Read this.</div>', 'note', 'Read this.'],
    ['<div class="info-box">Read this.</div>', 'note', 'Read this.'],
    ['<div class="bs-callout bs-callout-info">Read this.</div>', 'note', 'Read this.'],
    ['<div class="message--info">Read this.</div>', 'note', 'Read this.'],
    ['<p>Hinweis: Nicht rühren.</p>', 'note', 'Hinweis: Nicht rühren.'],
    ['<p><strong>Achtung!</strong> Heiß.</p>', 'warning', 'Achtung! Heiß.'],
    ['<p><b>Tip</b> Use a spoon.</p>', 'tip', 'Tip Use a spoon.'],
    ['<p>注意：熱いです。</p>', 'warning', '注意：熱いです。'],
    ['<p>Consejo: usa guantes.</p>', 'tip', 'Consejo: usa guantes.'],
    ['<p>⚠️ The pan is hot.</p>', 'warning', '⚠️ The pan is hot.'],
    ['<div>💡 Use a spoon.</div>', 'tip', '💡 Use a spoon.'],
    ['<blockquote><p>[!WARNING]<br>Hot.</p></blockquote>', 'warning', 'Hot.'],
    ['<blockquote><p>[!NOTE]</p><p>Read this.</p></blockquote>', 'note', 'Read this.'],
    ['<aside><p>Tip: use a spoon.</p><p>A large one.</p></aside>', 'tip', 'Tip: use a spoon. A large one.'],
    ['<div class="theme-admonition theme-admonition-tip alert alert--success">Stir.</div>', 'tip', 'Stir.'],
    ['<div class="admonitionblock caution"><p>Hot.</p></div>', 'warning', 'Hot.'],
    ['<dl><dt>Note</dt><dd>Read this.</dd></dl>', 'note', 'Read this.'],
    ['<div><strong>Warning</strong><p>Hot.</p></div>', 'warning', 'Hot.'],
    ['<div role="alert">Hot.</div>', 'warning', 'Hot.'],
    ["<p>Editor's note: this was tested.</p>", 'note', "Editor's note: this was tested."],
    ['<p>(Note 2: Read this.)</p>', 'note', '(Note 2: Read this.)'],
  ])('%s', (html, tone, words) => {
    const { text: spoken, content } = readContent(`<p>Stir.</p>${html}`);
    expect(spoken).toBe('Stir.');
    expect(content[1]).toMatchObject({ type: 'note', tone });
    expect(readContent(html).text).toBe(words);
  });

  test('a note behind a line break is parted from the step', () => {
    const { text: spoken, content } = readContent('<p>Stir well.<br>Note: do not boil.</p>');
    expect(spoken).toBe('Stir well.');
    expect(content.map(({ type }) => type)).toEqual(['paragraph', 'note']);
  });

  test.each([
    '<p>📌 Pin it.</p>',
    '<blockquote><p>Stir, said the cook.</p></blockquote>',
    '<aside><p>Read more.</p></aside>',
    '<div><p>Notes are here.</p><p>Read them.</p></div>',
    '<p>Note the time.</p>',
    '<p>Important people: all.</p>',
    '<div class="tooltip">x</div>',
    '<p class="footnote">x</p>',
    '<div class="step-info"><p class="step-info-description">Stir it.</p></div>',
    '<div class="recipe__info">4 people</div>',
  ])('no note: %s', (html) => {
    expect(readContent(html).content[0]?.type).toBe('paragraph');
  });
});

describe('ordinals', () => {
  test.each([
    ['<p>3. Cut the bread', 'Cut the bread'],
    ['<p><strong>Step 3:</strong> Cut <b>it</b>', 'Cut it'],
    ['<p><b>3</b>. Cut', 'Cut'],
    ['<span class="step-number">3</span><p>Cut</p>', 'Cut'],
    ['<div>3</div><div>Cut</div>', 'Cut'],
    ['<h3>Step 3</h3><p>Cut</p>', 'Cut'],
    ['<p>3 eggs go in', '3 eggs go in'],
    ['<p>3.5 mm of felt', '3.5 mm of felt'],
  ])('%s', (html, words) => {
    expect(readContent(html, { dropOrdinal: 3 }).text).toBe(words);
  });

  test('stays unless asked for', () => {
    expect(readContent('<p>3. Cut').text).toBe('3. Cut');
  });
});

test('the page is not changed', () => {
  const page = pageOf('<p onclick="x()">a<img src="/a.jpg" data-src="/b.jpg"></p>');
  const before = page.documentElement.outerHTML;
  contentOf(queryAll(page, 'p'), { sanitize, address: 'https://kitchen.example/', dropOrdinal: true });
  expect(page.documentElement.outerHTML).toBe(before);
});

test('no nodes, deep nodes and many nodes', () => {
  expect(contentOf([], { sanitize, address: 'https://kitchen.example/' })).toEqual({ text: '', content: [] });
  expect(readContent(`${'<div>'.repeat(400)}deep`).text).toBe('deep');
  const { content } = readContent(`<ol>${'<li>Stir'.repeat(50_000)}</ol>`);
  expect(content[0]?.type === 'list' && content[0].items.length).toBeLessThan(5000);
});
