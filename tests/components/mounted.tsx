import { type ComponentChild, render } from 'preact';
import { afterEach } from 'vitest';
import { userEvent } from 'vitest/browser';
import onPage from '../../components/styles/on-page.css?inline';
import { messagesFrom, type Words, WordsContext, wordsFrom } from '../../components/words';
import messages from '../../public/_locales/en/messages.json';

/** The English words. */
export const english: Words = wordsFrom(messagesFrom(messages), 'en');

const mounts: Element[] = [];

afterEach(() => {
  for (const mount of mounts.splice(0)) {
    render(null, mount);
    mount.remove();
  }
  document.querySelector('#sheet')?.remove();
});

/** What stands on the test page. */
export interface Mounted {
  root: HTMLElement;
  /** Draws again with something else. */
  draw(children: ComponentChild): void;
  /** The one element that matches; throws where there is none. */
  one<E extends HTMLElement = HTMLElement>(selector: string): E;
  /** Finds a button, switch, link or menu item by its name. */
  named(name: string): HTMLElement;
}

/** Draws components with their styles and without motion. */
export function mount(children: ComponentChild, css: string = onPage, words: Words = english): Mounted {
  const sheet = document.createElement('style');
  sheet.id = 'sheet';
  sheet.textContent = `${css}\n*,*::before,*::after{animation:none!important;transition:none!important}`;
  document.head.append(sheet);
  const root = document.createElement('div');
  document.body.append(root);
  mounts.push(root);
  const draw = (next: ComponentChild) =>
    render(<WordsContext.Provider value={words}>{next}</WordsContext.Provider>, root);
  draw(children);
  const one = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  const named = (name: string) => {
    const controls = [
      ...root.querySelectorAll<HTMLElement>('button, a, [role=switch], [role=menuitem], input, select'),
    ];
    const found = controls.find((each) => nameOf(each, root) === name);
    if (!found)
      throw new Error(
        `no control is called ${name}; there are ${controls.map((each) => nameOf(each, root)).join(' | ')}`,
      );
    return found;
  };
  return { root, draw, one, named };
}

/** Picks from the browser's own list as a person does, with an arrow or by the first letters of what is wanted. */
export async function pickFrom(list: HTMLElement, keys: string): Promise<void> {
  list.focus();
  await userEvent.keyboard(keys);
}

function nameOf(element: HTMLElement, root: HTMLElement): string {
  const by = element.getAttribute('aria-labelledby');
  const label = by ? root.querySelector(`#${CSS.escape(by)}`)?.textContent : element.getAttribute('aria-label');
  return (label ?? element.textContent ?? '').trim();
}
