import type { Handlers } from './answering';
import type { PageCaller } from './callers';
import { earlyRules } from './early-rules';
import type { FilterEngine } from './filter-engine';
import { readAgainOrInject, targetOf } from './injection';
import type { EarlyStyle } from './messages';
import { setCss } from './page-styles';
import { requestPlan } from './request-plan';
import { followSettings } from './request-rules';
import { isOff, isStripping, type Settings, shownOn } from './settings';
import type { Stores } from './stores';

type Name = 'page-starts' | 'page-rests' | 'page-finds' | 'ask-lists';

const nothingHidden: EarlyStyle = { css: '', blocking: false };

/** What pages ask about ads and trackers. */
export function stripHandlers(stores: Stores, filters: FilterEngine): Pick<Handlers['page'], Name> {
  const { settings } = stores;
  const early = earlyRules(stores.early, filters);
  const hideEarly = async (caller: PageCaller, ask: (now: Settings) => Promise<readonly string[]>) => {
    const now = await settings.read(caller.private);
    if (!isOn(now, caller.host)) return nothingHidden;
    const css = (await ask(now)).map((each) => `${each} { display: none !important; }`).join('\n');
    await setCss(targetOf(caller), '', css);
    return { css, blocking: await isBlocking(stores, now, caller) };
  };
  return {
    async 'page-starts'(_, caller) {
      return hideEarly(caller, ({ strip }) => early.atStart(caller, strip.clutter));
    },

    async 'page-rests'(names, caller) {
      const style = await hideEarly(caller, ({ strip }) => early.named(caller, names, strip.clutter));
      const now = await settings.read(caller.private);
      if (now.strip.everyPage && isOn(now, caller.host)) await readAgainOrInject(caller);
      return style;
    },

    async 'page-finds'({ selectors }, caller) {
      // Only the reader can tell whether one of these is what the person wants to see here.
      return hideEarly(caller, async (now) => (shownOn(now, caller.host).length === 0 ? selectors : []));
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

/** By what is stored for everyone: rules know nothing of private windows. */
async function isBlocking({ settings, sites }: Stores, { strip }: Settings, { host }: PageCaller): Promise<boolean> {
  const { on, early } = requestPlan(await settings.read(false), await sites.all());
  const known = early.some((pattern) => pattern === `*://${host}/*` || !pattern.startsWith('*'));
  return on && known && !strip.hideOnly.includes(host);
}
