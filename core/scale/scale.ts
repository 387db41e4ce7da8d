import { amountOf } from '../read/amounts';
import type { Amount, Supply } from '../tutorial';

/** How a scaled amount is written: as fractions, or as decimals where the unit is measured on scales and jugs. */
const METRIC =
  /^(?:g|gr|gram|grams|gramm|grammes|gramos|gramas|grammi|kg|kilo|kilos|mg|ml|cl|dl|l|liter|liters|litre|litres|litro|litros|litri|cm|mm|m|г|гр|кг|мл|л|克|毫升|升|グラム|غرام|جرام|กรัม)$/iu;

/** Units that measure what is in the bowl, many languages. What stands behind other ones is a size: "2 cans (400 g)". */
const MEASURE =
  /^(?:oz|ounces?|lbs?|pounds?|tsps?|teaspoons?|tbsps?|tbs|tablespoons?|cups?|pints?|quarts?|sticks?|el|tl|esslöffel|teelöffel|tassen?|cs|cc|càs|càc|cuillères?|cucharad(?:it)?as?|cdas?|cditas?|tazas?|colher(?:es)?|xícaras?|cucchiai(?:o|no|ni)?|tazz[ae]|eetlepels?|theelepels?|kopje|msk|tsk|krm|spsk|ts|ss|rkl|łyż(?:ka|ki|ek|eczka|eczki)|szklank[ai]|lžíce|lžička|hrnek|ст|ч|ложк[аи]|стакана?|(?:yemek|çay|tatlı) kaşığı|su bardağı|bardak|كوب|ملعقة|כוס(?:ות)?|כף|כפות|כפית|ช้อนโต๊ะ|ช้อนชา|ถ้วย|sdm|sdt|大さじ|小さじ|カップ|大勺|小勺|杯|큰술|작은술|컵)$/iu;

/** The same amount again, or more of it: behind the unit in brackets, behind a stroke, or behind "plus". */
const BOX = /^(\s*[(（])([^()（）]{1,60})(?=[)）])/u;
const LINK = /^\s*(?:[/|+]|plus|and|und|et|y|e|en|och|og|и)\s*(?=[\d½¼¾⅓⅔⅛⅜⅝⅞])/iu;
/** Amounts of each thing do not grow with their number. */
const EACH = /\b(?:each|every|per|je|jeweils|pro|chacune?|cada|ciascun[oa]|elk)\b/iu;

/** Kitchen fractions, and how near a number must come to one of them. */
const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 8, '⅛'],
  [1 / 4, '¼'],
  [1 / 3, '⅓'],
  [3 / 8, '⅜'],
  [1 / 2, '½'],
  [5 / 8, '⅝'],
  [2 / 3, '⅔'],
  [3 / 4, '¾'],
  [7 / 8, '⅞'],
];
const near = 0.04;

/** Writes a number as the language does. */
type Write = (number: number) => string;

/** A supply's text in three pieces: the amount, scaled, and what stands before and after it; behind it the same amount in other units is scaled too. */
export interface ScaledText {
  before: string;
  amount: string;
  after: string;
}

/** A supply's text with its amount times `factor`; the page's own digits where nothing changes. null where no amount was understood. */
export function scaledText({ text, amount }: Supply, factor: number, write: Write): ScaledText | null {
  if (!amount) return null;
  const own = text.slice(amount.start, amount.end);
  return {
    before: text.slice(0, amount.start),
    amount: factor === 1 ? own : scaledAmount(amount, factor, write),
    after: factor === 1 ? text.slice(amount.end) : scaledRest(text.slice(amount.end), amount.unit, factor, write),
  };
}

/** What stands behind an amount, with the same amount in other units scaled: "cups (240 ml) milk". */
function scaledRest(rest: string, unit: string | null, factor: number, write: Write): string {
  if (!isMeasure(unit)) return rest;
  const at = rest.toLowerCase().indexOf(unit.toLowerCase());
  const behind = at >= 0 && rest.slice(0, at).trim() === '' ? at + unit.length : 0;
  const tail = rest.slice(behind);
  const [whole = '', open = '', inside = ''] = BOX.exec(tail) ?? [];
  if (whole) {
    const box = EACH.test(inside) ? inside : scaledBox(inside, factor, write);
    return rest.slice(0, behind) + open + box + tail.slice(whole.length);
  }
  const link = LINK.exec(tail)?.[0] ?? '';
  const more = link ? { text: tail.slice(link.length), amount: amountOf(tail.slice(link.length)) } : null;
  const scaled = more?.amount?.start === 0 && isMeasure(more.amount.unit) ? scaledText(more, factor, write) : null;
  return scaled ? rest.slice(0, behind) + link + scaled.amount + scaled.after : rest;
}

function isMeasure(unit: string | null): unit is string {
  return unit !== null && !/^[cm]?m$/i.test(unit) && (METRIC.test(unit) || MEASURE.test(unit));
}

/** Words in brackets with those scaled that are an amount and nothing else. */
function scaledBox(words: string, factor: number, write: Write): string {
  const pieces = words.split(/([;|]|,\s|\/(?!\d)|(?<!\d)\/)/u);
  return pieces
    .map((piece) => {
      // An amount stands before a name: one is lent to it.
      const amount = amountOf(`${piece.trim()} x`);
      if (amount?.name !== 'x' || !isMeasure(amount.unit)) return piece;
      const from = piece.length - piece.trimStart().length;
      return piece.slice(0, from + amount.start) + scaledAmount(amount, factor, write) + piece.slice(from + amount.end);
    })
    .join('');
}

function scaledAmount({ least, most, unit }: Amount, factor: number, write: Write): string {
  const low = amountText(least * factor, unit, write);
  const high = amountText(most * factor, unit, write);
  return low === high ? low : `${low}–${high}`;
}

/** An amount as a cook writes it: "1 ½", "0.75" of what is weighed, never a sum that no spoon measures. */
export function amountText(number: number, unit: string | null, write: Write): string {
  if (unit !== null && METRIC.test(unit)) return write(rounded(number));
  const whole = Math.floor(number);
  const rest = number - whole;
  if (rest < near) return whole > 0 ? write(whole) : write(rounded(number));
  if (rest > 1 - near) return write(whole + 1);
  const [share, sign] = FRACTIONS.reduce((best, each) =>
    Math.abs(each[0] - rest) < Math.abs(best[0] - rest) ? each : best,
  );
  if (Math.abs(share - rest) > near) return write(rounded(number));
  return whole === 0 ? sign : `${write(whole)} ${sign}`;
}

/** As exact as a kitchen is: whole from 10 on, then one place, then two. */
function rounded(number: number): number {
  const places = number >= 10 ? 0 : number >= 1 ? 1 : 2;
  return Number(number.toFixed(places)) || Number(number.toPrecision(1));
}
