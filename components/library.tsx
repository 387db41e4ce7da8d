import { useMemo, useRef } from 'preact/hooks';
import { stackOf } from '../core/layout/windowed';
import { Button, IconButton } from './button';
import { Icon } from './icon';
import { useListFocus } from './library-focus';
import { KeptSteps } from './library-kept';
import { linesOf, sizeText, tabCounts } from './library-list';
import { MakeRoom } from './library-room';
import { LibraryRow } from './library-row';
import type { LibraryActions, LibraryState, LibraryTab } from './library-state';
import { Brand } from './page-brand';
import { Surface } from './surface';
import { Toast } from './toast';
import { trusted } from './trusted';
import { useNarrow, useWindow } from './use-window';
import { useWords, type WordKey } from './words';

interface LibraryProps {
  state: LibraryState;
  actions: LibraryActions;
}

const tabNames = {
  progress: 'library_progress',
  finished: 'library_finished',
  all: 'library_all',
} as const satisfies Record<LibraryTab, WordKey>;

/** The page of everything that was begun: continue, search, look back, remove. */
export function Library({ state, actions }: LibraryProps) {
  const words = useWords();
  const { entries } = state;
  const page = useRef<HTMLElement>(null);
  useListFocus(page);
  const counts = tabCounts(entries ?? []);
  return (
    <Surface kind="page" theme={state.theme} motion={state.motion}>
      <main ref={page} class="page library" tabIndex={-1}>
        <header class="page-top">
          <Brand />
          <IconButton icon="gear" name={words.t('options_title')} onPress={actions.options} />
        </header>
        <div class="page-head">
          <h1>{words.t('library_title')}</h1>
          <Search query={state.query} onSearch={actions.search} />
        </div>
        <div class="library-bar">
          <fieldset class="library-tabs" aria-label={words.t('library_title')}>
            {(Object.keys(tabNames) as LibraryTab[]).map((tab) => (
              <button
                key={tab}
                type="button"
                class="library-tab"
                aria-pressed={tab === state.tab}
                onClick={trusted(() => actions.show(tab))}
              >
                {words.t(tabNames[tab])} <span class="library-number">{words.number(counts[tab])}</span>
              </button>
            ))}
          </fieldset>
          <Button look="quiet" icon="dl" onPress={actions.saveCopy}>
            {words.t('data_save')}
          </Button>
        </div>
        {state.room && <MakeRoom proposal={state.room} actions={actions} />}
        {entries && <Lines state={state} actions={actions} />}
        {entries && <Foot state={state} actions={actions} />}
      </main>
      {state.kept && <KeptSteps kept={state.kept} actions={actions} />}
      <Toast onPage toast={state.toast} onUndo={actions.undo} onDismiss={actions.dismissToast} />
    </Surface>
  );
}

function Search({ query, onSearch }: { query: string; onSearch: (query: string) => void }) {
  const words = useWords();
  return (
    <label class="page-search">
      <Icon name="search" />
      <input
        type="search"
        value={query}
        placeholder={words.t('library_search')}
        aria-label={words.t('library_search')}
        onInput={trusted((event) => onSearch((event.currentTarget as HTMLInputElement).value))}
      />
    </label>
  );
}

/** Heights in px, as the style sheet draws them: of a heading, and of a row on wide and on narrow pages. */
const heights = { head: 48, wide: 72, narrow: 172 };

/** Only what is near the window is drawn: a library of thousands opens as fast as a small one. */
function Lines({ state, actions }: LibraryProps) {
  const words = useWords();
  const narrow = useNarrow(860);
  const { entries, tab, query, now } = state;
  const lines = useMemo(() => linesOf({ entries, tab, query, now }), [entries, tab, query, now]);
  const stack = useMemo(
    () => stackOf(lines.map(({ kind }) => (kind === 'head' ? heights.head : narrow ? heights.narrow : heights.wide))),
    [lines, narrow],
  );
  const { box, start, end } = useWindow(stack);
  const of = lines.filter(({ kind }) => kind === 'entry').length;
  return (
    <div ref={box}>
      <p class="unseen" role="status">
        {query && words.count('library_found', of)}
      </p>
      {of === 0 && <p class="library-none">{words.t(query ? 'library_none_found' : 'library_none')}</p>}
      {of > 0 && (
        <ul class="library-lines" style={{ blockSize: `${stack.height}px` }}>
          {lines.slice(start, end).map((line, at) => {
            const top = stack.tops[start + at] ?? 0;
            return line.kind === 'head' ? (
              <li key={line.key} class="library-head" style={{ insetBlockStart: `${top}px` }}>
                <h2>{words.t(line.name)}</h2>
              </li>
            ) : (
              <LibraryRow {...line} key={line.key} now={now} of={of} top={top} actions={actions} />
            );
          })}
        </ul>
      )}
    </div>
  );
}

function Foot({ state, actions }: LibraryProps) {
  const words = useWords();
  const entries = state.entries ?? [];
  const size = sizeText(
    words,
    entries.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  return (
    <footer class="page-foot">
      {!state.synced && <p>{words.t('library_foot')}</p>}
      <p>{words.count('data_size', entries.length, size)}</p>
      {entries.length > 1 && state.room === null && (
        <Button look="text" onPress={() => actions.makeRoom(true)}>
          {words.t('room_make')}
        </Button>
      )}
    </footer>
  );
}
