import { useWords } from './words';

const rows = [2, 1, 3, 1] as const;

/** Stands while the page is read, and shows itself only after 300 ms. */
export function Skeleton() {
  const words = useWords();
  return (
    <div class="skeleton">
      <div class="skeleton-head" aria-hidden="true">
        <span class="bone title-bone" />
        <span class="bone title-bone short" />
        <div class="skeleton-stair">
          {[0, 1, 2, 3, 4].map((tread) => (
            <span key={tread} style={{ insetBlockEnd: `${tread * 2.5}px` }} />
          ))}
        </div>
      </div>
      <div class="skeleton-rows" aria-hidden="true">
        {rows.map((lines, place) => (
          <div key={place} class="skeleton-row">
            <span class="skeleton-box" />
            <div>
              {Array.from({ length: lines }, (_, line) => (
                <span key={line} class="bone" />
              ))}
            </div>
          </div>
        ))}
      </div>
      <p class="skeleton-words" role="status">
        {words.t('panel_loading')}
      </p>
    </div>
  );
}
