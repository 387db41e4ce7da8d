import type { Answer, EarlyStyle } from './messages';

/** Where the script at the start of the page (entrypoints/early.ts) leaves what it was answered. */
const place = Symbol.for('sidestep early');

const nothing: EarlyStyle = { css: '', blocking: false };

/** What was hidden on this page before the reader came. */
export async function earlyStyle(): Promise<EarlyStyle> {
  const answer = (await (globalThis as { [place]?: Promise<unknown> })[place]) as Answer<EarlyStyle> | null | undefined;
  return answer?.ok ? answer.value : nothing;
}
