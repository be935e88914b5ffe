// A cycle is requested only while the next one would do or show more than the last one.

import { describe, expect, test } from '@jest/globals';
import { type DueFacts, dueSpans } from '../../../src/convergence/due.ts';
import type { Marker } from '../../../src/convergence/fleet-wait.ts';
import type { Missing } from '../../../src/convergence/judge.ts';
import type { Level } from '../../../src/convergence/levels.ts';
import { cyclesOf, goalOf, liveOf, MINUTE_0, type Reported, verdictOn, WRITTEN } from '../../support/cycles.ts';

interface Facts {
  readonly requested?: string;
  readonly level?: Level;
  readonly cycles: readonly Reported[];
  /** Second at which the marker was accepted. Absent without a marker. */
  readonly appliedAt?: number;
  readonly isUnread?: boolean;
  readonly missing?: Missing;
  /** How far AWS's clock, which dates cycles, is ahead of ours. */
  readonly aheadMs?: number;
}

function markerOf(second: number): Marker {
  const lastAt = MINUTE_0 + second * 1000;
  return { firstAt: lastAt, lastAt, acceptedAt: lastAt, repeats: 0, isRepeatable: true, isBusy: false };
}

/** The spans in which a cycle is due, in seconds from the minute of the write. */
function spansOf({
  requested = '4',
  level = 'ready',
  cycles,
  appliedAt,
  isUnread = false,
  missing = 'instances',
  aheadMs = 0,
}: Facts) {
  const known = liveOf(cycles);
  const last = cycles.at(-1);
  const { progress } = verdictOn({ requested, level, rows: last === undefined ? [] : [{ ...last, bin: 2 }] });
  const reachedAt = isUnread ? {} : { observed: 1 };
  const facts: DueFacts = {
    goal: goalOf(requested, level),
    postedAt: WRITTEN - aheadMs,
    cycles: known,
    verdict: { kind: 'waiting', missing, progress: { ...progress, reachedAt } },
    ...(appliedAt !== undefined && { marker: markerOf(appliedAt) }),
  };
  return dueSpans(facts).map(({ from, until }) => [from, until].map((moment) => (moment - MINUTE_0) / 1000));
}

describe('until a cycle that began after the marker is known', () => {
  test.each<[string, Facts, readonly (readonly number[])[]]>([
    ['none is known', { cycles: [], appliedAt: 20, isUnread: true }, [[8, 32]]],
    ['the last one is older', { cycles: [{ at: 19 }], appliedAt: 20, isUnread: true }, [[8, 32]]],
    ['one is known', { cycles: [{ at: 21 }], appliedAt: 20, isUnread: true }, []],
    ['there is no marker', { cycles: [], isUnread: true }, []],
  ])('%s', (_, facts, expected) => {
    expect(spansOf(facts)).toEqual(expected);
  });
});

describe('while the next cycle may start or drain more, or show it', () => {
  test.each<[string, Omit<Facts, 'cycles'>, Omit<Reported, 'at'>, boolean]>([
    ['instances must start', {}, { desired: 4, running: 2 }, true],
    ['instances boot', {}, { desired: 4, running: 4, pending: 1 }, true],
    ['a surplus must drain', { requested: '2' }, { desired: 2, running: 4 }, true],
    ['a surplus waits for the warm-up', { requested: '2' }, { desired: 2, running: 4, initial: 1 }, false],
    ['the surplus drains', { requested: '2' }, { desired: 2, running: 4, draining: 2 }, false],
    ['instances stop, level ready', {}, { desired: 4, running: 4, stopping: 1 }, false],
    ['instances stop, level settled', { level: 'settled' }, { desired: 4, running: 4, stopping: 1 }, true],
    ['all is done', {}, { desired: 4, running: 4 }, false],
    ['only the size must be picked up', { level: 'observed' }, { desired: 4, running: 2 }, false],
  ])('%s', (_, facts, row, isDue) => {
    expect(spansOf({ ...facts, cycles: [{ at: 30, ...row }] })).toEqual(isDue ? [[30, 90]] : []);
  });

  test('until a minute after the last change', () => {
    const cycles = [0, 20, 40].map((at) => ({ at, desired: 4, running: at === 0 ? 1 : 2 }));
    expect(spansOf({ cycles })).toEqual([[20, 80]]);
  });
});

describe('at the end of something slow', () => {
  const warming = (at: number, initial: number) => ({ at, desired: 4, running: 4, initial });

  test('the warm-up of the newest instance, 180 s after the cycles between which it started', () => {
    expect(spansOf({ cycles: [warming(0, 0), warming(2, 2), warming(4, 4), warming(24, 4)] })).toEqual([[182, 196]]);
  });

  test('not if no cycle showed its start', () => {
    expect(spansOf({ cycles: [warming(4, 4), warming(24, 4)] })).toEqual([]);
  });

  test('not if the level does not require the warm-up', () => {
    expect(spansOf({ level: 'running', cycles: [warming(0, 0), warming(4, 4)] })).toEqual([]);
  });

  test('if a scale-down waits for the warm-up', () => {
    const cycles = [0, 3].map((initial) => ({ at: initial, desired: 2, running: 5, initial }));
    expect(spansOf({ requested: '2', level: 'running', cycles })).toEqual([[180, 195]]);
  });

  test('the draining of the last instance, 120 s after its start', () => {
    const cycles = [0, 5].map((draining) => ({ at: draining, desired: 2, running: 7, draining }));
    expect(spansOf({ requested: '2', level: 'settled', cycles })).toEqual([[120, 137]]);
    expect(spansOf({ requested: '2', level: 'ready', cycles })).toEqual([]);
  });

  test('with cycles of CloudWatch, which began anywhere in their minute', () => {
    const cycles = cyclesOf([
      { bin: 1, desired: 4, running: 4 },
      { bin: 2, desired: 4, running: 4, initial: 4 },
    ]);
    const { progress } = verdictOn({ requested: '4', rows: [{ bin: 2, desired: 4, running: 4, initial: 4 }] });
    const verdict = { kind: 'waiting', missing: 'warm-up', progress } as const;
    const [span] = dueSpans({ goal: goalOf('4'), postedAt: WRITTEN, cycles, verdict });
    expect(span).toEqual({ from: MINUTE_0 + 60_000 + 180_000, until: MINUTE_0 + 180_000 + 180_000 + 12_000 });
  });
});

test('the spans use our clock, although AWS’s clock dates cycles', () => {
  const facts = { cycles: [{ at: 30, desired: 4, running: 2 }] };
  expect([spansOf(facts), spansOf({ ...facts, aheadMs: 5_000 })]).toEqual([[[30, 90]], [[25, 85]]]);
});

test('a possibly newer cycle in CloudWatch makes the next one due within 12 s of the read', () => {
  const [fromCloudWatch] = cyclesOf([{ bin: 1, desired: 4, running: 4, seen: 35 }]);
  const cycles = [...(fromCloudWatch ? [fromCloudWatch] : []), ...liveOf([{ at: 80, desired: 4, running: 4 }])];
  const { progress } = verdictOn({ requested: '4', rows: [{ bin: 2, desired: 4, running: 4 }] });
  const spans = (['instances', 'confirmation'] as const).map((missing) =>
    dueSpans({ goal: goalOf('4'), postedAt: WRITTEN, cycles, verdict: { kind: 'waiting', missing, progress } }),
  );
  expect(spans).toEqual([[], [{ from: WRITTEN + 35_000, until: WRITTEN + 47_000 }]]);
});

test.each(['converged', 'failed'] as const)('a fleet that has %s needs no cycle', (kind) => {
  const cycles = cyclesOf([{ bin: 1, desired: 4, running: 2 }]);
  const { progress } = verdictOn({ requested: '4', rows: [{ bin: 2, desired: 4, running: 2 }] });
  const verdict = kind === 'failed' ? ({ kind, result: 'stalled', progress } as const) : { kind, progress };
  expect(dueSpans({ goal: goalOf('4'), postedAt: WRITTEN, cycles, verdict })).toEqual([]);
});
