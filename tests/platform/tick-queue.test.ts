import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyOperations } from '../../core/progress/operations';
import type { Operation, TutorialRecord } from '../../core/progress/progress';
import { newRecord } from '../../core/progress/record';
import type { FailureCode } from '../../platform/failure';
import type { Answer } from '../../platform/messages';
import { TickQueue } from '../../platform/tick-queue';

type Saved = Answer<{ record: TutorialRecord }>;

function withOperations(record: TutorialRecord, operations: readonly Operation[]): TutorialRecord {
  return { ...record, marks: applyOperations(record.marks, operations) };
}

/** A writer that keeps a record, and fails while `failing` says so. */
function writer() {
  const state = {
    record: newRecord('t', { address: '', title: '', language: '', parts: [] }, 0),
    failing: null as FailureCode | null,
    sent: [] as Operation[][],
  };
  const send = async (operations: Operation[]): Promise<Saved> => {
    state.sent.push(operations);
    if (state.failing) return { ok: false, code: state.failing, message: 'No.' };
    state.record = withOperations(state.record, operations);
    return { ok: true, value: { record: state.record } };
  };
  return { state, send };
}

function queueOn({ state, send }: ReturnType<typeof writer>, changed = () => {}) {
  let clock = 1000;
  return new TickQueue({ record: state.record, device: 'here', send, now: () => clock++, changed });
}

const states = (queue: TickQueue) =>
  Object.fromEntries(Object.entries(queue.state.marks).map(([step, mark]) => [step, mark.state]));

describe('TickQueue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('shows a tick at once and has it on disk soon after', async () => {
    const disk = writer();
    const queue = queueOn(disk);
    queue.act([{ step: 'a', state: 'done' }]);
    expect(states(queue)).toEqual({ a: 'done' });
    await vi.runAllTimersAsync();
    expect(disk.state.record.marks.a?.state).toBe('done');
    expect(queue.state.unsaved).toBeNull();
  });

  test('keeps what cannot be saved, says so, and saves it when the disk has room again', async () => {
    const disk = writer();
    const queue = queueOn(disk);
    disk.state.failing = 'full';
    queue.act([{ step: 'a', state: 'done' }]);
    await vi.advanceTimersByTimeAsync(0);
    queue.act([{ step: 'b', state: 'done' }]);
    expect(queue.state.unsaved).toEqual({ code: 'full', steps: 2 });
    expect(states(queue)).toEqual({ a: 'done', b: 'done' });
    disk.state.failing = null;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(queue.state.unsaved).toBeNull();
    expect(Object.keys(disk.state.record.marks)).toEqual(['a', 'b']);
  });

  test('tries less and less often while it cannot save', async () => {
    const disk = writer();
    const queue = queueOn(disk);
    disk.state.failing = 'full';
    queue.act([{ step: 'a', state: 'done' }]);
    await vi.advanceTimersByTimeAsync(60_000);
    // At once, then after 1, 3, 10 and 30 s.
    expect(disk.state.sent.length).toBe(5);
    queue.stop();
  });

  test('does not try again by itself what was refused', async () => {
    const disk = writer();
    const queue = queueOn(disk);
    disk.state.failing = 'refused';
    queue.act([{ step: 'a', state: 'done' }]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(disk.state.sent.length).toBe(1);
    disk.state.failing = null;
    queue.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.state.unsaved).toBeNull();
  });

  test('undo takes back one act with all its steps', async () => {
    const queue = queueOn(writer());
    const first = queue.act([{ step: 'a', state: 'done' }]);
    const second = queue.act([
      { step: 'b', state: 'done' },
      { step: 'c', state: 'skipped' },
    ]);
    second();
    expect(states(queue)).toEqual({ a: 'done', b: 'todo', c: 'todo' });
    first();
    await vi.runAllTimersAsync();
    expect(states(queue)).toEqual({ a: 'todo', b: 'todo', c: 'todo' });
  });

  test('takes in what another tab stored, and an older record takes nothing back', async () => {
    const disk = writer();
    const queue = queueOn(disk);
    const old = disk.state.record;
    queue.act([{ step: 'a', state: 'done' }]);
    await vi.runAllTimersAsync();
    const other = { tutorial: 't', step: 'b', state: 'done', at: 5, device: 'there' } as const;
    queue.take(withOperations(old, [other]));
    expect(states(queue)).toEqual({ a: 'done', b: 'done' });
  });

  test('ticks made while a save is under way are saved after it', async () => {
    const disk = writer();
    const queue = queueOn(disk);
    for (const step of ['a', 'b', 'c']) queue.act([{ step, state: 'done' }]);
    await vi.runAllTimersAsync();
    expect(Object.keys(disk.state.record.marks)).toEqual(['a', 'b', 'c']);
    expect(disk.state.sent.flat().length).toBe(3);
  });
});
