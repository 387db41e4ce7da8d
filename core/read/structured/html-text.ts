/** HTML inside strings, read without ever making an element of it: tags become line ends or nothing, entities their characters. */

const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const OTHERS: Record<string, number> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  ndash: 8211,
  mdash: 8212,
  lsquo: 8216,
  rsquo: 8217,
  sbquo: 8218,
  ldquo: 8220,
  rdquo: 8221,
  bdquo: 8222,
  bull: 8226,
  hellip: 8230,
  prime: 8242,
  Prime: 8243,
  lsaquo: 8249,
  rsaquo: 8250,
  frasl: 8260,
  euro: 8364,
  trade: 8482,
  larr: 8592,
  uarr: 8593,
  rarr: 8594,
  darr: 8595,
  minus: 8722,
  infin: 8734,
  asymp: 8776,
  ne: 8800,
  le: 8804,
  ge: 8805,
  OElig: 338,
  oelig: 339,
  Scaron: 352,
  scaron: 353,
  Yuml: 376,
  ensp: 8194,
  emsp: 8195,
  thinsp: 8201,
  zwnj: 8204,
  zwj: 8205,
  hearts: 9829,
  frac13: 8531,
  frac23: 8532,
  frac18: 8539,
  frac38: 8540,
  frac58: 8541,
  frac78: 8542,
  check: 10003,
};
const NAMED = new Map<string, number>(Object.entries(OTHERS));
for (const [index, name] of LATIN1.split(' ').entries()) NAMED.set(name, 160 + index);

/** What browsers read for &#128; to &#159;: pages mean Windows-1252. */
const WINDOWS =
  '8364 129 8218 402 8222 8230 8224 8225 710 8240 352 8249 338 141 381 143 144 8216 8217 8220 8221 8226 8211 8212 732 8482 353 8250 339 157 382 376'
    .split(' ')
    .map(Number);

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,9}));?/g;

/** Entities as characters; a second round where the first one only uncovered more ("&amp;nbsp;"). */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const once = decodeOnce(text);
  return /&(?:#x?[0-9a-f]{1,6}|[a-z]{2,8}[0-9]{0,2});/i.test(once) ? decodeOnce(once) : once;
}

function decodeOnce(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) {
      const code = NAMED.get(name);
      return code !== undefined && (whole.endsWith(';') || code === 160) ? String.fromCodePoint(code) : whole;
    }
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    if (code === 0 || code > 0x10ffff) return '';
    return String.fromCodePoint(WINDOWS[code - 128] ?? code);
  });
}

const LINE_TAG = /^\/?(?:br|p|li|ol|ul|div|h[1-6]|tr|table|section|blockquote|dd|dt|dl|hr)$/i;
const TAG = /<(\/?[a-z][a-z0-9]{0,15})(?:\s[^<>]{0,4000})?\/?>|<!--[\s\S]{0,500}?-->/gi;

/** The lines of an HTML or plain string as a person would read them, empty ones left out, white space collapsed. */
export function htmlLines(html: string): string[] {
  const encoded = html.includes('<')
    ? html
    : html.replace(/&lt;(\/?(?:p|br|li|ol|ul|div|strong|b|em|span|h[1-6])\b[^&]{0,200})&gt;/gi, '<$1>');
  const text = encoded.replace(TAG, (_, tag?: string) => (tag && LINE_TAG.test(tag) ? '\n' : ''));
  return decodeEntities(text)
    .replace(TAG, (_, tag?: string) => (tag && LINE_TAG.test(tag) ? '\n' : ''))
    .split(/[\r\n\u2028\u2029]+/);
}
