import { expect, test } from 'vitest';
import { leadOf } from '../../../core/read/content/block-text';
import type { Block } from '../../../core/tutorial';

const line = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const code: Block = { type: 'code', text: 'quill up', language: null };
const step = (...content: Block[]) => ({ text: 'Put it online: quill up', content });

test('a single line shows the words before the code, and all of them where there are none before it', () => {
  expect(leadOf(step(line('Put it online:'), code))).toBe('Put it online:');
  expect(leadOf(step(code, line('Put it online:')))).toBe('Put it online: quill up');
  expect(leadOf(step(line('Put it'), line('online: quill up')))).toBe('Put it online: quill up');
  expect(leadOf(step())).toBe('Put it online: quill up');
});
