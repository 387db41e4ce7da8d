import {
  attribute,
  contains,
  firstChild,
  idOf,
  isElement,
  nextSibling,
  parentElement,
  previousElement,
  queryAll,
  type Root,
  tagName,
} from '../page/dom';
import { hostsOf } from '../page/flat-tree';

/** What opens a folded part of a page, by its id. */
const OPENERS = ['aria-controls', 'data-target', 'data-bs-target', 'href'] as const;

/** Folded parts stand inside one another seldom deeper than this. */
const MOST_PANELS = 40;

/**
 * What a person sees in place of nodes that are not drawn: the tab, summary or heading that opens the part of the page they
 * stand in, else the nearest thing around them. `isDrawn` tells what is on show. null where nothing of the page is.
 */
export function standInFor(nodes: readonly Node[], isDrawn: (element: Element) => boolean): Element | null {
  const first = nodes.find((node) => node.isConnected);
  if (!first) return null;
  let panel = isElement(first) ? first : parentElement(first);
  for (let at = 0; panel && !isDrawn(panel) && at < MOST_PANELS; at++) {
    const opener = openerOf(panel).find((element) => isDrawn(element) && !contains(panel as Element, element));
    if (opener) return opener;
    panel = parentElement(panel) ?? hostsOf(panel)[0] ?? null;
  }
  return panel && isDrawn(panel) ? panel : null;
}

/** What may open a panel, most certain first. */
function openerOf(panel: Element): Element[] {
  const around = parentElement(panel);
  return [
    ...(around && tagName(around) === 'details' ? summaryOf(around) : []),
    ...(tagName(panel) === 'details' ? summaryOf(panel) : []),
    ...named(panel),
    ...headBefore(panel),
  ];
}

function summaryOf(details: Element): Element[] {
  for (let child = firstChild(details); child; child = nextSibling(child)) {
    if (isElement(child) && tagName(child) === 'summary') return [child];
  }
  return [];
}

/** What names the panel as its own: `aria-controls`, a link to it, and what it says that it is labelled by. */
function named(panel: Element): Element[] {
  const root = panel.getRootNode() as Root;
  const id = idOf(panel);
  const labels = (attribute(panel, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const openers = OPENERS.map((name) =>
    name === 'aria-controls' ? `[${name}~="${quoted(id)}"]` : `[${name}="#${quoted(id)}"]`,
  );
  return [
    ...(id ? queryAll(root, openers.join()) : []),
    ...labels.flatMap((label) => queryAll(root, `[id="${quoted(label)}"]`)),
  ];
}

/** An accordion without names: its head stands right before it. */
function headBefore(panel: Element): Element[] {
  const before = previousElement(panel);
  return before && /^(?:h[1-6]|button|dt|summary|a|header|label)$/.test(tagName(before)) ? [before] : [];
}

/** A value between the quotes of an attribute selector. */
function quoted(value: string): string {
  return value.replace(/["\\\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
}
