import { baseAt } from '../page/flat-tree';
import type { Step } from '../tutorial';
import type { Item } from './candidate';
import { contentOf } from './content/content';
import { createIds } from './identify';
import type { ReadOptions } from './reading';

/** Makes the steps of one tutorial, with ids unique in it, and remembers where each stands on the page. */
export interface StepMaker {
  step(item: Item): Step;
  /** Step id -> the page's own nodes. */
  readonly places: ReadonlyMap<string, readonly Node[]>;
}

/** Makes steps of items: the page's own content without the number and without the lists of substeps. */
export function createSteps({ sanitize, address }: ReadOptions): StepMaker {
  const idOf = createIds();
  const places = new Map<string, readonly Node[]>();
  const step = (item: Item): Step => {
    const left = new Set<Node>(item.leaveOut.map(({ element }) => element));
    const { text, content } = contentOf(item.partial ? [] : item.nodes, {
      sanitize,
      address: baseAt(item.nodes[0], address),
      skip: left.size > 0 ? (node) => left.has(node) : undefined,
      dropOrdinal: item.typed ? (item.ordinal ?? true) : false,
    });
    const words = item.text || text;
    const id = idOf(words);
    places.set(id, item.nodes);
    const said =
      content.length > 0
        ? content
        : [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }];
    return { id, text: words, content: said, substeps: item.substeps.map(step), from: item.from };
  };
  return { step, places };
}
