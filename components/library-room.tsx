import { Button } from './button';
import { Icon } from './icon';
import { sizeText } from './library-list';
import type { LibraryActions, LibraryEntry } from './library-state';
import { useWords } from './words';

/** Tutorials that are named; more are counted. */
const named = 5;

/** What could go to make room: finished ones first, then what was not opened for longest. Nothing goes by itself. */
export function MakeRoom({ proposal, actions }: { proposal: readonly LibraryEntry[]; actions: LibraryActions }) {
  const words = useWords();
  const size = sizeText(
    words,
    proposal.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  const more = proposal.length - named;
  return (
    <section class="room" aria-labelledby="room-title">
      <Icon name="info" />
      <div>
        <h2 id="room-title">{words.t('room_title')}</h2>
        <p>{words.t('room_text')}</p>
        <ul>
          {proposal.slice(0, named).map(({ id, title, done, total }) => (
            <li key={id}>
              <bdi>{title}</bdi> <span>{words.t('count_of', done, total)}</span>
            </li>
          ))}
          {more > 0 && <li>{words.count('room_more', more)}</li>}
        </ul>
        <div class="room-buttons">
          <Button look="plain" icon="trash" onPress={() => actions.remove(proposal.map(({ id }) => id))}>
            {words.count('room_remove', proposal.length, size)}
          </Button>
          <Button look="text" onPress={() => actions.makeRoom(false)}>
            {words.t('action_cancel')}
          </Button>
        </div>
      </div>
    </section>
  );
}
