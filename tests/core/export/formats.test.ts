import { describe, expect, test } from 'vitest';
import { asCalendar, hasTimes } from '../../../core/export/as-calendar';
import { asJson } from '../../../core/export/as-json';
import { asText } from '../../../core/export/as-text';
import { fileName } from '../../../core/export/file-name';
import { sheetOf, sheetOfRecord, tutorialOfRecord } from '../../../core/export/sheet';
import { stepLink } from '../../../core/export/step-link';
import { newRecord, recordParts } from '../../../core/progress/record';
import type { Block, Tutorial } from '../../../core/tutorial';
import { exportWords, marks, sheet, step, tutorial, words } from './sheets';

describe('plain text', () => {
  test('boxes, numbers, code and what belongs under a step', () => {
    const content: Block[] = [
      { type: 'paragraph', content: [words('Run')] },
      { type: 'code', text: 'a\nb', language: null },
    ];
    const taken = sheet([step('a', 'Run', content, [step('a1', 'Look')]), step('b', 'Rest')], { b: 'skipped' });
    expect(asText(taken, exportWords)).toBe(
      [
        'Rye bread',
        'https://bread.example/rye?loaf=2',
        '',
        '[ ] 1. Run',
        '           a',
        '           b',
        '       [ ] Look',
        '[-] 2. Rest (skipped)',
        '',
      ].join('\n'),
    );
  });
});

describe('JSON', () => {
  test('names its format and version, and holds states, notes and content', () => {
    const taken = sheetOf(tutorial([step('a', 'Mix'), step('b', 'Bake')]), marks({ a: 'done' }), {}, { b: 'hot' });
    const file = JSON.parse(asJson(taken, Date.UTC(2026, 10, 24)));
    expect(file).toMatchObject({
      format: 'sidestep-tutorial',
      version: 1,
      savedAt: '2026-11-24T00:00:00.000Z',
      title: 'Rye bread',
      address: 'https://bread.example/rye?loaf=2',
    });
    expect(file.parts[0].steps).toEqual([
      {
        number: 1,
        id: 'a',
        text: 'Mix',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mix' }] }],
        state: 'done',
        substeps: [],
      },
      {
        number: 2,
        id: 'b',
        text: 'Bake',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bake' }] }],
        state: 'todo',
        note: 'hot',
        substeps: [],
      },
    ]);
  });
});

describe('the calendar', () => {
  const timed = (text: string, least: number): Block[] => [
    {
      type: 'paragraph',
      content: [words(`${text} for `), { type: 'duration', least, most: null, content: [words('a while')] }],
    },
  ];

  test('one event after another for what is still to do', () => {
    const steps = [
      step('a', 'Knead', timed('Knead', 600)),
      step('b', 'Mix'),
      step('c', 'Rest; covered, warm\nand still', timed('Rest', 3_600)),
      step('d', 'Bake', timed('Bake', 2_700)),
    ];
    const taken = sheet(steps, { a: 'done' });
    const lines = asCalendar(taken, Date.UTC(2026, 0, 1, 12)).split('\r\n');
    const of = (name: string) => lines.filter((line) => line.startsWith(`${name}:`));
    expect(hasTimes(taken)).toBe(true);
    expect(of('DTSTART')).toEqual(['DTSTART:20260101T120000Z', 'DTSTART:20260101T130000Z']);
    expect(of('DTEND')).toEqual(['DTEND:20260101T130000Z', 'DTEND:20260101T134500Z']);
    expect(of('SUMMARY')).toEqual(['SUMMARY:3. Rest\\; covered\\, warm\\nand still', 'SUMMARY:4. Bake']);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
  });

  test('lines are folded at 75 octets between characters, and unfold to what they were', () => {
    const text = 'חכו עד שהבצק תופח 🥖 וגדל פי שניים בערך. '.repeat(6).trim();
    const file = asCalendar(sheet([step('a', text, timed(text, 60))]), 0);
    const sizes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
    expect(file.replaceAll('\r\n ', '')).toContain(`\\n${text}`);
  });

  test('nothing to put in where no step says how long it takes', () => {
    expect(hasTimes(sheet([step('a', 'Mix')]))).toBe(false);
  });
});

describe('a link to a step', () => {
  test.each([
    [
      'https://a.example/x',
      'Press the small, red key - twice, then go',
      '#:~:text=Press%20the%20small%2C%20red%20key%20%2D',
    ],
    ['https://a.example/x#part-2', 'Mix & rest', '#part-2:~:text=Mix%20%26%20rest'],
    ['https://a.example/x#:~:text=old', 'New', '#:~:text=New'],
    ['https://a.example/x#a:~:text=old', 'New', '#a:~:text=New'],
  ])('%s at %j', (address, text, hash) => {
    expect(stepLink(address, text)).toBe(`https://a.example/x${hash}`);
  });

  test('a step without words leads to the page; emoji are not cut in two', () => {
    expect(stepLink('https://a.example/x', '  ')).toBe('https://a.example/x');
    expect(() => decodeURIComponent(stepLink('https://a.example/', '🥖'.repeat(300)))).not.toThrow();
  });
});

test.each([
  ['Rye bread: 2/3 done?', 'Rye bread 2 3 done.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['con', 'Sidestep con.md'],
  ['\u202Etxt.exe', 'txt.exe.md'],
  ['', 'Sidestep.md'],
  ['كيف تخبز', 'كيف تخبز.md'],
])('%j is saved as %j', (title, name) => {
  expect(fileName(title, 'markdown')).toBe(name);
});

test('a tutorial whose page is gone is taken along with the alternative that was followed', () => {
  const choice: Tutorial = tutorial([], {
    procedures: [
      { id: 'w', title: 'Windows', relation: 'alternative', notes: [], steps: [step('w1', 'Press Win')] },
      { id: 'm', title: 'macOS', relation: 'alternative', notes: [], steps: [step('m1', 'Press Cmd')] },
      { id: 'e', title: null, relation: 'sequence', notes: [], steps: [step('e1', 'End')] },
    ],
  });
  const { address, title, language } = choice;
  const record = {
    ...newRecord('bread.example/rye', { address, title, language, parts: recordParts(choice) }, 1),
    marks: marks({ m1: 'done' }),
    chosen: { w: { procedure: 'm', at: 1, device: 'a' } },
    notes: { m1: { value: 'left of Space', at: 1, device: 'a' }, e1: { value: '', at: 1, device: 'a' } },
  };
  const taken = sheetOfRecord(record);
  expect(taken.parts.flatMap(({ steps }) => steps.map(({ note }) => note))).toEqual(['left of Space', null]);
  expect(
    taken.parts.map(({ title: name, steps }) => [name, steps.map(({ text, state }) => `${text} ${state}`)]),
  ).toEqual([
    ['macOS', ['Press Cmd done']],
    [null, ['End todo']],
  ]);
  expect(recordParts(tutorialOfRecord(record))).toEqual(record.parts);
});

test('an alternative says on the sheet what it was chosen for, and two choices stay two when their page is gone', () => {
  const among = (at: number, id: string, title: string) => ({
    id,
    title,
    relation: 'alternative' as const,
    choice: { at, title: at === 0 ? 'Install' : 'Start' },
    notes: [],
    steps: [step(`${id}1`, `Press ${id}`)],
  });
  const two = tutorial([], {
    procedures: [among(0, 'w', 'Windows'), among(0, 'm', 'macOS'), among(1, 'x', 'Windows'), among(1, 'n', 'macOS')],
  });
  expect(sheetOf(two, {}, { w: 'm' }).parts.map(({ title }) => title)).toEqual(['Install · macOS', 'Start · Windows']);
  const { address, title, language } = two;
  const record = newRecord('bread.example/rye', { address, title, language, parts: recordParts(two) }, 1);
  expect(recordParts(tutorialOfRecord(record))).toEqual(record.parts);
});
