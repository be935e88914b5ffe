// The limits of the decision: the exact times, numbers and metrics at which it changes.

import { describe, expect, test } from '@jest/globals';
import type { Row, Situation } from '../../support/cycles.ts';
import { answer, FOUR, IDLE } from '../../support/cycles.ts';

describe('at the limits', () => {
  const pickedUp: Row = { bin: 1, desired: 4, running: 2, seen: 50 };
  const unclear: Row = { bin: 4, desired: 4, running: 4, unusable: 1, excluded: 1 };

  test.each<[string, Situation, string]>([
    [
      'an unreadable configuration matters only for a size of 0',
      { requested: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4 }], configuration: 'unreadable' },
      'converged',
    ],
    [
      'an accepted shortage is reported only if there is one',
      { requested: '4', acceptsInsufficient: true, rows: [...IDLE, { bin: 4, desired: 4, running: 4 }] },
      'converged',
    ],
    [
      'a shortage is not accepted on inexact numbers',
      {
        requested: '4',
        acceptsInsufficient: true,
        rows: [...IDLE, { ...pickedUp, vague: { RunningInstances: [2, 3] } }],
      },
      'waiting for numbers',
    ],
    [
      'our number, too early to prove anything, extends the observe timeout',
      { requested: '4', rows: [FOUR, { bin: 1, desired: 4, running: 4 }], now: 240 },
      'waiting for observation',
    ],
    [
      'our number extends the observe timeout, whatever the configuration is',
      { requested: '4', rows: [FOUR, { bin: 1, desired: 4, running: 4 }], configuration: 'not-ours', now: 240 },
      'waiting for observation',
    ],
    [
      'our number fails once metrics are missing for too long',
      { requested: '4', rows: [FOUR, { bin: 1, desired: 4, running: 4 }], now: 320 },
      'no-metrics',
    ],
    [
      'a size of 0 extends the observe timeout',
      { requested: '0', rows: [FOUR, { bin: 2, desired: 0, running: 2 }], now: 240 },
      'waiting for observation (needs configuration)',
    ],
    [
      'the last cycle decides',
      { requested: '4', rows: [FOUR, { bin: 0, desired: 4, running: 4 }, { bin: 1 }], now: 240 },
      'not-observed',
    ],
    [
      'a shortage that has ended',
      {
        requested: '10',
        rows: [...IDLE, { bin: 2, desired: 10, running: 8, excluded: 2 }, { bin: 2, desired: 10, running: 9 }],
      },
      'waiting for instances',
    ],
    [
      'a shortage after the proof counts once the next cycle confirms it',
      {
        requested: '10',
        rows: [...IDLE, { bin: 2, desired: 10, running: 9 }, { bin: 2, desired: 10, running: 8, excluded: 2 }],
      },
      'waiting for instances',
    ],
    [
      'a cycle before the proof does not confirm a shortage',
      {
        requested: '99',
        rows: [
          { bin: -1, desired: 99, running: 10 },
          { bin: 2, desired: 99, running: 10 },
        ],
      },
      'waiting for instances',
    ],
    [
      'the whole fleet is no shortage',
      {
        requested: '100%',
        rows: [...IDLE, { bin: 2, desired: 10, running: 9 }, { bin: 2, desired: 10, running: 9 }],
      },
      'waiting for instances',
    ],
    [
      'unchanged for 240 s',
      { requested: '4', rows: [...IDLE, unclear], now: 280 },
      'waiting for instances (needs fleet-status)',
    ],
    ['unchanged for 239 s', { requested: '4', rows: [...IDLE, unclear], now: 279 }, 'waiting for instances'],
    [
      'a starting instance counts in the fleet status but not in the metrics',
      { requested: '4', rows: [...IDLE, { ...unclear, pending: 1 }], now: 290 },
      'waiting for instances',
    ],
    [
      'certainly too many serve: the fleet status adds nothing',
      { requested: '4', rows: [...IDLE, { ...unclear, running: 10 }], now: 290 },
      'waiting for scale-down',
    ],
    [
      'one unhealthy instance too many is not settled',
      { requested: '4', level: 'settled', rows: [...IDLE, { bin: 4, desired: 4, running: 5, unusable: 1 }] },
      'waiting for scale-down',
    ],
    [
      'stalled after progress',
      {
        requested: '4',
        rows: [
          ...IDLE,
          pickedUp,
          { ...pickedUp, running: 3, seen: 60 },
          { ...pickedUp, bin: 5, running: 3, seen: 290 },
          { ...pickedUp, bin: 9, running: 3, seen: 540 },
        ],
      },
      'stalled',
    ],
    [
      'a change before the proof that is read late is no progress',
      {
        requested: '4',
        rows: [
          { bin: -2 },
          { bin: -1, running: 3, seen: 300 },
          pickedUp,
          { ...pickedUp, bin: 5, seen: 290 },
          { ...pickedUp, bin: 9, seen: 530 },
        ],
      },
      'stalled',
    ],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });

  test.each<[string, Partial<Row>, Partial<Row>]>([
    ['RunningInstances', { running: 2 }, { running: 3 }],
    ['PendingInstances', {}, { pending: 1 }],
    ['DrainingInstances', {}, { draining: 1 }],
    ['StoppingInstances', {}, { stopping: 1 }],
    ['NbOfInstanceInInitialState', {}, { initial: 1 }],
    ['NbOfInstanceInUnuseableState', {}, { unusable: 1 }],
    ['NbOfInstancesInError', {}, { inError: 1 }],
    ['a lower bound', { vague: { RunningInstances: [2, 4] } }, { vague: { RunningInstances: [3, 4] } }],
    ['an upper bound', { vague: { RunningInstances: [2, 4] } }, { vague: { RunningInstances: [2, 3] } }],
  ])('a change of %s is progress', (_, before, after) => {
    const rows = [
      ...IDLE,
      { ...pickedUp, ...before },
      { ...pickedUp, ...after, bin: 5, seen: 290 },
      { ...pickedUp, ...after, bin: 9, seen: 530 },
    ];
    expect(answer({ requested: '4', rows })).toMatch(/^waiting for /);
    expect(answer({ requested: '4', rows: rows.map((row) => ({ ...row, ...(row.bin > 0 && after) })) })).toBe(
      'stalled',
    );
  });
});

test.each([
  [true, true],
  [true, false],
  [false, true],
])('a descriptive metric may be missing before (%s) and after (%s), and decides nothing', (before, after) => {
  const pickedUp: Row = { bin: 1, desired: 4, running: 2 };
  const rows = [...IDLE, { ...pickedUp, lacksErrors: before }, { ...pickedUp, lacksErrors: after }];
  expect(answer({ requested: '4', rows })).toBe('waiting for instances');
});
