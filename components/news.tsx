import { useId, useState } from 'preact/hooks';
import { useActions } from './actions';
import { Button } from './button';
import type { FollowingState, MovedFrom, PageNews } from './following-state';
import { Icon } from './icon';
import { trusted } from './trusted';
import { useWords, type Words } from './words';

/** Says in one line what changed on the page since the last visit. */
export function News({ news }: { news: PageNews | null }) {
  const words = useWords();
  const actions = useActions();
  const text = news && newsText(words, news);
  if (!text) return null;
  return (
    <div class="series news" role="status" lang={words.language}>
      <Icon name="pencil" />
      <p>{text}</p>
      <Button look="text" onPress={() => actions.seeChanges(null)}>
        {words.t('step_changed_seen')}
      </Button>
    </div>
  );
}

function newsText(words: Words, { added, changed, removed }: PageNews): string | null {
  const counts = [Object.keys(changed).length, added.length, removed] as const;
  const keys = ['news_changed', 'news_added', 'news_removed'] as const;
  const parts = keys.flatMap((key, at) => ((counts[at] ?? 0) > 0 ? [words.count(key, counts[at] ?? 0)] : []));
  if (parts.length === 0) return null;
  const list = new Intl.ListFormat(words.language, { style: 'long', type: 'conjunction' }).format(parts);
  return words.t('news_since', list);
}

/** Asks whether this is the tutorial that the person began elsewhere. Nothing is brought along unasked. */
export function Moved({ moved }: { moved: MovedFrom | null }) {
  const words = useWords();
  const actions = useActions();
  if (!moved) return null;
  return (
    <div class="series moved" role="status" lang={words.language}>
      <Icon name="here" />
      <p>{words.count('moved_question', moved.done, `\u2068${moved.host}\u2069`)}</p>
      <span class="moved-answers">
        <Button look="text" onPress={() => actions.adopt(true)}>
          {words.t('moved_yes')}
        </Button>
        <Button look="quiet" onPress={() => actions.adopt(false)}>
          {words.t('moved_no')}
        </Button>
      </span>
    </div>
  );
}

/** Steps that are no longer on the page, with the notes on them; folded until asked for. */
export function RemovedSteps({ removed, remarks }: Pick<FollowingState, 'removed' | 'remarks'>) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const list = useId();
  if (removed.length === 0) return null;
  return (
    <section class="part removed">
      <h3 class="part-head" lang={words.language}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          onClick={trusted(() => setOpen(!open))}
        >
          <span class="part-title">{words.count('removed_title', removed.length)}</span>
          <Icon name={open ? 'up' : 'down'} size={16} />
        </button>
      </h3>
      {open && (
        <ul class="removed-list" id={list}>
          {removed.map(({ id, text }) => (
            <li key={id}>
              <del dir="auto">{text}</del>
              {remarks[id]?.note && <p dir="auto">{remarks[id].note}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
