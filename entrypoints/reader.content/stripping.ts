import type { StripItem } from '../../components/panel-state';
import { findInSlices, stripCss } from '../../core/strip/strip';
import type { Stripped } from '../../core/strip/stripped';
import { isStripping, type Settings, shownOn } from '../../platform/settings';
import { inSlices } from './slices';

/** What is found to strip on this page, and what of it is hidden now. */
export interface Stripping {
  items: StripItem[];
  /** Hides exactly the hidden items. */
  css: string;
  hidden: { ads: number; trackers: number; clutter: number };
}

/** What the settings say for one site. */
export interface StripChoice {
  on: boolean;
  clutter: boolean;
  /** Selectors that the person wants to see. */
  shown: readonly string[];
}

/** The choice for a site: its own, else the one for everywhere. */
export function choiceFor(settings: Settings, host: string): StripChoice {
  return { on: isStripping(settings, host), clutter: settings.strip.clutter, shown: shownOn(settings, host) };
}

/** Looks for what to strip, a slice at a time; the nodes of the steps are never touched. */
export async function lookForClutter(
  document: Document,
  address: string,
  keep: readonly Node[],
): Promise<readonly Stripped[]> {
  return (await inSlices(findInSlices(document, { address, keep }))).stripped;
}

/** Applies a choice to what was found. An item's id is its selector. */
export function strippingOf(found: readonly Stripped[], choice: StripChoice, outlined: ReadonlySet<string>): Stripping {
  const hides = ({ kind, selector }: Stripped) =>
    choice.on && (kind !== 'clutter' || choice.clutter) && !choice.shown.includes(selector);
  const hidden = found.filter(hides);
  // What is outlined keeps its room, so that a person sees where it stands; it is still not shown.
  const ghosts = [...outlined].map((selector) => `${selector}{visibility:hidden!important}`);
  const count = (...kinds: Stripped['kind'][]) => hidden.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    items: found.map((each) => ({
      id: each.selector,
      kind: each.kind,
      code: each.code,
      by: each.by,
      hidden: hides(each),
      outlined: outlined.has(each.selector),
    })),
    css: [stripCss(hidden.filter((each) => !outlined.has(each.selector))), ...ghosts].join('\n'),
    hidden: { ads: count('ad', 'affiliate'), trackers: count('tracker'), clutter: count('clutter') },
  };
}
