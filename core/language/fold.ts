/** Signs that are left out before comparing: vowel points and tatweel, the dot that lower-casing İ leaves, nuktas, joiners. */
const DROPPED = /\u0640|[\u064B-\u065F]|\u0670|[\u0591-\u05C7]|\u0307|\u093C|\u09BC|\u0A3C|\u00AD|\u200B|\u200D/g;

/** Letters that pages write one for the other. */
const SAME: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u02BC': "'",
  '`': "'",
  ё: 'е',
  ı: 'i',
  ș: 'ş',
  ț: 'ţ',
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ϊ: 'ι',
  ΐ: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ϋ: 'υ',
  ΰ: 'υ',
  ώ: 'ω',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  '\u0901': '\u0902',
};
const ALIKE = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');

/** A text in the one spelling that words are compared in: lower case, whole letters, and one form of what pages write in several. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[ -_a-~]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKC')
    .replace(DROPPED, '')
    .replace(ALIKE, (letter) => SAME[letter] ?? letter);
}

/** The words of a text, folded: runs of letters and digits; hyphens, apostrophes and zero-width non-joiners part them. */
export function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
