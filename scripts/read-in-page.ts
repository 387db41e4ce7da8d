import { read } from '../core/read/read';
import type { Reading } from '../core/read/reading';
import { spot } from '../core/spot/spot';
import { findStripped } from '../core/strip/strip';
import type { Stripped } from '../core/strip/stripped';
import type { Procedure, Step } from '../core/tutorial';
import { createSanitizer } from '../platform/sanitize';

/** What `npm run read` asks of a page. */
interface Asked {
  url: string;
  structuredData: boolean;
  full: boolean;
}

/**
 * Does to the page at hand what the extension does, spot, read and strip, and gives one row of `npm run read`
 * (the contract stands in docs/architecture.md). Runs in the page.
 */
export function readPage({ url, structuredData, full }: Asked) {
  if (!structuredData) removeStructuredData();
  const before = fingerprint();
  const spotted = timed(() => spot(document));
  const reading = timed(() => read(document, { address: url, sanitize: createSanitizer(window), structuredData }));
  const tutorial = spotted.value.likely ? reading.value.tutorial : null;
  const keep = [...reading.value.places.values()].flat();
  const strip = timed(() => findStripped(document, { address: url, keep }));
  return {
    tutorial: tutorial !== null,
    confidence: round(spotted.value.likely ? reading.value.confidence : 0),
    title: tutorial?.title ?? document.title,
    language: tutorial?.language ?? '',
    kind: tutorial?.kind ?? null,
    supplies: (tutorial?.supplies ?? []).map(({ title, items }) => ({ title, items: items.map(({ text }) => text) })),
    procedures: (tutorial?.procedures ?? []).map((procedure) => asProcedure(procedure, full)),
    alternatives: alternativesOf(reading.value),
    stripped: strip.value.stripped.map(asStripped),
    why: [...spotted.value.reasons.map((reason) => `spotter: ${reason}`), ...reading.value.why],
    nodes: document.getElementsByTagName('*').length,
    ms: { spot: spotted.ms, read: reading.ms, strip: strip.ms },
    error: fingerprint() === before ? null : 'reading changed the page',
  };
}

function asProcedure({ title, relation, notes, steps }: Procedure, full: boolean) {
  return { title, relation, ...(full ? { notes } : {}), steps: steps.map((step) => asStep(step, full)) };
}

function asStep({ text, substeps, from, content, id }: Step, full: boolean) {
  return { text, substeps: substeps.map((substep) => substep.text), from, ...(full ? { id, content } : {}) };
}

function alternativesOf({ alternatives }: Reading) {
  return alternatives.map(({ confidence, steps, why }) => ({
    confidence: round(confidence),
    steps: steps.length,
    why,
  }));
}

function asStripped({ selector, kind, code, by, why }: Stripped) {
  return { path: selector, kind, code, by, why };
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: Math.round((performance.now() - start) * 100) / 100 };
}

/** Tells whether anything in the page changed: its markup, hashed (FNV-1a, 32 bits). */
function fingerprint(): number {
  const markup = new XMLSerializer().serializeToString(document);
  let hash = 0x811c9dc5;
  for (let at = 0; at < markup.length; at++) hash = Math.imul(hash ^ markup.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function removeStructuredData() {
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) script.remove();
  const names = ['itemscope', 'itemtype', 'itemprop', 'typeof', 'property', 'vocab'];
  for (const element of document.querySelectorAll(names.map((name) => `[${name}]`).join()))
    for (const name of names) element.removeAttribute(name);
}

function round(value: number) {
  return Math.round(value * 1000) / 1000;
}
