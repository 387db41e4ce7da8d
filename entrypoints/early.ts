import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Where the reader finds what was hidden before it came; the page has a world of its own and sees nothing of it. */
const place = Symbol.for('sidestep early');

/** More names are not asked about, nor longer ones. */
const most = 5_000;
const longest = 300;

/**
 * Runs at the start of pages on sites that are stripped, and nowhere else: the background registers it for them. It asks for the site's
 * own style before anything is drawn, and by the names on the page once its nodes are there. Like the spotter it changes nothing itself.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [place]?: Promise<unknown> };
  if (window.top !== window || world[place]) return;
  world[place] = hide();
});

/**
 * What the background answers at the start of the page, and when its nodes are there. The second question does not wait for the first
 * answer: what it brings is hidden beside the other, before the reader comes and keeps the page busy.
 */
async function hide(): Promise<[start: unknown, rest: unknown]> {
  await shown();
  const start = tell('page-starts', null);
  await parsed();
  return Promise.all([start, tell('page-rests', names())]);
}

function parsed(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    else resolve();
  });
}

function names(): { ids: string[]; classes: string[] } {
  const [ids, classes] = [new Set<string>(), new Set<string>()];
  for (const element of document.querySelectorAll('[id], [class]')) {
    ids.add(element.getAttribute('id') ?? '');
    for (const name of (element.getAttribute('class') ?? '').split(/\s+/)) classes.add(name);
  }
  return { ids: asked(ids), classes: asked(classes) };
}

function asked(all: ReadonlySet<string>): string[] {
  return [...all].filter((name) => name !== '' && name.length <= longest && name.isWellFormed()).slice(0, most);
}

/** A prerendered page may never be seen; nobody would answer it. */
function shown(): Promise<void> {
  return new Promise((resolve) => {
    if ('prerendering' in document && document.prerendering)
      document.addEventListener('prerenderingchange', () => resolve(), { once: true });
    else resolve();
  });
}

/** Fails quietly: after an update of the extension nobody hears this script any more. */
async function tell(name: string, body: object | null): Promise<unknown> {
  try {
    const { runtime } = (globalThis.browser ?? globalThis.chrome) as { runtime: Runtime };
    return await runtime.sendMessage({ name, body });
  } catch {
    return null;
  }
}

/** The part of the extension API that this script uses. */
interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}
