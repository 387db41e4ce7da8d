/** An absolute http, https or mailto address for a link, or null for every other scheme and for what does not parse. */
export function linkAddress(value: string | null, base: string): string | null {
  const url = parse(value, base);
  return url && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
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
