/** What fitting asks of core/read, bundled for Node. */
export { choose } from '../core/read/deciding/choose';
export { pageRow } from '../core/read/deciding/page-row';
export { MARKS, marksOf } from '../core/read/wording/marks';
export { measureWording } from '../core/read/wording/wording';
