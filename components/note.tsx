import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { longestNote } from '../core/progress/remarks';
import { Button } from './button';
import { Icon } from './icon';
import { trusted } from './trusted';
import { useWords } from './words';

/** The person's own note on a step, as it stands. */
export function NoteLine({ text, onEdit }: { text: string; onEdit: () => void }) {
  const words = useWords();
  return (
    <div class="note-line" lang={words.language}>
      <Icon name="note" size={16} />
      <p dir="auto">{text}</p>
      <button type="button" class="link" aria-label={words.t('note_edit_name')} onClick={trusted(onEdit)}>
        {words.t('note_edit')}
      </button>
    </div>
  );
}

interface NoteEditorProps {
  text: string;
  /** Called once, with what is to stand there ('' takes the note away), and whether the focus was still in the field or its buttons. */
  onSave: (text: string, stays: boolean) => void;
  onCancel: () => void;
}

/** A field for a note: Ctrl+Enter or leaving it saves, Escape does not. */
export function NoteEditor({ text, onSave, onCancel }: NoteEditorProps) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(text);
  const over = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, []);
  const once = (act: () => void) => {
    if (over.current) return;
    // Before the act, which may move the focus: leaving the field saves.
    over.current = true;
    act();
  };
  const save = (stays: boolean) => once(() => onSave((field.current?.value ?? draft).trim(), stays));
  const onKey = (event: KeyboardEvent) => {
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.isComposing || (event.key !== 'Escape' && !saves)) return;
    event.preventDefault();
    event.stopPropagation();
    if (saves) save(true);
    else once(onCancel);
  };
  const onLeave = (event: FocusEvent) => {
    const editor = event.currentTarget as Element;
    if (!(event.relatedTarget instanceof Node && editor.contains(event.relatedTarget))) save(false);
  };
  return (
    <fieldset
      class="note-editor"
      lang={words.language}
      aria-label={words.t('note_name')}
      onFocusOut={onLeave}
      onKeyDown={trusted(onKey)}
    >
      <textarea
        ref={field}
        rows={2}
        maxLength={longestNote}
        dir="auto"
        aria-label={words.t('note_name')}
        placeholder={words.t('note_placeholder')}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <p>
        <Button look="text" onPress={() => save(true)}>
          {words.t('note_save')}
        </Button>
        <Button look="quiet" onPress={() => once(onCancel)}>
          {words.t('note_cancel')}
        </Button>
      </p>
    </fieldset>
  );
}
