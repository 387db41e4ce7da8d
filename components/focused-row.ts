import { activeIn } from './rows';

/** The attribute of the row that the keyboard is in; style sheets show its actions. */
const name = 'data-keys';

/**
 * Marks the row that has the focus by keys. Not `:has(:focus-visible)`: while focus goes from one thing in a row to the next there
 * is a moment without any, in which the actions would go, and the browser then drops a focus that was on its way to one of them.
 */
export const focusedRow = {
  onFocusIn({ target, currentTarget }: FocusEvent): void {
    const row = (target as Element).matches(':focus-visible') ? rowAt(target) : null;
    for (const other of (currentTarget as Element).querySelectorAll(`[${name}]`))
      if (other !== row) other.removeAttribute(name);
    row?.setAttribute(name, '');
  },
  onFocusOut({ target, relatedTarget }: FocusEvent): void {
    const row = rowAt(target);
    // Where another window takes the focus, it comes back to the same place.
    const next = relatedTarget ?? activeIn(row);
    if (!row?.contains(next as Node | null)) row?.removeAttribute(name);
  },
};

function rowAt(target: EventTarget | null): Element | null {
  return (target as Element | null)?.closest('.row') ?? null;
}
