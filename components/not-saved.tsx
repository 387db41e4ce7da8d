import { useActions } from './actions';
import { Button } from './button';
import { Icon } from './icon';
import type { PanelState, UnsavedCode, UnsavedKind } from './panel-state';
import { type CountKey, useWords, type WordKey } from './words';

const reasons = {
  full: 'unsaved_full',
  gone: 'unsaved_gone',
  failed: 'unsaved_failed',
} as const satisfies Record<UnsavedCode, WordKey>;

const titles = {
  ticks: 'unsaved_title',
  notes: 'unsaved_notes',
  stuck: 'unsaved_stuck',
  changes: 'unsaved_changes',
} as const satisfies Record<UnsavedKind, CountKey>;

/** Says what is not saved, why, and what to do. It stays until it is fixed. */
export function NotSaved({ unsaved }: { unsaved: PanelState['unsaved'] }) {
  const words = useWords();
  const actions = useActions();
  return (
    <div class="not-saved-place" role="alert">
      {unsaved && (
        <div class="not-saved">
          <Icon name="save" />
          <div>
            <p class="not-saved-title">{words.count(titles[unsaved.kind], unsaved.count)}</p>
            <p>
              {words.t(reasons[unsaved.code])} {unsaved.code !== 'gone' && words.t('unsaved_stay')}
            </p>
            <p class="not-saved-acts">
              <Button look="text" onPress={actions.retrySave}>
                {words.t('unsaved_again')}
              </Button>
              {unsaved.code === 'full' && (
                <Button look="text" onPress={actions.makeRoom}>
                  {words.t('room_make')}
                </Button>
              )}
              <Button look="text" onPress={actions.saveFile}>
                {words.t('data_save')}
              </Button>
            </p>
          </div>
        </div>
      )}
    </div>
  );
}
