// A cycle proves that CloneSquad has picked up our value only if nothing else explains its desired count.

import { describe, expect, test } from '@jest/globals';
import type { Situation } from '../../support/cycles.ts';
import { answer, FOUR, IDLE } from '../../support/cycles.ts';

describe('observed: a cycle has picked up our value', () => {
  test.each<[string, Situation, string]>([
    [
      'a change to our number proves it, even in the bin of the write',
      { requested: '4', level: 'observed', rows: [...IDLE, { bin: 0, desired: 4 }] },
      'converged',
    ],
    [
      'no change yet',
      { requested: '4', level: 'observed', rows: [...IDLE, { bin: 0 }, { bin: 1 }] },
      'waiting for observation (needs configuration)',
    ],
    [
      'without history, nothing is proven before the cache expires',
      { requested: '4', level: 'observed', rows: [{ bin: 1, desired: 4, running: 4 }] },
      'waiting for observation',
    ],
    [
      'without history, a bin 60 s after the write proves it',
      { requested: '4', level: 'observed', rows: [{ bin: 2, desired: 4, running: 4 }] },
      'converged',
    ],
    [
      'a bin that starts 59 s after the write does not prove it',
      { requested: '4', level: 'observed', rows: [FOUR, { bin: 1, desired: 4, running: 4 }] },
      'waiting for observation',
    ],
    [
      'a fleet already at size, before the cache expires',
      { requested: '4', rows: [FOUR, { bin: 0, desired: 4, running: 4 }] },
      'waiting for observation',
    ],
    [
      'a fleet already at size, after the cache expires',
      { requested: '4', rows: [FOUR, { bin: 2, desired: 4, running: 4 }] },
      'converged',
    ],
    [
      'the same value posted again while another writer changes it within the 60 s of the cache',
      {
        requested: '4',
        rows: [FOUR, { bin: 0, desired: 4, running: 4 }, { bin: 1, desired: 8, running: 4 }],
      },
      'waiting for observation',
    ],
    [
      'only metrics older than the write, with our number',
      {
        requested: '4',
        rows: [
          { ...FOUR, bin: -3 },
          { ...FOUR, bin: -2 },
        ],
      },
      'waiting for metrics',
    ],
    [
      'a late sample of a bin before the write proves nothing',
      { requested: '4', rows: [{ bin: -2 }, { bin: -1, desired: 4, running: 4, history: false }, { bin: 0 }] },
      'waiting for observation',
    ],
    [
      'a change to our number in the first minute proves nothing if it was desired before',
      {
        requested: '4',
        rows: [{ ...FOUR, bin: -2 }, { bin: -1 }, { bin: 0, desired: 4, running: 4, history: false }],
      },
      'waiting for observation',
    ],
    [
      'a sample in the first read may be older than the write',
      { requested: '4', rows: [...IDLE, { bin: 0, desired: 4, running: 4, history: true }] },
      'waiting for metrics',
    ],
    [
      'a percentage that an old number matches by chance in a growing fleet',
      {
        requested: '50%',
        level: 'observed',
        rows: [
          { bin: -1, size: 10, desired: 6 },
          { bin: 0, size: 12, desired: 6 },
        ],
      },
      'waiting for observation',
    ],
    [
      'a number that an old percentage matches by chance in a growing fleet',
      {
        requested: '6',
        level: 'observed',
        rows: [
          { bin: -1, size: 10, desired: 5 },
          { bin: 0, size: 12, desired: 6 },
        ],
      },
      'waiting for observation',
    ],
    [
      'a history with inexact values may contain our number',
      {
        requested: '4',
        level: 'observed',
        rows: [{ bin: -1 }, { bin: -1, vague: { DesiredInstanceCount: [0, 8] } }, { bin: 0, desired: 4 }],
      },
      'waiting for observation',
    ],
    [
      'our number as an inexact value proves nothing',
      { requested: '4', level: 'observed', rows: [...IDLE, { bin: 2, vague: { DesiredInstanceCount: [0, 4] } }] },
      'waiting for observation',
    ],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});

describe('a size of 0 looks like an unreadable value, so it needs more time and the configuration', () => {
  const zero = { requested: '0', rows: [FOUR, { bin: 2, desired: 0, running: 2 }] } satisfies Situation;

  test.each<[string, Situation, string]>([
    [
      'a bin 60 s after the write is not enough',
      { ...zero, rows: [FOUR, { bin: 1, desired: 0, running: 2 }] },
      'waiting for observation',
    ],
    ['after 90 s, the configuration is needed', zero, 'waiting for observation (needs configuration)'],
    ['the configuration has our value', { ...zero, configuration: 'ours' }, 'converged'],
    [
      'the configuration has another value or an override',
      { ...zero, configuration: 'not-ours' },
      'waiting for observation (needs configuration)',
    ],
    ['the configuration is unreadable', { ...zero, configuration: 'unreadable' }, 'converged (zero-unverified)'],
    ['the configuration never has our value', { ...zero, configuration: 'not-ours', now: 240 }, 'not-observed'],
    [
      'a bin 70 s after the write is not enough',
      { ...zero, writtenSecond: 50, configuration: 'ours' },
      'waiting for observation',
    ],
    ['0% is handled like 0', { ...zero, requested: '0%', configuration: 'ours' }, 'converged'],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});
