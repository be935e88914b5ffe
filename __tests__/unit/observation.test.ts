// A run proves that our value was read if nothing else can account for what it wants: to the second, and whatever CloudWatch lacks.

import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/clonesquad/goal.ts';
import { isSuperseded, mayBeAfterWrite, proves } from '../../src/clonesquad/observation.ts';
import { goalOf, MINUTE_0, type Row, runsOf } from '../support/runs.ts';

const UNREAD: Evidence = { configuration: 'unread', status: 'unread' };

/** A goal written at a second of the minute 0. */
const written = (ask: string, second: number) => goalOf(ask, 'ready', MINUTE_0 + second * 1000);

/** What the last of some rows proves of a size that was written at a second of the minute 0. */
function lastProves(ask: string, second: number, rows: readonly Row[], evidence = UNREAD): string {
  return proves(written(ask, second), runsOf(rows), rows.length - 1, evidence);
}

test('no run proves nothing', () => {
  expect(proves(written('4', 10), [], 0, UNREAD)).toBe('no');
});

describe('a run alone proves it by its bin', () => {
  test.each([
    ['4', 0, 1, 'yes'],
    ['4', 1, 1, 'no'],
    ['4', 1, 2, 'yes'],
    ['0', 30, 2, 'if-configured'],
    ['0', 31, 2, 'no'],
  ])('%s, written at second %i, in the bin of minute %i: %s', (ask, second, bin, expected) => {
    expect(lastProves(ask, second, [{ bin, desired: Number(ask) }])).toBe(expected);
  });
});

describe('a change to our number proves it', () => {
  const before: readonly Row[] = [{ bin: -1 }];

  test.each<[string, Row, string]>([
    ['in a later bin', { bin: 1, desired: 4 }, 'yes'],
    ['of which only bounds are known', { bin: 1, desired: 4, vague: { DesiredInstanceCount: [4, 5] } }, 'no'],
    ['to another one', { bin: 1, desired: 5 }, 'no'],
    ['in a bin before the write', { bin: -1, desired: 4, history: false }, 'no'],
    ['that was there at the first read', { bin: 0, desired: 4, history: true }, 'no'],
  ])('%s', (_, row, expected) => {
    expect(lastProves('4', 10, [...before, row])).toBe(expected);
  });

  test('but not where a fleet of another size, or of no known one, was before', () => {
    const after: Row = { bin: 1, desired: 4 };
    expect(lastProves('4', 10, [{ bin: -1, size: 12 }, after])).toBe('no');
    expect(lastProves('4', 10, [{ bin: -1, vague: { FleetSize: [10, 12] } }, after])).toBe('no');
    expect(lastProves('4', 10, [{ bin: -1 }, { bin: 1, desired: 4, vague: { FleetSize: [10, 12] } }])).toBe(
      'no',
    );
  });
});

describe('in the bin of the write, CloudWatch may lag behind', () => {
  const runs = (bin: number, count: number, row: Partial<Row> = {}): readonly Row[] =>
    Array.from({ length: count }, () => ({ bin, ...row }));
  const known = (count: number) => runs(0, count, { history: true });
  const ours: Row = { bin: 0, desired: 4, history: false };
  const minutes = [...runs(-2, 3), ...runs(-1, 3)];

  test.each<[string, number, readonly Row[], string]>([
    ['all that must have been is known', 50, [...minutes, ...known(2), ours], 'yes'],
    ['one is lacking, so the next may be older', 50, [...minutes, ...known(1), ours], 'no'],
    [
      'and the one after it too',
      50,
      [...minutes, ...known(1), ...runs(0, 1, { history: false }), ours],
      'no',
    ],
    ['but not a third', 50, [...minutes, ...known(1), ...runs(0, 2, { history: false }), ours], 'yes'],
    ['the write may have been a second earlier', 40, [...minutes, ...known(1), ours], 'yes'],
    ['but not two', 42, [...minutes, ...known(1), ours], 'no'],
    [
      'a minute that is not whole has no pace, before',
      50,
      [...runs(-2, 1), ...runs(-1, 3), ...known(1), ours],
      'no',
    ],
    ['nor after', 50, [...runs(-2, 3), ...runs(-1, 1), ...known(1), ours], 'no'],
    ['without an earlier minute, the pace is taken for one run a minute', 50, [...known(1), ours], 'yes'],
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
    const [run] = runsOf([row]);
    expect(run && mayBeAfterWrite(written('4', second), run)).toBe(expected);
  });
});

describe('superseded', () => {
  const proof: Row = { bin: 1, desired: 4 };
  const other: Row = { bin: 2, desired: 6 };

  test.each<[string, readonly Row[], number, Evidence['configuration'], boolean]>([
    ['by two runs in later bins', [proof, other, other], 0, 'unread', true],
    ['not by one', [proof, other], 0, 'unread', false],
    ['not in the bin of the proof', [proof, { ...other, bin: 1 }, { ...other, bin: 1 }], 0, 'ours', false],
    ['by the configuration, where that looks the same', [proof], 0, 'replaced', true],
    ['not by one that was never ours', [proof], 0, 'not-ours', false],
    ['not before anything is proven', [other, other], -1, 'unread', false],
  ])('%s', (_, rows, at, configuration, expected) => {
    expect(isSuperseded(written('4', 10), runsOf(rows), at, { ...UNREAD, configuration })).toBe(expected);
  });
});
