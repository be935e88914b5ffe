// The timeline of a run: everything that happened, by when it was known, and the samples of each fleet's way.

import { describe, expect, test } from '@jest/globals';
import { durationText } from '../../../src/base/time.ts';
import { countsOf } from '../../../src/convergence/levels.ts';
import { milestoneText } from '../../../src/render/progress.ts';
import type { SecondsTo } from '../../../src/render/report.ts';
import { timeline } from '../../../src/render/timeline.ts';
import { courseOf, tenths } from '../../../src/scale/fleet-state.ts';
import { TransientReadError } from '../../../src/scale/ports.ts';
import { run } from '../../../src/scale/run.ts';
import { numbersIn } from '../../support/messages.ts';
import { fleetReport, sampleAt } from '../../support/reports.ts';
import { MINUTE_0, runsOf } from '../../support/runs.ts';
import { simulatedCloud, VirtualClock } from '../../support/simulated-cloud.ts';
import { FLEETS, request, tell } from '../../support/told-run.ts';

const PAST = { fleets: [], notices: [], seconds: 300, retries: [], knownSince: new Map() };

describe('a timeline', () => {
  test('has milestones, first moves, retries, notices and ends in the order in which they were known', () => {
    const fleets = [
      fleetReport({
        secondsTo: { posted: 1, observed: 40, running: 62, ready: 250 },
        samples: [sampleAt(0.5, 2), sampleAt(50, 2, { pending: 2 }), sampleAt(62, 4, { initializing: 2 })],
        notices: ['Known late.'],
      }),
      fleetReport({
        fleet: 'perf1-backend',
        result: 'stalled',
        requested: '1',
        secondsTo: { posted: 1.2, observed: 100 },
        samples: [
          sampleAt(0.5, 4, { target: 1 }),
          sampleAt(200, 4, { target: 1, draining: 3 }),
          sampleAt(220, 2, { target: 1, draining: 1, stopping: 2 }),
        ],
        warnings: ['Known from 30 s on.'],
      }),
    ];
    const retries = [{ seconds: 0.3, message: 'asked again' }];
    const knownSince = new Map([['Known from 30 s on.', 30]]);
    const entries = timeline({ ...PAST, fleets, notices: ['Of all.'], retries, knownSince });
    expect(entries.map(({ seconds, fleet = '', message }) => [seconds, fleet, ...numbersIn(message)])).toEqual([
      [0.3, ''],
      [1, 'perf1-frontend', 4],
      [1.2, 'perf1-backend', 1],
      [30, 'perf1-backend', 30],
      [40, 'perf1-frontend'],
      [50, 'perf1-frontend', 2, 4],
      [62, 'perf1-frontend'],
      [100, 'perf1-backend'],
      [200, 'perf1-backend', 1, 1, 3],
      [220, 'perf1-backend', 1, 1, 1],
      [250, 'perf1-frontend'],
      [300, ''],
      [300, 'perf1-frontend'],
      [300, 'perf1-backend'],
    ]);
  });

  test('counts no move from before the size was read', () => {
    const samples = [
      sampleAt(0.5, 2, { target: 2 }),
      sampleAt(3, 6, { target: 2 }),
      sampleAt(5, 6, { target: 2 }),
      sampleAt(9, 6, { target: 2, draining: 4 }),
    ];
    const movesOf = (secondsTo: SecondsTo) =>
      timeline({ ...PAST, fleets: [fleetReport({ secondsTo, samples })] })
        .filter(({ message }) => message.startsWith('First '))
        .map(({ seconds, message }) => [seconds, message.split(':')[0]]);
    expect(movesOf({ posted: 1, observed: 5 })).toEqual([[9, 'First instances draining']]);
    expect(movesOf({ posted: 1 })).toEqual([]);
  });

  test('and the log have one number for one fact', async () => {
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
    const report = await run(
      request('running', { fleets }),
      {
        connect: async () => slow,
        clock,
        log: () => undefined,
        show: (progress) => shown.push(milestoneText(progress)),
        publish: () => undefined,
      },
      new AbortController().signal,
    );
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

  test('of a real run tells its way, and what went wrong on it', async () => {
    const [frontend] = FLEETS;
    const clock = new VirtualClock(MINUTE_0 + 5_000);
    const cloud = simulatedCloud({ group: 'perf1-frontend' }, clock);
    let reads = 0;
    const { report } = await tell(
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
    expect(report.timeline.at(-1)?.message).toBe(report.notices[0]);
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

  test('of a run of hours has the first and the last of what went wrong, and says how much is left out', async () => {
    const hours = 6 * 3_600_000;
    const [frontend] = FLEETS;
    const wait = { ...request('ready').wait, timeoutMs: hours, observeMs: hours, stallMs: hours };
    const { report, calls } = await tell(request('ready', { wait, fleets: frontend ? [frontend] : [] }), {
      readMetrics: async () => {
        throw new TransientReadError('it is throttled');
      },
      readLiveStatus: async () => undefined,
    });
    const all = calls.filter((line) => line.includes('it is throttled')).length;
    const told = report.timeline.filter(({ message }) => message.includes('it is throttled'));
    const gap = report.timeline.find(({ message }) => message.startsWith(`${all - 100} `));
    expect(told).toHaveLength(100);
    expect(gap).toBeDefined();
    expect(told[0]?.seconds).toBeLessThan(60);
    expect(told.at(-1)?.seconds).toBeGreaterThan(6 * 3_600 - 60);
    expect(JSON.stringify(report).length).toBeLessThan(50_000);
  });
});

test('a fleet that never rests has its first and its last samples', () => {
  const snapshots = Array.from({ length: 1_000 }, (_, index) => {
    const [cycle] = runsOf([{ bin: 0, desired: 4, running: index % 2 }]);
    const counts = countsOf(cycle);
    if (counts === undefined) throw new Error('The run is not whole');
    return { at: index * 1_000, counts, target: 4 };
  });
  const [fleet] = FLEETS;
  if (fleet === undefined) throw new Error('There is no fleet');
  const outcome = {
    ended: 'timeout',
    verdict: { kind: 'waiting', missing: 'metrics', progress: { reachedAt: {}, healthIsOpen: false } },
    elapsedMs: 0,
    missingMetrics: [],
    failedReads: 0,
    denied: [],
    snapshots,
  } as const;
  const { samples, samplesOmitted } = courseOf({ fleet, outcome }, 0);
  expect([samples.length, samplesOmitted]).toEqual([400, 600]);
  expect([samples[0]?.seconds, samples.at(-1)?.seconds]).toEqual([0, 999]);
});
