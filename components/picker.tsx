import { useActions } from './actions';
import { AsideFoot } from './aside-foot';
import type { AsideState } from './aside-state';
import { Button } from './button';
import { useWords } from './words';
import { CardWords } from './wrong-list';

/** Pointing at the page, or selecting text on it: what would be read there. */
export function PickOnPage({ aside }: { aside: Extract<AsideState, { kind: 'page' | 'select' }> }) {
  const words = useWords();
  const { aside: actions } = useActions();
  const { card } = aside;
  const points = aside.kind === 'page';
  return (
    <>
      <h2 id="aside-title" class="aside-title">
        {words.t(points ? 'pick_title' : 'pick_selected')}
      </h2>
      <p class="aside-text">{words.t(points ? 'pick_text' : 'pick_select_text')}</p>
      {points && <p class="aside-text">{words.t('pick_keys')}</p>}
      <div class="pick-now" aria-live="polite">
        {card ? (
          <div class="pick-card chosen">
            <CardWords card={card} />
          </div>
        ) : (
          <p class="aside-text">{words.t(points ? 'pick_none' : 'pick_select_none')}</p>
        )}
      </div>
      <div class="aside-links">
        <Button
          look="text"
          icon={points ? 'pencil' : 'pick'}
          onPress={points ? actions.openSelected : actions.openPage}
        >
          {words.t(points ? 'pick_selected' : 'pick_yourself')}
        </Button>
      </div>
      <AsideFoot take={card && words.count('pick_use', card.count)} />
    </>
  );
}
