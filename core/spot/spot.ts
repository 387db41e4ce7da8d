import { isElement, type Root, walk } from '../page/dom';
import { framedDocument, shadowRootOf } from '../page/flat-tree';
import { announcement, hasIngredients, hasMarkup, hasOrderedList, isTitled } from './clues';

/** Whether a page is worth a careful look, and which clue said so. */
export interface Spotting {
  likely: boolean;
  reasons: string[];
}

/** More nodes than this are not asked whether they hold a tree of their own, and more trees are not looked into. */
const MOST_HOSTS = 4000;
const MOST_TREES = 50;

const addressOf = (document: Document): string =>
  String(Object.getOwnPropertyDescriptor(Document.prototype, 'URL')?.get?.call(document) ?? '');

/**
 * The clues of nodes, cheapest first; the first that is found ends the look. That each is enough alone was fitted on labelled
 * pages: lists that are sentences, numbers typed before lines and blocks of code were tried too, and told nothing that these do not.
 */
const CLUES: readonly [reason: string, found: (root: Root) => boolean][] = [
  ['structured data of a how-to or recipe', hasMarkup],
  ['ordered list with words', hasOrderedList],
  ['ingredients', hasIngredients],
];

/** The cheap gate: true for nearly every tutorial and for some other pages. Reads no layout, changes nothing, every count is capped. */
export function spot(document: Document, address = addressOf(document)): Spotting {
  if (isTitled(document, address)) return { likely: true, reasons: ['title or address of a tutorial'] };
  const reason = clueIn(document) ?? innerTrees(document).map(clueIn).find(Boolean);
  return { likely: Boolean(reason), reasons: reason ? [reason] : [] };
}

function clueIn(root: Root): string | null {
  for (const [reason, found] of CLUES) if (found(root)) return reason;
  const line = announcement(root);
  return line && `line that begins like a ${line}`;
}

/** Open shadow trees and pages in frames of this origin, those inside of them too. */
function innerTrees(document: Document): Root[] {
  const trees: Root[] = [document];
  let left = MOST_HOSTS;
  for (let at = 0; at < trees.length; at++) {
    walk(trees[at] as Root, (node) => {
      if (left-- <= 0 || trees.length > MOST_TREES) return 'stop';
      const tree = isElement(node) ? (shadowRootOf(node) ?? framedDocument(node)) : null;
      if (tree) trees.push(tree);
      return undefined;
    });
  }
  return trees.slice(1);
}
