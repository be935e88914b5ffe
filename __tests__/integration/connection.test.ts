// Many environments share one connection: one session, one list of stacks, few requests. The end of one run does not
// affect others.

import { beforeEach, describe, expect, test } from '@jest/globals';
import type { CannedAnswer, CloudOptions, Intercept, LocalCloud } from '../../local-cloud/cloud.ts';
import { type ConnectionPorts, type CloudOptions as Options, openConnection } from '../../src/aws/cloud.ts';
import { openGate } from '../../src/aws/concurrency.ts';
import { FLEET_METRICS } from '../../src/clonesquad/keys.ts';
import { oidcTokenDenied } from '../../src/errors/authentication.ts';
import type { Failure } from '../../src/errors/failure.ts';
import { unreachable } from '../../src/errors/services.ts';
import { type Session, TransientReadError } from '../../src/scale/ports.ts';
import { requestsTo } from '../support/cloud.ts';
import { clock, cloudToLookAt } from '../support/look-at.ts';
import { NO_FILES } from '../support/retry-policy.ts';

describe('a connection to AWS', () => {
  const MINUTE = 60_000;
  const never = new AbortController().signal;

  /** 40 fleets of 20 environments. */
  const GROUPS = Array.from({ length: 20 }, (_, n) => [`perf${n}-frontend`, `perf${n}-backend`]).flat();

  let cloud: LocalCloud;

  async function start(options: Partial<CloudOptions> = {}): Promise<void> {
    cloud = await cloudToLookAt({ fleets: GROUPS.map((group) => ({ group, running: 2 })), ...options });
    Object.assign(process.env, { AWS_EC2_METADATA_DISABLED: 'true', AWS_ENDPOINT_URL: cloud.url });
  }

  beforeEach(() => start());

  function session(signal = never): Session {
    const retryPolicy = { clock, requestMs: 10_000, deadline: Infinity, log: () => undefined };
    return { signal, retryPolicy, notice: () => undefined };
  }

  const ports: ConnectionPorts = {
    idToken: async (audience, signal) => {
      const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = cloud.jobEnv;
      const headers = { authorization: `bearer ${bearer}` };
      const answer = await fetch(`${url}&audience=${audience}`, { headers, signal });
      const token: { value: string } = JSON.parse(await answer.text());
      return token.value;
    },
    mask: () => undefined,
    retryPolicy: { clock, requestMs: 10_000, deadline: Number.POSITIVE_INFINITY, log: () => undefined },
    ...NO_FILES,
  };

  const ROLE_SESSION = { sessionName: 'test', durationSeconds: 3600, audience: 'sts.amazonaws.com' };

  function optionsOf(options: Partial<Options> = {}): Options {
    return {
      signIn: { kind: 'role', by: 'oidc', roleArn: cloud.roleArn, ...ROLE_SESSION },
      region: 'eu-west-1',
      userAgent: 'test',
      requestMs: 10_000,
      env: { AWS_ENDPOINT_URL: cloud.url },
      ...options,
    };
  }

  /** Opens a shared connection with a cloud for each of some runs. */
  async function clouds(count: number, options: Partial<Options> = {}) {
    const connection = openConnection(optionsOf({ isShared: true, ...options }), ports);
    return Promise.all(Array.from({ length: count }, () => connection.cloud(session())));
  }

  /** The number of requests by action. */
  function asked(...actions: readonly string[]): readonly number[] {
    return actions.map((action) => requestsTo(cloud, action).length);
  }

  const DENIED: CannedAnswer = {
    status: 403,
    body: '<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>',
  };

  describe('authentication', () => {
    test('happens once for all concurrent and later runs', async () => {
      const connection = openConnection(optionsOf(), ports);
      await Promise.all(Array.from({ length: 20 }, () => connection.cloud(session())));
      await connection.cloud(session());
      expect(asked('GetIdToken', 'AssumeRoleWithWebIdentity')).toEqual([1, 1]);
    });

    test('that failed is retried by the next run', async () => {
      let isDown = true;
      await start({ intercept: ({ service }) => (service === 'sts' && isDown ? DENIED : undefined) });
      const connection = openConnection(optionsOf(), ports);
      await expect(connection.cloud(session())).rejects.toMatchObject({ code: 'role-not-trusted' });
      isDown = false;
      expect(Object.keys(await connection.cloud(session()))).toContain('findApis');
    });

    test('reads the account once, and accepts only an allowed one', async () => {
      const env = { AWS_ENDPOINT_URL: cloud.url, ...cloud.keys('full') };
      const ambient = { signIn: { kind: 'ambient' }, env } as const;
      await clouds(20, { ...ambient, allowedAccounts: ['111122223333'] });
      expect(asked('GetCallerIdentity')).toEqual([1]);
      const denied = clouds(1, { ...ambient, allowedAccounts: ['444455556666'] });
      await expect(denied).rejects.toMatchObject({ code: 'account-not-allowed' });
    });
  });

  /** Discovers the APIs of all environments at the same time, each in its own run. */
  async function findAll(options: Partial<Options> = {}): Promise<readonly string[]> {
    const runs = await clouds(20, options);
    const found = await Promise.all(
      runs.map((run, n) => run.findApis([`perf${n}-frontend`, `perf${n}-backend`], never)),
    );
    return found.flatMap((apis) =>
      [...apis].map(([group, place]) => `${group} ${'api' in place ? place.api.href : place.code}`),
    );
  }

  describe('discovery of the APIs', () => {
    test('of many environments lists all stacks once, page by page', async () => {
      await start({ stacksPerPage: 15 });
      expect(await findAll()).toEqual(GROUPS.map((group) => `${group} ${cloud.apiUrl(group)}`));
      expect(asked('DescribeStacks')).toEqual([3]);
    });

    test('of one environment lists all stacks, so that a stack is not trusted for its name', async () => {
      const run = await openConnection(optionsOf(), ports).cloud(session());
      const found = await run.findApis(['perf7-frontend', 'perf7-backend'], never);
      expect(found.get('perf7-frontend')).toMatchObject({ api: new URL(cloud.apiUrl('perf7-frontend')) });
      expect(asked('DescribeStacks')).toEqual([1]);
    });

    test('describes each stack by name if the list is denied, after one attempt', async () => {
      const isList: Intercept = ({ action, body }) =>
        action === 'DescribeStacks' && !body.includes('StackName') ? DENIED : undefined;
      await start({ intercept: isList });
      expect(await findAll()).toEqual(GROUPS.map((group) => `${group} ${cloud.apiUrl(group)}`));
      expect(asked('DescribeStacks')).toEqual([1 + 3 * GROUPS.length]);
    });
  });

  /** The last five whole minutes. */
  function window() {
    const end = Math.ceil(clock.now() / MINUTE) * MINUTE;
    return { start: end - 5 * MINUTE, end };
  }

  /** Reads the metrics of some fleets with a new connection. */
  async function readMetrics(fleets: readonly string[], options: Partial<Options> = {}) {
    const [run] = await clouds(1, options);
    return run?.readMetrics(fleets, 'CloneSquad', window(), never);
  }

  describe('a read of metrics', () => {
    const queries = GROUPS.length * FLEET_METRICS.length * 4;

    test('of 40 fleets fills each request with queries, and returns the values of each fleet', async () => {
      await start({ fleets: GROUPS.map((group, n) => ({ group, instances: n + 1 })) });
      const read = await readMetrics(GROUPS);
      const sizes = GROUPS.map((group) => {
        const bins = [...(read?.get(group) ?? [])];
        return new Set(bins.map(([, metrics]) => metrics.get('FleetSize')?.maximum));
      });
      expect(sizes).toEqual(GROUPS.map((_, n) => new Set([n + 1])));
      expect(asked('GetMetricData')).toEqual([Math.ceil(queries / 500)]);
      const perRequest = requestsTo(cloud, 'GetMetricData').map(({ body }) => body.split('"Id"').length - 1);
      expect(perRequest.toSorted((one, other) => other - one)).toEqual([500, 500, 500, 500, 80]);
    });

    test('requests no series twice, even if a fleet is named twice', async () => {
      await readMetrics(['perf1-backend', 'perf1-backend']);
      const [request] = requestsTo(cloud, 'GetMetricData');
      expect((request?.body.split('"Id"').length ?? 0) - 1).toBe(FLEET_METRICS.length * 4);
    });

    test('sends its requests in parallel, up to the limit', async () => {
      let [now, most] = [0, 0];
      const both = Promise.withResolvers<void>();
      await start({
        intercept: async ({ action }, serve) => {
          if (action !== 'GetMetricData') return undefined;
          now += 1;
          most = Math.max(most, now);
          if (now === 2) both.resolve();
          await both.promise;
          const answer = await serve();
          now -= 1;
          return answer;
        },
      });
      const read = await readMetrics(GROUPS, { gate: openGate({ inAll: 32, perHost: 2 }) });
      expect([read?.size, most]).toEqual([40, 2]);
      const sockets = new Set(requestsTo(cloud, 'GetMetricData').map(({ socketId }) => socketId));
      expect(sockets.size).toBeLessThanOrEqual(2);
    });

    test('fails if one of its requests fails', async () => {
      let calls = 0;
      await start({
        intercept: ({ action }) => {
          if (action !== 'GetMetricData') return undefined;
          calls += 1;
          return calls === 1 ? { status: 400, body: '{"__type":"InvalidParameterValue"}' } : undefined;
        },
      });
      const [run] = await clouds(1, { gate: openGate({ inAll: 1, perHost: 1 }) });
      const read = run?.readMetrics(GROUPS, 'CloneSquad', window(), never);
      await expect(read).rejects.toMatchObject({ code: 'aws-refused' });
      // Requests that were still waiting are never sent.
      await run?.readMetrics(['perf1-frontend'], 'CloneSquad', window(), never);
      expect(calls).toBe(2);
    });

    test('that is cancelled does not end another one', async () => {
      const cancel = new AbortController();
      await start({
        intercept: async ({ action, body }, serve) => {
          if (action === 'GetMetricData' && body.includes('perf1-frontend')) cancel.abort(new Error('cancelled'));
          return serve();
        },
      });
      const [run] = await clouds(1);
      const one = run?.readMetrics(['perf1-frontend'], 'CloneSquad', window(), cancel.signal);
      const other = run?.readMetrics(['perf2-frontend'], 'CloneSquad', window(), never);
      await expect(one).rejects.toThrow('cancelled');
      expect((await other)?.get('perf2-frontend')?.size).toBeGreaterThan(0);
    });

    test('stops waiting for renewed credentials when its signal is aborted', async () => {
      const cancel = new AbortController();
      const held = Promise.withResolvers<undefined>();
      await start({
        intercept: ({ service }) => {
          if (service !== 'sts') return undefined;
          cancel.abort(new Error('cancelled'));
          return held.promise;
        },
      });
      const connection = openConnection(optionsOf(), ports);
      const read = connection.readMetrics(['perf1-frontend'], 'CloneSquad', window(), cancel.signal);
      await expect(read).rejects.toThrow('cancelled');
      held.resolve(undefined);
    });

    test('fails with a transient error if the next poll may succeed', async () => {
      await start({ intercept: ({ action }) => (action === 'GetMetricData' ? { status: 500 } : undefined) });
      const read = readMetrics(['perf1-frontend']);
      await expect(read).rejects.toBeInstanceOf(TransientReadError);
    });

    test('without credentials fails with a transient error, unless there never will be any', async () => {
      const reading = (failure: Failure) => {
        const idToken = () => Promise.reject(failure);
        const connection = openConnection(optionsOf(), { ...ports, idToken });
        return connection.readMetrics(['perf1-frontend'], 'CloneSquad', window(), never);
      };
      const passing = unreachable({ service: 'github', reason: 'token.example.com returned 503' });
      await expect(reading(passing)).rejects.toEqual(new TransientReadError(passing.message));
      const lasting = oidcTokenDenied({ roleArn: cloud.roleArn });
      await expect(reading(lasting)).rejects.toBe(lasting);
    });
  });

  interface Query {
    readonly Id: string;
    readonly MetricStat: { Metric: { MetricName: string; Dimensions: object }; Stat: string };
  }

  test('the metrics of a subfleet come from its own series, each requested once', async () => {
    const names: string[] = [];
    const answerSubfleet: Intercept = ({ action, body }) => {
      if (action !== 'GetMetricData') return undefined;
      const call: { readonly MetricDataQueries: readonly Query[] } = JSON.parse(body);
      const results = call.MetricDataQueries.map(({ Id, MetricStat: { Metric, Stat } }) => {
        names.push(`${Metric.MetricName} ${JSON.stringify(Metric.Dimensions)} ${Stat}`);
        const value = Metric.MetricName === 'EC2.Size' ? 7 : 1;
        const statistic = { SampleCount: 3, Sum: 3 * value }[Stat] ?? value;
        return { Id, Timestamps: [60], Values: [statistic], StatusCode: 'Complete' };
      });
      return { body: JSON.stringify({ MetricDataResults: results, Messages: [] }) };
    };
    await start({ intercept: answerSubfleet });
    const read = await readMetrics(['perf1-backend/workers']);
    const metrics = read?.get('perf1-backend/workers')?.get(MINUTE);
    expect(metrics?.get('FleetSize')).toEqual({ sampleCount: 3, sum: 21, minimum: 7, maximum: 7 });
    expect(metrics?.get('PendingInstances')).toEqual({ sampleCount: 3, sum: 3, minimum: 1, maximum: 1 });
    expect(metrics?.get('StoppingInstances')).toEqual({ sampleCount: 3, sum: 0, minimum: 0, maximum: 0 });
    const dimensions = '[{"Name":"SubfleetName","Value":"workers"},{"Name":"GroupName","Value":"perf1-backend"}]';
    expect(names.filter((name) => name.startsWith('EC2.Size '))).toEqual(
      ['SampleCount', 'Sum', 'Minimum', 'Maximum'].map((stat) => `EC2.Size ${dimensions} ${stat}`),
    );
    expect([names.length, new Set(names).size]).toEqual([32, 32]);
  });
});
