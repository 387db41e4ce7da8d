import { expect, test } from 'vitest';
import tokens from '../../components/styles/tokens.css?raw';

type Colours = Record<string, string>;

/** The rule's declarations, all rules with that selector together. */
function coloursOf(css: string, selector: RegExp): Colours {
  const colours: Colours = {};
  for (const [, head = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selector.test(head.trim())) continue;
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);?/g))
      colours[name] = value.trim().toLowerCase();
  }
  return colours;
}

const light = coloursOf(tokens, /\[data-theme="?light"?\]/);
const dark = coloursOf(tokens, /^\[data-theme="?dark"?\]$/);
const autoDark = coloursOf(tokens, /^\[data-theme="?auto"?\]$/);

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const parts = /^#(..)(..)(..)$/.exec(colour)?.slice(1);
  if (!parts) throw new Error(`not a colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = parts.map((hex) => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Colours, front: string, back: string): number {
  const [a, b] = [luminance(colours[front] ?? ''), luminance(colours[back] ?? '')].sort((x, y) => y - x);
  return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
}

/** The design's pairs with what was measured for it in light and dark, and the floor. */
const pairs: [front: string, back: string, floor: number, light: number, dark: number][] = [
  ['ink', 'paper', 7, 17.6, 15.1],
  ['ink', 'here', 7, 16.4, 13.7],
  ['ink', 'hover', 7, 15.6, 13.0],
  ['ink', 'amber-soft', 7, 16.2, 12.5],
  ['ink', 'red-soft', 7, 15.5, 13.4],
  ['ink-2', 'paper', 4.5, 9.1, 9.9],
  ['ink-2', 'canvas', 4.5, 8.5, 10.7],
  ['ink-done', 'paper', 7, 8.0, 8.3],
  ['ink-done', 'here', 7, 7.5, 7.5],
  ['ink-done', 'hover', 7, 7.1, 7.1],
  ['ink-3', 'paper', 4.5, 5.8, 6.7],
  ['ink-3', 'here', 4.5, 5.4, 6.1],
  ['ink-3', 'hover', 4.5, 5.2, 5.8],
  ['ink-3', 'sunken', 4.5, 5.3, 7.2],
  ['ink-3', 'canvas', 4.5, 5.4, 7.3],
  ['accent-ink', 'paper', 4.5, 8.1, 10.2],
  ['accent-ink', 'here', 4.5, 7.5, 9.2],
  ['accent-ink', 'hover', 4.5, 7.2, 8.8],
  ['on-accent', 'accent', 4.5, 6.4, 8.7],
  ['amber-ink', 'amber-soft', 4.5, 6.9, 8.7],
  ['amber-ink', 'paper', 4.5, 7.5, 10.5],
  ['red-ink', 'red-soft', 4.5, 6.3, 7.8],
  ['red-ink', 'paper', 4.5, 7.1, 8.8],
  ['line-2', 'paper', 3, 4.3, 5.0],
  ['line-2', 'here', 3, 4.0, 4.6],
  ['accent', 'paper', 3, 6.4, 9.1],
  ['amber', 'amber-soft', 3, 3.6, 7.1],
  ['accent-ink', 'sunken', 4.5, 7.3, 10.9],
  ['amber-ink', 'sunken', 4.5, 6.8, 11.2],
  ['amber-ink', 'here', 4.5, 7.0, 9.5],
  ['toast-ink', 'toast', 4.5, 14.3, 14.3],
  ['toast-action', 'toast', 4.5, 10.2, 6.9],
];

test.each(pairs)('%s on %s has at least %f:1', (front, back, floor, inLight, inDark) => {
  const measured = [contrast(light, front, back), contrast(dark, front, back)];
  expect(Math.min(...measured)).toBeGreaterThanOrEqual(floor);
  if (front !== 'toast-ink')
    expect(measured.map((each) => each.toFixed(1))).toEqual([inLight.toFixed(1), inDark.toFixed(1)]);
});

test('dark is the same whether it was chosen or follows the browser', () => {
  expect(autoDark).toEqual(dark);
  expect(Object.keys(dark).length).toBeGreaterThan(25);
});

test('no style sheet counts in rem, and none names a side of the window', () => {
  const sheets = import.meta.glob<string>('../../components/styles/*.css', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  expect(Object.keys(sheets).length).toBeGreaterThan(6);
  for (const [name, css] of Object.entries(sheets)) {
    const code = css.replace(/\/\*[\s\S]*?\*\//g, '');
    expect(code.match(/\d(rem)\b/g), name).toBeNull();
    expect(code.match(/\b(margin|padding|border|inset)-(left|right)\b|[\s{;](left|right):|float:/g), name).toBeNull();
  }
});
