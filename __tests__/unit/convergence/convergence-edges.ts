// The decision turns where its words say it does: at the moment, the number and the metric that they name.

import { describe, expect, test } from '@jest/globals';
import type { Row, Situation } from '../../support/cycles.ts';
import { answer, FOUR, IDLE } from '../../support/cycles.ts';

describe('at the edges', () => {
  const taken: Row = { bin: 1, desired: 4, running: 2, seen: 50 };
  const open: Row = { bin: 4, desired: 4, running: 4, unusable: 1, excluded: 1 };

  test.each<[string, Situation, string]>([
    [
      'what may not be read of a configuration matters for a 0 alone',
      { requested: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4 }], configuration: 'unreadable' },
      'converged',
    ],
    [
      'a cap that is accepted is told of only where there is one',
      { requested: '4', acceptsInsufficient: true, rows: [...IDLE, { bin: 4, desired: 4, running: 4 }] },
      'converged',
    ],
    [
      'a cap may be accepted of numbers that are not known yet',
      {
        requested: '4',
        acceptsInsufficient: true,
        rows: [...IDLE, { ...taken, vague: { RunningInstances: [2, 3] } }],
      },
      'waiting for numbers',
    ],
    [
      'our number, too early to prove anything, is waited with beyond the time to observe',
      { requested: '4', rows: [FOUR, { bin: 1, desired: 4, running: 4 }], now: 240 },
      'waiting for observation',
    ],
    [
      'whatever the configuration says of it',
      { requested: '4', rows: [FOUR, { bin: 1, desired: 4, running: 4 }], configuration: 'not-ours', now: 240 },
      'waiting for observation',
    ],
    [
      'but not for longer than metrics may stay away',
      { requested: '4', rows: [FOUR, { bin: 1, desired: 4, running: 4 }], now: 320 },
      'no-metrics',
    ],
    [
      'a 0 is asked for beyond the time to observe',
      { requested: '0', rows: [FOUR, { bin: 2, desired: 0, running: 2 }], now: 240 },
      'waiting for observation (needs configuration)',
    ],
    [
      'what counts is what the last run wants',
      { requested: '4', rows: [FOUR, { bin: 0, desired: 4, running: 4 }, { bin: 1 }], now: 240 },
      'not-observed',
    ],
    [
      'a cap that is gone',
      {
        requested: '10',
        rows: [...IDLE, { bin: 2, desired: 10, running: 8, excluded: 2 }, { bin: 2, desired: 10, running: 9 }],
      },
      'waiting for instances',
    ],
    [
      'a cap that comes after the proof is believed once the next run says so, too',
      {
        requested: '10',
        rows: [...IDLE, { bin: 2, desired: 10, running: 9 }, { bin: 2, desired: 10, running: 8, excluded: 2 }],
      },
      'waiting for instances',
    ],
    [
      'a run from before the proof is none of the two',
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
      'all of the fleet is no cap',
      {
        requested: '100%',
        rows: [...IDLE, { bin: 2, desired: 10, running: 9 }, { bin: 2, desired: 10, running: 9 }],
      },
      'waiting for instances',
    ],
    [
      'still for 240 s',
      { requested: '4', rows: [...IDLE, open], now: 280 },
      'waiting for instances (needs fleet-status)',
    ],
    ['still for 239 s', { requested: '4', rows: [...IDLE, open], now: 279 }, 'waiting for instances'],
    [
      'an instance that starts is in the status and not in the metrics',
      { requested: '4', rows: [...IDLE, { ...open, pending: 1 }], now: 290 },
      'waiting for instances',
    ],
    [
      'too many serve for sure: the status would tell nothing',
      { requested: '4', rows: [...IDLE, { ...open, running: 10 }], now: 290 },
      'waiting for scale-down',
    ],
    [
      'one too many, unhealthy, is not settled',
      { requested: '4', level: 'settled', rows: [...IDLE, { bin: 4, desired: 4, running: 5, unusable: 1 }] },
      'waiting for scale-down',
    ],
    [
      'stalled after it had moved',
      {
        requested: '4',
        rows: [
          ...IDLE,
          taken,
          { ...taken, running: 3, seen: 60 },
          { ...taken, bin: 5, running: 3, seen: 290 },
          { ...taken, bin: 9, running: 3, seen: 540 },
        ],
      },
      'stalled',
    ],
    [
      'a change from before the proof that is read late is no move',
      {
        requested: '4',
        rows: [
          { bin: -2 },
          { bin: -1, running: 3, seen: 300 },
          taken,
          { ...taken, bin: 5, seen: 290 },
          { ...taken, bin: 9, seen: 530 },
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
  ])('a change of %s is a move', (_, before, after) => {
    const rows = [
      ...IDLE,
      { ...taken, ...before },
      { ...taken, ...after, bin: 5, seen: 290 },
      { ...taken, ...after, bin: 9, seen: 530 },
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
])('a metric that only describes may be lacking before (%s) and after (%s), and decides nothing', (before, after) => {
  const taken: Row = { bin: 1, desired: 4, running: 2 };
  const rows = [...IDLE, { ...taken, lacksErrors: before }, { ...taken, lacksErrors: after }];
  expect(answer({ requested: '4', rows })).toBe('waiting for instances');
});
