import type { PageCaller } from './callers';
import type { EarlyMemory } from './early-memory';
import { failureOf } from './failure';
import type { FilterEngine } from './filter-engine';
import { log } from './log';

/**
 * What the lists hide before the reader comes, as selectors: on this very site, and by the names on its page. The reader takes it over,
 * and leaves out what would harm.
 */
export interface EarlyRules {
  /** As a page starts: what its site's pages started with, and bore, before; else the lists are asked. */
  atStart(caller: PageCaller, clutter: boolean): Promise<readonly string[]>;
  /** By the names on the page. */
  named(caller: PageCaller, names: Names, clutter: boolean): Promise<readonly string[]>;
}

/** Names that a page bears. */
export interface Names {
  ids: string[];
  classes: string[];
}

/** Rules from these lists. Private windows use what is remembered, and leave no trace. */
export function earlyRules(memory: EarlyMemory, filters: FilterEngine): EarlyRules {
  const ask = async ({ addresses }: PageCaller, names: Names | null, clutter: boolean) => {
    const asked = { ...(names ?? { ids: [], classes: [] }), first: names === null, links: [], everywhere: false };
    const rules = await filters.rulesFor({ ...asked, address: addresses[0] ?? '', clutter });
    return rules.flatMap(({ selector, extended }) => (extended === null ? [selector] : []));
  };
  const remember = async (how: 'begin' | 'add', caller: PageCaller, clutter: boolean, selectors: readonly string[]) => {
    try {
      if (caller.private || !(await filters.speakAlike(caller.host))) return;
      await memory[how](caller.host, clutter, selectors);
    } catch (error) {
      log('debug', 'early', failureOf(error).message);
    }
  };
  return {
    async atStart(caller, clutter) {
      const known = await memory.of(caller.host, clutter).catch(() => null);
      if (known) return known;
      const selectors = await ask(caller, null, clutter);
      void remember('begin', caller, clutter, selectors);
      return selectors;
    },
    async named(caller, names, clutter) {
      // Reading the lists keeps the worker busy: what the memory knows goes first.
      await memory.prepare();
      const selectors = await ask(caller, names, clutter);
      void remember('add', caller, clutter, selectors);
      return selectors;
    },
  };
}
