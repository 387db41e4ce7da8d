import { browser } from 'wxt/browser';
import { failureOf } from './failure';
import { log } from './log';
import { createQueue } from './queue';
import { bringScript, same } from './registered-script';
import { type OwnRule, type RequestPlan, requestPlan } from './request-plan';
import type { Stores } from './stores';

/** The rule sets of the manifest. */
const ruleSets = ['ads', 'trackers'];
/** The script at the start of pages of known sites. */
const earlyScript = { id: 'early', js: ['early.js'], runAt: 'document_start' } as const;

const queue = createQueue();

/** What the two lists of rules share. */
type RuleUpdate = { addRules: OwnRule[]; removeRuleIds: number[] };

/** Brings the browser to what settings and sites ask for now; one at a time, and only what differs is told. */
export function followSettings({ settings, sites }: Pick<Stores, 'settings' | 'sites'>): Promise<void> {
  return queue.run('rules', async () => {
    try {
      const plan = requestPlan(await settings.read(false), await sites.all());
      // While the sets come or leave, what lets everything else through stands: nothing is blocked where it should not be.
      if (!plan.on) await bringRuleSets(false);
      await bringRules(plan);
      if (plan.on) await bringRuleSets(true);
      await bringScript(earlyScript, plan.early);
    } catch (error) {
      log('warning', 'rules', failureOf(error).message);
    }
  });
}

async function bringRules({ lasting, passing }: RequestPlan): Promise<void> {
  const rules = browser.declarativeNetRequest;
  await bring(lasting, await rules.getDynamicRules(), (update) => rules.updateDynamicRules(update as never));
  await bring(passing, await rules.getSessionRules(), (update) => rules.updateSessionRules(update as never));
}

async function bring(wanted: OwnRule[], standing: { id: number }[], update: (change: RuleUpdate) => Promise<void>) {
  if (same(wanted, standing)) return;
  await update({ addRules: wanted, removeRuleIds: standing.map(({ id }) => id) });
}

async function bringRuleSets(on: boolean): Promise<void> {
  const enabled = await browser.declarativeNetRequest.getEnabledRulesets();
  if (ruleSets.every((set) => enabled.includes(set) === on)) return;
  await browser.declarativeNetRequest.updateEnabledRulesets(
    on ? { enableRulesetIds: ruleSets } : { disableRulesetIds: ruleSets },
  );
}
