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
    ['www', 'https://www.plainhowto.example/usb'],
    ['a mobile host', 'https://m.plainhowto.example/usb'],
    ['a slash at the end', 'https://plainhowto.example/usb/'],
    ['the name of the index', 'https://plainhowto.example/usb/index.html'],
    ['the spelling of escapes', 'https://plainhowto.example/%75s%62'],
    ['an AMP parameter', 'https://plainhowto.example/usb?amp=1'],
    ['an AMP ending', 'https://plainhowto.example/usb.amp'],
    ['an AMP cache', 'https://plainhowto-example.cdn.ampproject.org/c/s/plainhowto.example/usb'],
    ['the viewer of AMP pages', 'https://www.google.com/amp/s/plainhowto.example/usb'],
    ['a fragment of text', 'https://plainhowto.example/usb#:~:text=plug%20it%20in'],
  ])('%s does not matter', (_, address) => {
    expect(tutorialId(address)).toBe('https://plainhowto.example/usb');
  });

  test.each([
    ['an unknown parameter', 'https://plainhowto.example/?id=7', 'https://plainhowto.example/?id=8'],
    ['the path', 'https://plainhowto.example/usb', 'https://plainhowto.example/USB'],
    ['the port', 'https://plainhowto.example/usb', 'https://plainhowto.example:8443/usb'],
    ['a fragment that names a page', 'https://plainhowto.example/#/usb', 'https://plainhowto.example/#/sd'],
    ['a fragment of the old kind', 'https://plainhowto.example/#!/usb', 'https://plainhowto.example/#!/sd'],
    ['a part of an address', 'https://plainhowto.example/?page=2', 'https://plainhowto.example/?page=3'],
    ['a guide about amps', 'https://plainhowto.example/guides/amp', 'https://plainhowto.example/guides'],
    ['another part of the site', 'https://docs.plainhowto.example/usb', 'https://plainhowto.example/usb'],
    ['a slash in capitals', 'https://plainhowto.example/a%2Fb', 'https://plainhowto.example/a/b'],
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

test('the order of parameters does not matter, unless they have one name', () => {
  const id = (query: string) => tutorialId(`https://plainhowto.example/?${query}`);
  expect(id('b=1&a=2')).toBe(id('a=2&b=1'));
  expect(id('a=2&a=1')).not.toBe(id('a=1&a=2'));
});

test('an id is its own id', () => {
  for (const address of ['https://www.plainhowto.example/a/?b=%7e&a=1#/x', 'http://m.plainhowto.example/']) {
    const id = tutorialId(address) ?? '';
    expect(tutorialId(id)).toBe(id);
  }
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
