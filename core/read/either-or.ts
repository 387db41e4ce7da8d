import { ordinalOf } from '../page/ordinal';
import type { Procedure } from '../tutorial';
import type { PageView } from './candidate';
import { bareHeading, type Heading } from './outline';
import { wordsOf } from './ranges';

/** What may be one of several ways: its title, the heading that gives it, and where its lists stand. */
export interface Option {
  readonly title: string | null;
  readonly head: Heading | null;
  readonly start: number;
  readonly end: number;
}

type Choice = NonNullable<Procedure['choice']>;

const SYSTEM =
  /(?<![\p{L}\p{N}])(?:windows|mac ?os|macos|os x|linux|ubuntu|debian|fedora|android|iphone|ipad|ios|chrome ?os|chromebook)(?![\p{L}\p{N}])/iu;

/**
 * Which options are a choice, by index: two or more "Method 1", two or more operating systems, or tabs that number no steps. Where a
 * name comes again, or a heading stands between that is above them both, the next choice begins.
 */
export function choicesAmong(page: PageView, options: readonly Option[]): ReadonlyMap<number, Choice> {
  const names = namesAmong(options);
  const runs: number[][] = [];
  for (const index of names.keys()) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNew = run?.every((each) => names.get(each) !== names.get(index));
    if (run && isNew && last === index - 1 && !isParted(page, options[last], options[index])) run.push(index);
    else runs.push([index]);
  }
  const choices = runs.filter(({ length }) => length > 1);
  return new Map(
    choices.flatMap((run, at) => {
      const [first = 0] = run;
      const title = titleAbove(page, options[first], options[first - 1]?.end ?? 0);
      return run.map((index) => [index, { at, title }] as const);
    }),
  );
}

/** What the options are called in a choice, by index in order; those that are none are left out. */
function namesAmong(options: readonly Option[]): ReadonlyMap<number, string> {
  const named = (nameOf: (option: Option) => string | null | undefined) =>
    options.flatMap((option, index) => {
      const name = nameOf(option);
      return name ? [[index, name.toLowerCase()] as const] : [];
    });
  const tabs = named(({ head }) => (head?.until !== undefined && !ordinalOf(head.text) ? head.text : null));
  const methods = named(({ title }) => (title && ordinalOf(title)?.word === 'method' ? title : null));
  const systems = named(({ title }) => SYSTEM.exec(title ?? '')?.[0]);
  const different = new Set(systems.map(([, name]) => name));
  const choices = [different.size > 1 ? systems : [], methods, tabs].filter(({ length }) => length > 1);
  return new Map(choices.flat().sort(([one], [other]) => one - other));
}

/** Whether a heading stands between two options that is above both: not the head of the second, nor one inside the first. */
function isParted({ headings }: PageView, one: Option | undefined, other: Option | undefined): boolean {
  const level = other?.head?.level ?? 0;
  const until = other?.head?.box.start ?? 0;
  return headings.some(
    (heading) =>
      heading.until === undefined &&
      heading.level < level &&
      heading.box.start >= (one?.end ?? 0) &&
      heading.box.end <= until,
  );
}

/** The heading above a choice, behind all that was chosen before it and below the title of the page. */
function titleAbove({ headings, survey }: PageView, first: Option | undefined, after: number): string | null {
  const head = first?.head;
  const above = headings.findLast(
    ({ until, level, box }) =>
      head && until === undefined && level < head.level && box.start >= after && box.end <= head.box.start,
  );
  return above && above.level > 1 ? bareHeading(wordsOf(survey, above.box)) : null;
}
