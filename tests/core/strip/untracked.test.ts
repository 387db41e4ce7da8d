import { expect, test } from 'vitest';
import { linkAddress } from '../../../core/read/content/address';
import { withoutTracking } from '../../../core/strip/untracked';

test.each([
  ['https://shop.example/a?utm_source=news&utm_medium=mail&utm_campaign=x', 'https://shop.example/a'],
  ['https://shop.example/a?id=7&utm_source=x&size=L#part', 'https://shop.example/a?id=7&size=L#part'],
  ['https://shop.example/a?gclid=abc&q=a%20b+c', 'https://shop.example/a?q=a%20b+c'],
  ['https://shop.example/a?utm%5Fsource=x&b', 'https://shop.example/a?b'],
])('%s loses what only tracks', (address, expected) => {
  expect(withoutTracking(address)).toBe(expected);
  expect(linkAddress(address, 'https://site.example/')).toBe(expected);
});

test.each([
  'https://shop.example/a?id=7&v=utm_source',
  'https://shop.example/?utmost=1&a=%zz',
  'https://www.amazon.com/dp/1?tag=publisher-20',
  'https://shop.example/plain',
  'not an address?utm_source=x',
])('%s stays as it is', (address) => {
  expect(withoutTracking(address)).toBe(address);
});
