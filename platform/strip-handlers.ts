import type { Handlers } from './answering';
import type { PageCaller } from './callers';
import type { FilterEngine } from './filter-engine';
import { readAgainOrInject, targetOf } from './injection';
import type { PageQuestion } from './messages';
import { setCss } from './page-styles';
import { requestPlan } from './request-plan';
import { followSettings } from './request-rules';
import { isOff, isStripping, type Settings } from './settings';
import type { Stores } from './stores';

type Name = 'page-starts' | 'page-rests' | 'ask-lists';

/** What pages ask about ads and trackers. */
export function stripHandlers(stores: Stores, filters: FilterEngine): Pick<Handlers['page'], Name> {
  const { settings } = stores;
  const hideEarly = async (question: EarlyQuestion, caller: PageCaller) => {
    const now = await settings.read(caller.private);
    if (!isOn(now, caller.host)) return { css: '', blocking: false };
    const css = await earlyCss(filters, caller, question, now.strip.clutter);
    await setCss(targetOf(caller), '', css);
    return { css, blocking: await isBlocking(stores, now, caller) };
  };
  return {
    async 'page-starts'(_, caller) {
      return hideEarly({ ids: [], classes: [], first: true }, caller);
    },

    async 'page-rests'(names, caller) {
      const style = await hideEarly({ ...names, first: false }, caller);
      const now = await settings.read(caller.private);
      if (now.strip.everyPage && isOn(now, caller.host)) await readAgainOrInject(caller);
      return style;
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

type EarlyQuestion = Pick<PageQuestion, 'ids' | 'classes' | 'first'>;

/**
 * What the lists hide on this very site (`first`) and by the names on its page, as one style: the reader takes it over when it comes,
 * and leaves out what would harm.
 */
async function earlyCss(
  filters: FilterEngine,
  { addresses }: PageCaller,
  question: EarlyQuestion,
  clutter: boolean,
): Promise<string> {
  const asked = { ...question, address: addresses[0] ?? '', links: [], clutter, everywhere: false };
  const plain = (await filters.rulesFor(asked)).filter(({ extended }) => extended === null);
  return plain.map(({ selector }) => `${selector} { display: none !important; }`).join('\n');
}
