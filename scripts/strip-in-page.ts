/** What `npm run bench:stripping` runs in a page: the very code of the extension, but for the engine, which stays outside as it does there. */
export { NO_LISTS } from '../core/strip/list-rules';
export { namesOn, nothingAsked } from '../core/strip/page-names';
export { createSight } from '../core/strip/sight';
export { findStripped, stillExact, stripCss } from '../core/strip/strip';
export { findExtended } from '../platform/extended-selectors';
