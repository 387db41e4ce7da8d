import {
  attribute,
  children,
  firstChild,
  isElement,
  nextSibling,
  parentElement,
  queryAll,
  tagName,
  textContent,
} from '../../page/dom';
import { cleanText, visibleText } from '../../page/text';
import type { Block, Inline } from '../../tutorial';
import { inlineText } from './block-text';
import { type CodeFacts, codeOf } from './code';
import { isFileName } from './code-names';
import { addInline, imageOf, Line, trimmed } from './inlines';
import { boxTone, noteOf, noteTone, withNotes } from './note';

const INLINE = new Set(['span', 'a', 'b', 'strong', 'i', 'em', 'kbd', 'code', 'samp', 'q', 'br', 'img', '']);
const BLOCKS = 'p,div,h1,h2,h3,h4,h5,h6,ul,ol,dl,pre,figure,table,blockquote,aside,section,details';
const HEADING = /^h[1-6]$|^dt$|^summary$/;

/** The typed tree of a sanitised copy. Recursion is bounded: the copy has a deepest level. */
export function blocksOf(root: Element | DocumentFragment): Block[] {
  const tree = new Tree(root);
  return withNotes(tree.read(root));
}

/** Reads one copy; knows which inline elements hold blocks, so that no element is searched twice. */
class Tree {
  private readonly holders = new Set<Element>();
  /** Names the code that comes next. */
  private title = '';

  constructor(private readonly root: Element | DocumentFragment) {
    for (const block of queryAll(root, BLOCKS)) {
      let at = parentElement(block);
      while (at && !this.holders.has(at)) {
        this.holders.add(at);
        at = parentElement(at);
      }
    }
  }

  read(node: Node): Block[] {
    const blocks: Block[] = [];
    this.readInto(node, blocks);
    return blocks;
  }

  private readInto(node: Node, blocks: Block[]): void {
    let line = new Line();
    for (let child = firstChild(node); child; child = nextSibling(child)) {
      if (isElement(child) && this.isBlock(child)) {
        flush(line, blocks);
        line = new Line();
        this.addBlock(child, blocks);
      } else addInline(child, line);
    }
    flush(line, blocks);
  }

  private isBlock(element: Element): boolean {
    const tag = tagName(element);
    if (tag === 'code') return isCodeBlock(element);
    if (tag === 'span' && isNameOfNext(element)) return true;
    return !INLINE.has(tag) || this.holders.has(element);
  }

  private addBlock(element: Element, blocks: Block[]): void {
    const title = queryAll(this.root, 'pre').length > 0 ? codeTitle(element) : '';
    if (title) {
      this.title = title;
      return;
    }
    const read: Block[] = [];
    this.addContent(element, tagName(element), read);
    const inner = withNotes(read);
    const tone = noteTone(element) ?? boxTone(tagName(element), inner);
    if (tone && inner.length > 0) blocks.push(noteOf(tone, inner));
    else blocks.push(...read);
  }

  private addContent(element: Element, tag: string, blocks: Block[]): void {
    if (tag === 'pre' || tag === 'code') this.addCode(element, blocks);
    else if (tag === 'ul' || tag === 'ol') this.addList(element, tag === 'ol', blocks);
    else if (tag === 'table') this.addTable(element, blocks);
    else if (tag === 'figure') this.addFigure(element, blocks);
    else if (HEADING.test(tag)) addHeading(element, blocks);
    else this.readInto(element, blocks);
  }

  private addCode(element: Element, blocks: Block[]): void {
    const facts = factsOf(element);
    const code = codeOf(element, { ...facts, name: facts.name || this.title });
    this.title = '';
    if (code) blocks.push(code);
  }

  private addList(element: Element, ordered: boolean, blocks: Block[]): void {
    const items = children(element)
      .map((item) => withNotes(this.read(item)))
      .filter((item) => item.length > 0);
    const code = attribute(element, 'class')?.includes('linenums') ? codeOf(element, factsOf(element)) : null;
    if (code) blocks.push(code);
    else if (items.length > 0) blocks.push({ type: 'list', ordered, items });
  }

  /** Code with a gutter and tables that only lay out are read through; what is left are tables. */
  private addTable(element: Element, blocks: Block[]): void {
    const rows = queryAll(element, 'tr').filter((row) => parentTable(row) === element);
    const cells = rows.map(children);
    const isLayout =
      cells.every((row) => row.length <= 1) || queryAll(element, 'pre, table, ul, ol, img, h2, h3').length > 0;
    if (isLayout) {
      this.readInto(element, blocks);
      return;
    }
    const read = cells.map((row) => row.map(lineOf)).filter((row) => row.some((cell) => cell.length > 0));
    if (read.length > 0) blocks.push({ type: 'table', rows: read });
  }

  private addFigure(element: Element, blocks: Block[]): void {
    const caption = queryAll(element, 'figcaption')[0];
    const images = queryAll(element, 'img');
    const words = caption ? visibleText(caption) : '';
    if (images.length === 0) {
      // It may stand below the code that it names.
      if (caption && codeTitle(caption) !== '') this.title = words;
      this.readInto(element, blocks);
      this.title = '';
      return;
    }
    images.forEach((image, index) => {
      const block = imageOf(image, index === images.length - 1 ? words : null);
      if (block) blocks.push(block);
    });
    const rest = cleanText(textContent(element)).length - words.length;
    if (rest > 0)
      blocks.push(...this.read(element).filter((block) => block.type !== 'image' && blockWords(block) !== words));
  }
}

function parentTable(row: Element): Element | null {
  const parent = parentElement(row);
  return parent && tagName(parent) === 'table' ? parent : parent && parentElement(parent);
}

function blockWords(block: Block): string {
  return block.type === 'paragraph' ? cleanText(inlineText(block.content)) : '';
}

function flush(line: Line, blocks: Block[]): void {
  const content = trimmed(line.content);
  if (content.length > 0) blocks.push({ type: 'paragraph', content });
  blocks.push(...line.images);
}

function lineOf(element: Element): Inline[] {
  const line = new Line();
  for (let child = firstChild(element); child; child = nextSibling(child)) addInline(child, line);
  return trimmed(line.content);
}

function addHeading(element: Element, blocks: Block[]): void {
  const line = new Line();
  for (let child = firstChild(element); child; child = nextSibling(child)) addInline(child, line);
  const content = trimmed(line.content);
  const [only] = content;
  if (content.length === 1 && only?.type === 'strong') blocks.push({ type: 'paragraph', content });
  else if (content.length > 0) blocks.push({ type: 'paragraph', content: [{ type: 'strong', content }] });
  blocks.push(...line.images);
}

/** What the copy tells about code: its own attributes, or those of the `code` inside. */
function factsOf(element: Element): CodeFacts {
  const inner = queryAll(element, 'code[data-lang]')[0];
  const told = (name: string) => attribute(element, name) || (inner && attribute(inner, name)) || '';
  const has = (name: string) =>
    attribute(element, name) !== null || (inner && attribute(inner, name) !== null) === true;
  return {
    language: told('data-lang') || null,
    name: told('data-name'),
    output: has('data-output'),
    hidden: has('data-hidden'),
  };
}

const TITLE =
  /(?:^|[\s_-])(?:file-?name|code-?(?:block-?)?(?:title|name|header|caption|label)|caption-text|secondary-code-label|code-label)/i;

/** The words of a box that only names the code after it: "nginx.conf", "Terminal". */
function codeTitle(element: Element): string {
  const isCaption = tagName(element) === 'figcaption';
  if (!(isCaption || TITLE.test(attribute(element, 'class') ?? '')) || queryAll(element, 'pre').length > 0) return '';
  const words = visibleText(element);
  if (isCaption && !isCaptionOfCode(element, words)) return '';
  return words.length <= 80 ? words : '';
}

/** A name in an inline element right above its code. */
function isNameOfNext(element: Element): boolean {
  if (!TITLE.test(attribute(element, 'class') ?? '')) return false;
  let next = nextSibling(element);
  while (next && !isElement(next) && (textContent(next) ?? '').trim() === '') next = nextSibling(next);
  return next !== null && isElement(next) && (tagName(next) === 'pre' || queryAll(next, 'pre').length === 1);
}

/** A caption names the code of its figure: a file, or few words above it that are no sentence. */
function isCaptionOfCode(caption: Element, words: string): boolean {
  const figure = parentElement(caption);
  if (!figure || tagName(figure) !== 'figure') return false;
  if (queryAll(figure, 'pre').length !== 1 || queryAll(figure, 'img').length > 0) return false;
  const isAbove = children(figure)[0] === caption;
  return isFileName(words) || (isAbove && words.length <= 60 && !/[.!?。！？:：]$/.test(words));
}

/** `code` of several lines that fills its block; a line break inside a sentence is only how the page was written. */
function isCodeBlock(element: Element): boolean {
  const text = textContent(element).trim();
  if (queryAll(element, 'br').length === 0 && !text.includes('\n')) return false;
  const parent = parentElement(element);
  return parent === null || textContent(parent).trim() === text;
}
