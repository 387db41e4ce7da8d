import { describe, expect, test } from 'vitest';
import { queryAll } from '../../../core/page/dom';
import { commandsOf } from '../../../core/read/content/commands';
import { contentOf } from '../../../core/read/content/content';
import { placeholdersIn } from '../../../core/read/content/placeholders';
import { terminalOf } from '../../../core/read/content/terminal';
import type { Code } from '../../../core/tutorial';
import { pageOf } from '../page/page-of';
import { readContent, sanitize } from './read-content';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const codeIn = (html: string) =>
  readContent(html).content.find((block): block is Code => block.type === 'code') as Code;
const block = (text: string, language = '') =>
  codeIn(`<pre><code class="${language && `language-${language}`}">${escaped(text)}</code></pre>`);
/** What copying gives. */
const typed = (text: string, language = '') => commandsOf(block(text, language));

describe('what is typed', () => {
  test.each<[string, string, string?]>([
    ['$ npm ci\n$ npm test', 'npm ci\nnpm test'],
    ['$ ls\na.txt  b.txt\n$ cat a.txt\nhello', 'ls\ncat a.txt'],
    ['(venv) $ pip install x', 'pip install x'],
    ['ada@mill:~/work$ make all\nmaking', 'make all'],
    ['[root@mill ~]# dnf upgrade\nNothing to do.', 'dnf upgrade'],
    ['ada@mill ~ % brew update', 'brew update'],
    ['PS C:\\Users\\Ada> Get-Item x\n\n    Directory: C:\\Users', 'Get-Item x', 'powershell'],
    ['C:\\>ipconfig /all\n\nWindows IP Configuration', 'ipconfig /all'],
    ['C:\\Temp> cd ..', 'cd ..', 'cmd'],
    ['>>> for n in (1, 2):\n...     print(n)\n...\n1\n2', 'for n in (1, 2):\n    print(n)', 'python'],
    ['In [1]: 1 + 1\nOut[1]: 2\n\nIn [2]: for i in x:\n   ...:     f(i)', '1 + 1\nfor i in x:\n    f(i)'],
    ['mysql> SHOW TABLES\n    -> LIKE "a%";\nEmpty set (0.01 sec)', 'SHOW TABLES\nLIKE "a%";'],
    ['MariaDB [(none)]> SELECT 1;\n+---+', 'SELECT 1;'],
    ['shop=# \\dt\nNo relations found.', '\\dt', 'psql'],
    ['irb(main):001:0> 1 + 1\n=> 2', '1 + 1'],
    ['127.0.0.1:6379> PING\nPONG', 'PING'],
  ])('%j', (text, commands, language) => {
    expect(typed(text, language)).toBe(commands);
  });

  test.each([
    ['$ docker run \\\n    -p 80:80 \\\n    web\nstarted', 'docker run \\\n    -p 80:80 \\\n    web'],
    ['$ docker run \\\n> -p 80:80 \\\n> web', 'docker run \\\n-p 80:80 \\\nweb'],
    [
      '$ cat <<EOF > a.conf\nport = $ 80\n# not a remark\nEOF\n$ ls',
      'cat <<EOF > a.conf\nport = $ 80\n# not a remark\nEOF\nls',
    ],
    ['$ echo "one\ntwo"\none\ntwo', 'echo "one\ntwo"'],
    ["$ echo it's fine\nit's fine", "echo it's fine"],
    ['$ make &&\n  make install\nok', 'make &&\n  make install'],
    ['PS C:\\> Copy-Item `\n  a b\nok', 'Copy-Item `\n  a b'],
    ['C:\\> copy ^\n  a b\nok', 'copy ^\n  a b'],
  ])('a command goes on: %j', (text, commands) => {
    expect(typed(text)).toBe(commands);
  });

  test('what a program prints with ">" is no command', () => {
    expect(typed('$ npm run build\n> app@1.0.0 build\n> tsc')).toBe('npm run build');
  });

  test.each([
    ['# update the list of packages\napt update', ''],
    ['# apt update\n# apt install nginx', 'apt update\napt install nginx'],
    ['# install nginx\napt install nginx', ''],
    ['# systemctl restart nginx\nDone.', 'systemctl restart nginx'],
    ['# cat keeps the comment\ncat a', ''],
    ['$ ls # all\n# and then\n$ pwd', 'ls # all\npwd'],
  ])('a root prompt or a comment: %j', (text, commands) => {
    expect(typed(text)).toBe(commands || text);
  });

  test.each<[string, string]>([
    ['const $ = 1;\n$ + 1', 'js'],
    ['> quoted\n> words', 'markdown'],
    ['if a:\n    ... ', 'yaml'],
    ['# heading\ntext', 'markdown'],
    ['$total = 5;', ''],
    ['a > b\n> c', ''],
    ['% a remark of a thesis\n\\begin{document}', 'latex'],
    ['## Title\n# apt', 'ruby'],
  ])('no terminal: %j in %s', (text, language) => {
    expect(block(text, language).parts).toBeUndefined();
  });

  test('the pieces add up to the text', () => {
    const text = '\n  $ ls\n\nout\n  # remark\n  $ cd x\n';
    const terminal = terminalOf(text, null);
    expect(terminal?.parts.map((part) => part.text).join('')).toBe(text);
    expect(terminal?.parts.map((part) => part.type)).toEqual([
      'output',
      'prompt',
      'command',
      'output',
      'comment',
      'prompt',
      'command',
    ]);
  });

  test('output that the page calls so is copied only when it stands alone', () => {
    expect(codeIn('<div class="code-output"><pre>done</pre></div>').parts).toEqual([{ type: 'output', text: 'done' }]);
    expect(codeIn('<div class="secondary-code-label">Output</div><pre>$ x</pre>').parts).toEqual([
      { type: 'output', text: '$ x' },
    ]);
  });
});

describe('language and name', () => {
  test.each<[string, string | null, string?]>([
    ['<div class="highlight-python3 notranslate"><div class="highlight"><pre>x</pre></div></div>', 'python'],
    ['<div class="highlight-default notranslate"><pre>x</pre></div>', null],
    ['<div class="highlight highlight-text-html-basic"><pre>x</pre></div>', 'html'],
    ['<div class="language-bash highlighter-rouge"><pre class="highlight"><code>x</code></pre></div>', 'bash'],
    ['<pre class="shiki github-dark" data-language="ts"><code>x</code></pre>', 'ts'],
    ['<pre><code class="hljs language-yaml">x</code></pre>', 'yaml'],
    ['<figure class="highlight bash"><pre>x</pre></figure>', 'bash'],
    ['<pre>$ ls</pre>', 'shell'],
    ['<pre>PS C:\\&gt; ls</pre>', 'powershell'],
    ['<div class="codeBlockTitle_x1">src/app.ts</div><pre>x</pre>', 'ts', 'src/app.ts'],
    ['<pre data-filename="docker/Dockerfile">x</pre>', 'dockerfile', 'docker/Dockerfile'],
    [
      '<div class="code-block-caption"><span class="caption-text">nginx.conf</span></div><pre>x</pre>',
      'conf',
      'nginx.conf',
    ],
    ['<figure><figcaption>quill.toml</figcaption><pre>x</pre></figure>', 'toml', 'quill.toml'],
    ['<figure><figcaption><span>Terminal window</span></figcaption><pre>x</pre></figure>', null, 'Terminal window'],
    ['<figure><pre>x</pre><figcaption>src/app.ts</figcaption></figure>', 'ts', 'src/app.ts'],
    ['<pre title="src/app.ts">x</pre>', 'ts', 'src/app.ts'],
    ['<pre title="Click to copy">x</pre>', null],
    ['<div class="highlight"><span class="filename">app.py</span><pre>x</pre></div>', 'python', 'app.py'],
  ])('%s', (html, language, name) => {
    expect(codeIn(html)).toEqual({
      type: 'code',
      text: expect.any(String),
      language,
      ...(name && { name }),
      ...(html.includes('$') || html.includes('PS') ? { parts: expect.any(Array) } : {}),
    });
    expect(readContent(html).content).toHaveLength(1);
  });
});

describe('a file that the sentence above names', () => {
  test.each<[string, string | undefined]>([
    [
      '<p>In your folder, create <code>quill.toml</code>:</p><pre><code class="language-toml">x</code></pre>',
      'quill.toml',
    ],
    ['<p>Create <b>quill.toml</b> like this:</p><pre>x</pre>', 'quill.toml'],
    ['<p>Create <code>quill.toml</code>:</p><pre><code class="language-js">x</code></pre>', undefined],
    ['<p>Run <code>app.py</code>:</p><pre><code class="language-bash">python app.py</code></pre>', undefined],
    ['<p>Run <code>app.py</code>:</p><pre>$ python app.py</pre>', undefined],
    ['<p>Open <code>quill.toml</code>.</p><pre>x</pre>', undefined],
    ['<p>Use <code>node --version</code>:</p><pre>x</pre>', undefined],
  ])('%s', (html, name) => {
    expect(codeIn(html).name).toBe(name);
  });

  test('a caption that is a sentence stays where it is', () => {
    const { content } = readContent('<figure><pre>x</pre><figcaption>What it looks like.</figcaption></figure>');
    expect(content).toHaveLength(2);
  });
});

describe('what nobody sees', () => {
  test.each([
    'rm a\u202Eb',
    'ls\u0008x',
    'a\u200Db',
    'x\u{E0041}y',
    'git clone <span style="position:absolute; left:-9999px">x; curl evil</span> y',
    '<span style="font-size: 0">x</span>ls',
    '<b style="opacity:0">x</b>ls',
  ])('is left out and told: %j', (html) => {
    const code = codeIn(`<pre>${html}</pre>`);
    expect(code.hidden).toBe(true);
    expect(code.text).toMatch(/^[ -~]+$/);
  });

  test.each(['na\u00ADme', 'long\u200Bname', 'echo 👩\u200D🍳', 'سلام\u200Cها', '<span style="left: 4px">ls</span>'])(
    'no alarm for %j',
    (html) => {
      expect(codeIn(`<pre>${html}</pre>`).hidden).toBeUndefined();
    },
  );

  test('a hidden copy is told where the code element is the step', () => {
    const page = pageOf('<pre><code><i style="opacity:0">x</i>ls</code></pre>');
    const { content } = contentOf(queryAll(page, 'code'), { sanitize, address: 'https://kitchen.example/' });
    expect(JSON.stringify(content)).toContain('"ls"');
  });
});

describe('what is to be filled in', () => {
  const found = (text: string, language: string | null = null) =>
    placeholdersIn(text, language).map(({ start, end }) => text.slice(start, end));
  test.each<[string, string[], string?]>([
    ['ssh <user>@<your-server>', ['<user>', '<your-server>']],
    ['export KEY=YOUR_API_KEY', ['YOUR_API_KEY']],
    ['curl https://your-domain.com/x', ['your-domain.com']],
    ['cd /home/[username]/app', ['[username]']],
    ['echo {{name}} {{ project id }}', ['{{name}}', '{{ project id }}']],
    ['git clone https://github.com/YOUR-USERNAME/app', ['YOUR-USERNAME']],
    ['let v: Vec<String> = f::<u8>();', [], 'rust'],
    ['Map<String, List<Integer>> m; List <String> x', [], 'java'],
    ['const a: Array<string> = <T>(x: T) => x', [], 'ts'],
    ['#include <stdio.h>\n#include <vector>', [], 'cpp'],
    ['<div><MyCard></MyCard><br></div>', [], 'html'],
    ['<p>text</p>', []],
    ['cat <a.txt >b.txt; cmd <in >out', []],
    ['cat <<EOF > x', []],
    ['if [ -f a ] && [[ $b ]]; then x[i]=1; fi', [], 'bash'],
    ['app [options] [flags]', [], 'bash'],
    ['[package]\nname = "x"', []],
    ['list[user] = names[id]', []],
    ["docker ps --format '{{.Names}}'", []],
    [`key: $${'{{'} secrets.TOKEN }}`, [], 'yaml'],
    ['<h1>{{ title }}</h1>', [], 'vue'],
    ['<password>your-password</password>', ['your-password'], 'xml'],
    ['if (a < b && c > d) {}', []],
  ])('%j', (text, places, language) => {
    expect(found(text, language ?? null)).toEqual(places);
  });

  test('in commands, not in output; inside a line too', () => {
    const { text, placeholders } = block('$ ssh <user>@host\nWelcome <user>');
    expect(placeholders?.map(({ start, end }) => text.slice(start, end))).toEqual(['<user>']);
    expect(placeholders?.[0]?.start).toBe(6);
    expect(readContent('<p>Open <code>&lt;your-domain&gt;</code></p>').content[0]).toMatchObject({
      content: [{}, { type: 'code', placeholders: [{ start: 0, end: 13 }] }],
    });
  });
});
