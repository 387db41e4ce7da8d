import { type HeadKind, says } from '../language/heads';
import { noteWordTone } from '../language/note-words';
import { startsWithVerb } from '../language/verbs';
import { ordinalOf } from '../page/ordinal';
import type { Slices } from '../slices';

const KINDS: readonly HeadKind[] = ['announce', 'supplies', 'ingredients', 'other', 'promise', 'howTo', 'listicle'];

/**
 * Builds the tables of words that reading a page in a language asks, one between two yields: each takes up to 20 ms the first time,
 * and all at once would hold the page up.
 */
export function* prepareWords(language: string): Slices<void> {
  for (const kind of KINDS) {
    says(kind, 'x', language);
    yield;
  }
  startsWithVerb('x', language);
  yield;
  noteWordTone('x', language);
  yield;
  ordinalOf('Step 1: x');
  yield;
}
