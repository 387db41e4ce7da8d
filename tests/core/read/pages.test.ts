import { expect, test } from 'vitest';
import { read } from '../../../core/read/read';
import type { Procedure, Step } from '../../../core/tutorial';
import { createSanitizer } from '../../../platform/sanitize';

/** What a fixture expects: only the fields that it names are compared. */
interface Expected {
  tutorial: boolean;
  title?: string;
  language?: string;
  kind?: string;
  supplies?: { title: string | null; items: string[] }[];
  procedures?: { title: string | null; relation: string; steps: (string | { text: string; substeps: string[] })[] }[];
}

const pages = import.meta.glob<string>('../../pages/*/page.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<string>('../../pages/*/expected.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('every page has its expectation, and the other way round', () => {
  const folders = (files: Record<string, string>) => Object.keys(files).map((file) => file.replace(/\/[^/]+$/, ''));
  expect(folders(pages)).toEqual(folders(expectations));
  expect(folders(pages).length).toBeGreaterThan(30);
});

for (const [file, html] of Object.entries(pages)) {
  const folder = file.replace(/\/page\.html$/, '');
  // Pages of other areas expect other things.
  if (!expectations[`${folder}/expected.json`]?.includes('"tutorial"')) continue;
  const name = folder.replace(/^.*\//, '');
  test(name, () => {
    const expected = JSON.parse(expectations[`${folder}/expected.json`] ?? 'null') as Expected;
    const page = parse(html);
    const before = page.documentElement.outerHTML;
    const { tutorial, why } = read(page, {
      address: 'https://workshop.example/page',
      sanitize: createSanitizer(window),
    });
    expect(page.documentElement.outerHTML, 'the page is unchanged').toBe(before);
    expect(tutorial !== null, why.join('\n')).toBe(expected.tutorial);
    if (!tutorial) return;
    const found: Expected = { ...tutorial, tutorial: true, procedures: tutorial.procedures.map(plain) };
    for (const [key, value] of Object.entries(expected))
      expect(found[key as keyof Expected], `${key}: ${why.join('\n')}`).toEqual(value);
  });
}

/** As a live page with scripts: what stands in `noscript` is text. */
function parse(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('noscript')) element.textContent = element.innerHTML;
  return page;
}

function plain({ title, relation, steps }: Procedure) {
  return { title, relation, steps: steps.map(stepOf) };
}

function stepOf({ text, substeps }: Step) {
  return substeps.length > 0 ? { text, substeps: substeps.map((substep) => substep.text) } : text;
}
