// A thousand fleets in one process: the duration of their POSTs, the cost of one poll, and the memory.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { CloudOptions } from '../../local-cloud/cloud.ts';
import { FLEET_METRICS } from '../../src/clonesquad/keys.ts';
import type { Measure } from '../measure.ts';
import { peakMemoryMiB, processorMs, requireSuccess, run, start } from '../program.ts';
import {
  command,
  inFolder,
  momentOf,
  onStage,
  POST_SIZE,
  SIZES,
  type Stage,
  sizeUrl,
  temporaryKeys,
} from '../stage.ts';

const POST_LOOP = fileURLToPath(new URL('../programs/post-loop.ts', import.meta.url));

/** Maximum number of parallel requests of our process: src/aws/concurrency.ts. */
const AT_ONCE = 32;

/** The statistics that one poll requests for one fleet. */
const QUERIES_PER_FLEET = FLEET_METRICS.length * 4;

/** CloneSquad about ten times as fast as the real one, so that a run takes a minute. */
const TIMING = {
  cacheMs: 4_000,
  wakeUpMs: 10_000,
  runPeriodMs: 10_000,
  bootMs: 500,
  stopMs: 500,
  warmUpMs: 30_000,
  coolDownMs: 2_000,
} as const;

const POLL_MS = 5_000;

/** The measurements of a run with many environments. */
interface Taken {
  /** From the first POST's arrival until the last one's, ms. */
  readonly postsMs: number;
  /** Processor time of one poll of all fleets, ms. */
  readonly pollMs: number;
  readonly peakMiB: number;
}

/** See above. */
export const measureMany: Measure = async ({ size: { environments, manyRuns } }) => {
  const many: Taken[] = [];
  const loops: number[] = [];
  const two: Taken[] = [];
  for (let round = 0; round < manyRuns; round += 1) {
    two.push(await scaleMany(1));
    loops.push(await postInLoop(environments));
    many.push(await scaleMany(environments));
  }
  const fleets = 2 * environments;
  return [
    {
      measure: `All POSTs for ${fleets} fleets`,
      reference: `the same POSTs from a loop, ${AT_ONCE} at once, in one minimal process`,
      unit: 'ms',
      ours: many.map(({ postsMs }) => postsMs),
      theirs: loops,
      goal: { of: 'ratio', atMost: 1.3 },
    },
    {
      measure: `Processor time of one poll, for each fleet of ${fleets}`,
      reference: 'for each fleet of 2',
      unit: 'ms',
      ours: many.map(({ pollMs }) => pollMs / fleets),
      theirs: two.map(({ pollMs }) => pollMs / 2),
      goal: { of: 'ratio', atMost: 1 },
    },
    {
      measure: `Peak memory of a run over ${fleets} fleets`,
      reference: 'over 2 fleets',
      unit: 'MiB',
      ours: many.map(({ peakMiB }) => peakMiB),
      theirs: two.map(({ peakMiB }) => peakMiB),
      goal: { of: 'ours', atMost: 200 },
    },
  ];
};

const namesOf = (environments: number) => Array.from({ length: environments }, (_, index) => `perf${index}`);

function cloudOf(environments: number): Partial<CloudOptions> {
  const groups = namesOf(environments).flatMap((env) => [`${env}-frontend`, `${env}-backend`]);
  return { fleets: groups.map((group) => ({ group })), timing: TIMING };
}

/** Scales all environments of a plan with the built command, until their instances are ready. */
async function scaleMany(environments: number): Promise<Taken> {
  return inFolder((folder) =>
    onStage(async (stage) => {
      const [frontend, backend] = SIZES;
      const plan = {
        environments: Object.fromEntries(namesOf(environments).map((env) => [env, {}])),
        activities: { all: { frontend, backend, 'poll-interval': `${POLL_MS}ms` } },
      };
      writeFileSync(join(folder, 'clonesquad-plan.yml'), JSON.stringify(plan));
      const env = { ...(await temporaryKeys(stage.cloud)), AWS_ENDPOINT_URL: stage.cloud.url };
      const program = command(['scale', '--activity', 'all', '--env', '*', '--json'], env, folder);
      const { child, ended } = start(program);
      const peak = watchMemory(child.pid ?? 0);
      const pollMs = await pollCost(stage, child.pid ?? 0, 2 * environments);
      requireSuccess(program, await ended);
      return { postsMs: timeOfPosts(stage), pollMs, peakMiB: peak() };
    }, cloudOf(environments)),
  );
}

/** The same POSTs without anything else. */
async function postInLoop(environments: number): Promise<number> {
  return inFolder((folder) =>
    onStage(async (stage) => {
      const { cloud } = stage;
      const posts = namesOf(environments).flatMap((env) =>
        ['frontend', 'backend'].map((layer, index) => [sizeUrl(cloud.apiUrl(`${env}-${layer}`)), SIZES[index]]),
      );
      const file = join(folder, 'posts.json');
      writeFileSync(file, JSON.stringify({ region: cloud.region, atOnce: AT_ONCE, posts }));
      await run({ file: process.execPath, args: [POST_LOOP, file], env: await temporaryKeys(cloud) });
      return timeOfPosts(stage);
    }, cloudOf(environments)),
  );
}

/** From the arrival of the first POST of a size to that of the last one, ms. */
function timeOfPosts({ cloud }: Stage): number {
  const moments = cloud.requests.filter(({ action }) => action === POST_SIZE).map(momentOf);
  return Math.max(...moments) - Math.min(...moments);
}

/** When after the last POST the cost of polls is measured, and for how long, ms: while all fleets warm up. */
const SETTLED_MS = 10_000;
const WATCHED_MS = 20_000;

/** The processor time of a process for one poll of all its fleets, ms: all its processor time in a period, divided by the polls in it. */
async function pollCost({ arrival, cloud }: Stage, pid: number, fleets: number): Promise<number> {
  await arrival(fleets, POST_SIZE);
  await pause(SETTLED_MS);
  const [before, firstRequest] = [processorMs(pid), cloud.requests.length];
  await pause(WATCHED_MS);
  const taken = processorMs(pid) - before;
  const queries = cloud.requests
    .slice(firstRequest)
    .filter(({ action }) => action === 'GetMetricData')
    .reduce((sum, { body }) => sum + body.split('"Stat"').length - 1, 0);
  return taken / (queries / (QUERIES_PER_FLEET * fleets));
}

/** Samples a process's memory until it ends; returns the maximum, and throws if there is no sample. */
function watchMemory(pid: number): () => number {
  let peak = 0;
  const timer = setInterval(() => {
    try {
      const seen = peakMemoryMiB(pid);
      // Not a number if the process has just ended.
      if (seen > peak) peak = seen;
    } catch {
      clearInterval(timer);
    }
  }, 100);
  return () => {
    clearInterval(timer);
    if (peak === 0) throw new Error(`The memory of process ${pid} could not be read`);
    return peak;
  };
}
