import { useEffect, useState } from 'preact/hooks';
import type { ToastState } from './panel-state';
import { trusted } from './trusted';
import { useWords } from './words';

interface PageToastProps {
  toast: ToastState | null;
  onUndo: () => void;
  onDismiss: () => void;
}

/** How long a toast with Undo stands on a page of ours, ms; while it is pointed at or has focus it stays. */
const stands = 10_000;

/** News at the foot of one of our own pages, with Undo. */
export function PageToast({ toast, onUndo, onDismiss }: PageToastProps) {
  const words = useWords();
  const [held, setHeld] = useState(false);
  const id = toast?.id;
  useEffect(() => {
    if (id === undefined || held) return;
    const timer = setTimeout(onDismiss, stands);
    return () => clearTimeout(timer);
  }, [id, held]);
  return (
    <div class="toast-place page-toast" role="status">
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
          {toast.undo && (
            <button type="button" class="toast-button" onClick={trusted(onUndo)}>
              {words.t('action_undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
