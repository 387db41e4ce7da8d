import type { Block, Duration, Inline, Step } from '../tutorial';

/** The times that a step's own content tells, in the order in which they stand there. */
export function timesOf({ content }: Pick<Step, 'content'>): Duration[] {
  return content.flatMap(inBlock);
}

function inBlock(block: Block): Duration[] {
  switch (block.type) {
    case 'paragraph':
      return inLine(block.content);
    case 'list':
      return block.items.flat().flatMap(inBlock);
    case 'table':
      return block.rows.flat().flatMap(inLine);
    case 'note':
      return block.content.flatMap(inBlock);
    default:
      return [];
  }
}

function inLine(content: readonly Inline[]): Duration[] {
  return content.flatMap((inline) => {
    if (inline.type === 'duration') return [inline];
    return 'content' in inline ? inLine(inline.content) : [];
  });
}

/** A timer's name is not longer than this. */
const longest = 48;

/** What a timer is called: the sentence of the step that tells its time, cut where it is long. */
export function nameAround(text: string, words: string, language: string): string {
  const at = text.indexOf(words);
  const sentences = [...new Intl.Segmenter(language || undefined, { granularity: 'sentence' }).segment(text)];
  const holder = sentences.find(({ index, segment }) => at >= index && at < index + segment.length);
  const sentence = (at < 0 ? words : (holder?.segment ?? text)).trim().replace(/[.。．।؟!]+$/u, '');
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:，、]+$/u, '')}…`;
}
