import type { PageState, PageStatus } from './messages';

/** What a tab shows where there is no tutorial. */
export function stateWithout(status: Exclude<PageStatus, 'tutorial'>, host: string, title: string): PageState {
  return {
    status,
    host,
    title,
    tutorial: '',
    left: 0,
    total: 0,
    parts: [],
    part: 0,
    next: '',
    hidden: { ads: 0, trackers: 0, clutter: 0 },
    stripping: false,
    timer: null,
  };
}
