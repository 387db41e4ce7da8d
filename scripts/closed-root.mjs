// @ts-check
/**
 * The way into the extension's closed shadow root for the demo and the tests. A page has no such way; the DevTools
 * protocol does: it describes closed roots and hands them out as objects.
 */

/** @typedef {import('playwright').Page} Page */

/** @type {WeakMap<Page, Promise<import('playwright').CDPSession>>} */
const sessions = new WeakMap();

/**
 * Runs a function in the page with the closed root as its first argument; null where no closed root stands under <html>.
 * @template Result
 * @template {unknown[]} Arguments
 * @param {Page} page
 * @param {(root: ShadowRoot, ...rest: Arguments) => Result} look must be self-contained: its text is sent to the browser
 * @param {Arguments} rest plain data
 * @returns {Promise<Awaited<Result> | null>}
 */
export async function inClosedRoot(page, look, ...rest) {
  const session = await sessionOf(page);
  const root = await findRoot(session);
  if (!root) return null;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: String(look),
    objectId: root,
    arguments: [{ objectId: root }, ...rest.map((value) => ({ value }))],
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** @param {Page} page */
function sessionOf(page) {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** @param {import('playwright').CDPSession} session @returns {Promise<string | undefined>} id of the remote object */
async function findRoot(session) {
  // Through the prototype: a page can name an image "documentElement", or a form "querySelector".
  const expression = "Document.prototype.querySelector.call(document, ':root')";
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (!result.objectId) return undefined;
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
  for (const child of [...(node.children ?? [])].reverse()) {
    const root = child.shadowRoots?.find((one) => one.shadowRootType === 'closed');
    if (!root) continue;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    return object.objectId;
  }
  return undefined;
}
