import {
  attribute,
  children,
  firstChild,
  isText,
  loadedImage,
  nextElement,
  parentElement,
  queryAll,
  tagName,
  textData,
} from '../../page/dom';
import { imageAddress } from './address';

/** Where lazy loaders keep the address of a picture, most telling first. */
const LAZY = [
  'data-lazy-src',
  'data-src',
  'data-original',
  'data-lazy',
  'data-orig-file',
  'data-echo',
  'data-url',
  'data-image',
  'data-hi-res-src',
];
const LAZY_SETS = ['data-lazy-srcset', 'data-srcset', 'data-original-set'];

/** A page's picture, as far as its markup and what the browser loaded tell. */
export interface Picture {
  /** Absolute. */
  src: string;
  /** px, or null where nothing tells. */
  width: number | null;
  height: number | null;
}

/** The best address of an `img` or `video` of the live page, or null for pixels, placeholders and unsafe addresses. */
export function pictureOf(element: Element, base: string): Picture | null {
  if (tagName(element) === 'video') return posterOf(element, base);
  const width = pixels(element, 'width');
  const height = pixels(element, 'height');
  if (isPixel(width) || isPixel(height)) return null;
  const loaded = loadedPicture(element, base);
  if (loaded === 'pixel') return null;
  if (loaded) return loaded;
  for (const candidate of candidates(element)) {
    const src = imageAddress(candidate, base);
    if (src && !isPlaceholder(src)) return { src, width, height };
  }
  return null;
}

/** A step that is only a film shows the film's first picture. */
function posterOf(element: Element, base: string): Picture | null {
  const src = imageAddress(attribute(element, 'poster'), base);
  return src === null ? null : { src, width: pixels(element, 'width'), height: pixels(element, 'height') };
}

/** What the browser has fetched already costs no request; but a tiny preview of a lazy picture is not the picture. */
function loadedPicture(element: Element, base: string): Picture | 'pixel' | null {
  const loaded = loadedImage(element);
  if (!loaded || loaded.width === 0) return null;
  const lazy = isLazy(element);
  const src = imageAddress(loaded.src, base);
  if (isPixel(loaded.width) || isPixel(loaded.height)) return lazy ? null : 'pixel';
  if (!src || isPlaceholder(src) || (lazy && loaded.width < 100)) return null;
  return { src, width: loaded.width, height: loaded.height };
}

function isLazy(element: Element): boolean {
  return [...LAZY, ...LAZY_SETS].some((name) => attribute(element, name)) || noscriptTwin(element) !== null;
}

function* candidates(element: Element): Generator<string | null> {
  for (const name of LAZY) yield attribute(element, name);
  for (const name of LAZY_SETS) yield fromSet(attribute(element, name));
  yield attribute(element, 'src');
  yield fromSet(attribute(element, 'srcset'));
  const parent = parentElement(element);
  if (parent && tagName(parent) === 'picture') {
    for (const source of children(parent)) {
      if (tagName(source) !== 'source') continue;
      yield fromSet(attribute(source, 'srcset') ?? attribute(source, 'data-srcset'));
    }
  }
  yield noscriptTwin(element);
}

/** The address in a `srcset` whose width comes closest to a panel's at twice its pixels. Data addresses hold commas: they are not split. */
function fromSet(set: string | null): string | null {
  if (!set) return null;
  let best: { url: string; distance: number } | null = null;
  for (const [, url = '', size = '', unit] of set
    .slice(0, 8000)
    .matchAll(/(?:^|[\s,])([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?=,|$)/g)) {
    const width = unit === 'w' ? Number(size) : (Number(size) || 1) * 400;
    const distance = Math.abs(width - 900);
    if (!best || distance < best.distance) best = { url, distance };
  }
  return best?.url ?? null;
}

/** `<img data-…><noscript><img src=…></noscript>`: with scripting on, the twin is a text node. */
function noscriptTwin(element: Element): string | null {
  const parent = parentElement(element);
  const wrapped = parent && tagName(parent) === 'picture' ? parent : element;
  const next = nextElement(wrapped);
  if (!next || tagName(next) !== 'noscript') return null;
  const image = queryAll(next, 'img')[0];
  if (image) return attribute(image, 'src');
  const first = firstChild(next);
  if (!first || !isText(first)) return null;
  const match = /<img\s[^>]{0,2000}?\bsrc\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})')/i.exec(
    textData(first).slice(0, 4000),
  );
  return (match?.[1] ?? match?.[2])?.replaceAll('&amp;', '&') ?? null;
}

function isPlaceholder(src: string): boolean {
  if (/^data:/i.test(src)) return src.length < 1000;
  return /\/(?:blank|spacer|pixel|transparent|placeholder|lazy|loading|1x1|dummy)[\w-]{0,20}\.(?:gif|png|svg|jpe?g)(?:$|\?)/i.test(
    src.slice(-200),
  );
}

function isPixel(size: number | null): boolean {
  return size !== null && size <= 2;
}

/** A whole number of px in an attribute; percentages and nonsense are null. */
function pixels(element: Element, name: string): number | null {
  const match = /^\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$/.exec(attribute(element, name) ?? '');
  return match ? Number(match[1]) : null;
}
