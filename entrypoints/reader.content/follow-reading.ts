import { boundsOf } from '../../core/layout/bounds';
import { type PlacedStep, stepAtEyes } from '../../core/layout/reading-place';

/** The page has come to rest when it was not scrolled for so long, ms. */
const rest = 250;

/** A page that scrolls later than this after the person did something scrolls by itself, ms. */
const personal = 1_500;

/** What a person does to scroll. */
const acts = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** What following needs to know. */
export interface ReadingOptions {
  document: Document;
  /** Our element, in which the person may scroll without the page. */
  own(): Element | null;
  /** The steps that count, in order, with their nodes on the page; null where reading is not followed. */
  steps(): readonly { id: string; nodes: readonly Node[] }[] | null;
  /** The step where the person is. */
  here(): string | null;
  /** The person reads another step. */
  reads(step: string): void;
}

/**
 * Hears the person scroll the page, and tells which step they have come to, once the page rests. What the page scrolls by itself, and
 * what we scroll for the person, says nothing. Gives the way to stop.
 */
export function followReading(options: ReadingOptions): () => void {
  const { document, own } = options;
  const view = document.defaultView;
  if (!view) return () => {};
  let acted = Number.NEGATIVE_INFINITY;
  let scrolls = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onAct = (event: Event) => {
    const element = own();
    if (!event.isTrusted) return;
    const ours = element !== null && event.composedPath().includes(element);
    // A press in the panel may have us scroll the page: that is no reading.
    acted = ours ? Number.NEGATIVE_INFINITY : performance.now();
  };
  const look = () => {
    scrolls = false;
    const steps = options.steps();
    const step = steps && stepAtEyes(steps.flatMap(placed), view.innerHeight, options.here());
    if (step) options.reads(step);
  };
  const onScroll = () => {
    if (!scrolls && performance.now() - acted > personal) return;
    scrolls = true;
    clearTimeout(timer);
    timer = setTimeout(look, rest);
  };
  for (const act of acts) view.addEventListener(act, onAct, { capture: true, passive: true });
  document.addEventListener('scroll', onScroll, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    for (const act of acts) view.removeEventListener(act, onAct, { capture: true });
    document.removeEventListener('scroll', onScroll, { capture: true });
  };
}

function placed({ id, nodes }: { id: string; nodes: readonly Node[] }): PlacedStep[] {
  const bounds = boundsOf(nodes);
  return bounds ? [{ id, top: bounds.top, bottom: bounds.bottom }] : [];
}
