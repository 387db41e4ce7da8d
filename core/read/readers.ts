import type { Reader, Shape } from './candidate';
import { readCountedOn } from './readers/counted-on';
import { readHeadings } from './readers/headings';
import { readInlineNumbers } from './readers/inline-numbers';
import { readLabelledSections } from './readers/labelled-sections';
import { readLineBreaks } from './readers/line-breaks';
import { readLooseItems } from './readers/loose-items';
import { readOrderedLists } from './readers/ordered-lists';
import { readSections } from './readers/sections';
import { readSiblingBlocks } from './readers/sibling-blocks';
import { readTableRows } from './readers/table-rows';
import { readTypedNumbers } from './readers/typed-numbers';
import { readUnorderedLists } from './readers/unordered-lists';

/** THE LIST: every reader that looks at the page's own nodes, each with the shapes that it finds. None knows another. */
export const READERS: readonly { readonly shapes: readonly Shape[]; readonly read: Reader }[] = [
  // The plain case, and the pieces of split lists.
  { shapes: ['ordered-list'], read: readOrderedLists },
  // Lists whose count goes on in typed numbers: editors that lost a list at a picture.
  { shapes: ['ordered-list'], read: readCountedOn },
  // Half of all recipes: the card prints its steps as bullets.
  { shapes: ['unordered-list'], read: readUnorderedLists },
  // Templates that forget the list around its items.
  { shapes: ['loose-items'], read: readLooseItems },
  // Step blocks of page builders, and steps in plain paragraphs.
  { shapes: ['blocks', 'paragraphs'], read: readSiblingBlocks },
  // "For the dough", "For the sauce": lists and paragraphs parted by headings.
  { shapes: ['ordered-list', 'unordered-list', 'blocks', 'paragraphs'], read: readSections },
  // "Step 1", "1.", or a verb as a heading with its text below.
  { shapes: ['headings'], read: readHeadings },
  // Custom elements headed by an attribute: codelabs.
  { shapes: ['headings'], read: readLabelledSections },
  // Numbers typed by hand, in whatever elements.
  { shapes: ['typed-numbers'], read: readTypedNumbers },
  // One paragraph, its lines parted by breaks.
  { shapes: ['lines'], read: readLineBreaks },
  // The whole method in one paragraph, its numbers inside.
  { shapes: ['lines'], read: readInlineNumbers },
  // Number and instruction in the cells of a table.
  { shapes: ['rows'], read: readTableRows },
];
