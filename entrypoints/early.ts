import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type EarlyLook, lookEarly } from '../core/strip/early';
import { inSlices } from './reader.content/slices';

/** Where the reader finds what was hidden before it came; the page has a world of its own and sees nothing of it. */
const place = Symbol.for('sidestep early');

/**
 * Runs at the start of pages on sites that are stripped, and nowhere else: the background registers it for them. It asks for the site's
 * own style before anything is drawn, and once the page's nodes are there for one by the names on it, and one for what our own rules are
 * sure of whatever the steps are. Like the spotter it changes nothing itself.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [place]?: Promise<unknown> };
  if (window.top !== window || world[place]) return;
  world[place] = hide();
});

/**
 * What the background answers at the start of the page, and when its nodes are there. No question waits for the answer before: what it
 * brings is hidden beside the others, before the reader comes and keeps the page busy.
 */
async function hide(): Promise<unknown[]> {
  await shown();
  const start = tell('page-starts', null);
  await parsed();
  const look = lookEarly(document, location.href);
  const rest = tell('page-rests', look.names);
  return Promise.all([start, rest, tellFinds(look)]);
}

async function tellFinds(look: EarlyLook): Promise<unknown> {
  const selectors = await inSlices(look.find());
  return selectors.length === 0 ? null : tell('page-finds', { selectors });
}

function parsed(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    else resolve();
  });
}

/** A prerendered page may never be seen; nobody would answer it. */
function shown(): Promise<void> {
  return new Promise((resolve) => {
    if ('prerendering' in document && document.prerendering)
      document.addEventListener('prerenderingchange', () => resolve(), { once: true });
    else resolve();
  });
}

/** Fails quietly: after an update of the extension nobody hears this script any more. */
async function tell(name: string, body: object | null): Promise<unknown> {
  try {
    const { runtime } = (globalThis.browser ?? globalThis.chrome) as { runtime: Runtime };
    return await runtime.sendMessage({ name, body });
  } catch {
    return null;
  }
}

/** The part of the extension API that this script uses. */
interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}
