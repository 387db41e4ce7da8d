/** Where the guard stands in our own world of a page (the page has another): scripts that come later find it there. */
const place = Symbol.for('sidestep keys');

/** What a person types while our surface has the keys; the page's own listeners would hear it on the way there. */
const typed = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
] as const;

/** The one listener that stands before all of a page. */
export interface KeyGuard {
  /** Our element in the page, and what hears in its place what is typed there; null while nothing of ours is shown. */
  own: { element: Element; take(event: Event): void } | null;
  /** Keys that went down in our element and are not up again, by `code`. */
  held: Set<string>;
  /** Hears every key that is pressed on the page, before anything else does; null where nobody waits for one. */
  first: ((event: KeyboardEvent) => void) | null;
  /** Answers the browser when it asks what is to be copied, before anything else does; null where we copy nothing. */
  copies: ((event: ClipboardEvent) => void) | null;
}

/**
 * The guard of this page. Run at the start of a page, its listeners are the first on the window, and what is typed into our element
 * ends there: no shortcut of the page hears it. Where it comes late, listeners that were there before still do.
 */
export function guardKeys(view: Window & typeof globalThis): KeyGuard {
  const world = globalThis as { [place]?: KeyGuard };
  const known = world[place];
  if (known) return known;
  const guard: KeyGuard = { own: null, held: new Set(), first: null, copies: null };
  world[place] = guard;
  for (const type of typed) view.addEventListener(type, (event) => hear(guard, event), { capture: true });
  return guard;
}

function hear({ own, held, first, copies }: KeyGuard, event: Event): void {
  if (!event.isTrusted) return;
  const { type, code = '' } = event as KeyboardEvent;
  if (copies && type === 'copy') copies(event as ClipboardEvent);
  if (first && type === 'keydown') first(event as KeyboardEvent);
  // Answered there: what has the focus now is not meant.
  if (first && event.defaultPrevented) {
    event.stopImmediatePropagation();
    return;
  }
  const isOurs = own !== null && event.target === own.element;
  // The focus may go with a press, such as that of a button which closes what it stands in.
  const began = type === 'keyup' && held.delete(code);
  if (!isOurs && !began) return;
  if (type === 'keydown') held.add(code);
  event.stopImmediatePropagation();
  if (isOurs) own.take(event);
}

/** Escape does this wherever the focus is, and nobody else hears it; null ends that. */
export function hearEscape(document: Document, act: (() => void) | null): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  guardKeys(view).first =
    act &&
    ((event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    });
}
