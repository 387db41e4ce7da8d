import { useEffect, useState } from 'preact/hooks';
import { useActions } from './actions';
import type { ToastState } from './panel-state';
import { trusted } from './trusted';
import { useWords } from './words';

/** How long a toast stands, ms; while it is pointed at or has focus it stays. */
const stands = 8000;

/** News at the foot, with Undo. `stays`: until it is dismissed, for people who read large text. */
export function Toast({ toast, stays }: { toast: ToastState | null; stays: boolean }) {
  const actions = useActions();
  const [held, setHeld] = useState(false);
  const id = toast?.id;
  useEffect(() => {
    if (id === undefined || held || stays) return;
    const timer = setTimeout(() => actions.dismissToast(id), stands);
    return () => clearTimeout(timer);
  }, [id, held, stays, actions]);
  return (
    <div class="toast-place" role="status">
      {toast && (
        <div
          key={toast.id}
          class="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span dir="auto">{toast.text}</span>
          {toast.undo && <UndoButton id={toast.id} />}
          {stays && !toast.undo && <CloseButton id={toast.id} />}
        </div>
      )}
    </div>
  );
}

function UndoButton({ id }: { id: number }) {
  const words = useWords();
  const actions = useActions();
  const undo = (event: MouseEvent) => {
    // The button goes with its press: focus stays in the panel.
    (event.currentTarget as Element).closest('aside')?.focus();
    actions.undo();
    actions.dismissToast(id);
  };
  return (
    <button type="button" class="toast-button" onClick={trusted(undo)}>
      {words.t('action_undo')}
    </button>
  );
}

function CloseButton({ id }: { id: number }) {
  const words = useWords();
  const actions = useActions();
  return (
    <button type="button" class="toast-button" onClick={trusted(() => actions.dismissToast(id))}>
      {words.t('action_close')}
    </button>
  );
}
