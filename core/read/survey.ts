import { attribute, bodyOf, isElement, isText, tagName, textData } from '../page/dom';
import { nextShown } from '../page/flat-tree';
import { isHiddenByMarkup } from '../page/text';
import { isAnchor, isAside } from './asides';
import { isBanner } from './banners';
import { InnerTrees } from './inner-trees';

/** One element of the page with what reading needs to know about it. */
export interface Box {
  readonly element: Element;
  /** Lower-case local name. */
  readonly tag: string;
  readonly parent: Box | null;
  readonly children: Box[];
  readonly depth: number;
  /** Position among all boxes, in page order. */
  readonly index: number;
  /** Index of the last box inside this one; its own index where it holds none. */
  last: number;
  /** Where its text begins and ends in the survey's text. */
  start: number;
  end: number;
  /** Class and id as the page writes them, lower case, at most 200 characters. */
  readonly names: string;
  readonly block: boolean;
  /** Hidden by an attribute or an inline style; style sheets are not asked. */
  readonly hidden: boolean;
  /** Pictures and videos up to and including this element, and inside it. */
  media: number;
}

/** One text node and where it stands in the survey's text. */
export interface Run {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
  readonly box: Box;
}

/** The page walked once: every element and text node that a person could read, in page order. */
export interface Survey {
  readonly document: Document;
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  /** All text, white space collapsed, one line break between blocks. */
  readonly text: string;
  /** Characters inside links before a position of `text`, by run. */
  readonly linked: readonly number[];
  /** Captions, tips, repeated ingredients and banners: inside a step, but not its words; in page order. */
  readonly asides: readonly Box[];
  /** Where code and keys stand, by their starts in the text, in page order. */
  readonly codes: readonly number[];
  /** The page was larger than the walk goes: its end, or the end of a long list, is not in here. */
  readonly truncated: boolean;
  /** The open shadow trees and the pages in frames that were read as part of it, and how many frames were left. */
  readonly inner: Readonly<Pick<InnerTrees, 'roots' | 'left'>>;
}

/** More nodes than this are not walked: 50,000 list items must not hold the page up. */
const MAX_NODES = 40_000;
/** Nor more children of one element: no list of steps is that long. */
const MAX_CHILDREN = 2000;
const MAX_CHARACTERS = 1_500_000;
const MAX_DEPTH = 200;

const SKIPPED = new Set(
  'script style noscript template head svg math iframe frame object embed select datalist option textarea canvas audio dialog input link meta'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture button slot nobr'.split(
    ' ',
  ),
);
const CODE = new Set(['code', 'pre', 'kbd', 'tt', 'samp']);
const MEDIA = new Set(['img', 'video', 'picture', 'figure']);

/** Walks the page once without asking for layout; linear, and capped on enormous pages. */
export function survey(document: Document): Survey {
  const walk = new Walk(document);
  walk.run();
  return walk.result();
}

/** The state of one walk. */
class Walk {
  private readonly boxes: Box[] = [];
  private readonly runs: Run[] = [];
  private readonly linked: number[] = [];
  private readonly codes: number[] = [];
  private readonly parts: string[] = [];
  private readonly inner = new InnerTrees();
  private length = 0;
  private linkLength = 0;
  private linkDepth = 0;
  private nodes = 0;
  private media = 0;
  private endsBlank = true;
  private pendingBreak = false;
  private truncated = false;
  private shortened = false;

  constructor(private readonly document: Document) {}

  run(): void {
    const root = bodyOf(this.document);
    const top = root && this.open(root, null);
    if (!top) return;
    this.inside(top);
    this.close(top);
  }

  result(): Survey {
    const { document, boxes, runs, linked, codes, inner } = this;
    const truncated = this.truncated || this.shortened;
    const text = this.parts.join('');
    const asides = boxes.filter((box) => isAside(box, text) || (box.tag === 'a' && isBanner(box.element)));
    return { document, boxes, runs, linked, asides, codes, truncated, inner, text };
  }

  /** Walks what stands inside a box, iteratively: pages nest deeper than a stack may. */
  private inside(top: Box): void {
    let box = top;
    let node = this.inner.first(top.element, top.tag);
    while (node) {
      const opened = this.visit(node, box);
      const below = opened && this.inner.first(opened.element, opened.tag);
      if (opened && below) box = opened;
      if (opened && !below) this.close(opened);
      let next = below ?? this.after(node, box);
      while (!next && box !== top) {
        this.close(box);
        next = this.after(box.element, box.parent ?? top);
        box = box.parent ?? top;
      }
      node = next;
    }
  }

  /** The node after one that stands in `box`. */
  private after(node: Node, box: Box): Node | null {
    if (box.children.length > MAX_CHILDREN) this.shortened = true;
    return this.truncated || box.children.length > MAX_CHILDREN ? null : nextShown(node, box.element);
  }

  private visit(node: Node, box: Box): Box | null {
    this.nodes += 1;
    if (this.nodes > MAX_NODES || this.length > MAX_CHARACTERS) this.truncated = true;
    if (this.truncated || box.children.length > MAX_CHILDREN) return null;
    if (isText(node)) {
      this.addText(node, box);
      return null;
    }
    return isElement(node) ? this.open(node, box) : null;
  }

  private open(element: Element, parent: Box | null): Box | null {
    const tag = tagName(element);
    if (SKIPPED.has(tag) && !this.inner.isPage(element, tag, parent)) return null;
    if (tag === 'button' && !isHeading(parent)) return null;
    if (MEDIA.has(tag)) this.media += 1;
    const depth = parent ? parent.depth + 1 : 0;
    if (depth > MAX_DEPTH) return null;
    const block = !INLINE.has(tag);
    const hidden = isHiddenByMarkup(element);
    // Inside a span of alternatives (keys of each system) scripts choose what is shown: all of them are read.
    if (hidden && !block && parent?.tag !== 'span') return null;
    if (block) this.pendingBreak = true;
    const box: Box = {
      element,
      tag,
      parent,
      children: [],
      depth,
      index: this.boxes.length,
      last: this.boxes.length,
      start: this.length,
      end: this.length,
      names: namesOf(element),
      block,
      hidden: hidden || (parent?.hidden ?? false),
      media: this.media,
    };
    if (tag === 'a') this.linkDepth += 1;
    this.boxes.push(box);
    if (CODE.has(tag)) this.codes.push(this.length);
    parent?.children.push(box);
    return box;
  }

  private close(box: Box): void {
    if (box.tag === 'a') this.linkDepth -= 1;
    if (box.block) this.pendingBreak = true;
    box.last = this.boxes.length - 1;
    box.end = this.length;
    box.media = this.media - box.media;
  }

  private addText(node: Node, box: Box): void {
    const raw = textData(node);
    if (!raw || isAnchor(raw, box)) return;
    let text = raw.replace(/[\s\u200b\u00ad\ufeff\u2060]+/g, collapse);
    if (this.pendingBreak) {
      text = text.trimStart();
      if (!text) return;
      if (this.length > 0) this.push('\n');
      this.pendingBreak = false;
    } else if (this.endsBlank && text.startsWith(' ')) text = text.slice(1);
    if (!text) return;
    const start = this.length;
    this.push(text);
    this.endsBlank = text.endsWith(' ');
    if (this.linkDepth > 0) this.linkLength += text.length;
    this.runs.push({ node, start, end: this.length, box });
    this.linked.push(this.linkLength);
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.endsBlank = text === '\n';
  }
}

/** A button's words are the page's controls, except where it opens the section that a heading names. */
function isHeading(box: Box | null): boolean {
  return box !== null && /^(h[1-6]|summary|dt)$/.test(box.tag);
}

/** Soft hyphens and zero-width characters vanish, white space becomes one blank. */
function collapse(white: string): string {
  return /[\u200b\u00ad\ufeff\u2060]/.test(white) && !/[^\u200b\u00ad\ufeff\u2060]/.test(white) ? '' : ' ';
}

function namesOf(element: Element): string {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return names.slice(0, 200).toLowerCase();
}
