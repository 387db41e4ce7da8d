// @ts-check
/** @typedef {import('playwright').CDPSession} CDPSession */
/** One event of a trace, as far as it matters here; times in microseconds, `tdur` that of the processor. @typedef {{ name: string, ts: number, dur?: number, tdur?: number }} TraceEvent */

/**
 * Watches a page's main thread: the profiler knows whose code runs, the trace knows where one task ends and the next
 * begins, and both read the same clock. Layout that our code forces counts as ours; the page's own does not.
 * @param {CDPSession} session
 * @returns {Promise<() => Promise<{ ours: number, theirs: number, processor: number }>>} ends the recording; ms that the extension's code
 *   took in the one task where it took longest, the longest of the tasks where none of it ran, and the first without the time for which
 *   the processor did something else: on a busy machine that is most of it
 */
export async function watchTasks(session) {
  /** @type {TraceEvent[]} */
  const tasks = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    const events = /** @type {TraceEvent[]} */ (/** @type {unknown} */ (value));
    tasks.push(...events.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    return longestIn(tasks, ourSamples(profile));
  };
}

/** @typedef {{ at: number, took: number }} Sample */

/** Samples taken while code of the extension was on the stack. @param {any} profile @returns {Sample[]} */
function ourSamples({ nodes, samples = [], timeDeltas = [], startTime }) {
  const byId = new Map(nodes.map((/** @type {any} */ node) => [node.id, node]));
  const ours = new Set();
  const mark = (/** @type {number} */ id, /** @type {boolean} */ inherited) => {
    const node = byId.get(id);
    const own = inherited || node.callFrame.url.startsWith('chrome-extension://');
    if (own) ours.add(id);
    for (const child of node.children ?? []) mark(child, own);
  };
  if (nodes[0]) mark(nodes[0].id, false);
  let at = startTime;
  return samples
    .map((/** @type {number} */ id, /** @type {number} */ index) => {
      const took = timeDeltas[index] ?? 0;
      at += took;
      return { id, at, took };
    })
    .filter((/** @type {{ id: number }} */ { id }) => ours.has(id));
}

/** @param {TraceEvent[]} tasks @param {Sample[]} samples */
function longestIn(tasks, samples) {
  const sums = tasks.map(({ ts, dur = 0, tdur = dur }) => ({
    dur: dur / 1000,
    share: dur > 0 ? Math.min(1, tdur / dur) : 1,
    ours: samples.reduce((sum, { at, took }) => (at >= ts && at <= ts + dur ? sum + took : sum), 0) / 1000,
  }));
  return {
    ours: Math.max(0, ...sums.map(({ ours }) => ours)),
    processor: Math.max(0, ...sums.map(({ ours, share }) => ours * share)),
    theirs: Math.max(0, ...sums.filter(({ ours }) => ours === 0).map(({ dur }) => dur)),
  };
}
