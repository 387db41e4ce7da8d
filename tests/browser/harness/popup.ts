import type { BrowserContext, CDPSession } from 'playwright';
import { until } from './driver';

/** The real popup under the toolbar button. Playwright does not list it, so it is driven through DevTools messages. */
export interface Popup {
  /** All words on show, white space collapsed. */
  words(): Promise<string>;
  /** A real click on the first button, link or switch whose name matches; waits for it. */
  click(name: RegExp): Promise<void>;
  /** True once it is closed. */
  isGone(): Promise<boolean>;
  close(): Promise<void>;
}

/** Presses the toolbar button over the tab with this address. */
export async function openPopup(context: BrowserContext, id: string, address: string): Promise<Popup> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no session of its own');
  const tab = await until('the tab', async () => (await targets(session, 'tab')).find(({ url }) => url === address));
  await sendTo(session, 'Extensions.triggerAction', { id, targetId: tab.targetId });
  const find = async () => (await targets(session)).find(({ url }) => url.startsWith(`chrome-extension://${id}/popup`));
  const { targetId } = await until('the popup', find);
  // Not flattened: Playwright would take a flat session of a page it does not know for its own.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const send = messenger(session, sessionId);
  const evaluate = async (expression: string) =>
    (await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })).result?.value;
  return {
    words: async () => String(await evaluate("document.body.innerText.replace(/\\s+/g, ' ')")),
    async click(name) {
      const look = `(${middleOf})(${JSON.stringify(name.source)}, ${JSON.stringify(name.flags)})`;
      const point = (await until(`${name} in the popup`, () => evaluate(look))) as { x: number; y: number };
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 }).catch(() => null);
    },
    isGone: async () => (await find()) === undefined,
    async close() {
      await session.send('Target.closeTarget', { targetId });
      await until('the end of the popup', async () => (await find()) === undefined);
    },
  };
}

async function targets(session: CDPSession, type?: string) {
  const filter = type ? { filter: [{ type }] } : {};
  return (await session.send('Target.getTargets', filter)).targetInfos;
}

/** Self-contained: sent to the popup. */
function middleOf(pattern: string, flags: string): { x: number; y: number } | null {
  const name = (element: Element) =>
    (element
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ') ||
      element.getAttribute('aria-label') ||
      [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ') ||
      element.textContent) ??
    '';
  const found = [...document.querySelectorAll('button, a[href], [role=switch]')].find((each) =>
    new RegExp(pattern, flags).test(name(each)),
  );
  if (!found) return null;
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

type Reply = { result?: { value?: unknown } };

/** Sends commands through a session that is not flat, and waits for the replies. */
function messenger(session: CDPSession, sessionId: string) {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result } = JSON.parse(event.message) as { id?: number; result?: Reply };
    if (id !== undefined) waiting.get(id)?.(result ?? {});
  });
  return (method: string, params: object): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, resolve);
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
}

/** Commands that Playwright's types do not know. */
function sendTo(session: CDPSession, method: string, params: object): Promise<unknown> {
  return (session.send as (method: string, params: object) => Promise<unknown>).call(session, method, params);
}
