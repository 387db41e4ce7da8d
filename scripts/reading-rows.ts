import { candidatesOf } from '../core/read/candidates';
import { type Sketch, sketchOf } from '../core/read/deciding/sketch';
import { measure } from '../core/read/features/features';
import type { PageFacts } from '../core/read/page-facts';
import { viewOf } from '../core/read/page-view';
import { type Heard, heardOf } from '../core/read/wording/wording';
import { align, isAlike, wordKey } from './alignment';

/** What fitting needs of one candidate: its sketch, and how it fares against the labels. */
export interface Row {
  sketch: Sketch;
  /** Items that the scorer counts. */
  found: number;
  /** Indices of the expected steps that it holds, in order. */
  hits: number[];
  /** What its wording is judged by. */
  heard: Heard;
  heading: string;
}

interface Asked {
  html: string;
  address: string;
  structuredData: boolean;
  wanted: string[];
  optional: string[];
}

/** Parses a saved page as a browser with scripts would, and measures its candidates against the labels. Runs in a page of its own. */
export function rowsOf({ html, address, structuredData, wanted, optional }: Asked): {
  rows: Row[];
  ms: number;
  facts: PageFacts;
} {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('noscript')) element.textContent = element.innerHTML;
  const start = performance.now();
  const view = viewOf(page, { address, structuredData });
  const candidates = candidatesOf(view);
  const measured = candidates.map((candidate) => measure(view, candidate, candidates));
  const ms = performance.now() - start;
  const rows = candidates.map((candidate, index) => {
    const keys = candidate.items.map(({ text, substeps }) =>
      wordKey([text, ...substeps.map((step) => step.text)].join(' ')),
    );
    const counted = keys.filter((key) => key.length > 7 && !optional.some((other) => isAlike(key, other)));
    return {
      sketch: sketchOf(view, candidate, measured[index] ?? []),
      found: counted.length,
      hits: wanted.length > 0 ? align(counted, wanted) : [],
      heard: heardOf(view, candidate),
      heading: candidate.heading?.text.slice(0, 60) ?? '',
    };
  });
  return { rows, ms, facts: view.facts };
}
