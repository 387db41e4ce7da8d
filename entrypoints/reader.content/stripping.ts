import type { StripItem } from '../../components/panel-state';
import { documentOf } from '../../core/page/dom';
import { hostsOf } from '../../core/page/flat-tree';
import { findEverywhere } from '../../core/strip/everywhere';
import type { ListKnowledge } from '../../core/strip/list-rules';
import { type Stripping as StripFinds, stripCss } from '../../core/strip/strip';
import type { SheetRule, Stripped } from '../../core/strip/stripped';
import { findExtended } from '../../platform/extended-selectors';
import type { log } from '../../platform/log';
import { isStripping, type Settings, shownOn } from '../../platform/settings';
import type { Opened } from './opened';
import { inSlices } from './slices';

/** What is found to strip on this page, and what of it is hidden now. */
export interface Stripping {
  items: StripItem[];
  /** Hides exactly the hidden items: in the page, and in the pages in its frames. */
  css: string;
  inner: ReadonlyMap<Document, string>;
  hidden: { ads: number; trackers: number; clutter: number };
}

/** What the settings say for one site. */
export interface StripChoice {
  on: boolean;
  clutter: boolean;
  /** Not on tutorial pages alone. */
  everyPage: boolean;
  /** Selectors that the person wants to see. */
  shown: readonly string[];
}

/** The choice for a site: its own, else the one for everywhere. */
export function choiceFor(settings: Settings, host: string): StripChoice {
  const { clutter, everyPage } = settings.strip;
  return { on: isStripping(settings, host), clutter, everyPage, shown: shownOn(settings, host) };
}

/** Ads are looked for on tutorial pages, and on every page where the person wants that. */
export function isLookedAt(opened: object | null, { on, everyPage }: StripChoice): boolean {
  return opened !== null || (on && everyPage);
}

/** Whether a change of choice lets the page be looked at for what was not looked for before; `asked`: the lists were asked about it. */
export function wantsMore(before: StripChoice, now: StripChoice, asked: boolean): boolean {
  return (now.on && !before.on && !asked) || (now.clutter && !before.clutter) || now.everyPage !== before.everyPage;
}

/** Looks for what to strip, a slice at a time; the nodes of the steps are never touched. */
export async function lookForClutter(
  document: Document,
  address: string,
  keep: readonly Node[],
  lists: ListKnowledge,
): Promise<StripFinds> {
  const search = (parsed: unknown, page: Document) => findExtended(page, parsed);
  return inSlices(findEverywhere(document, { address, keep, lists, findExtended: search }));
}

/** What is never hidden: the nodes of the steps, and what holds their trees. */
export function stepNodes(opened: Opened | null): Node[] {
  const steps = opened ? [...opened.places.values()].flat() : [];
  return steps.flatMap((node) => [node, ...hostsOf(node)]);
}

/** Nothing was looked for. */
export const nothingFound: StripFinds = { stripped: [], spared: [], rules: [] };

/** Says in the log what a guard kept from being hidden: a rule that would have harmed the page is a fault to be told of. */
export function logSpared({ spared }: StripFinds, log: Log): void {
  for (const { code, why } of spared.slice(0, 50)) log('debug', 'strip', `spared (${code}): ${why}`);
}

type Log = typeof log;

/** Applies a choice to what was found. */
export function strippingOf(
  page: Document,
  { stripped: found, rules }: StripFinds,
  choice: StripChoice,
  outlined: ReadonlySet<string>,
): Stripping {
  const hides = ({ kind, id }: Stripped) =>
    choice.on && (kind !== 'clutter' || choice.clutter) && !choice.shown.includes(id);
  const hidden = found.filter(hides);
  const hiding = { found, hidden, outlined, rules };
  const pages = new Set([...found.map(({ element }) => documentOf(element)), ...rules.map(({ document }) => document)]);
  const innerPages = [...pages].filter((each) => each !== page);
  const count = (...kinds: Stripped['kind'][]) => hidden.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    items: found.map((each) => ({
      id: each.id,
      kind: each.kind,
      code: each.code,
      by: each.by,
      hidden: hides(each),
      outlined: outlined.has(each.id),
    })),
    css: cssOf(page, hiding, choice),
    inner: new Map(innerPages.map((inner) => [inner, cssOf(inner, hiding, choice)])),
    hidden: { ads: count('ad', 'affiliate'), trackers: count('tracker'), clutter: count('clutter') },
  };
}

/** What is hidden, and what of it a person wants to see outlined. */
interface Hiding {
  found: readonly Stripped[];
  hidden: readonly Stripped[];
  outlined: ReadonlySet<string>;
  rules: readonly SheetRule[];
}

function cssOf(page: Document, { found, hidden, outlined, rules }: Hiding, choice: StripChoice): string {
  const here = (each: Stripped) => documentOf(each.element) === page;
  const gone = hidden.filter(({ id }) => !outlined.has(id));
  const whole = wholeRules(rules, found, new Set(gone), choice).filter(({ document }) => document === page);
  // What is outlined keeps its room, so that a person sees where it stands; it is still not shown.
  const ghosts = found.filter((each) => here(each) && outlined.has(each.id));
  const css = stripCss([...gone.filter(here), ...whole]);
  return [css, ...ghosts.map(({ selector }) => `${selector}{visibility:hidden!important}`)].join('\n');
}

/** Rules that may stand as they are: each hides nothing that a person wants to see, or has outlined. What arrives later is then hidden at once. */
function wholeRules(
  rules: readonly SheetRule[],
  found: readonly Stripped[],
  gone: ReadonlySet<Stripped>,
  { on, clutter }: StripChoice,
): SheetRule[] {
  if (!on) return [];
  const shown = found.filter((each) => !gone.has(each)).map(({ element }) => element);
  return rules.filter(
    ({ kind, elements }) =>
      (kind !== 'clutter' || clutter) &&
      !elements.some((element) => shown.some((one) => one.contains(element) || element.contains(one))),
  );
}
