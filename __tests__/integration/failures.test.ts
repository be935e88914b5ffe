// For each error, the built action fails with its code and the state of its fleets, and sends no further requests.

import { describe, expect, test } from '@jest/globals';
import type { JobResult } from '../../local-cloud/job.ts';
import { WITHOUT_LIVE_STATUS } from '../../local-cloud/policy.ts';
import type { CloudOptions, Intercept, SeenRequest } from '../../local-cloud/types.ts';
import { endingOf, errorOf, reportOf, scale, scaleByKeys } from '../support/action.ts';
import { desiredOf, POST_DESIRED, perf1, requestsTo, steppedCloud } from '../support/cloud.ts';

describe('before any request', () => {
  test('the error names all invalid inputs with their values', async () => {
    const cloud = await steppedCloud();
    const invalid = {
      env: 'perf 1',
      frontend: 'ten',
      backend: '150%',
      timeout: '20',
      'wait-for': 'done',
    };
    const job = await scale(cloud, invalid, { hasPost: true });
    expect(endingOf(job)).toEqual([2, 'invalid-input', 'invalid-inputs']);
    for (const [name, value] of Object.entries(invalid)) {
      expect(errorOf(job)).toContain(`\n  ${name} is "${value}": `);
    }
    expect(cloud.requests).toEqual([]);
    expect(reportOf(job)).toMatchObject({ result: 'invalid-input', fleets: [] });
    expect(job.post.exitCode).toBe(0);
  });

  test('a name that is no input, but similar to one, is refused, so that no fleet is left out', async () => {
    const cloud = await steppedCloud();
    const job = await scale(cloud, { frontend: '', fronted: '4', other: 'x' });
    expect(endingOf(job)).toEqual([2, 'invalid-input', 'invalid-inputs']);
    expect(errorOf(job)).toMatch(/^ {2}fronted is "4": .*`frontend`.*frontend: 4$/m);
    expect(errorOf(job)).not.toContain('other');
    expect(cloud.requests).toEqual([]);
  });

  test('a job that may not request an OIDC token does not fall back to its keys', async () => {
    const cloud = await steppedCloud();
    const job = await scaleByKeys(cloud, { 'role-to-assume': cloud.roleArn });
    expect(endingOf(job)).toEqual([3, 'credentials', 'oidc-token-denied']);
    expect(errorOf(job)).toContain('id-token: write');
    expect(cloud.requests).toEqual([]);
  });

  test('missing credentials are reported', async () => {
    const cloud = await steppedCloud();
    const job = await scaleByKeys(cloud, {}, { env: { AWS_ENDPOINT_URL: cloud.url } });
    expect(endingOf(job)).toEqual([3, 'credentials', 'no-credentials']);
    expect(cloud.requests).toEqual([]);
  });
});

describe('discovery: both or none', () => {
  const EVIL = 'https://evil.example/v1/';
  const ELSEWHERE = 'https://abcde12345.execute-api.us-east-1.amazonaws.com/v1/';

  /** A stack of a fleet whose API has this URL. */
  const stackOf = (group: string, InteractAPIUrl: string) => ({
    name: `CloneSquad-${group}`,
    outputs: { GroupName: group, InteractAPIUrl },
  });

  test.each<[string, Partial<CloudOptions>, readonly string[], readonly string[]]>([
    [
      'one fleet has no stack: the error names the searched region and account',
      { fleets: [{ group: 'perf1-frontend' }], extraStacks: [{ name: 'vpc', outputs: {} }] },
      ['stack-not-found'],
      ['perf1-backend', 'vpc'],
    ],
    [
      'another host than API Gateway is not trusted',
      { fleets: [{ group: 'perf1-backend' }], extraStacks: [stackOf('perf1-frontend', EVIL)] },
      ['url-untrusted'],
      ['CloneSquad-perf1-frontend', EVIL],
    ],
    [
      'an API in another region is not used',
      { fleets: [{ group: 'perf1-backend' }], extraStacks: [stackOf('perf1-frontend', ELSEWHERE)] },
      ['region-mismatch'],
      ['CloneSquad-perf1-frontend', ELSEWHERE],
    ],
  ])('%s', async (_, options, causes, facts) => {
    const cloud = await steppedCloud(options);
    const job = await scale(cloud);
    expect(endingOf(job)).toEqual([2, 'invalid-input', ...causes]);
    for (const fact of facts) expect(errorOf(job)).toContain(fact);
    expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
  });
});

describe('the POSTs', () => {
  test('denied by policy: the error names the statement that each API needs', async () => {
    const cloud = await steppedCloud();
    const job = await scaleByKeys(cloud, { 'wait-for': 'none' }, { kind: 'denied' });
    expect(endingOf(job)).toEqual([4, 'refused', 'policy-denied']);
    const api = (id: string) => `arn:aws:execute-api:eu-west-1:111122223333:${id}/v1/${POST_DESIRED.replace(' ', '/')}`;
    expect(errorOf(job)).toContain(api('aperf1f000'));
    expect(errorOf(job)).toContain(api('aperf1b000'));
  });

  test('one accepted and the other with an unexpected answer: the result is partial, without a wait', async () => {
    const cloud = await steppedCloud({
      intercept: ({ action, group }) =>
        action === POST_DESIRED && group === 'perf1-backend' ? { body: '40' } : undefined,
    });
    const job = await scaleByKeys(cloud);
    expect(endingOf(job)).toEqual([5, 'partial', 'partial', 'unexpected-response']);
    expect(reportOf(job).fleets).toMatchObject([{ written: 'yes' }, { written: 'unknown' }]);
    expect(desiredOf(cloud, 'perf1-frontend')).toBe('4');
    expect(requestsTo(cloud, 'GetMetricData')).toHaveLength(1);
  });
});

describe('secrets', () => {
  /** All output of a job, without the lines that mask secrets. */
  function shownBy(job: JobResult): string {
    const all = [job.main.log, job.post.log, JSON.stringify(job.outputs), job.summary].join('\n');
    return all.replace(/^::add-mask::.*$/gm, '');
  }

  /** Whether a text contains a usable part of a secret. */
  function isIn(text: string, secret: string): boolean {
    const parts = Array.from({ length: secret.length - 39 }, (_, at) => secret.slice(at, at + 40));
    return parts.some((part) => text.includes(part));
  }

  test('the session is not logged if an API repeats the received headers', async () => {
    const cloud = await steppedCloud({
      intercept: ({ action, headers }) =>
        action === POST_DESIRED ? { status: 403, body: JSON.stringify({ message: headers }) } : undefined,
    });
    const job = await scale(cloud, { backend: '', 'wait-for': 'none' }, { hasPost: true });
    expect(endingOf(job)).toEqual([4, 'refused', 'forbidden']);
    const token = requestsTo(cloud, POST_DESIRED)[0]?.headers['x-amz-security-token'] ?? '';
    expect(token.length).toBeGreaterThan(300);
    expect(isIn(shownBy(job), token)).toBe(false);
  });

  test('a session token with a line break is neither printed nor sent', async () => {
    const cloud = await steppedCloud();
    const lines = ['IQoJb3JpZ2luX2Vj'.repeat(20), 'MTIzNDU2Nzg5MDEy'.repeat(20)];
    const job = await scaleByKeys(
      cloud,
      { backend: '', 'backend-url': '', 'wait-for': 'none' },
      {
        hasPost: true,
        env: { AWS_ENDPOINT_URL: cloud.url, ...cloud.keys('full'), AWS_SESSION_TOKEN: lines.join('\n') },
      },
    );
    expect(endingOf(job)).toEqual([3, 'credentials', 'invalid-access-key']);
    expect(errorOf(job)).toContain('session token');
    expect(lines.filter((line) => isIn(shownBy(job), line))).toEqual([]);
    expect(cloud.requests).toEqual([]);
  });
});

describe('an answer that is dated ten minutes back', () => {
  const dated: (action: string) => Intercept =
    (spoilt) =>
    async ({ action, at }, serve) => {
      if (!action.startsWith(spoilt)) return undefined;
      const answer = await serve();
      return { ...answer, headers: { ...answer.headers, Date: new Date(at - 600_000).toUTCString() } };
    };

  test('is detected before the write', async () => {
    const cloud = await steppedCloud({ intercept: dated('GET configuration') });
    const job = await scaleByKeys(cloud);
    expect(endingOf(job)).toEqual([4, 'refused', 'unexpected-response']);
    expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
  });

  test('to a write proves nothing: the fleet is not reported as ready', async () => {
    const fleets = perf1({ instances: 8, running: 8, desired: '8' }, { instances: 8 });
    const cloud = await steppedCloud({ fleets, intercept: dated(POST_DESIRED) });
    const job = await scaleByKeys(cloud, { frontend: '8', backend: '' });
    expect(endingOf(job)).toEqual([4, 'refused', 'unexpected-response']);
    expect(reportOf(job).fleets).toMatchObject([{ written: 'unknown' }]);
  });
});

test('answers that are dated four minutes back do not end a wait earlier', async () => {
  const back: Intercept = async ({ service, at }, serve) => {
    if (service !== 'execute-api') return undefined;
    const answer = await serve();
    return { ...answer, headers: { ...answer.headers, Date: new Date(at - 240_000).toUTCString() } };
  };
  const endings = [];
  for (const intercept of [undefined, back]) {
    const fleets = perf1({ instances: 8, running: 8, desired: '8' });
    const cloud = await steppedCloud({ fleets, ...(intercept && { intercept }) });
    const job = await scaleByKeys(cloud, { frontend: '8', backend: '', 'apply-immediately': 'false' });
    endings.push([endingOf(job), reportOf(job).seconds]);
  }
  const [dated, datedBack] = endings;
  expect(dated?.[0]).toEqual([0, 'ok']);
  expect(datedBack).toEqual(dated);
});

describe('the wait', () => {
  const silentMetrics = ({ action }: SeenRequest) => (action === 'GetMetricData' ? { isSilent: true } : undefined);

  /** The result and the error code of each fleet. */
  function causesByFleet(job: JobResult): readonly string[] {
    return reportOf(job).fleets.map(({ result, code }) => `${result}: ${code}`);
  }

  test('fails for a size with too few instances, after the other fleet is ready', async () => {
    const cloud = await steppedCloud();
    const job = await scaleByKeys(cloud, { backend: '99' }, { hasPost: true });
    expect(endingOf(job)).toEqual([8, 'insufficient-instances', 'insufficient-instances']);
    expect(errorOf(job)).toMatch(/perf1-backend .*99.*10/);
    expect(job.outputs['frontend-running']).toBe('4');
    expect(job.summary).toMatch(/^## .*frontend 4\/4/);
    expect(job.post.exitCode).toBe(0);
  });

  /** The default time for a fleet to pick up its size, in seconds. The next poll detects a failure. */
  const OBSERVE_TIMEOUT = 240;
  const POLLS = 60;
  const noMetrics = 'no-metrics: no-metrics';
  const unread = 'no-metrics: metrics-unreadable';

  test.each<[string, Partial<CloudOptions>, Record<string, string>, readonly string[]]>([
    [
      'a fleet without instances, and a disabled main loop',
      { fleets: perf1({ instances: 0 }, { disabled: true }) },
      {},
      ['empty-fleet: empty-fleet', noMetrics],
    ],
    [
      'metrics in another namespace',
      { rolePolicy: WITHOUT_LIVE_STATUS },
      { 'metrics-namespace': 'Elsewhere' },
      [noMetrics, noMetrics],
    ],
    [
      'a CloudWatch that never answers',
      { rolePolicy: WITHOUT_LIVE_STATUS, intercept: silentMetrics },
      {},
      [unread, unread],
    ],
    [
      'a CloudWatch that returns an internal error for each metric',
      {
        rolePolicy: WITHOUT_LIVE_STATUS,
        intercept: async ({ action }, serve) => {
          if (action !== 'GetMetricData') return undefined;
          const { body = '' } = await serve();
          return { body: body.replaceAll('"Complete"', '"InternalError"') };
        },
      },
      {},
      [unread, unread],
    ],
  ])('%s', async (_, options, inputs, causes) => {
    const cloud = await steppedCloud(options);
    const job = await scale(cloud, inputs);
    expect(job.main.exitCode).toBe(6);
    expect(causesByFleet(job)).toEqual(causes);
    const { seconds } = reportOf(job);
    expect(seconds).toBeGreaterThanOrEqual(OBSERVE_TIMEOUT);
    expect(seconds).toBeLessThan(OBSERVE_TIMEOUT + POLLS);
  });

  test('ends exactly at the timeout, before or after the size is picked up', async () => {
    const slow = { askDelayMs: 600_000, wakeUpMs: 600_000 };
    const cloud = await steppedCloud({ fleets: perf1({ timing: slow }, { timing: { warmUpMs: 600_000 } }) });
    const job = await scale(cloud, { timeout: '1m' });
    expect(job.main.exitCode).toBe(6);
    expect(causesByFleet(job)).toEqual([noMetrics, 'timeout: timeout']);
    expect(reportOf(job)).toMatchObject({ seconds: 60, fleets: [{}, { target: 5, running: 5 }] });
  });
});
