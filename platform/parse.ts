import { CodedError } from './failure';

/** Makes a clean value of what came over the wire or from the disk; throws a `bad` CodedError where it is something else. */
export type Parse<T> = (value: unknown) => T;

function bad(expected: string): never {
  throw new CodedError('bad', `Expected ${expected}.`);
}

/** null, and undefined as null (JSON knows no undefined). */
export const nothing: Parse<null> = (value) => (value === null || value === undefined ? null : bad('nothing'));

/** true or false. */
export const flag: Parse<boolean> = (value) => (typeof value === 'boolean' ? value : bad('true or false'));

/** A string of at most `most` characters. */
export function text(most: number): Parse<string> {
  return (value) => (typeof value === 'string' && value.length <= most ? value : bad(`text up to ${most} characters`));
}

/** A string, cut after `most` characters. */
export function cut(most: number): Parse<string> {
  return (value) => (typeof value === 'string' ? value.slice(0, most) : bad('text'));
}

/** A finite number in a range. */
export function within(least: number, most: number): Parse<number> {
  return (value) =>
    typeof value === 'number' && value >= least && value <= most ? value : bad(`a number from ${least} to ${most}`);
}

/** A whole number from 0. */
export const count: Parse<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : bad('a whole number');

/** One of the given words. */
export function oneOf<const T extends string>(...words: readonly T[]): Parse<T> {
  return (value) => words.find((word) => word === value) ?? bad(words.join(' or '));
}

/** null or what the parser takes. */
export function orNull<T>(parse: Parse<T>): Parse<T | null> {
  return (value) => (value === null ? null : parse(value));
}

/** An array of at most `most` entries. */
export function list<T>(parse: Parse<T>, most: number): Parse<T[]> {
  return (value) =>
    Array.isArray(value) && value.length <= most ? value.map((each) => parse(each)) : bad(`up to ${most} entries`);
}

/** An object of own keys, at most `most`, with values of one kind. */
export function dictionary<T>(parse: Parse<T>, most: number): Parse<Record<string, T>> {
  return (value) => {
    const entries = Object.entries(objectOf(value));
    if (entries.length > most) bad(`up to ${most} entries`);
    // fromEntries defines properties: `__proto__` becomes a key like any other.
    return Object.fromEntries(entries.map(([key, each]) => [key, parse(each)]));
  };
}

/** A dictionary of which the entries that are something else are left out. */
export function tolerantDictionary<T>(parse: Parse<T>, most: number): Parse<Record<string, T>> {
  return (value) => {
    const entries = Object.entries(objectOf(value)).slice(0, most);
    return Object.fromEntries(entries.flatMap(([key, each]) => attempt(parse, each).map((clean) => [key, clean])));
  };
}

/** A list of which the entries that are something else are left out. */
export function tolerantList<T>(parse: Parse<T>, most: number): Parse<T[]> {
  return (value) =>
    Array.isArray(value) ? value.slice(0, most).flatMap((each) => attempt(parse, each)) : bad('a list');
}

/** An object with these keys; others are left out. */
export function shape<T extends object>(keys: { [K in keyof T]: Parse<T[K]> }): Parse<T> {
  return (value) => {
    const source = objectOf(value);
    const entries = Object.entries<Parse<unknown>>(keys).map(([key, parse]) => [
      key,
      parse(Object.hasOwn(source, key) ? source[key] : undefined),
    ]);
    return Object.fromEntries(entries) as T;
  };
}

/** What the parser takes, else a value of ours. */
export function orElse<T>(parse: Parse<T>, otherwise: T): Parse<T> {
  return (value) => attempt(parse, value)[0] ?? otherwise;
}

function attempt<T>(parse: Parse<T>, value: unknown): [T] | [] {
  try {
    return [parse(value)];
  } catch {
    return [];
  }
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : bad('an object');
}
