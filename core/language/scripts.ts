/** A script: letters that belong to it, languages written in it (most likely first), and letters that single one of them out. */
export interface Script {
  pattern: RegExp;
  languages: string[];
  narrow?: [language: string, letters: RegExp][];
}

/** Scripts that tell the language; kana stands before Han, because Japanese is written in both. */
export const SCRIPTS: readonly Script[] = [
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}\u30FC]/u, languages: ['ja'] },
  { pattern: /\p{Script=Hangul}/u, languages: ['ko'] },
  {
    pattern: /\p{Script=Han}/u,
    languages: ['zh', 'ja', 'yue'],
    narrow: [
      ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
      ['zh-Hant', /[這個們為點擊說會從時對應]/],
      ['zh', /./],
    ],
  },
  {
    pattern: /\p{Script=Cyrillic}/u,
    languages: ['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk', 'ky', 'mn', 'tg'],
    narrow: [
      ['uk', /[їєґ]/i],
      ['be', /ў/i],
      ['mk', /[ѓќѕ]/i],
      ['sr', /[ђћџљњј]/i],
      ['kk', /[әғқңұһ]/i],
      ['ru', /[ыэё]/i],
      ['bg', /ъ/i],
    ],
  },
  { pattern: /\p{Script=Greek}/u, languages: ['el'] },
  { pattern: /\p{Script=Hebrew}/u, languages: ['he', 'yi', 'iw'] },
  {
    pattern: /\p{Script=Arabic}/u,
    languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug'],
    narrow: [
      ['ur', /[ٹڈڑےںہ]/],
      ['fa', /[پچژگی]/],
    ],
  },
  {
    pattern: /\p{Script=Devanagari}/u,
    languages: ['hi', 'mr', 'ne', 'sa'],
    narrow: [['mr', /(?<![\p{L}\p{M}])(?:आहे|आहेत|आणि|करा|मध्ये)(?![\p{L}\p{M}])/u]],
  },
  { pattern: /\p{Script=Bengali}/u, languages: ['bn', 'as'] },
  { pattern: /\p{Script=Tamil}/u, languages: ['ta'] },
  { pattern: /\p{Script=Telugu}/u, languages: ['te'] },
  { pattern: /\p{Script=Kannada}/u, languages: ['kn'] },
  { pattern: /\p{Script=Malayalam}/u, languages: ['ml'] },
  { pattern: /\p{Script=Gujarati}/u, languages: ['gu'] },
  { pattern: /\p{Script=Gurmukhi}/u, languages: ['pa'] },
  { pattern: /\p{Script=Thai}/u, languages: ['th'] },
  { pattern: /\p{Script=Georgian}/u, languages: ['ka'] },
  { pattern: /\p{Script=Armenian}/u, languages: ['hy'] },
];

/** Index of the script that a text's first letter is written in; -1 for Latin and the rest. */
export function scriptOf(text: string): number {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return SCRIPTS.findIndex(({ pattern }) => pattern.test(first));
}
