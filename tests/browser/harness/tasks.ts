import type { CDPSession } from 'playwright';

/** One event of a trace, as far as it matters here; times in microseconds. */
interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
}

/** What the CPU profiler says (Profiler.stop). */
type Profile = Awaited<ReturnType<typeof stopProfiler>>;

/** Records what the page's main thread does from now on. */
export interface TaskWatch {
  /** Ends the recording, the first time; ms that code of ours took in the one task where it took longest. */
  longest(): Promise<number>;
}

/**
 * Watches a page's main thread: the profiler knows whose code runs, the trace knows where one task ends and the next
 * begins, and both read the same clock. Layout that our code forces counts as ours; the page's own does not.
 */
export async function watchTasks(session: CDPSession): Promise<TaskWatch> {
  const tasks: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    const events = value as unknown as TraceEvent[];
    tasks.push(...events.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  let found: Promise<number> | undefined;
  const end = async () => {
    const profile = await stopProfiler(session);
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    return longestIn(tasks, ourSamples(profile));
  };
  return {
    longest() {
      found ??= end();
      return found;
    },
  };
}

async function stopProfiler(session: CDPSession) {
  return (await session.send('Profiler.stop')).profile;
}

/** Samples taken while code of the extension was on the stack. */
function ourSamples({ nodes, samples = [], timeDeltas = [], startTime }: Profile): { at: number; took: number }[] {
  const ours = new Set<number>();
  const mark = (id: number, inherited: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const own = inherited || node.callFrame.url.startsWith('chrome-extension://');
    if (own) ours.add(id);
    for (const child of node.children ?? []) mark(child, own);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  if (nodes[0]) mark(nodes[0].id, false);
  let at = startTime;
  return samples
    .map((id, index) => {
      const took = timeDeltas[index] ?? 0;
      at += took;
      return { id, at, took };
    })
    .filter(({ id }) => ours.has(id));
}

function longestIn(tasks: TraceEvent[], samples: { at: number; took: number }[]): number {
  const sums = tasks.map(({ ts, dur = 0 }) =>
    samples.reduce((sum, { at, took }) => (at >= ts && at <= ts + dur ? sum + took : sum), 0),
  );
  return Math.max(0, ...sums) / 1000;
}
