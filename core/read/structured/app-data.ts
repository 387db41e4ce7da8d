import { attribute, queryAll, textContent } from '../../page/dom';
import { ordinalOf } from '../../page/ordinal';
import type { TutorialKind } from '../../tutorial';
import type { Thing, Value } from './thing';

/** What is looked at on one page. */
const LONGEST_SCRIPT = 1024 * 1024;
const MOST_SCRIPTS = 10;
const MOST_VALUES = 20_000;
const DEEPEST = 16;
const MOST_FIELDS = 50;

const STEPS =
  /^(?:recipe_?)?(?:steps?|instructions?|directions?|method|preparation|procedure|how_?to)(?:_?(?:steps|list|items))?$/i;
const NEEDED = /^(?:recipe_?)?(?:ingredients?|supplies|tools|materials)$/i;
const WORDS = [
  'text',
  'description',
  'instruction',
  'direction',
  'body',
  'content',
  'html',
  'step',
  'value',
  'name',
  'title',
];

/** A list of steps as it stands in a page's own data. */
export interface AppData {
  kind: TutorialKind;
  steps: readonly Value[];
}

/**
 * Steps that stand only in the data that a page's script draws it from (`__NEXT_DATA__` and other JSON), or in a text field for
 * copying; asked where no vocabulary tells any.
 */
export function appData(document: Document): AppData[] {
  return [...scripts(document), ...fields(document)];
}

function scripts(document: Document): AppData[] {
  const all: AppData[] = [];
  for (const script of queryAll(document, 'script[type="application/json"]').slice(0, MOST_SCRIPTS)) {
    const text = textContent(script);
    if (
      text.length > LONGEST_SCRIPT ||
      !/"\w*(?:step|instruction|direction|method|preparation|procedure|how_?to)/i.test(text)
    )
      continue;
    const found = new StepSearch().within(parse(text));
    if (found) all.push(found);
  }
  return all;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Looks for the first list of at least two texts under a name that says steps. */
class StepSearch {
  private left = MOST_VALUES;

  within(value: unknown, depth = 0): AppData | null {
    if (value === null || typeof value !== 'object' || depth > DEEPEST || this.left-- <= 0) return null;
    const entries = Object.entries(value);
    for (const [name, inner] of entries) {
      if (!STEPS.test(name) || !Array.isArray(inner)) continue;
      const values = inner.flatMap(wordsOf);
      if (values.length > 1 && values.length >= 0.8 * inner.length)
        return { kind: entries.some(([other]) => NEEDED.test(other)) ? 'recipe' : 'howto', steps: values };
    }
    for (const [, inner] of entries) {
      const found = this.within(inner, depth + 1);
      if (found) return found;
    }
    return null;
  }
}

/** A text long enough to be a step, itself or in a field that holds words. */
function wordsOf(value: unknown): Value[] {
  if (typeof value === 'string') return isSentence(value) ? [{ text: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  for (const name of WORDS) {
    const text: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : null;
    if (typeof text === 'string' && isSentence(text)) return [stepOf(text)];
  }
  return [];
}

function stepOf(text: string): Thing {
  return { types: new Set(['howtostep']), properties: new Map([['text', [{ text }]]]) };
}

function isSentence(text: string): boolean {
  return text.length >= 12 && text.length < 4000 && /\p{L}.*\s.*\p{L}|[\p{Lo}]{6}/su.test(text);
}

/** A text field that holds numbered lines. */
function fields(document: Document): AppData[] {
  return queryAll(document, 'textarea')
    .slice(0, MOST_FIELDS)
    .flatMap((field) => {
      const lines = textContent(field)
        .slice(0, 50_000)
        .split('\n')
        .filter((line) => line.trim() !== '');
      const counted = lines.length > 1 && lines.every((line, index) => ordinalOf(line.trim())?.value === index + 1);
      const readonly = attribute(field, 'readonly') !== null || attribute(field, 'disabled') !== null;
      return counted && readonly ? [{ kind: 'howto', steps: lines.map((text) => stepOf(text.trim())) }] : [];
    });
}
