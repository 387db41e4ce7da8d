// @ts-check
/**
 * What cleaning a page costs with the production build: `npm run bench:stripping -- --cost`.
 *
 * Bars, on an idle machine, for a page of 1,000 nodes from its nodes being there (DOMContentLoaded) to the style being in place: 30 ms with
 * the worker awake, 100 ms where it has to start first; the worker with the lists in memory takes 40 MB at most. The page is one of a
 * site that the lists name, visited before, so that what the lists know of the site is asked for at its start. "Forgotten": the same
 * with a worker that is dead and no memory of what hid there. An ad on show in the first frame was seen.
 */
import { launchWithExtension } from './browsers.mjs';

const turns = 15;
const bars = { awake: 30, dead: 100, megabytes: 40 };
const address = 'https://www.wikihow.com/Mend-a-Kettle';
/** The one for the site alone, the one for a name on the page, the one of our own. */
const ads = ['site', 'name', 'banner'];
const nodes = 1_000;
/** ms in which a worker has done what it was woken for. */
const rest = 400;

export async function benchCost() {
  const context = await launchWithExtension({ args: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
  try {
    await context.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: page() })
        : route.abort(),
    );
    const first = await visit(context);
    line('first visit to the site', [first], null);
    const stop = await stopperOf(context);
    /** @type {Visit[][]} */
    const [awake = [], dead = [], forgotten = []] = [[], [], []];
    for (let turn = 0; turn < turns; turn++) {
      awake.push(await visit(context));
      await stop();
      dead.push(await visit(context));
      await forget(context);
      await stop();
      forgotten.push(await visit(context));
    }
    line(`worker awake, ${turns} visits`, awake, bars.awake);
    line(`worker dead, ${turns} visits`, dead, bars.dead);
    line(`worker dead, forgotten, ${turns} visits`, forgotten, bars.dead);
    const memory = await memoryOfWorker(context);
    console.log(`worker with the lists in memory: ${memory.toFixed(1)} MB (bar ${bars.megabytes})`);
  } finally {
    await context.close();
  }
}

/** @typedef {{ hidden: Record<string, number>, seen: string[] }} Visit ms until each ad was hidden, and those on show in the first frame */

/** @param {string} name @param {Visit[]} visits @param {number | null} bar */
function line(name, visits, bar) {
  const medians = ads.map((ad) => {
    const all = visits.map(({ hidden }) => hidden[ad] ?? Number.POSITIVE_INFINITY).sort((one, other) => one - other);
    const seen = visits.filter((each) => each.seen.includes(ad)).length;
    return `${ad} ${(all[all.length >> 1] ?? Number.NaN).toFixed(0)} (seen ${seen})`;
  });
  console.log(`${name}: ms until hidden, median: ${medians.join(', ')}${bar === null ? '' : ` (bar ${bar})`}`);
}

/** A tutorial with ads of all three kinds, which notes when each is hidden, in ms since its nodes are there. */
function page() {
  const steps = Array.from(
    { length: 12 },
    (_, index) => `<li>Loosen screw ${index + 1} with a small screwdriver.</li>`,
  );
  const text = Array.from({ length: nodes - 40 }, (_, index) =>
    index % 3 ? `<b>${index}</b>` : `<p>Word ${index}.</p>`,
  );
  return `<!doctype html><html lang="en"><title>How to mend a kettle</title><script>(${note})(${JSON.stringify(ads)})</script><body>
    <h1>How to mend a kettle</h1><p>Follow these steps in order.</p><h2>Instructions</h2><ol>${steps.join('')}</ol>
    <div id="site" class="al_method">Buy</div><div id="name" class="ad-leaderboard">Buy</div>
    <a id="banner" href="https://shop.sjv.io/c/1/2/3"><img width="300" height="250"></a>${text.join('')}`;
}

/** Self-contained: runs in the page, before anything else. @param {string[]} ids */
function note(ids) {
  const { hidden_: hidden, seen_: seen } = Object.assign(/** @type {any} */ (window), { hidden_: {}, seen_: [] });
  const look = (/** @type {number} */ began) => {
    for (const id of ids) {
      const element = document.getElementById(id);
      if (!(id in hidden) && element && getComputedStyle(element).display === 'none')
        hidden[id] = performance.now() - began;
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    const began = performance.now();
    look(began);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      look(began);
      if (Object.keys(hidden).length < ids.length && performance.now() - began < 5_000) port2.postMessage(null);
    };
    port2.postMessage(null);
    requestAnimationFrame(() => {
      look(began);
      seen.push(...ids.filter((id) => !(id in hidden)));
    });
  });
}

/** @param {import('playwright').BrowserContext} context @returns {Promise<Visit>} */
async function visit(context) {
  const tab = await context.newPage();
  await tab.goto(address);
  const wanted = ads.length;
  await tab
    .waitForFunction((count) => Object.keys(/** @type {any} */ (window).hidden_).length === count, wanted, {
      timeout: 6_000,
    })
    .catch(() => null);
  const { hidden, seen } = await tab.evaluate(() => {
    const { hidden_, seen_ } = /** @type {any} */ (window);
    return { hidden: hidden_, seen: seen_ };
  });
  await tab.close();
  return { hidden, seen };
}

/**
 * Ends the worker as the browser does when it idles. The tab that says so stays: one that closes would wake the worker again, for it
 * listens to that. @param {import('playwright').BrowserContext} context
 */
async function stopperOf(context) {
  const session = await context.newCDPSession(await context.newPage());
  await session.send('ServiceWorker.enable');
  return async () => {
    // What the last page and its tab had to say is said before.
    await new Promise((done) => setTimeout(done, rest));
    await session.send('ServiceWorker.stopAllWorkers');
  };
}

/** Has the worker lose what it remembers of sites. @param {import('playwright').BrowserContext} context */
async function forget(context) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async () => {
    const { session } = /** @type {any} */ (globalThis).chrome.storage;
    await session.remove(Object.keys(await session.get(null)).filter((key) => key.startsWith('early:')));
  });
}

/** MB of the worker's heap after a collection, with what its typed arrays hold. @param {import('playwright').BrowserContext} context */
async function memoryOfWorker(context) {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no session.');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const target = targetInfos.find(({ url }) => url.startsWith('chrome-extension://'));
  if (!target) throw new Error('There is no worker.');
  // Not flat: Playwright would take a flat session of a worker for its own.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  /** @param {number} id @param {string} method @returns {Promise<any>} */
  const ask = (id, method) =>
    new Promise((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message);
        if (answer.id === id) resolve(answer.result);
      });
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask(1, 'HeapProfiler.enable');
  await ask(2, 'HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await ask(3, 'Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}
