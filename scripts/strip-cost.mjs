// @ts-check
/**
 * What cleaning a page costs with the production build: `npm run bench:stripping -- --cost`.
 *
 * Bars, on an idle machine, for a page of 1,000 nodes from its nodes being there (DOMContentLoaded) to the style being in place: 30 ms with
 * the worker awake, 100 ms where it has to start first; the worker with the lists in memory takes 40 MB at most. The page is one of a
 * site that the lists name, visited before, so that what the lists know of the site is asked for at its start.
 */
import { launchWithExtension } from './browsers.mjs';

const turns = 15;
const bars = { awake: 30, dead: 100, megabytes: 40 };
const address = 'https://www.wikihow.com/Mend-a-Kettle';
/** The one for the site alone, the one for a name on the page, the one of our own. */
const ads = ['site', 'name', 'banner'];
const nodes = 1_000;

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
    const [awake, dead] = [[], []].map((each) => /** @type {Record<string, number>[]} */ (each));
    for (let turn = 0; turn < turns; turn++) {
      awake?.push(await visit(context));
      await stopWorkers(context);
      dead?.push(await visit(context));
    }
    line(`worker awake, ${turns} visits`, awake ?? [], bars.awake);
    line(`worker dead, ${turns} visits`, dead ?? [], bars.dead);
    const memory = await memoryOfWorker(context);
    console.log(`worker with the lists in memory: ${memory.toFixed(1)} MB (bar ${bars.megabytes})`);
  } finally {
    await context.close();
  }
}

/** @param {string} name @param {Record<string, number>[]} times @param {number | null} bar */
function line(name, times, bar) {
  const medians = ads.map((ad) => {
    const all = times.map((time) => time[ad] ?? Number.NaN).sort((one, other) => one - other);
    return `${ad} ${(all[all.length >> 1] ?? Number.NaN).toFixed(0)}`;
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
  const hidden = Object.assign(/** @type {any} */ (window), { hidden_: {} }).hidden_;
  document.addEventListener('DOMContentLoaded', () => {
    const began = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      for (const id of ids) {
        const element = document.getElementById(id);
        if (!(id in hidden) && element && getComputedStyle(element).display === 'none')
          hidden[id] = performance.now() - began;
      }
      if (Object.keys(hidden).length < ids.length && performance.now() - began < 5_000) port2.postMessage(null);
    };
    port2.postMessage(null);
  });
}

/** @param {import('playwright').BrowserContext} context @returns {Promise<Record<string, number>>} */
async function visit(context) {
  const tab = await context.newPage();
  await tab.goto(address);
  const wanted = ads.length;
  await tab
    .waitForFunction((count) => Object.keys(/** @type {any} */ (window).hidden_).length === count, wanted, {
      timeout: 6_000,
    })
    .catch(() => null);
  const times = await tab.evaluate(() => /** @type {any} */ (window).hidden_);
  await tab.close();
  return times;
}

/** @param {import('playwright').BrowserContext} context */
async function stopWorkers(context) {
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await tab.close();
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
