import { useActions } from './actions';
import { Button } from './button';
import { useWords } from './words';

/** What ends choosing: Cancel, and what takes the choice, where there is something to take. */
export function AsideFoot({ take }: { take: string | null }) {
  const words = useWords();
  const { aside: actions } = useActions();
  return (
    <div class="aside-foot">
      <Button look="quiet" onPress={actions.close}>
        {words.t('action_cancel')}
      </Button>
      {take !== null && (
        <Button look="filled" onPress={actions.confirm}>
          {take}
        </Button>
      )}
    </div>
  );
}
