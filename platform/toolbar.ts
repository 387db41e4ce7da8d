/** Whether the browser pins our toolbar button in a menu behind a gear, as Firefox does; Chromium has a pin beside each name. */
export const pinsInMenu = import.meta.env.BROWSER === 'firefox';
