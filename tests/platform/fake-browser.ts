import type { StorageArea } from '../../platform/storage-area';

/**
 * Stands in for the browser: just what platform/ uses, kept in memory. Import it before anything that imports platform/.
 */

/** Like the browser's: JSON values only, every call a turn of its own, atomic, and refusing as Chromium and Firefox do. */
export class FakeArea implements StorageArea {
  data = new Map<string, string>();
  /** What `set` throws, while it is set. */
  refusal: Error | null = null;
  /** Calls until the worker "dies": from then on no call is heard, and none answers. */
  lives = Number.POSITIVE_INFINITY;
  /** Fires when the test says so. */
  onChanged = new FakeEvent();

  /** The same disk, as another worker sees it. */
  reborn(): FakeArea {
    const area = new FakeArea();
    area.data = this.data;
    return area;
  }

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    await this.#turn();
    const wanted = keys === null ? [...this.data.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted.flatMap((key) => {
        const json = this.data.get(key);
        return json === undefined ? [] : [[key, JSON.parse(json)]];
      }),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.#turn();
    if (this.refusal) throw this.refusal;
    for (const [key, value] of Object.entries(items)) this.data.set(key, JSON.stringify(value));
  }

  async remove(keys: string | string[]): Promise<void> {
    await this.#turn();
    for (const key of [keys].flat()) this.data.delete(key);
  }

  #turn(): Promise<void> {
    return this.lives-- > 0 ? Promise.resolve() : new Promise(() => {});
  }
}

type Listener = (...values: never[]) => unknown;

/** An event of the browser. */
class FakeEvent {
  listeners: Listener[] = [];
  addListener = (listener: Listener) => void this.listeners.push(listener);
  removeListener = (listener: Listener) => {
    this.listeners = this.listeners.filter((each) => each !== listener);
  };
  fire = (...values: unknown[]) =>
    this.listeners.map((listener) => (listener as (...all: unknown[]) => unknown)(...values));
}

const noReceiver = () => new Error('Could not establish connection. Receiving end does not exist.');

/** Address and id of the extension that the fake pretends to be. */
export const home = 'chrome-extension://sidestep/';
export const extensionId = 'sidestep';

/** Rules as the browser keeps them: lasting ones, those of a session, and which sets are on. */
function createFakeRules() {
  const fake = {
    lasting: [] as { id: number }[],
    passing: [] as { id: number }[],
    enabled: [] as string[],
    getDynamicRules: async () => fake.lasting,
    getSessionRules: async () => fake.passing,
    getEnabledRulesets: async () => fake.enabled,
    async updateDynamicRules(change: RuleChange) {
      fake.lasting = changed(fake.lasting, change);
    },
    async updateSessionRules(change: RuleChange) {
      fake.passing = changed(fake.passing, change);
    },
    async updateEnabledRulesets(change: { enableRulesetIds?: string[]; disableRulesetIds?: string[] }) {
      const { enableRulesetIds = [], disableRulesetIds = [] } = change;
      fake.enabled = [...fake.enabled.filter((set) => !disableRulesetIds.includes(set)), ...enableRulesetIds];
    },
  };
  return fake;
}

type RuleChange = { addRules: { id: number }[]; removeRuleIds: number[] };

function changed(rules: { id: number }[], { addRules, removeRuleIds }: RuleChange) {
  return [...rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
}

/** A content script that was registered at run time. */
interface Registered {
  id: string;
  matches: string[];
}

function createFakeRegistry() {
  const registry = {
    registered: [] as Registered[],
    getRegisteredContentScripts: async () => registry.registered,
    async registerContentScripts(scripts: Registered[]) {
      registry.registered.push(...scripts);
    },
    async updateContentScripts(scripts: Registered[]) {
      registry.registered.splice(0, registry.registered.length, ...scripts);
    },
    async unregisterContentScripts() {
      registry.registered.length = 0;
    },
  };
  return registry;
}

/** Alarms that ring when the test says so. */
function createFakeAlarms() {
  const alarms = {
    set: new Map<string, { delayInMinutes: number }>(),
    get: async (name: string) => alarms.set.get(name),
    clear: async (name: string) => alarms.set.delete(name),
    create: async (name: string, info: { delayInMinutes: number }) => void alarms.set.set(name, info),
    onAlarm: new FakeEvent(),
    ring(name: string) {
      alarms.set.delete(name);
      return alarms.onAlarm.fire({ name });
    },
  };
  return alarms;
}

/** One browser, all of it open to the test. */
export function createFakeBrowser() {
  const calls: { name: string; argument: unknown }[] = [];
  const note =
    (name: string, result?: unknown) =>
    async (argument?: unknown): Promise<unknown> => {
      calls.push({ name, argument });
      return result;
    };
  const fake = {
    /** Every call that changes something, in order. */
    calls,
    /** Tab id -> its reader. */
    readers: new Map<number, (message: unknown) => unknown>(),
    /** Tab id -> what `tabs.get` gives. */
    known: new Map<number, { id: number; url?: string; title?: string; incognito?: boolean; windowId?: number }>(),
    granted: true,
    privateWindows: 0,
    /** Runs when a script is injected, as the reader would. */
    injected: (_tab: number): void => {},
    runtime: {
      id: extensionId as string | undefined,
      getURL: (path: string) => home + path,
      onMessage: new FakeEvent(),
      sendMessage: async (_message: unknown): Promise<unknown> => {
        throw noReceiver();
      },
      openOptionsPage: note('openOptionsPage'),
      onInstalled: new FakeEvent(),
      onStartup: new FakeEvent(),
    },
    declarativeNetRequest: createFakeRules(),
    extension: { inIncognitoContext: false },
    tabs: {
      onRemoved: new FakeEvent(),
      sendMessage: async (tab: number, message: unknown) => {
        const reader = fake.readers.get(tab);
        if (!reader) throw noReceiver();
        return reader(message);
      },
      get: async (tab: number) => fake.known.get(tab) ?? Promise.reject(new Error(`No tab with id: ${tab}.`)),
      query: async () => [...fake.known.values()],
      create: note('create'),
      update: async (tab: number, change: unknown) => {
        calls.push({ name: 'update', argument: { tab, change } });
        return fake.known.get(tab);
      },
    },
    windows: {
      onRemoved: new FakeEvent(),
      getAll: async () => Array.from({ length: fake.privateWindows }, () => ({ incognito: true })),
      update: note('window'),
    },
    commands: { onCommand: new FakeEvent() },
    scripting: {
      ...createFakeRegistry(),
      insertCSS: note('insertCSS'),
      removeCSS: note('removeCSS'),
      executeScript: async (injection: { target: { tabId: number } }) => {
        calls.push({ name: 'executeScript', argument: injection });
        await new Promise((done) => setTimeout(done, 1));
        fake.injected(injection.target.tabId);
        return [];
      },
    },
    action: {
      setBadgeText: note('badge'),
      setTitle: note('title'),
      setBadgeBackgroundColor: note('badgeColour'),
      openPopup: note('openPopup'),
    },
    permissions: { contains: async () => fake.granted, request: note('request', true) },
    i18n: {
      getMessage: (key: string, values: string[]) => {
        if (key === 'language') return 'en';
        return key === 'chip_name' ? [key, ...values.slice(0, 2)].join(' ') : key;
      },
      getUILanguage: () => 'en-GB',
    },
    storage: {
      local: new FakeArea(),
      session: new FakeArea(),
      sync: new FakeArea(),
    },
    alarms: createFakeAlarms(),
  };
  return fake;
}

/** What `createFakeBrowser` gives. */
export type FakeBrowser = ReturnType<typeof createFakeBrowser>;

let current = createFakeBrowser();

/** The browser of this test file: `wxt/browser` takes it on import, and it is always the one of this test. */
export const fake = new Proxy({} as FakeBrowser, {
  get: (_, key) => Reflect.get(current, key),
  set: (_, key, value) => Reflect.set(current, key, value),
});
Object.assign(globalThis, { browser: fake });

/** Everything as new, for the next test. */
export function resetBrowser(): void {
  current = createFakeBrowser();
}
