// CloneSquad's own reports of its cycles end a wait before CloudWatch has these cycles, where they may be read.

import { describe, expect, test } from '@jest/globals';
import { DESIRED_COUNT_KEY } from '../../../src/clonesquad/keys.ts';
import { unreachable } from '../../../src/errors/services.ts';
import { TransientReadError } from '../../../src/scale/ports.ts';
import { ending, play, type Scenario } from '../../support/play-wait.ts';
import type { Conditions } from '../../support/simulated-cloud.ts';

const LATE: Conditions = { delayOf: () => 30_000 };
const REPORTED: Conditions = { ...LATE, sentAgeOf: () => 3_000 };

describe('how soon it is known that a fleet is there, CloudWatch half a minute late', () => {
  test.each<[string, Scenario, alone: number, withReports: number]>([
    ['that has read its size', { requested: '4', level: 'observed' }, 91, 63],
    ['that runs', { requested: '4', level: 'running' }, 118, 90],
    ['that is ready', { requested: '4' }, 271, 243],
    ['at its size already', { requested: '4', fleet: { running: 4, desired: '4' } }, 154, 90],
    ['of which none is asked for', { requested: '0', fleet: { running: 4, desired: '4' } }, 154, 108],
    ['that shrinks until it is settled', { requested: '2', level: 'settled', fleet: { running: 6 } }, 235, 207],
  ])('%s', async (_, scenario, alone, withReports) => {
    const ends = await Promise.all([LATE, REPORTED].map((conditions) => play({ ...scenario, conditions })));
    expect(ends.map((end) => [ending(end), end.after])).toEqual([
      ['converged', alone],
      ['converged', withReports],
    ]);
  });
});

test('what both sources show at once needs no second read', async () => {
  const alone = await play({ requested: '4' });
  const withReports = await play({ requested: '4', conditions: { sentAgeOf: () => 0 } });
  expect([alone.after, withReports.after]).toEqual([244, 243]);
});

test('a state is known since the source that showed it first, as the levels are', async () => {
  const { outcome, shown } = await play({ requested: '4', conditions: REPORTED });
  const { running } = outcome.verdict.progress.reachedAt;
  const first = shown.find(({ verdict }) => verdict.progress.counts?.RunningInstances === 4);
  expect(first?.verdict.progress.lastSeenAt).toBe(running);
});

test('the last progress of a wait is what it ended with', async () => {
  const conditions: Conditions = { delayOf: () => 60_000, sentAgeOf: () => 3_000 };
  const { outcome, shown } = await play({ requested: '4', conditions, settings: { timeoutMs: 110_000 } });
  expect(outcome.ended).toBe('timeout');
  expect(shown.at(-1)?.verdict.progress).toEqual(outcome.verdict.progress);
});

test('a fleet that has left again is not there, though CloudWatch still shows it so', async () => {
  const end = await play({
    requested: '4',
    events: [{ after: 70, happen: ({ fleet }) => fleet.write(DESIRED_COUNT_KEY, '7') }],
    conditions: { delayOf: () => 150_000, sentAgeOf: () => 3_000 },
  });
  expect(ending(end)).toBe('superseded');
});

test('a memory that is older than what CloudWatch has at its first read ends no wait', async () => {
  // CloudWatch is throttled until all of it is there at once.
  let throttled = 0;
  const onRead = () => {
    throttled += 1;
    if (throttled <= 18) throw new TransientReadError('throttled');
  };
  const end = await play({
    requested: '4',
    level: 'running',
    fleet: { running: 4, desired: '4' },
    events: [{ after: 120, happen: ({ fleet }) => fleet.interruptSpot(1) }],
    conditions: { sentAgeOf: () => 40_000, onRead },
  });
  expect(end.cloud.fleet.runs.at(-1)?.values).toMatchObject({ RunningInstances: 4, DrainingInstances: 0 });
});

describe('it is left to CloudWatch', () => {
  test.each<[string, Conditions, number]>([
    ['where no answer comes', { ...LATE, sentAgeOf: () => 'unanswered' }, 271],
    ['where a policy denies it', { ...LATE, sentAgeOf: () => 'denied' }, 271],
    ['where the answer comes from a memory', { ...LATE, sentAgeOf: () => 60_000 }, 271],
  ])('%s', async (_, conditions, after) => {
    const end = await play({ requested: '4', conditions });
    expect([ending(end), end.after, end.outcome.denied]).toEqual(['converged', after, []]);
  });

  test('where it fails, unless that is a bug', async () => {
    const failing = (thrown: Error) =>
      play({ requested: '4', conditions: LATE, played: { readLiveStatus: () => Promise.reject(thrown) } });
    const end = await failing(unreachable({ service: 'clonesquad', reason: 'nobody listens' }));
    expect([ending(end), end.after]).toEqual(['converged', 271]);
    const bug = new TypeError('a bug');
    expect((await failing(bug)).outcome).toMatchObject({ ended: 'failure', failure: { cause: bug } });
  });
});

test('it counts where CloudWatch has no metrics of the fleet at all', async () => {
  const end = await play({ requested: '4', level: 'running', namespace: 'Another', conditions: REPORTED });
  expect([ending(end), end.after]).toEqual(['converged', 90]);
});

describe('it is not asked for any more', () => {
  test.each<[string, readonly (number | 'unanswered' | 'denied')[], number]>([
    ['where a policy denies it', ['denied', 0], 1],
    ['where three answers in a row did not come, the first two of them at once', ['unanswered'], 4],
    ['where that is so later', ['unanswered', 'unanswered', 0, 'unanswered'], 6],
  ])('%s', async (_, ages, expected) => {
    let asked = 0;
    const sentAgeOf = () => ages[Math.min(asked++, ages.length - 1)] ?? 0;
    await play({ requested: '4', conditions: { ...LATE, sentAgeOf } });
    expect(asked).toBe(expected);
  });
});

test('a status is asked for by what CloudWatch shows alone, once a poll', async () => {
  const asksIn = async (conditions: Conditions) => {
    let asked = 0;
    const readFleetStatus = async () => {
      asked += 1;
      return undefined;
    };
    await play({
      requested: '4',
      fleet: { instances: 16, running: 16, desired: '16' },
      before: {
        seconds: 30,
        happen: ({ fleet }) => {
          fleet.exclude(6, 'running');
          fleet.makeUnhealthy(6, 'excluded');
        },
      },
      conditions,
      played: { readFleetStatus },
    });
    return asked;
  };
  expect(await asksIn(REPORTED)).toBe(await asksIn(LATE));
});

test('a configuration that is not ours is asked for once a poll', async () => {
  let reads = 0;
  const asks: number[] = [];
  const readConfigured = async () => {
    asks.push(reads);
    return { value: '4', isOverridden: false };
  };
  const onRead = (read: number) => {
    reads = read;
  };
  const end = await play({
    requested: '0',
    fleet: { running: 2, desired: '2' },
    conditions: { sentAgeOf: () => 3_000, onRead },
    played: { readConfigured },
  });
  expect(ending(end)).toBe('not-observed');
  expect(asks).toEqual([...new Set(asks)]);
});
