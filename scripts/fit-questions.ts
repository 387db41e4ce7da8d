/** What fitting asks of core/read/deciding, bundled for Node. */
export { choose } from '../core/read/deciding/choose';
export { pageRow } from '../core/read/deciding/page-row';
