import { describe, expect, test } from 'vitest';
import { canonicalAddress } from '../../../core/progress/canonical';

const host = 'https://plainhowto.example';
const link = (address: string, link: string | null, ...structured: string[]) =>
  canonicalAddress(address, { link, structured });

describe('what a page says of its address counts', () => {
  test.each([
    ['its own address', `${host}/usb`, `${host}/usb`],
    ['a relative address', `${host}/usb?fbclid=1`, '/usb'],
    ['the page behind an AMP page', `${host}/usb/amp`, `${host}/usb`],
    ['the page behind an AMP folder', `${host}/amp/usb`, `${host}/usb`],
    ['the page behind a mobile host', 'https://m.plainhowto.example/usb', 'https://www.plainhowto.example/usb'],
    ['a number that gained its title', `${host}/a/48213`, `${host}/a/48213-make-a-boot-stick`],
    ['a title that lost its number', `${host}/a/48213-make-a-boot-stick`, `${host}/a/48213`],
    ['the page behind its print', `${host}/print/make-a-boot-stick`, `${host}/guides/make-a-boot-stick`],
  ])('%s', (_, own, said) => {
    expect(link(own, said)).toBe(new URL(said, own).href);
  });

  test('structured data, where there is no link', () => {
    expect(link(`${host}/usb/amp`, null, `${host}/usb`)).toBe(`${host}/usb`);
    expect(link(`${host}/usb/amp`, null, `${host}/usb`, `${host}/sd`)).toBeNull();
  });

  test('fewer parameters, where structured data says so too', () => {
    expect(link(`${host}/usb?view=big`, `${host}/usb`, `${host}/usb`)).toBe(`${host}/usb`);
    expect(link(`${host}/usb?view=big`, `${host}/usb`)).toBeNull();
  });
});

describe('what a page says of its address does not count', () => {
  test.each([
    ['the home page', `${host}/usb`, `${host}/`],
    ['another site', `${host}/usb`, 'https://bank.example/usb'],
    ['another port', `${host}/usb`, `${host}:8443/usb`],
    ['the page before, on a single-page site', `${host}/guide/usb-card`, `${host}/guide/usb-stick`],
    ['the lesson before', `${host}/lesson-10`, `${host}/lesson-1`],
    ['the first of several', `${host}/lesson-2`, `${host}/lesson`],
    ['the first page', `${host}/guide/page/2`, `${host}/guide`],
    ['the whole that a part belongs to', `${host}/guide?page=2`, `${host}/guide`],
    ['a program without what it shows', `${host}/show.php?id=7`, `${host}/show.php`],
    ['another value', `${host}/show?id=7`, `${host}/show?id=8`],
    ['a page of a page with routes', `${host}/app#/usb`, `${host}/app`],
    ['no address', `${host}/usb`, 'javascript:alert(1)'],
    ['broken', `${host}/usb`, 'https://['],
  ])('%s', (_, own, said) => {
    expect(link(own, said)).toBeNull();
    // Two witnesses do not make it better: both come from one template.
    expect(link(own, said, said)).toBeNull();
  });

  test('a page that says nothing', () => {
    expect(link(`${host}/usb`, null)).toBeNull();
    expect(link('about:blank', `${host}/usb`)).toBeNull();
  });
});
