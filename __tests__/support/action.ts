// The built action as a job on a cloud.

import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CloudOptions, SeenRequest } from '../../local-cloud/cloud.ts';
import type { PolicyName } from '../../local-cloud/identities.ts';
import { type JobOptions, type JobResult, runJob } from '../../local-cloud/job.ts';
import type { Report } from '../../src/render/report.ts';
import { PENDING, type SteppedCloud, steppedCloud, urlsOf } from './cloud.ts';
import { keepPrinted } from './printed.ts';

/**
 * Runs the action with default inputs, which the test can override; `''` removes an input. The post step runs only
 * if the job restores sizes, or with `hasPost`. In other jobs it only logs that the sizes stay.
 */
export async function scale(
  cloud: SteppedCloud,
  inputs: Readonly<Record<string, string>> = {},
  { env = cloud.jobEnv, ...options }: Partial<JobOptions> = {},
): Promise<JobResult> {
  return keepJob({
    env: { ...cloud.time.env, ...env },
    hasPost: inputs['on-job-end'] === 'restore',
    ...options,
    inputs: {
      env: 'perf1',
      frontend: '4',
      backend: '50%',
      'aws-region': 'eu-west-1',
      'role-to-assume': cloud.roleArn,
      // A wait of minutes in few requests.
      'poll-interval': '30s',
      ...inputs,
    },
  });
}

/** Runs the action with the job's own keys and explicit API URLs, so that it assumes no role and discovers no API. */
export async function scaleByKeys(
  cloud: SteppedCloud,
  inputs: Readonly<Record<string, string>> = {},
  { kind = 'full', ...options }: Partial<JobOptions> & { readonly kind?: PolicyName } = {},
): Promise<JobResult> {
  return scale(
    cloud,
    { 'role-to-assume': '', ...urlsOf(cloud), ...inputs },
    { env: { AWS_ENDPOINT_URL: cloud.url, ...cloud.keys(kind) }, ...options },
  );
}

/** Runs the action with these inputs and a plan file, which exists only during the main step. Post step: as in {@link scale}. */
export async function scaleByPlan(
  cloud: SteppedCloud,
  plan: string,
  inputs: Readonly<Record<string, string>>,
): Promise<JobResult> {
  const folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-plan-'));
  const file = join(folder, 'clonesquad-plan.yml');
  writeFileSync(file, plan);
  try {
    const env = { ...cloud.time.env, ...cloud.jobEnv };
    const hasPost = inputs['on-job-end'] === 'restore';
    return await keepJob({ env, folder, inputs, hasPost, onPostStart: () => rmSync(file) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function keepJob(options: JobOptions): Promise<JobResult> {
  const job = await runJob(options);
  keepPrinted('The main step', job.main.log);
  keepPrinted('The post step', job.post.log);
  return job;
}

/** The signal that a job receives at its n-th request of a kind (1 is the first), which is never answered. */
export interface Ending {
  readonly signal: NodeJS.Signals;
  readonly at: string;
  readonly occurrence?: number;
}

/** Runs a job for the frontend whose main step receives a signal during a request. */
export async function endJob(
  { signal, at, occurrence = 1 }: Ending,
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<CloudOptions> = {},
): Promise<{ readonly cloud: SteppedCloud; readonly job: JobResult }> {
  let main: ChildProcess | undefined;
  let seen = 0;
  const intercept = ({ action }: SeenRequest) => {
    if (action !== at) return undefined;
    seen += 1;
    if (seen !== occurrence) return undefined;
    main?.kill(signal);
    return PENDING;
  };
  const cloud = await steppedCloud({ ...options, intercept });
  const job = await scale(cloud, { backend: '', ...inputs }, { hasPost: true, onStart: (child) => (main = child) });
  return { cloud, job };
}

/** The result of the main step: exit code, `result` output, and the error codes that its message links to. */
export function endingOf(job: JobResult): readonly unknown[] {
  const causes = [...errorOf(job).matchAll(/troubleshooting\.md#([\w-]+)/g)].map(([, code]) => code);
  return [job.main.exitCode, job.outputs['result'], ...causes];
}

/** The report of a job's main step. */
export function reportOf(job: JobResult): Report {
  return JSON.parse(job.outputs['report'] ?? '');
}

/** The error annotation of a job, as a runner shows it. */
export function errorOf(job: JobResult): string {
  const [, text] = /^::error title=[^:]*::(.*)$/m.exec(job.main.log) ?? [];
  return (text ?? '').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
