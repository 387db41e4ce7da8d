import { readFileSync } from 'node:fs';
import type { Pages } from './harness/server';

/** Our own tutorial with a banner, an ad slot, an ad label and a pixel; "Put up the pole" has 5 steps, "Keep it clean" 3. */
export const feeder = readFileSync(new URL('pages/bird-feeder/page.html', import.meta.url), 'utf8');

/** Where the feeder stands. */
export const feederAddress = 'http://garden.example/how-to/hang-a-bird-feeder';

/** Elements of the feeder page that are to be hidden. */
export const feederAds = ['#banner', '#slot', '#label', '#pixel'];

/** What the panel says of the feeder's first part. */
export const feederSteps = [
  'Step 1: Pick a spot at least three metres from the nearest branch, fence or roof.',
  'Step 2: Push the ground socket into the lawn and stand on it until it is level with the grass.',
  'Step 3: Slide the pole into the socket and tighten the screw by hand.',
  'Step 4: Fix the baffle to the pole, 120 centimetres above the ground.',
  'Step 5: Fill the feeder with sunflower hearts and hang it on the hook.',
];

/** A tutorial with one list of these steps. */
export function listPage(title: string, steps: readonly string[], head = ''): string {
  const items = steps.map((step) => `<li>${step}</li>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><main><article><h1>${title}</h1><p>What you need is patience.</p><ol>${items}</ol></article></main></body></html>`;
}

/** Steps that differ: "Turn screw 1 to the left by 3 degrees." … */
export function screws(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `Turn screw ${index + 1} to the left by ${(index % 7) + 3} degrees.`,
  );
}

/** Every path that the tests visit under any pretend host. */
export function sitePages(more: Pages = {}): Pages {
  return { '/how-to/hang-a-bird-feeder': feeder, ...more };
}
