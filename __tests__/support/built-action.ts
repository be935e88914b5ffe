// The built action as a job of a local cloud, for tests: a cloud that is fast, closed at the end, and what a job left.

import type { ChildProcess } from 'node:child_process';
import { afterEach } from '@jest/globals';
import {
  type CloudOptions,
  type FleetOptions,
  type LocalCloud,
  type SeenRequest,
  startCloud,
} from '../../local-cloud/cloud.ts';
import { type JobOptions, type JobResult, runJob } from '../../local-cloud/job.ts';

/** Real programs take real time: a job on a fast cloud takes some ten seconds. */
export const JOB_MS = 60_000;

/** A main loop some ten times as fast as CloneSquad's. CloudWatch's bins stay 60 s long. */
export const FAST = {
  cacheMs: 4_000,
  wakeUpMs: 2_000,
  runPeriodMs: 2_000,
  bootMs: 500,
  stopMs: 500,
  warmUpMs: 3_000,
  coolDownMs: 2_000,
} as const;

/** Both fleets of `perf1`, 10 stopped instances each, with what is special about each. */
export function perf1(
  frontend: Partial<FleetOptions> = {},
  backend: Partial<FleetOptions> = {},
): readonly FleetOptions[] {
  return [
    { group: 'perf1-frontend', ...frontend },
    { group: 'perf1-backend', ...backend },
  ];
}

const open: LocalCloud[] = [];

/** Starts a fast cloud that is closed when the test ends. */
export async function fastCloud(options: Partial<CloudOptions> = {}): Promise<LocalCloud> {
  const cloud = await startCloud({ fleets: perf1(), timing: FAST, ...options });
  open.push(cloud);
  return cloud;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((cloud) => cloud.close()));
});

/** Runs the action with the inputs of a usual job, changed as the test wants; `''` takes an input away. */
export async function scale(
  cloud: LocalCloud,
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<JobOptions> = {},
): Promise<JobResult> {
  return runJob({
    env: cloud.jobEnv,
    ...options,
    inputs: {
      env: 'perf1',
      frontend: '4',
      backend: '50%',
      'aws-region': 'eu-west-1',
      'role-to-assume': cloud.roleArn,
      'poll-interval': '500ms',
      timeout: '50s',
      // Pauses between attempts follow from it.
      'request-timeout': '3s',
      ...inputs,
    },
  });
}

/** Both URLs of a cloud's environment, as inputs. */
export function urlsOf(cloud: LocalCloud): Readonly<Record<string, string>> {
  return {
    'frontend-url': cloud.apiUrl('perf1-frontend'),
    'backend-url': cloud.apiUrl('perf1-backend'),
  };
}

/** When a job gets which signal: at the n-th request of a kind (1 is the first), which is then never answered. */
export interface Ending {
  readonly signal: NodeJS.Signals;
  readonly at: string;
  readonly occurrence?: number;
}

/** Runs a job for the frontend whose main step gets a signal in the middle of a request. */
export async function endJob(
  { signal, at, occurrence = 1 }: Ending,
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<CloudOptions> = {},
): Promise<{ readonly cloud: LocalCloud; readonly job: JobResult }> {
  let main: ChildProcess | undefined;
  let seen = 0;
  const held = Promise.withResolvers<undefined>();
  const intercept = ({ action }: SeenRequest) => {
    if (action !== at) return undefined;
    seen += 1;
    if (seen !== occurrence) return undefined;
    main?.kill(signal);
    return held.promise;
  };
  const cloud = await fastCloud({ ...options, intercept });
  const job = await scale(cloud, { backend: '', ...inputs }, { onStart: (child) => (main = child) });
  held.resolve(undefined);
  return { cloud, job };
}

/** What a job says was wrong: its error annotation, as a runner shows it. */
export function errorOf(job: JobResult): string {
  const [, text] = /^::error title=[^:]*::(.*)$/m.exec(job.main.log) ?? [];
  return (text ?? '').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** The requests of one kind that a cloud has seen. */
export function requestsTo(cloud: LocalCloud, action: string): readonly SeenRequest[] {
  return cloud.requests.filter((request) => request.action === action);
}

/** The action of a POST of the desired count. */
export const POST_DESIRED = 'POST configuration/ec2.schedule.desired_instance_count';

/** The desired count in a fleet's table. */
export function desiredOf(cloud: LocalCloud, group: string): string | undefined {
  return cloud.fleet(group).rows()['ec2.schedule.desired_instance_count'];
}
