import type { BrowserContext, CDPSession } from 'playwright';
import { until } from './driver';
import { attachTo, type OwnPage, targets } from './own-page';

/** The real popup under the toolbar button. */
export interface Popup extends Pick<OwnPage, 'words' | 'click'> {
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
  const popup = await attachTo(session, new RegExp(`^chrome-extension://${id}/popup`));
  const isGone = async () => (await targets(session)).every(({ targetId }) => targetId !== popup.targetId);
  return {
    words: popup.words,
    click: popup.click,
    isGone,
    async close() {
      await session.send('Target.closeTarget', { targetId: popup.targetId });
      await until('the end of the popup', isGone);
    },
  };
}

/** Commands that Playwright's types do not know. */
function sendTo(session: CDPSession, method: string, params: object): Promise<unknown> {
  return (session.send as (method: string, params: object) => Promise<unknown>).call(session, method, params);
}
