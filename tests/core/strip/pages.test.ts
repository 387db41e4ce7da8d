import { expect, test } from 'vitest';
import { findStripped } from '../../../core/strip/strip';
import { pageOf } from '../page/page-of';

/** What a page of tests/pages/strip--* expects: each stripped element by a selector of its own, and nothing else. */
interface Expected {
  address: string;
  /** Selector of the steps. */
  keep?: string;
  stripped: Record<string, string>;
  /** What a finder named and a guard stopped. */
  spared?: string[];
}

const pages = import.meta.glob<string>('../../pages/strip--*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const labels = import.meta.glob<Expected>('../../pages/strip--*/expected.json', { import: 'default', eager: true });

test('there are pages', () => {
  expect(Object.keys(pages).length).toBeGreaterThanOrEqual(8);
});

for (const [path, html] of Object.entries(pages)) {
  const name = path.split('/').at(-2) ?? path;
  const expected = labels[path.replace('page.html', 'expected.json')];

  test(`${name}: exactly what is expected is stripped`, () => {
    if (!expected) throw new Error('expected.json is missing');
    const page = pageOf(html);
    const only = (selector: string) => {
      const found = page.querySelectorAll(selector);
      if (found.length !== 1) throw new Error(`${selector} matches ${found.length} elements`);
      return found[0] as Element;
    };
    const markup = page.documentElement.outerHTML;
    const keep = expected.keep ? [...page.querySelectorAll(expected.keep)] : [];
    const { stripped, spared } = findStripped(page, { address: expected.address, keep });
    const named = new Map(stripped.map(({ element, code }) => [element, code]));
    const wanted = new Map(Object.entries(expected.stripped).map(([selector, code]) => [only(selector), code]));
    const words = (list: Map<Element, string>) =>
      [...list].map(([element, code]) => `${code} ${shortened(element)}`).sort();
    expect(words(named)).toEqual(words(wanted));
    expect([...named.keys()].every((element) => wanted.has(element))).toBe(true);
    for (const selector of expected.spared ?? [])
      expect(spared.map(({ element }) => element)).toContain(only(selector));
    for (const { element, selector } of stripped) expect([...page.querySelectorAll(selector)]).toEqual([element]);
    expect(page.documentElement.outerHTML).toBe(markup);
  });
}

function shortened(element: Element) {
  return element.outerHTML.replace(/\s+/g, ' ').slice(0, 100);
}
