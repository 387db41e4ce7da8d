import type { Block } from '../../tutorial';
import type { Sanitize } from '../reading';
import { textOfBlocks } from './block-text';
import { blocksOf } from './blocks';
import { withFileNames } from './code-names';
import { inertCopy } from './copy';
import { withoutLeadingOrdinal } from './drop-ordinal';
import { withDurations } from './mark-durations';

/** What is read of a step's nodes, and how. */
export interface ContentOptions {
  sanitize: Sanitize;
  /** Absolute: relative links are resolved against it (see `baseOf`). */
  address: string;
  /** True leaves out a node and everything below it: substeps, ads. */
  skip?: ((node: Node) => boolean) | undefined;
  /** Take the ordinal off the first words. The step's number also takes off a bare number in an element of its own. */
  dropOrdinal?: boolean | number | undefined;
  /** Mark the times in the words; the language is the page's, '' where nothing tells. */
  language?: string | undefined;
}

/**
 * Turns nodes of the page into a typed tree that is harmless to draw, and into the step's own words on one line.
 * `text` leaves out notes, unless there is nothing else; for a step that is only a picture it is the picture's caption.
 * The page is only read: nodes are copied into an inert document, sanitised there, and read from the copy.
 */
export function contentOf(nodes: readonly Node[], options: ContentOptions): { text: string; content: Block[] } {
  if (nodes.length === 0) return { text: '', content: [] };
  const copy = inertCopy(nodes, { base: options.address, skip: options.skip, dropOrdinal: options.dropOrdinal });
  const blocks = blocksOf(options.sanitize(copy));
  const content = withFileNames(
    options.dropOrdinal === undefined || options.dropOrdinal === false ? blocks : withoutLeadingOrdinal(blocks),
  );
  const text = textOfBlocks(content);
  return { text, content: options.language === undefined ? content : withDurations(content, options.language) };
}
