// Writes a size to a simulated fleet and waits for it in virtual time. Also decides whether a success is true.

import type { FleetOptions } from '../../local-cloud/types.ts';
import { formatFleetName } from '../../src/clonesquad/fleet-name.ts';
import { DESIRED_COUNT_KEY, MIN_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { expectedCount } from '../../src/clonesquad/size.ts';
import { isDenied, type LiveReading } from '../../src/convergence/answers.ts';
import type { Level } from '../../src/convergence/levels.ts';
import { progressLog } from '../../src/render/log.ts';
import { Appliers } from '../../src/scale/apply-immediately.ts';
import type { FleetProgress } from '../../src/scale/events.ts';
import type { Outcome } from '../../src/scale/fleet-state.ts';
import type { Cloud } from '../../src/scale/ports.ts';
import type { WaitSettings } from '../../src/scale/request.ts';
import { waitForFleets } from '../../src/scale/wait.ts';
import { fixedSize, MINUTE_0 } from './cycles.ts';
import { type Conditions, type SimulatedCloud, simulatedCloud, VirtualClock } from './simulated-cloud.ts';

export const NO_SIGNAL = new AbortController().signal;

/** The requested size, the fleet, and what happens during the wait. */
export interface Scenario {
  readonly requested: string;
  readonly level?: Level;
  readonly fleet?: Partial<FleetOptions>;
  /** Uses the fleet as this subfleet of its group. */
  readonly subfleet?: string;
  readonly conditions?: Conditions;
  readonly settings?: Partial<WaitSettings>;
  /** Seconds after the minute at which the size is written. */
  readonly writeAt?: number;
  /** An event some seconds before the write. */
  readonly before?: { readonly seconds: number; readonly happen: (cloud: SimulatedCloud) => void };
  /** Events some seconds after the write. */
  readonly events?: readonly { readonly after: number; readonly happen: (cloud: SimulatedCloud) => void }[];
  readonly namespace?: string;
  /** Calls that the test answers itself. */
  readonly played?: Partial<Cloud>;
  readonly signal?: AbortSignal;
  /** Whether the size is applied immediately. */
  readonly applies?: boolean;
  /** A floor that is set with the size. */
  readonly floor?: number;
}

/** How the wait ended. */
export interface Ending {
  readonly outcome: Outcome;
  readonly cloud: SimulatedCloud;
  /** Seconds from the write. */
  readonly after: number;
  readonly lines: readonly string[];
  readonly shown: readonly FleetProgress[];
  readonly writtenAt: number;
}

/** Writes a size to a simulated fleet and waits for it, in virtual time. */
export async function play(scenario: Scenario): Promise<Ending> {
  const { seconds: lead, happen: precede } = scenario.before ?? { seconds: 0, happen: () => undefined };
  const clock = new VirtualClock(MINUTE_0 + ((scenario.writeAt ?? 5) - lead) * 1000);
  const cloud = simulatedCloud({ group: 'perf1-frontend', ...scenario.fleet }, clock, scenario.conditions);
  precede(cloud);
  await clock.sleep(lead * 1000);
  const lines: string[] = [];
  const shown: FleetProgress[] = [];
  const showProgress = progressLog((line) => lines.push(line));
  const postedAt = clock.now();
  for (const { after, happen } of scenario.events ?? []) clock.at(postedAt + after * 1000, () => happen(cloud));
  const writtenAt = Math.floor((postedAt + (scenario.conditions?.aheadMs ?? 0)) / 1000) * 1000 + 1000;
  const size = fixedSize(scenario.requested);
  const level = scenario.level ?? 'ready';
  const subfleet = scenario.subfleet === undefined ? {} : { subfleet: scenario.subfleet };
  const played = { ...cloud, ...scenario.played };
  const api = new URL('http://127.0.0.1/v1/');
  const signal = scenario.signal ?? NO_SIGNAL;
  const appliers = scenario.applies ? new Appliers({ cloud: played, clock }, signal) : undefined;
  const live = scenario.applies ? await reportBefore(played, clock) : undefined;
  if (scenario.floor !== undefined) cloud.fleet.write(MIN_COUNT_KEY, String(scenario.floor));
  cloud.fleet.write(DESIRED_COUNT_KEY, scenario.requested);
  appliers?.of(api).apply();
  const [outcome] = await waitForFleets(
    [
      {
        name: formatFleetName({ group: 'perf1-frontend', ...subfleet }),
        ...subfleet,
        api,
        goal: {
          size,
          level,
          acceptsInsufficient: false,
          writtenAt,
          ...(scenario.floor !== undefined && { floor: scenario.floor }),
        },
        postedAt,
        ...(appliers && { applier: appliers.of(api), ...(live && { live }) }),
        readRule: scenario.applies ? 'after-marker' : 'unknown',
      },
    ],
    {
      level,
      timeoutMs: 1_200_000,
      observeMs: 240_000,
      stallMs: 480_000,
      pollMs: 10_000,
      acceptsInsufficient: false,
      ...scenario.settings,
    },
    scenario.namespace ?? 'CloneSquad',
    {
      cloud: played,
      clock,
      log: (line) => lines.push(line),
      show: (progress) => {
        shown.push(progress);
        showProgress({ ...progress, env: 'perf1', at: clock.now() });
      },
      startedAt: postedAt,
    },
    signal,
  );
  await appliers?.close();
  if (outcome === undefined) throw new Error('Expected one outcome');
  return { outcome, cloud, after: (clock.now() - postedAt) / 1000, lines, shown, writtenAt: postedAt };
}

/** The live status of the last cycle before the write. */
async function reportBefore(
  cloud: Pick<Cloud, 'readLiveStatus'>,
  clock: VirtualClock,
): Promise<LiveReading | undefined> {
  const status = await cloud.readLiveStatus(new URL('http://127.0.0.1/v1/'), 'perf1-frontend', NO_SIGNAL);
  if (status === undefined) return undefined;
  return isDenied(status) ? { kind: 'denied' } : { kind: 'report', status, at: clock.now() };
}

/** How a scenario ended, in a few words. */
export function ending({ outcome }: Ending): string {
  if (outcome.ended !== 'verdict') return outcome.ended;
  return outcome.verdict.kind === 'failed' ? outcome.verdict.result : outcome.verdict.kind;
}

/**
 * Whether a cycle had really picked up our value with the fleet at the level. With `mayBeEqual`, an equal value from before
 * the write is enough.
 */
export function isAtLevel(
  cloud: SimulatedCloud,
  requested: string,
  level: Level,
  writtenAt: number,
  mayBeEqual = false,
): boolean {
  return cloud.fleet.runs.some((run) => {
    const value = (metric: string) => run.values[metric] ?? 0;
    const expected = expectedCount(fixedSize(requested), value('FleetSize'));
    const hasRead = (mayBeEqual ? run.at : run.readAt) > writtenAt && value('DesiredInstanceCount') === expected;
    const target = Math.max(expected, Math.min(value('MinInstanceCount'), value('FleetSize')));
    const isRunning =
      value('PendingInstances') === 0 && value('RunningInstances') - value('DrainingInstances') === target;
    const isWarm = value('NbOfInstanceInInitialState') === 0;
    return hasRead && (level === 'observed' || (isRunning && (level === 'running' || isWarm)));
  });
}
