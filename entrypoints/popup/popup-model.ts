import { entryPart } from '../../components/library-list';
import type { PopupState } from '../../components/popup-state';
import type { PageState } from '../../platform/messages';
import type { TutorialEntry } from '../../platform/messages-library';
import { hostOf, isStripping, type Settings } from '../../platform/settings';

/** What the background told us: of the page in front, of the settings, and of what is in progress. */
export interface Known {
  page: PageState;
  settings: Settings;
  tutorials: readonly TutorialEntry[];
}

const statuses: Record<PageState['status'], PopupState['status']> = {
  tutorial: 'steps',
  none: 'none',
  off: 'off',
  withheld: 'withheld',
  closed: 'closed',
};

/** What the popup draws; the tutorial in front, and what is finished, need no line of their own. */
export function popupStateOf({ page, settings, tutorials }: Known): PopupState {
  const part = page.parts[page.part];
  return {
    status: statuses[page.status],
    site: page.host,
    title: page.title,
    count: { done: part?.done ?? 0, total: part?.total ?? 0, part: page.part + 1, parts: page.parts.length },
    treads: page.parts.map((each) => each.places),
    next: page.next === '' ? null : page.next,
    hidden: page.hidden,
    stripHere: isStripping(settings, page.host),
    stripEverywhere: settings.strip.everywhere,
    inProgress: tutorials
      .filter((each) => each.left > 0 && each.id !== page.tutorial)
      .map((each) => {
        const { id, title, address } = each;
        const { done, total } = entryPart(each);
        return { id, title, address, site: hostOf(address), done, total };
      }),
    theme: settings.theme,
  };
}
