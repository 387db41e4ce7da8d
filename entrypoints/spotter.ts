import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepLooking } from '../core/spot/look-again';
import { spot } from '../core/spot/spot';
import { onAct, onFrameLoad, onNavigate } from '../platform/navigation';

/**
 * Runs on every page, so it carries nothing but the gate: no polyfill, no framework. It changes nothing, and listens only to what
 * the page cannot see being listened to; a tutorial is told to the background, which brings the reader.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window || !/^https?:$/.test(location.protocol)) return;
  let stop = () => {};
  const start = () => {
    // A fragment is a place on the page, not another page.
    const place = () => location.href.replace(/#(?![!/]).*$/, '');
    stop = keepLooking({ look, place, onChange, onNavigate, onAct, later });
  };
  // A prerendered page may never be seen; nobody would answer it.
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();

  function look(): boolean {
    const { likely, reasons } = spot(document, location.href);
    if (likely) tell(reasons);
    return likely;
  }

  /** Fails quietly: after an update of the extension this script is an orphan, and then it ends. */
  function tell(reasons: string[]): void {
    const runtime = (globalThis.browser ?? globalThis.chrome)?.runtime;
    try {
      if (!runtime?.id) throw new Error('orphan');
      Promise.resolve(runtime.sendMessage({ name: 'spotted', body: { reasons } })).catch(() => {});
    } catch {
      // `stop` is not there yet during the first look; an orphan is not born before its parent dies.
      setTimeout(() => stop());
    }
  }
});

/** The part of the extension API that the spotter uses, by either name. */
interface Api {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}

declare global {
  var browser: Api | undefined;
  var chrome: Api | undefined;
}

/** Nodes that come, in the page or in a frame of it that loads. */
function onChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document, { childList: true, subtree: true });
  const stop = onFrameLoad(changed);
  return () => {
    observer.disconnect();
    stop();
  };
}

function later(run: () => void, ms: number): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(run, { timeout: 1000 });
    else run();
  }, ms);
  return () => {
    clearTimeout(timer);
    if (idle) cancelIdleCallback(idle);
  };
}
