import { useState } from 'preact/hooks';
import { wordDiff } from '../core/progress/word-diff';
import { useActions } from './actions';
import { Icon } from './icon';
import { trusted } from './trusted';
import { useWords } from './words';

interface ChangedProps {
  step: string;
  /** What the step said before, '' where that is not known. */
  was: string;
  now: string;
  /** Id for what is described by it. */
  id: string;
  /** Keeps focus in the row, because the pressed button goes. */
  keepFocus: (act: () => void) => () => void;
}

/** Says that a step changed since the last visit, shows how, and takes "Got it". */
export function Changed({ step, was, now, id, keepFocus }: ChangedProps) {
  const words = useWords();
  const actions = useActions();
  const [open, setOpen] = useState(false);
  return (
    <>
      {open && (
        <p class="text diff" dir="auto">
          {wordDiff(was, now).map(({ type, text }, place) => [
            place > 0 && ' ',
            type === 'same' ? text : type === 'new' ? <ins key={place}>{text}</ins> : <del key={place}>{text}</del>,
          ])}
        </p>
      )}
      <p class="aside changed" lang={words.language}>
        <span id={id}>
          <Icon name="pencil" size={14} />
          {words.t('step_changed')}
        </span>
        {was !== '' && (
          <button type="button" class="link" aria-expanded={open} onClick={trusted(() => setOpen(!open))}>
            {words.t(open ? 'step_changed_hide' : 'step_changed_show')}
          </button>
        )}
        <button type="button" class="link" onClick={trusted(keepFocus(() => actions.seeChanges([step])))}>
          {words.t('step_changed_seen')}
        </button>
      </p>
    </>
  );
}
