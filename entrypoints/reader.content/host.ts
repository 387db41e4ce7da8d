import { guardKeys } from '../../platform/key-guard';
import { takeTyped } from './typed';

/** Our one element in the page, and the closed shadow root in it. */
export interface Host {
  /** Where the surfaces are rendered. */
  mount: HTMLElement;
  /** Where marks over the page are rendered, below the surfaces. */
  overlay: HTMLElement;
  element: HTMLElement;
  /** The root in it. */
  root: ShadowRoot;
  remove(): void;
}

/** Events that end at our root: what a person types ends at the window already, where the guard of keys was there in time. */
const ownEvents = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'copy',
  'cut',
  'paste',
  'focusin',
  'focusout',
];

/** How often a page may remove our element before we stop putting it back. */
const mostReturns = 3;

/** Puts the host element at the end of <html>, with a closed shadow root that holds `css`; `onUse` hears of every use. */
export function mountHost(document: Document, css: string, onUse: () => void): Host {
  const element = createHtml(document, 'div');
  // The host itself is no box; `all: initial` cuts what the page says of every div.
  for (const [name, value] of [
    ['all', 'initial'],
    ['display', 'contents'],
  ] as const)
    element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  const style = createHtml(document, 'style');
  style.textContent = css;
  const overlay = createHtml(document, 'div');
  const mount = createHtml(document, 'div');
  root.append(style, overlay, mount);
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const guard = view && guardKeys(view);
  if (guard) guard.own = { element, take: (event) => takeTyped(root, event) };
  for (const name of ['pointerover', 'pointerdown', 'focusin', 'keydown'])
    root.addEventListener(name, onUse, { passive: true });
  for (const name of ownEvents) root.addEventListener(name, (event) => event.stopPropagation());
  removeLeftBehind(document, element);
  document.documentElement.append(element);
  const observer = keepInPlace(document, element);
  return {
    mount,
    overlay,
    element,
    root,
    remove() {
      if (guard?.own?.element === element) guard.own = null;
      observer.disconnect();
      element.remove();
    },
  };
}

/**
 * Firefox ends the scripts of a version that is replaced, and starts those of the new one in the open pages: what the others drew still
 * stands there and hears nobody. There a script of ours can look into closed roots
 * (https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot), so that nothing of the page's own is taken for ours.
 */
function removeLeftBehind(document: Document, own: HTMLElement): void {
  for (const each of document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>(
    'html > div',
  )) {
    const root = each.openOrClosedShadowRoot;
    const isOurs = root?.mode === 'closed' && root.firstElementChild?.localName === 'style';
    if (isOurs && each.style.cssText === own.style.cssText) each.remove();
  }
}

/** Pages that replace their whole content take our element away; it comes back a few times, then rests. */
function keepInPlace(document: Document, element: HTMLElement): MutationObserver {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    if (++returns > mostReturns) observer.disconnect();
    else document.documentElement.append(element);
  });
  observer.observe(document.documentElement, { childList: true });
  return observer;
}

/** An HTML element in any document: what an XML document creates by itself has neither style nor shadow root. */
function createHtml<Name extends 'div' | 'style'>(document: Document, name: Name): HTMLElementTagNameMap[Name] {
  return document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
}
