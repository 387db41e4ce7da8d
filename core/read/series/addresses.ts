/** An address read as one of several numbered pages. */
export interface Numbered {
  /** What the pages have in common; not an address. */
  readonly stem: string;
  readonly number: number;
  /** The address itself says that it counts pages; a bare number may be that of an article. */
  readonly sure: boolean;
}

const PAGE =
  'page|pages|pg|p|seite|pagina|strona|sida|side|sivu|part|pt|teil|partie|parte|deel|del|step|schritt|etape|paso|passo|stap|steg|krok|lesson|lektion|lecon|leccion|chapter|kapitel|chapitre|capitulo';
const QUERY = new RegExp(`^(?:${PAGE}|paged|pageno|page_number|pagenumber)$`, 'i');
const SEGMENT = new RegExp(`^(.+)/(?:(${PAGE})[-_]?/?)?(\\d{1,2})$`, 'i');
const SUFFIX = new RegExp(`^(.+)[-_](?:(${PAGE})[-_]?)?(\\d{1,2})(\\.[a-z]{2,5})?$`, 'i');
const GLUED = /^(.*\/)([a-z]+)(\d{1,2})(\.[a-z]{2,5})?$/i;
const INDEX = /\/(?:index|default)\.[a-z]{2,5}$/i;

/** Parts of paths, and parameters, of pages that list other pages or what people say: their pages are no tutorial's. */
const LISTING =
  /^(?:forums?|threads?|topics?|viewtopic|showthread|discussions?|comments?|comment-page-\d+|search|suche|recherche|categor(?:y|ies)|kategorie|tags?|archives?|authors?|reviews?|questions?|products?|shop|collections?|news)(?:\.[a-z]{2,5})?$/i;
const LISTING_QUERY = /^(?:q|s|query|search|sort|filter|cpage|tag|category|start|offset)$/i;

/** The address without fragment, index file and closing slash: two spellings of one page are equal. */
export function plainAddress(address: string): string {
  const url = new URL(address);
  const path = url.pathname.replace(INDEX, '/').replace(/\/+$/, '');
  return `${url.origin}${path}${url.search}`;
}

/** Every way to read an address as a numbered page: the address as it stands is the first of its own. */
export function numberingsOf(address: string): Numbered[] {
  const plain = plainAddress(address);
  const url = new URL(address);
  const [path = '', search = ''] = split(plain);
  return [
    { stem: plain, number: 1, sure: true },
    ...inQuery(url),
    ...inPath(path).map((each) => ({ ...each, stem: each.stem + search })),
  ];
}

/** Whether the address is that of a list of articles, a search, a forum: pages there are no pages of one tutorial. */
export function isListing(address: string): boolean {
  const url = new URL(address);
  return (
    url.pathname.split('/').some((part) => LISTING.test(part)) ||
    parametersOf(url).some(([key = '']) => LISTING_QUERY.test(key)) ||
    /\/blog\/?(?:page\/\d+\/?)?$/i.test(url.pathname)
  );
}

function split(plain: string): string[] {
  const at = plain.indexOf('?');
  return at < 0 ? [plain, ''] : [plain.slice(0, at), plain.slice(at)];
}

/**
 * The parameters as the address spells them: printing them again would respell those that stay. `URLSearchParams` cannot be
 * iterated in a content script of Firefox (seen with 153, November 2026).
 */
function parametersOf(url: URL): string[][] {
  return url.search
    .slice(1)
    .split('&')
    .map((parameter) => parameter.split('='));
}

function inQuery(url: URL): Numbered[] {
  const parameters = parametersOf(url);
  return parameters.flatMap(([key = '', value = ''], at) => {
    if (!QUERY.test(key) || !/^\d{1,2}$/.test(value)) return [];
    const rest = parameters.filter((_, other) => other !== at).map((parameter) => parameter.join('='));
    const search = rest.length > 0 ? `?${rest.join('&')}` : '';
    return [{ stem: plainAddress(url.origin + url.pathname + search), number: Number(value), sure: true }];
  });
}

function inPath(path: string): Numbered[] {
  const segment = SEGMENT.exec(path);
  const suffix = SUFFIX.exec(path);
  const glued = GLUED.exec(path);
  return [
    ...(segment ? [{ stem: segment[1] ?? '', number: Number(segment[3]), sure: segment[2] !== undefined }] : []),
    ...(suffix
      ? [{ stem: `${suffix[1]}${suffix[4] ?? ''}`, number: Number(suffix[3]), sure: suffix[2] !== undefined }]
      : []),
    ...(glued ? [{ stem: `${glued[1]}${glued[2]}#${glued[4] ?? ''}`, number: Number(glued[3]), sure: false }] : []),
  ].filter(({ stem }) => !/^https?:\/\/[^/]*\/?$/.test(stem));
}
