import { useActions } from './actions';
import { useEditNote } from './editing';
import type { StepRemarks } from './following-state';
import { Icon } from './icon';
import { NoteEditor, NoteLine } from './note';
import { trusted } from './trusted';
import { useWords } from './words';

interface StepRemarksProps extends StepRemarks {
  step: string;
  /** The field for the note is open. */
  editing: boolean;
  /** Id of the words that say so, for what is described by them. */
  stuckId: string;
  /** Runs after what had the focus is gone. */
  keepFocus: (act: () => void) => () => void;
}

/** What the person says of a step: their note, and that they are stuck. */
export function StepRemarksBlock({ step, note, stuck, editing, stuckId, keepFocus }: StepRemarksProps) {
  const words = useWords();
  const actions = useActions();
  const edit = useEditNote();
  const save = (text: string, stays: boolean) => {
    const act = () => {
      if (text !== note) actions.note(step, text);
      edit(null);
    };
    (stays ? keepFocus(act) : act)();
  };
  return (
    <>
      {stuck && (
        <p class="aside stuck" lang={words.language}>
          <span id={stuckId}>
            <Icon name="pin" size={14} />
            {words.t('step_stuck')}
          </span>
          <button type="button" class="link" onClick={trusted(keepFocus(() => actions.stuck(step, false)))}>
            {words.t('step_unstuck')}
          </button>
        </p>
      )}
      {editing ? (
        <NoteEditor text={note} onSave={save} onCancel={keepFocus(() => edit(null))} />
      ) : (
        note !== '' && <NoteLine text={note} onEdit={() => edit(step)} />
      )}
    </>
  );
}
