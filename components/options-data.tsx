import { useRef, useState } from 'preact/hooks';
import { Button } from './button';
import { Icon } from './icon';
import { sizeText } from './library-list';
import type { OptionsActions, OptionsState, RestoreState } from './options-state';
import { Sync } from './options-sync';
import { Switch } from './switch';
import { useWords } from './words';

interface DataProps {
  state: Pick<OptionsState, 'kept' | 'restore' | 'sync'>;
  actions: OptionsActions;
}

/** What is kept on this computer: save a copy, bring one back after a look at it, delete everything. */
export function Data({ state: { kept, restore, sync }, actions }: DataProps) {
  const words = useWords();
  return (
    <>
      <div class="option-row">
        <div class="option-words">
          <p class="option-name">{words.t('data_kept')}</p>
          <p class="option-text">{words.count('data_size', kept.count, sizeText(words, kept.bytes))}</p>
        </div>
        <div class="option-buttons">
          <Button look="plain" icon="dl" onPress={actions.saveCopy}>
            {words.t('data_save')}
          </Button>
          <ChooseFile onFile={actions.restore} />
        </div>
      </div>
      {restore?.kind === 'refused' && (
        <p class="option-row data-refused" role="alert">
          <Icon name="warn" />
          {restore.reason}
        </p>
      )}
      {restore?.kind === 'preview' && <Preview restore={restore} actions={actions} />}
      {sync && <Sync sync={sync} actions={actions} />}
      <div class="option-row">
        <div class="option-words">
          <p class="option-name">{words.t('data_delete')}</p>
          <p class="option-text">{words.t('data_delete_text')}</p>
        </div>
        <button type="button" class="button plain danger" onClick={() => actions.deleteAll()}>
          {words.t('data_delete_now')}
        </button>
      </div>
    </>
  );
}

function ChooseFile({ onFile }: { onFile: (file: File) => void }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <Button look="plain" icon="ul" onPress={() => input.current?.click()}>
        {words.t('data_restore')}
      </Button>
    </>
  );
}

/** Tutorials that a preview names; more are counted. */
const named = 6;

function Preview({
  restore,
  actions,
}: {
  restore: Extract<RestoreState, { kind: 'preview' }>;
  actions: OptionsActions;
}) {
  const words = useWords();
  const [settings, setSettings] = useState(restore.hasSettings);
  const { at, tutorials, same, repairs } = restore;
  const date = new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeStyle: 'short' }).format(at);
  const more = tutorials.length - named;
  return (
    <section class="option-row data-preview" aria-label={words.t('restore_title')}>
      <h3>{at > 0 ? words.t('restore_title_of', date) : words.t('restore_title')}</h3>
      {tutorials.length === 0 && <p>{words.t('restore_nothing')}</p>}
      <ul>
        {tutorials.slice(0, named).map(({ title, isNew, steps }, place) => (
          <li key={place}>
            <bdi>{title}</bdi> <span>{isNew ? words.t('restore_new') : words.count('restore_steps', steps)}</span>
          </li>
        ))}
        {more > 0 && <li>{words.count('room_more', more)}</li>}
      </ul>
      {same > 0 && <p>{words.count('restore_same', same)}</p>}
      {repairs.map((repair, place) => (
        <p key={place} class="data-repair">
          {repair}
        </p>
      ))}
      {restore.hasSettings && (
        <p class="data-settings">
          <Switch on={settings} name={words.t('restore_settings')} onChange={setSettings} />
          <span aria-hidden="true">{words.t('restore_settings')}</span>
        </p>
      )}
      <div class="option-buttons">
        <Button look="filled" onPress={() => actions.confirmRestore(settings)}>
          {words.t('restore_now')}
        </Button>
        <Button look="text" onPress={actions.cancelRestore}>
          {words.t('action_cancel')}
        </Button>
      </div>
    </section>
  );
}
