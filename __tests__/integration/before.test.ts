// The job reads everything before it writes. A denied read causes a notice, and an error stops the job.

import { describe, expect, test } from '@jest/globals';
import { endingOf, errorOf, reportOf, scale, scaleByKeys } from '../support/action.ts';
import {
  desiredOf,
  POST_DESIRED,
  perf1,
  requestsTo,
  type SteppedCloud,
  steppedCloud,
  urlsOf,
} from '../support/cloud.ts';

const KEY = 'ec2.schedule.desired_instance_count';
const MARKER = 'cache.last_write_index';
const CYCLE = 'control/reschedulenow';

test('with keys that may only set sizes, notices name all missing permissions', async () => {
  const cloud = await steppedCloud();
  const job = await scaleByKeys(cloud, { 'wait-for': 'none' }, { kind: 'postOnly' });
  expect(endingOf(job)).toEqual([0, 'ok']);
  expect([desiredOf(cloud, 'perf1-frontend'), desiredOf(cloud, 'perf1-backend')]).toEqual(['4', '50%']);
  const notices = job.main.log.split('\n').filter((line) => line.startsWith('::notice::'));
  const arn = 'arn:aws:execute-api:eu-west-1:111122223333';
  for (const [group, id] of [
    ['perf1-frontend', 'aperf1f000'],
    ['perf1-backend', 'aperf1b000'],
  ] as const) {
    const [own, ...more] = notices.filter((line) => line.includes(`for ${group} `));
    expect(own).toContain(`execute-api:Invoke on ${arn}:${id}/v1/GET/configuration/${KEY} `);
    expect(own).toContain(`execute-api:Invoke on ${arn}:${id}/v1/GET/discovery `);
    expect(more).toEqual([]);
  }
  const [apply, ...more] = notices.filter((line) => line.includes(MARKER));
  expect(apply).toContain(`POST/configuration/${MARKER}`);
  expect(apply).toContain(`GET/${CYCLE}`);
  expect(more).toEqual([]);
  expect(job.outputs).not.toHaveProperty('frontend-previous');
  // The marker is denied. Without it, a request for a cycle would be useless.
  expect(requestsTo(cloud, `POST configuration/${MARKER}`)).toHaveLength(2);
  expect(requestsTo(cloud, `GET ${CYCLE}`)).toEqual([]);
});

test('a URL of another group is rejected, so that no other environment is scaled', async () => {
  const cloud = await steppedCloud({ fleets: [...perf1(), { group: 'perf2-frontend' }] });
  const url = cloud.apiUrl('perf2-frontend');
  const job = await scaleByKeys(cloud, { 'frontend-url': url });
  expect(endingOf(job)).toEqual([2, 'invalid-input', 'group-mismatch']);
  expect(errorOf(job)).toContain(`"${url}"`);
  expect(errorOf(job)).toContain('"perf2-frontend"');
  expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
});

test('a dry run assumes the role, discovers, reads, prints the requests that it would send, and changes nothing', async () => {
  const cloud = await steppedCloud({ fleets: perf1({ desired: '2' }) });
  const job = await scale(cloud, { 'dry-run': 'true', ttl: '1h' }, { hasPost: true });
  expect(endingOf(job)).toEqual([0, 'dry-run']);
  const api = cloud.apiUrl('perf1-frontend');
  const lines = job.main.log.split('\n');
  expect(lines.filter((line) => line.includes(` ${api}`))).toEqual([
    expect.stringMatching(`POST "4" to ${api}configuration/${KEY}\\?ttl=3600$`),
  ]);
  // The same for each API.
  const ofEach = [`POST configuration/${MARKER}?ttl=-60 `, `GET ${CYCLE}?delay=0 `];
  for (const request of ofEach) expect(lines.filter((line) => line.includes(request))).toHaveLength(1);
  expect(reportOf(job)).toMatchObject({ intent: 'dry-run', fleets: [{ previous: '2', written: 'no' }, {}] });
  expect(job.summary).toMatch(/^## .*perf1\b.*frontend 4 .*2.*backend 50%/);
  expect(job.post.exitCode).toBe(0);
  const changing = cloud.requests.filter(
    ({ service, method, action }) =>
      service === 'execute-api' && (method !== 'GET' || action.startsWith('GET control')),
  );
  expect(changing).toEqual([]);
});

test('group-name finds groups with other names', async () => {
  const cloud = await steppedCloud({ fleets: [{ group: 'acme_frontend_perf1' }] });
  const job = await scale(cloud, { 'group-name': 'acme_{layer}_{env}', backend: '', 'wait-for': 'none' });
  expect(endingOf(job)).toEqual([0, 'ok']);
  expect(desiredOf(cloud, 'acme_frontend_perf1')).toBe('4');
});

test('a private API is reached through its VPC endpoint, with the API ID in a signed header', async () => {
  const cloud = await steppedCloud();
  const url = 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';
  const job = await scaleByKeys(cloud, {
    'frontend-url': url,
    'vpc-endpoint': new URL(cloud.apiUrl('perf1-frontend')).origin,
    backend: '',
    'backend-url': '',
    'wait-for': 'none',
  });
  expect(endingOf(job)).toEqual([0, 'ok']);
  expect(desiredOf(cloud, 'perf1-frontend')).toBe('4');
  const [post] = requestsTo(cloud, POST_DESIRED);
  expect(post?.headers['x-apigw-api-id']).toBe('abcde12345');
  expect(post?.headers['authorization']).toMatch(/SignedHeaders=[^,]*x-apigw-api-id/);
  expect(job.outputs['frontend-url']).toBe(url);
});

test('credentials of an account that is not allowed are rejected', async () => {
  const cloud = await steppedCloud();
  const job = await scaleByKeys(cloud, { 'allowed-account-ids': '444455556666' });
  expect(endingOf(job)).toEqual([3, 'credentials', 'account-not-allowed']);
  for (const account of ['111122223333', '444455556666']) expect(errorOf(job)).toContain(account);
  expect(cloud.requests.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
});

test('a machine whose clock is 20 min behind signs with the time of AWS, and logs it', async () => {
  const cloud: SteppedCloud = await steppedCloud({ signatureClock: () => cloud.time.now() + 20 * 60_000 });
  const job = await scale(cloud, { ...urlsOf(cloud), backend: '', 'backend-url': '', 'wait-for': 'none' });
  expect(endingOf(job)).toEqual([0, 'ok']);
  expect(job.main.log).toMatch(/^::notice::.*\b20 min\b/m);
  expect(desiredOf(cloud, 'perf1-frontend')).toBe('4');
  expect(requestsTo(cloud, POST_DESIRED)).toHaveLength(1);
});

test('a size with too few instances is accepted with a warning, if an input allows it', async () => {
  const cloud = await steppedCloud({ fleets: perf1({ instances: 3, excluded: 1 }) });
  const job = await scaleByKeys(cloud, {
    frontend: '9',
    backend: '',
    'backend-url': '',
    'if-insufficient-instances': 'accept',
  });
  expect(endingOf(job)).toEqual([0, 'ok']);
  expect(job.outputs).toMatchObject({ 'frontend-target': '2', 'frontend-running': '2' });
  expect(job.main.log).toMatch(/^::warning::perf1-frontend\b.*\b9\b.*\b2\b.*\b3\b/m);
});

describe('the error explains why CloneSquad does not pick up a size', () => {
  const override = { shadow: { by: 'override', value: '7' } } as const;

  test('an override and a parameter set, each with its value and source', async () => {
    const cloud = await steppedCloud({
      fleets: perf1(override, { shadow: { by: 'parameterSet', value: '7' } }),
    });
    const job = await scale(cloud);
    expect(endingOf(job).slice(0, 2)).toEqual([6, 'not-observed']);
    const [frontend, backend] = reportOf(job).fleets;
    expect(frontend).toMatchObject({ result: 'not-observed', message: expect.stringContaining('"7"') });
    expect(frontend?.fix).toContain(`override:${KEY}`);
    expect(backend).toMatchObject({
      result: 'not-observed',
      message: expect.stringContaining("'local-cloud'"),
    });
    expect(backend?.fix).toContain(KEY);
  });

  test('an SSM maintenance window, and the misspelled key of the tutorial', async () => {
    const cloud = await steppedCloud({ fleets: perf1({ maintenanceWindow: true }, override) });
    cloud.fleet('perf1-backend').write('ec2.scheduler.desired_instance_count', '50%');
    const job = await scale(cloud);
    expect(endingOf(job).slice(0, 2)).toEqual([6, 'not-observed']);
    const [frontend, backend] = reportOf(job).fleets;
    expect(frontend).toMatchObject({ result: 'not-observed', message: expect.stringContaining('SSM') });
    expect(backend?.message).toContain('ec2.scheduler.desired_instance_count');
    expect(backend?.message).toContain('"50%"');
    expect(backend?.fix).toContain(KEY);
  });

  test.each([
    ['another size was set', '7', '7'],
    ['the size was deleted', '', null],
  ])('%s after it had picked up the size: the error has the current value', async (_, value, expected) => {
    let reads = 0;
    const cloud: SteppedCloud = await steppedCloud({
      intercept: ({ action }) => {
        if (action === 'GetMetricData') reads += 1;
        if (reads === 4) cloud.fleet('perf1-frontend').write(KEY, value);
        return undefined;
      },
    });
    const job = await scale(cloud, { backend: '' });
    expect(endingOf(job).slice(0, 2)).toEqual([9, 'superseded']);
    expect(reportOf(job).fleets[0]).toMatchObject({ configured: expected });
  });
});
