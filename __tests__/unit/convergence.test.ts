// A fleet is judged by runs that have read our value: there, not yet, or not coming, each for its own reason.

import { describe, expect, test } from '@jest/globals';
import { isLevel, LEVELS, type Level } from '../../src/clonesquad/goal.ts';
import { type Row, type Situation, verdictOn, WRITTEN } from '../support/runs.ts';

/** What a verdict says, in one word or two. */
function answer(situation: Situation): string {
  const verdict = verdictOn(situation);
  switch (verdict.kind) {
    case 'waiting':
      return [
        `waiting for ${verdict.missing}`,
        ...(verdict.needs ? [`(asks for ${verdict.needs})`] : []),
      ].join(' ');
    case 'converged':
      return verdict.caveat === undefined ? 'converged' : `converged (${verdict.caveat})`;
    case 'failed':
      return verdict.result;
    default:
      return verdict satisfies never;
  }
}

/** An idle fleet before the write. */
const IDLE: readonly Row[] = [{ bin: -2 }, { bin: -1 }];
/** A fleet of 4 that runs before the write. */
const FOUR: Row = { bin: -1, desired: 4, running: 4 };

describe('observed: a run has read our value', () => {
  test.each<[string, Situation, string]>([
    [
      'a change to our number proves it, in the bin of the write too',
      { ask: '4', level: 'observed', rows: [...IDLE, { bin: 0, desired: 4 }] },
      'converged',
    ],
    [
      'no change yet',
      { ask: '4', level: 'observed', rows: [...IDLE, { bin: 0 }, { bin: 1 }] },
      'waiting for observation',
    ],
    [
      'without history, nothing is proven before the cache has run out',
      { ask: '4', level: 'observed', rows: [{ bin: 1, desired: 4, running: 4 }] },
      'waiting for observation',
    ],
    [
      'without history, a bin 60 s after the write proves it',
      { ask: '4', level: 'observed', rows: [{ bin: 2, desired: 4, running: 4 }] },
      'converged',
    ],
    [
      'a bin that starts 59 s after the write does not',
      { ask: '4', level: 'observed', rows: [FOUR, { bin: 1, desired: 4, running: 4 }] },
      'waiting for observation',
    ],
    [
      'a fleet already at size, before the cache has run out',
      { ask: '4', rows: [FOUR, { bin: 0, desired: 4, running: 4 }] },
      'waiting for observation',
    ],
    [
      'a fleet already at size, after it',
      { ask: '4', rows: [FOUR, { bin: 2, desired: 4, running: 4 }] },
      'converged',
    ],
    [
      'the same value posted again while another writer changes it within the cache’s 60 s',
      {
        ask: '4',
        rows: [FOUR, { bin: 0, desired: 4, running: 4 }, { bin: 1, desired: 8, running: 4 }],
      },
      'waiting for observation',
    ],
    [
      'only data older than the write, with our number in it',
      {
        ask: '4',
        rows: [
          { ...FOUR, bin: -3 },
          { ...FOUR, bin: -2 },
        ],
      },
      'waiting for metrics',
    ],
    [
      'a late sample of a bin before the write proves nothing',
      { ask: '4', rows: [{ bin: -2 }, { bin: -1, desired: 4, running: 4, history: false }, { bin: 0 }] },
      'waiting for observation',
    ],
    [
      'and once it is known that our number was wanted before, a change to it in the first minute proves nothing',
      {
        ask: '4',
        rows: [{ ...FOUR, bin: -2 }, { bin: -1 }, { bin: 0, desired: 4, running: 4, history: false }],
      },
      'waiting for observation',
    ],
    [
      'a sample that is there at the first read may be older than the write',
      { ask: '4', rows: [...IDLE, { bin: 0, desired: 4, running: 4, history: true }] },
      'waiting for metrics',
    ],
    [
      'a percentage: an old number that the growing fleet happens to make right',
      {
        ask: '50%',
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
        ask: '6',
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
        ask: '4',
        level: 'observed',
        rows: [{ bin: -1 }, { bin: -1, vague: { DesiredInstanceCount: [0, 8] } }, { bin: 0, desired: 4 }],
      },
      'waiting for observation',
    ],
    [
      'our number, known only roughly, proves nothing',
      { ask: '4', level: 'observed', rows: [...IDLE, { bin: 2, vague: { DesiredInstanceCount: [0, 4] } }] },
      'waiting for observation',
    ],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});

describe('a request of 0 is reported like garbage, so it takes longer and asks CloneSquad', () => {
  const zero = { ask: '0', rows: [FOUR, { bin: 2, desired: 0, running: 2 }] } satisfies Situation;

  test.each<[string, Situation, string]>([
    [
      'a bin 60 s after the write is not enough',
      { ...zero, rows: [FOUR, { bin: 1, desired: 0, running: 2 }] },
      'waiting for observation',
    ],
    ['after 90 s, CloneSquad is asked', zero, 'waiting for observation (asks for configuration)'],
    ['the configuration holds our value', { ...zero, configuration: 'ours' }, 'converged'],
    [
      'the configuration holds another, or an override',
      { ...zero, configuration: 'not-ours' },
      'waiting for observation (asks for configuration)',
    ],
    [
      'the configuration may not be read',
      { ...zero, configuration: 'unreadable' },
      'converged (zero-unverified)',
    ],
    ['never ours', { ...zero, configuration: 'not-ours', now: 240 }, 'not-observed'],
    [
      'a bin 70 s after the write is not enough',
      { ...zero, writtenSecond: 50, configuration: 'ours' },
      'waiting for observation',
    ],
    ['0% is the same', { ...zero, ask: '0%', configuration: 'ours' }, 'converged'],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});

describe('levels: how far the fleet has come', () => {
  const started: Row = { bin: 1, desired: 4, running: 4, initial: 4 };
  const warm: Row = { bin: 4, desired: 4, running: 4 };

  test.each<[string, Situation, string]>([
    [
      'the first run that wants our number still shows the old fleet',
      { ask: '4', level: 'running', rows: [...IDLE, { bin: 1, desired: 4 }] },
      'waiting for instances',
    ],
    ['running', { ask: '4', level: 'running', rows: [...IDLE, started] }, 'converged'],
    [
      'running, but one is pending',
      { ask: '4', level: 'running', rows: [...IDLE, { ...started, pending: 1 }] },
      'waiting for instances',
    ],
    [
      'running is not ready while instances warm up',
      { ask: '4', rows: [...IDLE, started] },
      'waiting for warm-up',
    ],
    ['ready', { ask: '4', rows: [...IDLE, started, warm] }, 'converged'],
    [
      'ready is not settled while some drain',
      { ask: '4', level: 'settled', rows: [...IDLE, { ...warm, running: 6, draining: 2 }] },
      'waiting for scale-down',
    ],
    [
      'nor while some are stopping',
      { ask: '4', level: 'settled', rows: [...IDLE, { ...warm, stopping: 1 }] },
      'waiting for scale-down',
    ],
    ['settled', { ask: '4', level: 'settled', rows: [...IDLE, warm] }, 'converged'],
    [
      'a run that wants another number says nothing of our size',
      { ask: '4', rows: [...IDLE, started, { ...warm, desired: 5 }] },
      'waiting for desired',
    ],
    [
      'a run of which a value is only known roughly says nothing',
      { ask: '4', rows: [...IDLE, started, { ...warm, vague: { RunningInstances: [3, 4] } }] },
      'waiting for numbers',
    ],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});

describe('corner cases of size and health', () => {
  test.each<[string, Situation, string]>([
    [
      'floor above the request: 1 asked for, 2 run',
      { ask: '1', rows: [...IDLE, { bin: 4, desired: 1, running: 2 }] },
      'converged',
    ],
    [
      'floor above the request: 1 runs is not enough',
      { ask: '1', rows: [...IDLE, { bin: 4, desired: 1, running: 1 }] },
      'waiting for instances',
    ],
    [
      'one-instance fleet with a floor of 2',
      {
        ask: '1',
        rows: [
          { bin: -1, size: 1 },
          { bin: 4, size: 1, desired: 1, running: 1 },
        ],
      },
      'converged',
    ],
    [
      'the floor never asks for excluded instances',
      { ask: '1', rows: [...IDLE, { bin: 4, desired: 1, running: 1, excluded: 9 }] },
      'converged',
    ],
    [
      'percentage while the fleet grows: of the run’s own size',
      {
        ask: '50%',
        rows: [{ bin: -1 }, { bin: 1, desired: 5, running: 5 }, { bin: 2, size: 12, desired: 6, running: 5 }],
      },
      'waiting for instances',
    ],
    [
      'percentage after the fleet has grown',
      {
        ask: '50%',
        rows: [{ bin: -1 }, { bin: 1, desired: 5, running: 5 }, { bin: 3, size: 12, desired: 6, running: 6 }],
      },
      'converged',
    ],
    [
      '7 % of 100 is 8, as CloneSquad counts',
      {
        ask: '7%',
        rows: [
          { bin: -1, size: 100 },
          { bin: 3, size: 100, desired: 8, running: 8 },
        ],
      },
      'converged',
    ],
    [
      '100 % with excluded instances, first run',
      { ask: '100%', rows: [...IDLE, { bin: 2, desired: 10, running: 8, excluded: 2 }] },
      'waiting for instances',
    ],
    [
      '100 % with excluded instances, confirmed by the next run',
      {
        ask: '100%',
        rows: [
          ...IDLE,
          { bin: 2, desired: 10, running: 8, excluded: 2 },
          { bin: 2, desired: 10, running: 8, excluded: 2 },
        ],
      },
      'capped',
    ],
    [
      'more than the fleet has',
      {
        ask: '99',
        rows: [...IDLE, { bin: 2, desired: 99, running: 10 }, { bin: 2, desired: 99, running: 10 }],
      },
      'capped',
    ],
    [
      'more than the fleet has, accepted: all that can start are still warming up',
      {
        ask: '99',
        acceptsCap: true,
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
        ask: '99',
        acceptsCap: true,
        rows: [
          ...IDLE,
          { bin: 2, desired: 99, running: 9, excluded: 1 },
          { bin: 2, desired: 99, running: 9, excluded: 1 },
        ],
      },
      'converged (capped)',
    ],
    [
      'more than the fleet has, accepted: one run alone does not say so',
      { ask: '99', acceptsCap: true, rows: [...IDLE, { bin: 2, desired: 99, running: 9, excluded: 1 }] },
      'waiting for numbers',
    ],
    [
      'nothing can start: that is accepted by nobody',
      {
        ask: '4',
        acceptsCap: true,
        rows: [...IDLE, { bin: 2, desired: 4, excluded: 10 }, { bin: 2, desired: 4, excluded: 10 }],
      },
      'capped',
    ],
    [
      'more than the fleet has, asked only to be observed',
      { ask: '99', level: 'observed', rows: [...IDLE, { bin: 2, desired: 99, running: 10 }] },
      'converged',
    ],
    [
      'an excluded instance that is also unhealthy: the status is asked',
      { now: 290, ask: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4, unuseable: 1, excluded: 1 }] },
      'waiting for instances (asks for status)',
    ],
    [
      'an excluded instance that is also unhealthy: the status says that 4 serve',
      {
        now: 290,
        ask: '4',
        rows: [...IDLE, { bin: 4, desired: 4, running: 4, unuseable: 1, excluded: 1 }],
        status: { running: 4, serving: 4, managed: 9 },
      },
      'converged',
    ],
    [
      'a running instance that is unhealthy: the status says that 3 serve',
      {
        now: 290,
        ask: '4',
        rows: [...IDLE, { bin: 4, desired: 4, running: 4, unuseable: 1 }],
        status: { running: 4, serving: 3, managed: 10 },
      },
      'waiting for instances (asks for status)',
    ],
    [
      'a running instance that is unhealthy: the status has 5, so it is not that of the run',
      {
        now: 290,
        ask: '4',
        rows: [...IDLE, { bin: 4, desired: 4, running: 4, unuseable: 1 }],
        status: { running: 5, serving: 4, managed: 10 },
      },
      'waiting for instances (asks for status)',
    ],
    [
      'a fleet that still moves: its status is not asked',
      {
        ask: '4',
        rows: [...IDLE, { bin: 4, desired: 4, running: 4, unuseable: 1 }],
        status: { running: 4, serving: 4, managed: 10 },
      },
      'waiting for instances',
    ],
    [
      'more serve than are wanted, by the status',
      {
        now: 290,
        ask: '4',
        rows: [...IDLE, { bin: 4, desired: 4, running: 5, unuseable: 1, excluded: 1 }],
        status: { running: 5, serving: 5, managed: 9 },
      },
      'waiting for scale-down (asks for status)',
    ],
    [
      'the status counts pending instances, so it is not asked while any is',
      {
        ask: '4',
        rows: [...IDLE, { bin: 4, desired: 4, running: 4, pending: 1, unuseable: 1 }],
        status: { running: 4, serving: 4, managed: 10 },
      },
      'waiting for instances',
    ],
    [
      'an unhealthy instance is being replaced: running is one more than the target for a while',
      { ask: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 5, unuseable: 1 }] },
      'converged',
    ],
    [
      'its replacement still warms up',
      { ask: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 5, unuseable: 1, initial: 1 }] },
      'waiting for scale-down',
    ],
    [
      'spot interruption: one of four is about to go',
      { ask: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4, unuseable: 1, draining: 1 }] },
      'waiting for instances',
    ],
    [
      'spot interruption: its replacement is there',
      { ask: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 5, draining: 1 }] },
      'converged',
    ],
    [
      'a bounced instance does not serve',
      { ask: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4, bounced: 1 }] },
      'waiting for instances',
    ],
    [
      'LightHouse instances are counted in Running',
      { ask: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4, lighthouse: 1 }] },
      'converged',
    ],
    [
      'scale-down: too many still serve',
      {
        ask: '4',
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
        ask: '4',
        rows: [
          { bin: -1, desired: 10, running: 10 },
          { bin: 4, desired: 4, running: 10, draining: 6 },
        ],
      },
      'converged',
    ],
    [
      'scale-down: the others drain, and nothing has settled',
      {
        ask: '4',
        level: 'settled',
        rows: [
          { bin: -1, desired: 10, running: 10 },
          { bin: 4, desired: 4, running: 10, draining: 6 },
        ],
      },
      'waiting for scale-down',
    ],
    [
      'scale-down while all are unuseable: fewer serve than are wanted',
      {
        now: 290,
        ask: '4',
        rows: [
          { bin: -1, desired: 10, running: 10, unuseable: 10 },
          { bin: 4, desired: 4, running: 10, unuseable: 10 },
        ],
      },
      'waiting for scale-down (asks for status)',
    ],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});

describe('not success, each told apart', () => {
  const taken: Row = { bin: 1, desired: 4, running: 2, seen: 50 };

  test.each<[string, Situation, string]>([
    [
      'not-observed: other numbers for 4 minutes',
      { ask: '4', rows: [...IDLE, { bin: 1 }], now: 240 },
      'not-observed',
    ],
    ['not yet: for less', { ask: '4', rows: [...IDLE, { bin: 1 }], now: 239 }, 'waiting for observation'],
    [
      'no-metrics: nothing at all; first the status is asked',
      { ask: '4', rows: [] },
      'waiting for metrics (asks for status)',
    ],
    [
      'no-metrics: nothing at all for 4 minutes',
      { ask: '4', rows: [], status: 'unreadable', now: 240 },
      'no-metrics',
    ],
    [
      'no-metrics: nothing newer than the write',
      { ask: '4', rows: [FOUR], status: { running: 4, serving: 4, managed: 10 }, now: 240 },
      'no-metrics',
    ],
    ['no-metrics: they stop in the middle', { ask: '4', rows: [...IDLE, taken], now: 350 }, 'no-metrics'],
    [
      'not yet: they stopped less than 5 minutes ago',
      { ask: '4', rows: [...IDLE, taken], now: 349 },
      'waiting for instances',
    ],
    [
      'a fleet that was ready and fell silent is not there any more',
      { ask: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4, seen: 250 }], now: 550 },
      'no-metrics',
    ],
    ['empty-fleet', { ask: '4', rows: [], status: { running: 0, serving: 0, managed: 0 } }, 'empty-fleet'],
    [
      'empty-fleet: a share of nothing',
      { ask: '50%', rows: [], status: { running: 0, serving: 0, managed: 0 } },
      'empty-fleet',
    ],
    [
      'a request of 0 on an empty fleet is met',
      { ask: '0', rows: [], status: { running: 0, serving: 0, managed: 0 } },
      'converged (empty-fleet)',
    ],
    [
      'stalled: nothing has changed for 8 minutes',
      {
        ask: '4',
        rows: [...IDLE, taken, { ...taken, bin: 5, seen: 290 }, { ...taken, bin: 9, seen: 530 }],
        now: 530,
      },
      'stalled',
    ],
    [
      'not stalled: one instance came',
      {
        ask: '4',
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
        ask: '4',
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
        ask: '4',
        rows: [...IDLE, taken, { bin: 2, desired: 6, running: 4 }, { bin: 2, desired: 6, running: 4 }],
      },
      'superseded',
    ],
    [
      'superseded even if the fleet is at our size',
      {
        ask: '4',
        rows: [...IDLE, taken, { bin: 2, desired: 4, running: 4 }, { bin: 3 }, { bin: 3, running: 4 }],
      },
      'superseded',
    ],
    [
      'one odd run is not yet another writer',
      { ask: '4', rows: [...IDLE, taken, { bin: 2, desired: 6, running: 4 }] },
      'waiting for desired',
    ],
    [
      'odd runs in the bin of the proof may be older than it',
      { ask: '4', rows: [...IDLE, taken, { bin: 1 }, { bin: 1 }] },
      'waiting for desired',
    ],
    [
      'superseded goes by each run’s own percentage',
      {
        ask: '50%',
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
      { ask: '99', rows: [...IDLE, { bin: 1, desired: 99 }, { bin: 2, desired: 5 }, { bin: 2, desired: 5 }] },
      'superseded',
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
      (level) => answer({ ask: '4', level, rows: [...IDLE, LEAST[shown]] }) === 'converged',
    );
    expect(reached).toEqual(LEVELS.slice(0, LEVELS.indexOf(shown) + 1));
  },
);

test('a level is one of those words, and nothing else is', () => {
  const words = [...LEVELS, 'none', 'Ready', ''];
  expect(words.filter(isLevel)).toEqual(LEVELS);
});

describe('at the edges', () => {
  const taken: Row = { bin: 1, desired: 4, running: 2, seen: 50 };
  const open: Row = { bin: 4, desired: 4, running: 4, unuseable: 1, excluded: 1 };

  test.each<[string, Situation, string]>([
    [
      'what may not be read of a configuration matters for a 0 alone',
      { ask: '4', rows: [...IDLE, { bin: 4, desired: 4, running: 4 }], configuration: 'unreadable' },
      'converged',
    ],
    [
      'a cap that is accepted is told of only where there is one',
      { ask: '4', acceptsCap: true, rows: [...IDLE, { bin: 4, desired: 4, running: 4 }] },
      'converged',
    ],
    [
      'a cap may be accepted of numbers that are not known yet',
      { ask: '4', acceptsCap: true, rows: [...IDLE, { ...taken, vague: { RunningInstances: [2, 3] } }] },
      'waiting for numbers',
    ],
    [
      'our number, too early to prove anything, is waited with beyond the time to observe',
      { ask: '4', rows: [FOUR, { bin: 1, desired: 4, running: 4 }], now: 240 },
      'waiting for observation',
    ],
    [
      'whatever the configuration says of it',
      { ask: '4', rows: [FOUR, { bin: 1, desired: 4, running: 4 }], configuration: 'not-ours', now: 240 },
      'waiting for observation',
    ],
    [
      'but not for longer than metrics may stay away',
      { ask: '4', rows: [FOUR, { bin: 1, desired: 4, running: 4 }], now: 320 },
      'no-metrics',
    ],
    [
      'a 0 is asked for beyond the time to observe',
      { ask: '0', rows: [FOUR, { bin: 2, desired: 0, running: 2 }], now: 240 },
      'waiting for observation (asks for configuration)',
    ],
    [
      'what counts is what the last run wants',
      { ask: '4', rows: [FOUR, { bin: 0, desired: 4, running: 4 }, { bin: 1 }], now: 240 },
      'not-observed',
    ],
    [
      'a cap that is gone',
      {
        ask: '10',
        rows: [
          ...IDLE,
          { bin: 2, desired: 10, running: 8, excluded: 2 },
          { bin: 2, desired: 10, running: 9 },
        ],
      },
      'waiting for instances',
    ],
    [
      'a cap that comes after the proof is believed once the next run says so, too',
      {
        ask: '10',
        rows: [
          ...IDLE,
          { bin: 2, desired: 10, running: 9 },
          { bin: 2, desired: 10, running: 8, excluded: 2 },
        ],
      },
      'waiting for instances',
    ],
    [
      'a run from before the proof is none of the two',
      {
        ask: '99',
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
        ask: '100%',
        rows: [...IDLE, { bin: 2, desired: 10, running: 9 }, { bin: 2, desired: 10, running: 9 }],
      },
      'waiting for instances',
    ],
    [
      'still for 240 s',
      { ask: '4', rows: [...IDLE, open], now: 280 },
      'waiting for instances (asks for status)',
    ],
    ['still for 239 s', { ask: '4', rows: [...IDLE, open], now: 279 }, 'waiting for instances'],
    [
      'an instance that starts is in the status and not in the metrics',
      { ask: '4', rows: [...IDLE, { ...open, pending: 1 }], now: 290 },
      'waiting for instances',
    ],
    [
      'too many serve for sure: the status would tell nothing',
      { ask: '4', rows: [...IDLE, { ...open, running: 10 }], now: 290 },
      'waiting for scale-down',
    ],
    [
      'one too many, unhealthy, is not settled',
      { ask: '4', level: 'settled', rows: [...IDLE, { bin: 4, desired: 4, running: 5, unuseable: 1 }] },
      'waiting for scale-down',
    ],
    [
      'stalled after it had moved',
      {
        ask: '4',
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
        ask: '4',
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
    ['NbOfInstanceInUnuseableState', {}, { unuseable: 1 }],
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
    expect(answer({ ask: '4', rows })).toMatch(/^waiting for /);
    expect(answer({ ask: '4', rows: rows.map((row) => ({ ...row, ...(row.bin > 0 && after) })) })).toBe(
      'stalled',
    );
  });
});

test.each([
  [true, true],
  [true, false],
  [false, true],
])(
  'a metric that only describes may be lacking before (%s) and after (%s), and decides nothing',
  (before, after) => {
    const taken: Row = { bin: 1, desired: 4, running: 2 };
    const rows = [...IDLE, { ...taken, lacksErrors: before }, { ...taken, lacksErrors: after }];
    expect(answer({ ask: '4', rows })).toBe('waiting for instances');
  },
);

describe('when each level was reached', () => {
  const seconds = (situation: Situation) =>
    Object.fromEntries(
      Object.entries(verdictOn(situation).progress.reachedAt).map(([level, at]) => [
        level,
        (at - WRITTEN) / 1000,
      ]),
    );

  test('is nothing while nothing is proven', () => {
    expect(seconds({ ask: '4', rows: [FOUR, { bin: 1, desired: 4, running: 4 }] })).toEqual({});
  });

  test('is not before the proof, though the fleet was there', () => {
    expect(seconds({ ask: '4', rows: [FOUR, { bin: 2, desired: 4, running: 4, seen: 130 }] })).toEqual({
      observed: 130,
      running: 130,
      ready: 130,
      settled: 130,
    });
  });

  test('is by the status for the last run alone, since it is of now', () => {
    const open: Row = { bin: 4, desired: 4, running: 4, unuseable: 1, excluded: 1 };
    const rows = [...IDLE, { ...open, seen: 40 }, { ...open, bin: 5, seen: 290 }];
    expect(seconds({ ask: '4', rows, status: { running: 4, serving: 4, managed: 9 } })).toEqual({
      observed: 40,
      running: 290,
      ready: 290,
      settled: 290,
    });
  });
});

test('the progress tells the numbers of the last run and when each level was first seen', () => {
  const { progress } = verdictOn({
    ask: '1',
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
