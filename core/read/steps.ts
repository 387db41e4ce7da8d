import { baseAt } from '../page/flat-tree';
import type { Block, Inline, Step } from '../tutorial';
import type { Item } from './candidate';
import { contentOf } from './content/content';
import { withDurations } from './content/mark-durations';
import { createIds } from './identify';
import type { ReadOptions } from './reading';

/** Makes the steps of one tutorial, with ids unique in it, and remembers where each stands on the page. */
export interface StepMaker {
  step(item: Item): Step;
  /** Step id -> the page's own nodes. */
  readonly places: ReadonlyMap<string, readonly Node[]>;
}

/** What making steps needs: how to read, and the page's language, '' where nothing tells. */
export interface StepOptions extends ReadOptions {
  language: string;
}

/** Makes steps of items: the page's own content without the number and without the lists of substeps. */
export function createSteps({ sanitize, address, language }: StepOptions): StepMaker {
  const idOf = createIds();
  const places = new Map<string, readonly Node[]>();
  const step = (item: Item): Step => {
    const left = new Set<Node>(item.leaveOut.map(({ element }) => element));
    const { text, content } = contentOf(item.partial ? [] : item.nodes, {
      sanitize,
      address: baseAt(item.nodes[0], address),
      skip: left.size > 0 ? (node) => left.has(node) : undefined,
      dropOrdinal: item.typed ? (item.ordinal ?? true) : false,
      language,
    });
    const words = item.text || text;
    const id = idOf(words);
    places.set(id, item.nodes);
    return {
      id,
      text: words,
      content: drawn(item, words, content, language),
      substeps: item.substeps.map(step),
      from: item.from,
    };
  };
  return { step, places };
}

/** What is drawn: the page's content below the title in an attribute, or the words alone where there is none. */
function drawn({ label }: Item, words: string, content: Block[], language: string): Block[] {
  if (content.length === 0) return withDurations([paragraph({ type: 'text', text: words })], language);
  if (!label) return unboxed(content);
  return [paragraph({ type: 'strong', content: [{ type: 'text', text: label }] }), ...content];
}

/** A step whose every word stands in boxes for notes is no note beside itself: what it says is to be done. */
function unboxed(content: Block[]): Block[] {
  const said = content.filter(({ type }) => type !== 'image');
  const isBoxed = said.length > 0 && said.every((block) => block.type === 'note' && block.tone !== 'warning');
  return isBoxed ? content.flatMap((block) => (block.type === 'note' ? block.content : [block])) : content;
}

function paragraph(inline: Inline): Block {
  return { type: 'paragraph', content: [inline] };
}
