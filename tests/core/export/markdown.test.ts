import { expect, test } from 'vitest';
import { asMarkdown } from '../../../core/export/as-markdown';
import { escapeMarkdown } from '../../../core/export/markdown-blocks';
import { sheetOf } from '../../../core/export/sheet';
import type { Block } from '../../../core/tutorial';
import { exportWords, marks, sheet, step, tutorial, words } from './sheets';

test('a task list: ticked, skipped, substeps, supplies and a note', () => {
  const taken = sheetOf(
    tutorial([step('a', 'Mix.', undefined, [step('a1', 'Flour first')]), step('b', 'Rest.'), step('c', 'Bake.')], {
      supplies: [{ title: null, items: [{ text: '500 g rye', amount: null }] }],
    }),
    marks({ a: 'done', a1: 'done', b: 'skipped' }),
    {},
    { c: 'Lower rack\nlast time' },
  );
  expect(asMarkdown(taken, exportWords)).toBe(`# Rye bread

<https://bread.example/rye?loaf=2>

## What you need

- [ ] 500 g rye

- [x] 1\\. Mix.
  - [x] Flour first
- [ ] 2\\. Rest. *(skipped)*
- [ ] 3\\. Bake.

  > Lower rack
  > last time
`);
});

test.each([
  ['2 * 3 * 4 and _under_', '2 \\* 3 \\* 4 and \\_under\\_'],
  ['# not a heading', '\\# not a heading'],
  ['- not a list', '\\- not a list'],
  ['1. not a number', '1\\. not a number'],
  ['3) nor this', '3\\) nor this'],
  ['[x] <script>alert(1)</script>', '\\[x\\] \\<script\\>alert(1)\\</script\\>'],
  ['a | b & c', 'a \\| b \\& c'],
  ['back\\slash `tick`', 'back\\\\slash \\`tick\\`'],
  ['two\nlines', 'two lines'],
  ['C# is fine - really', 'C# is fine - really'],
])('%j reads as it is', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('code keeps its lines under the step, and its fence is longer than what is inside', () => {
  const content: Block[] = [
    { type: 'paragraph', content: [words('Run this')] },
    { type: 'code', text: 'a\n```\n  b\n', language: 'sh' },
  ];
  expect(asMarkdown(sheet([step('a', 'Run this', content)]), exportWords)).toContain(
    '- [ ] 1\\. Run this\n\n  ````sh\n  a\n  ```\n    b\n  ````\n',
  );
});

test('a step that is code alone has its words on the line of the box', () => {
  const taken = sheet([step('a', 'npm ci', [{ type: 'code', text: 'npm ci', language: null }])]);
  expect(asMarkdown(taken, exportWords)).toContain('- [ ] 1\\. npm ci\n\n  ```\n  npm ci\n  ```\n');
});

test('marks stand beside words, links keep their target, and keys, pictures, tables and warnings have a form', () => {
  const content: Block[] = [
    {
      type: 'paragraph',
      content: [
        words('Press '),
        { type: 'key', text: 'F<12>' },
        { type: 'strong', content: [words(' now ')] },
        { type: 'link', href: 'https://a.example/x (1)', content: [words('see')] },
        { type: 'link', href: 'javascript:alert(1)', content: [words('bad')] },
        { type: 'code', text: 'a`b' },
      ],
    },
    { type: 'image', src: 'https://a.example/p.png', alt: 'The [key]', caption: null, width: null, height: null },
    {
      type: 'table',
      rows: [
        [[words('A|B')], [words('C')]],
        [[words('1')], [words('2')]],
      ],
    },
    { type: 'note', tone: 'warning', content: [{ type: 'paragraph', content: [words('Hot.')] }] },
  ];
  const text = asMarkdown(sheet([step('a', 'x', content)]), exportWords);
  expect(text).toContain('Press <kbd>F\\<12\\></kbd> **now** [see](https://a.example/x%20%281%29)bad``a`b``');
  expect(text).not.toContain('javascript');
  expect(text).toContain('  ![The \\[key\\]](https://a.example/p.png)');
  expect(text).toContain('  | A\\|B | C |\n  | --- | --- |\n  | 1 | 2 |');
  expect(text).toContain('  > Hot.');
});

test('a count that goes on from another page keeps its numbers', () => {
  const change = {
    procedures: [
      {
        id: 'p',
        title: 'Second half',
        relation: 'sequence' as const,
        start: 9,
        notes: [],
        steps: [step('a', 'Go on')],
      },
    ],
  };
  expect(asMarkdown(sheet([], {}, change), exportWords)).toContain('## Second half\n\n- [ ] 9\\. Go on');
});

test('Arabic words stay as they are', () => {
  expect(asMarkdown(sheet([step('a', 'اعجن العجين.')]), exportWords)).toContain('- [ ] 1\\. اعجن العجين.');
});
