// Reports of an uneventful run, for a test to change.

import type { FleetReport, ManyReport, Report, Sample } from '../../src/render/report.ts';
import type { FleetNumbers, FleetStatusReport } from '../../src/status/report.ts';

/** The frontend of perf1, set to 4 and not read since. */
export function fleetReport(changes: Partial<FleetReport> = {}): FleetReport {
  return {
    layer: 'frontend',
    fleet: 'perf1-frontend',
    requested: '4',
    written: 'yes',
    rows: [],
    result: 'ok',
    notices: [],
    warnings: [],
    secondsTo: {},
    samples: [],
    dashboard: 'https://example.com/',
    ...changes,
  };
}

/** A run on perf1 of one second. */
export function runReport(changes: Partial<Report> = {}): Report {
  return {
    version: '0.1.0',
    env: 'perf1',
    region: 'eu-west-1',
    intent: 'scale',
    waitFor: 'ready',
    onJobEnd: 'keep',
    result: 'ok',
    headline: 'perf1 is ready: frontend 4/4, in 1 s',
    finalState: 'perf1-frontend stays set to 4.',
    notices: [],
    startedAt: '2026-01-05T12:00:00.000Z',
    seconds: 1,
    timeline: [],
    fleets: [fleetReport()],
    ...changes,
  };
}

/** The report of some environments, with the result and the headline of the last. */
export function manyReport(environments: readonly Report[], changes: Partial<ManyReport> = {}): ManyReport {
  const { version, result, headline, startedAt, seconds } = environments.at(-1) ?? runReport();
  return { version, result, headline, startedAt, seconds, environments, ...changes };
}

/** A sample of a fleet in which nothing changes. */
export function sampleAt(seconds: number, running: number, changes: Partial<Sample> = {}): Sample {
  const still = { pending: 0, initializing: 0, draining: 0, stopping: 0, unusable: 0 };
  return { seconds, target: 4, running, usable: running - (changes.draining ?? 0), ...still, ...changes };
}

/** The numbers of a fleet of 10 with 4 requested and 4 running instances. */
export function fleetNumbers(changes: Partial<FleetNumbers> = {}): FleetNumbers {
  const exactly = (count: number) => ({ low: count, high: count });
  const none = exactly(0);
  return {
    desired: exactly(4),
    floor: exactly(2),
    fleetSize: exactly(10),
    running: exactly(4),
    pending: none,
    initializing: none,
    draining: none,
    stopping: none,
    unusable: none,
    excluded: none,
    ...changes,
  };
}

/** A fleet that `status` has read, without a size. */
export function fleetStatus(fleet: string, changes: Partial<FleetStatusReport> = {}): FleetStatusReport {
  return { env: 'perf1', region: 'eu-west-1', layer: 'frontend', fleet, result: 'ok', ...changes };
}
