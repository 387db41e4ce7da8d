import {
  attribute,
  firstChild,
  isElement,
  isText,
  nextSibling,
  queryAll,
  tagName,
  textContent,
  textData,
} from '../../page/dom';
import { cleanText, withoutInvisible } from '../../page/text';
import type { Image, Inline } from '../../tutorial';
import { imageAddress, linkAddress } from './address';
import { placeholdersIn } from './placeholders';

const STRONG =
  /(?:^|\s)(?:guilabel|uicontrol|guibutton|guimenu\w*|menuselection|ui-?label|menucascade|wintitle|bold|strong)(?:$|\s)/;
const KEY = /(?:^|\s)(?:kbd|keycap|keysym|key|keyboard-key|keystroke|shortcut)(?:$|\s)/;
const EMPHASIS = new Set(['em', 'i']);

/** A line that is being gathered: words so far, and the pictures that stood among them. */
export class Line {
  content: Inline[] = [];
  images: Image[] = [];
}

/** Adds a node and everything inside it to a line; blocks inside are read as words. Addresses are absolute already. */
export function addInline(node: Node, line: Line): void {
  if (isText(node)) addText(line.content, textData(node));
  else if (isElement(node)) addElement(node, line);
}

function addElement(element: Element, line: Line): void {
  const tag = tagName(element);
  if (tag === 'img') {
    const image = imageOf(element, null);
    if (image) line.images.push(image);
    return;
  }
  if (tag === 'br') {
    line.content.push({ type: 'break' });
    return;
  }
  const literal = literalType(element, tag);
  if (literal) {
    const text = cleanText(textContent(element));
    if (text) line.content.push(literal === 'key' ? { type: 'key', text } : codeInline(text));
    return;
  }
  const inner = wrapper(element, tag);
  const target: Line = inner ? { content: [], images: line.images } : line;
  for (let child = firstChild(element); child; child = nextSibling(child)) addInline(child, target);
  if (inner && target.content.length > 0) line.content.push(inner(target.content));
}

function codeInline(text: string): Inline {
  const placeholders = placeholdersIn(text, null);
  return { type: 'code', text, ...(placeholders.length > 0 && { placeholders }) };
}

function literalType(element: Element, tag: string): 'key' | 'code' | null {
  if (tag === 'code' || tag === 'samp' || tag === 'pre') return 'code';
  const isKey = tag === 'kbd' || (tag === 'span' && KEY.test(attribute(element, 'class') ?? ''));
  // <kbd><kbd>Ctrl</kbd>+<kbd>C</kbd></kbd>: the inner ones are the keys.
  return isKey && queryAll(element, 'kbd, .key, .keycap').length === 0 && textContent(element).length <= 40
    ? 'key'
    : null;
}

function wrapper(element: Element, tag: string): ((content: Inline[]) => Inline) | null {
  if (tag === 'a') {
    const href = linkAddress(attribute(element, 'href'), 'about:blank');
    return href ? (content) => ({ type: 'link', href, content }) : null;
  }
  if (tag === 'b' || tag === 'strong') return (content) => ({ type: 'strong', content });
  if (tag === 'span' && STRONG.test(attribute(element, 'class') ?? ''))
    return (content) => ({ type: 'strong', content });
  return EMPHASIS.has(tag) ? (content) => ({ type: 'emphasis', content }) : null;
}

/** White space is collapsed here and trimmed when the line ends; neighbouring text joins, so that trees stay small. */
function addText(content: Inline[], data: string): void {
  const text = withoutInvisible(data).replace(/\s+/g, ' ');
  if (text === '') return;
  const last = content.at(-1);
  if (last?.type === 'text') last.text = (last.text + text).replace(/ {2}/g, ' ');
  else content.push({ type: 'text', text });
}

/** The line without white space and breaks at its ends; empty where it says nothing. */
export function trimmed(content: Inline[]): Inline[] {
  const all = [...content];
  while (all.length > 0 && isBlank(all[0])) all.shift();
  while (all.length > 0 && isBlank(all.at(-1))) all.pop();
  const first = all[0];
  const last = all.at(-1);
  if (first?.type === 'text') first.text = first.text.trimStart();
  if (last?.type === 'text') last.text = last.text.trimEnd();
  return all;
}

function isBlank(inline: Inline | undefined): boolean {
  if (!inline || inline.type === 'break') return true;
  if ('content' in inline) return inline.content.every(isBlank);
  return inline.text.trim() === '';
}

/** A picture of the sanitised copy, or null where its address is none of those that are allowed. */
export function imageOf(element: Element, caption: string | null): Image | null {
  const src = imageAddress(attribute(element, 'src'), 'about:blank');
  if (!src) return null;
  const size = (name: string) => Number(attribute(element, name) ?? 0) || null;
  const alt = cleanText(attribute(element, 'alt') ?? '');
  return { type: 'image', src, alt, caption: caption || null, width: size('width'), height: size('height') };
}
