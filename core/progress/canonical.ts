import { cleanAddress, tutorialId } from './identity';

/** What a page says of its own address: in `<link rel="canonical">`, and in its structured data. */
export interface StatedAddresses {
  link: string | null;
  structured: readonly string[];
}

/** Parameters that say which part of a longer whole is shown. */
const positions = /^(?:p|pg|page|paged|pageid|part|step|start|offset|chapter|section|lesson|slide)$/i;

/** A path that ends in a program: what it shows hangs on its parameters. */
const program = /\.(?:php\d?|aspx?|jspx?|cgi|do|cfm|pl)$/i;

/**
 * The address that a page says is its own, where that can be believed; else null. Many pages name the home page, the first page of
 * several, the page that was shown before (single-page sites), or one address for all that a program shows: a stated address
 * counts only on the same site, and where it is the page's own path or names the same thing.
 */
export function canonicalAddress(address: string, stated: StatedAddresses): string | null {
  const own = cleanAddress(address);
  const other = own && statedBy(own, stated);
  if (!own || !other) return null;
  if (tutorialId(own) === tutorialId(other)) return other;
  const [here, there] = [new URL(tutorialId(own) ?? own), new URL(tutorialId(other) ?? other)];
  // A fragment that names a page is finer than any canonical link.
  if (here.host !== there.host || here.hash !== '') return null;
  if (there.pathname === '/' && here.pathname !== '/') return null;
  if (withoutAmp(here.pathname) === there.pathname) return dropsSafely(here, there, stated) ? other : null;
  return here.search === there.search && namesTheSame(here.pathname, there.pathname) ? other : null;
}

/** The one address that is stated, absolute and clean: the link's, else that of structured data that speaks of one alone. */
function statedBy(own: string, { link, structured }: StatedAddresses): string | null {
  const said = link ?? (structured.length === 1 ? structured[0] : undefined);
  return said !== undefined && URL.canParse(said, own) ? cleanAddress(new URL(said, own).href) : null;
}

/** `/amp/a`, `/a/amp` and `/a.amp`; only a canonical link may say so, because a guide can be about amps. */
function withoutAmp(path: string): string {
  return path.replace(/^\/amp(?=\/)/i, '').replace(/\/amp$/i, '') || '/';
}

/**
 * Whether what the stated address leaves out of the query may be left out: never a position, never what a program shows, and only
 * where a second witness (structured data) says the same.
 */
function dropsSafely(here: URL, there: URL, { structured }: StatedAddresses): boolean {
  const names = [...here.searchParams.keys()].filter((name) => !there.searchParams.has(name));
  const kept = [...there.searchParams].every(([name, value]) => here.searchParams.get(name) === value);
  if (names.length === 0) return kept;
  if (!kept || here.pathname === '/' || program.test(here.pathname)) return false;
  return (
    !names.some((name) => positions.test(name)) &&
    structured.some((each) => URL.canParse(each, there) && tutorialId(new URL(each, there).href) === there.href)
  );
}

/** Whether one path's last words are among the other's, and what is added is no number: "/a/123" and "/a/123-the-title". */
function namesTheSame(here: string, there: string): boolean {
  const [own, said] = [wordsOf(here), wordsOf(there)];
  const [few, many] = own.size <= said.size ? [own, said] : [said, own];
  if (few.size === 0 || ![...few].every((word) => many.has(word))) return false;
  const telling = [...few].some((word) => word.length >= 4 || /\d{3}/.test(word));
  const added = [...many].filter((word) => !few.has(word));
  return telling && !added.some((word) => /^\d{1,2}$/.test(word) || positions.test(word));
}

function wordsOf(path: string): Set<string> {
  const last =
    path
      .replace(/\.(?:html?|php|aspx?)$/i, '')
      .split('/')
      .at(-1) ?? '';
  return new Set(
    last
      .toLowerCase()
      .split(/[^\p{L}\p{N}%]+/u)
      .filter(Boolean),
  );
}
