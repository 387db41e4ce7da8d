import type { ChromiumDriver } from './chromium';
import { until } from './driver';

/** What the browser's own page of extensions can do, and no flag can. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: {
    extensionId: string;
    hostAccess?: HostAccess;
    incognitoAccess?: boolean;
  }): Promise<void>;
  getExtensionsInfo(): Promise<{ id: string; state: string; incognitoAccess: { isActive: boolean } }[]>;
}
type HostAccess = 'ON_CLICK' | 'ON_ALL_SITES';

/** Lets Sidestep read every page, or only where the person clicks on it, as they choose in the browser's settings. */
export async function allowHosts(driver: ChromiumDriver, hostAccess: HostAccess): Promise<void> {
  const extensionId = new URL((await driver.worker()).url()).host;
  await onExtensionsPage(driver, (api, change) => api.updateExtensionConfiguration(change), {
    extensionId,
    hostAccess,
  });
}

/** Lets Sidestep run in private windows, as the person chooses in the browser's settings; it starts anew for that. */
export async function allowPrivate(driver: ChromiumDriver): Promise<void> {
  const worker = await driver.worker();
  const extensionId = new URL(worker.url()).host;
  await onExtensionsPage(driver, (api) => api.updateProfileConfiguration({ inDeveloperMode: true }), null);
  const ended = new Promise<void>((done) => worker.once('close', () => done()));
  await onExtensionsPage(driver, (api, change) => api.updateExtensionConfiguration(change), {
    extensionId,
    incognitoAccess: true,
  });
  await ended;
  await until('the extension, allowed in private windows', async () => {
    const all = await onExtensionsPage(driver, (api) => api.getExtensionsInfo(), null);
    return all.some((each) => each.id === extensionId && each.state === 'ENABLED' && each.incognitoAccess.isActive);
  });
}

/** Puts the same build in the place of the running one, as an update does, under all pages that are open. */
export async function update(driver: ChromiumDriver): Promise<void> {
  const worker = await driver.worker();
  const extension = new URL(worker.url()).host;
  // Without this, Chromium turns off what comes from a folder when it is loaded again.
  await onExtensionsPage(driver, (api) => api.updateProfileConfiguration({ inDeveloperMode: true }), null);
  const ended = new Promise<void>((done) => worker.once('close', () => done()));
  // The answer may die with the worker.
  void worker
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => null);
  await ended;
  await until('the updated extension', async () => {
    const all = await onExtensionsPage(driver, (api) => api.getExtensionsInfo(), null);
    return all.some(({ id, state }) => id === extension && state === 'ENABLED');
  });
}

async function onExtensionsPage<Argument, Result>(
  driver: ChromiumDriver,
  act: (api: DeveloperPrivate, argument: Argument) => Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const page = await driver.context().newPage();
  await page.goto('chrome://extensions/');
  const result = (await page.evaluate(`(${act})(chrome.developerPrivate, ${JSON.stringify(argument)})`)) as Result;
  await page.close();
  return result;
}
