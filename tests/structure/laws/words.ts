import type { Files } from '../house';

const pluralForm = /_(zero|one|two|few|many|other)$/;

/** What the words files and the code say about each other. */
export interface WordFaults {
  /** Asked for by the code, but not in the file. */
  missing: string[];
  /** In the file, but nobody asks. */
  unused: string[];
}

/**
 * Compares the keys of a words file (`_locales/<language>/messages.json`) with those that the source names: a key
 * counts as named where it stands in quotes, as `__MSG_key__`, or where a template string starts it
 * (`strip_why_${code}`). A plural stands as `key_one`, `key_other` and is asked for as `key`.
 */
export function wordFaults(messages: string, source: Files): WordFaults {
  const keys = Object.keys(JSON.parse(messages) as Record<string, unknown>);
  const text = [...source.values()].join('\n');
  const quoted = new Set(
    [...text.matchAll(/['"`]([a-z]\w*)['"`]|__MSG_(\w+?)__/g)].map((hit) => hit[1] ?? hit[2] ?? ''),
  );
  const named = (key: string) => quoted.has(key) || quoted.has(key.replace(pluralForm, ''));
  const starts = [...text.matchAll(/`([a-z]\w*_)\$\{/g)].map((hit) => hit[1] ?? '');
  return {
    missing: [...asked(text)].filter((key) => !keys.includes(key) && !keys.includes(`${key}_other`)).sort(),
    unused: keys.filter((key) => !named(key) && !starts.some((start) => key.startsWith(start))).sort(),
  };
}

/** Keys that are certainly meant as such: `words.t('key'`, `words.count('key'`, `__MSG_key__`. */
function asked(text: string): Set<string> {
  const hits = text.matchAll(/\.(?:t|count)\(\s*['"](\w+)['"]|__MSG_(\w+?)__/g);
  return new Set([...hits].map((hit) => hit[1] ?? hit[2] ?? ''));
}

/**
 * Says where a language's words file differs from the English one: a key too few or too many, a placeholder that only one
 * of them has, a plural form that the language has (CLDR, as `Intl.PluralRules` knows it) and the file does not; and where a quote is a typewriter's.
 * `language` is a BCP 47 tag.
 */
export function languageFaults(english: string, other: string, language: string): string[] {
  const [wanted, found] = [wordsIn(english), wordsIn(other)];
  const counted = (key: string) => pluralForm.test(key) && wanted.has(key.replace(pluralForm, '_other'));
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = [...wanted.keys()].flatMap((key) => {
    if (!counted(key)) return [key];
    return key.endsWith('_other') ? forms.map((form) => key.replace(pluralForm, `_${form}`)) : [];
  });
  const model = (key: string) => wanted.get(counted(key) ? key.replace(pluralForm, '_other') : key);
  return [
    ...keys.filter((key) => !found.get(key)?.trim()).map((key) => `${key} is missing`),
    ...[...found.keys()].filter((key) => model(key) === undefined).map((key) => `nobody asks for ${key}`),
    ...[...found]
      .filter(([key, text]) => !hasPlaces(text, model(key) ?? text, counted(key)))
      .map(([key]) => `$n in ${key}`),
    ...[...found].filter(([, text]) => /['"]/.test(text)).map(([key]) => `straight quote in ${key}`),
  ].sort();
}

function wordsIn(file: string): Map<string, string> {
  const entries = Object.entries(JSON.parse(file) as Record<string, { message: string }>);
  return new Map(entries.map(([key, { message }]) => [key, message]));
}

/** Of a plural form, the number itself may be written out ("one step"). */
function hasPlaces(text: string, model: string, mayDropNumber: boolean): boolean {
  const places = (words: string) => new Set(words.match(/\$[1-9]/g) ?? []);
  const [has, needs] = [places(text), places(model)];
  if (mayDropNumber) needs.delete('$1');
  return [...needs].every((place) => has.has(place)) && [...has].every((place) => places(model).has(place));
}
