import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Remark, TutorialRecord } from '../../core/progress/progress';
import { applyRemarksTo, newRecord } from '../../core/progress/record';
import { remarksOn } from '../../core/progress/remarks';
import type { Answer } from '../../platform/messages';
import { RemarkQueue } from '../../platform/remark-queue';

/** A writer that keeps a record, and fails while `failing` is set. */
function setUp() {
  const disk = {
    record: newRecord('t', { address: '', title: '', language: '', parts: [] }, 0),
    failing: false,
  };
  const send = async (remarks: Remark[]): Promise<Answer<{ record: TutorialRecord }>> => {
    if (disk.failing) return { ok: false, code: 'full', message: 'No.' };
    disk.record = applyRemarksTo(disk.record, remarks);
    return { ok: true, value: { record: disk.record } };
  };
  const queue = new RemarkQueue({ record: disk.record, device: 'here', send, now: () => 1_000, changed: () => {} });
  return { disk, queue };
}

describe('RemarkQueue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('a note shows at once and is on disk soon after; taken back, the one before stands again', async () => {
    const { disk, queue } = setUp();
    queue.say({ step: 'a', about: 'note', value: 'Blue.' });
    const back = queue.say({ step: 'a', about: 'note', value: 'Red.' });
    expect(remarksOn(queue.state, 'a').note).toBe('Red.');
    back();
    await vi.runAllTimersAsync();
    expect(remarksOn(disk.record, 'a')).toEqual({ note: 'Blue.', stuck: false });
  });

  test('a mark that cannot be saved is kept, and saved when there is room again', async () => {
    const { disk, queue } = setUp();
    disk.failing = true;
    queue.say({ step: 'a', about: 'stuck', value: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.unsaved).toEqual({ code: 'full', notes: 0, stuck: 1 });
    disk.failing = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect([queue.unsaved, remarksOn(disk.record, 'a').stuck]).toEqual([null, true]);
  });

  test('what another tab wrote comes in, and takes nothing of ours back', async () => {
    const { disk, queue } = setUp();
    const theirs = { tutorial: 't', step: 'b', about: 'note', value: 'Theirs.', at: 500, device: 'there' } as const;
    queue.say({ step: 'a', about: 'note', value: 'Mine.' });
    queue.take(applyRemarksTo(disk.record, [theirs]));
    expect(Object.keys(queue.state.notes).sort()).toEqual(['a', 'b']);
  });
});
