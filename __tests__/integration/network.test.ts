// Every request of the built action takes the environment's proxy, but for what NO_PROXY excepts; one that is set is never ignored.

import { afterEach, describe, expect, test } from '@jest/globals';
import type { LocalCloud } from '../../local-cloud/cloud.ts';
import { errorOf, fastCloud, JOB_MS, POST_DESIRED, scale } from '../support/built-action.ts';
import { type LocalProxy, startProxy } from '../support/proxy.ts';

const open: LocalProxy[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((proxy) => proxy.close()));
});

async function proxyThat(refused: readonly string[] = []): Promise<LocalProxy> {
  const proxy = await startProxy(refused);
  open.push(proxy);
  return proxy;
}

/** A short job, with more variables. */
function runWith(cloud: LocalCloud, env: Readonly<Record<string, string>>, inputs = {}) {
  return scale(cloud, { 'wait-for': 'observed', ...inputs }, { env: { ...cloud.jobEnv, ...env } });
}

function received(cloud: LocalCloud): readonly string[] {
  return cloud.requests.map(({ method, path }) => `${method} ${path}`).toSorted();
}

/** Takes Node's own support for proxies away, as on a runtime before 24.14. */
const WITHOUT_NODES_OWN =
  '--import=data:text/javascript,import%20http%20from%20%22node:http%22;delete%20http.setGlobalProxyFromEnv';

describe('a proxy', () => {
  test.each([
    ['HTTP_PROXY', {}],
    ['http_proxy', {}],
    ['HTTP_PROXY, on an older runtime', { NODE_OPTIONS: WITHOUT_NODES_OWN }],
  ])(
    'of %s carries every request',
    async (name, more) => {
      const [cloud, proxy] = [await fastCloud(), await proxyThat()];
      const job = await runWith(cloud, { [name.split(',')[0] ?? '']: proxy.url, ...more });
      expect(job.outputs['result']).toBe('ok');
      const actions = new Set(cloud.requests.map(({ action }) => action));
      for (const action of ['GetIdToken', 'AssumeRoleWithWebIdentity', 'DescribeStacks', 'GetMetricData'])
        expect(actions).toContain(action);
      expect(actions).toContain(POST_DESIRED);
      expect([...actions].some((action) => action.startsWith('GET '))).toBe(true);
      expect(proxy.requests.toSorted()).toEqual(received(cloud));
    },
    JOB_MS,
  );

  test(
    'without its scheme is one of http',
    async () => {
      const [cloud, proxy] = [await fastCloud(), await proxyThat()];
      const env = { HTTP_PROXY: proxy.url.replace('http://', '') };
      const job = await runWith(cloud, env, { 'wait-for': 'none' });
      expect(job.outputs['result']).toBe('ok');
      expect(proxy.requests.toSorted()).toEqual(received(cloud));
    },
    JOB_MS,
  );

  test(
    'carries nothing to hosts of NO_PROXY',
    async () => {
      const [cloud, proxy] = [await fastCloud(), await proxyThat()];
      const job = await runWith(cloud, { HTTP_PROXY: proxy.url, NO_PROXY: 'example.com,127.0.0.1' });
      expect(job.outputs['result']).toBe('ok');
      expect([proxy.tunnels, proxy.requests]).toEqual([[], []]);
    },
    JOB_MS,
  );

  test.each([
    ['Node itself', {}],
    ['an older runtime', { NODE_OPTIONS: WITHOUT_NODES_OWN }],
  ])(
    'of HTTPS_PROXY is asked for a tunnel to API Gateway, by %s',
    async (_, more) => {
      const host = 'abcde12345.execute-api.eu-west-1.amazonaws.com';
      const [cloud, proxy] = [await fastCloud(), await proxyThat([`${host}:443`])];
      const inputs = { 'frontend-url': `https://${host}/v1/`, backend: '', 'request-timeout': '1s' };
      const job = await runWith(cloud, { HTTPS_PROXY: proxy.url, ...more }, inputs);
      expect(job.outputs['result']).toBe('unreachable');
      expect(errorOf(job)).toContain(`${host}: Proxy response (403)`);
      expect(new Set(proxy.tunnels)).toEqual(new Set([`CONNECT ${host}:443`]));
    },
    JOB_MS,
  );

  test(
    'that is gone stops the job: nothing is sent around it',
    async () => {
      const [cloud, proxy] = [await fastCloud(), await startProxy()];
      await proxy.close();
      const job = await runWith(cloud, { HTTP_PROXY: proxy.url }, { 'request-timeout': '500ms' });
      expect(job.outputs['result']).toBe('credentials');
      expect(errorOf(job)).toContain('GitHub gave no ID token to this job: ');
      expect(cloud.requests).toEqual([]);
    },
    JOB_MS,
  );

  test.each(['socks5://user:pa55word@127.0.0.1:1080', 'http://user:pa55word@:0:0'])(
    'of another kind, %s, stops the job, and is not quoted',
    async (url) => {
      const cloud = await fastCloud();
      const job = await runWith(cloud, { https_proxy: url });
      expect(job.outputs['result']).toBe('invalid-input');
      expect(errorOf(job)).toContain(
        'The variable https_proxy is not the URL of an http or https proxy. Nothing was sent.\nTo be fixed by whoever runs the job: Set https_proxy to a URL as http://proxy.example.com:3128, or unset it.',
      );
      expect(`${job.main.log}${job.post.log}${job.summary}`).not.toContain('pa55word');
      expect(cloud.requests).toEqual([]);
    },
  );
});

test(
  'fifty jobs that assume the role in the same second all get it from a throttling STS',
  async () => {
    const cloud = await fastCloud({ stsPerSecond: 10 });
    const inputs = { 'wait-for': 'none', backend: '', 'frontend-url': cloud.apiUrl('perf1-frontend') };
    const jobs = await Promise.all(Array.from({ length: 50 }, () => runWith(cloud, {}, inputs)));
    expect(jobs.map((job) => job.outputs['result'])).toEqual(jobs.map(() => 'ok'));
  },
  4 * JOB_MS,
);
