/** Style sheet for the shadow root on a page. Extension pages link a file instead: `popup-page.css`. */
export { default as panelCss } from './on-page.css?inline';
