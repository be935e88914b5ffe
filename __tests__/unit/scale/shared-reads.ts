// Many waits share their reads of CloudWatch. Requests at about the same time are combined, and each gets its own fleets.

import { describe, expect, test } from '@jest/globals';
import { DESIRED_COUNT_KEY, type FleetMetric } from '../../../src/clonesquad/keys.ts';
import type { BinStatistics } from '../../../src/convergence/bins.ts';
import { sharedReads } from '../../../src/scale/metric-reads.ts';
import { type BinsOfFleets, TransientReadError, type Window } from '../../../src/scale/ports.ts';
import { waitForFleets } from '../../../src/scale/wait.ts';
import { goalOf, MINUTE_0 } from '../../support/cycles.ts';
import { simulatedCloud } from '../../support/simulated-cloud.ts';
import { SteppedClock, settle } from '../stepped-clock.ts';

const MINUTE = 60_000;
const never = new AbortController().signal;

interface Read {
  readonly groups: readonly string[];
  readonly namespace: string;
  readonly window: Window;
  readonly signal: AbortSignal;
  readonly at: number;
  readonly end: PromiseWithResolvers<BinsOfFleets>;
}

/** Shared reads that end when the test decides. */
function openReads(pollMs = 10_000) {
  const clock = new SteppedClock();
  const reads: Read[] = [];
  const readMetrics = sharedReads(
    (groups, namespace, window, signal) => {
      const end = Promise.withResolvers<BinsOfFleets>();
      reads.push({ groups, namespace, window, signal, at: clock.now(), end });
      return end.promise;
    },
    clock,
    pollMs,
  );
  const request = (group: string, { start = 0, end = 5, namespace = 'CloneSquad', signal = never } = {}) =>
    readMetrics([group], namespace, { start: start * MINUTE, end: end * MINUTE }, signal);
  return { clock, reads, request, readMetrics };
}

/** Bins of some minutes with this fleet size. */
function bins(size: number, ...minutes: readonly number[]) {
  const statistics = { sampleCount: 1, sum: size, minimum: size, maximum: size };
  const metrics = new Map<FleetMetric, BinStatistics>([['FleetSize', statistics]]);
  return new Map(minutes.map((minute) => [minute * MINUTE, metrics]));
}

/** For each group, the returned minutes with their fleet sizes. */
function given(read: BinsOfFleets) {
  return [...read].map(([group, all]) => [
    group,
    ...[...all].map(([start, metrics]) => [start / MINUTE, metrics.get('FleetSize')?.sum]),
  ]);
}

describe('concurrent requests', () => {
  test('are combined into one read, and each gets its own fleets', async () => {
    const { clock, reads, readMetrics } = openReads();
    const groups = Array.from({ length: 500 }, (_, n) => [`perf${n}-frontend`, `perf${n}-backend`]);
    const window = { start: 0, end: 5 * MINUTE };
    const pending = groups.map((pair) => readMetrics(pair, 'CloneSquad', window, never));
    await clock.pass(1_000);
    expect(reads.map((read) => [read.groups.length, read.namespace, read.at])).toEqual([[1000, 'CloneSquad', 1_000]]);
    reads[0]?.end.resolve(new Map(groups.flat().map((group, n) => [group, bins(n, 1)])));
    const answers = await Promise.all(pending);
    expect(answers.map(given)).toEqual(
      groups.map(([one, other], n) => [
        [one, [1, 2 * n]],
        [other, [1, 2 * n + 1]],
      ]),
    );
  });

  test.each([
    ['a second', 60_000, 1_000],
    ['a tenth of a shorter poll interval', 500, 50],
  ])('are combined up to %s after the first', async (_, pollMs, gatherMs) => {
    const { clock, reads, request } = openReads(pollMs);
    void request('perf1-frontend');
    await clock.pass(gatherMs - 1);
    void request('perf2-frontend');
    await settle();
    expect(reads).toHaveLength(0);
    await clock.pass(1);
    expect(reads.map(({ groups }) => groups)).toEqual([['perf1-frontend', 'perf2-frontend']]);
  });

  test('for the same fleet read it once, and both get it', async () => {
    const { clock, reads, request } = openReads();
    const both = [request('perf1-frontend'), request('perf1-frontend')];
    await clock.pass(1_000);
    expect(reads.map(({ groups }) => groups)).toEqual([['perf1-frontend']]);
    reads[0]?.end.resolve(new Map([['perf1-frontend', bins(10, 1)]]));
    expect((await Promise.all(both)).map(given)).toEqual(Array(2).fill([['perf1-frontend', [1, 10]]]));
  });

  test('for different namespaces are read separately, at the same time', async () => {
    const { clock, reads, request } = openReads();
    const [one, other] = [request('perf1-frontend'), request('perf1-frontend', { namespace: 'Other' })];
    await clock.pass(1_000);
    expect(reads.map(({ namespace, at }) => [namespace, at])).toEqual([
      ['CloneSquad', 1_000],
      ['Other', 1_000],
    ]);
    reads[1]?.end.resolve(new Map([['perf1-frontend', bins(2, 1)]]));
    reads[0]?.end.resolve(new Map([['perf1-frontend', bins(1, 1)]]));
    expect(given(await one)).toEqual([['perf1-frontend', [1, 1]]]);
    expect(given(await other)).toEqual([['perf1-frontend', [1, 2]]]);
  });

  test('are read in the widest of their windows, and each gets only bins of its own', async () => {
    const { clock, reads, request } = openReads();
    const wide = request('perf1-frontend', { start: 1, end: 6 });
    const late = request('perf1-frontend', { start: 3, end: 9 });
    await clock.pass(1_000);
    expect(reads.map(({ window }) => window)).toEqual([{ start: MINUTE, end: 9 * MINUTE }]);
    reads[0]?.end.resolve(new Map([['perf1-frontend', bins(10, 1, 2, 3, 5, 6, 8)]]));
    const minutes = (read: BinsOfFleets) => [...(read.get('perf1-frontend')?.keys() ?? [])].map((at) => at / MINUTE);
    expect(minutes(await wide)).toEqual([1, 2, 3, 5]);
    expect(minutes(await late)).toEqual([3, 5, 6, 8]);
  });

  test('get their fleets even if CloudWatch has no metrics of them', async () => {
    const { clock, reads, request } = openReads();
    const one = request('perf1-frontend');
    await clock.pass(1_000);
    reads[0]?.end.resolve(new Map());
    expect(given(await one)).toEqual([['perf1-frontend']]);
  });
});

test('a request during a read belongs to the next read, which starts when the first one ends', async () => {
  const { clock, reads, request } = openReads();
  const first = request('perf1-frontend');
  await clock.pass(1_000);
  const second = request('perf2-frontend');
  await clock.pass(30_000);
  const third = request('perf3-frontend');
  await clock.pass(1_000);
  expect(reads).toHaveLength(1);
  reads[0]?.end.resolve(new Map());
  await settle();
  expect(reads.map(({ groups, at }) => [at, ...groups])).toEqual([
    [1_000, 'perf1-frontend'],
    [32_000, 'perf2-frontend', 'perf3-frontend'],
  ]);
  reads[1]?.end.resolve(new Map([['perf3-frontend', bins(3, 1)]]));
  expect(given(await first)).toEqual([['perf1-frontend']]);
  expect(given(await second)).toEqual([['perf2-frontend']]);
  expect(given(await third)).toEqual([['perf3-frontend', [1, 3]]]);
});

describe('a failure', () => {
  test('of a read reaches all its requests, and no other', async () => {
    const { clock, reads, request } = openReads();
    const failure = new TransientReadError('CloudWatch throttles');
    const both = [request('perf1-frontend'), request('perf2-frontend')].map((one) =>
      one.catch((thrown: unknown) => thrown),
    );
    await clock.pass(1_000);
    const next = request('perf1-frontend');
    reads[0]?.end.reject(failure);
    expect(await Promise.all(both)).toEqual([failure, failure]);
    await clock.pass(1_000);
    reads[1]?.end.resolve(new Map([['perf1-frontend', bins(10, 1)]]));
    expect(given(await next)).toEqual([['perf1-frontend', [1, 10]]]);
  });

  test('of the clock is reported', async () => {
    const sleep = async () => {
      throw new Error('no time');
    };
    const readMetrics = sharedReads(async () => new Map(), { sleep }, 10_000);
    const window = { start: 0, end: MINUTE };
    for (const attempt of [1, 2])
      await expect(readMetrics([`perf${attempt}`], 'CloneSquad', window, never)).rejects.toThrow('no time');
  });
});

describe('a cancelled request', () => {
  test('before the read ends at once, and is not read', async () => {
    const { clock, reads, request } = openReads();
    const cancel = new AbortController();
    const leaving = request('perf1-frontend', { signal: cancel.signal }).catch(String);
    const staying = request('perf2-frontend');
    cancel.abort('cancelled');
    expect(await leaving).toBe('cancelled');
    await clock.pass(1_000);
    expect(reads.map(({ groups }) => groups)).toEqual([['perf2-frontend']]);
    reads[0]?.end.resolve(new Map([['perf2-frontend', bins(2, 1)]]));
    expect(given(await staying)).toEqual([['perf2-frontend', [1, 2]]]);
  });

  test('during the read ends at once, and does not end the read for others', async () => {
    const { clock, reads, request } = openReads();
    const cancel = new AbortController();
    const leaving = request('perf1-frontend', { signal: cancel.signal }).catch(String);
    const staying = request('perf2-frontend');
    await clock.pass(1_000);
    cancel.abort('cancelled');
    expect(await leaving).toBe('cancelled');
    expect(reads[0]?.signal.aborted).toBe(false);
    reads[0]?.end.resolve(new Map([['perf2-frontend', bins(2, 1)]]));
    expect(given(await staying)).toEqual([['perf2-frontend', [1, 2]]]);
  });

  test('that is the last one ends the read or prevents it, and leaves no timer', async () => {
    const { clock, reads, request } = openReads();
    const cancel = new AbortController();
    const { signal } = cancel;
    const inRead = request('perf1-frontend', { signal }).catch(String);
    await clock.pass(1_000);
    const gathering = request('perf1-frontend', { signal }).catch(String);
    cancel.abort('cancelled');
    expect([await inRead, await gathering]).toEqual(['cancelled', 'cancelled']);
    expect(reads.map((read) => read.signal.aborted)).toEqual([true]);
    reads[0]?.end.reject(new Error('aborted'));
    await settle();
    expect(clock.sleeping).toBe(0);
    await clock.pass(5_000);
    expect(reads).toHaveLength(1);
  });

  test('that was aborted before starts no read', async () => {
    const { clock, reads, request } = openReads();
    const aborted = AbortSignal.abort('cancelled');
    expect(await request('perf1-frontend', { signal: aborted }).catch(String)).toBe('cancelled');
    await clock.pass(5_000);
    expect(reads).toHaveLength(0);
  });

  test('does not shorten the delay of the next request', async () => {
    const { clock, reads, request } = openReads();
    const cancel = new AbortController();
    const left = request('perf1-frontend', { signal: cancel.signal }).catch(String);
    await clock.pass(900);
    cancel.abort('cancelled');
    expect(await left).toBe('cancelled');
    const next = request('perf2-frontend');
    await clock.pass(999);
    expect(reads).toHaveLength(0);
    await clock.pass(1);
    reads[0]?.end.resolve(new Map([['perf2-frontend', bins(2, 1)]]));
    expect(given(await next)).toEqual([['perf2-frontend', [1, 2]]]);
  });
});

/** Random numbers that are the same in every run of the test. */
function seededRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Scales environments of one fleet each from 0 to 4 and waits for all. Returns the results and the number of reads. */
async function waitTogether(count: number) {
  const clock = new SteppedClock(MINUTE_0 + 5_000, seededRandom());
  const cloud = simulatedCloud({ group: 'any' }, { now: clock.now, at: () => undefined });
  const readMetrics = sharedReads((...pending) => cloud.readMetrics(...pending), clock, 10_000);
  cloud.fleet.write(DESIRED_COUNT_KEY, '4');
  const [postedAt, api] = [clock.now(), new URL('http://127.0.0.1/v1/')];
  const goal = goalOf('4', 'ready', postedAt + 1_000);
  const settings = { level: 'ready', timeoutMs: 1_200_000, observeMs: 240_000, stallMs: 480_000 } as const;
  const ends = Array.from({ length: count }, async (_, n) => {
    const [outcome] = await waitForFleets(
      [{ name: `perf${n}-frontend`, api, goal, postedAt, readRule: 'unknown' }],
      { ...settings, pollMs: 10_000, acceptsInsufficient: false },
      'CloneSquad',
      {
        cloud: { ...cloud, readMetrics },
        clock,
        log: () => undefined,
        show: () => undefined,
        startedAt: postedAt,
      },
      never,
    );
    return { kind: outcome?.verdict.kind, after: (clock.now() - postedAt) / 1000 };
  });
  await clock.pass(600_000);
  return { ends: await Promise.all(ends), reads: cloud.reads() };
}

test('40 waits end like one, with less than one read per second in total', async () => {
  const [alone] = (await waitTogether(1)).ends;
  const { ends, reads } = await waitTogether(40);
  expect(new Set(ends.map(({ kind }) => kind))).toEqual(new Set(['converged']));
  const latest = Math.max(...ends.map(({ after }) => after));
  // Each may be at another point of its poll interval of 10 s, and reads are delayed by a second.
  expect(Math.abs(latest - (alone?.after ?? 0))).toBeLessThan(11);
  expect(reads).toBeLessThan(latest);
});
