import { announcement, hasIngredients, hasMarkup, hasOrderedList, isTitled } from './clues';

/** Whether a page is worth a careful look, and which clue said so. */
export interface Spotting {
  likely: boolean;
  reasons: string[];
}

const addressOf = (document: Document): string =>
  String(Object.getOwnPropertyDescriptor(Document.prototype, 'URL')?.get?.call(document) ?? '');

/**
 * The clues, cheapest first; the first that is found ends the look. That each is enough alone was fitted on labelled pages:
 * lists that are sentences, numbers typed before lines and blocks of code were tried too, and told nothing that these do not.
 */
const CLUES: readonly [reason: string, found: (document: Document, address: string) => boolean][] = [
  ['title or address of a tutorial', isTitled],
  ['structured data of a how-to or recipe', hasMarkup],
  ['ordered list with words', hasOrderedList],
  ['ingredients', hasIngredients],
];

/** The cheap gate: true for nearly every tutorial and for some other pages. Reads no layout, changes nothing, every count is capped. */
export function spot(document: Document, address = addressOf(document)): Spotting {
  for (const [reason, found] of CLUES) if (found(document, address)) return { likely: true, reasons: [reason] };
  const line = announcement(document);
  return { likely: line !== null, reasons: line ? [`line that begins like a ${line}`] : [] };
}
