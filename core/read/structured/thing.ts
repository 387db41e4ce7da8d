import { cleanText } from '../../page/text';
import { htmlLines } from './html-text';

/** A piece of text in structured data, and the element that says it, where markup in the page does. */
export interface Literal {
  text: string;
  element?: Element;
}

/** One object of structured data, whatever it was written in. */
export interface Thing {
  /** Bare names in lower case: 'howto', 'recipe'. */
  types: ReadonlySet<string>;
  /** Bare property names as written -> values in order; lists are flattened. */
  properties: ReadonlyMap<string, readonly Value[]>;
  element?: Element;
}

/** What a property may hold. */
export type Value = Literal | Thing;

/** True for an object, false for a literal. */
export function isThing(value: Value): value is Thing {
  return 'properties' in value;
}

/** 'recipe' for "Recipe", "schema:Recipe", "http://schema.org/Recipe/" and "https://schema.org#Recipe". */
export function bareType(type: string): string {
  return bareName(type).toLowerCase();
}

/** The part of a name after the last '/', '#' or ':'. */
export function bareName(name: string): string {
  return (
    name
      .trim()
      .replace(/[/#]+$/, '')
      .split(/[/#:]/)
      .at(-1) ?? ''
  );
}

/** Values of the first of the properties that has any. */
export function valuesOf(thing: Thing, ...names: string[]): readonly Value[] {
  for (const name of names) {
    const values = thing.properties.get(name);
    if (values && values.length > 0) return values;
  }
  return [];
}

/** The first literal of a property as one clean line of text without markup, or ''. */
export function textOf(thing: Thing, ...names: string[]): string {
  for (const value of valuesOf(thing, ...names)) {
    if (!isThing(value)) return lineOf(value.text);
  }
  return '';
}

/** A string without markup and entities, on one line. */
export function lineOf(text: string): string {
  return cleanText(htmlLines(text).join(' '));
}

/** A string without markup and entities, a line for every block of it. */
export function linesOf(text: string): string[] {
  return htmlLines(text).map(cleanText).filter(Boolean);
}
