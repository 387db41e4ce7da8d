import { detectLanguage } from '../language/detect';
import { attribute, bodyOf, children, headOf, matches, queryAll, rootOf } from './dom';
import { visibleText } from './text';

/** Enough to tell a language apart, little enough to cost nothing. */
const SAMPLE = 3000;

/**
 * The page's language as a BCP 47 tag, or '' where nothing tells: the `lang` attribute or the page's other declarations
 * unless the words contradict them, then the script, then frequent words.
 */
export function languageOf(document: Document): string {
  const body = bodyOf(document);
  const sample = body ? visibleText(body, { limit: SAMPLE }).slice(0, SAMPLE) : '';
  return detectLanguage(declaredLanguage(document), sample);
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
