import { render } from 'preact';
import { Panel } from '../components/panel';
import type { PanelActions } from '../components/panel-state';
import panelCss from '../components/styles/on-page.css?inline';
import { messagesFrom, WordsContext, wordsFrom } from '../components/words';
import messages from '../public/_locales/en/messages.json';
import { held, timed, timer } from '../tests/components/holding-samples';
import { deploy, marks, panelState, recorded, stick } from '../tests/components/samples';

/** Draws panels of many steps, and measures each by the browser's own frames. */

const actions = recorded<PanelActions>([]);
const words = wordsFrom(messagesFrom(messages), 'en');

/** Steps as pages have them: every third plain with a time, others with pictures, code, notes and substeps of the samples. */
function tutorialOf(count: number) {
  const samples = [...(stick.procedures[0]?.steps ?? []), ...(deploy.procedures[0]?.steps ?? [])];
  const steps = Array.from({ length: count }, (_, n) => {
    const sample = samples[n % samples.length];
    if (n % 3 === 0 || !sample) return timed(`n${n}`, `Stir it and leave it for ${5 + (n % 50)} minutes, then go on.`);
    return { ...sample, id: `n${n}`, substeps: sample.substeps.map((each) => ({ ...each, id: `n${n}-${each.id}` })) };
  });
  return { ...stick, procedures: [{ id: 'p', title: 'Many', relation: 'sequence' as const, notes: [], steps }] };
}

function place(): HTMLElement {
  document.body.replaceChildren();
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = panelCss;
  const mount = document.createElement('div');
  root.append(style, mount);
  return mount;
}

/** What is held stays the same object from tick to tick, as in a session. */
const holding = { ...held, timers: [timer('n0#0', 60_000)] };

function drawIn(mount: HTMLElement, tutorial: ReturnType<typeof tutorialOf>, done: string[]) {
  const state = {
    ...panelState,
    tutorial,
    held: holding,
    marks: marks(Object.fromEntries(done.map((id) => [id, 'done']))),
  };
  render(
    <WordsContext.Provider value={words}>
      <Panel state={state} actions={actions} />
    </WordsContext.Provider>,
    mount,
  );
}

const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));

/** Does something at the start of a frame; ms until that frame is painted. A message is heard after the paint. */
async function untilPainted(act: () => void): Promise<number> {
  await nextFrame();
  return new Promise((done) =>
    requestAnimationFrame(() => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - start);
      act();
      requestAnimationFrame(() => {});
      port2.postMessage(null);
    }),
  );
}

/** ms from nothing to the first paint of a panel. */
async function open(count: number): Promise<number> {
  const tutorial = tutorialOf(count);
  return untilPainted(() => drawIn(place(), tutorial, []));
}

/** ms from a tick to its paint, for some ticks one after the other. */
async function tick(count: number, times: number): Promise<number[]> {
  const tutorial = tutorialOf(count);
  const mount = place();
  drawIn(mount, tutorial, []);
  await new Promise((done) => setTimeout(done, 500));
  const found: number[] = [];
  const done: string[] = [];
  for (let n = 0; n < times; n++) {
    done.push(`n${n}`);
    found.push(await untilPainted(() => drawIn(mount, tutorial, done)));
    await new Promise((next) => setTimeout(next, 700));
  }
  return found;
}

/** Scrolls a panel from top to bottom; ms between its frames, and between frames where nothing is done. */
async function scroll(count: number, frames: number): Promise<{ scrolling: number[]; resting: number[] }> {
  const mount = place();
  drawIn(mount, tutorialOf(count), []);
  await new Promise((done) => setTimeout(done, 500));
  const scroller = mount.querySelector('.scroller');
  if (!scroller) throw new Error('there is no panel');
  scroller.scrollTop = 0;
  const by = scroller.scrollHeight / frames;
  const measure = async (act: () => void) => {
    const gaps: number[] = [];
    let last = await nextFrame();
    for (let n = 0; n < frames; n++) {
      act();
      const now = await nextFrame();
      gaps.push(now - last);
      last = now;
    }
    return gaps;
  };
  const resting = await measure(() => {});
  const scrolling = await measure(() => scroller.scrollBy({ top: by, behavior: 'instant' }));
  return { scrolling, resting };
}

declare global {
  interface Window {
    bench: { open: typeof open; tick: typeof tick; scroll: typeof scroll };
  }
}

window.bench = { open, tick, scroll };
