import { expect, test } from 'vitest';
import { isPublic, siteOf } from '../../../core/progress/site';

test.each([
  ['www.plainhowto.example', 'plainhowto.example'],
  ['m.plainhowto.example', 'plainhowto.example'],
  ['www.m.plainhowto.example', 'plainhowto.example'],
  ['en.m.plainhowto.example', 'en.plainhowto.example'],
  ['mobile.plainhowto.example', 'plainhowto.example'],
  ['amp.plainhowto.example', 'plainhowto.example'],
  ['docs.plainhowto.example', 'docs.plainhowto.example'],
  ['m.example', 'm.example'],
  ['www.example', 'www.example'],
])('%s is the site %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});

test.each(['https://plainhowto.example/usb', 'http://docs.plainhowto.example:8080/a', 'https://münchen.example/'])(
  '%s is public',
  (address) => {
    expect(isPublic(address)).toBe(true);
  },
);

test.each([
  'localhost',
  'localhost:3000',
  'app.localhost',
  'nas',
  'printer.local',
  'printer.local.',
  'wiki.corp',
  'wiki.internal',
  'router.lan',
  'box.home.arpa',
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1:8080',
  '169.254.1.1',
  '100.64.0.1',
  '0x7f000001',
  '2130706433',
  '[::1]',
  '[fd00::1]',
  '[fe80::1]',
])('%s is not', (host) => {
  expect(isPublic(`http://${host}/usb`)).toBe(false);
});

test('only the web is public', () => {
  expect(isPublic('file:///usb.html')).toBe(false);
  expect(isPublic('nonsense')).toBe(false);
});
