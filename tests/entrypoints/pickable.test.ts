import { expect, test } from 'vitest';
import type { Procedure, Tutorial } from '../../core/tutorial';
import { shownNow } from '../../entrypoints/reader.content/pickable';

const procedure = (id: string, title: string | null, count: number, relation: Procedure['relation']): Procedure => ({
  id,
  title,
  relation,
  notes: [],
  steps: Array.from({ length: count }, (_, at) => ({
    id: `${id}${at}`,
    text: `${id} ${at}`,
    content: [],
    substeps: [],
    from: 'page',
  })),
});

const tutorial: Tutorial = {
  address: 'https://stick.example/',
  title: 'Make a stick',
  language: 'en',
  kind: 'howto',
  confidence: 1,
  supplies: [],
  procedures: [
    procedure('win', 'Windows', 5, 'alternative'),
    procedure('mac', 'macOS', 3, 'alternative'),
    procedure('end', 'Start from it', 2, 'sequence'),
  ],
};

const places = new Map(tutorial.procedures.flatMap(({ steps }) => steps.map(({ id }) => [id, [new Text(id)]])));

test('of alternatives only the one that is followed counts, and is outlined', () => {
  const { card, nodes } = shownNow({ own: tutorial, chosen: { win: 'mac' }, places });
  expect(card.count).toBe(5);
  expect(card.preview).toEqual(['mac 0', 'mac 1', 'mac 2']);
  expect(nodes.map(({ textContent }) => textContent)).toEqual(['mac0', 'mac1', 'mac2', 'end0', 'end1']);
});

test('several parts are called by the title of the tutorial, one by its own', () => {
  expect(shownNow({ own: tutorial, chosen: {}, places }).card.title).toBe('Make a stick');
  const one = (procedures: Procedure[]) =>
    shownNow({ own: { ...tutorial, procedures }, chosen: {}, places }).card.title;
  expect(one([procedure('only', 'Start from it', 2, 'sequence')])).toBe('Start from it');
  expect(one([procedure('only', null, 2, 'sequence')])).toBe('Make a stick');
  expect(one(tutorial.procedures.slice(0, 2))).toBe('Windows');
});
