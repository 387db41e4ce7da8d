import { owned } from '../core/read/series/join';
import { useActions } from './actions';
import { Button } from './button';
import { Icon } from './icon';
import type { SeriesState } from './panel-state';
import { useWords } from './words';

/** Says that the tutorial goes on over more pages, offers to read them, and says how far that is. */
export function SeriesOffer({ series }: { series: SeriesState | null }) {
  const words = useWords();
  const actions = useActions();
  if (!series) return null;
  const { pages, states, more } = series;
  const reading = states?.indexOf('reading') ?? -1;
  if (states && reading < 0) return null;
  return (
    <div class="series" role="status" lang={words.language}>
      <Icon name="book" />
      <p>
        {states
          ? words.t('series_reading', reading + 1, pages.length)
          : more
            ? words.t('series_more')
            : words.count('series_pages', pages.length)}
      </p>
      {!states && (
        <Button look="text" onPress={() => actions.readPages(null)}>
          {words.t('series_read')}
        </Button>
      )}
    </div>
  );
}

/** In the place of pages that gave no steps: why, and what can be done. `after` and `before` are indices of pages that did. */
export function SeriesGaps({ series, after, before }: { series: SeriesState | null; after: number; before: number }) {
  const words = useWords();
  const actions = useActions();
  const gaps = (series?.states ?? []).flatMap((state, page) =>
    page > after && page < before && (state === 'failed' || state === 'empty') ? [{ state, page }] : [],
  );
  return (
    <>
      {gaps.map(({ state, page }) => (
        <div key={page} class="series gap" lang={words.language}>
          <Icon name={state === 'failed' ? 'warn' : 'info'} />
          <p>
            {words.t(state === 'failed' ? 'series_failed' : 'series_empty', page + 1)}{' '}
            <a href={series?.pages[page] ?? ''} rel="noreferrer">
              {words.t('series_open')}
            </a>
          </p>
          {state === 'failed' && (
            <Button look="text" onPress={() => actions.readPages(page)}>
              {words.t('unsaved_again')}
            </Button>
          )}
        </div>
      ))}
    </>
  );
}

/** Index of the page that holds a part. */
export function pageOfPart(series: SeriesState | null, part: string): number {
  return owned(part).page ?? series?.here ?? 0;
}
