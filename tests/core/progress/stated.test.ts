import { expect, test } from 'vitest';
import { statedAddresses } from '../../../core/progress/stated';

const pageOf = (head: string) => new DOMParser().parseFromString(`<html><head>${head}</head></html>`, 'text/html');
const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test('the canonical link', () => {
  expect(statedAddresses(pageOf('<link rel="Canonical" href=" /usb ">'))).toEqual({ link: '/usb', structured: [] });
  expect(statedAddresses(pageOf('<link rel="canonical" href="/a"><link rel="canonical" href="/a">')).link).toBe('/a');
});

test('two canonical links that differ say nothing', () => {
  expect(statedAddresses(pageOf('<link rel="canonical" href="/a"><link rel="canonical" href="/b">')).link).toBeNull();
});

test('addresses in structured data, of what stands for the page', () => {
  const page = pageOf(
    json({
      '@graph': [
        { '@type': 'HowTo', mainEntityOfPage: { '@id': 'https://plainhowto.example/usb' } },
        { '@type': 'Article', url: 'https://plainhowto.example/usb' },
        { '@type': 'Organization', url: 'https://plainhowto.example/' },
      ],
    }),
  );
  expect(statedAddresses(page).structured).toEqual(['https://plainhowto.example/usb']);
});

test('absurd lengths and broken scripts are left out', () => {
  const page =
    pageOf(`<link rel="canonical" href="/${'x'.repeat(3_000)}">${json({ '@type': 'HowTo', url: 'x'.repeat(3_000) })}
    <script type="application/ld+json">{"@type": "HowTo", "url": </script>`);
  expect(statedAddresses(page)).toEqual({ link: null, structured: [] });
});
