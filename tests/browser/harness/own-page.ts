import type { CDPSession } from 'playwright';
import { until } from './driver';

/** A page of ours that Playwright does not list, such as the popup: it is driven through DevTools messages. */
export interface OwnPage {
  /** All words on show, white space collapsed. */
  words(): Promise<string>;
  /** A real click on the first control whose name matches, once it stands still with nothing over it. */
  click(name: RegExp): Promise<void>;
  /** What an expression says in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Draws it as for a person who likes it dark. */
  dark(): Promise<void>;
  /** A PNG in base64, of what is seen; or of all of one element, also where it reaches out of the window. */
  screenshot(selector?: string): Promise<string>;
  targetId: string;
}

/** The page at an address that the pattern matches, once it is there. */
export async function attachTo(session: CDPSession, address: RegExp): Promise<OwnPage> {
  const find = async () => (await targets(session)).find(({ url }) => address.test(url));
  const { targetId } = await until(`a page at ${address}`, find);
  // Not flattened: Playwright would take a flat session of a page it does not know for its own.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const send = messenger(session, sessionId);
  const evaluate = async (expression: string) =>
    (await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })).result?.value;
  return {
    targetId,
    evaluate,
    words: async () => String(await evaluate("document.body.innerText.replace(/\\s+/g, ' ')")),
    async click(name) {
      const look = `(${middleOf})(${JSON.stringify(name.source)}, ${JSON.stringify(name.flags)})`;
      let last: Point | null = null;
      const point = await until(`${name} at ${address} to stand still, uncovered`, async () => {
        const now = (await evaluate(look)) as Point | null;
        const still = last?.x === now?.x && last?.y === now?.y;
        last = now;
        return still && now?.reachable ? { x: now.x, y: now.y } : null;
      });
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 }).catch(() => null);
    },
    async dark() {
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
    },
    async screenshot(selector) {
      const box = `(({ x, y, width, height }) => ({ x, y, width, height, scale: 1 }))(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`;
      const whole = selector && { clip: await evaluate(box), captureBeyondViewport: true };
      return (await send('Page.captureScreenshot', whole || {})).data ?? '';
    },
  };
}

/** What the browser shows, pages of extensions included. */
export async function targets(session: CDPSession, type?: string) {
  const filter = type ? { filter: [{ type }] } : {};
  return (await session.send('Target.getTargets', filter)).targetInfos;
}

interface Point {
  x: number;
  y: number;
  /** Whether a click there would hit it. */
  reachable: boolean;
}

/** Self-contained: sent to the page. */
function middleOf(pattern: string, flags: string): Point | null {
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
  const found = [...document.querySelectorAll('button, a[href], [role=switch], input')].find((each) =>
    new RegExp(pattern, flags).test(name(each)),
  );
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  // A drawn box may lie over its input: a click on the label, or on what wraps the two, is a click on the input.
  const hit = document.elementFromPoint(x, y);
  const label = (found as HTMLInputElement).labels?.[0];
  return { x, y, reachable: hit !== null && (found.contains(hit) || label?.contains(hit) === true) };
}

type Reply = { result?: { value?: unknown }; data?: string };

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
