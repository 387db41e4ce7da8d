import { attribute, bodyOf, children, headOf, matches, queryAll, rootOf } from './dom';
import { LANGUAGE_WORDS, SCRIPTS } from './language-words';
import { visibleText } from './text';

/** Enough to tell a language apart, little enough to cost nothing. */
const SAMPLE = 3000;

/**
 * The page's language as a BCP 47 tag, or '' where nothing tells: the `lang` attribute unless the letters contradict it, then the
 * page's other declarations, then the script, then frequent words.
 */
export function languageOf(document: Document): string {
  const body = bodyOf(document);
  const sample = body ? visibleText(body, { limit: SAMPLE }).slice(0, SAMPLE) : '';
  const declared = declaredLanguage(document);
  const script = languageOfScript(sample);
  if (declared && !contradicts(declared, sample, script)) return declared;
  return script || languageOfWords(sample) || declared;
}

/** The first subtag in lower case: 'pt' for 'pt-BR'. */
function baseLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

function declaredLanguage(document: Document): string {
  const root = rootOf(document);
  const candidates = [root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang'))];
  const head = headOf(document);
  for (const meta of head ? children(head) : []) {
    if (matches(meta, 'meta[http-equiv="content-language" i], meta[property="og:locale" i], meta[name="language" i]')) {
      candidates.push(attribute(meta, 'content'));
    }
  }
  if (root)
    candidates.push(...queryAll(root, 'main[lang], article[lang], body[lang]').map((el) => attribute(el, 'lang')));
  for (const candidate of candidates) {
    const tag = canonical(candidate ?? '');
    if (tag) return tag;
  }
  return '';
}

function canonical(text: string): string {
  const tag = text.trim().split(/[,;]/, 1)[0]?.trim()?.replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}

/** `lang="en"` on a Japanese page is the theme's default speaking, not the author. */
function contradicts(declared: string, sample: string, script: string): boolean {
  const base = baseLanguage(declared);
  if (script !== '') return SCRIPTS.find((entry) => entry.languages.includes(base))?.pattern.test(sample) !== true;
  return false;
}

/** The language whose script more than a third of the letters are written in; '' for Latin. */
function languageOfScript(sample: string): string {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return '';
  for (const { pattern, languages, narrow } of SCRIPTS) {
    const hits = sample.match(new RegExp(pattern, 'gu'))?.length ?? 0;
    if (hits < letters / 3) continue;
    return narrow?.find(([, letter]) => letter.test(sample))?.[0] ?? languages[0] ?? '';
  }
  return '';
}

/** The language with most hits among frequent small words; '' where too few or too close. */
function languageOfWords(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = { language: '', hits: 0 };
  for (const [language, list] of LANGUAGE_WORDS) {
    const hits = words.filter((word) => list.has(word)).length;
    if (hits > best.hits) best = { language, hits };
  }
  return best.hits >= 3 && best.hits * 12 >= words.length ? best.language : '';
}
