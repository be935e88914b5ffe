// Runs the built action with each fault, and compares the outcome with the rules.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalCloud, startCloud } from '../../../local-cloud/cloud.ts';
import { listen } from '../../../local-cloud/http.ts';
import { type JobResult, runJob } from '../../../local-cloud/job.ts';
import { WITHOUT_LIVE_STATUS } from '../../../local-cloud/policy.ts';
import { SteppedTime } from '../../support/stepped-time.ts';
import { CELLS, type Cell, impossible } from './cells.ts';
import { type ProxiedRequest, startFaultyProxy, startTunnelProxy } from './faulty-proxy.ts';
import { BACKEND, FRONTEND, Injection, isOf } from './injection.ts';
import { findLeaks } from './leaks.ts';
import { type Expectation, expect } from './rules.ts';

const REQUESTED = { frontend: '4', backend: '50%' } as const;
const SET_BEFORE = '2';

/** The outcome of a cell's run. */
export interface Observation {
  readonly result: string;
  readonly exitCode: number | null;
  readonly tries: number;
  readonly keys: { readonly frontend: string; readonly backend: string };
  readonly posts: number;
  /** The number of all connections, and of those with the faulty request. */
  readonly faultyConnections: number;
  readonly connections: number;
  /** The exit code of the post step; absent if it did not run. */
  readonly postExitCode?: number | null;
  /** From the first try that arrived to the second, in ms. */
  readonly pauseMs: number;
  /** Requests that followed a redirect. */
  readonly followed: number;
  readonly leaks: readonly string[];
}

/** A cell after its run, or one that cannot exist. */
export type Outcome =
  | { readonly kind: 'impossible'; readonly cell: Cell; readonly reason: string }
  | {
      readonly kind: 'run';
      readonly cell: Cell;
      readonly expected: Expectation;
      readonly got: Observation;
      /** The differences from the rules, one sentence each. */
      readonly wrong: readonly string[];
      /** The output of main and post. */
      readonly log: string;
    };

export interface MatrixOptions {
  /** Whether debug logging is on. */
  readonly isDebug: boolean;
  readonly cells?: readonly Cell[];
  /** Whether the post step of a cell also runs. Default: it does. */
  readonly hasPost?: (cell: Cell) => boolean;
}

/** How many jobs run at the same time. Each job is a separate program. */
const JOBS = 4;

/** Runs cells; outcomes are in the order of the cells. */
export async function runMatrix({ cells = CELLS, ...options }: MatrixOptions): Promise<readonly Outcome[]> {
  const queue = [...cells.entries()];
  const outcomes = new Map<number, Outcome>();
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, cell] = next;
      outcomes.set(index, await runCell(cell, options));
    }
  };
  await Promise.all(Array.from({ length: JOBS }, work));
  return [...cells.keys()].flatMap((index) => outcomes.get(index) ?? []);
}

async function runCell(cell: Cell, { isDebug, hasPost = () => true }: MatrixOptions): Promise<Outcome> {
  const reason = impossible(cell);
  if (reason !== undefined) return { kind: 'impossible', cell, reason };
  const folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-fault-'));
  let followed = 0;
  const handle = async () => {
    followed += 1;
    return { body: '{}' };
  };
  // The program of a credential_process runs in real time, and so does its job.
  const isReal = cell.target === 'process';
  const time = await SteppedTime.start();
  const clock = isReal ? Date.now : time.now;
  const trap = await listen({ handle, clock });
  const injection = new Injection(cell, { time, trapUrl: trap.url, folder, faultFile: join(folder, 'fault') });
  const proxy =
    cell.target === 'tunnel'
      ? await startTunnelProxy(time, injection.tunnelFault)
      : await startFaultyProxy(time, injection.spoilProxied);
  const cloud = await startCloud({
    fleets: [FRONTEND, BACKEND].map((group) => ({ group, desired: SET_BEFORE })),
    rolePolicy: WITHOUT_LIVE_STATUS,
    intercept: injection.intercept,
    clock,
    ...(!isReal && { signatureClock: injection.signatureClock }),
    onSilence: time.onSilence,
  });
  try {
    const expected = expect(cell);
    const env = { ...injection.jobEnv(cloud, proxy.url), ...(isDebug && { RUNNER_DEBUG: '1' }) };
    const job = await runJob({ inputs: inputsOf(cell, expected, cloud), env, hasPost: hasPost(cell) });
    const got = {
      ...observe(cell, job, cloud, injection, proxy.requests),
      followed,
      ...(hasPost(cell) && { postExitCode: job.post.exitCode }),
    };
    const log = `${job.main.log}${job.post.log}`;
    return { kind: 'run', cell, expected, got, wrong: compare(expected, got, cell), log };
  } finally {
    time.close();
    await Promise.all([cloud.close(), proxy.close(), trap.close(), rm(folder, { recursive: true })]);
  }
}

function inputsOf(cell: Cell, { result }: Expectation, { roleArn }: LocalCloud): Record<string, string> {
  return {
    ...REQUESTED,
    env: 'perf1',
    'aws-region': 'eu-west-1',
    'role-to-assume': ['container', 'instance', 'process'].includes(cell.target) ? '' : roleArn,
    'poll-interval': '15s',
    'wait-for': cell.target === 'GetMetricData' ? 'observed' : 'none',
    // A short timeout if the run has to reach it.
    ...(result === 'no-metrics' && { timeout: '2m' }),
    ...(result === 'timeout' && { timeout: '2s' }),
  };
}

function observe(
  { target }: Cell,
  job: JobResult,
  cloud: LocalCloud,
  injection: Injection,
  proxied: readonly ProxiedRequest[],
): Omit<Observation, 'followed'> {
  const isProxied = target === 'proxy' || target === 'tunnel';
  const arrived = isProxied ? proxied : cloud.requests.filter((request) => isOf(target, request));
  const key = (group: string) => cloud.fleet(group).rows()['ec2.schedule.desired_instance_count'] ?? 'nothing';
  const faulty = target === 'GetMetricData' ? arrived : mostFrequent(arrived);
  const [first, second] = faulty;
  return {
    result: job.outputs['result'] ?? 'nothing',
    exitCode: job.main.exitCode,
    tries: injection.failedLookups + injection.starts + faulty.length,
    keys: { frontend: key(FRONTEND), backend: key(BACKEND) },
    posts: cloud.requests.filter(({ method, service }) => method === 'POST' && service === 'execute-api').length,
    // Requests through a proxy reach the cloud on connections of the proxy.
    connections: connectionsOf(target === 'proxy' ? proxied : cloud.requests),
    faultyConnections: connectionsOf(faulty),
    pauseMs: first && second ? second.at - first.at : 0,
    leaks: findLeaks(cloud.secrets(), job),
  };
}

function connectionsOf(requests: readonly { readonly socketId: number }[]): number {
  return new Set(requests.map(({ socketId }) => socketId)).size;
}

/** All requests that equal the most frequent one. */
function mostFrequent<Seen extends ProxiedRequest>(requests: readonly Seen[]): readonly Seen[] {
  const groups = Map.groupBy(requests, ({ method, path, query, body }) =>
    // An equal request may have a new token.
    [method, path, query, body.replace(/(WebIdentityToken=)[^&]*/, '$1')].join(' '),
  );
  return [...groups.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** The differences from the rules, one sentence each. */
function compare(expected: Expectation, got: Observation, { fault }: Cell): readonly string[] {
  const { least, most } = expected.tries;
  const fleets = ['frontend', 'backend'] as const;
  const holds = (fleet: (typeof fleets)[number]) => (expected.keys[fleet] ? REQUESTED[fleet] : SET_BEFORE);
  const differ = (name: string, actual: string | number | null, expectedValue: string | number) =>
    actual === expectedValue ? [] : [`${name} is ${actual}, not ${expectedValue}`];
  return [
    ...differ('the result', got.result, expected.result),
    ...differ('the exit code', got.exitCode, expected.exitCode),
    ...(got.tries >= least && got.tries <= most
      ? []
      : [`the request was sent ${got.tries} times, not ${least === most ? least : `${least} to ${most}`}`]),
    ...fleets.flatMap((fleet) => differ(`the ${fleet}'s key`, got.keys[fleet], holds(fleet))),
    ...(got.posts > 0 && !expected.mayPost ? [`${got.posts} POSTs were sent`] : []),
    ...(got.pauseMs < expected.pauseMs && expected.tries.most > 1
      ? [`the request was retried after ${got.pauseMs} ms, not ${expected.pauseMs}`]
      : []),
    ...(got.connections > expected.mostOtherConnections + got.tries
      ? [`${got.connections} connections were made for ${got.tries} tries`]
      : []),
    ...(got.faultyConnections > got.tries
      ? [`${got.faultyConnections} connections were made for the faulty request`]
      : []),
    ...(got.postExitCode === undefined ? [] : differ('the exit code of post', got.postExitCode, 0)),
    ...(got.followed > 0 ? [`${got.followed} requests followed a redirect (${fault.name})`] : []),
    ...got.leaks,
  ];
}
