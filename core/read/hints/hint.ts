import { says } from '../../language/heads';
import { tagName } from '../../page/dom';
import type { Candidate, PageView, Shape } from '../candidate';
import type { Mark } from '../ground';

/** What a person said about a site: where its steps stand, or that there are none. Plain data, kept for the site. */
export type Hint = StepsHint | OwnStepsHint | NoStepsHint;

/**
 * How a list that the person chose can be known again on another page of the site: its shape and its names. No path and no words
 * of the page are in it, for both change from page to page.
 */
export interface StepsHint {
  version: 1;
  choice: 'steps';
  shape: Shape;
  tag: string;
  itemTag: string;
  /** Class words of the list, of an item, and of what the list stands in, as far as they stay the same from page to page. */
  names: string[];
  itemNames: string[];
  outer: string[];
  /** What the heading above says, and its level; 'none' and 0 where there is none. */
  heading: HeadingKind;
  level: number;
  numbered: boolean;
  /** Of lists that are alike in all this, which one, from 0, and of how many. */
  place: number;
  alike: number;
  recipe: boolean;
}

/**
 * Steps that the person put together on one page: some of a list, in another order, or text that was selected. No other page
 * has these words, so they say nothing of the site; each step is known by its first and last letters.
 */
export interface OwnStepsHint {
  version: 1;
  choice: 'own';
  /** The page's address without fragment. */
  page: string;
  /** In the person's order. */
  steps: Mark[];
}

/** "Not a tutorial here": for one page, or for every page of the site. */
export interface NoStepsHint {
  version: 1;
  choice: 'none';
  /** The page's address without fragment; null for the site. */
  page: string | null;
}

/** What a heading says of the list below it. */
export type HeadingKind = 'announce' | 'supplies' | 'other' | 'plain' | 'none';

/** The hint that describes a list of a page. */
export function hintOf(page: PageView, candidates: readonly Candidate[], list: Candidate): StepsHint {
  const traits = traitsOf(page, list);
  const same = candidates.filter((other) => JSON.stringify(traitsOf(page, other)) === JSON.stringify(traits));
  return { version: 1, choice: 'steps', ...traits, place: Math.max(0, same.indexOf(list)), alike: same.length };
}

/** The traits that a hint compares. */
export type Traits = Omit<StepsHint, 'version' | 'choice' | 'place' | 'alike'>;

/** What a list looks like to hints. */
export function traitsOf(page: PageView, { shape, box, items, heading }: Candidate): Traits {
  const first = items.find(({ nodes }) => nodes.length > 0)?.nodes[0] ?? null;
  const itemBox = box.children.find(({ element }) => element === first);
  const outer = [box.parent, box.parent?.parent, box.parent?.parent?.parent];
  return {
    shape,
    tag: box.tag,
    itemTag: tagName(first),
    names: stableNames(box.names),
    itemNames: stableNames(itemBox?.names ?? ''),
    outer: [
      ...new Set(outer.flatMap((each) => (each && each.tag !== 'body' ? [each.tag, ...stableNames(each.names)] : []))),
    ].slice(0, 12),
    heading: heading ? kindOf(heading.text, page.language) : 'none',
    level: heading?.level ?? 0,
    numbered: items.every(({ ordinal }) => ordinal !== null),
    recipe: page.facts.recipe,
  };
}

function kindOf(text: string, language: string): HeadingKind {
  if (says('supplies', text, language)) return 'supplies';
  if (says('announce', text, language)) return 'announce';
  return says('other', text, language) ? 'other' : 'plain';
}

/** Names of states, which scripts put on and take off. */
const STATE =
  /^(?:active|open|opened|closed|show|shown|visible|hidden|current|selected|loaded|loading|lazy|lazyloaded|first|last|odd|even|hover|focus|expanded|collapsed)$|^(?:is|has|js|no|wow|aos|animate)-/;
const MOST_NAMES = 8;

/** Class words that say what a thing is: without digits (ids, hashes), states and what is too short or long to mean something. */
function stableNames(names: string): string[] {
  const words = names.split(/\s+/).filter((word) => /^[a-z][a-z_-]{2,39}$/.test(word) && !STATE.test(word));
  return [...new Set(words)].sort().slice(0, MOST_NAMES);
}
