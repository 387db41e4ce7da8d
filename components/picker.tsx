import { useActions } from './actions';
import type { PickCard } from './aside-state';
import { Button } from './button';
import { useWords } from './words';
import { CardWords } from './wrong-list';

/** Pointing at the page: what would be read under the pointer, or where the arrow keys went. */
export function PickOnPage({ card }: { card: PickCard | null }) {
  const words = useWords();
  const { aside: actions } = useActions();
  return (
    <>
      <h2 id="aside-title" class="aside-title">
        {words.t('pick_title')}
      </h2>
      <p class="aside-text">{words.t('pick_text')}</p>
      <p class="aside-text">{words.t('pick_keys')}</p>
      <div class="pick-now" aria-live="polite">
        {card ? (
          <div class="pick-card chosen">
            <CardWords card={card} />
          </div>
        ) : (
          <p class="aside-text">{words.t('pick_none')}</p>
        )}
      </div>
      <div class="aside-foot">
        <Button look="quiet" onPress={actions.close}>
          {words.t('action_cancel')}
        </Button>
        {card && (
          <Button look="filled" onPress={actions.confirm}>
            {words.count('pick_use', card.count)}
          </Button>
        )}
      </div>
    </>
  );
}
