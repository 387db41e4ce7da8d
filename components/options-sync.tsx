import { Button } from './button';
import { whenText } from './library-list';
import type { OptionsActions, SyncRow } from './options-state';
import { Switch } from './switch';
import { useWords, type Words } from './words';

interface SyncProps {
  sync: SyncRow;
  actions: Pick<OptionsActions, 'sync' | 'clearSynced'>;
}

/** Sync through the browser: the switch, how it is doing, and the way to take everything out again. */
export function Sync({ sync, actions }: SyncProps) {
  const words = useWords();
  return (
    <div class="option-row">
      <div class="option-words">
        <p id="sync-name" class="option-name">
          {words.t('sync_title')}
        </p>
        <p id="sync-text" class="option-text">
          {words.t(sync.available ? 'sync_text' : 'sync_unavailable')}
        </p>
        {sync.on && (
          <p class="option-text sync-state" role="status">
            {stateOf(sync, words).map((sentence) => (
              <span key={sentence}>{sentence} </span>
            ))}
          </p>
        )}
      </div>
      {sync.synced > 0 && (
        <Button look="plain" onPress={actions.clearSynced}>
          {words.t('sync_clear')}
        </Button>
      )}
      {sync.available && <Switch on={sync.on} labelledBy="sync-name" describedBy="sync-text" onChange={actions.sync} />}
    </div>
  );
}

/** How sync is doing, a sentence for each thing worth knowing. */
function stateOf(sync: SyncRow, words: Words): string[] {
  const { lastSent, lastReceived, synced, most, waiting, left, failed } = sync;
  const when = (time: number) => whenText(words, time, Date.now());
  return [
    ...(failed ? [words.t('sync_failed')] : []),
    lastSent === null ? words.t('sync_nothing') : words.t('sync_sent', when(lastSent)),
    ...(lastReceived === null ? [] : [words.t('sync_received', when(lastReceived))]),
    words.t('sync_count', synced, most),
    ...(waiting > 0 ? [words.t('sync_waiting', waiting)] : []),
    ...(left > 0 ? [words.t('sync_left', left)] : []),
  ];
}
