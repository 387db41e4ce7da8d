/** How long the page has to be quiet before it is looked at again, in ms. */
const quiet = 400;

/** However busy the page is, it is looked at again after this time, in ms. */
const patience = 2_000;

/** After this many looks without a pause the page is taken for one that never rests, and looked at ever more rarely. */
const busyLooks = 10;

/** Calls `look` after the page's nodes have changed, batched; `own` is our element, whose changes do not count. Gives the way to stop. */
export function watchPage(document: Document, own: () => Element | null, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let looks = 0;

  const fire = () => {
    since = 0;
    looks++;
    look();
  };
  const changed = (records: MutationRecord[]) => {
    if (records.every((record) => isOwn(record, own()))) return;
    const now = performance.now();
    if (since === 0) since = now;
    clearTimeout(timer);
    const slowness = 2 ** Math.max(0, looks - busyLooks);
    timer = setTimeout(fire, Math.min(60_000, slowness * Math.max(0, Math.min(quiet, since + patience - now))));
  };
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

function isOwn({ addedNodes, removedNodes }: MutationRecord, own: Element | null): boolean {
  return own !== null && [...addedNodes, ...removedNodes].every((node) => node === own);
}

/** The chip waits until the page has not changed for this long, in ms, but no longer than the second figure. */
const calm = 600;
const longestWait = 4_000;

/** Resolves once the page has come to rest after loading, or when it does not. */
export function afterQuiet(document: Document, own: () => Element | null): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(done, calm);
    const last = setTimeout(done, longestWait);
    const observer = new MutationObserver((records) => {
      if (records.every((record) => isOwn(record, own()))) return;
      clearTimeout(timer);
      timer = setTimeout(done, calm);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    function done() {
      clearTimeout(timer);
      clearTimeout(last);
      observer.disconnect();
      resolve();
    }
  });
}
