import '../platform/fake-browser';
import { expect, test } from 'vitest';
import type { OptionRow } from '../../components/options-state';
import { sectionsOf } from '../../entrypoints/options/options-model';
import { parseChange } from '../../platform/message-bodies';
import { defaultSettings, type Settings } from '../../platform/settings';
import { applyChange } from '../../platform/settings-change';
import { english } from '../components/mounted';

/** The page over settings that are kept as the background keeps them. */
function page(besides = true) {
  const kept = { settings: defaultSettings as Settings };
  const rows = () =>
    sectionsOf(
      kept.settings,
      english,
      (changes) => {
        for (const change of changes) kept.settings = applyChange(kept.settings, parseChange(change));
      },
      { calm: false, besides },
      {},
    ).flatMap((section) => section.rows);
  const row = (id: string) => rows().find((each) => each.id === id) as OptionRow;
  return { kept, rows, row };
}

/** What a row says now. */
const stateOf = (row: OptionRow) => (row.kind === 'switch' ? row.on : 'chosen' in row ? row.chosen : null);

test('every switch and every choice is what it was set to, and nothing else changes', () => {
  const { rows, row } = page();
  const valuesOf = (each: OptionRow): (boolean | string)[] => {
    if (each.kind === 'switch') return [true, false];
    return 'options' in each ? each.options.map(({ id }) => id) : [];
  };
  const places = rows().flatMap((each) => valuesOf(each).map((value) => [each.id, value] as const));
  expect(places.length).toBeGreaterThan(20);
  for (const [id, value] of places) {
    const before = rows()
      .filter((each) => each.id !== id)
      .map(stateOf);
    (row(id) as { onChange(value: boolean | string): void }).onChange(value);
    expect([id, stateOf(row(id))]).toEqual([id, value]);
    expect(
      rows()
        .filter((each) => each.id !== id)
        .map(stateOf),
    ).toEqual(before);
  }
});

test('the side is kept while the browser’s own panel opens', () => {
  const { kept, row } = page();
  const choose = (id: string) => (row('options_side') as { onChange(id: string): void }).onChange(id);
  choose('start');
  choose('browser');
  expect(kept.settings).toMatchObject({ panel: 'browser', dock: { side: 'start' } });
  choose('end');
  expect(kept.settings).toMatchObject({ panel: 'page', dock: { side: 'end' } });
});

test('where the browser’s panel does not open from a page, it is not offered', () => {
  const side = page(false).row('options_side');
  expect('options' in side && side.options.map(({ id }) => id)).toEqual(['start', 'end']);
});
