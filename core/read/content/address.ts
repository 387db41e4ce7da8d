import { withoutTracking } from '../../strip/untracked';

/** An absolute http, https or mailto address for a link, without parameters that only track; null for every other scheme and for what does not parse. */
export function linkAddress(value: string | null, base: string): string | null {
  const url = parse(value, base);
  return url && /^(?:https?|mailto):$/.test(url.protocol) ? withoutTracking(url.href) : null;
}

const DATA_IMAGE = /^data:image\/(?:png|jpeg|jpg|webp|gif)[;,]/i;

/** An absolute http(s) address, or a data address of a bitmap (no SVG), for a picture; else null. */
export function imageAddress(value: string | null, base: string): string | null {
  const trimmed = value?.trim() ?? '';
  if (/^data:/i.test(trimmed)) return DATA_IMAGE.test(trimmed) ? trimmed.replace(/\s+/g, '') : null;
  const url = parse(trimmed, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function parse(value: string | null, base: string): URL | null {
  if (!value || value.length > 10_000) return null;
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}

/**
 * What relative links on a page are resolved against: its address, or what its `base` element says. That shows as a base address
 * that differs from the document's own; documents made from strings have neither.
 */
export function baseOf(document: Document, address: string): string {
  const read = (prototype: object, name: string) =>
    Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(document);
  const base = read(Node.prototype, 'baseURI');
  return base === read(Document.prototype, 'URL') ? address : String(base);
}
