import type { ExportWords } from '../core/export/words';
import type { Words } from './words';

/** The words that files put around what the page says. */
export function takeWords(words: Words): ExportWords {
  return { supplies: words.t('supplies_title'), skipped: words.t('take_skipped'), note: words.t('take_note') };
}
