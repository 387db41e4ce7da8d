import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon';
import type { ToastState } from './panel-state';
import { trusted } from './trusted';
import { useWords } from './words';

interface ToastProps {
  toast: ToastState | null;
  /** It stands until it is dismissed, for people who read large text. */
  stays?: boolean;
  /** At the foot of a page of ours, not of the panel. */
  onPage?: boolean;
  onUndo: () => void;
  onDismiss: (id: number) => void;
}

/** How long a toast stands, ms; while it is pointed at or has focus it stays. */
const stands = 8000;

/** News at the foot, with Undo. */
export function Toast({ toast, stays = false, onPage = false, onUndo, onDismiss }: ToastProps) {
  const words = useWords();
  const [held, setHeld] = useState(false);
  const id = toast?.id;
  useEffect(() => {
    if (id === undefined || held || stays) return;
    const timer = setTimeout(() => onDismiss(id), stands);
    return () => clearTimeout(timer);
  }, [id, held, stays]);
  const place = useRef<HTMLDivElement>(null);
  // Its place asks for a layout: only while there is one, and anew with all that is drawn, since a foot may come or go.
  useLayoutEffect(() => {
    if (toast) standAbove(place.current);
  });
  const act = (then: () => void) =>
    trusted((event: MouseEvent) => {
      keepFocus(event.currentTarget as Element);
      then();
    });
  return (
    <div ref={place} class={onPage ? 'toast-place page-toast' : 'toast-place'} role="status">
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
            <button
              type="button"
              class="toast-button"
              onClick={act(() => {
                onUndo();
                onDismiss(toast.id);
              })}
            >
              {words.t('action_undo')}
            </button>
          )}
          {stays && (
            <button
              type="button"
              class="toast-button"
              aria-label={words.t('action_close')}
              onClick={act(() => onDismiss(toast.id))}
            >
              <Icon name="x" size={16} />
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Buttons and timers at the foot of the panel stay in reach: a toast stands above them. */
function standAbove(place: HTMLElement | null): void {
  const home = place?.closest('aside');
  // The sheet of keys lies over all else.
  const sheet = home?.querySelectorAll<HTMLElement>('.sheet-foot') ?? [];
  const feet =
    sheet.length > 0 ? sheet : home?.querySelectorAll<HTMLElement>('.focus-foot, .aside-foot, .timers, .new-timer');
  const height = [...(feet ?? [])].reduce((sum, foot) => sum + foot.offsetHeight, 0);
  place?.style.setProperty('--foot', `${height}px`);
}

/** The button goes with its press: focus stays in what it belongs to, the panel or the page. */
function keepFocus(button: Element): void {
  const home = button.closest('aside') ?? button.closest('.sidestep')?.querySelector('main');
  home?.focus({ preventScroll: true });
}
