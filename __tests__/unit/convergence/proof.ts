// A run proves that our value was read if nothing else can account for what it wants: to the second, and whatever CloudWatch lacks.

import { describe, expect, test } from '@jest/globals';
import { mayBeAfter } from '../../../src/convergence/cycles.ts';
import type { Facts } from '../../../src/convergence/levels.ts';
import { findProof, isSuperseded } from '../../../src/convergence/proof.ts';
import { cyclesOf, goalOf, MINUTE_0, type Row } from '../../support/cycles.ts';

type Evidence = Partial<Pick<Facts, 'configuration' | 'appliedAt'>>;

/** What is known about a size that was written at a second of the minute 0. */
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

/** Whether the last of some cycles, and none before it, proves that a size written at a second of the minute 0 was read. */
function lastProves(requested: string, second: number, rows: readonly Row[], evidence: Evidence = {}): string {
  const proof = findProof(written(requested, second, rows, evidence));
  if (proof.kind !== 'proven') return proof.kind;
  return proof.index === rows.length - 1 ? 'proven' : `proven by ${proof.index}`;
}

test('no cycle proves nothing', () => {
  expect(findProof(written('4', 10, []))).toEqual({ kind: 'none' });
});

describe('a cycle that began after the marker', () => {
  const marked = (second: number, more: Evidence = {}): Evidence => ({
    appliedAt: MINUTE_0 + second * 1000,
    ...more,
  });
  const ours: Row = { bin: 1, desired: 4 };

  test.each<[string, Row, Evidence, string]>([
    ['proves it, though the cache may not have run out', ours, marked(60), 'proven'],
    ['not if it began a moment before', ours, marked(60.001), 'none'],
    ['not if it wants another number', { ...ours, desired: 3 }, marked(20), 'none'],
    [
      'not if its number is known only roughly',
      { ...ours, vague: { DesiredInstanceCount: [3, 4] } },
      marked(20),
      'none',
    ],
  ])('%s', (_, row, evidence, expected) => {
    expect(lastProves('4', 10, [{ bin: -1, desired: 4 }, row], evidence)).toBe(expected);
  });

  test('proves nothing of a fleet whose floor it does not show: the marker was undone', () => {
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

  test('makes a change prove no less', () => {
    const rows = [{ bin: -1 }, { bin: 0, desired: 4, history: false }];
    expect(lastProves('4', 10, rows)).toBe('proven');
    expect(lastProves('4', 10, rows, marked(20))).toBe('proven');
  });
});

test('a change proves it also where no cycle of before the write is known, but one that still wanted another number', () => {
  expect(lastProves('4', 10, [{ bin: 1 }, { bin: 1, desired: 4 }])).toBe('proven');
  expect(
    lastProves('4', 10, [
      { bin: 1, size: 12 },
      { bin: 1, desired: 4 },
    ]),
  ).toBe('none');
});

test('cycles of which a read told only the sum do not hide the change that came with them', () => {
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
    ['of which only bounds are known', { bin: 1, desired: 4, vague: { DesiredInstanceCount: [4, 5] } }, 'none'],
    ['to another one', { bin: 1, desired: 5 }, 'none'],
    ['in a bin before the write', { bin: -1, desired: 4, history: false }, 'none'],
    ['that was there at the first read', { bin: 0, desired: 4, history: true }, 'none'],
  ])('%s', (_, row, expected) => {
    expect(lastProves('4', 10, [...before, row])).toBe(expected);
  });

  test('but not where a fleet of another size, or of no known one, was before', () => {
    const after: Row = { bin: 1, desired: 4 };
    expect(lastProves('4', 10, [{ bin: -1, size: 12 }, after])).toBe('none');
    expect(lastProves('4', 10, [{ bin: -1, vague: { FleetSize: [10, 12] } }, after])).toBe('none');
    expect(lastProves('4', 10, [{ bin: -1 }, { bin: 1, desired: 4, vague: { FleetSize: [10, 12] } }])).toBe('none');
  });
});

describe('in the bin of the write, CloudWatch may lag behind', () => {
  const runs = (bin: number, count: number, row: Partial<Row> = {}): readonly Row[] =>
    Array.from({ length: count }, () => ({ bin, ...row }));
  const known = (count: number) => runs(0, count, { history: true });
  const ours: Row = { bin: 0, desired: 4, history: false };
  const minutes = [...runs(-2, 3), ...runs(-1, 3)];

  test.each<[string, number, readonly Row[], string]>([
    ['all that must have been is known', 50, [...minutes, ...known(2), ours], 'proven'],
    ['one is lacking, so the next may be older', 50, [...minutes, ...known(1), ours], 'none'],
    ['and the one after it too', 50, [...minutes, ...known(1), ...runs(0, 1, { history: false }), ours], 'none'],
    ['but not a third', 50, [...minutes, ...known(1), ...runs(0, 2, { history: false }), ours], 'proven'],
    ['the write may have been a second earlier', 40, [...minutes, ...known(1), ours], 'proven'],
    ['but not two', 42, [...minutes, ...known(1), ours], 'none'],
    ['a minute that is not whole has no pace, before', 50, [...runs(-2, 1), ...runs(-1, 3), ...known(1), ours], 'none'],
    ['nor after', 50, [...runs(-2, 3), ...runs(-1, 1), ...known(1), ours], 'none'],
    ['without an earlier minute, the pace is taken for one run a minute', 50, [...known(1), ours], 'proven'],
  ])('%s', (_, second, rows, expected) => {
    expect(lastProves('4', second, rows)).toBe(expected);
  });
});

describe('what may be after the write', () => {
  test.each<[string, number, Row, boolean]>([
    ['a bin that starts with it, whenever it was read', 0, { bin: 0, history: true }, true],
    ['its own bin, read after it', 10, { bin: 0, history: false }, true],
    ['its own bin, read before it', 10, { bin: 0, history: true }, false],
    ['a bin that ended with it', 0, { bin: -1, history: false }, false],
    ['a bin long before it', 10, { bin: -1, history: false }, false],
  ])('%s', (_, second, row, expected) => {
    const [run] = cyclesOf([row]);
    expect(run && mayBeAfter(run, MINUTE_0 + second * 1000)).toBe(expected);
  });
});

describe('superseded', () => {
  const proof: Row = { bin: 1, desired: 4 };
  const other: Row = { bin: 2, desired: 6 };

  test.each<[string, readonly Row[], number, Facts['configuration'], boolean]>([
    ['by two runs in later bins', [proof, other, other], 0, 'unread', true],
    ['not by one', [proof, other], 0, 'unread', false],
    ['not in the bin of the proof', [proof, { ...other, bin: 1 }, { ...other, bin: 1 }], 0, 'ours', false],
    ['by the configuration, where that looks the same', [proof], 0, 'replaced', true],
    ['by an exact read of the configuration', [proof], 0, 'shadowed', true],
    ['not by one that was never ours', [proof], 0, 'not-ours', false],
    ['not before anything is proven', [other, other], -1, 'unread', false],
  ])('%s', (_, rows, at, configuration, expected) => {
    expect(isSuperseded(written('4', 10, rows, { configuration }), at)).toBe(expected);
  });
});
