import type { OptionRow, SyncRow } from '../../components/options-state';
import type { Words } from '../../components/words';
import type { SyncState } from '../../platform/messages-sync';
import { openOwnPage, openShortcuts } from '../../platform/own-pages';

/** The shortcut that opens the panel is the browser's to change. */
export function shortcutsRow(words: Words): OptionRow {
  const text = words.t('options_shortcuts_text');
  const action = words.t('options_shortcuts_change');
  return {
    id: 'shortcuts',
    kind: 'button',
    name: words.t('help_open'),
    text,
    action,
    onPress: () => void openShortcuts(),
  };
}

/** The way to the page that tells every decision of hiding. */
export function reasonsRow(words: Words): OptionRow {
  const [name, text, action] = [words.t('options_why'), words.t('options_why_text'), words.t('options_why_open')];
  return { id: 'why', kind: 'button', name, text, action, onPress: () => void openOwnPage('why') };
}

/** Only where the person, or the browser, keeps pages from us. */
export function accessRows(words: Words, granted: boolean, onPress: () => void): OptionRow[] {
  if (granted) return [];
  const [name, text, action] = [words.t('welcome_allow_title'), words.t('welcome_allow_text'), words.t('popup_allow')];
  return [{ id: 'access', kind: 'button', name, text, action, onPress }];
}

/** Notifications are the browser's permission: it asks in the press, and may say no. */
export function noticesRow(words: Words, on: boolean, onChange: (on: boolean) => void): OptionRow {
  const [name, text] = [words.t('timer_notices'), words.t('options_notices_text')];
  return { id: 'notices', kind: 'switch', name, text, on, onChange };
}

/** What the page shows of sync. */
export function syncRowOf(state: SyncState): SyncRow {
  const { on, available, lastSent, lastReceived, synced, most, waiting, tooLarge, leftOut, local, failure } = state;
  const left = tooLarge.length + leftOut.length + local;
  return { on, available, lastSent, lastReceived, synced, most, waiting, left, failed: failure !== null };
}
