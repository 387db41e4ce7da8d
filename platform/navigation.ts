/**
 * Calls back after every navigation of a page without a load; gives the way to stop. The Navigation API tells of every way to
 * move; older browsers only of going back and forth, so the head is watched too. The page cannot see that we listen.
 */
export function onNavigate(navigated: () => void): () => void {
  const navigation = (window as { navigation?: EventTarget }).navigation;
  const events: [EventTarget, string][] = navigation
    ? [[navigation, 'navigatesuccess']]
    : [
        [window, 'popstate'],
        [window, 'hashchange'],
      ];
  for (const [target, event] of events) target.addEventListener(event, navigated);
  const observer = navigation ? null : new MutationObserver(navigated);
  if (document.head) observer?.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => {
    for (const [target, event] of events) target.removeEventListener(event, navigated);
    observer?.disconnect();
  };
}

/** A person presses something. */
const presses = ['pointerup', 'keyup'] as const;
/** A person moves the page: many times a second. */
const moves = ['wheel', 'touchmove'] as const;

/** Calls back when a person presses something on the page; gives the way to stop. What scripts pretend is not heard. */
export function onAct(acted: () => void): () => void {
  return onTrusted(presses, acted);
}

/** As `onAct`, and while a person scrolls: what is called must cost nothing. */
export function onActOrMove(acted: () => void): () => void {
  return onTrusted([...presses, ...moves], acted);
}

function onTrusted(names: readonly string[], acted: () => void): () => void {
  const heard = (event: Event) => {
    if (event.isTrusted) acted();
  };
  const options = { capture: true, passive: true };
  for (const name of names) window.addEventListener(name, heard, options);
  return () => {
    for (const name of names) window.removeEventListener(name, heard, options);
  };
}

/** Calls back when a frame of the page has loaded, which changes no node of the page; gives the way to stop. */
export function onFrameLoad(loaded: () => void): () => void {
  const heard = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement || target === document) loaded();
  };
  // That of a frame gets as far as the document, that of the page is the window's alone.
  const places = [document, window];
  for (const place of places) place.addEventListener('load', heard, { capture: true });
  return () => {
    for (const place of places) place.removeEventListener('load', heard, { capture: true });
  };
}
