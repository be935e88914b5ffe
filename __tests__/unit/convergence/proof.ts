// A cycle proves that our value was picked up if nothing else explains its desired count: to the second, despite missing metrics.

import { describe, expect, test } from '@jest/globals';
import { mayBeAfter } from '../../../src/convergence/cycles.ts';
import type { Facts } from '../../../src/convergence/levels.ts';
import { findProof, isSuperseded } from '../../../src/convergence/proof.ts';
import { cyclesOf, goalOf, MINUTE_0, type Row } from '../../support/cycles.ts';

type Evidence = Partial<Pick<Facts, 'configuration' | 'appliedAt'>>;

/** The facts about a size that was written at a second of minute 0. */
function written(requested: string, second: number, rows: readonly Row[], evidence: Evidence = {}): Facts {
  return {
    goal: goalOf(requested, 'ready', MINUTE_0 + second * 1000),
    limits: { observeMs: 240_000, stallMs: 480_000 },
    postedAt: MINUTE_0 + second * 1000,
    cycles: cyclesOf(rows),
    configuration: 'unread',
    status: 'unread',
    ...evidence,
  };
}

/** Whether the last of some cycles is the first to prove that a size, written at a second of minute 0, was picked up. */
function lastProves(requested: string, second: number, rows: readonly Row[], evidence: Evidence = {}): string {
  const proof = findProof(written(requested, second, rows, evidence));
  if (proof.kind !== 'proven') return proof.kind;
  return proof.index === rows.length - 1 ? 'proven' : `proven by ${proof.index}`;
}

test('without cycles, nothing is proven', () => {
  expect(findProof(written('4', 10, []))).toEqual({ kind: 'none' });
});

describe('a cycle that began after the marker', () => {
  const marked = (second: number, more: Evidence = {}): Evidence => ({
    appliedAt: MINUTE_0 + second * 1000,
    ...more,
  });
  const ours: Row = { bin: 1, desired: 4 };

  test.each<[string, Row, Evidence, string]>([
    ['proves it, though the cache may not have expired', ours, marked(60), 'proven'],
    ['not if it began just before', ours, marked(60.001), 'none'],
    ['not if its number is another one', { ...ours, desired: 3 }, marked(20), 'none'],
    ['not if its number is inexact', { ...ours, vague: { DesiredInstanceCount: [3, 4] } }, marked(20), 'none'],
  ])('%s', (_, row, evidence, expected) => {
    expect(lastProves('4', 10, [{ bin: -1, desired: 4 }, row], evidence)).toBe(expected);
  });

  test('proves nothing if it does not show the floor, since the marker was deleted', () => {
    const proofBy = (row: Row) => {
      const facts = written('4', 10, [row], marked(20));
      return findProof({ ...facts, goal: { ...facts.goal, floor: 3 } }).kind;
    };
    expect([proofBy({ ...ours, floor: 3 }), proofBy({ ...ours, floor: 2 })]).toEqual(['proven', 'none']);
  });

  test.each<[Facts['configuration'], string]>([
    ['unread', 'if-configured'],
    ['ours', 'proven'],
    ['not-ours', 'if-configured'],
    ['unreadable', 'if-configured'],
    ['shadowed', 'if-configured'],
  ])('proves a size of 0 once the configuration shows it: %s', (configuration, expected) => {
    expect(lastProves('0', 10, [{ bin: 1, desired: 0 }], marked(20, { configuration }))).toBe(expected);
  });

  test('does not weaken the proof by a change', () => {
    const rows = [{ bin: -1 }, { bin: 0, desired: 4, history: false }];
    expect(lastProves('4', 10, rows)).toBe('proven');
    expect(lastProves('4', 10, rows, marked(20))).toBe('proven');
  });
});

test('a change proves it without a cycle from before the write, if one still had another number', () => {
  expect(lastProves('4', 10, [{ bin: 1 }, { bin: 1, desired: 4 }])).toBe('proven');
  expect(
    lastProves('4', 10, [
      { bin: 1, size: 12 },
      { bin: 1, desired: 4 },
    ]),
  ).toBe('none');
});

test('inexact cycles do not hide the change that arrived with them', () => {
  const mixed: Row = { bin: 0, history: false, vague: { DesiredInstanceCount: [0, 4] } };
  expect(lastProves('4', 10, [{ bin: -1 }, mixed, mixed, { bin: 0, desired: 4, history: false }])).toBe('proven');
});

describe('a cycle alone proves it by its bin', () => {
  test.each([
    ['4', 0, 1, 'proven'],
    ['4', 1, 1, 'none'],
    ['4', 1, 2, 'proven'],
    ['0', 30, 2, 'if-configured'],
    ['0', 31, 2, 'none'],
  ])('%s, written at second %i, in the bin of minute %i: %s', (requested, second, bin, expected) => {
    expect(lastProves(requested, second, [{ bin, desired: Number(requested) }])).toBe(expected);
  });
});

describe('a change to our number proves it', () => {
  const before: readonly Row[] = [{ bin: -1 }];

  test.each<[string, Row, string]>([
    ['in a later bin', { bin: 1, desired: 4 }, 'proven'],
    ['not if only bounds are known', { bin: 1, desired: 4, vague: { DesiredInstanceCount: [4, 5] } }, 'none'],
    ['not to another number', { bin: 1, desired: 5 }, 'none'],
    ['not in a bin before the write', { bin: -1, desired: 4, history: false }, 'none'],
    ['not if it was in the first read', { bin: 0, desired: 4, history: true }, 'none'],
  ])('%s', (_, row, expected) => {
    expect(lastProves('4', 10, [...before, row])).toBe(expected);
  });

  test('not if the fleet size was different or inexact before', () => {
    const after: Row = { bin: 1, desired: 4 };
    expect(lastProves('4', 10, [{ bin: -1, size: 12 }, after])).toBe('none');
    expect(lastProves('4', 10, [{ bin: -1, vague: { FleetSize: [10, 12] } }, after])).toBe('none');
    expect(lastProves('4', 10, [{ bin: -1 }, { bin: 1, desired: 4, vague: { FleetSize: [10, 12] } }])).toBe('none');
  });
});

describe('in the bin of the write, CloudWatch may be late', () => {
  const cyclesIn = (bin: number, count: number, row: Partial<Row> = {}): readonly Row[] =>
    Array.from({ length: count }, () => ({ bin, ...row }));
  const known = (count: number) => cyclesIn(0, count, { history: true });
  const ours: Row = { bin: 0, desired: 4, history: false };
  const minutes = [...cyclesIn(-2, 3), ...cyclesIn(-1, 3)];

  test.each<[string, number, readonly Row[], string]>([
    ['all expected cycles are known', 50, [...minutes, ...known(2), ours], 'proven'],
    ['one is missing, so the next one may be older', 50, [...minutes, ...known(1), ours], 'none'],
    [
      'one is missing, so the second one may also be older',
      50,
      [...minutes, ...known(1), ...cyclesIn(0, 1, { history: false }), ours],
      'none',
    ],
    [
      'one is missing, but the third one is newer',
      50,
      [...minutes, ...known(1), ...cyclesIn(0, 2, { history: false }), ours],
      'proven',
    ],
    ['the write may have been a second earlier', 40, [...minutes, ...known(1), ours], 'proven'],
    ['the write was not two seconds earlier', 42, [...minutes, ...known(1), ours], 'none'],
    [
      'an incomplete minute does not show the interval, before',
      50,
      [...cyclesIn(-2, 1), ...cyclesIn(-1, 3), ...known(1), ours],
      'none',
    ],
    [
      'an incomplete minute does not show the interval, after',
      50,
      [...cyclesIn(-2, 3), ...cyclesIn(-1, 1), ...known(1), ours],
      'none',
    ],
    ['without an earlier minute, one cycle a minute is assumed', 50, [...known(1), ours], 'proven'],
  ])('%s', (_, second, rows, expected) => {
    expect(lastProves('4', second, rows)).toBe(expected);
  });
});

describe('a cycle that may be after the write', () => {
  test.each<[string, number, Row, boolean]>([
    ['in a bin that starts at the write, whenever it was read', 0, { bin: 0, history: true }, true],
    ['in the bin of the write, read after it', 10, { bin: 0, history: false }, true],
    ['not in the bin of the write, read before it', 10, { bin: 0, history: true }, false],
    ['not in a bin that ended at the write', 0, { bin: -1, history: false }, false],
    ['not in an earlier bin', 10, { bin: -1, history: false }, false],
  ])('%s', (_, second, row, expected) => {
    const [cycle] = cyclesOf([row]);
    expect(cycle && mayBeAfter(cycle, MINUTE_0 + second * 1000)).toBe(expected);
  });
});

describe('superseded', () => {
  const proof: Row = { bin: 1, desired: 4 };
  const other: Row = { bin: 2, desired: 6 };

  test.each<[string, readonly Row[], number, Facts['configuration'], boolean]>([
    ['by two cycles in later bins', [proof, other, other], 0, 'unread', true],
    ['not by one', [proof, other], 0, 'unread', false],
    ['not in the bin of the proof', [proof, { ...other, bin: 1 }, { ...other, bin: 1 }], 0, 'ours', false],
    ['by the configuration, if the cycles look the same', [proof], 0, 'replaced', true],
    ['by an exact read of the configuration', [proof], 0, 'shadowed', true],
    ['not by a configuration that was never ours', [proof], 0, 'not-ours', false],
    ['not before anything is proven', [other, other], -1, 'unread', false],
  ])('%s', (_, rows, at, configuration, expected) => {
    expect(isSuperseded(written('4', 10, rows, { configuration }), at)).toBe(expected);
  });
});
