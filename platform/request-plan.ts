import { isStripping, type Settings } from './settings';

/** A rule of ours beside the ones from the lists. */
export interface OwnRule {
  id: number;
  priority: number;
  action: { type: 'allow' | 'allowAllRequests' };
  condition: {
    resourceTypes?: 'main_frame'[];
    requestDomains?: string[];
    excludedRequestDomains?: string[];
    excludedInitiatorDomains?: string[];
    tabIds?: number[];
  };
}

/** Where requests are blocked: what the browser is told. */
export interface RequestPlan {
  /** The rule sets from the lists are switched on. */
  on: boolean;
  /** Rules that let everything else through; they outlive the browser. */
  lasting: OwnRule[];
  /** The same for requests that belong to no tab (service workers of sites); the browser takes those for a session only. */
  passing: OwnRule[];
  /** Address patterns of the pages that are hidden from the start. */
  early: string[];
}

/** Above every rule of the lists, whose own reach up to a million and a half. */
const above = 2_000_000;

/** The plan for these settings and sites. Off means off: no rule applies, and no script is there. */
export function requestPlan(settings: Settings, sites: readonly string[]): RequestPlan {
  const { everyPage, hideOnly, sites: choices } = settings.strip;
  const known = new Set([...sites, ...Object.keys(choices).filter((host) => choices[host])]);
  const hiding = [...known].filter((host) => isStripping(settings, host) && !settings.off.includes(host));
  const blocking = hiding.filter((host) => !hideOnly.includes(host));
  const everywhere = everyPage && settings.strip.everywhere;
  const left = [...Object.keys(choices).filter((host) => !choices[host]), ...settings.off, ...hideOnly]
    .filter(isHost)
    .sort();
  const on = everywhere || blocking.length > 0;
  if (!on) return { on, lasting: [], passing: [], early: patterns(hiding) };
  const lasting: OwnRule[] = [];
  const letThrough = (condition: OwnRule['condition']) =>
    lasting.push({
      id: lasting.length + 1,
      priority: above,
      action: { type: 'allowAllRequests' },
      condition: { resourceTypes: ['main_frame'], ...condition },
    });
  if (!everywhere) letThrough({ excludedRequestDomains: blocking.filter(isHost).sort() });
  if (left.length > 0) letThrough({ requestDomains: [...new Set(left)] });
  const passing: OwnRule[] = everywhere
    ? []
    : [
        {
          id: 1,
          priority: above,
          action: { type: 'allow' },
          condition: { tabIds: [-1], excludedInitiatorDomains: blocking.filter(isHost).sort() },
        },
      ];
  return { on, lasting, passing, early: everywhere ? ['http://*/*', 'https://*/*'] : patterns(hiding) };
}

function patterns(hosts: readonly string[]): string[] {
  return hosts
    .filter(isHost)
    .sort()
    .map((host) => `*://${host}/*`);
}

/** What rules and patterns take: no port, no brackets. An address of that kind is then simply not blocked. */
function isHost(host: string): boolean {
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(host);
}
