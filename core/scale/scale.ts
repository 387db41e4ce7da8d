import type { Amount, Supply } from '../tutorial';

/** How a scaled amount is written: as fractions, or as decimals where the unit is measured on scales and jugs. */
const METRIC =
  /^(?:g|gr|gram|grams|gramm|grammes|gramos|gramas|grammi|kg|kilo|kilos|mg|ml|cl|dl|l|liter|liters|litre|litres|litro|litros|litri|cm|mm|m|г|гр|кг|мл|л|克|毫升|升|グラム|غرام|جرام|กรัม)$/iu;

/** Kitchen fractions, and how near a number must come to one of them. */
const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 8, '⅛'],
  [1 / 4, '¼'],
  [1 / 3, '⅓'],
  [1 / 2, '½'],
  [2 / 3, '⅔'],
  [3 / 4, '¾'],
];
const near = 0.04;

/** Writes a number as the language does. */
type Write = (number: number) => string;

/** A supply's text in three pieces: the amount, scaled, and what stands before and after it, untouched. */
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
    after: text.slice(amount.end),
  };
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
