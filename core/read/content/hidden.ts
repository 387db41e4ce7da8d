import { attribute } from '../../page/dom';

/** Styles that keep words out of sight and still let them be copied from the page. */
const UNSEEN =
  /(?:^|;)\s*(?:font-size\s*:\s*0(?:px|em|rem|pt|%)?|opacity\s*:\s*0(?:\.0+)?|(?:left|top|right|bottom|margin-left|text-indent)\s*:\s*-\d{3,}(?:px|em|rem)?|color\s*:\s*transparent|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\((?:50|100)%)\s*(?:[;!,)]|$)/i;

/** True for an element whose own style hides its words from the eye but not from copying. */
export function isUnseen(element: Element): boolean {
  const style = attribute(element, 'style');
  return style !== null && UNSEEN.test(style.slice(0, 1000));
}

/**
 * Characters that make code run as something else than it looks: controls, bidi controls, tags, and joiners between ASCII letters.
 * Soft hyphens and zero-width spaces are not among them: pages put them in to let long lines break.
 */
const DECEIVING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being found
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u061C\u202A-\u202E\u2066-\u2069]|[\u{E0001}-\u{E007F}]|[\u0021-\u007e][\u200C\u200D][\u0021-\u007e]/u;

/** Whether code holds characters that deceive who reads it. */
export function holdsDeceit(code: string): boolean {
  return DECEIVING.test(code);
}
