// The built action scales an environment on the local cloud, and succeeds when both fleets are ready.
// Longer than 300 lines: many scenarios with the same setup.

import { describe, expect, test } from '@jest/globals';
import { VERSION } from '../../src/base/version.ts';
import type { Report } from '../../src/render/report.ts';
import { scale, scaleByKeys } from '../support/action.ts';
import { desiredOf, POST_DESIRED, perf1, requestsTo, steppedCloud, urlsOf } from '../support/cloud.ts';
import { naming } from '../support/messages.ts';

describe('the main job', () => {
  test('assumes the role, discovers both APIs, sets both sizes, waits until ready, and reports it in all outputs', async () => {
    const cloud = await steppedCloud();
    const job = await scale(cloud, {}, { hasPost: true });

    expect(job.main).toMatchObject({ exitCode: 0, killedBy: null });
    expect(cloud.fleet('perf1-frontend').counts()).toMatchObject({ running: 4 });
    expect(cloud.fleet('perf1-backend').counts()).toMatchObject({ running: 5 });
    const { report: reportText, ...outputs } = job.outputs;
    expect(outputs).toEqual({
      result: 'ok',
      'frontend-url': cloud.apiUrl('perf1-frontend'),
      'frontend-target': '4',
      'frontend-running': '4',
      'backend-url': cloud.apiUrl('perf1-backend'),
      'backend-target': '5',
      'backend-running': '5',
    });
    const report: Report = JSON.parse(reportText ?? '');
    expect(report).toMatchObject({
      version: VERSION,
      env: 'perf1',
      region: 'eu-west-1',
      waitFor: 'ready',
      result: 'ok',
      finalState: naming('perf1-frontend', '4', 'perf1-backend', '50%'),
      fleets: [
        {
          layer: 'frontend',
          requested: '4',
          written: 'yes',
          result: 'ok',
          target: 4,
          running: 4,
          floor: 2,
          fleetSize: 10,
        },
        {
          layer: 'backend',
          requested: '50%',
          written: 'yes',
          rows: [
            {
              kind: 'size',
              key: 'ec2.schedule.desired_instance_count',
              value: '50%',
              written: 'yes',
            },
          ],
          result: 'ok',
          target: 5,
          running: 5,
        },
      ],
    });
    expect(job.summary).toMatch(/^## ✅ .*\bperf1\b.*\bready\b/);
    expect(job.summary).toMatch(/^\| perf1-frontend \| ✅ ok \| 4 \| 4 \| 4 \|$/m);
    expect(job.summary).toMatch(
      /^\| perf1-frontend \| none \| 2 \| \d+ s \| \d+ s \| 3 min 0\d s \| \[CS-perf1-frontend\]\(https:\/\/eu-west-1\.console\.aws\.amazon\.com\/cloudwatch\/home\?region=eu-west-1#dashboards\/dashboard\/CS-perf1-frontend\) \|$/m,
    );
    expect(job.summary.match(/^xychart-beta$/gm)).toHaveLength(2);
    expect(job.post).toMatchObject({ exitCode: 0, log: naming('perf1-frontend', 'was set to 4', 'was set to 50%') });
  });

  test('sends each required request once, with a link to the run in the user agent', async () => {
    const cloud = await steppedCloud();
    await scale(cloud, { 'wait-for': 'observed' });

    const posts = requestsTo(cloud, POST_DESIRED);
    expect(posts.map(({ group, query, body }) => `${group}?${query} ${body}`).toSorted()).toEqual([
      'perf1-backend? 50%',
      'perf1-frontend? 4',
    ]);
    for (const { headers } of posts) {
      expect(headers['user-agent']).toBe(
        `clonesquad-scale/${VERSION} (+https://github.com/acme/perf-tests/actions/runs/4242)`,
      );
    }
    const [assume] = requestsTo(cloud, 'AssumeRoleWithWebIdentity');
    const parameters = new URLSearchParams(assume?.body);
    expect(parameters.get('RoleArn')).toBe(cloud.roleArn);
    expect(parameters.get('RoleSessionName')).toBe('clonesquad-scale-perf1-4242-1');
    expect(parameters.get('DurationSeconds')).toBe('3600');
    const [token] = requestsTo(cloud, 'GetIdToken');
    expect(new URLSearchParams(token?.query).get('audience')).toBe('sts.amazonaws.com');
    // One list for all fleets.
    expect(requestsTo(cloud, 'DescribeStacks')).toHaveLength(1);
    // Each API reports its group.
    expect(requestsTo(cloud, 'GET discovery')).toHaveLength(2);
    const metrics = requestsTo(cloud, 'GetMetricData');
    expect(metrics.length).toBeGreaterThan(1);
    expect(metrics.every(({ headers }) => headers['user-agent']?.includes(`clonesquad-scale/${VERSION}`))).toBe(true);
    expect(new Set(metrics.map(({ socketId }) => socketId)).size).toBe(1);
  });

  test('masks every secret before anything else is printed', async () => {
    const cloud = await steppedCloud();
    const { main } = await scale(cloud, { 'wait-for': 'none' });
    const masked = [...main.log.matchAll(/^::add-mask::(.+)$/gm)].map(([, secret]) => secret ?? '');
    const visible = main.log.replace(/^::add-mask::.+$/gm, '');
    const keyIds = cloud.requests.flatMap(({ keyId }) => keyId ?? []);
    expect(masked).toEqual(expect.arrayContaining([...new Set(keyIds)]));
    expect(masked.some((secret) => secret.split('.').length === 3)).toBe(true);
    expect(masked.filter((secret) => visible.includes(secret))).toEqual([]);
    const session = requestsTo(cloud, POST_DESIRED)[0]?.headers['x-amz-security-token'];
    expect(masked).toContain(session);
  });
});

describe('sizes', () => {
  test('an empty one does not change its fleet', async () => {
    const cloud = await steppedCloud();
    const job = await scaleByKeys(cloud, { frontend: '', 'wait-for': 'none' });
    expect(job.main.exitCode).toBe(0);
    expect(desiredOf(cloud, 'perf1-frontend')).toBeUndefined();
    expect(desiredOf(cloud, 'perf1-backend')).toBe('50%');
    expect(Object.keys(job.outputs).filter((name) => name.startsWith('frontend'))).toEqual([]);
  });

  test('auto causes a notice, and the job waits only for the other fleet', async () => {
    const cloud = await steppedCloud();
    const job = await scaleByKeys(cloud, { frontend: 'auto', backend: '3', 'wait-for': 'running' });
    expect(job.main.exitCode).toBe(0);
    expect(desiredOf(cloud, 'perf1-frontend')).toBe('-1');
    expect(job.outputs).not.toHaveProperty('frontend-target');
    expect(job.outputs).toMatchObject({ result: 'ok', 'backend-running': '3' });
    expect(job.main.log).toMatch(/^::notice::.*perf1-frontend/m);
    expect(job.main.log).not.toMatch(/^::notice::.*perf1-backend/m);
  });

  test('a size below the floor is raised, with a warning', async () => {
    const cloud = await steppedCloud();
    const job = await scaleByKeys(cloud, { frontend: '1', backend: '', 'wait-for': 'running' });
    expect(job.main.exitCode).toBe(0);
    expect(job.outputs).toMatchObject({ 'frontend-target': '2', 'frontend-running': '2' });
    expect(job.main.log).toMatch(/^::warning::.*perf1-frontend.*ec2\.schedule\.min_instance_count/m);
  });

  test('a ttl is sent in whole seconds, and the size expires', async () => {
    const cloud = await steppedCloud();
    await scaleByKeys(cloud, { ttl: '1h30m', 'wait-for': 'none' });
    expect(requestsTo(cloud, POST_DESIRED).map(({ query }) => query)).toEqual(['ttl=5400', 'ttl=5400']);
    expect(cloud.fleet('perf1-frontend').row('ec2.schedule.desired_instance_count')?.ExpirationTime).toBeDefined();
  });
});

describe('discovery', () => {
  test('URLs are used unchanged, also without stage or slash, and no stack is described', async () => {
    const cloud = await steppedCloud();
    const job = await scale(cloud, {
      'frontend-url': cloud.apiUrl('perf1-frontend').replace(/\/v1\/$/, ''),
      'backend-url': cloud.apiUrl('perf1-backend').replace(/\/$/, ''),
      'wait-for': 'none',
    });
    expect(job.main.exitCode).toBe(0);
    expect(job.outputs['frontend-url']).toBe(cloud.apiUrl('perf1-frontend'));
    expect(requestsTo(cloud, 'DescribeStacks')).toEqual([]);
    expect([desiredOf(cloud, 'perf1-frontend'), desiredOf(cloud, 'perf1-backend')]).toEqual(['4', '50%']);
  });

  test('stacks may have any name, be on a later page, and have another name of the output', async () => {
    const cloud = await steppedCloud({
      fleets: perf1(
        { stackName: 'zz-one', urlOutput: 'InteractAPIUrl' },
        { stackName: 'zz-two', urlOutput: 'InteractAPIGWUrl' },
      ),
      extraStacks: ['a', 'b', 'c'].map((name) => ({ name, outputs: { GroupName: 'perf2-frontend' } })),
      stacksPerPage: 2,
    });
    const job = await scale(cloud, { 'wait-for': 'none' });
    expect(job.main.exitCode).toBe(0);
    expect(job.outputs).toMatchObject(urlsOf(cloud));
    expect(requestsTo(cloud, 'DescribeStacks')).toHaveLength(3);
  });
});

describe('authentication', () => {
  test('uses the existing credentials of the job', async () => {
    const cloud = await steppedCloud();
    const keys = cloud.keys('full');
    const job = await scale(
      cloud,
      { 'role-to-assume': '', 'aws-region': '', 'wait-for': 'none' },
      { env: { AWS_ENDPOINT_URL: cloud.url, AWS_REGION: 'eu-west-1', ...keys } },
    );
    expect(job.main.exitCode).toBe(0);
    expect(requestsTo(cloud, POST_DESIRED).map(({ keyId }) => keyId)).toEqual([
      keys.AWS_ACCESS_KEY_ID,
      keys.AWS_ACCESS_KEY_ID,
    ]);
  });

  test('outside GitHub assumes the role with the existing credentials', async () => {
    const cloud = await steppedCloud();
    const job = await scale(
      cloud,
      { 'wait-for': 'none' },
      { env: { AWS_ENDPOINT_URL: cloud.url, GITHUB_ACTIONS: '', ...cloud.keys('full') } },
    );
    expect(job.main.exitCode).toBe(0);
    expect(requestsTo(cloud, 'AssumeRole')).toHaveLength(1);
    expect(requestsTo(cloud, 'AssumeRoleWithWebIdentity')).toHaveLength(0);
  });

  test('uses the endpoint variables of each service, as the SDKs do', async () => {
    const cloud = await steppedCloud();
    const { AWS_ENDPOINT_URL, ...oidc } = cloud.jobEnv;
    const endpoint = AWS_ENDPOINT_URL ?? '';
    const job = await scale(
      cloud,
      { 'wait-for': 'observed' },
      {
        env: {
          ...oidc,
          AWS_ENDPOINT_URL_STS: endpoint,
          AWS_ENDPOINT_URL_CLOUDFORMATION: endpoint,
          AWS_ENDPOINT_URL_CLOUDWATCH: endpoint,
        },
      },
    );
    expect(job.main.exitCode).toBe(0);
  });

  test('renews credentials that expire during the wait, each time with a new OIDC token', async () => {
    const cloud = await steppedCloud({ credentialLifeMs: 60_000 });
    const job = await scale(cloud);
    expect(job.main.exitCode).toBe(0);
    const assumed = requestsTo(cloud, 'AssumeRoleWithWebIdentity').map(({ body }) => new URLSearchParams(body));
    expect(assumed.length).toBeGreaterThan(1);
    expect(new Set(assumed.map((parameters) => parameters.get('WebIdentityToken'))).size).toBe(assumed.length);
  });

  test('needs only the permissions to POST one key and to read metrics', async () => {
    const cloud = await steppedCloud();
    const job = await scale(
      cloud,
      {
        'role-to-assume': '',
        ...urlsOf(cloud),
      },
      { env: { AWS_ENDPOINT_URL: cloud.url, ...cloud.keys('postOnly') } },
    );
    expect(job.outputs['result']).toBe('ok');
  });
});
