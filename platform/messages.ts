import type { Operation, TutorialRecord } from '../core/progress/progress';
import type { Settings } from './settings';

/**
 * Every message of the house, grouped by direction. A message is `{ name, body }`; the answer is an `Answer`.
 * Failure crosses the wire as data, never as a rejected promise.
 */

/** Page script (spotter, reader) -> background. */
export interface FromPage {
  /** The spotter thinks the page is worth a read: inject the reader in this frame, or tell the one there to look again. */
  spotted: { body: { reasons: string[] }; answer: null };
  /** The page's CSS of ours, by slot: replaces what stood in that slot before. `was` and `css` may be ''. Origin USER. */
  'set-css': { body: { was: string; css: string }; answer: null };
  /** A tutorial was read: gives what is stored of it (created if new), and the settings. */
  'open-tutorial': { body: TutorialSummary; answer: { record: TutorialRecord; settings: Settings; device: string } };
  /** Applies ticks; answers after they are on disk. */
  'apply-operations': { body: { operations: Operation[] }; answer: { record: TutorialRecord } };
  /** What the badge and popup should say of this tab. */
  'report-page': { body: PageState; answer: null };
  'get-settings': { body: null; answer: Settings };
  'change-settings': { body: SettingsChange; answer: Settings };
  'open-options': { body: null; answer: null };
}

/** Popup and other extension pages -> background (and everything a page may ask). */
export interface FromExtension extends FromPage {
  /** What is known of a tab; null where nothing was reported. */
  'get-page': { body: { tab: number }; answer: PageState | null };
  /** Latest first. */
  'list-tutorials': { body: null; answer: TutorialRecord[] };
}

/** Background or popup -> the reader in a tab. */
export interface ToPage {
  /** Look at the page again: its address or content changed. */
  'read-again': { body: null; answer: null };
  'open-panel': { body: { focus: boolean }; answer: null };
  'toggle-panel': { body: null; answer: null };
  /** The stored record of this page's tutorial changed, perhaps in another tab. */
  'record-changed': { body: { record: TutorialRecord }; answer: null };
  'settings-changed': { body: { settings: Settings }; answer: null };
}

/** What is stored of a tutorial when it is opened. */
export type TutorialSummary = Pick<TutorialRecord, 'id' | 'address' | 'title' | 'parts'>;

/** What a tab shows. */
export interface PageState {
  status: 'tutorial' | 'none' | 'off';
  host: string;
  title: string;
  /** Steps to do, and all steps, of the whole tutorial. */
  left: number;
  total: number;
  /** Tutorial id, '' where none. */
  tutorial: string;
  hidden: { ads: number; trackers: number; clutter: number };
  stripping: boolean;
}

/** One change of the settings; the background applies it to what is stored. */
export type SettingsChange =
  | { type: 'strip-site'; host: string; on: boolean | null }
  | { type: 'strip-everywhere'; on: boolean }
  | { type: 'strip-clutter'; on: boolean }
  | { type: 'show-element'; host: string; selector: string; shown: boolean }
  | { type: 'site-off'; host: string; off: boolean }
  | { type: 'dock'; side: 'start' | 'end'; width: number }
  | { type: 'chip'; host: string; edge: 'start' | 'end'; top: number }
  | { type: 'theme'; theme: Settings['theme'] }
  | { type: 'text-size'; factor: number }
  | { type: 'keys'; on: boolean };

/** Failure as data: `code` for programs, `message` for people. */
export type Answer<T> = { ok: true; value: T } | { ok: false; code: FailureCode; message: string };

/** `full`: storage quota; `gone`: no one answered; `refused`: the sender may not ask this; `bad`: the body is not what was agreed. */
export type FailureCode = 'full' | 'gone' | 'refused' | 'bad' | 'failed';
