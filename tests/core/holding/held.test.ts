import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankName, commandsOfStep, filledIn, stretchesOf } from '../../../core/holding/fill-in';
import { changeKept, nothingHeld, supplyKeys } from '../../../core/holding/held';
import { commandsOf } from '../../../core/read/content/commands';
import { placeholdersIn } from '../../../core/read/content/placeholders';
import { connect } from '../../components/holding-samples';

test('blanks are filled in what is shown and in what is copied, prompts and output left out', () => {
  const filled = filledIn(connect, { user: 'ada', 'your-domain': 'quill.example' });
  expect(filled.text).toBe('$ ssh ada@quill.example\nWelcome to quill.example\n');
  expect(commandsOf(filled)).toBe('ssh ada@quill.example');
  expect(filled.parts?.map(({ text }) => text).join('')).toBe(filled.text);
});

test('all commands of a step are copied, those of its substeps and notes too', () => {
  const plain = { type: 'code', language: null, text: 'ls' } as const;
  const inner = { id: 'b', text: '', from: 'page' as const, substeps: [], content: [connect] };
  const content = [plain, { type: 'note' as const, tone: 'tip' as const, content: [plain] }];
  expect(commandsOfStep({ content, substeps: [inner] }, { user: 'ada' })).toBe('ls\nls\nssh ada@<your-domain>');
  expect(commandsOfStep({ content: [], substeps: [] }, {})).toBe('');
});

test('a blank without a value stays as the page has it, and one that is called like a method too', () => {
  expect(commandsOf(filledIn(connect, {}))).toBe('ssh <user>@<your-domain>');
  expect(filledIn({ ...connect, text: '<constructor>', placeholders: [{ start: 0, end: 13 }] }, {}).text).toBe(
    '<constructor>',
  );
});

test.each(['<your-domain>', 'YOUR_DOMAIN', '{{ your domain }}', '[Your Domain]', 'your-domain'])(
  '%s asks for the same',
  (text) => {
    expect(blankName(text)).toBe('your-domain');
  },
);

test('stretches add up to the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^([a-z $@:/\n]|<your-[a-z]{1,5}>|YOUR_KEY){0,20}$/), (text) => {
      const found = placeholdersIn(text, 'bash');
      const stretches = stretchesOf(text, found);
      expect(stretches.map((each) => each.text).join('')).toBe(text);
      expect(stretches.filter(({ blank }) => blank !== null)).toHaveLength(found.length);
    }),
  );
});

test('supplies that read alike have keys of their own, and a new line above changes none', () => {
  const keys = supplyKeys(['Salt', '2 eggs', 'Salt']);
  expect(new Set(keys).size).toBe(3);
  expect(supplyKeys(['Pepper', 'Salt', '2 eggs', 'Salt']).slice(1)).toEqual(keys);
});

test('an empty value is a blank again', () => {
  const kept = changeKept(nothingHeld.kept, { type: 'value', name: 'user', value: 'ada' });
  expect(changeKept(kept, { type: 'value', name: 'user', value: '' })).toEqual(nothingHeld.kept);
});
