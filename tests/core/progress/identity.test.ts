import { describe, expect, test } from 'vitest';
import { cleanAddress, tutorialId } from '../../../core/progress/identity';

describe('one page, one id', () => {
  test.each([
    ['a fragment', 'https://plainhowto.example/usb#step-3'],
    ['campaign parameters', 'https://plainhowto.example/usb?utm_source=letter&utm_medium=mail'],
    ['a click id', 'https://plainhowto.example/usb?fbclid=IwAR0x'],
    ['several click ids', 'https://plainhowto.example/usb?gclid=1&msclkid=2#top'],
    ['http', 'http://plainhowto.example/usb'],
    ['the host in capitals', 'https://PlainHowto.Example/usb'],
    ['a user name', 'https://ada:secret@plainhowto.example/usb'],
    ['an empty query', 'https://plainhowto.example/usb?'],
  ])('%s does not matter', (_, address) => {
    expect(tutorialId(address)).toBe('https://plainhowto.example/usb');
  });

  test.each([
    ['an unknown parameter', 'https://plainhowto.example/?id=7', 'https://plainhowto.example/?id=8'],
    ['the path', 'https://plainhowto.example/usb', 'https://plainhowto.example/USB'],
    ['the port', 'https://plainhowto.example/usb', 'https://plainhowto.example:8443/usb'],
    ['a name that only looks like a click id', 'https://plainhowto.example/?gclids=1', 'https://plainhowto.example/'],
  ])('%s matters', (_, one, other) => {
    expect(tutorialId(one)).not.toBe(tutorialId(other));
  });

  test('long addresses that differ at their end stay apart, in a short id', () => {
    const long = `https://plainhowto.example/?q=${'x'.repeat(5_000)}`;
    expect(tutorialId(`${long}1`)).not.toBe(tutorialId(`${long}2`));
    expect(tutorialId(long)?.length).toBeLessThan(1_100);
  });
});

test('the parameters that stay are spelled as the page spells them', () => {
  expect(cleanAddress('https://plainhowto.example/?q=a+b%2Fc&utm_source=x&&tag=%e4')).toBe(
    'https://plainhowto.example/?q=a+b%2Fc&tag=%e4',
  );
});

test.each(['', 'about:blank', 'file:///home/ada/usb.html', 'javascript:alert(1)', 'chrome://settings', 'usb'])(
  'no id for %s',
  (address) => {
    expect(tutorialId(address)).toBeNull();
    expect(cleanAddress(address)).toBeNull();
  },
);

test('a question mark inside the query is kept', () => {
  expect(tutorialId('https://plainhowto.example/?next=/a?b=1')).toBe('https://plainhowto.example/?next=/a?b=1');
});

test('an at sign in the path is no user name', () => {
  expect(tutorialId('https://plainhowto.example/@ada/usb')).toBe('https://plainhowto.example/@ada/usb');
});
