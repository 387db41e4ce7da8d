/** Longer addresses are not decoded: pages put whole documents into `data:` and `javascript:` links. */
const LONGEST = 8000;

/** A whole address, percent-coded, wherever it stands in a longer text. */
const CODED = /https?%3A%2F%2F[^'"\s()<>]+/i;
const ALL_CODED = new RegExp(CODED, 'gi');
/** An address in quotes, as in `window.open('https://…')`. */
const QUOTED = /['"](https?:\/\/[^'"\s]+)['"]/i;

/** An address with nothing unusual in its host. */
const PLAIN = /^(?:https?:)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[:/?#]|$)/i;

/** The host of an address that is plainly absolute, in lower case; null where only parsing would tell. */
export function plainHost(href: string): string | null {
  return PLAIN.exec(href)?.[1]?.toLowerCase() ?? null;
}

/**
 * Where a link leads, as an absolute http(s) address, or null where it leads nowhere that can be told.
 * Addresses inside `javascript:` (`window.open(decodeURIComponent('https%3A…'))`) and wholly percent-coded ones are decoded.
 * Redirects keep their own address: nothing is skipped over.
 */
export function linkTarget(href: string, base?: string): string | null {
  const text = href.trim();
  if (text === '' || text.length > LONGEST) return null;
  // Browsers ignore tabs and line feeds inside a scheme.
  if (/^javascript:/i.test(text.replace(/[\t\n\r]/g, ''))) return inScript(text);
  if (/^https?%3A/i.test(text)) return httpAddress(decoded(text));
  return httpAddress(text, base);
}

/** Every address that a link names: its own, and those that stand percent-coded inside it (redirects). At most five. */
export function namedTargets(href: string, base?: string): string[] {
  const own = linkTarget(href, base);
  if (own === null) return [];
  if (!own.includes('%')) return [own];
  const inside = own.match(ALL_CODED) ?? [];
  return [own, ...inside.slice(0, 4).flatMap((coded) => httpAddress(decoded(coded)) ?? [])];
}

function inScript(text: string): string | null {
  const code = /%(?:25)?3A/i.test(text) ? text : decoded(text);
  const coded = CODED.exec(code)?.[0] ?? CODED.exec(decoded(code))?.[0];
  if (coded) return httpAddress(decoded(coded));
  return httpAddress(QUOTED.exec(code)?.[1] ?? QUOTED.exec(decoded(code))?.[1] ?? null);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function httpAddress(text: string | null, base?: string): string | null {
  if (text === null) return null;
  try {
    const url = new URL(text, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
