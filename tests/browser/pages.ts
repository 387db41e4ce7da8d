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

/** The steps as structured data, so that these tests do not hang on how sure the reader is of a short page. */
export function howTo(title: string, steps: readonly string[]): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: title,
    step: steps.map((text) => ({ '@type': 'HowToStep', text })),
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

/** What stands on the page of a tutorial with one list of these steps. */
export function listContent(title: string, steps: readonly string[]): string {
  const items = steps.map((step) => `<li>${step}</li>`).join('\n');
  return `${howTo(title, steps)}<main><article><h1>${title}</h1>
<p>You need a 10 mm spanner, a rag and about an hour. Follow these steps in order.</p>
<h2>Instructions</h2><ol>${items}</ol></article></main>`;
}

/** A tutorial with one list of these steps. */
export function listPage(title: string, steps: readonly string[], head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>${listContent(title, steps)}</body></html>`;
}

const acts = ['Loosen', 'Remove', 'Clean', 'Check', 'Replace', 'Oil', 'Tighten'];
const parts = ['the left bolt', 'the drive belt', 'the front cover', 'the oil filter', 'the rubber seal'];
const ways = ['with a 10 mm spanner.', 'and put it aside.', 'until it moves freely.', 'before you go on.'];

/** Steps that all differ, as a repair guide would have them: "Loosen the left bolt of wheel 1 with a 10 mm spanner." … */
export function repairs(count: number): string[] {
  const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';
  return Array.from(
    { length: count },
    (_, n) => `${pick(acts, n)} ${pick(parts, n)} of wheel ${Math.floor(n / 5) + 1} ${pick(ways, n)}`,
  );
}

/** Every path that the tests visit under any pretend host. */
export function sitePages(more: Pages = {}): Pages {
  return { '/how-to/hang-a-bird-feeder': feeder, ...more };
}
