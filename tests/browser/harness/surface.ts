import { type Tab, until } from './driver';

/** What a person can meet in our closed root: by what it is, and by its name. */
export type Role =
  | 'button'
  | 'checkbox'
  | 'switch'
  | 'link'
  | 'heading'
  | 'progressbar'
  | 'radio'
  | 'menuitem'
  | 'alert';

/** One thing in the root, as a screen reader would say it, with its box in CSS px of the window. */
export interface Thing {
  name: string;
  checked: boolean | 'mixed';
  disabled: boolean;
  box: { left: number; top: number; width: number; height: number };
  /** Middle of the box, and whether a click there would hit it. */
  x: number;
  y: number;
  reachable: boolean;
}

/** Everything of a role that is on show, in document order. */
export async function things(tab: Tab, role: Role): Promise<Thing[]> {
  return (await tab.inRoot(lookFor, role, null)) ?? [];
}

/** The first thing of a role whose name matches, scrolled into view; waits for it. */
export function find(tab: Tab, role: Role, name: RegExp): Promise<Thing> {
  return until(`the ${role} ${name}`, async () => (await tab.inRoot(lookFor, role, name.source))?.[0]);
}

/** Clicks, as a person would: points at the thing, and presses once it stands still with nothing over it. */
export async function click(tab: Tab, role: Role, name: RegExp): Promise<void> {
  let last: Thing | undefined;
  const thing = await until(`the ${role} ${name} to stand still, uncovered`, async () => {
    const now = await find(tab, role, name);
    const still = last?.x === now.x && last.y === now.y;
    last = now;
    // What grows under the pointer moves its middle: then it is pointed at anew.
    if (!still) await tab.moveTo(now.x, now.y);
    return still && now.reachable && !now.disabled ? now : null;
  });
  await tab.clickAt(thing.x, thing.y);
}

/** Clicks the chip and waits for the panel; a tutorial that was begun opens it by itself. */
export async function openPanel(tab: Tab): Promise<void> {
  const isOpen = async () => (await things(tab, 'checkbox')).length > 0;
  const hasChip = async () => (await things(tab, 'button')).some(({ name }) => /^Open steps/.test(name));
  await until('the chip or the panel', async () => (await isOpen()) || (await hasChip()));
  if (!(await isOpen())) await click(tab, 'button', /^Open steps/);
  await until('the panel', isOpen);
}

/** Opens every part of the tutorial that is folded, so that all its steps are on show. */
export async function unfold(tab: Tab): Promise<void> {
  const folded = await tab.inRoot((root) =>
    [...root.querySelectorAll('.part-head button[aria-expanded=false]')].map((button) => button.textContent ?? ''),
  );
  for (const name of folded ?? []) await click(tab, 'button', new RegExp(`^${name.slice(0, 12)}`));
}

/** Names and states of the steps in the panel, in order. */
export async function steps(tab: Tab): Promise<{ name: string; checked: boolean | 'mixed' }[]> {
  return (await things(tab, 'checkbox')).map(({ name, checked }) => ({ name, checked }));
}

/** All words on show in the root, white space collapsed. */
export async function words(tab: Tab): Promise<string> {
  return (await tab.inRoot(wordsOf)) ?? '';
}

/** innerText, because what is on show is asked for, not what is there. */
function wordsOf(root: ShadowRoot): string {
  const shown = [...root.querySelectorAll<HTMLElement>(':host > :not(style)')];
  const texts = shown.map((one) => one.innerText);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Self-contained: sent to the browser. `pattern` null gives all, and scrolls nothing. */
function lookFor(root: ShadowRoot, role: string, pattern: string | null): Thing[] {
  const selectors: Record<string, string> = {
    button: 'button:not([role]), [role=button]',
    checkbox: 'input[type=checkbox]:not([role]), [role=checkbox]',
    switch: '[role=switch]',
    link: 'a[href]',
    heading: 'h1, h2, h3, h4, [role=heading]',
    radio: 'input[type=radio], [role=radio]',
  };
  const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labelled = ids.map((id) => text(root.getElementById(id))).join(' ');
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(text).join(' ');
    return (
      labelled.trim() ||
      element.getAttribute('aria-label') ||
      labels ||
      text(element) ||
      element.getAttribute('title') ||
      ''
    );
  };
  const hits = (element: Element, x: number, y: number): boolean => {
    // A drawn box may lie over its input: a click on the label, or on what wraps the two, is a click on the input.
    const top = root.elementFromPoint(x, y);
    const label = (element as HTMLInputElement).labels?.[0];
    return top !== null && (element.contains(top) || label?.contains(top) === true);
  };
  const checkedOf = (element: Element): boolean | 'mixed' => {
    const said = element.getAttribute('aria-checked');
    if (said === 'mixed' || (element as HTMLInputElement).indeterminate) return 'mixed';
    return said === null ? (element as HTMLInputElement).checked === true : said === 'true';
  };
  const matching = [...root.querySelectorAll(selectors[role] ?? `[role=${role}]`)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => pattern === null || new RegExp(pattern).test(nameOf(element)));
  if (pattern !== null) matching[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return matching.map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return {
      name: nameOf(element),
      checked: checkedOf(element),
      disabled: element.matches(':disabled, [aria-disabled=true]'),
      box: { left, top, width, height },
      x,
      y,
      reachable: hits(element, x, y),
    };
  });
}
