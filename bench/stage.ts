// The cloud of all measures, its keys, and the action as a job on it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assumeRole } from '../__tests__/contract/facts-session.ts';
import { type CloudOptions, type LocalCloud, type SeenRequest, startCloud } from '../local-cloud/cloud.ts';
import { CYCLE_PATH, DESIRED_COUNT_KEY, MARKER_KEY } from '../src/clonesquad/keys.ts';
import { type Command, NO_SETTINGS } from './program.ts';

/** A round trip to API Gateway in the same region, with the Lambda behind it, ms. */
export const LATENCY_MS = 60;

/** The environment of all measures that need only one, and its fleets. */
export const ENV = 'perf1';
export const GROUPS = [`${ENV}-frontend`, `${ENV}-backend`] as const;
/** The sizes that its fleets get. */
export const SIZES = ['4', '50%'] as const;

/** The name of a POST of a size in the cloud's journal. */
export const POST_SIZE = `POST configuration/${DESIRED_COUNT_KEY}`;
/** The name of a POST of the marker. */
export const POST_MARKER = `POST configuration/${MARKER_KEY}`;
/** The name of a request for a cycle. */
export const REQUEST_CYCLE = `GET ${CYCLE_PATH.replace(/\?.*/, '')}`;

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** A cloud with delayed answers, and the requests that it receives. */
export interface Stage {
  readonly cloud: LocalCloud;
  /** The n-th request from now on (1 is the next), of one action or of any, as soon as it arrives. */
  readonly arrival: (n: number, action?: string) => Promise<SeenRequest>;
}

/** Opens a stage, and closes it after use. */
export async function onStage<Value>(
  use: (stage: Stage) => Promise<Value>,
  options: Partial<CloudOptions> = {},
): Promise<Value> {
  const listeners = new Set<(request: SeenRequest) => void>();
  const intercept = (request: SeenRequest) => {
    for (const listener of listeners) listener(request);
    return undefined;
  };
  const cloud = await startCloud({
    fleets: GROUPS.map((group) => ({ group })),
    latencyMs: LATENCY_MS,
    clock: preciseClock,
    intercept,
    ...options,
  });
  const arrival = (n: number, action?: string) => {
    const { promise, resolve } = Promise.withResolvers<SeenRequest>();
    let seen = 0;
    const listener = (request: SeenRequest) => {
      if (action === undefined || request.action === action) seen += 1;
      if (seen < n) return;
      listeners.delete(listener);
      resolve(request);
    };
    listeners.add(listener);
    return promise;
  };
  try {
    return await use({ cloud, arrival });
  } finally {
    await cloud.close();
  }
}

/** Epoch ms with fractions, so that the journal and this process use one clock. */
const preciseClock = () => performance.timeOrigin + performance.now();

/** A time of the journal as of performance.now(). */
export function momentOf({ at }: SeenRequest): number {
  return at - performance.timeOrigin;
}

/** Temporary keys of the cloud's role, as variables of the AWS tools. */
export async function temporaryKeys(cloud: LocalCloud): Promise<Readonly<Record<string, string>>> {
  const { accessKeyId, secretAccessKey, sessionToken = '' } = await assumeRole(cloud);
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    AWS_REGION: cloud.region,
  };
}

/** The URL that a size is posted to. */
export function sizeUrl(api: string): string {
  return `${api}configuration/${DESIRED_COUNT_KEY}`;
}

/** The action's main step, as a runner starts it. */
export function mainStep(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  folder: string,
): Command {
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => {
    const file = join(folder, name);
    writeFileSync(file, '');
    return [name, file] as const;
  });
  const all = { env: ENV, frontend: SIZES[0], backend: SIZES[1], 'aws-region': 'eu-west-1', ...inputs };
  const variables = Object.entries(all).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  return {
    file: process.execPath,
    args: [join(DIST, 'main.js')],
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/perf-tests',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '4242',
      GITHUB_RUN_ATTEMPT: '1',
      ...NO_SETTINGS,
      ...env,
      ...Object.fromEntries([...files, ...variables]),
    },
  };
}

/** The built command. */
export function command(args: readonly string[], env: Readonly<Record<string, string>>, folder: string): Command {
  return {
    file: process.execPath,
    args: [join(DIST, 'cli.js'), ...args],
    env: { ...NO_SETTINGS, ...env },
    folder,
  };
}

/** Calls a function with a temporary folder, and removes the folder afterwards. */
export async function inFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-bench-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
