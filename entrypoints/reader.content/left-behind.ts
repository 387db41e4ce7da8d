import type { CountKey, WordKey } from '../../components/words';
import { keepWords } from '../../platform/i18n';

/** What is said of a tick, a note or another act when the extension was updated or turned off under an open page. */
const needed = [
  'unsaved_gone',
  'unsaved_again',
  'unsaved_timer',
  'unsaved_supply',
  'unsaved_servings',
  'unsaved_blank',
  'data_save',
  'toast_ticked',
  'toast_unticked',
  'toast_skipped',
  'action_undo',
  'action_close',
] as const satisfies WordKey[];

const counted = ['unsaved_title', 'unsaved_notes', 'unsaved_stuck', 'unsaved_changes'] as const satisfies CountKey[];

/** Forms that languages count with (CLDR). */
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** An update takes the words away from the readers in open pages; these must then be at hand, or a tick would be lost unsaid. */
export function prepareForUpdate(): void {
  keepWords([...needed, ...counted.flatMap((key) => forms.map((form) => `${key}_${form}`))]);
}
