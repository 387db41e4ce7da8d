import { parseBeside } from './holding-bodies';
import type { LibraryMessages } from './messages-library';
import { count, list, nothing, oneOf, type Parse, shape, text } from './parse';
import { bounds, name, parseRecord } from './record-bodies';

/** Tutorials that are removed or brought back at once. */
const mostTutorials = 100_000;

/** What the body of each message of the library must be. */
export const libraryBodies: { [N in keyof LibraryMessages]: Parse<LibraryMessages[N]['body']> } = {
  'list-tutorials': nothing,
  'get-kept': shape({ id: text(bounds.address) }),
  'tick-kept': shape({
    tutorial: text(bounds.address),
    wishes: list(shape({ step: name, state: oneOf('todo', 'done', 'skipped') }), bounds.operations),
  }),
  'list-kept': nothing,
  'see-tutorials': shape({ ids: list(text(bounds.address), mostTutorials) }),
  'remove-tutorials': shape({
    seen: list(shape({ id: text(bounds.address), lastOpened: count }), mostTutorials),
  }),
  'forget-copies': nothing,
  'restore-tutorials': shape({
    records: list(parseRecord, mostTutorials),
    beside: list(parseBeside, mostTutorials),
  }),
};
