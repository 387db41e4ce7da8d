import { contains, queryAll } from '../../page/dom';
import { ordinalOf, withoutOrdinal } from '../../page/ordinal';
import { visibleText } from '../../page/text';
import type { NoteTone } from '../../tutorial';
import { isThing, type Literal, lineOf, linesOf, type Thing, textOf, type Value, valuesOf } from './thing';

/** One step of structured data, as its author wrote it, without its ordinal. */
export interface StructuredStep {
  text: string;
  /** The step's heading, where it has one that the text does not repeat. */
  title?: string | null;
  substeps: string[];
  notes: { tone: NoteTone; text: string }[];
  /** Address of a picture as written, perhaps relative. */
  image?: string | null;
  /** The element that says it: microdata and RDFa only. */
  element?: Element;
}

/** Steps under one heading. */
export interface StructuredProcedure {
  title: string | null;
  steps: StructuredStep[];
}

const SECTIONS = new Set(['howtosection', 'itemlist', 'howto']);
const PLACEHOLDER =
  /^(?:section|group|untitled|unnamed|default|null|undefined|instructions?|directions?|steps?)[\s#]*\d*:?$/i;
const PARTS = ['itemListElement', 'steps', 'step', 'recipeInstructions', 'item', 'hasPart'] as const;

/** Procedures of an instructions property, in order; loose steps between sections stand in untitled procedures. */
export function proceduresOf(values: readonly Value[]): StructuredProcedure[] {
  const procedures: StructuredProcedure[] = [];
  let loose: StructuredProcedure | null = null;
  for (const value of withoutRepeats(values)) {
    if (isThing(value) && isSection(value)) {
      loose = null;
      procedures.push(...sectionProcedures(value));
      continue;
    }
    if (!loose) {
      loose = { title: null, steps: [] };
      procedures.push(loose);
    }
    loose.steps.push(...stepsOf(value));
  }
  return procedures.filter((procedure) => procedure.steps.length > 0);
}

/** Markup sometimes names a container and its items alike: the items win. */
function withoutRepeats(values: readonly Value[]): readonly Value[] {
  if (values.length > 200 || values.length < 2) return values;
  return values.filter(
    (value) =>
      !value.element ||
      !values.some(
        (other) => other !== value && other.element && value.element && contains(value.element, other.element),
      ),
  );
}

function isSection(thing: Thing): boolean {
  if (thing.types.has('howtostep')) return partsOf(thing).some((part) => isThing(part) && part.types.has('howtostep'));
  for (const type of thing.types) if (SECTIONS.has(type)) return true;
  return thing.types.size === 0 && textOf(thing, 'text') === '' && partsOf(thing).length > 0;
}

function partsOf(thing: Thing): readonly Value[] {
  return valuesOf(thing, ...PARTS);
}

function sectionProcedures(section: Thing): StructuredProcedure[] {
  const title = sectionTitle(section);
  const inner = proceduresOf(partsOf(section));
  if (inner.length === 0) {
    const steps = textSteps({ text: rawText(section, 'text', 'description') });
    return steps.length > 0 ? [{ title, steps }] : [];
  }
  return inner.map((procedure) => ({ title: procedure.title ?? title, steps: procedure.steps }));
}

/** The section's name; null for what plugins write where the author gave none. */
function sectionTitle(section: Thing): string | null {
  const name = textOf(section, 'name', 'headline');
  return name === '' || PLACEHOLDER.test(name) ? null : name;
}

function stepsOf(value: Value): StructuredStep[] {
  if (!isThing(value)) return textSteps(value);
  if (value.types.has('listitem')) {
    const items = valuesOf(value, 'item');
    if (items.length > 0) return items.flatMap(stepsOf);
  }
  if (value.types.has('imageobject') || value.types.has('videoobject')) return [];
  const step = stepOf(value);
  return step ? [step] : [];
}

function stepOf(thing: Thing): StructuredStep | null {
  const parts = partsOf(thing);
  const notes = [...parts, ...valuesOf(thing, 'tip')].flatMap(tipOf);
  const directions = parts
    .filter((part) => tipOf(part).length === 0)
    .flatMap(stepsOf)
    .map((step) => step.text);
  const title = textOf(thing, 'name', 'headline');
  const text = textOf(thing, 'text', 'description') || (directions.length === 1 || !title ? directions.join(' ') : '');
  const words = withoutOrdinal(text || title);
  if (words === '' || isBareOrdinal(words)) return null;
  return {
    text: words,
    title: text !== '' && !repeats(text, title) ? withoutOrdinal(title) : null,
    substeps: directions.length > 1 && !text.includes(directions[0] ?? '') ? directions.map(withoutOrdinal) : [],
    notes,
    image: imageOf(thing),
    ...(thing.element ? { element: thing.element } : {}),
  };
}

function tipOf(value: Value): { tone: NoteTone; text: string }[] {
  if (!isThing(value) || !value.types.has('howtotip')) return [];
  const text = textOf(value, 'text', 'name', 'description');
  return text ? [{ tone: 'tip', text }] : [];
}

/** Many plugins write the text, or its beginning, or "Step 3" into the name. */
function repeats(text: string, title: string): boolean {
  const name = title
    .replace(/(?:\.{3}|…)$/, '')
    .trim()
    .toLowerCase();
  return name === '' || isBareOrdinal(name) || text.toLowerCase().startsWith(name);
}

function isBareOrdinal(text: string): boolean {
  const ordinal = ordinalOf(text);
  return ordinal !== null && ordinal.length >= text.length;
}

function imageOf(thing: Thing): string | null {
  for (const value of valuesOf(thing, 'image')) {
    const address = isThing(value) ? textOf(value, 'url', 'contentUrl', '@id') : value.text.trim();
    if (address) return address;
  }
  return null;
}

function rawText(thing: Thing, ...names: string[]): string {
  const value = valuesOf(thing, ...names)[0];
  return value && !isThing(value) ? value.text : '';
}

/** A string of one step or of many: list items, lines, or "1. … 2. …" in one line. */
function textSteps({ text, element }: Literal): StructuredStep[] {
  const items = element ? queryAll(element, 'li').filter((item) => queryAll(item, 'li').length === 0) : [];
  if (items.length > 1) return items.flatMap((item) => plainStep(visibleText(item), item));
  const lines = linesOf(text);
  const split = lines.length > 1 ? numberedLines(lines) : inlineNumbers(lines[0] ?? '');
  const only = split.length === 1 ? element : undefined;
  return split.flatMap((line) => plainStep(line, only));
}

function plainStep(line: string, element?: Element): StructuredStep[] {
  const text = withoutOrdinal(lineOf(line));
  if (text === '' || isBareOrdinal(text) || !/[\p{L}\p{N}]/u.test(text)) return [];
  return [{ text, substeps: [], notes: [], ...(element ? { element } : {}) }];
}

/** Where a number stands on a line of its own, it belongs to the next. */
function numberedLines(lines: string[]): string[] {
  return lines.filter((line) => !isBareOrdinal(line));
}

/** "1. Mix. 2. Bake." in parts, if the numbers run 1, 2, 3 from the start; else the line alone. */
function inlineNumbers(line: string): string[] {
  const starts: number[] = [];
  for (const match of line.matchAll(/(?<![\p{N}\p{L},/]|\p{N}\.)(?:step\s)?(\d{1,2})\s?[.):]\s?(?=\D)/giu)) {
    if (Number(match[1]) === starts.length + 1) starts.push(match.index);
    if (starts.length > 0 && starts[0] !== 0) return [line];
  }
  if (starts.length < 2) return [line];
  return starts.map((start, index) => line.slice(start, starts[index + 1]).trim());
}
