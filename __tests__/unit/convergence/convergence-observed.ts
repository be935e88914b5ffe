// A run proves that CloneSquad has read our value only where nothing else explains what it wants.

import { describe, expect, test } from '@jest/globals';
import type { Situation } from '../../support/cycles.ts';
import { answer, FOUR, IDLE } from '../../support/cycles.ts';

describe('observed: a run has read our value', () => {
  test.each<[string, Situation, string]>([
    [
      'a change to our number proves it, in the bin of the write too',
      { requested: '4', level: 'observed', rows: [...IDLE, { bin: 0, desired: 4 }] },
      'converged',
    ],
    [
      'no change yet',
      { requested: '4', level: 'observed', rows: [...IDLE, { bin: 0 }, { bin: 1 }] },
      'waiting for observation (needs configuration)',
    ],
    [
      'without history, nothing is proven before the cache has run out',
      { requested: '4', level: 'observed', rows: [{ bin: 1, desired: 4, running: 4 }] },
      'waiting for observation',
    ],
    [
      'without history, a bin 60 s after the write proves it',
      { requested: '4', level: 'observed', rows: [{ bin: 2, desired: 4, running: 4 }] },
      'converged',
    ],
    [
      'a bin that starts 59 s after the write does not',
      { requested: '4', level: 'observed', rows: [FOUR, { bin: 1, desired: 4, running: 4 }] },
      'waiting for observation',
    ],
    [
      'a fleet already at size, before the cache has run out',
      { requested: '4', rows: [FOUR, { bin: 0, desired: 4, running: 4 }] },
      'waiting for observation',
    ],
    [
      'a fleet already at size, after it',
      { requested: '4', rows: [FOUR, { bin: 2, desired: 4, running: 4 }] },
      'converged',
    ],
    [
      'the same value posted again while another writer changes it within the cache’s 60 s',
      {
        requested: '4',
        rows: [FOUR, { bin: 0, desired: 4, running: 4 }, { bin: 1, desired: 8, running: 4 }],
      },
      'waiting for observation',
    ],
    [
      'only data older than the write, with our number in it',
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
      'and once it is known that our number was wanted before, a change to it in the first minute proves nothing',
      {
        requested: '4',
        rows: [{ ...FOUR, bin: -2 }, { bin: -1 }, { bin: 0, desired: 4, running: 4, history: false }],
      },
      'waiting for observation',
    ],
    [
      'a sample that is there at the first read may be older than the write',
      { requested: '4', rows: [...IDLE, { bin: 0, desired: 4, running: 4, history: true }] },
      'waiting for metrics',
    ],
    [
      'a percentage: an old number that the growing fleet happens to make right',
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
      'a number: an old percentage that the growing fleet happens to make right',
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
      'a history of which the values are only known roughly may hold our number',
      {
        requested: '4',
        level: 'observed',
        rows: [{ bin: -1 }, { bin: -1, vague: { DesiredInstanceCount: [0, 8] } }, { bin: 0, desired: 4 }],
      },
      'waiting for observation',
    ],
    [
      'our number, known only roughly, proves nothing',
      { requested: '4', level: 'observed', rows: [...IDLE, { bin: 2, vague: { DesiredInstanceCount: [0, 4] } }] },
      'waiting for observation',
    ],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});

describe('a request of 0 is reported like garbage, so it takes longer and asks CloneSquad', () => {
  const zero = { requested: '0', rows: [FOUR, { bin: 2, desired: 0, running: 2 }] } satisfies Situation;

  test.each<[string, Situation, string]>([
    [
      'a bin 60 s after the write is not enough',
      { ...zero, rows: [FOUR, { bin: 1, desired: 0, running: 2 }] },
      'waiting for observation',
    ],
    ['after 90 s, CloneSquad is asked', zero, 'waiting for observation (needs configuration)'],
    ['the configuration holds our value', { ...zero, configuration: 'ours' }, 'converged'],
    [
      'the configuration holds another, or an override',
      { ...zero, configuration: 'not-ours' },
      'waiting for observation (needs configuration)',
    ],
    ['the configuration may not be read', { ...zero, configuration: 'unreadable' }, 'converged (zero-unverified)'],
    ['never ours', { ...zero, configuration: 'not-ours', now: 240 }, 'not-observed'],
    [
      'a bin 70 s after the write is not enough',
      { ...zero, writtenSecond: 50, configuration: 'ours' },
      'waiting for observation',
    ],
    ['0% is the same', { ...zero, requested: '0%', configuration: 'ours' }, 'converged'],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});
