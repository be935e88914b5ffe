// A fleet converges once a cycle that has picked up our value shows the level. The time of each level is recorded.

import { describe, expect, test } from '@jest/globals';
import { isLevel, LEVELS, type Level } from '../../../src/convergence/levels.ts';
import { answer, FOUR, IDLE, type Row, type Situation, verdictOn, WRITTEN } from '../../support/cycles.ts';

describe('levels', () => {
  const started: Row = { bin: 1, desired: 4, running: 4, initial: 4 };
  const warm: Row = { bin: 4, desired: 4, running: 4 };

  test.each<[string, Situation, string]>([
    [
      'the first cycle with our number still shows the old fleet',
      { requested: '4', level: 'running', rows: [...IDLE, { bin: 1, desired: 4 }] },
      'waiting for instances',
    ],
    ['running', { requested: '4', level: 'running', rows: [...IDLE, started] }, 'converged'],
    [
      'not running while one is pending',
      { requested: '4', level: 'running', rows: [...IDLE, { ...started, pending: 1 }] },
      'waiting for instances',
    ],
    ['not ready while instances warm up', { requested: '4', rows: [...IDLE, started] }, 'waiting for warm-up'],
    ['ready', { requested: '4', rows: [...IDLE, started, warm] }, 'converged'],
    [
      'not settled while instances drain',
      { requested: '4', level: 'settled', rows: [...IDLE, { ...warm, running: 6, draining: 2 }] },
      'waiting for scale-down',
    ],
    [
      'not settled while instances are stopping',
      { requested: '4', level: 'settled', rows: [...IDLE, { ...warm, stopping: 1 }] },
      'waiting for scale-down',
    ],
    ['settled', { requested: '4', level: 'settled', rows: [...IDLE, warm] }, 'converged'],
    [
      'a cycle with another number does not show our size',
      { requested: '4', rows: [...IDLE, started, { ...warm, desired: 5 }] },
      'waiting for desired (needs configuration)',
    ],
    [
      'a cycle with an inexact value shows no level',
      { requested: '4', rows: [...IDLE, started, { ...warm, vague: { RunningInstances: [3, 4] } }] },
      'waiting for numbers',
    ],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});

/** The minimum that a cycle must show for each level, with 4 requested instances. */
const LEAST: Readonly<Record<Level, Row>> = {
  observed: { bin: 1, desired: 4 },
  running: { bin: 1, desired: 4, running: 4, initial: 4 },
  ready: { bin: 1, desired: 4, running: 5, draining: 1 },
  settled: { bin: 1, desired: 4, running: 4 },
};

test.each(LEVELS)('a cycle that just shows %s reaches it and all lower levels, but no higher one', (shown) => {
  const reached = LEVELS.filter(
    (level) => answer({ requested: '4', level, rows: [...IDLE, LEAST[shown]] }) === 'converged',
  );
  expect(reached).toEqual(LEVELS.slice(0, LEVELS.indexOf(shown) + 1));
});

test('no other word is a level', () => {
  const words = [...LEVELS, 'none', 'Ready', ''];
  expect(words.filter(isLevel)).toEqual(LEVELS);
});

describe('the time of each level', () => {
  const seconds = (situation: Situation) =>
    Object.fromEntries(
      Object.entries(verdictOn(situation).progress.reachedAt).map(([level, at]) => [level, (at - WRITTEN) / 1000]),
    );

  test('is unknown before the proof', () => {
    expect(seconds({ requested: '4', rows: [FOUR, { bin: 1, desired: 4, running: 4 }] })).toEqual({});
  });

  test('is not before the proof, though the fleet was at its size', () => {
    expect(seconds({ requested: '4', rows: [FOUR, { bin: 2, desired: 4, running: 4, seen: 130 }] })).toEqual({
      observed: 130,
      running: 130,
      ready: 130,
      settled: 130,
    });
  });

  test('uses the fleet status only for the last cycle', () => {
    const unclear: Row = { bin: 4, desired: 4, running: 4, unusable: 1, excluded: 1 };
    const rows = [...IDLE, { ...unclear, seen: 40 }, { ...unclear, bin: 5, seen: 290 }];
    expect(seconds({ requested: '4', rows, status: { running: 4, serving: 4, managed: 9 } })).toEqual({
      observed: 40,
      running: 290,
      ready: 290,
      settled: 290,
    });
  });
});

test('the progress has the numbers of the last cycle and the time of each level', () => {
  const { progress } = verdictOn({
    requested: '1',
    rows: [
      ...IDLE,
      { bin: 1, desired: 1, seen: 40 },
      { bin: 1, desired: 1, running: 2, initial: 2, seen: 60, inError: 3, lighthouse: 1 },
      { bin: 4, desired: 1, running: 2, seen: 230, inError: 3, lighthouse: 1 },
    ],
  });
  expect(progress).toMatchObject({ expected: 1, target: 2, inError: 3, lighthouse: 1 });
  expect(progress.counts).toMatchObject({ RunningInstances: 2, FleetSize: 10, MinInstanceCount: 2 });
  const since = Object.entries(progress.reachedAt).map(([level, at]) => [
    level,
    (at - Date.UTC(2026, 0, 5, 12, 0, 10)) / 1000,
  ]);
  expect(Object.fromEntries(since)).toEqual({ observed: 40, running: 60, ready: 230, settled: 230 });
});
