// One job on its own environment, and the behavior of its two fleets: when instances start, when a fleet reaches the level,
// when the job ends, and its requests.

import { setTimeout as pause } from 'node:timers/promises';
import type { FleetOptions, LocalCloud } from '../local-cloud/cloud.ts';
import type { Counts, Fleet } from '../local-cloud/fleet.ts';
import type { Level } from '../src/convergence/levels.ts';
import { urlInputs } from './measures/posts.ts';
import { requireSuccess, start } from './program.ts';
import { inFolder, mainStep, POST_MARKER, POST_SIZE, REQUEST_CYCLE, temporaryKeys } from './stage.ts';

/** The state of both fleets of an environment before a job, and the change that the job makes. */
export interface Scaling {
  /** Instances of a fleet. */
  readonly instances: number;
  /** How many of them are running and warm at the start. */
  readonly from: number;
  readonly to: number;
  readonly level: Level;
}

/** The measurements of one job. Durations are in seconds. */
export interface Course {
  /**
   * From the POST of a size to the start of the last instance that has to start, for the slower fleet. Meaningless if
   * no instance has to.
   */
  readonly started: number;
  /** From the first POST of a size to the end of the job. */
  readonly ended: number;
  /** From the moment when both fleets are at the level to the end of the job. */
  readonly known: number;
  /** Requested cycles, by fleet. */
  readonly cycles: readonly number[];
  /** Posted markers, by fleet. */
  readonly markers: readonly number[];
}

/** How often a fleet is sampled, ms: a fleet of the local cloud advances when it is read. */
const SAMPLE_MS = 25;

/** The fleets of an environment before its job, `historyMs` old when the cloud starts. */
export function fleetsBefore(
  env: string,
  { instances, from }: Scaling,
  historyMs: readonly number[],
): readonly FleetOptions[] {
  return groupsOf(env).map((group, index) => ({
    group,
    instances,
    running: from,
    ...(from > 0 && { desired: String(from) }),
    ...(historyMs[index] !== undefined && { historyMs: historyMs[index] }),
  }));
}

/** Runs a job to its end; throws if it fails, or if it succeeds before the fleets have reached the level. */
export async function watchJob(
  cloud: LocalCloud,
  env: string,
  scaling: Scaling,
  inputs: Readonly<Record<string, string>>,
): Promise<Course> {
  return inFolder(async (folder) => {
    const groups = groupsOf(env);
    const size = String(scaling.to);
    const all = {
      env,
      frontend: size,
      backend: size,
      'wait-for': scaling.level,
      ...inputs,
      ...urlInputs(groups.map((group) => cloud.apiUrl(group))),
    };
    const job = mainStep(all, { ...(await temporaryKeys(cloud)), AWS_ENDPOINT_URL: cloud.url }, folder);
    const end = new AbortController();
    const watches = groups.map((group) => watchFleet(cloud.fleet(group), scaling, end.signal));
    try {
      const { ended } = start(job);
      const endOfJob = await ended;
      requireSuccess(job, endOfJob);
      end.abort();
      const endedAt = endOfJob.at + performance.timeOrigin;
      const seen = await Promise.all(watches);
      const posted = groups.map((group) => momentOfPost(cloud, group));
      const count = (action: string) => groups.map((group) => requestsOf(cloud, group, action).length);
      const started = seen.map(({ startedAt }, index) => startedAt - (posted[index] ?? Number.NaN));
      const known = endedAt - Math.max(...seen.map(({ reachedAt }) => reachedAt));
      if (known < 0) throw new Error(`${env}: the job succeeded before its fleets were ${scaling.level}`);
      return {
        started: Math.max(...started) / 1000,
        ended: (endedAt - Math.min(...posted)) / 1000,
        known: known / 1000,
        cycles: count(REQUEST_CYCLE),
        markers: count(POST_MARKER),
      };
    } finally {
      end.abort();
      await Promise.allSettled(watches);
    }
  });
}

function groupsOf(env: string): readonly string[] {
  return ['frontend', 'backend'].map((layer) => `${env}-${layer}`);
}

function requestsOf(cloud: LocalCloud, group: string, action: string) {
  return cloud.requests.filter((request) => request.group === group && request.action === action);
}

function momentOfPost(cloud: LocalCloud, group: string): number {
  const [post] = requestsOf(cloud, group, POST_SIZE);
  if (post === undefined) throw new Error(`${group}: no size was posted`);
  return post.at;
}

/** When a fleet made the change, epoch ms. */
interface Seen {
  readonly startedAt: number;
  readonly reachedAt: number;
}

/** Samples a fleet until it has made the change; throws if `end` comes first. */
async function watchFleet(fleet: Fleet, scaling: Scaling, end: AbortSignal): Promise<Seen> {
  const { instances, from, to, level } = scaling;
  const hasStarted = ({ stopped }: Counts) => to <= from || instances - stopped >= to;
  const serves = ({ running, pending, draining }: Counts) => pending === 0 && running - draining === to;
  const hasSettled = (counts: Counts) => serves(counts) && counts.draining + counts.stopping === 0;
  const startedAt = momentWhen(fleet, hasStarted, end);
  const reachedAt =
    level === 'observed' ? startedAt : momentWhen(fleet, level === 'settled' ? hasSettled : serves, end);
  const [started, reached] = await Promise.all([startedAt, reachedAt]);
  if (level !== 'ready') return { startedAt: started, reachedAt: reached };
  // A warm-up counts from the start order.
  return { startedAt: started, reachedAt: Math.max(reached, started + fleet.timing.warmUpMs) };
}

/** The first moment from now on when a fleet's counts meet a condition, epoch ms. */
async function momentWhen(fleet: Fleet, holds: (counts: Counts) => boolean, end: AbortSignal): Promise<number> {
  for (;;) {
    const isLast = end.aborted;
    const at = fleet.now();
    if (holds(fleet.counts())) return at;
    if (isLast) throw new Error(`${fleet.group}: the job succeeded before the fleet had reached the level`);
    await pause(SAMPLE_MS);
  }
}
