import { vouchFor } from '../../components/trusted';

/** What our components read of a key. */
const read = ['key', 'code', 'repeat', 'isComposing', 'ctrlKey', 'shiftKey', 'altKey', 'metaKey'] as const;

/** Hands on what a person typed in our root: a copy that stays inside, and whose answer to the browser is the original's. */
export function takeTyped(root: ShadowRoot, event: Event): void {
  // Nothing of ours listens to anything else that is typed; the browser does what it does all the same.
  const isHeard = event instanceof KeyboardEvent || event.type === 'input';
  if (!isHeard || root.activeElement === null) return;
  const copy = vouchFor(copyOf(event));
  root.activeElement.dispatchEvent(copy);
  if (copy.defaultPrevented) event.preventDefault();
}

/** A plain event with what is read of a key: Firefox lets every KeyboardEvent out of its root, `composed` or not. */
function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: event.cancelable, composed: false });
  if (!(event instanceof KeyboardEvent)) return copy;
  return Object.defineProperties(copy, Object.fromEntries(read.map((name) => [name, { value: event[name] }])));
}
