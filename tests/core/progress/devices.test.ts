import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyOperations, mergeMarks } from '../../../core/progress/operations';
import type { Marks, Operation, StepState } from '../../../core/progress/progress';
import { stampWishes } from '../../../core/progress/ticks';

/** Runs of each property; together they are to stay a matter of seconds. */
const numRuns = 10_000;

const steps = ['a', 'b', '__proto__'];
const states: StepState[] = ['todo', 'done', 'skipped'];
/** Clocks that are right, an hour slow, a year fast, stopped, and mad. */
const clocks = [0, -3_600_000, 365 * 24 * 3_600_000, null, 4_000_000_000_000_000];

type Event =
  | { kind: 'act'; device: number; step: string; state: StepState }
  | { kind: 'sync'; from: number; to: number }
  | { kind: 'again'; to: number; pick: number };

const device = fc.nat({ max: clocks.length - 1 });
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('act' as const),
    device,
    step: fc.constantFrom(...steps),
    state: fc.constantFrom(...states),
  }),
  fc.record({ kind: fc.constant('sync' as const), from: device, to: device }),
  fc.record({ kind: fc.constant('again' as const), to: device, pick: fc.nat() }),
);

interface World {
  replicas: Marks[];
  /** Every act, with the acts on the same step that its person had seen. */
  acts: { operation: Operation; seen: Set<Operation> }[];
  /** Acts that a device knows of, however it came to. */
  known: Set<Operation>[];
}

function play(events: readonly Event[]): World {
  const world: World = { replicas: clocks.map(() => ({})), acts: [], known: clocks.map(() => new Set()) };
  for (const [turn, each] of events.entries()) {
    if (each.kind === 'act') actOn(world, each, turn);
    else if (each.kind === 'sync') syncTo(world, each);
    else hearAgain(world, each);
  }
  return world;
}

function syncTo({ replicas, known }: World, { from, to }: Extract<Event, { kind: 'sync' }>): void {
  replicas[to] = mergeMarks(replicas[to] ?? {}, replicas[from] ?? {});
  for (const act of known[from] ?? []) known[to]?.add(act);
}

/** A message that comes late or twice brings one act alone. */
function hearAgain({ replicas, known, acts }: World, { to, pick }: Extract<Event, { kind: 'again' }>): void {
  const operation = acts[pick % Math.max(1, acts.length)]?.operation;
  if (!operation) return;
  replicas[to] = applyOperations(replicas[to] ?? {}, [operation]);
  known[to]?.add(operation);
}

function actOn(world: World, { device, step, state }: Extract<Event, { kind: 'act' }>, turn: number): void {
  const skew = clocks[device];
  const now = skew === null || skew === undefined ? 1_000 : 1_790_000_000_000 + turn * 400 + skew;
  const marks = world.replicas[device] ?? {};
  const [operation] = stampWishes([{ step, state }], marks, { tutorial: 't', at: now, device: `d${device}` });
  if (!operation) return;
  const seen = new Set([...(world.known[device] ?? [])].filter((each) => each.step === step));
  world.acts.push({ operation, seen });
  world.known[device]?.add(operation);
  world.replicas[device] = applyOperations(marks, [operation]);
}

const entries = (marks: Marks) => Object.entries(marks).sort(([one], [other]) => (one < other ? -1 : 1));
const events = fc.array(event, { maxLength: 24 });

test('devices that heard of everything agree, whatever the order, the repetition, the delay and the clocks', () => {
  fc.assert(
    fc.property(events, fc.infiniteStream(fc.nat()), (list, chance) => {
      const { replicas, acts } = play(list);
      const operations = acts.map(({ operation }) => operation);
      const all = entries(replicas.reduce(mergeMarks, {}));
      // Nothing is known that nobody did, and nothing that was done is missing.
      expect(all).toEqual(entries(applyOperations({}, operations)));
      const shuffled = [...operations, ...operations]
        .map((operation) => ({ operation, key: chance.next().value ?? 0 }))
        .sort((one, other) => one.key - other.key)
        .map(({ operation }) => operation);
      expect(entries(applyOperations({}, shuffled))).toEqual(all);
      expect(entries([...replicas].reverse().reduce(mergeMarks, {}))).toEqual(all);
    }),
    { numRuns },
  );
});

test('whoever acts on what they see wins over it, even where the clock that set it runs ahead', () => {
  fc.assert(
    fc.property(events, (list) => {
      const { replicas, acts } = play(list);
      const all = replicas.reduce(mergeMarks, {});
      for (const { operation, seen } of acts) {
        for (const before of seen) expect(operation.at).toBeGreaterThan(before.at);
        expect(Number.isSafeInteger(operation.at)).toBe(true);
      }
      for (const [step, mark] of Object.entries(all)) {
        const last = acts.find(
          ({ operation }) => operation.step === step && operation.at === mark.at && operation.device === mark.device,
        );
        expect(acts.some(({ seen }) => last && seen.has(last.operation))).toBe(false);
      }
    }),
    { numRuns },
  );
});

test('merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(events, (list) => {
      const [a = {}, b = {}, c = {}] = play(list).replicas;
      expect(entries(mergeMarks(a, b))).toEqual(entries(mergeMarks(b, a)));
      expect(entries(mergeMarks(mergeMarks(a, b), c))).toEqual(entries(mergeMarks(a, mergeMarks(b, c))));
      expect(entries(mergeMarks(a, a))).toEqual(entries(a));
      expect(entries(mergeMarks(mergeMarks(a, b), b))).toEqual(entries(mergeMarks(a, b)));
    }),
    { numRuns },
  );
});
