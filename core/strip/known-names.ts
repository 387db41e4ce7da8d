/** Names that one company gives its places on a page: beginnings of ids, whole class tokens, beginnings of class tokens; separated by spaces. */
export interface KnownNames {
  company: string;
  ids?: string;
  classes?: string;
  classBeginnings?: string;
}

/** Knows whose the names on a page are. */
export interface NameBook {
  /** Stands in every name that is somebody's, and in few others; global, so that a whole page's names are searched at once. */
  hint: RegExp;
  /** The company whose name a given name is: `#id`, or `.` and a class attribute; null where it is none's. */
  companyOf(name: string): string | null;
}

/** Prepares a look-up; ids and class tokens are compared as written. Names of a book hold letters, digits, `-` and `_` alone. */
export function createNameBook(entries: readonly KnownNames[]): NameBook {
  const classes = new Map<string, string>();
  const ids: [string, string][] = [];
  const beginnings: [string, string][] = [];
  for (const entry of entries) {
    for (const token of listed(entry.classes)) classes.set(token, entry.company);
    for (const start of listed(entry.ids)) ids.push([start, entry.company]);
    for (const start of listed(entry.classBeginnings)) beginnings.push([start, entry.company]);
  }
  const begins = (list: readonly [string, string][], name: string) =>
    list.find(([start]) => name.startsWith(start))?.[1] ?? null;
  const anyOf = (list: readonly string[]) => (list.length === 0 ? '(?!)' : list.join('|'));
  const hint = `#(?:${anyOf(ids.map(([start]) => start))})|[.\\s](?:${anyOf([...classes.keys(), ...beginnings.map(([start]) => start)])})`;
  return {
    hint: new RegExp(hint, 'g'),
    companyOf(name) {
      if (name.startsWith('#')) return begins(ids, name.slice(1));
      for (const token of name.slice(1, 500).split(/\s+/)) {
        const company = classes.get(token) ?? begins(beginnings, token);
        if (company) return company;
      }
      return null;
    },
  };
}

function listed(names: string | undefined): string[] {
  return names?.split(' ') ?? [];
}
