import { expect, test } from 'vitest';
import { affiliateOf } from '../../../core/strip/affiliate';
import { linkTarget } from '../../../core/strip/link-target';

const BASE = 'https://page.example/dir/';

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['//a.example/x', 'https://a.example/x'],
  ['next', 'https://page.example/dir/next'],
  [
    "javascript:window.open(decodeURIComponent('https%3A%2F%2Fa.pxf.io%2Fc%2F1'), '_blank');void(0);",
    'https://a.pxf.io/c/1',
  ],
  ["java\nscript:window.open('https://a.example/')", 'https://a.example/'],
  ["JavaScript:window.open(&quot;x&quot;,'http://a.example/y')", 'http://a.example/y'],
  ['javascript:window.open(%27https://a.example/z%27)', 'https://a.example/z'],
  ['https%3A%2F%2Fa.example%2Fx%3Fy%3D1', 'https://a.example/x?y=1'],
])('%s leads to %s', (href, target) => {
  expect(linkTarget(href, BASE)).toBe(target);
});

test.each([
  'javascript:void(0)',
  'javascript:%E0%A4%A',
  'mailto:a@b.example',
  'data:text/html,x',
  'vbscript:x',
  '',
  `https://a.example/${'x'.repeat(9000)}`,
  'http://[',
])('%.40s leads nowhere', (href) => {
  expect(linkTarget(href, BASE)).toBeNull();
});

test('an affiliate is named with its company, wherever the address hides it', () => {
  expect(affiliateOf('https://shop.sjv.io/c/1/2/3', BASE)).toEqual({ company: 'impact.com', host: 'shop.sjv.io' });
  expect(affiliateOf("javascript:open(decodeURIComponent('https%3A%2F%2Fwww.awin1.com%2Fx'))", BASE)?.company).toBe(
    'Awin',
  );
  expect(affiliateOf('/out?to=https%3A%2F%2Famzn.to%2F1', BASE)?.company).toBe('Amazon');
  expect(affiliateOf('https://brand.example/c/1234567/7654321/2345?u=x', BASE)?.company).toBe('impact.com');
  expect(affiliateOf('https://www.amazon.de/dp/B0?tag=me-21', BASE)?.company).toBe('Amazon');
});

test.each([
  'https://www.amazon.de/dp/B0',
  'https://notamazon.de/?tag=x',
  'https://mypxf.io/',
  'https://pxf.io.example/',
  '/c/2024/11/23',
  'https://blog.example/c/2024/1105/12',
])('%s is no affiliate link', (href) => {
  expect(affiliateOf(href, BASE)).toBeNull();
});
