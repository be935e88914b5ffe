// A fleet that is not coming is told from one that is on its way, each cause by its own name.

import { describe, expect, test } from '@jest/globals';
import type { Row, Situation } from '../../support/cycles.ts';
import { answer, FOUR, IDLE } from '../../support/cycles.ts';

describe('not success, each told apart', () => {
  const taken: Row = { bin: 1, desired: 4, running: 2, seen: 50 };

  test.each<[string, Situation, string]>([
    [
      'not-observed: other numbers for 4 minutes',
      { requested: '4', rows: [...IDLE, { bin: 1 }], now: 240 },
      'not-observed',
    ],
    [
      'not yet: for less',
      { requested: '4', rows: [...IDLE, { bin: 1 }], now: 239 },
      'waiting for observation (needs configuration)',
    ],
    [
      'no-metrics: nothing at all; first the status is asked',
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
    ['no-metrics: they stop in the middle', { requested: '4', rows: [...IDLE, taken], now: 350 }, 'no-metrics'],
    [
      'not yet: they stopped less than 5 minutes ago',
      { requested: '4', rows: [...IDLE, taken], now: 349 },
      'waiting for instances',
    ],
    [
      'a fleet that was ready and fell silent is not there any more',
      { requested: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4, seen: 250 }], now: 550 },
      'no-metrics',
    ],
    ['empty-fleet', { requested: '4', rows: [], status: { running: 0, serving: 0, managed: 0 } }, 'empty-fleet'],
    [
      'empty-fleet: a share of nothing',
      { requested: '50%', rows: [], status: { running: 0, serving: 0, managed: 0 } },
      'empty-fleet',
    ],
    [
      'a request of 0 on an empty fleet is met',
      { requested: '0', rows: [], status: { running: 0, serving: 0, managed: 0 } },
      'converged (empty-fleet)',
    ],
    [
      'stalled: nothing has changed for 8 minutes',
      {
        requested: '4',
        rows: [...IDLE, taken, { ...taken, bin: 5, seen: 290 }, { ...taken, bin: 9, seen: 530 }],
        now: 530,
      },
      'stalled',
    ],
    [
      'not stalled: one instance came',
      {
        requested: '4',
        rows: [
          ...IDLE,
          taken,
          { ...taken, bin: 5, seen: 290, running: 3 },
          { ...taken, bin: 9, seen: 530, running: 3 },
        ],
        now: 530,
      },
      'waiting for instances',
    ],
    [
      'not stalled: a failed start is a change too',
      {
        requested: '4',
        rows: [
          ...IDLE,
          taken,
          { ...taken, bin: 5, seen: 290, inError: 1 },
          { ...taken, bin: 9, seen: 530, inError: 1 },
        ],
        now: 530,
      },
      'waiting for instances',
    ],
    [
      'superseded: a second request interrupts the scale-up',
      {
        requested: '4',
        rows: [...IDLE, taken, { bin: 2, desired: 6, running: 4 }, { bin: 2, desired: 6, running: 4 }],
      },
      'superseded',
    ],
    [
      'superseded even if the fleet is at our size',
      {
        requested: '4',
        rows: [...IDLE, taken, { bin: 2, desired: 4, running: 4 }, { bin: 3 }, { bin: 3, running: 4 }],
      },
      'superseded',
    ],
    [
      'one odd run is not yet another writer',
      { requested: '4', rows: [...IDLE, taken, { bin: 2, desired: 6, running: 4 }] },
      'waiting for desired (needs configuration)',
    ],
    [
      'odd runs in the bin of the proof may be older than it',
      { requested: '4', rows: [...IDLE, taken, { bin: 1 }, { bin: 1 }] },
      'waiting for desired (needs configuration)',
    ],
    [
      'superseded goes by each run’s own percentage',
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
      'a capped fleet that was then given another size is superseded',
      { requested: '99', rows: [...IDLE, { bin: 1, desired: 99 }, { bin: 2, desired: 5 }, { bin: 2, desired: 5 }] },
      'superseded',
    ],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});
