import type { WordKey } from '../../components/words';
import { keepWords } from '../../platform/i18n';

/** What is said of a tick when the extension was updated or turned off under an open page. */
const needed = [
  'unsaved_title_one',
  'unsaved_title_other',
  'unsaved_gone',
  'unsaved_again',
  'data_save',
  'toast_ticked',
  'toast_unticked',
  'toast_skipped',
  'action_undo',
] as const satisfies WordKey[];

/** Other forms that languages count with. */
const forms = ['zero', 'two', 'few', 'many'].map((form) => `unsaved_title_${form}`);

/** An update takes the words away from the readers in open pages; these must then be at hand, or a tick would be lost unsaid. */
export function prepareForUpdate(): void {
  keepWords([...needed, ...forms]);
}
