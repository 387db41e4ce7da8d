import type { StoppedRequests } from '../../components/panel-state';
import { pagesIn } from '../../core/strip/inner-pages';
import {
  type ListKnowledge,
  type ListRule,
  NO_LISTS,
  type PageNames,
  type Resource,
  type ResourceType,
  type Verdict,
} from '../../core/strip/list-rules';
import { namesOn, nothingAsked } from '../../core/strip/page-names';
import { createSight } from '../../core/strip/sight';
import { earlyStyles } from '../../platform/early-style';
import type { PageQuestion } from '../../platform/messages';
import type { Ask } from './owners';
import { inSlices } from './slices';

/** What the page's own clock calls the kinds of request. */
const initiators: Readonly<Record<string, ResourceType>> = {
  img: 'image',
  script: 'script',
  iframe: 'sub_frame',
  css: 'stylesheet',
  link: 'stylesheet',
  video: 'media',
  audio: 'media',
  xmlhttprequest: 'xmlhttprequest',
  fetch: 'xmlhttprequest',
};
/** Requests that are looked at: a page that polls makes thousands. */
const mostRequests = 2_000;

/** What the filter lists say about this page, gathered by asking the background about what is new on it. */
export class PageLists {
  /** Some lists could not be read. */
  damaged = false;
  /** Requests to ad and tracker hosts are stopped on this page, from its first one on. */
  blocking = false;
  #asked = nothingAsked();
  #withClutter = false;
  #first = true;
  #gathering: Promise<ListKnowledge> = Promise.resolve(NO_LISTS);
  readonly #rules = new Map<string, ListRule>();
  readonly #verdicts = new Map<string, Verdict>();
  readonly #requests = new Set<string>();

  /** Asks about what is new on the page since the last time. Where nobody answers, what is known already is all there is. */
  gather(document: Document, address: string, clutter: boolean, ask: Ask): Promise<ListKnowledge> {
    // One after the other: what was asked already is not asked again, so its answer has to be there.
    const run = () => this.#gather(document, address, clutter, ask);
    this.#gathering = this.#gathering.then(run, run);
    return this.#gathering;
  }

  async #gather(document: Document, address: string, clutter: boolean, ask: Ask): Promise<ListKnowledge> {
    // Wanted later, the lists of annoyances are asked about everything anew.
    if (clutter && !this.#withClutter) this.#askAnew();
    this.#withClutter ||= clutter;
    this.blocking = (await earlyStyles()).blocking;
    const sights = pagesIn(document).map((page) => createSight(page, address));
    for (const sight of sights) await inSlices(sight.lookOver());
    const names = joined(sights.map((sight) => namesOn(sight, this.#asked)));
    const resources = [...names.resources, ...this.#newRequests(document)].slice(0, 10_000);
    const isNew = [names.ids, names.classes, names.links, resources].some((each) => each.length > 0);
    if (this.#first || isNew) await this.#ask({ ...names, resources, first: this.#first, clutter }, ask);
    return { rules: [...this.#rules.values()], verdicts: this.#verdicts };
  }

  /** The lists were asked about this page. */
  get asked(): boolean {
    return !this.#first;
  }

  /** Requests that were stopped before they loaded, by host; none where nothing was blocked. */
  get stopped(): StoppedRequests[] {
    if (!this.blocking) return [];
    const byHost = new Map<string, StoppedRequests>();
    for (const address of this.#requests) {
      const verdict = this.#verdicts.get(address);
      if (!verdict) continue;
      const known = byHost.get(verdict.host) ?? { ...verdict, count: 0 };
      byHost.set(verdict.host, { ...known, count: known.count + 1 });
    }
    return [...byHost.values()];
  }

  async #ask(question: PageQuestion, ask: Ask): Promise<void> {
    const answer = await ask('ask-lists', question);
    if (!answer.ok) return;
    this.#first = false;
    this.damaged = answer.value.damaged;
    for (const rule of answer.value.rules) this.#rules.set(`${rule.kind} ${rule.selector}`, rule);
    question.resources.forEach(({ address }, index) => {
      const verdict = answer.value.verdicts[index];
      if (verdict) this.#verdicts.set(address, verdict);
    });
  }

  #askAnew(): void {
    this.#asked = nothingAsked();
    this.#first = true;
  }

  /** Requests that the page made or tried to make: scripts and beacons that no element stands for. */
  #newRequests(document: Document): Resource[] {
    const entries = (document.defaultView?.performance.getEntriesByType('resource') ??
      []) as PerformanceResourceTiming[];
    return entries.slice(0, mostRequests).flatMap(({ name, initiatorType }) => {
      if (this.#requests.has(name) || !/^https?:/.test(name) || name.length > 4_000) return [];
      this.#requests.add(name);
      return [{ address: name, type: initiators[initiatorType] ?? 'other' }];
    });
  }
}

function joined(all: readonly PageNames[]): PageNames {
  return {
    ids: all.flatMap(({ ids }) => ids),
    classes: all.flatMap(({ classes }) => classes),
    links: all.flatMap(({ links }) => links),
    resources: all.flatMap(({ resources }) => resources),
  };
}
