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

/** Keys of one words file that the other lacks. */
export function missingKeys(from: string, other: string): string[] {
  const has = JSON.parse(other) as Record<string, unknown>;
  return Object.keys(JSON.parse(from) as Record<string, unknown>).filter((key) => !(key in has));
}
