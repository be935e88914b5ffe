// Every request of the built action and command uses the configured proxy, except for the hosts in NO_PROXY. A
// configured proxy
// is never bypassed.

import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { LocalCloud } from '../../local-cloud/cloud.ts';
import { type EndSignal, exitCode as exitCodeOf } from '../../src/errors/failure.ts';
import { errorOf, scale } from '../support/action.ts';
import { desiredOf, POST_DESIRED, requestsTo, type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { type CliOptions, machineOn, runCommand } from '../support/command.ts';
import { isFull, sliceOf } from '../support/depth.ts';
import { type LocalProxy, type ProxyFault, startProxy } from './proxy.ts';

const open: LocalProxy[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((proxy) => proxy.close()));
});

async function proxyThat(...given: Parameters<typeof startProxy>): Promise<LocalProxy> {
  const proxy = await startProxy(...given);
  open.push(proxy);
  return proxy;
}

/** A short job, with more variables. */
function runWith(cloud: SteppedCloud, env: Readonly<Record<string, string>>) {
  return scale(cloud, { 'wait-for': 'observed' }, { env: { ...cloud.jobEnv, ...env } });
}

function received(cloud: LocalCloud): readonly string[] {
  return cloud.requests.map(({ method, path }) => `${method} ${path}`).toSorted();
}

describe('a proxy', () => {
  const variablesOf = sliceOf<[string, (url: string) => Readonly<Record<string, string>>]>(
    [
      ['HTTP_PROXY without a scheme', (url) => ({ HTTP_PROXY: url.replace('http://', '') })],
      ['http_proxy', (url) => ({ http_proxy: url })],
    ],
    2,
  );

  test.each(variablesOf.cases)(`in %s receives every request (${variablesOf.title})`, async (_, variables) => {
    const [cloud, proxy] = [await steppedCloud(), await proxyThat()];
    const job = await runWith(cloud, variables(proxy.url));
    expect(job.outputs['result']).toBe('ok');
    const actions = new Set(cloud.requests.map(({ action }) => action));
    for (const action of ['GetIdToken', 'AssumeRoleWithWebIdentity', 'DescribeStacks', 'GetMetricData'])
      expect(actions).toContain(action);
    expect(actions).toContain(POST_DESIRED);
    expect([...actions].some((action) => action.startsWith('GET '))).toBe(true);
    expect(proxy.requests.toSorted()).toEqual(received(cloud));
  });

  const host = 'abcde12345.execute-api.eu-west-1.amazonaws.com';

  /** Scales with keys behind a proxy for https. The API requires a tunnel; the local cloud is in NO_PROXY. */
  async function scaleThrough(cloud: SteppedCloud, proxy: LocalProxy, more: Partial<CliOptions> = {}) {
    const proxies = { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: 'example.com,127.0.0.1' };
    const url = ['--frontend-url', `https://${host}/v1/`];
    const args = ['scale', '--env', 'perf1', '--frontend', '4', '--backend', '4', ...url];
    return runCommand(args, { env: { ...machineOn(cloud), ...proxies }, ...more });
  }

  test('in HTTPS_PROXY gets a request for a tunnel to API Gateway, and none for hosts in NO_PROXY', async () => {
    const [cloud, proxy] = [await steppedCloud(), await proxyThat({ [`${host}:443`]: 'refuses' })];
    const { exitCode, err } = await scaleThrough(cloud, proxy);
    expect([exitCode, err]).toEqual([4, expect.stringMatching(/^Error \(unreachable\): .*\b403\b/m)]);
    expect(new Set(proxy.tunnels)).toEqual(new Set([`CONNECT ${host}:443`]));
    expect(proxy.requests).toEqual([]);
    expect(requestsTo(cloud, 'DescribeStacks')).not.toEqual([]);
  });

  test.each<ProxyFault>(['closes', 'is silent'])(
    'that %s instead of opening a tunnel gets as many retries as an API, and the process ends',
    async (fault) => {
      const cloud = await steppedCloud();
      const proxy = await proxyThat({ [`${host}:443`]: fault }, cloud.time.onSilence);
      const start = cloud.time.now();
      const { exitCode } = await scaleThrough(cloud, proxy);
      expect(exitCode).toBe(4);
      // Two reads before the write, six times each, and one for the last report.
      expect(proxy.tunnels).toHaveLength(13);
      expect(cloud.time.now() - start).toBeLessThan(120_000);
    },
  );

  const signals = sliceOf<EndSignal>(['SIGTERM', 'SIGINT', 'SIGHUP'], 3);

  test.each(signals.cases)(`that does not answer does not delay %s (${signals.title})`, async (signal) => {
    const cloud = await steppedCloud();
    let child: ChildProcess | undefined;
    const proxy = await proxyThat({ [`${host}:443`]: 'is silent' }, () => child?.kill(signal));
    const { exitCode, killedBy } = await scaleThrough(cloud, proxy, {
      onStart: (started) => (child = started),
    });
    expect([exitCode, killedBy]).toEqual([exitCodeOf('cancelled', signal), null]);
  });

  test('is not used by Node.js itself for hosts in NO_PROXY', async () => {
    const [cloud, proxy] = [await steppedCloud(), await proxyThat()];
    const env = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.0/8' };
    const args = ['scale', '--env', 'perf1', '--frontend', '4', '--wait-for', 'none'];
    const { exitCode } = await runCommand(args, { env: { ...machineOn(cloud), ...env } });
    expect([exitCode, proxy.requests]).toEqual([0, []]);
  });

  test('that is unreachable stops the job, and is not bypassed', async () => {
    const [cloud, proxy] = [await steppedCloud(), await startProxy()];
    await proxy.close();
    const job = await runWith(cloud, { HTTP_PROXY: proxy.url });
    expect(job.outputs['result']).toBe('unreachable');
    expect(cloud.requests).toEqual([]);
  });

  test('of an unsupported kind stops the job, and its password is not printed', async () => {
    const cloud = await steppedCloud();
    const env = { ...cloud.jobEnv, https_proxy: 'socks5://user:pa55word@127.0.0.1:1080' };
    const job = await scale(cloud, { 'wait-for': 'observed' }, { hasPost: true, env });
    expect(JSON.parse(job.outputs['report'] ?? '')).toMatchObject({ code: 'invalid-proxy' });
    expect(errorOf(job)).toContain('https_proxy');
    expect(`${job.main.log}${job.post.log}${job.summary}`).not.toContain('pa55word');
    expect(cloud.requests).toEqual([]);
  });
});

const SESSIONS = isFull ? 50 : 12;

test(`${SESSIONS} environments that assume the role in the same second all succeed with a throttling STS`, async () => {
  const names = Array.from({ length: SESSIONS }, (_, n) => `perf${n}`);
  const groups = names.map((name) => `${name}-frontend`);
  const cloud = await steppedCloud({ fleets: groups.map((group) => ({ group })), stsPerSecond: 10 });
  const folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-sign-ins-'));
  // Each environment has its own session.
  const environments = names.map((name) => `  ${name}: { role-session-name: job-${name} }`).join('\n');
  const plan = join(folder, 'plan.yml');
  writeFileSync(
    plan,
    `role-to-assume: ${cloud.roleArn}\nenvironments:\n${environments}\nactivities: { night: { frontend: 4, wait-for: none } }\n`,
  );
  const env = { ...cloud.time.env, ...cloud.jobEnv, GITHUB_ACTIONS: 'true', AWS_REGION: 'eu-west-1' };
  const { exitCode } = await runCommand(['scale', '--plan', plan, '--activity', 'night'], { env });
  rmSync(folder, { recursive: true });
  expect(exitCode).toBe(0);
  expect(groups.map((group) => desiredOf(cloud, group))).toEqual(groups.map(() => '4'));
  expect(requestsTo(cloud, 'GetIdToken')).toHaveLength(SESSIONS);
  expect(requestsTo(cloud, 'AssumeRoleWithWebIdentity').length).toBeGreaterThan(SESSIONS);
});

test('environments that do not answer do not delay the first write of another one', async () => {
  const slow = Array.from({ length: 10 }, (_, n) => `slow${n}`);
  const groups = [...slow, 'perf1'].flatMap((env) => [`${env}-frontend`, `${env}-backend`]);
  const cloud = await steppedCloud({
    fleets: groups.map((group) => ({ group })),
    intercept: ({ group = '' }) => (group.startsWith('slow') ? { isSilent: true } : undefined),
  });
  const folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-slow-'));
  const plan = join(folder, 'slow.yml');
  const environments = [...slow, 'perf1'].map((env) => `  ${env}: {}`).join('\n');
  writeFileSync(
    plan,
    `environments:\n${environments}\nactivities: { night: { frontend: 4, backend: 4, wait-for: observed, timeout: 30s } }\n`,
  );
  const start = cloud.time.now();
  await runCommand(['scale', '--plan', plan, '--activity', 'night'], { env: machineOn(cloud) });
  rmSync(folder, { recursive: true });
  const posts = requestsTo(cloud, POST_DESIRED);
  expect(new Set(posts.map(({ group }) => group))).toEqual(new Set(['perf1-frontend', 'perf1-backend']));
  // Their requests ran first, for a second each.
  expect(Math.max(...posts.map(({ at }) => at - start))).toBeLessThan(5_000);
});
