/**
 * Lets only the person's own events through. Pages can dispatch events of their own, also to elements of ours that they
 * got hold of; those are stopped here, and a checkbox that such an event toggled is toggled back.
 */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
    else event.preventDefault();
  };
}
