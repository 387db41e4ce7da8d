/** The browser's side panel: page -> background. What the side panel itself says goes over `panel-link`. */
export interface SidePanelFromPage {
  /** Opens the browser's side panel beside this page. Only in a click, and only where the browser lets a page's click do it. */
  'open-side-panel': { body: null; answer: null };
}
