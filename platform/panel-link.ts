import { type Browser, browser } from 'wxt/browser';

/**
 * The line between the browser's side panel and the reader in a tab. The reader holds the one state: it goes down as data, at
 * first whole and then what changed; wishes come up as the names of actions, and their results go back.
 *
 *   side panel -- connect ------------------> reader
 *              <- { changes: whole state } --
 *              -- { id, action, values } --->         a wish
 *              <- { changes } ---------------         the state after it
 *              <- { id, result } ------------
 *
 * Only pages of ours can connect to a content script of ours; a page of the web has no way in.
 */
const lineName = 'side-panel';

type Down<State> = { changes: Partial<State> } | { id: number; result: unknown };
interface Up {
  id: number;
  action: string;
  values: unknown[];
}

/** The reader's end: every side panel that shows this page. */
export interface SidePanels<State> {
  /** Whether one is there. */
  readonly some: boolean;
  /** Tells all of them what to draw now. */
  send(state: State): void;
  stop(): void;
}

/** Lets side panels join; `joined` is called when one comes or goes, `run` for every wish. */
export function hearSidePanels<State extends object>(on: {
  joined(): void;
  run(action: string, values: unknown[]): unknown;
}): SidePanels<State> {
  const lines = new Map<Browser.runtime.Port, State | null>();
  const join = (port: Browser.runtime.Port) => {
    if (port.name !== lineName || !isOurs(port.sender)) return;
    lines.set(port, null);
    port.onMessage.addListener((message: Up) => void answer(port, message));
    port.onDisconnect.addListener(() => {
      lines.delete(port);
      on.joined();
    });
    on.joined();
  };
  const answer = async (port: Browser.runtime.Port, { id, action, values }: Up) => {
    const result = await on.run(action, values);
    if (lines.has(port)) port.postMessage({ id, result: result ?? null } satisfies Down<State>);
  };
  browser.runtime.onConnect.addListener(join);
  return {
    get some() {
      return lines.size > 0;
    },
    send(state) {
      for (const [port, before] of lines) {
        const changes = changesSince(before, state);
        lines.set(port, state);
        if (Object.keys(changes).length > 0) port.postMessage({ changes } satisfies Down<State>);
      }
    },
    stop() {
      browser.runtime.onConnect.removeListener(join);
      for (const port of lines.keys()) port.disconnect();
      lines.clear();
    },
  };
}

/** The side panel's end. */
export interface ReaderLine {
  /** Utters a wish; resolves with its result, or with undefined where the page is gone. */
  ask(action: string, values: unknown[]): Promise<unknown>;
  close(): void;
}

/** Connects to the reader of a tab; `ended` is called where there is none, and when its page goes away. */
export function connectToReader<State>(
  tab: number,
  on: { changed(changes: Partial<State>): void; ended(): void },
): ReaderLine {
  const port = browser.tabs.connect(tab, { name: lineName, frameId: 0 });
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  const end = () => {
    for (const done of waiting.values()) done(undefined);
    waiting.clear();
  };
  port.onMessage.addListener((message: Down<State>) => {
    if ('changes' in message) return on.changed(message.changes);
    waiting.get(message.id)?.(message.result);
    waiting.delete(message.id);
  });
  port.onDisconnect.addListener(() => {
    // Read, so that the browser does not complain of a page without a reader.
    void browser.runtime.lastError;
    end();
    on.ended();
  });
  return {
    ask(action, values) {
      const id = ++last;
      const result = new Promise((done) => waiting.set(id, done));
      port.postMessage({ id, action, values } satisfies Up);
      return result;
    },
    // Whoever closes a line hears no more of it: browsers tell only the other end.
    close() {
      port.disconnect();
      end();
    },
  };
}

/** The fields that are others than before; a tutorial of 300 steps does not cross at every tick. */
export function changesSince<State extends object>(before: State | null, now: State): Partial<State> {
  if (before === null) return now;
  const fields = Object.keys(now) as (keyof State)[];
  const changed = fields.filter((field) => !isSame(before[field], now[field]));
  return Object.fromEntries(changed.map((field) => [field, now[field]])) as Partial<State>;
}

function isSame(before: unknown, now: unknown): boolean {
  return before === now || JSON.stringify(before) === JSON.stringify(now);
}

function isOurs(sender: Browser.runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id && (sender?.url ?? '').startsWith(browser.runtime.getURL(''));
}
