import { noteWordTone } from '../../language/note-words';
import { attribute, classTokens, tagName } from '../../page/dom';
import type { Block, NoteTone } from '../../tutorial';
import { blockText } from './block-text';

const TONES: readonly (readonly [NoteTone, RegExp])[] = [
  ['warning', /(?:^|[-_])(?:warn(?:ing)?|caution|danger|important|attention|alert-(?:danger|warning))(?:$|[-_])/i],
  ['tip', /(?:^|[-_])(?:tips?|hints?|protip|astuce|tipp)(?:$|[-_])/i],
  ['note', /(?:^|[-_])(?:note|notes|notice|info|admonition|callout|remark|hinweis|infobox|alert)(?:$|[-_])/i],
];

/** Names of parts of a note, or of things that only sound like one. */
const NOT_A_NOTE =
  /(?:icon|title|heading|header|label|tooltip|footnote|link|button|btn|count|wrapper-?none|no-?notes?)$|^(?:tooltip|footnote|keynote|evernote)/i;

const HOLDERS = new Set(['div', 'aside', 'p', 'section', 'blockquote', 'li', 'table', 'dl', 'details', 'figure', 'tr']);

/** The tone of an element that its class or role makes a note, or null. */
export function noteTone(element: Element): NoteTone | null {
  if (!HOLDERS.has(tagName(element))) return null;
  const tokens = classTokens(element)
    .slice(0, 20)
    .filter((token) => !NOT_A_NOTE.test(token));
  for (const [tone, pattern] of TONES) if (tokens.some((token) => pattern.test(token))) return tone;
  return /^(?:note|doc-tip|doc-notice)$/.test(attribute(element, 'role') ?? '') ? 'note' : null;
}

/** Separates "Note" from what it says: "Note: …", "Tip! …", "注意：…", "Important – …". */
const LEAD = /^(?:[\p{Extended_Pictographic}\s*•]\uFE0F?){0,6}([^:：!！–—\n]{1,24}?)\s?(?:[:：!！]|\s[–—]\s)/u;

/** The tone of a text that begins with the word for a note and a colon, or null. */
function leadTone(text: string): NoteTone | null {
  const prefix = text.slice(0, 60);
  const phrase = LEAD.exec(prefix)?.[1];
  return phrase ? noteWordTone(phrase) : null;
}

/** The tone of a paragraph that is a note by its first word: "Note: …", or "Note" in bold and then a sentence. */
export function paragraphTone(block: Block): NoteTone | null {
  if (block.type !== 'paragraph') return null;
  const [first, second] = block.content;
  const tone = leadTone(blockText(block));
  if (tone) return tone;
  if (first?.type !== 'strong' || !second || second.type !== 'text' || !/^\s/.test(second.text)) return null;
  const word = blockText({ type: 'paragraph', content: [first] });
  return /^\s*\p{Lu}/u.test(second.text) ? noteWordTone(word.replace(/[.:!：！]$/, '')) : null;
}

/** A note of a tone; the heading that only says "Note" is left out, because the tone says it. */
export function noteOf(tone: NoteTone, blocks: Block[]): Block {
  const [first, ...rest] = blocks;
  const title = first && first.type === 'paragraph' ? blockText(first).replace(/[.:!：！]$/, '') : '';
  const named = title && noteWordTone(title);
  return {
    type: 'note',
    tone: named && tone === 'note' ? named : tone,
    content: named && rest.length > 0 ? rest : blocks,
  };
}
