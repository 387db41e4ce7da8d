import './fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { requestAccess, siteAccess } from '../../platform/site-access';
import { fake, resetBrowser } from './fake-browser';

beforeEach(resetBrowser);

test('access is asked for the host, without its port', async () => {
  const asked: unknown[] = [];
  fake.permissions.contains = (async (wanted: unknown) => asked.push(wanted) > 0) as never;
  expect(await siteAccess('https://plainhowto.example:8443/usb?x=1')).toBe('granted');
  expect(asked).toEqual([{ origins: ['https://plainhowto.example/*'] }]);
});

test('a browser that cannot tell has withheld', async () => {
  fake.permissions.contains = async () => {
    throw new Error('Invalid pattern.');
  };
  expect(await siteAccess('https://plainhowto.example/')).toBe('withheld');
});

test('asking is for all pages at once', async () => {
  expect(await requestAccess()).toBe(true);
  expect(fake.calls).toEqual([{ name: 'request', argument: { origins: ['http://*/*', 'https://*/*'] } }]);
});
