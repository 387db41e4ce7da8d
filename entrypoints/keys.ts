import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardKeys } from '../platform/key-guard';

/** Runs at the start of every page, before any script of the page, so that what is typed in the panel never reaches its shortcuts. */
export default defineUnlistedScript(() => {
  if (window.top === window) guardKeys(window);
});
