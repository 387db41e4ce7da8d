import type { Amount } from '../tutorial';

const SIGNS: Record<string, number> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
};
const SIGN = `[${Object.keys(SIGNS).join('')}]`;
const FRACTION = '\\d{1,2}\\s?[/⁄]\\s?\\d{1,2}';
const DECIMAL = '\\d{1,5}(?:[.,]\\d{1,3})?';
/** "2 and 1/2": a whole number and its part are one amount. */
const AND = '\\s(?:and|und|et|y|e|en|och|og|и|&)\\s';
const NUMBER = `(?:${DECIMAL}(?:${AND}|\\s?)${SIGN}|\\d{1,3}(?:${AND}|[\\s-])${FRACTION}|${FRACTION}|${DECIMAL}|${SIGN})`;
const SPAN = '\\s?(?:[-–—~〜～]|to|or|bis|oder|à|a|ou|o|tot|of|til|till|eller|do|lub|až|до|или)\\s?';

/** Units of kitchens and workshops, many languages: they tell an amount behind a name from any other number. */
const UNITS =
  'g|gr|gram|grams|gramm|grammes|gramos|gramas|grammi|kg|kilo|kilos|mg|oz|ounce|ounces|lb|lbs|pound|pounds|ml|cl|dl|l|liter|liters|litre|litres|litro|litros|litri|' +
  'tsp|tsps|teaspoon|teaspoons|tbsp|tbsps|tbs|tablespoon|tablespoons|cup|cups|pint|pints|quart|quarts|pinch|dash|clove|cloves|can|cans|tin|tins|stick|sticks|slice|slices|' +
  'bunch|sprig|sprigs|package|packages|packet|packets|pkg|jar|jars|piece|pieces|inch|inches|cm|mm|m|ft|' +
  'el|tl|esslöffel|teelöffel|tasse|tassen|prise|stück|bund|zehe|zehen|dose|dosen|päckchen|pck|becher|scheibe|scheiben|' +
  'cuillère|cuillères|cs|cc|càs|càc|c\\. à s|c\\. à c|pincée|gousse|gousses|sachet|tranche|tranches|verre|boîte|' +
  'cucharada|cucharadas|cucharadita|cucharaditas|cda|cdas|cdita|cditas|taza|tazas|pizca|diente|dientes|lata|colher|colheres|xícara|xícaras|dente|dentes|pitada|' +
  'cucchiaio|cucchiai|cucchiaino|cucchiaini|tazza|pizzico|spicchio|spicchi|eetlepel|eetlepels|theelepel|theelepels|kopje|teen|teentjes|snufje|' +
  'msk|tsk|krm|st|dl|spsk|tsk|ss|ts|stk|rkl|tl|łyżka|łyżki|łyżek|łyżeczka|łyżeczki|szklanka|szklanki|ząbek|ząbki|lžíce|lžička|hrnek|ks|' +
  'г|гр|кг|мл|л|шт|ст|ч|ложка|ложки|стакан|стакана|зубчик|зубчика|yemek kaşığı|çay kaşığı|tatlı kaşığı|su bardağı|bardak|adet|diş|' +
  'كوب|ملعقة|غرام|جرام|כוס|כוסות|כף|כפות|כפית|גרם|กรัม|ช้อนโต๊ะ|ช้อนชา|ถ้วย|muỗng|thìa|sdm|sdt|siung|克|毫升|升|勺|大勺|小勺|个|個|杯|グラム|大さじ|小さじ|カップ|本|枚|개|큰술|작은술|컵|쪽';
const UNIT = `(?:${UNITS})`;
const HEAD = new RegExp(
  `^(?:(?:about|ca\\.?|approx\\.?|circa|env\\.?|etwa)\\s)?(${NUMBER})(?:${SPAN}(${NUMBER}))?(?:\\s?[x×]\\s?(?=\\d))?\\s?(?:(${UNIT})\\.?(?![\\p{L}\\p{N}]))?\\s*`,
  'iu',
);
const TAIL = new RegExp(`(?<![\\p{N}.,/])(${NUMBER})(?:${SPAN}(${NUMBER}))?\\s?(${UNIT})?\\.?\\s*$`, 'iu');
/** Units that Japanese writes before the number. */
const BEFORE = new RegExp(`(大さじ|小さじ|カップ)\\s?(${NUMBER})(?:${SPAN}(${NUMBER}))?\\s*$`, 'u');

/**
 * The amount that an ingredient or part begins with ("1 1/2 cups flour"), or ends with where the language writes it so
 * ("小麦粉 200g"); null where none is understood. The place is that of the numbers alone, so that they can be scaled.
 */
export function amountOf(text: string): Amount | null {
  const words = asciiDigits(text);
  const head = HEAD.exec(words);
  if (head && !isName(words.slice(head[0].length), head)) {
    const name = text
      .slice(head[0].length)
      .replace(/^(?:of|de|d'|di|van)\s/iu, '')
      .trim();
    return amount(words, head.index + head[0].indexOf(head[1] ?? ''), head[1], head[2], head[3], name);
  }
  const before = BEFORE.exec(words);
  if (before) {
    const at = before.index + before[0].indexOf(before[2] ?? '', before[1]?.length);
    return amount(words, at, before[2], before[3], before[1], text.slice(0, before.index).trim());
  }
  const tail = TAIL.exec(words);
  const name = tail ? text.slice(0, tail.index).replace(/[\s:：….·-]+$/u, '') : '';
  return tail && name !== '' && (tail[3] || /[:：…\t]\s*$|\s[–—-]\s*$/u.test(text.slice(0, tail.index)))
    ? amount(words, tail.index, tail[1], tail[2], tail[3], name)
    : null;
}

/** A number that is part of a name: "7-up", "80% chocolate", "00 flour", "1st". */
function isName(rest: string, [whole]: RegExpExecArray): boolean {
  if (/^(?:0\d|\d+(?:st|nd|rd|th)(?!\p{L}))/u.test(whole)) return true;
  return rest === '' || (/\S$/.test(whole) && /^[%\p{L}\p{N}°/]/u.test(rest) && !/\p{L}$/u.test(whole));
}

function amount(
  words: string,
  start: number,
  low = '',
  high: string | undefined,
  unit: string | undefined,
  name: string,
): Amount | null {
  const least = numberOf(low);
  const most = high === undefined ? least : numberOf(high);
  if (!(least > 0) || most < least) return null;
  const end = high === undefined ? start + low.length : words.indexOf(high, start + low.length) + high.length;
  return { start, end, least, most, unit: unit ?? null, name };
}

function numberOf(number: string): number {
  const [, whole = '', top = '', bottom = '', sign = ''] =
    /^([\d.,]*?)(?:\s[\p{L}&]+\s|[\s-]?)(?:(\d+)\s?[/⁄]\s?(\d+)|(\p{No}))?$/u.exec(number) ?? [];
  const part = top ? Number(top) / Number(bottom) : (SIGNS[sign] ?? 0);
  // Three digits behind a comma or point are thousands, unless the whole is 0.
  const plain = /^[1-9]\d{0,2}[.,]\d{3}$/.test(whole) ? whole.replace(/[.,]/, '') : whole.replace(',', '.');
  return Number(plain || 0) + part;
}

/** The same text, of the same length, with the digits of every script as 0 to 9. */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, (digit) => String(digitValue(digit)));
}

function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  const zero = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10].find((start) => code >= start && code <= start + 9) ?? code;
  return code - zero;
}
