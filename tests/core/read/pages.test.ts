import { expect, test } from 'vitest';
import { read } from '../../../core/read/read';
import type { Block, Procedure, Step } from '../../../core/tutorial';
import { createSanitizer } from '../../../platform/sanitize';

/** What a fixture expects: only the fields that it names are compared. */
interface Expected {
  /** Which shapes of steps the page shows, by their numbers in tests/pages/README.md. */
  shapes?: number[];
  /** Which look-alike of steps the page shows. */
  not?: string;
  tutorial: boolean;
  title?: string;
  language?: string;
  kind?: string;
  servings?: { text: string; count: number };
  supplies?: { title: string | null; items: string[] }[];
  procedures?: ExpectedProcedure[];
}

interface ExpectedProcedure {
  title: string | null;
  relation: string;
  choice?: Procedure['choice'];
  steps: ExpectedStep[];
}

/** Words alone, or with what else belongs to the step; notes and pictures are compared where they are named. */
type ExpectedStep = string | { text: string; substeps?: string[]; notes?: string[]; pictures?: string[] };

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
    const { shapes: _, not: __, ...wanted } = expected;
    const procedures = tutorial.procedures.map((procedure, at) => plain(procedure, expected.procedures?.[at]));
    const supplies = tutorial.supplies.map(({ title, items }) => ({ title, items: items.map(({ text }) => text) }));
    const found: Expected = { ...tutorial, tutorial: true, supplies, procedures };
    for (const [key, value] of Object.entries(wanted))
      expect(found[key as keyof Expected], `${key}: ${why.join('\n')}`).toEqual(value);
  });
}

/** As a live page with scripts: what stands in `noscript` is text. */
function parse(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('noscript')) element.textContent = element.innerHTML;
  return page;
}

function plain({ title, relation, choice, steps }: Procedure, wanted: ExpectedProcedure | undefined) {
  return {
    title,
    relation,
    ...(wanted?.choice && { choice }),
    steps: steps.map((step, at) => stepOf(step, wanted?.steps[at])),
  };
}

function stepOf({ text, substeps, content }: Step, wanted: ExpectedStep | undefined): ExpectedStep {
  const asked = typeof wanted === 'object' ? wanted : {};
  const more = {
    ...(substeps.length > 0 && { substeps: substeps.map((substep) => substep.text) }),
    ...('notes' in asked && {
      notes: content.flatMap((block) => (block.type === 'note' ? wordsIn(block.content) : [])),
    }),
    ...('pictures' in asked && { pictures: content.flatMap((block) => (block.type === 'image' ? block.src : [])) }),
  };
  return Object.keys(more).length > 0 ? { text, ...more } : text;
}

/** The words of a note's paragraphs, as one line. */
function wordsIn(blocks: readonly Block[]): string {
  const words = (value: unknown): string =>
    Array.isArray(value)
      ? value.map(words).join('')
      : value !== null && typeof value === 'object'
        ? 'text' in value
          ? String(value.text)
          : words(Object.values(value))
        : '';
  return blocks
    .map((block) => ('content' in block ? words(block.content) : ''))
    .join(' ')
    .trim();
}
