import { hash32 } from '../core/progress/hash';
import { Button, IconButton } from './button';
import { Icon } from './icon';
import { entryCount, treadsOf, whenText } from './library-list';
import type { LibraryActions, LibraryEntry } from './library-state';
import { Stair } from './stair';
import { trusted } from './trusted';
import { useWords } from './words';

interface LibraryRowProps {
  entry: LibraryEntry;
  now: number;
  first: boolean;
  last: boolean;
  /** Its place among all that are listed, from 0, and how many there are. */
  place: number;
  of: number;
  top: number;
  actions: LibraryActions;
}

/** One tutorial: where it stands, what comes next, how far it is. */
export function LibraryRow({ entry, now, first, last, place, of, top, actions }: LibraryRowProps) {
  const words = useWords();
  const site = siteOf(entry.address);
  const count = entryCount(words, entry);
  return (
    <li
      class={`library-row${first ? ' first' : ''}${last ? ' last' : ''}${place === 0 ? ' latest' : ''}`}
      aria-setsize={of}
      aria-posinset={place + 1}
      style={{ insetBlockStart: `${top}px` }}
    >
      <span class="site-tile" style={{ '--hue': String(hash32(site) % 360) }} aria-hidden="true">
        {site
          .replace(/^www\./, '')
          .slice(0, 1)
          .toUpperCase()}
      </span>
      <div class="library-name">
        <a
          class="library-title"
          href={entry.address}
          dir="auto"
          onClick={trusted((event) => {
            event.preventDefault();
            actions.resume(entry);
          })}
        >
          {entry.title || site}
        </a>
        <p class="library-site">
          <bdi>{site}</bdi>
          <span>{whenText(words, entry.lastOpened, now)}</span>
        </p>
      </div>
      <Next entry={entry} />
      <div class="library-count">
        <Stair parts={treadsOf(entry)} rise={8} text={count} />
        <p>{count}</p>
      </div>
      <div class="library-acts">
        {entry.left > 0 && (
          <Button look="filled" onPress={() => actions.resume(entry)}>
            {words.t('library_continue')}
            <span class="unseen">{`: ${entry.title}`}</span>
          </Button>
        )}
        <IconButton
          icon="book"
          small
          name={words.t('library_kept_name', entry.title)}
          onPress={() => actions.openKept(entry.id)}
        />
        <IconButton
          icon="trash"
          small
          name={words.t('library_remove_name', entry.title)}
          onPress={() => actions.remove([entry.id])}
        />
      </div>
    </li>
  );
}

/** Code between backticks as code. */
function WithCode({ text }: { text: string }) {
  const pieces = text.split(/`([^`]+)`/);
  return <>{pieces.map((piece, at) => (at % 2 === 1 ? <code key={at}>{piece}</code> : piece))}</>;
}

function Next({ entry }: { entry: LibraryEntry }) {
  const words = useWords();
  return (
    <div class="library-next">
      {entry.next && <span class="library-next-word">{words.t('library_next')}</span>}
      <div>
        {entry.next && (
          <p class="library-next-step" dir="auto">
            <WithCode text={entry.next} />
          </p>
        )}
        {entry.changed > 0 && (
          <p class="library-changed">
            <Icon name="pencil" size={14} />
            {words.count('library_changed', entry.changed)}
          </p>
        )}
      </div>
    </div>
  );
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
