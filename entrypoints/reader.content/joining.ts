import type { TutorialRecord } from '../../core/progress/progress';
import { chosenOf } from '../../core/progress/record';
import { withSystem } from '../../core/progress/system';
import { readInSlices } from '../../core/read/read';
import type { Sanitize } from '../../core/read/reading';
import { joinedId, joinPages } from '../../core/read/series/join';
import type { Series } from '../../core/read/series/pages';
import { extended } from '../../core/read/series/series';
import type { log } from '../../platform/log';
import { fetchPage } from '../../platform/other-page';
import { type Opened, type PageState, summaryOf } from './opened';
import { type Ask, joinedMarks, joinedRemarks } from './owners';
import { inSlices } from './slices';

/** What joining needs. */
interface Joining {
  document: Document;
  sanitize: Sanitize;
  ask: Ask;
  log: typeof log;
  /** What is open now. */
  opened(): Opened | null;
  /** Shows what has become of it. */
  show(opened: Opened): void;
}

/**
 * Reads the other pages of the tutorial, because the person asked for them: one after the other, each shown as it comes, those
 * that are only named by the pages before them too. `only` names one page that is to be tried again.
 */
export async function readPages(joining: Joining, only: number | null): Promise<void> {
  const begun = joining.opened();
  if (!begun?.series) return;
  const isOpen = () => joining.opened()?.ticks === begun.ticks;
  joining.show({ ...begun, pages: padded(begun.pages ?? [], begun.series) });
  for (let page = only ?? 0; isOpen(); page++) {
    const { series, pages } = joining.opened() ?? begun;
    if (!series || page >= series.pages.length) return;
    const state = pages?.[page]?.state;
    if (page !== series.here && (state === 'unread' || (page === only && state === 'failed')))
      await readPage(joining, page, isOpen);
  }
}

async function readPage(joining: Joining, page: number, isOpen: () => boolean): Promise<void> {
  const { document, sanitize, ask, log } = joining;
  const address = joining.opened()?.series?.pages[page]?.address ?? '';
  put(joining, page, { state: 'reading', tutorial: null, record: null });
  try {
    const fetched = await fetchPage(address, document);
    const reading = await inSlices(readInSlices(fetched, { address, sanitize }));
    if (!isOpen()) return;
    const { tutorial } = reading;
    const answer = tutorial && (await ask('open-pages', { pages: [summaryOf(tutorial, address)] }));
    if (!isOpen()) return;
    if (reading.series) extend(joining, reading.series);
    const record = answer?.ok ? (answer.value.records[0] ?? null) : null;
    put(joining, page, { state: tutorial ? 'read' : 'empty', tutorial, record });
  } catch (error) {
    log('debug', 'join', `${address}: ${String(error)}`);
    if (isOpen()) put(joining, page, { state: 'failed', tutorial: null, record: null });
  }
}

function extend(joining: Joining, by: Series): void {
  const opened = joining.opened();
  if (!opened?.series) return;
  const series = extended(opened.series, by);
  joining.show({ ...opened, series, pages: padded(opened.pages ?? [], series) });
}

function put(joining: Joining, page: number, state: PageState): void {
  const opened = joining.opened();
  if (!opened) return;
  const pages = (opened.pages ?? []).map((each, at) => (at === page ? state : each));
  if (state.record) takeJoined(opened, page, state.record);
  joining.show(joinedOf({ ...opened, pages }));
}

/** Takes in what is stored of a page of the tutorial: this one (null) or another. */
export function takeJoined(
  { record: { id }, ticks, remarks }: Opened,
  page: number | null,
  stored: TutorialRecord,
): void {
  ticks.take({ id, marks: joinedMarks(page, stored.marks) });
  remarks.take({ id, ...joinedRemarks(page, stored) });
}

function padded(pages: readonly PageState[], { pages: all }: Series): PageState[] {
  return all.map((_, at) => pages[at] ?? { state: 'unread', tutorial: null, record: null });
}

/** What is shown of an opened tutorial: its own page, with those that were read beside it. */
export function joinedOf(opened: Opened): Opened {
  const { own, series, pages, record, system } = opened;
  if (!series || !pages) return { ...opened, tutorial: own, chosen: withSystem(own, chosenOf(record), system) };
  const read = series.pages.map((page, at) => ({
    ...page,
    tutorial: at === series.here ? own : (pages[at]?.tutorial ?? null),
  }));
  const others = pages.flatMap((page, at) =>
    Object.entries(page.record ? chosenOf(page.record) : {}).map(([group, id]) => [
      joinedId(at, group),
      joinedId(at, id),
    ]),
  );
  const tutorial = joinPages(read, series.here) ?? own;
  const chosen = { ...chosenOf(record), ...Object.fromEntries(others) };
  return { ...opened, tutorial, chosen: withSystem(tutorial, chosen, system) };
}
