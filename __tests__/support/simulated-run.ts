// Runs perf1 on one simulated fleet to its end, in virtual time.

import type { FleetOptions } from '../../local-cloud/types.ts';
import { DESIRED_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { Failure } from '../../src/errors/failure.ts';
import { stepLog } from '../../src/render/log.ts';
import type { Report } from '../../src/render/report.ts';
import { toReport } from '../../src/render/to-report.ts';
import type { EventFacts, Listener } from '../../src/scale/events.ts';
import type { Cloud } from '../../src/scale/ports.ts';
import type { Request, WaitFor } from '../../src/scale/request.ts';
import { run } from '../../src/scale/run.ts';
import { Recorder } from '../../src/scale/run-state.ts';
import { fixedSize, MINUTE_0 } from './cycles.ts';
import { simulatedCloud, VirtualClock } from './simulated-cloud.ts';

/** Both fleets of perf1, with a requested size of 4. */
export const FLEETS = ['frontend', 'backend'].map((layer) => ({
  layer,
  group: `perf1-${layer}`,
  name: `perf1-${layer}`,
  size: fixedSize('4'),
}));

/** A request for both fleets that waits for a level. */
export function request(level: WaitFor, changes: Partial<Request> = {}): Request {
  return {
    env: 'perf1',
    region: 'eu-west-1',
    fleets: FLEETS,
    signIn: { kind: 'ambient' },
    wait: {
      level,
      timeoutMs: 1_200_000,
      observeMs: 240_000,
      stallMs: 480_000,
      pollMs: 10_000,
      acceptsInsufficient: false,
    },
    metricsNamespace: 'CloneSquad',
    requestMs: 10_000,
    intent: 'scale',
    appliesImmediately: false,
    onJobEnd: 'keep',
    ...changes,
  };
}

/** A refusal. */
export const refused = (mayBeWritten = false) =>
  new Failure({
    code: 'test',
    result: 'refused',
    message: 'No.',
    fixBy: 'user',
    fix: 'Ask again.',
    mayBeWritten,
  });

/** The record of a finished run. */
export interface FinishedRun {
  readonly report: Report;
  /** Whether each fleet was written, after each step. */
  readonly known: readonly string[];
  readonly calls: readonly string[];
}

/** Runs a request on a simulated cloud. The test can answer some calls itself. */
export async function runToEnd(
  asked: Request,
  played: Partial<Cloud> = {},
  signal = new AbortController().signal,
  clock = new VirtualClock(MINUTE_0 + 5_000),
  options: Partial<FleetOptions> = {},
): Promise<FinishedRun> {
  const cloud = { ...simulatedCloud({ group: 'perf1-frontend', ...options }, clock), ...played };
  const known: string[] = [];
  const calls: string[] = [];
  const noted: Cloud = {
    ...cloud,
    findApis: (groups, during) => {
      calls.push(`find ${groups.join(' ')}`);
      return cloud.findApis(groups, during);
    },
    write: (api, key, value, ttlSeconds, during) => {
      calls.push(key === DESIRED_COUNT_KEY ? `set ${value}` : `set ${key} ${value}`);
      return cloud.write(api, key, value, ttlSeconds, during);
    },
  };
  const log = stepLog((line) => calls.push(line));
  const listen: Listener = (event, state) => {
    log(event, state);
    if (['stage', 'sending', 'ended'].includes(event.kind))
      known.push(
        toReport(state)
          .fleets.map(({ written }) => written)
          .join(' '),
      );
  };
  const state = await run(asked, { connect: async () => noted, clock, listen }, signal);
  return { report: toReport(state), known, calls };
}

/** The report of a request after some events, each with its second. */
export function reportAfter(asked: Request, events: readonly (readonly [second: number, facts: EventFacts])[]): Report {
  let now = MINUTE_0;
  const record = new Recorder(asked, { now: () => now }, () => undefined);
  for (const [second, facts] of events) {
    now = MINUTE_0 + second * 1_000;
    record.emit(facts);
  }
  return toReport(record.state);
}

/** The results of a run and of its fleets. */
export function results({ report }: FinishedRun): readonly string[] {
  return [report.result, ...report.fleets.map((fleet) => fleet.result)];
}
