import { defineContentScript } from 'wxt/utils/define-content-script';
import { wordsFrom } from '../../components/words';
import { systemOf } from '../../core/progress/system';
import { chime } from '../../platform/chime';
import { earlyStyles } from '../../platform/early-style';
import { getMessage, wordsLanguage } from '../../platform/i18n';
import { log } from '../../platform/log';
import { ask, hear, isAlive } from '../../platform/messaging';
import { onNavigate } from '../../platform/navigation';
import { createSanitizer } from '../../platform/sanitize';
import { isOff } from '../../platform/settings';
import { chipActions, panelActions } from './actions';
import { besidePanels } from './beside';
import { Docking } from './docking';
import { ExactWatch } from './exact';
import { explainStripping } from './explaining';
import { Following } from './following';
import { prepareForUpdate } from './left-behind';
import { createPageCss } from './page-css';
import { Session } from './session';
import { View } from './view';
import { afterQuiet, PageWatch } from './watch';

/** A reader that runs in this page. After an update of the extension it is an orphan, and the next one takes its place. */
interface Reader {
  isAlive(): boolean;
  stop(): void;
}

/** Where our isolated world (the page has another) keeps the reader. */
const place = Symbol.for('sidestep reader');

/** Injected by the background where the spotter saw a likely tutorial. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const world = globalThis as { [place]?: Reader };
    if (world[place]?.isAlive()) return;
    world[place]?.stop();
    world[place] = start();
  },
});

/** Pause between two calls that wake the worker, in ms; it sleeps after 30 s without work. */
const wakePause = 10_000;

/**
 * Wakes the background when a person reaches for the panel: a message to a sleeping worker dies with its page, so a tick
 * just before a reload would be lost.
 */
function seldom(wake: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - last < wakePause) return;
    last = performance.now();
    wake();
  };
}

function start(): Reader {
  const words = wordsFrom(getMessage, wordsLanguage());
  const css = createPageCss(
    (change) => ask('set-css', change),
    earlyStyles().then(({ css }) => css),
  );
  const wake = seldom(() => void ask('get-settings', null));
  const docking = new Docking(document, css, words.direction === 'rtl');
  const actions = panelActions(() => session, words);
  const view = new View(document, words, {
    actions,
    chipActions: chipActions(() => session),
    pointing: { onPoint: (x, y) => session.aside.point(x, y), onTake: () => session.aside.pickPointed() },
    onUse() {
      session.aside.keepSelection();
      wake();
    },
  });
  // Until the page was looked at once, there is nothing to say of it.
  let looked = false;
  const beside = besidePanels(actions, () => {
    if (looked) session.refresh();
  });
  const session: Session = new Session({
    document,
    ask,
    css,
    log,
    sanitize: createSanitizer(window),
    now: Date.now,
    system: systemOf(navigator.platform, navigator.userAgent),
    sleeps: () => following.sleeps,
    seconds: () => following.seconds,
    words,
    own: () => view.element,
    chime,
    quiet: () => afterQuiet(document, () => view.element),
    watch(roots) {
      watch.include(roots);
      exact.include(roots);
    },
    draw(scene) {
      // First: it is drawn in another process, while this one draws.
      beside.send({ ...scene.panel, off: isOff(session.settings, session.host) });
      docking.follow(scene);
      view.draw(scene);
      following.draw(scene);
    },
    isBeside: () => beside.some,
  });
  const following = new Following(document, { session, words, css, own: () => view.element });
  const stopHearing = hear({
    'read-again': async () => {
      await session.look();
      return null;
    },
    'get-state': () => session.pageState,
    'open-panel': ({ focus }) => session.show('panel', focus),
    'toggle-panel': () => session.show(session.surface === 'panel' ? 'chip' : 'panel', true),
    'record-changed': ({ record }) => session.takeRecord(record),
    'settings-changed': ({ settings }) => session.takeSettings(settings),
    'explain-stripping': ({ selector }) => explainStripping(session, selector),
    'held-changed': (change) => session.holding.takeHeld(change),
  });
  const watch = new PageWatch(document, { own: () => view.element, look: () => session.look() });
  // Other nodes may come long after the address, or before it: what was found until then says nothing of the pace.
  const stopNavigating = onNavigate(() => watch.changed(true));
  const exact = new ExactWatch(
    () => session.found.stripped,
    (kept) => session.keepExact(kept),
  );
  exact.include([document]);
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void session.wake();
  };
  const onResize = () => {
    if (session.surface !== 'none') session.refresh();
  };
  window.addEventListener('pageshow', onShow);
  window.addEventListener('resize', onResize);
  void session.look().then(() => {
    looked = true;
    prepareForUpdate();
    if (beside.some) session.refresh();
  });
  return {
    isAlive,
    stop() {
      stopHearing();
      beside.stop();
      watch.stop();
      stopNavigating();
      exact.stop();
      window.removeEventListener('pageshow', onShow);
      following.stop();
      session.holding.stop();
      window.removeEventListener('resize', onResize);
      view.remove();
    },
  };
}
