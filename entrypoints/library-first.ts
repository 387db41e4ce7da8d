import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '../platform/library-first';

/** The first script of the library's page: what the page lists is on its way before anything that draws it. */
export default defineUnlistedScript(askFirst);
