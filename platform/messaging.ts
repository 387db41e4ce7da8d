import { type Browser, browser } from 'wxt/browser';
import { CodedError, failureOf } from './failure';
import { log } from './log';
import type { Answer, FromExtension, FromPage, Message, ToPage } from './messages';

/** Everything that can be asked of the background. */
export type ToBackground = FromPage & FromExtension;

/** Milliseconds before silence counts as `gone`, and before the one retry. */
const patience = 10_000;
const pause = 200;

/** What goes through the whole library takes minutes where that is large, and is not to be begun anew meanwhile. */
const long: ReadonlySet<string> = new Set<keyof ToBackground>([
  'list-kept',
  'see-tutorials',
  'remove-tutorials',
  'restore-tutorials',
  'export-backup',
  'hold-backup',
  'preview-backup',
  'import-backup',
  'undo-import',
  'clear-synced',
]);
const longPatience = 600_000;

/**
 * What a page that opens waits for, and what may be asked twice: a worker that is just coming up, as after a crash of the browser,
 * can lose a message without a word.
 */
const prompt: ReadonlySet<string> = new Set<keyof ToBackground>(['get-hints', 'open-tutorial', 'apply-operations']);
const shortPatience = 3_000;

/** Page or extension page -> background. Never rejects; asks once more where nobody answered, as when the worker just died. */
export async function ask<N extends keyof ToBackground>(
  name: N,
  body: ToBackground[N]['body'],
): Promise<Answer<ToBackground[N]['answer']>> {
  const message: Message = { name, body, ...(isPrivate() && { private: true }) };
  const send = (ms: number) => sendTo(() => browser.runtime.sendMessage(message), ms);
  const usual = long.has(name) ? longPatience : patience;
  const answer = await send(prompt.has(name) ? shortPatience : usual);
  // Without the extension each browser has words of its own for it, or none.
  if (!answer.ok && !isAlive()) return { ok: false, code: 'gone', message: 'Sidestep was updated or turned off.' };
  if (answer.ok || answer.code !== 'gone') return answer as Answer<ToBackground[N]['answer']>;
  await new Promise((done) => setTimeout(done, pause));
  return (await send(usual)) as Answer<ToBackground[N]['answer']>;
}

/** Background -> the reader in the top frame of a tab, or in one document of it. `gone` where there is none. Never rejects. */
export async function tell<N extends keyof ToPage>(
  tab: number,
  name: N,
  body: ToPage[N]['body'],
): Promise<Answer<ToPage[N]['answer']>> {
  const message: Message = { name, body };
  const answer = await sendTo(() => browser.tabs.sendMessage(tab, message, { frameId: 0 }));
  return answer as Answer<ToPage[N]['answer']>;
}

/** What the reader does with each message. Throwing a CodedError, or anything else, becomes data. */
export type PageHandlers = {
  [N in keyof ToPage]: (body: ToPage[N]['body']) => Promise<ToPage[N]['answer']> | ToPage[N]['answer'];
};

/** Lets the reader hear the background; the function that comes back ends it. */
export function hear(handlers: PageHandlers): () => void {
  const listener: Listener = (message, sender) => {
    // Content scripts of other tabs cannot reach us; the check costs nothing and says so.
    if (sender.id !== browser.runtime.id || sender.tab) return undefined;
    const { name, body } = message as Message;
    const handler = Object.hasOwn(handlers, name) ? handlers[name as keyof ToPage] : undefined;
    return handler && answerWith(name, async () => (handler as (body: unknown) => unknown)(body));
  };
  return listen(listener);
}

/** What a listener gives: undefined where the message is not for it. */
type Listener = (message: unknown, sender: Browser.runtime.MessageSender) => Promise<Answer<unknown>> | undefined;

/** Adds a listener that answers with a promise (as the polyfill and newer browsers take it); what comes back removes it. */
export function listen(listener: Listener): () => void {
  // The types know only listeners that call back.
  const callback = listener as unknown as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(callback);
  return () => browser.runtime.onMessage.removeListener(callback);
}

/** Runs what answers a message; what it throws becomes data, and a line in the debug log. */
export async function answerWith<T>(name: string, run: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    const failure = failureOf(error);
    log('warning', 'messages', `${name}: ${failure.code}: ${failure.message}`);
    return { ok: false, ...failure };
  }
}

/** Whether this context still belongs to a living extension: an update leaves old content scripts behind. */
export function isAlive(): boolean {
  return Boolean(browser.runtime?.id);
}

async function sendTo(send: () => Promise<unknown>, ms = patience): Promise<Answer<unknown>> {
  try {
    const answer = (await withPatience(send(), ms)) as Answer<unknown> | undefined;
    return answer ?? { ok: false, code: 'gone', message: 'Nobody answered.' };
  } catch (error) {
    return { ok: false, ...failureOf(error) };
  }
}

async function withPatience<T>(answer: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CodedError('gone', 'Nobody answered in time.')), ms);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

/** Extension pages know by themselves whether their window is private; for content scripts the background sees it. */
export function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
