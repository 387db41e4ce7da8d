import {
  attribute,
  firstChild,
  hasAttributes,
  isElement,
  isText,
  nextSibling,
  parentOf,
  tagName,
  textData,
} from './dom';

/** Elements that a person never reads as running text. */
const UNREAD = new Set(
  'script style noscript template head title meta link iframe object embed canvas audio video svg select datalist'.split(
    ' ',
  ),
);

/** Elements that flow inside a line; everything else stands on lines of its own, so that words do not run together. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp ' +
    'small source span strike strong sub sup time tt u var wbr math mi mn mo mrow script style noscript template'
  ).split(' '),
);

/** True for elements whose text flows in the line around it, judged by the tag alone. */
export function isInline(element: Element): boolean {
  return INLINE.has(tagName(element));
}

/** True for elements that hold no running text whatever their style: scripts, styles, templates, frames, media, menus of choices. */
export function isUnread(element: Element): boolean {
  return UNREAD.has(tagName(element));
}

/**
 * True where the element's own markup says that nobody sees it now: `hidden`, an inline `display:none` or `visibility:hidden`, a class that is only for screen readers,
 * or `aria-hidden=true` on an icon-like inline element. No style sheet and no layout is read; ancestors are not asked.
 * `aria-hidden` blocks are left alone: pages set it on panels of tabs, accordions and carousels, whose steps a person can reach.
 * For those see `isPanel`: a panel that is hidden by markup is not gone, only folded.
 */
export function isHiddenByMarkup(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  const names = attribute(element, 'class');
  if (names && SCREEN_READER_ONLY.test(names)) return true;
  const style = attribute(element, 'style');
  if (style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 2000))) return true;
  return isInline(element) && attribute(element, 'aria-hidden') === 'true' && isIcon(element);
}

/** Classes of words that are there for screen readers only: they repeat what the eye sees, and run into it. */
const SCREEN_READER_ONLY =
  /(?:^|[\s-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|screenreader-text|a11y-hidden)(?!-focusable)(?:$|\s)/;

/** Icons say nothing worth reading: a lone glyph, a private-use character, a `#` anchor; numbers are kept. */
function isIcon(element: Element): boolean {
  let length = 0;
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (!isText(child)) continue;
    const text = textData(child).trim();
    length += text.length;
    if (/[\p{L}\p{N}]/u.test(text.slice(0, 100)) && !/\bicons?\b|material-/.test(attribute(element, 'class') ?? '')) {
      return false;
    }
  }
  return length < 40;
}

const PANEL =
  /(?:^|[\s_-])(?:tab-?pane|tab-?panel|tabs?-?content|tabs?-?item|panel|accordion|collapse|collapsible|slide)/i;

/**
 * True for a panel of a tab strip, accordion or carousel: one of several parts of which a person sees one at a time.
 * Where such a panel is hidden by markup its steps still belong to the tutorial.
 */
function isPanel(element: Element): boolean {
  const tag = tagName(element);
  const role = attribute(element, 'role');
  if (role === 'dialog' || role === 'alertdialog') return false;
  if (tag === 'details' || role === 'tabpanel' || role === 'region') return true;
  return (
    PANEL.test((attribute(element, 'class') ?? '').slice(0, 500)) || attribute(element, 'aria-labelledby') !== null
  );
}

/** What `visibleText` leaves out besides what nobody reads. */
export interface TextOptions {
  /** True leaves out the node and everything below it. */
  skip?: (node: Node) => boolean;
  /** Stop after about this many characters. Default: no limit. */
  limit?: number;
}

/**
 * The words of a node as a person reads them: blocks and `br` separate words, scripts and hidden parts are left out, white space
 * is collapsed, invisible characters are gone. Panels of tabs are read even if hidden. Linear, no layout is read.
 */
export function visibleText(root: Node, options: TextOptions = {}): string {
  return cleanText(rawText(root, options, ' '));
}

/** As `visibleText`, but with a line of its own for every block and after every `br`; blank lines are left out. */
export function visibleLines(root: Node, options: TextOptions = {}): string[] {
  return rawText(root, options, '\u0000')
    .split('\u0000')
    .map(cleanText)
    .filter((line) => line !== '');
}

/** False for what `visibleText` does not enter. */
export function isRead(node: Node): boolean {
  if (isText(node)) return true;
  if (!isElement(node)) return false;
  return !isUnread(node) && (!isHiddenByMarkup(node) || isPanel(node));
}

function rawText(root: Node, { skip, limit = Number.POSITIVE_INFINITY }: TextOptions, separator: string): string {
  const parts: string[] = [];
  let length = 0;
  let node: Node | null = root;
  while (node && length < limit) {
    let below: Node | null = null;
    if (isText(node)) {
      if (!skip?.(node)) length += addText(node, parts);
    } else if (isEntered(node, root, skip)) {
      if (isBlock(node)) parts.push(separator);
      below = firstChild(node);
    }
    node = below ?? leave(node, root, parts, separator);
  }
  return parts.join('');
}

function addText(node: Text, parts: string[]): number {
  const data = textData(node);
  parts.push(data);
  return data.length;
}

/** The root is read even where it is hidden or a fragment: who asks for its text wants it. */
function isEntered(node: Node, root: Node, skip: TextOptions['skip']): boolean {
  if (node === root) return !isElement(node) || !isUnread(node);
  return isRead(node) && !skip?.(node);
}

function isBlock(node: Node): boolean {
  return !INLINE.has(tagName(node));
}

/** Climbs to the next node in page order, closing the blocks on the way. */
function leave(from: Node, root: Node, parts: string[], separator: string): Node | null {
  let node: Node | null = from;
  while (node && node !== root) {
    if (isElement(node) && isBlock(node)) parts.push(separator);
    const next = nextSibling(node);
    if (next) return next;
    node = parentOf(node);
  }
  return null;
}

/**
 * Characters that are not seen: controls except white space, soft hyphens, zero-width spaces, bidi controls, byte order marks, tags.
 * ZWNJ and ZWJ stay: Persian, Hindi and emoji are misspelt without them.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u206A-\u206F\uFEFF\uFFF9-\uFFFC]|[\u{E0000}-\u{E007F}]/gu;

/** Removes characters that nobody sees; white space stays as it is. For code, where lines matter. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Removes characters that nobody sees, makes every run of white space (NBSP too) one space, and trims. */
export function cleanText(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim();
}
