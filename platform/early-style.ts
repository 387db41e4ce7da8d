import type { Answer, EarlyStyle } from './messages';

/** Where the script at the start of the page (entrypoints/early.ts) leaves what it was answered. */
const place = Symbol.for('sidestep early');

/** What was hidden on this page before the reader came: by its site, by the names on it and by our own rules, a style each. */
export interface EarlyStyles {
  css: string[];
  /** Requests to ad and tracker hosts are stopped on this page, from its first one on. */
  blocking: boolean;
}

/** What was hidden on this page before the reader came. */
export async function earlyStyles(): Promise<EarlyStyles> {
  const answers = ((await (globalThis as { [place]?: Promise<unknown> })[place]) ??
    []) as (Answer<EarlyStyle> | null)[];
  const given = answers.flatMap((answer) => (answer?.ok ? [answer.value] : []));
  return {
    css: given.map(({ css }) => css).filter((css) => css !== ''),
    blocking: given.some(({ blocking }) => blocking),
  };
}
