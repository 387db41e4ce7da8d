import { expect, test } from 'vitest';
import { systemIn, systemOf, withSystem } from '../../../core/progress/system';
import type { Procedure, Tutorial } from '../../../core/tutorial';

test.each([
  ['Windows', 'windows'],
  ['On Windows 11', 'windows'],
  ['macOS', 'macos'],
  ['Für den Mac', 'macos'],
  ['Ubuntu 24.04', 'linux'],
  ['iPhone and iPad', 'ios'],
  ['Chromebook', 'chromeos'],
  ['Windows or macOS', null],
  ['Wash the windowsill', null],
  ['Method 1', null],
])('"%s" is for %s', (title, system) => {
  expect(systemIn(title)).toBe(system);
});

test.each([
  ['Win32', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'windows'],
  ['MacIntel', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'macos'],
  ['Linux x86_64', 'Mozilla/5.0 (X11; Linux x86_64)', 'linux'],
  ['Linux x86_64', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)', 'chromeos'],
  ['Linux armv81', 'Mozilla/5.0 (Linux; Android 14; Pixel 8)', 'android'],
  ['iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)', 'ios'],
  ['', '', null],
])('%s, %s', (platform, userAgent, system) => {
  expect(systemOf(platform, userAgent)).toBe(system);
});

const procedure = (id: string, title: string, relation: Procedure['relation'] = 'alternative'): Procedure => ({
  id,
  title,
  relation,
  notes: [],
  steps: [],
});
const tutorial = (...procedures: Procedure[]): Tutorial => ({
  address: '',
  title: '',
  language: 'en',
  kind: 'howto',
  confidence: 1,
  supplies: [],
  procedures,
});
const three = tutorial(procedure('w', 'Windows'), procedure('m', 'macOS'), procedure('l', 'Linux'));

test('the own system comes first, unless the person chose', () => {
  expect(withSystem(three, {}, 'linux')).toEqual({ w: 'l' });
  expect(withSystem(three, { w: 'm' }, 'linux')).toEqual({ w: 'm' });
  expect(withSystem(three, {}, null)).toEqual({});
  expect(withSystem(three, {}, 'ios')).toEqual({});
});

test('two for the same system are a choice of the person', () => {
  expect(withSystem(tutorial(procedure('u', 'Ubuntu'), procedure('f', 'Fedora')), {}, 'linux')).toEqual({});
});

test('steps that follow one another are no choice', () => {
  expect(
    withSystem(tutorial(procedure('w', 'Windows', 'sequence'), procedure('l', 'Linux', 'sequence')), {}, 'linux'),
  ).toEqual({});
});
