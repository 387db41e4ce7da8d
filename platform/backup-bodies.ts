import { partBounds } from './held-parts';
import type { BackupMessages } from './messages-backup';
import { count, flag, nothing, type Parse, shape, text } from './parse';
import { name } from './record-bodies';

/** What the body of each message of a backup must be. */
export const backupBodies: { [N in keyof BackupMessages]: Parse<BackupMessages[N]['body']> } = {
  'export-backup': shape({ held: name, part: count }),
  'hold-backup': shape({ held: name, part: count, of: count, text: text(partBounds.part) }),
  'preview-backup': shape({ held: name }),
  'import-backup': shape({ held: name, settings: flag }),
  'undo-import': nothing,
};
