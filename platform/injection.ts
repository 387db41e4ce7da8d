import { browser } from 'wxt/browser';
import { CodedError } from './failure';
import { placeAmongWindows } from './frame-place';
import type { Answer } from './messages';
import { tell } from './messaging';
import { siteAccess } from './site-access';

/** A page, as far as scripting needs it. */
export interface PagePlace {
  tab: number;
  /** The browser's id of the document, or null for whatever the top frame shows now. */
  document: string | null;
}

/** Where the build puts the reader. */
const reader = '/content-scripts/reader.js';

/** Injections under way in this worker, by document. A worker that dies loses it; the reader guards itself too. */
const underWay = new Map<string, Promise<void>>();

/** How often, and how long apart in ms, a reader that was just injected is called before we give up. */
const calls = 5;
const pause = 100;

/** What scripting takes. */
export type Target = { tabId: number; documentIds: string[] } | { tabId: number; frameIds: number[] };

/** A page as scripting takes it: the document itself where the browser names it, so that a page that came later is not meant. */
export function targetOf(place: PagePlace): Target {
  return place.document === null
    ? { tabId: place.tab, frameIds: [0] }
    : { tabId: place.tab, documentIds: [place.document] };
}

/**
 * A frame of a page, by its place among the page's windows; only one of the same origin as all around it has one. Throws where the frame,
 * or the page, is there no more.
 */
export async function targetOfFrame(page: PagePlace, frame: string): Promise<Target> {
  const windows = await browser.scripting.executeScript({
    target: { tabId: page.tab, allFrames: true },
    func: placeAmongWindows as () => string | null,
  });
  const top = windows.find(({ frameId }) => frameId === 0);
  const found = windows.find(({ result }) => result === frame);
  const moved = page.document !== null && top?.documentId !== undefined && top.documentId !== page.document;
  if (!found || moved) throw new CodedError('gone', 'There is no such frame.');
  return found.documentId === undefined
    ? { tabId: page.tab, frameIds: [found.frameId] }
    : { tabId: page.tab, documentIds: [found.documentId] };
}

/** Brings the reader into a page at once, not when its pictures are there, and once however many ask at the same time. Throws where the browser does not let us. */
export function injectReader(place: PagePlace): Promise<void> {
  const key = `${place.tab} ${place.document}`;
  const running = underWay.get(key);
  if (running) return running;
  const run = browser.scripting
    .executeScript({ target: targetOf(place), files: [reader], injectImmediately: true })
    .then(() => undefined)
    .finally(() => underWay.delete(key));
  underWay.set(key, run);
  return run;
}

/** Tells the reader of a page to look again, or brings it there. */
export async function readAgainOrInject(place: PagePlace): Promise<void> {
  const running = underWay.get(`${place.tab} ${place.document}`);
  if (running) return running;
  const answer = await tell(place.tab, 'read-again', null);
  if (!answer.ok && answer.code === 'gone') await injectReader(place);
}

/** Says something to the reader of a tab, and brings it there first where there is none. Throws where that fails. */
export async function tellOrInject(tab: number, name: 'open-panel' | 'toggle-panel', focus: boolean): Promise<void> {
  const say = (): Promise<Answer<null>> =>
    name === 'open-panel' ? tell(tab, name, { focus }) : tell(tab, 'toggle-panel', null);
  let answer = await say();
  if (!answer.ok && answer.code === 'gone') {
    await checkAccess(tab);
    await injectReader({ tab, document: null });
    for (let call = 0; call < calls && !answer.ok; call++) {
      if (call > 0) await new Promise((done) => setTimeout(done, pause));
      answer = await tell(tab, 'open-panel', { focus });
    }
  }
  if (!answer.ok) throw new CodedError(answer.code, answer.message);
}

/** Asked first: on a page that is withheld, Chromium takes `executeScript` for a wish to run and troubles the person with it. */
async function checkAccess(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  if ((await siteAccess(url)) !== 'granted') {
    throw new CodedError('refused', 'The browser does not let Sidestep read this page.');
  }
}
