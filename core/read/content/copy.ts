import {
  attribute,
  classTokens,
  hasAttributes,
  isElement,
  isText,
  nextSibling,
  parentElement,
  previousSibling,
  tagName,
  textContent,
  textData,
} from '../../page/dom';
import { firstShown, nextShown, pageOf } from '../../page/flat-tree';
import { ordinalOf } from '../../page/ordinal';
import { isInline, isRead } from '../../page/text';
import { isBanner } from '../banners';
import { linkAddress } from './address';
import { ALLOWED_TAGS } from './allow-list';
import { isGutter } from './code';
import { codeLanguage, codeName, isOutput } from './code-language';
import { isUnseen } from './hidden';
import { pictureOf } from './picture';

/** What is copied, and what is left out. */
export interface CopyOptions {
  /** Absolute; relative addresses are resolved against it. */
  base: string;
  skip?: ((node: Node) => boolean) | undefined;
  /** Leave out a number in an element of its own at the very start; a number here tells which. */
  dropOrdinal?: boolean | number | undefined;
}

/** More than any step that a person can follow; what lies beyond is cut off. */
const MOST_NODES = 5000;
const DEEPEST = 80;

const ALLOWED = new Set(ALLOWED_TAGS);
const DROPPED = new Set(
  'input textarea button select option form-control clipboard-copy rt rp dialog nav map area'.split(' '),
);
const KEPT_ATTRIBUTES = ['class', 'role'];

const inertDocuments = new WeakMap<Document, Document>();

/**
 * Copies nodes of the page into an inert document of the same kind: elements are made anew by name, so nothing loads, runs, wakes
 * up or is clobbered, and only attributes that are read later come along. Addresses are absolute already.
 */
export function inertCopy(nodes: readonly Node[], options: CopyOptions): Element {
  const inert = inertDocumentFor(nodes[0]);
  const copy: Copy = { inert, options, left: MOST_NODES, started: false, code: null };
  const root = inert.createElement('div');
  for (const node of nodes) copyNode(node, root, copy, 0);
  return root;
}

interface Copy {
  inert: Document;
  options: CopyOptions;
  left: number;
  /** True once words or pictures were copied: what comes then is no leading number. */
  started: boolean;
  /** The copy of the block of code that is being copied. */
  code: Element | null;
}

function inertDocumentFor(node: Node | undefined): Document {
  if (!node) throw new RangeError('no nodes to copy');
  // A frame's own document makes elements of the frame's own world, which the sanitiser would not know.
  const document = pageOf(node);
  let inert = inertDocuments.get(document);
  if (!inert) {
    // Called through the prototype: `<img name=implementation>` shadows the property.
    const implementation = Object.getOwnPropertyDescriptor(Document.prototype, 'implementation')?.get?.call(document);
    inert = (implementation as DOMImplementation).createHTMLDocument('');
    inertDocuments.set(document, inert);
  }
  return inert;
}

function copyNode(node: Node, into: Element, copy: Copy, depth: number): void {
  if (copy.left-- <= 0 || copy.options.skip?.(node)) return;
  if (isText(node)) {
    const data = textData(node);
    copy.started ||= /\S/.test(data);
    into.append(copy.inert.createTextNode(data));
  } else if (isElement(node)) copyElement(node, into, copy, depth);
}

function copyElement(element: Element, into: Element, copy: Copy, depth: number): void {
  const tag = tagName(element);
  if (tag === 'img' || tag === 'video') {
    copyPicture(element, into, copy);
    return;
  }
  if (!isRead(element) || isLeftOut(element, tag) || (!copy.started && isBadge(element, copy.options.dropOrdinal)))
    return;
  if (copy.code && isUnseen(element)) {
    copy.code.setAttribute('data-hidden', '');
    return;
  }
  const made = emptyCopy(element, tag, copy);
  into.append(made);
  const outer = copy.code;
  if (tag === 'pre' || tag === 'code') {
    describeCode(element, made);
    copy.code ??= made;
  }
  copyInside(element, made, copy, depth);
  copy.code = outer;
}

/** What the page says about code by the names of wrappers, which may not be part of the step. */
function describeCode(element: Element, made: Element): void {
  made.setAttribute('data-lang', codeLanguage(element) ?? '');
  made.setAttribute('data-name', codeName(element));
  if (isOutput(element)) made.setAttribute('data-output', '');
}

function copyInside(element: Element, made: Element, copy: Copy, depth: number): void {
  if (depth >= DEEPEST) {
    made.append(copy.inert.createTextNode(textContent(element).slice(0, 5000)));
    return;
  }
  for (let child = firstShown(element); child && copy.left > 0; child = nextShown(child, element)) {
    copyNode(child, made, copy, depth + 1);
  }
}

function emptyCopy(element: Element, tag: string, copy: Copy): Element {
  const isWords = isInline(element) || tag === 'button';
  const made = copy.inert.createElement(ALLOWED.has(tag) ? tag : isWords ? 'span' : 'div');
  if (!hasAttributes(element)) return made;
  for (const name of KEPT_ATTRIBUTES) copyAttribute(element, made, name);
  const href = tag === 'a' ? linkAddress(attribute(element, 'href'), copy.options.base) : null;
  if (href) made.setAttribute('href', href);
  return made;
}

function copyAttribute(from: Element, to: Element, name: string): void {
  const value = attribute(from, name);
  if (value !== null) to.setAttribute(name, value.slice(0, 10_000));
}

function copyPicture(element: Element, into: Element, copy: Copy): void {
  const picture = pictureOf(element, copy.options.base);
  if (!picture) return;
  const made = copy.inert.createElement('img');
  const alt = attribute(element, 'alt') ?? attribute(element, 'title') ?? attribute(element, 'aria-label') ?? '';
  made.setAttribute('src', picture.src);
  made.setAttribute('alt', alt.slice(0, 1000));
  if (picture.width !== null) made.setAttribute('width', String(picture.width));
  if (picture.height !== null) made.setAttribute('height', String(picture.height));
  into.append(made);
  copy.started = true;
}

/** Buttons that only copy, print or share are no words of the step; "press <button>Save</button>" is. */
function isLeftOut(element: Element, tag: string): boolean {
  if (tag === 'button' || attribute(element, 'role') === 'button') return !isWordInSentence(element);
  return (
    DROPPED.has(tag) ||
    isGutter(element) ||
    isHeadingAnchor(element, tag) ||
    isCitation(element, tag) ||
    isBanner(element)
  );
}

function isWordInSentence(button: Element): boolean {
  const text = textContent(button).trim();
  const label = `${attribute(button, 'class') ?? ''} ${attribute(button, 'aria-label') ?? ''} ${text}`.slice(0, 300);
  if (
    text === '' ||
    text.length > 40 ||
    /copy|clipboard|print|share|pin\b|toggle|zoom|lightbox|expand|play/i.test(label)
  )
    return false;
  const before = previousSibling(button);
  return before !== null && isText(before) && /\p{L}\s*$/u.test(textData(before));
}

/** The "#" or "¶" that docs sites hang on headings. */
function isHeadingAnchor(element: Element, tag: string): boolean {
  if (tag !== 'a' || !attribute(element, 'href')?.includes('#')) return false;
  return (
    classTokens(element).some((token) => /^(?:headerlink|anchor|hash-link|heading-anchor)$/i.test(token)) ||
    /^[#¶§🔗]$/u.test(textContent(element).trim())
  );
}

/** "[3]" that leads to a reference. */
function isCitation(element: Element, tag: string): boolean {
  return tag === 'sup' && /^\s*\[\w{1,4}\]\s*$/.test(textContent(element).slice(0, 20));
}

const BADGE = /(?:num|count|index|badge|step|ordinal|order|bullet|marker|digit|position|counter)/i;

/** True for an element that holds the step's number and nothing else: `<span class="step-number">3</span>`. */
function isBadge(element: Element, dropOrdinal: boolean | number | undefined): boolean {
  if (dropOrdinal === undefined || dropOrdinal === false) return false;
  const text = textContent(element).slice(0, 60).trim();
  const ordinal = text === '' ? null : ordinalOf(text);
  if (!ordinal || ordinal.length < text.length || isFollowedByDelimiter(element)) return false;
  if (ordinal.value === dropOrdinal || !isInline(element) || ordinal.word === 'step') return true;
  return (
    BADGE.test(attribute(element, 'class') ?? '') ||
    BADGE.test((parentElement(element) && attribute(parentElement(element) as Element, 'class')) ?? '')
  );
}

/** `<b>3</b>. Cut`: the full stop goes with the number, when the words are read. */
function isFollowedByDelimiter(element: Element): boolean {
  const next = nextSibling(element);
  return next !== null && isText(next) && /^\s*[.:)–—、．：-]/.test(textData(next).slice(0, 20));
}
