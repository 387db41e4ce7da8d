import { expect, test } from 'vitest';
import { createPageCss } from '../../entrypoints/reader.content/page-css';

/** A page that keeps the styles that stand in it, and what was asked of it. */
function pageWith(early: readonly string[]) {
  const standing = new Set(early);
  const changes: string[] = [];
  const css = createPageCss(async ({ was, css: now }) => {
    if (now !== '') standing.add(now);
    if (was !== '') standing.delete(was);
    changes.push(`${was}->${now}`);
    return { ok: true, value: null };
  }, Promise.resolve(early));
  return { css, standing, changes };
}

const hiding = (css: string) => ({ css, inner: new Map<Document, string>() });

test('the styles from before the reader are taken over, the new one first', async () => {
  const { css, standing, changes } = pageWith(['site', 'names', 'own']);
  css.strip(hiding('ours'));
  await expect.poll(() => [...standing]).toEqual(['ours']);
  expect(changes).toEqual(['site->ours', 'names->', 'own->']);
});

test('where the reader does not look, they stand again', async () => {
  const { css, standing } = pageWith(['site', 'names', 'own']);
  css.strip(hiding('ours'));
  await expect.poll(() => [...standing]).toEqual(['ours']);
  css.strip(null);
  await expect.poll(() => [...standing].sort()).toEqual(['names', 'own', 'site']);
});

test('a style that is taken back before it is in takes nothing along', async () => {
  const { css, standing, changes } = pageWith(['site', 'names']);
  css.strip(hiding('ours'));
  css.strip(null);
  await css.set('dock', 'room');
  await css.set('strip', 'later');
  expect([...standing].sort()).toEqual(['later', 'names', 'room']);
  expect(changes).not.toContain('names->');
});
