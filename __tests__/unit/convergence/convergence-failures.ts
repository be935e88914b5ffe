// A fleet that will not converge is distinguished from one in progress, and each cause has its own result.

import { describe, expect, test } from '@jest/globals';
import type { Row, Situation } from '../../support/cycles.ts';
import { answer, FOUR, IDLE } from '../../support/cycles.ts';

describe('failures', () => {
  const pickedUp: Row = { bin: 1, desired: 4, running: 2, seen: 50 };

  test.each<[string, Situation, string]>([
    [
      'not-observed: another number for 4 minutes',
      { requested: '4', rows: [...IDLE, { bin: 1 }], now: 240 },
      'not-observed',
    ],
    [
      'not yet: another number for less than 4 minutes',
      { requested: '4', rows: [...IDLE, { bin: 1 }], now: 239 },
      'waiting for observation (needs configuration)',
    ],
    [
      'no-metrics: first the fleet status is needed',
      { requested: '4', rows: [] },
      'waiting for metrics (needs fleet-status)',
    ],
    [
      'no-metrics: nothing at all for 4 minutes',
      { requested: '4', rows: [], status: 'unreadable', now: 240 },
      'no-metrics',
    ],
    [
      'no-metrics: nothing newer than the write',
      { requested: '4', rows: [FOUR], status: { running: 4, serving: 4, managed: 10 }, now: 240 },
      'no-metrics',
    ],
    ['no-metrics: metrics stop during the wait', { requested: '4', rows: [...IDLE, pickedUp], now: 350 }, 'no-metrics'],
    [
      'not yet: metrics stopped less than 5 minutes ago',
      { requested: '4', rows: [...IDLE, pickedUp], now: 349 },
      'waiting for instances',
    ],
    [
      'no-metrics: metrics stop after the fleet was ready',
      { requested: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4, seen: 250 }], now: 550 },
      'no-metrics',
    ],
    ['empty-fleet', { requested: '4', rows: [], status: { running: 0, serving: 0, managed: 0 } }, 'empty-fleet'],
    [
      'empty-fleet: a percentage',
      { requested: '50%', rows: [], status: { running: 0, serving: 0, managed: 0 } },
      'empty-fleet',
    ],
    [
      'converged: a size of 0 for an empty fleet',
      { requested: '0', rows: [], status: { running: 0, serving: 0, managed: 0 } },
      'converged (empty-fleet)',
    ],
    [
      'stalled: no change for 8 minutes',
      {
        requested: '4',
        rows: [...IDLE, pickedUp, { ...pickedUp, bin: 5, seen: 290 }, { ...pickedUp, bin: 9, seen: 530 }],
        now: 530,
      },
      'stalled',
    ],
    [
      'not stalled: one instance started',
      {
        requested: '4',
        rows: [
          ...IDLE,
          pickedUp,
          { ...pickedUp, bin: 5, seen: 290, running: 3 },
          { ...pickedUp, bin: 9, seen: 530, running: 3 },
        ],
        now: 530,
      },
      'waiting for instances',
    ],
    [
      'not stalled: a failed launch is a change',
      {
        requested: '4',
        rows: [
          ...IDLE,
          pickedUp,
          { ...pickedUp, bin: 5, seen: 290, inError: 1 },
          { ...pickedUp, bin: 9, seen: 530, inError: 1 },
        ],
        now: 530,
      },
      'waiting for instances',
    ],
    [
      'superseded: a second request interrupts the scale-up',
      {
        requested: '4',
        rows: [...IDLE, pickedUp, { bin: 2, desired: 6, running: 4 }, { bin: 2, desired: 6, running: 4 }],
      },
      'superseded',
    ],
    [
      'superseded: even if the fleet is at our size',
      {
        requested: '4',
        rows: [...IDLE, pickedUp, { bin: 2, desired: 4, running: 4 }, { bin: 3 }, { bin: 3, running: 4 }],
      },
      'superseded',
    ],
    [
      'not superseded: one cycle with another size',
      { requested: '4', rows: [...IDLE, pickedUp, { bin: 2, desired: 6, running: 4 }] },
      'waiting for desired (needs configuration)',
    ],
    [
      'not superseded: cycles in the bin of the proof may be older',
      { requested: '4', rows: [...IDLE, pickedUp, { bin: 1 }, { bin: 1 }] },
      'waiting for desired (needs configuration)',
    ],
    [
      'not superseded: a percentage is of the fleet size in the same cycle',
      {
        requested: '50%',
        rows: [
          { bin: -1 },
          { bin: 1, desired: 5, running: 5 },
          { bin: 2, size: 12, desired: 6, running: 6 },
          { bin: 2, size: 12, desired: 6, running: 6 },
        ],
      },
      'converged',
    ],
    [
      'superseded: after a shortage of instances',
      { requested: '99', rows: [...IDLE, { bin: 1, desired: 99 }, { bin: 2, desired: 5 }, { bin: 2, desired: 5 }] },
      'superseded',
    ],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});
