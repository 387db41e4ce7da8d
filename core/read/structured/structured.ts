import type { TutorialKind } from '../../tutorial';
import { appData } from './app-data';
import { microdataThings, rdfaThings } from './from-markup';
import { proceduresOf, type StructuredProcedure } from './instructions';
import { secondsOf } from './iso-duration';
import { jsonLdThings } from './json-ld';
import { isThing, lineOf, linesOf, type Thing, textOf, type Value, valuesOf } from './thing';

/** Ingredients, supplies or tools as structured data names them. */
export interface StructuredSupplies {
  title: null;
  items: string[];
}

/** A how-to or recipe as the page's structured data tells it; the page's own nodes may say something else. */
export interface StructuredTutorial {
  format: 'json-ld' | 'microdata' | 'rdfa' | 'app-data';
  kind: TutorialKind;
  /** '' where nothing tells. */
  title: string;
  /** As written, perhaps relative. */
  address?: string;
  supplies: StructuredSupplies[];
  /** As written: "4", "4 servings"; '' where nothing tells. */
  servings: string;
  /** What all of it takes, in seconds; null where nothing tells. */
  seconds: number | null;
  procedures: StructuredProcedure[];
}

/**
 * Every how-to and recipe in the page's JSON-LD, microdata and RDFa that has steps or supplies, in page order within a format;
 * where none has steps, those in the data of the page's own scripts.
 * Broken JSON is read as far as possible and told to `problem`, a line each; sizes and depths are capped. The same tutorial may be told in several formats.
 */
export function readStructured(document: Document, problem: (text: string) => void = () => {}): StructuredTutorial[] {
  const told = [
    ...jsonLdThings(document, problem).flatMap((thing) => tutorialsIn(thing, 'json-ld', 0)),
    ...microdataThings(document).flatMap((thing) => tutorialsIn(thing, 'microdata', 0)),
    ...rdfaThings(document).flatMap((thing) => tutorialsIn(thing, 'rdfa', 0)),
  ];
  if (told.some(({ procedures }) => procedures.length > 0)) return told;
  return [
    ...told,
    ...appData(document).map(({ kind, steps }) => ({
      format: 'app-data' as const,
      kind,
      title: '',
      supplies: [],
      servings: '',
      seconds: null,
      procedures: proceduresOf(steps),
    })),
  ];
}

function tutorialsIn(thing: Thing, format: StructuredTutorial['format'], depth: number): StructuredTutorial[] {
  const kind = thing.types.has('recipe') ? 'recipe' : thing.types.has('howto') ? 'howto' : null;
  if (kind) {
    const tutorial = tutorialOf(thing, kind, format);
    return tutorial.procedures.length > 0 || tutorial.supplies.length > 0 ? [tutorial] : [];
  }
  if (depth > 6) return [];
  const inner = [...thing.properties.values()].flat().filter(isThing);
  return inner.flatMap((part) => tutorialsIn(part, format, depth + 1));
}

function tutorialOf(thing: Thing, kind: TutorialKind, format: StructuredTutorial['format']): StructuredTutorial {
  const address = textOf(thing, 'url', '@id');
  const instructions = valuesOf(thing, 'recipeInstructions', 'step', 'steps', 'instructions', 'itemListElement');
  return {
    format,
    kind,
    title: textOf(thing, 'name', 'headline'),
    ...(address ? { address } : {}),
    supplies: suppliesOf(thing),
    servings: servingsIn(thing),
    seconds: totalTimeIn(thing),
    procedures: proceduresOf(instructions),
  };
}

/** Several plugins write the bare number first and then the words: the words say more. */
function servingsIn(thing: Thing): string {
  const texts = valuesOf(thing, 'recipeYield', 'yield').map((value) => (isThing(value) ? '' : lineOf(value.text)));
  return texts.find((text) => /\d/.test(text) && /\p{L}/u.test(text)) ?? texts.find((text) => /\d/.test(text)) ?? '';
}

/** The total, or else preparing and doing together where both are told. */
function totalTimeIn(thing: Thing): number | null {
  const [total, prepare, act] = [['totalTime'], ['prepTime'], ['cookTime', 'performTime']].map((names) =>
    secondsOf(textOf(thing, ...names)),
  );
  return total || (prepare && act ? prepare + act : null);
}

function suppliesOf(thing: Thing): StructuredSupplies[] {
  const groups = [
    valuesOf(thing, 'recipeIngredient', 'ingredients', 'ingredient', 'supply', 'supplies'),
    valuesOf(thing, 'tool', 'tools'),
  ];
  return groups
    .map((values) => ({ title: null, items: values.flatMap(itemsOf) }))
    .filter(({ items }) => items.length > 0);
}

function itemsOf(value: Value): string[] {
  if (!isThing(value)) return linesOf(value.text);
  const amount = textOf(value, 'amount', 'requiredQuantity');
  const name = textOf(value, 'name', 'text');
  if (name) return [lineOf(`${amount} ${name}`)];
  return valuesOf(value, 'itemListElement', 'item').flatMap(itemsOf);
}
