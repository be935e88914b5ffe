// A fleet is there once a run that has read our value shows it: at which level, and when that was reached.

import { describe, expect, test } from '@jest/globals';
import { isLevel, LEVELS, type Level } from '../../../src/convergence/levels.ts';
import { answer, FOUR, IDLE, type Row, type Situation, verdictOn, WRITTEN } from '../../support/cycles.ts';

describe('levels: how far the fleet has come', () => {
  const started: Row = { bin: 1, desired: 4, running: 4, initial: 4 };
  const warm: Row = { bin: 4, desired: 4, running: 4 };

  test.each<[string, Situation, string]>([
    [
      'the first run that wants our number still shows the old fleet',
      { requested: '4', level: 'running', rows: [...IDLE, { bin: 1, desired: 4 }] },
      'waiting for instances',
    ],
    ['running', { requested: '4', level: 'running', rows: [...IDLE, started] }, 'converged'],
    [
      'running, but one is pending',
      { requested: '4', level: 'running', rows: [...IDLE, { ...started, pending: 1 }] },
      'waiting for instances',
    ],
    [
      'running is not ready while instances warm up',
      { requested: '4', rows: [...IDLE, started] },
      'waiting for warm-up',
    ],
    ['ready', { requested: '4', rows: [...IDLE, started, warm] }, 'converged'],
    [
      'ready is not settled while some drain',
      { requested: '4', level: 'settled', rows: [...IDLE, { ...warm, running: 6, draining: 2 }] },
      'waiting for scale-down',
    ],
    [
      'nor while some are stopping',
      { requested: '4', level: 'settled', rows: [...IDLE, { ...warm, stopping: 1 }] },
      'waiting for scale-down',
    ],
    ['settled', { requested: '4', level: 'settled', rows: [...IDLE, warm] }, 'converged'],
    [
      'a run that wants another number says nothing of our size',
      { requested: '4', rows: [...IDLE, started, { ...warm, desired: 5 }] },
      'waiting for desired (needs configuration)',
    ],
    [
      'a run of which a value is only known roughly says nothing',
      { requested: '4', rows: [...IDLE, started, { ...warm, vague: { RunningInstances: [3, 4] } }] },
      'waiting for numbers',
    ],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});

/** The least that a run must show of each level, of a fleet of 4 that 4 are asked of. */
const LEAST: Readonly<Record<Level, Row>> = {
  observed: { bin: 1, desired: 4 },
  running: { bin: 1, desired: 4, running: 4, initial: 4 },
  ready: { bin: 1, desired: 4, running: 5, draining: 1 },
  settled: { bin: 1, desired: 4, running: 4 },
};

test.each(LEVELS)(
  'a run that shows just %s is enough for it and for what comes before, and for nothing after',
  (shown) => {
    const reached = LEVELS.filter(
      (level) => answer({ requested: '4', level, rows: [...IDLE, LEAST[shown]] }) === 'converged',
    );
    expect(reached).toEqual(LEVELS.slice(0, LEVELS.indexOf(shown) + 1));
  },
);

test('a level is one of those words, and nothing else is', () => {
  const words = [...LEVELS, 'none', 'Ready', ''];
  expect(words.filter(isLevel)).toEqual(LEVELS);
});

describe('when each level was reached', () => {
  const seconds = (situation: Situation) =>
    Object.fromEntries(
      Object.entries(verdictOn(situation).progress.reachedAt).map(([level, at]) => [level, (at - WRITTEN) / 1000]),
    );

  test('is nothing while nothing is proven', () => {
    expect(seconds({ requested: '4', rows: [FOUR, { bin: 1, desired: 4, running: 4 }] })).toEqual({});
  });

  test('is not before the proof, though the fleet was there', () => {
    expect(seconds({ requested: '4', rows: [FOUR, { bin: 2, desired: 4, running: 4, seen: 130 }] })).toEqual({
      observed: 130,
      running: 130,
      ready: 130,
      settled: 130,
    });
  });

  test('is by the status for the last run alone, since it is of now', () => {
    const open: Row = { bin: 4, desired: 4, running: 4, unusable: 1, excluded: 1 };
    const rows = [...IDLE, { ...open, seen: 40 }, { ...open, bin: 5, seen: 290 }];
    expect(seconds({ requested: '4', rows, status: { running: 4, serving: 4, managed: 9 } })).toEqual({
      observed: 40,
      running: 290,
      ready: 290,
      settled: 290,
    });
  });
});

test('the progress tells the numbers of the last run and when each level was first seen', () => {
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
