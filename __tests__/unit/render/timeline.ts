// The timeline of a run: its events in the order in which they became known, and the samples of each fleet.

import { describe, expect, test } from '@jest/globals';
import { durationText } from '../../../src/base/time.ts';
import type { Progress } from '../../../src/convergence/judge.ts';
import { countsOf } from '../../../src/convergence/levels.ts';
import { Failure } from '../../../src/errors/failure.ts';
import { milestoneText } from '../../../src/render/progress.ts';
import { tenths, toReport } from '../../../src/render/to-report.ts';
import type { EventFacts, Listener } from '../../../src/scale/events.ts';
import { TransientReadError } from '../../../src/scale/ports.ts';
import { run } from '../../../src/scale/run.ts';
import { cyclesOf, MINUTE_0, type Row } from '../../support/cycles.ts';
import { numbersIn } from '../../support/messages.ts';
import { simulatedCloud, VirtualClock } from '../../support/simulated-cloud.ts';
import { FLEETS, reportAfter, request, runToEnd } from '../../support/simulated-run.ts';

/** The progress of a fleet with this last cycle. */
function progressOf(fleet: string, row: Partial<Row>, reachedAt: Progress['reachedAt'] = {}): EventFacts {
  const counts = countsOf(cyclesOf([{ bin: 2, ...row }])[0]);
  if (counts === undefined) throw new Error('The cycle is not exact');
  const progress = { counts, target: row.desired ?? 4, expected: row.desired ?? 4, healthIsOpen: false, reachedAt };
  const verdict = { kind: 'waiting', missing: 'instances', progress } as const;
  return { kind: 'progress', fleet, level: 'ready', verdict, isOver: false, startedAt: MINUTE_0, deadline: MINUTE_0 };
}

const moment = (second: number) => MINUTE_0 + second * 1_000;
const accepted = (second: number) =>
  ({ kind: 'accepted', writtenAt: moment(second), postedAt: moment(second) }) as const;
const [FRONTEND, BACKEND] = ['perf1-frontend', 'perf1-backend'] as const;

/** The entries of a timeline: seconds, fleet, and the numbers in the message. */
function entriesAfter(events: Parameters<typeof reportAfter>[1], target = request('ready')) {
  const { timeline } = reportAfter(target, events);
  return timeline.map(({ seconds, fleet = '', message }) => [seconds, fleet, ...numbersIn(message)]);
}

describe('a timeline', () => {
  test('has milestones, first changes, retries, notices and failures in the order in which they became known', () => {
    const stalled = new Failure({ code: 'stalled', result: 'stalled', message: '', fixBy: 'user', fix: '' });
    expect(
      entriesAfter([
        [0.3, { kind: 'retried', message: 'retried' }],
        [1, { kind: 'written', fleet: FRONTEND, write: accepted(1) }],
        [1.2, { kind: 'written', fleet: BACKEND, write: accepted(1.2) }],
        [2, progressOf(FRONTEND, { running: 2 })],
        [2, progressOf(BACKEND, { running: 4, desired: 1 })],
        [30, { kind: 'notice', notice: { code: 'cloudwatch-retried', failedReads: 7 } }],
        [50, progressOf(FRONTEND, { running: 2, pending: 2 }, { observed: moment(40) })],
        [62, progressOf(FRONTEND, { running: 4, initial: 2 }, { observed: moment(40), running: moment(62) })],
        [200, progressOf(BACKEND, { running: 4, desired: 1, draining: 3 }, { observed: moment(100) })],
        [220, progressOf(BACKEND, { running: 2, desired: 1, draining: 1, stopping: 2 }, { observed: moment(100) })],
        [250, progressOf(FRONTEND, { running: 4 }, { observed: moment(40), running: moment(62), ready: moment(250) })],
        [300, { kind: 'failed', fleet: BACKEND, failure: stalled }],
      ]),
    ).toEqual([
      [0.3, ''],
      [1, FRONTEND, 4],
      [1.2, BACKEND, 4],
      [30, '', 7],
      [40, FRONTEND],
      [50, FRONTEND, 2, 4],
      [62, FRONTEND, 4],
      [100, BACKEND],
      [200, BACKEND, 1, 1, 3],
      [220, BACKEND, 1, 1, 1],
      [250, FRONTEND],
      [300, BACKEND],
    ]);
  });

  test('ignores changes before the size is picked up', () => {
    const movesAfter = (reachedAt: Progress['reachedAt']) =>
      reportAfter(request('ready'), [
        [0.5, progressOf(FRONTEND, { running: 2, desired: 2 })],
        [3, progressOf(FRONTEND, { running: 6, desired: 2 })],
        [5, progressOf(FRONTEND, { running: 6, desired: 2 }, reachedAt)],
        [9, progressOf(FRONTEND, { running: 6, desired: 2, draining: 4 }, reachedAt)],
      ])
        .timeline.filter(({ message }) => message.startsWith('First '))
        .map(({ seconds, message }) => [seconds, message.split(':')[0]]);
    expect(movesAfter({ observed: moment(5) })).toEqual([[9, 'First instances draining']]);
    expect(movesAfter({})).toEqual([]);
  });

  test('has the same numbers as the log', async () => {
    const clock = new VirtualClock(MINUTE_0 + 5_000);
    const slow = {
      ...simulatedCloud({ group: 'perf1-frontend' }, clock),
      findApis: async (groups: readonly string[]) => {
        await clock.sleep(7_460);
        return new Map(
          groups.map((group) => [
            group,
            { api: new URL(`http://127.0.0.1/${group}/v1/`), stack: group, output: 'InteractAPIUrl' },
          ]),
        );
      },
    };
    const fleets = FLEETS.slice(0, 1);
    const shown: string[] = [];
    const listen: Listener = (event) => {
      if (event.kind === 'progress') shown.push(milestoneText(event));
    };
    const { signal } = new AbortController();
    const state = await run(request('running', { fleets }), { connect: async () => slow, clock, listen }, signal);
    const report = toReport(state);
    const { observed, running } = report.fleets[0]?.secondsTo ?? {};
    expect([...new Set(shown)]).toEqual([
      '',
      `picked up after ${durationText((observed ?? 0) * 1000)}`,
      `running after ${durationText((running ?? 0) * 1000)}`,
    ]);
  });

  test.each([6_449, 6_450, 6_460, 6_499, 6_500, 6_549])('rounds %d ms to the second once', (milliseconds) => {
    expect(durationText(tenths(milliseconds) * 1000)).toBe(durationText(milliseconds));
  });

  test('of a run has its milestones and failed reads', async () => {
    const [frontend] = FLEETS;
    const clock = new VirtualClock(MINUTE_0 + 5_000);
    const cloud = simulatedCloud({ group: 'perf1-frontend' }, clock);
    let reads = 0;
    const { report } = await runToEnd(
      request('ready', { fleets: frontend ? [frontend] : [] }),
      {
        ...cloud,
        readMetrics: async (...read) => {
          reads += 1;
          if (reads === 3) throw new TransientReadError('it is throttled');
          return cloud.readMetrics(...read);
        },
      },
      new AbortController().signal,
      clock,
    );
    expect(report.result).toBe('ok');
    const [fleet] = report.fleets;
    const at = fleet?.secondsTo;
    const [, failedRead, , start] = report.timeline;
    expect(report.timeline.map(({ seconds }) => seconds)).toEqual([
      at?.posted,
      failedRead?.seconds,
      at?.observed,
      start?.seconds,
      at?.running,
      at?.ready,
      at?.settled,
      report.seconds,
    ]);
    expect(failedRead?.message).toContain('it is throttled');
    expect(report.timeline.at(-1)?.message).toBe(report.notices[0]?.text);
    const samples = fleet?.samples ?? [];
    expect(samples.map(({ running, target }) => `${running}/${target}`)).toEqual([
      '0/4',
      ...samples.slice(1).map(() => '4/4'),
    ]);
    expect(fleet).toMatchObject({ running: 4, pending: 0, initializing: 0, draining: 0, stopping: 0 });
    expect(samples.at(-1)).toMatchObject({ running: 4, initializing: 0, seconds: fleet?.secondsTo.ready });
    const times = samples.map(({ seconds }) => seconds);
    expect(times).toEqual([...new Set(times)].sort((one, other) => one - other));
  });

  test('of a run of hours has the first and last failed reads, and the number of omitted ones', async () => {
    const hours = 6 * 3_600_000;
    const [frontend] = FLEETS;
    const wait = { ...request('ready').wait, timeoutMs: hours, observeMs: hours, stallMs: hours };
    const { report, calls } = await runToEnd(request('ready', { wait, fleets: frontend ? [frontend] : [] }), {
      readMetrics: async () => {
        throw new TransientReadError('it is throttled');
      },
      readLiveStatus: async () => undefined,
    });
    const all = calls.filter((line) => line.includes('it is throttled')).length;
    const failedReads = report.timeline.filter(({ message }) => message.includes('it is throttled'));
    const gap = report.timeline.find(({ message }) => message.startsWith(`${all - 100} `));
    expect(failedReads).toHaveLength(100);
    expect(gap).toBeDefined();
    expect(failedReads[0]?.seconds).toBeLessThan(60);
    expect(failedReads.at(-1)?.seconds).toBeGreaterThan(6 * 3_600 - 60);
    expect(JSON.stringify(report).length).toBeLessThan(50_000);
  });
});

test('a fleet that never settles has its first and last samples', () => {
  const events = Array.from(
    { length: 1_000 },
    (_, second) => [second, progressOf(FRONTEND, { running: second % 2 })] as const,
  );
  const [fleet] = reportAfter(request('ready'), events).fleets;
  expect([fleet?.samples.length, fleet?.samplesOmitted]).toEqual([400, 600]);
  expect([fleet?.samples[0]?.seconds, fleet?.samples.at(-1)?.seconds]).toEqual([0, 999]);
});

test('a lasting state has a sample at its start and when it was last seen', () => {
  const [fleet] = reportAfter(request('ready'), [
    [1, progressOf(FRONTEND, { running: 2 })],
    [5, progressOf(FRONTEND, { running: 2 })],
    [9, progressOf(FRONTEND, { running: 2 })],
  ]).fleets;
  expect(fleet?.samples.map(({ seconds, running }) => [seconds, running])).toEqual([
    [1, 2],
    [9, 2],
  ]);
});
