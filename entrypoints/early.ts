import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Where the reader finds what was hidden before it came; the page has a world of its own and sees nothing of it. */
const place = Symbol.for('sidestep early');

/**
 * Runs at the start of pages on sites that are stripped, and nowhere else: the background registers it for them. It asks for the site's
 * own style before anything is drawn. Like the spotter it changes nothing itself.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [place]?: Promise<unknown> };
  if (window.top !== window || world[place]) return;
  world[place] = shown().then(() => tell('page-starts'));
  const rest = () => void tell('page-rests');
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', rest, { once: true });
  else rest();
});

/** A prerendered page may never be seen; nobody would answer it. */
function shown(): Promise<void> {
  return new Promise((resolve) => {
    if ('prerendering' in document && document.prerendering)
      document.addEventListener('prerenderingchange', () => resolve(), { once: true });
    else resolve();
  });
}

/** Fails quietly: after an update of the extension nobody hears this script any more. */
async function tell(name: string): Promise<unknown> {
  try {
    const { runtime } = (globalThis.browser ?? globalThis.chrome) as { runtime: Runtime };
    return await runtime.sendMessage({ name, body: null });
  } catch {
    return null;
  }
}

/** The part of the extension API that this script uses. */
interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}
