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

/**
 * Runs the action with the inputs of a usual job, changed as the test wants; `''` takes an input away. The post step runs
 * where the job puts sizes back, or the test asks for it: in other jobs it only says that they stay.
 */
export async function scale(
  cloud: SteppedCloud,
  inputs: Readonly<Record<string, string>> = {},
  { env = cloud.jobEnv, ...options }: Partial<JobOptions> = {},
): Promise<JobResult> {
  return runJob({
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

/** Runs the action with keys that the job has already and with given URLs: nothing is signed in to, or looked up. */
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

/** Runs the action in a folder that has this plan while the main step runs, with no input but these. The post step runs as in {@link scale}. */
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
    return await runJob({ env, folder, inputs, hasPost, onPostStart: () => rmSync(file) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** When a job gets which signal: at the n-th request of a kind (1 is the first), which is not answered while the job runs. */
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

/** How the main step ended: exit code, result, and the codes of the causes that its error names. */
export function endingOf(job: JobResult): readonly unknown[] {
  const causes = [...errorOf(job).matchAll(/troubleshooting\.md#([\w-]+)/g)].map(([, code]) => code);
  return [job.main.exitCode, job.outputs['result'], ...causes];
}

/** The report of a job's main step. */
export function reportOf(job: JobResult): Report {
  return JSON.parse(job.outputs['report'] ?? '');
}

/** What a job says was wrong: its error annotation, as a runner shows it. */
export function errorOf(job: JobResult): string {
  const [, text] = /^::error title=[^:]*::(.*)$/m.exec(job.main.log) ?? [];
  return (text ?? '').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
