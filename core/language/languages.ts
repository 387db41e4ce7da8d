import { BALTIC_URALIC } from './baltic-uralic';
import { CYRILLIC } from './cyrillic';
import { DRAVIDIAN } from './dravidian';
import { EAST_ASIAN } from './east-asian';
import { english, GERMANIC } from './germanic';
import { GREEK_TURKIC } from './greek-turkic';
import { IBERIAN } from './iberian';
import { INDIC } from './indic';
import type { Language } from './language';
import { NORDIC } from './nordic';
import { OTHER_FAMILIES } from './other-families';
import { ROMANCE } from './romance';
import { SEMITIC_IRANIAN } from './semitic-iranian';
import { SLAVIC } from './slavic';
import { SOUTHEAST_ASIAN } from './southeast-asian';

/** Every language that Sidestep knows words of; English first. */
export const LANGUAGES: readonly Language[] = [
  ...GERMANIC,
  ...ROMANCE,
  ...NORDIC,
  ...IBERIAN,
  ...SLAVIC,
  ...CYRILLIC,
  ...BALTIC_URALIC,
  ...GREEK_TURKIC,
  ...SEMITIC_IRANIAN,
  ...INDIC,
  ...DRAVIDIAN,
  ...SOUTHEAST_ASIAN,
  ...EAST_ASIAN,
  ...OTHER_FAMILIES,
];

let byTag: Map<string, Language> | undefined;

/** What is known of the language of a BCP 47 tag ('pt-BR', 'sr-Latn-RS', 'no'); null for '' and for languages without a record. */
export function languageFor(tag: string): Language | null {
  byTag ??= new Map(
    LANGUAGES.flatMap((language) =>
      [language.tag, ...(language.also?.split(' ') ?? [])].map((name) => [name.toLowerCase(), language] as const),
    ),
  );
  const [base = '', second = ''] = tag.toLowerCase().split(/[-_]/);
  return byTag.get(`${base}-${second}`) ?? byTag.get(base) ?? null;
}

/** The languages whose words may stand on a page in a language: its own and English; all of them where it is not known. */
export function languagesOn(tag: string): readonly Language[] {
  const own = languageFor(tag);
  if (!own) return LANGUAGES;
  return own === english ? [english] : [own, english];
}
