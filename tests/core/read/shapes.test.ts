import { expect, test } from 'vitest';
import table from '../../pages/README.md?raw';

const expectations = import.meta.glob<string>('../../pages/*/expected.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pages = Object.entries(expectations).map(([file, text]) => {
  const {
    shapes = [],
    not = null,
    tutorial,
  } = JSON.parse(text) as { shapes?: number[]; not?: string; tutorial?: boolean };
  return { name: file.split('/').at(-2) ?? '', shapes, not, tutorial };
});

/** Shapes that a saved page cannot show: steps over several pages, late ones, and those in frames and shadow trees. */
const MOVING = [29, 30, 31];

const rows = table.split('\n').flatMap((line) => {
  const [, what = '', , named] = line.split('|').map((cell) => cell.trim());
  return /^\d+$/.test(what) ? [{ shape: Number(what), named: namesIn(named) }] : [];
});

test('every shape of steps has a row, and a page that shows it', () => {
  expect(rows.map(({ shape }) => shape)).toEqual(Array.from({ length: 37 }, (_, index) => index + 1));
  for (const { shape, named } of rows) {
    const showing = pages.filter(({ shapes }) => shapes.includes(shape)).map(({ name }) => name);
    expect(named, `pages that show ${shape}`).toEqual(showing);
    if (!MOVING.includes(shape)) expect(showing, `pages that show ${shape}`).not.toEqual([]);
  }
});

test('every page that is read has its place in the tables', () => {
  const listed = new Set(namesIn(table));
  const read = pages.filter(({ tutorial }) => tutorial !== undefined);
  const unlisted = read.filter(({ name }) => !listed.has(name));
  // Pages that show what is odd rather than a shape.
  expect(unlisted.map(({ name }) => name)).toEqual(['odd--clobbering-form', 'odd--no-steps']);
  for (const { name, not } of pages) if (not) expect(table, name).toMatch(new RegExp(`\\| ${not} \\|.*\`${name}\``));
});

function namesIn(text = ''): string[] {
  return [...text.matchAll(/`([a-z]+--[\w-]+)`/g)].map(([, name]) => name ?? '');
}
