import { builds } from '../../structure/built/build';
import { type ChromiumDriver, startChromium } from './chromium';
import { type Driver, until } from './driver';
import { allowHosts, update } from './extensions-page';
import { type FirefoxDriver, startOpenFirefox } from './firefox';

/** A browser whose extension is looked at from the inside, and handled as the person or the browser does. */
export interface Inside {
  driver: Driver;
  /** Runs a self-contained function with the extension's rights, where `chrome` is: in the worker, or in a page of ours. */
  run<Result, Arguments extends unknown[]>(
    act: (...rest: Arguments) => Result,
    ...rest: Arguments
  ): Promise<Awaited<Result>>;
  /** Lets Sidestep read every page, or none but where the person asks. */
  allowHosts(all: boolean): Promise<void>;
  /** Puts the same build in the place of the running one, as an update does. */
  update(): Promise<void>;
}

declare const chrome: {
  storage: { local: { get(): Promise<Record<string, unknown>> } };
};

/** Everything on disk, by key. */
export const storedIn = (inside: Inside) => inside.run(() => chrome.storage.local.get());

/** Chromium, from the inside. */
export async function insideChromium(port: number): Promise<Inside & { driver: ChromiumDriver }> {
  const driver = await startChromium(port);
  return {
    driver,
    run: async (act, ...rest) =>
      (await driver.worker()).evaluate(`(${act})(...${JSON.stringify(rest)})`) as ReturnType<Inside['run']> as never,
    allowHosts: (all) => allowHosts(driver, all ? 'ON_ALL_SITES' : 'ON_CLICK'),
    update: () => update(driver),
  };
}

/** What BiDi says of a window or a frame, and of what a script gave. */
interface Context {
  context: string;
  url: string;
}
interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** What only Firefox tells. */
export interface InsideFirefox extends Inside {
  driver: FirefoxDriver;
  /** What its console says against us: faults of the manifest and its rules, of words, of scripts. */
  complaints(): Promise<string[]>;
}

/** Firefox, from the inside. */
export async function insideFirefox(port: number): Promise<InsideFirefox> {
  const driver = await startOpenFirefox(port);
  const contexts = async (parameters: object) =>
    ((await driver.bidi('browsingContext.getTree', parameters)) as { contexts: Context[] }).contexts;
  const evaluate = async (context: string, act: string, rest: unknown[]) => {
    const answer = (await driver.bidi('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${act})(...${JSON.stringify(rest)})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
    })) as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result?.value ?? 'null');
  };
  const ownPage = () =>
    until('a page of ours', async () =>
      (await contexts({})).find(({ url }) => /^moz-extension:.*\/(welcome|options)\.html/.test(url)),
    );
  /** In the browser's own window, where its modules are. */
  const inBrowser = async (act: (...rest: never[]) => unknown, ...rest: unknown[]) => {
    const window = (await contexts({ 'moz:scope': 'chrome' })).find(({ url }) => url.endsWith('browser.xhtml'));
    return evaluate(window?.context ?? '', `${act}`, rest);
  };
  return {
    driver,
    run: async (act, ...rest) => evaluate((await ownPage()).context, `${act}`, rest),
    allowHosts: async (all) => void (await inBrowser(changeHosts, all)),
    complaints: () => inBrowser(complaintsInConsole),
    async update() {
      await driver.bidi('webExtension.install', { extensionData: { type: 'path', path: builds.firefox } });
      await inBrowser(openOptions);
      await ownPage();
    },
  };
}

/** What Firefox has in its own windows. */
declare const ChromeUtils: { importESModule(address: string): Record<string, unknown> };
declare const WebExtensionPolicy: { getByID(id: string): { extension: object; getURL(path: string): string } };
declare const Services: { console: { getMessageArray(): { message: string }[] } };
declare const gBrowser: { addTrustedTab(address: string, options: object): unknown };

/** As the switch on the page of add-ons does, under "Permissions". Self-contained: sent to the browser. */
async function changeHosts(all: boolean): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as {
    ExtensionPermissions: Record<'add' | 'remove', (id: string, which: object, extension: object) => Promise<void>>;
  };
  const id = 'sidestep@sidestep.invalid';
  const which = { permissions: [], origins: ['http://*/*', 'https://*/*'], data_collection: [] };
  await ExtensionPermissions[all ? 'add' : 'remove'](id, which, WebExtensionPolicy.getByID(id).extension);
}

/** A page of ours to ask from: those of before went with the update. Self-contained: sent to the browser. */
function openOptions(): void {
  const { extension, getURL } = WebExtensionPolicy.getByID('sidestep@sidestep.invalid');
  gBrowser.addTrustedTab(getURL.call(WebExtensionPolicy.getByID('sidestep@sidestep.invalid'), 'options.html'), {
    inBackground: true,
    triggeringPrincipal: (extension as { principal: unknown }).principal,
  });
}

/** Self-contained: sent to the browser. */
function complaintsInConsole(): string[] {
  const all = Services.console.getMessageArray().map(({ message }) => message);
  return all.filter((message) => /sidestep@|moz-extension:/.test(message));
}
