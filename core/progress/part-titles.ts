import { ordinalOf } from '../page/ordinal';
import type { Tutorial } from '../tutorial';
import { partsOf } from './count';

/** What headings say in place of the page's words; absent where that is the same. */
export interface PartTitles {
  /** Id of a part -> its heading. */
  parts: Readonly<Record<string, string>>;
  /** Id of a procedure among alternatives -> its name in the choice. */
  options: Readonly<Record<string, string>>;
}

/**
 * The titles of parts and alternatives without the number that the page counts them with ("Part 1: Make the stick"), where it is
 * the place that we count too. For the eye alone: what is stored, and what is known again, are the page's words.
 */
export function partTitles(tutorial: Pick<Tutorial, 'procedures'>): PartTitles {
  const parts = partsOf(tutorial);
  const heads = parts.map(({ id, procedures, chosen }) => ({
    id,
    title: procedures.length > 1 ? (chosen.choice?.title ?? null) : chosen.title,
  }));
  return {
    parts: withoutPlaces(heads),
    options: Object.assign({}, ...parts.map(({ procedures }) => withoutPlaces(procedures))),
  };
}

/** Titles without the page's count ("Part 1: Make the stick"), for lists that stand side by side; as they are where two would be the same. */
export function uncounted(titles: readonly (string | null)[]): readonly (string | null)[] {
  const plain = titles.map((title) => {
    const ordinal = title === null ? null : ordinalOf(title);
    const rest = title?.slice(ordinal?.length ?? 0).trim() ?? '';
    return ordinal && ordinal.style !== 'letter' && /\p{L}/u.test(rest) ? rest : title;
  });
  return new Set(plain).size === new Set(titles).size ? plain : titles;
}

/** All that count their own place lose it, unless one of them says no more than that, or two would be called the same. */
function withoutPlaces(titled: readonly { id: string; title: string | null }[]): Record<string, string> {
  if (titled.length < 2) return {};
  const shown = new Map<string, string>();
  for (const [at, { id, title }] of titled.entries()) {
    const ordinal = title === null ? null : ordinalOf(title);
    if (!title || ordinal?.value !== at + 1 || ordinal.style === 'letter') continue;
    const rest = title.slice(ordinal.length).trim();
    if (!/\p{L}/u.test(rest)) return {};
    shown.set(id, rest);
  }
  const names = titled.map(({ id, title }) => shown.get(id) ?? title);
  return new Set(names).size === names.length ? Object.fromEntries(shown) : {};
}
