import { expect, test } from 'vitest';
import { sheetOfRecord } from '../../../core/export/sheet';
import { codeIn, piecesOf, withoutTicks, withTicks } from '../../../core/progress/code-in-text';
import { outlineOf } from '../../../core/progress/outline';
import { newRecord, recordParts } from '../../../core/progress/record';
import type { Block, Tutorial } from '../../../core/tutorial';
import { parseParts } from '../../../platform/record-bodies';

const text = 'Run npm ci in app, then npm ci again: cd app npm start';
const content: Block[] = [
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Run ' },
      { type: 'code', text: 'npm ci' },
      { type: 'text', text: ' in ' },
      { type: 'strong', content: [{ type: 'code', text: 'app' }] },
      { type: 'text', text: ', then ' },
      { type: 'code', text: 'npm ci' },
      { type: 'text', text: ' again:' },
    ],
  },
  { type: 'code', text: 'cd app\nnpm start', language: 'sh' },
];
const tutorial: Tutorial = {
  address: 'https://docs.example/app',
  title: 'App',
  language: 'en',
  kind: 'howto',
  confidence: 1,
  supplies: [],
  procedures: [
    {
      id: 'p1',
      title: null,
      relation: 'sequence',
      notes: [],
      steps: [{ id: 's1', text, content, substeps: [], from: 'page' }],
    },
  ],
};

test('code is found in the words of its step, block and line alike, each time that it stands there', () => {
  expect(piecesOf(text, codeIn({ text, content })).filter(({ code }) => code)).toEqual(
    ['npm ci', 'app', 'npm ci', 'cd app npm start'].map((words) => ({ text: words, code: true })),
  );
  expect(codeIn({ text: 'Press the button.', content: [] })).toEqual([]);
});

test('a record keeps where code stands, a list shows it, and so does the tutorial when its page is gone', () => {
  const parts = parseParts(JSON.parse(JSON.stringify(recordParts(tutorial))));
  const record = newRecord('docs.example/app', { address: tutorial.address, title: 'App', language: 'en', parts }, 0);
  const { next } = outlineOf(record);
  expect(next).toBe('Run `npm ci` in `app`, then `npm ci` again: `cd app npm start`');
  expect(withoutTicks(next)).toBe(text);
  const [step] = sheetOfRecord(record).parts.flatMap(({ steps }) => steps);
  expect(JSON.stringify(step?.content)).toContain('{"type":"code","text":"npm ci"}');
});

test('a record of before has no code, and what is no stretch is left out', () => {
  const before = [{ id: 'p1', group: 'p1', title: null, steps: [{ id: 's1', text, substeps: [] }] }];
  expect(parseParts(before)).toEqual(before);
  const odd = (code: unknown) => parseParts([{ ...before[0], steps: [{ id: 's1', text, code, substeps: [] }] }]);
  expect(odd('all of it')).toEqual(before);
  expect(odd([[4, 10], ['x', 2], [0]])[0]?.steps[0]?.code).toEqual([
    [4, 10],
    [0, 0],
  ]);
  expect(
    withTicks(text, [
      [0, 0],
      [4, 10],
      [2, 6],
      [50, 900],
    ]),
  ).toBe(text.replace('npm ci', '`npm ci`'));
});
