import { useActions } from './actions';
import { Button } from './button';
import { useWords } from './words';

/** No steps were found: says why. */
export function Empty({ hiding }: { hiding: boolean }) {
  const words = useWords();
  const actions = useActions();
  return (
    <div class="empty">
      <svg
        class="empty-stair mirrors"
        viewBox="0 0 114 56"
        width="114"
        height="56"
        aria-hidden="true"
        focusable="false"
      >
        <rect x=".75" y="44.75" width="46" height="10.5" rx="5.25" />
        <rect x="33.75" y="22.75" width="46" height="10.5" rx="5.25" />
        <rect x="67" y=".75" width="46" height="10.5" rx="5.25" />
      </svg>
      <h2>{words.t('empty_title')}</h2>
      <p>{words.t('empty_text')}</p>
      <Button look="filled" large icon="pick" onPress={actions.aside.openPage}>
        {words.t('pick_yourself')}
      </Button>
      <Button look="text" onPress={actions.aside.openSelected}>
        {words.t('pick_selected')}
      </Button>
      {hiding && <p class="empty-ads">{words.t('empty_ads')}</p>}
    </div>
  );
}
