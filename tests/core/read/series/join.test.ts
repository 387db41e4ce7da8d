import { expect, test } from 'vitest';
import { joinedId, joinPages, owned, type PageRead } from '../../../../core/read/series/join';
import type { Step, Tutorial } from '../../../../core/tutorial';

const step = (id: string, substeps: Step[] = []): Step => ({ id, text: id, content: [], substeps, from: 'page' });

function page(number: number, title: string | null, ids: string[], more: Partial<Tutorial> = {}): PageRead {
  const address = `https://shed.example/build/${number}`;
  const steps = ids.map((id) => step(id));
  const tutorial: Tutorial = {
    address,
    title: 'Build a shed',
    language: 'en',
    kind: 'howto',
    confidence: 0.9,
    supplies: [],
    procedures: [{ id: 'p1', title: 'Instructions', relation: 'sequence', notes: [], steps }],
    ...more,
  };
  return { address, title, tutorial };
}

test('steps stand in page order, the page named where it has a name, and the page here keeps its ids', () => {
  const joined = joinPages([page(1, 'Dig', ['a', 'b']), page(2, null, ['a', 'c'])], 1);
  expect(
    joined?.procedures.map(({ id, title, page: at, steps }) => [id, title, at, steps.map(({ id }) => id)]),
  ).toEqual([
    ['0/p1', 'Dig', 'https://shed.example/build/1', ['0/a', '0/b']],
    ['p1', 'Instructions', undefined, ['a', 'c']],
  ]);
});

test('the count goes on where a page says so, substeps belong to their page too', () => {
  const procedures = [
    { id: 'p1', title: null, relation: 'sequence' as const, start: 4, notes: [], steps: [step('d', [step('d1')])] },
  ];
  const joined = joinPages([page(1, null, ['a']), page(2, null, [], { title: 'Roof', procedures })], 0);
  expect(joined?.procedures[1]).toMatchObject({
    title: 'Roof',
    start: 4,
    steps: [{ id: '1/d', substeps: [{ id: '1/d1' }] }],
  });
});

test('what is needed is said once, and by every page that needs more', () => {
  const wood = { title: 'Tools', items: [{ text: 'saw', amount: null }] };
  const roof = { title: 'Tools', items: [{ text: 'hammer', amount: null }] };
  const joined = joinPages(
    [page(1, null, ['a'], { supplies: [wood] }), page(2, null, ['b'], { supplies: [wood, roof] })],
    0,
  );
  expect(joined?.supplies).toEqual([wood, roof]);
});

test('a page without steps leaves its place empty; without the page here there is nothing', () => {
  const empty = { address: 'https://shed.example/build/2', title: null, tutorial: null };
  expect(joinPages([page(1, null, ['a']), empty, page(3, null, ['b'])], 0)?.procedures).toHaveLength(2);
  expect(joinPages([page(1, null, ['a']), empty], 1)).toBeNull();
});

test('ids find their page again', () => {
  expect(owned(joinedId(12, 'a-2'))).toEqual({ page: 12, id: 'a-2' });
  expect(owned(joinedId(null, 'a-2'))).toEqual({ page: null, id: 'a-2' });
});
