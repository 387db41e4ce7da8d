import type { TextPart } from './held-parts';

/** Extension pages -> background: a backup goes out and comes in by parts, because messages have an end (`held-parts.ts`). */
export interface BackupMessages {
  /** One part of the text of a file with everything that is remembered. Part 0 makes the file; `gone` where it must be made anew. */
  'export-backup': { body: { held: string; part: number }; answer: TextPart };
  /** Hands over a part of a file; `bad`, with its fault as message, where it is too long. */
  'hold-backup': { body: TextPart; answer: null };
  /**
   * What importing the file that was handed over would change; `gone` where a part of it is missing, and a file that is no backup is
   * `bad`, with its fault (`backupFaults`) as message.
   */
  'preview-backup': { body: { held: string }; answer: ImportPreview };
  /** Joins the tutorials of a file with what is here, and takes its settings if that is wanted; the answer says how many. */
  'import-backup': { body: { held: string; settings: boolean }; answer: { tutorials: number } };
  /** Takes the last import back; what was ticked since stays. */
  'undo-import': { body: null; answer: { tutorials: number } };
}

/** A part of a backup that was left out: the tutorial at a place of the file (from 1), the settings, some of what is held beside, or the older of twins. */
export type BackupRepair =
  | { kind: 'tutorial'; place: number }
  | { kind: 'settings' }
  | { kind: 'beside' }
  | { kind: 'twin'; title: string };

/** What importing a backup would change. */
export interface ImportPreview {
  /** When the backup was made, ms since 1970; 0 where it does not say. */
  at: number;
  /** It holds settings too. */
  settings: boolean;
  /** Tutorials that are new here, or have steps in another state. */
  tutorials: { title: string; address: string; isNew: boolean; steps: number }[];
  /** Tutorials that are here already, just so. */
  same: number;
  /** The parts of the file that were left out. */
  repairs: BackupRepair[];
}
