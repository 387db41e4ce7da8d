import type { Handlers } from './answering';
import type { PageCaller } from './callers';
import type { FilterEngine } from './filter-engine';
import { readAgainOrInject, targetOf } from './injection';
import { setCss } from './page-styles';
import { requestPlan } from './request-plan';
import { followSettings } from './request-rules';
import { isOff, isStripping, type Settings } from './settings';
import type { Stores } from './stores';

type Name = 'page-starts' | 'page-rests' | 'ask-lists';

/** What pages ask about ads and trackers. */
export function stripHandlers(stores: Stores, filters: FilterEngine): Pick<Handlers['page'], Name> {
  const { settings, sites } = stores;
  return {
    async 'page-starts'(_, caller) {
      const now = await settings.read(caller.private);
      if (!isOn(now, caller.host)) return { css: '', blocking: false };
      const css = await earlyCss(filters, caller, now.strip.clutter);
      await setCss(targetOf(caller), '', css);
      // By what is stored for everyone: rules know nothing of private windows.
      const { on, early } = requestPlan(await settings.read(false), await sites.all());
      const known = early.some((pattern) => pattern === `*://${caller.host}/*` || !pattern.startsWith('*'));
      return { css, blocking: on && known && !now.strip.hideOnly.includes(caller.host) };
    },

    async 'page-rests'(_, caller) {
      const now = await settings.read(caller.private);
      if (now.strip.everyPage && isOn(now, caller.host)) await readAgainOrInject(caller);
      return null;
    },

    async 'ask-lists'(question, caller) {
      const address = caller.addresses[0] ?? '';
      const rules = await filters.rulesFor({ ...question, address });
      const verdicts = await filters.verdictsOn(question.resources, address);
      return { rules, verdicts, damaged: filters.damaged().length > 0 };
    },
  };
}

/** A tutorial was opened on a page: from the next load on, its site's requests are blocked. Private windows leave no trace. */
export async function useSite(stores: Stores, caller: PageCaller): Promise<void> {
  if (caller.private || !isOn(await stores.settings.read(false), caller.host)) return;
  if (await stores.sites.use(caller.host)) await followSettings(stores);
}

function isOn(settings: Settings, host: string): boolean {
  return isStripping(settings, host) && !isOff(settings, host);
}

/** What the lists hide on this very site, as one style: the reader takes it over when it comes, and leaves out what would harm. */
async function earlyCss(filters: FilterEngine, { addresses }: PageCaller, clutter: boolean): Promise<string> {
  const question = { address: addresses[0] ?? '', ids: [], classes: [], links: [], first: true, clutter };
  const rules = await filters.rulesFor(question);
  const own = rules.filter(({ scope, extended }) => scope === 'site' && extended === null);
  return own.map(({ selector }) => `${selector} { display: none !important; }`).join('\n');
}
