// Floors, percentages, excluded and unhealthy instances, replacements and interruptions never make a fleet look converged.

import { describe, expect, test } from '@jest/globals';
import type { Situation } from '../../support/cycles.ts';
import { answer, IDLE } from '../../support/cycles.ts';

describe('corner cases of size and health', () => {
  test.each<[string, Situation, string]>([
    [
      'floor above the size: 1 requested, 2 running',
      { requested: '1', rows: [...IDLE, { bin: 4, desired: 1, running: 2 }] },
      'converged',
    ],
    [
      'floor above the size: 1 running is not enough',
      { requested: '1', rows: [...IDLE, { bin: 4, desired: 1, running: 1 }] },
      'waiting for instances',
    ],
    [
      'one-instance fleet with a floor of 2',
      {
        requested: '1',
        rows: [
          { bin: -1, size: 1 },
          { bin: 4, size: 1, desired: 1, running: 1 },
        ],
      },
      'converged',
    ],
    [
      'the floor does not count excluded instances',
      { requested: '1', rows: [...IDLE, { bin: 4, desired: 1, running: 1, excluded: 9 }] },
      'converged',
    ],
    [
      'percentage while the fleet grows: of the fleet size in the same cycle',
      {
        requested: '50%',
        rows: [{ bin: -1 }, { bin: 1, desired: 5, running: 5 }, { bin: 2, size: 12, desired: 6, running: 5 }],
      },
      'waiting for instances',
    ],
    [
      'percentage after the fleet has grown',
      {
        requested: '50%',
        rows: [{ bin: -1 }, { bin: 1, desired: 5, running: 5 }, { bin: 3, size: 12, desired: 6, running: 6 }],
      },
      'converged',
    ],
    [
      '7 % of 100 is 8, as CloneSquad counts',
      {
        requested: '7%',
        rows: [
          { bin: -1, size: 100 },
          { bin: 3, size: 100, desired: 8, running: 8 },
        ],
      },
      'converged',
    ],
    [
      '100 % with excluded instances, first cycle',
      { requested: '100%', rows: [...IDLE, { bin: 2, desired: 10, running: 8, excluded: 2 }] },
      'waiting for instances',
    ],
    [
      '100 % with excluded instances, confirmed by the next cycle',
      {
        requested: '100%',
        rows: [
          ...IDLE,
          { bin: 2, desired: 10, running: 8, excluded: 2 },
          { bin: 2, desired: 10, running: 8, excluded: 2 },
        ],
      },
      'insufficient-instances',
    ],
    [
      'more than the fleet has',
      {
        requested: '99',
        rows: [...IDLE, { bin: 2, desired: 99, running: 10 }, { bin: 2, desired: 99, running: 10 }],
      },
      'insufficient-instances',
    ],
    [
      'more than the fleet has, accepted: all that can start are still warming up',
      {
        requested: '99',
        acceptsInsufficient: true,
        rows: [
          ...IDLE,
          { bin: 2, desired: 99, running: 9, excluded: 1, initial: 9 },
          { bin: 2, desired: 99, running: 9, excluded: 1, initial: 2 },
        ],
      },
      'waiting for warm-up',
    ],
    [
      'more than the fleet has, accepted: all that can start are ready',
      {
        requested: '99',
        acceptsInsufficient: true,
        rows: [
          ...IDLE,
          { bin: 2, desired: 99, running: 9, excluded: 1 },
          { bin: 2, desired: 99, running: 9, excluded: 1 },
        ],
      },
      'converged (insufficient-instances)',
    ],
    [
      'more than the fleet has, accepted: one cycle is not enough',
      {
        requested: '99',
        acceptsInsufficient: true,
        rows: [...IDLE, { bin: 2, desired: 99, running: 9, excluded: 1 }],
      },
      'waiting for confirmation',
    ],
    [
      'no instance can start: never accepted',
      {
        requested: '4',
        acceptsInsufficient: true,
        rows: [...IDLE, { bin: 2, desired: 4, excluded: 10 }, { bin: 2, desired: 4, excluded: 10 }],
      },
      'insufficient-instances',
    ],
    [
      'more than the fleet has, level observed',
      { requested: '99', level: 'observed', rows: [...IDLE, { bin: 2, desired: 99, running: 10 }] },
      'converged',
    ],
    [
      'an excluded instance that is also unhealthy: the fleet status is needed',
      { now: 290, requested: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4, unusable: 1, excluded: 1 }] },
      'waiting for instances (needs fleet-status)',
    ],
    [
      'an excluded instance that is also unhealthy: 4 serve by the fleet status',
      {
        now: 290,
        requested: '4',
        rows: [...IDLE, { bin: 4, desired: 4, running: 4, unusable: 1, excluded: 1 }],
        status: { running: 4, serving: 4, managed: 9 },
      },
      'converged',
    ],
    [
      'a running instance that is unhealthy: 3 serve by the fleet status',
      {
        now: 290,
        requested: '4',
        rows: [...IDLE, { bin: 4, desired: 4, running: 4, unusable: 1 }],
        status: { running: 4, serving: 3, managed: 10 },
      },
      'waiting for instances (needs fleet-status)',
    ],
    [
      'a running instance that is unhealthy: the fleet status has 5, so it is of another cycle',
      {
        now: 290,
        requested: '4',
        rows: [...IDLE, { bin: 4, desired: 4, running: 4, unusable: 1 }],
        status: { running: 5, serving: 4, managed: 10 },
      },
      'waiting for instances (needs fleet-status)',
    ],
    [
      'a fleet that still changes: its status is not needed',
      {
        requested: '4',
        rows: [...IDLE, { bin: 4, desired: 4, running: 4, unusable: 1 }],
        status: { running: 4, serving: 4, managed: 10 },
      },
      'waiting for instances',
    ],
    [
      'more than requested serve by the fleet status',
      {
        now: 290,
        requested: '4',
        rows: [...IDLE, { bin: 4, desired: 4, running: 5, unusable: 1, excluded: 1 }],
        status: { running: 5, serving: 5, managed: 9 },
      },
      'waiting for scale-down (needs fleet-status)',
    ],
    [
      'the fleet status counts pending instances, so it is not needed while any is pending',
      {
        requested: '4',
        rows: [...IDLE, { bin: 4, desired: 4, running: 4, pending: 1, unusable: 1 }],
        status: { running: 4, serving: 4, managed: 10 },
      },
      'waiting for instances',
    ],
    [
      'an unhealthy instance is being replaced: one more than the target is running for a while',
      { requested: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 5, unusable: 1 }] },
      'converged',
    ],
    [
      'an unhealthy instance is being replaced: the replacement warms up',
      { requested: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 5, unusable: 1, initial: 1 }] },
      'waiting for scale-down',
    ],
    [
      'spot interruption: one of four will terminate',
      { requested: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4, unusable: 1, draining: 1 }] },
      'waiting for instances',
    ],
    [
      'spot interruption: the replacement is running',
      { requested: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 5, draining: 1 }] },
      'converged',
    ],
    [
      'a bounced instance does not serve',
      { requested: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4, bounced: 1 }] },
      'waiting for instances',
    ],
    [
      'LightHouse instances count as running',
      { requested: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4, lighthouse: 1 }] },
      'converged',
    ],
    [
      'scale-down: too many still serve',
      {
        requested: '4',
        rows: [
          { bin: -1, desired: 10, running: 10 },
          { bin: 1, desired: 4, running: 10 },
        ],
      },
      'waiting for scale-down',
    ],
    [
      'scale-down: the others drain',
      {
        requested: '4',
        rows: [
          { bin: -1, desired: 10, running: 10 },
          { bin: 4, desired: 4, running: 10, draining: 6 },
        ],
      },
      'converged',
    ],
    [
      'scale-down: the others drain, level settled',
      {
        requested: '4',
        level: 'settled',
        rows: [
          { bin: -1, desired: 10, running: 10 },
          { bin: 4, desired: 4, running: 10, draining: 6 },
        ],
      },
      'waiting for scale-down',
    ],
    [
      'scale-down while all are unusable: fewer than requested serve',
      {
        now: 290,
        requested: '4',
        rows: [
          { bin: -1, desired: 10, running: 10, unusable: 10 },
          { bin: 4, desired: 4, running: 10, unusable: 10 },
        ],
      },
      'waiting for scale-down (needs fleet-status)',
    ],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});
