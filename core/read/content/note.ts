import { noteWordTone } from '../../language/note-words';
import { attribute, classTokens, tagName } from '../../page/dom';
import type { Block, Inline, NoteTone } from '../../tutorial';
import { blockText, inlineText } from './block-text';

/** "info" alone, or of a box; what else bears it is about a thing: "step-info", "recipe__info". */
const INFO =
  /^info$|^info[-_]+(?:box|block|note|message|panel|banner)$|(?:^|[-_])(?:box|message|msg|block|panel|banner|hint|tip|aside|bs|is|has|type)[-_]+info$/i;

const TONES: readonly (readonly [NoteTone, RegExp])[] = [
  [
    'warning',
    /(?:^|[-_])(?:warn(?:ing)?|caution|danger|important|attention|alert-?-(?:danger|warning|error)|doc-warning)(?:$|[-_])/i,
  ],
  ['tip', /(?:^|[-_])(?:tips?|hints?|protip|astuce|tipp)(?:$|[-_])/i],
  [
    'note',
    /(?:^|[-_])(?:note|notes|notice|admonition|admonitionblock|callout|remark|hinweis|infobox|alert|seealso)(?:$|[-_])/i,
  ],
  ['note', INFO],
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
  const role = attribute(element, 'role') ?? '';
  if (role === 'doc-tip') return 'tip';
  return /^(?:note|doc-notice)$/.test(role) ? 'note' : role === 'alert' ? 'warning' : null;
}

/** Boxes that are a note where they begin with the word for one. */
const BOXES = new Set(['aside', 'blockquote']);
/** Boxes that are a note where the word stands alone above the rest, as a heading. */
const TITLED = new Set(['aside', 'blockquote', 'div', 'section', 'dl', 'details', 'table']);

/** The tone of a box by what it holds: an aside or quotation that begins with the word for a note, or that word as a heading. */
export function boxTone(tag: string, blocks: readonly Block[]): NoteTone | null {
  const [first] = blocks;
  if (!first || !TITLED.has(tag)) return null;
  if (first.type === 'note') return BOXES.has(tag) ? first.tone : null;
  return blocks.length > 1 && first.type === 'paragraph' ? titleTone(blockText(first)) : null;
}

/** Signs that begin a note; pins, stars and the like only decorate. */
const SIGNS: readonly (readonly [NoteTone, RegExp])[] = [
  ['warning', /^\s*(?:⚠|❗|‼|🚨|🛑|⛔|☢|☣|☠)/u],
  ['tip', /^\s*💡/u],
  ['note', /^\s*ℹ/u],
];

/** GitHub's "[!WARNING]", where it was not made a box. */
const MARK = /^\s*\[!(NOTE|INFO|TIP|HINT|IMPORTANT|WARNING|CAUTION|DANGER)\]\s*/i;

/** Separates "Note" from what it says: "Note: …", "Tip! …", "注意：…", "Important – …", "(Note 2: …". */
const LEAD =
  /^(?:[\p{Extended_Pictographic}\s*•([]\uFE0F?){0,6}([^:：!！–—.\n]{1,24}?)(?:\s?#?\d{1,2})?\s?(?:[:：!！]|\s[–—]\s|\.\s)/u;

/** The tone of a text that begins with a sign or the word for a note, or null. */
export function leadTone(text: string): NoteTone | null {
  const prefix = text.slice(0, 60);
  const mark = MARK.exec(prefix)?.[1];
  if (mark) return noteWordTone(mark);
  const phrase = LEAD.exec(prefix)?.[1];
  const tone = phrase ? noteWordTone(phrase) : null;
  return tone ?? SIGNS.find(([, sign]) => sign.test(prefix))?.[0] ?? null;
}

/** The tone of a text that is the word for a note and nothing else, or null. */
export function titleTone(text: string): NoteTone | null {
  return text.length > 40 ? null : noteWordTone(text.replace(/^(?:\p{P}|\p{S}|\s|\uFE0F)+|[\p{P}\s]+$/gu, ''));
}

/** Paragraphs that are notes become so; where one begins behind a line break, the paragraph is parted there. */
export function withNotes(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return [block];
    const tone = lineTone(block.content);
    if (tone) return [noteOf(tone, [{ type: 'paragraph', content: withoutMark(block.content) }])];
    const at = block.content.findIndex(
      ({ type }, index) => type === 'break' && index > 0 && lineTone(trimStart(block.content.slice(index + 1))),
    );
    if (at < 0) return [block];
    const rest: Block = { type: 'paragraph', content: trimStart(block.content.slice(at + 1)) };
    return [{ ...block, content: block.content.slice(0, at) }, ...withNotes([rest])];
  });
}

/** The tone of a line that is a note by its first word: "Note: …", or "Note" in bold and then a sentence. */
function lineTone(content: readonly Inline[]): NoteTone | null {
  const [first, second] = content;
  const tone = leadTone(inlineText(content));
  if (tone) return tone;
  if (first?.type !== 'strong' || second?.type !== 'text' || !/^\s/.test(second.text)) return null;
  return /^\s*\p{Lu}/u.test(second.text) ? titleTone(inlineText([first])) : null;
}

function withoutMark(content: readonly Inline[]): Inline[] {
  const [first, ...rest] = content;
  if (first?.type !== 'text' || !MARK.test(first.text)) return [...content];
  const text = first.text.replace(MARK, '');
  return trimStart(text ? [{ type: 'text', text }, ...rest] : rest);
}

function trimStart(content: readonly Inline[]): Inline[] {
  const from = content.findIndex((inline) => inline.type !== 'break' && inlineText([inline]).trim() !== '');
  const [first, ...rest] = from < 0 ? [] : content.slice(from);
  if (!first) return [];
  return first.type === 'text' ? [{ type: 'text', text: first.text.trimStart() }, ...rest] : [first, ...rest];
}

/** A note of a tone; the heading that only says "Note" is left out, because the tone says it. Notes inside are opened. */
export function noteOf(tone: NoteTone, blocks: readonly Block[]): Block {
  const open = blocks.flatMap((block) => (block.type === 'note' ? block.content : [block]));
  const [first, ...rest] = open;
  const named = first?.type === 'paragraph' ? titleTone(blockText(first)) : null;
  return {
    type: 'note',
    tone: named && tone === 'note' ? named : tone,
    content: named && rest.length > 0 ? rest : open,
  };
}
