/** A script: letters that belong to it, languages written in it (most likely first), and letters that single one of them out. */
interface Script {
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
      ['ur', /[ٹڈڑےں]/],
      ['fa', /[پچژگی]/],
    ],
  },
  { pattern: /\p{Script=Devanagari}/u, languages: ['hi', 'mr', 'ne', 'sa'] },
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

const words = (text: string) => new Set(text.split(' '));

/** Small words that are frequent in one language and rare in its neighbours. */
export const LANGUAGE_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  ['en', words('the and of to with for from this that your you until into then are is')],
  ['de', words('und der die das den mit ist nicht ein eine auf für von sie wird zu dann')],
  ['fr', words('le la les des et une dans avec pour est vous sur du au puis votre')],
  ['es', words('el los las y una con para del por que se más luego su añadir')],
  ['pt', words('o os as e uma com para do da não em até você ao depois seu')],
  ['it', words('il gli e di una con per della del che non nel poi alla sono')],
  ['nl', words('de het een en van met voor niet op je naar dan wordt zijn')],
  ['sv', words('och att det en som på med för är av inte till ett sedan')],
  ['da', words('og at det en som på med til er af ikke et derefter du')],
  ['nb', words('og å det en som på med til er av ikke et deretter du')],
  ['fi', words('ja on ei että se kun sekä tai niin voit noin kunnes')],
  ['is', words('og að er það sem við ekki til með þú')],
  ['pl', words('i w na z do się nie jest oraz przez aby po dla')],
  ['cs', words('a na se v je do že pro nebo pak jako jsou')],
  ['sk', words('a na sa v je do že pre alebo potom ako sú')],
  ['hu', words('a az és egy hogy nem is meg majd vagy van')],
  ['ro', words('și în de cu pe la un o se pentru din să este')],
  ['hr', words('i u na je se da za od su ili te kako')],
  ['sl', words('in v na je se da za so ali ter kako')],
  ['tr', words('ve bir bu için ile da de olarak sonra daha kadar')],
  ['vi', words('và của các cho với không được bạn là trong để')],
  ['id', words('dan yang di untuk dengan dari ini pada anda tidak ke hingga')],
  ['ca', words('el els les i amb una per del que no és fins')],
  ['lt', words('ir su į iš kad yra ne per tai arba')],
  ['lv', words('un ar uz no ir kas par lai vai tad')],
  ['et', words('ja on ei ning kui see siis kuni et või')],
  ['sw', words('na ya wa kwa ni katika la za kama hii')],
  ['tl', words('ang ng sa mga at na ay para ito kung')],
];
