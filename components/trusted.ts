/** Copies that we made of a person's own events. Nobody else can put one in. */
const vouchedFor = new WeakSet<Event>();

/** Says that an event is a person's own, though it was made by a script: by ours. */
export function vouchFor<E extends Event>(event: E): E {
  vouchedFor.add(event);
  return event;
}

/**
 * Lets only the person's own events through. Pages can dispatch events of their own, also to elements of ours that they
 * got hold of; those are stopped here, and a checkbox that such an event toggled is toggled back.
 */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted || vouchedFor.has(event)) handler(event);
    else event.preventDefault();
  };
}
