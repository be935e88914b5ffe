// Everything is looked at before anything is written; what may not be looked at is a notice, and what is wrong stops the job.

import { describe, expect, test } from '@jest/globals';
import {
  desiredOf,
  errorOf,
  fastCloud,
  JOB_MS,
  POST_DESIRED,
  perf1,
  requestsTo,
  scale,
  urlsOf,
} from '../support/built-action.ts';

const KEY = 'ec2.schedule.desired_instance_count';

test(
  'the whole job succeeds with POST on the one key and GetMetricData, and says what it did without',
  async () => {
    const cloud = await fastCloud({ rolePolicy: 'postOnly' });
    const job = await scale(cloud, urlsOf(cloud));
    expect([job.main.exitCode, job.outputs['result']]).toEqual([0, 'ok']);
    expect([cloud.fleet('perf1-frontend').counts().running, desiredOf(cloud, 'perf1-backend')]).toEqual([
      4,
      '50%',
    ]);
    expect(job.main.log).toContain(
      "::notice::For perf1-frontend, a policy denies what would have told more, and the job went on without: allow execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:aperf1f000/v1/GET/configuration/ec2.schedule.desired_instance_count and execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:aperf1f000/v1/GET/discovery in the role's policy.",
    );
    expect(job.outputs).not.toHaveProperty('frontend-previous');
  },
  JOB_MS,
);

test(
  'a URL of another group is refused, so that no other environment is scaled',
  async () => {
    const cloud = await fastCloud({ fleets: [...perf1(), { group: 'perf2-frontend' }] });
    const url = cloud.apiUrl('perf2-frontend');
    const job = await scale(cloud, { 'frontend-url': url });
    expect([job.main.exitCode, job.outputs['result']]).toEqual([2, 'invalid-input']);
    expect(errorOf(job)).toContain(
      `frontend-url is "${url}": that is the API of "perf2-frontend", not of perf1-frontend.`,
    );
    expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
  },
  JOB_MS,
);

test(
  'a dry run signs in, finds, reads, tells what it would send, and sends nothing',
  async () => {
    const cloud = await fastCloud({ fleets: perf1({ desired: '2' }) });
    const job = await scale(cloud, { 'dry-run': 'true', ttl: '1h' });
    expect([job.main.exitCode, job.outputs['result']]).toEqual([0, 'dry-run']);
    expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
    expect(job.main.log).toContain(
      `perf1-frontend  would send POST ${cloud.apiUrl('perf1-frontend')}configuration/${KEY}?ttl=3600 with "4" (currently "2", read from a memory that may be 60 s old)\n`,
    );
    expect(job.main.log).toContain(
      [
        `perf1-frontend  would send POST ${cloud.apiUrl('perf1-frontend')}configuration/cache.last_write_index?ttl=-60 with a value never used before`,
        `perf1-frontend  would send GET ${cloud.apiUrl('perf1-frontend')}control/reschedulenow?delay=0\n`,
      ].join('\n'),
    );
    expect(job.main.log).toContain(
      'perf1 would be set: frontend 4 (now 2), backend 50% (now undefined). Nothing was sent\n',
    );
    expect(job.summary).toMatch(/^## ✅ perf1 would be set: /);
    expect(job.post.log).toBe('perf1-frontend was not changed. perf1-backend was not changed.\n');
  },
  JOB_MS,
);

test(
  'groups of another name',
  async () => {
    const cloud = await fastCloud({ fleets: [{ group: 'acme_frontend_perf1' }] });
    const inputs = { 'group-name': 'acme_{layer}_{env}', backend: '', 'wait-for': 'none' };
    expect((await scale(cloud, inputs)).main.exitCode).toBe(0);
    expect(desiredOf(cloud, 'acme_frontend_perf1')).toBe('4');
  },
  JOB_MS,
);

test(
  'a private API is reached by its VPC endpoint, which is told by a signed header which API is meant',
  async () => {
    const cloud = await fastCloud();
    const endpoint = new URL(cloud.apiUrl('perf1-frontend')).origin;
    const job = await scale(cloud, {
      'frontend-url': 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/',
      'vpc-endpoint': endpoint,
      backend: '',
      'wait-for': 'none',
    });
    expect(job.main.exitCode).toBe(0);
    expect(desiredOf(cloud, 'perf1-frontend')).toBe('4');
    const [post] = requestsTo(cloud, POST_DESIRED);
    expect(post?.headers['x-apigw-api-id']).toBe('abcde12345');
    expect(post?.headers['authorization']).toMatch(/SignedHeaders=[^,]*x-apigw-api-id/);
    expect(job.outputs['frontend-url']).toBe('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
  },
  JOB_MS,
);

describe('accounts', () => {
  test(
    'credentials of another account than the allowed ones are not used',
    async () => {
      const cloud = await fastCloud();
      const job = await scale(
        cloud,
        { 'role-to-assume': '', 'allowed-account-ids': '444455556666' },
        { env: { AWS_ENDPOINT_URL: cloud.url, ...cloud.keys('full') } },
      );
      expect([job.main.exitCode, job.outputs['result']]).toEqual([3, 'credentials']);
      expect(errorOf(job)).toContain(
        'The credentials are of the AWS account 111122223333, and allowed-account-ids allows only 444455556666.',
      );
      expect(cloud.requests.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
    },
    JOB_MS,
  );

  test(
    'those of an allowed one are',
    async () => {
      const cloud = await fastCloud();
      const job = await scale(
        cloud,
        { 'role-to-assume': '', 'allowed-account-ids': '444455556666 111122223333', 'wait-for': 'none' },
        { env: { AWS_ENDPOINT_URL: cloud.url, ...cloud.keys('full') } },
      );
      expect(job.main.exitCode).toBe(0);
    },
    JOB_MS,
  );
});

test(
  'a machine whose clock is off signs by the answer’s date, once it is told, and says so',
  async () => {
    const cloud = await fastCloud({ clock: () => Date.now() + 20 * 60_000 });
    const job = await scale(cloud, { ...urlsOf(cloud), 'wait-for': 'none', backend: '' });
    expect(job.main.exitCode).toBe(0);
    expect(job.main.log).toMatch(
      /::notice::The clock of this machine is (?:1199|1200) s behind AWS's; requests are signed by AWS's clock\./,
    );
    expect(desiredOf(cloud, 'perf1-frontend')).toBe('4');
    expect(requestsTo(cloud, POST_DESIRED).length).toBe(1);
  },
  JOB_MS,
);

test(
  'a size that all that can start fulfil is accepted with a warning, if the job says so',
  async () => {
    const cloud = await fastCloud({ fleets: perf1({ instances: 3, excluded: 1 }) });
    const job = await scale(cloud, { frontend: '9', backend: '', 'on-capped': 'accept' });
    expect([job.main.exitCode, job.outputs['result']]).toEqual([0, 'ok']);
    expect(job.main.log).toContain(
      '::warning::perf1-frontend was asked for 9 and can get 2: no more of its 3 instances can start.',
    );
    expect(job.outputs).toMatchObject({ 'frontend-target': '2', 'frontend-running': '2' });
  },
  JOB_MS,
);

describe('why a size is not taken up', () => {
  const SHORT = { frontend: '', 'observe-timeout': '8s' };

  test.each<[string, Parameters<typeof perf1>[1], string, string]>([
    [
      'an override',
      { shadow: { by: 'override', value: '7' } },
      'Its configuration has "7", from "override:ec2.schedule.desired_instance_count": an override shadows the size.',
      'Take the override away (key override:ec2.schedule.desired_instance_count)',
    ],
    [
      'a parameter set',
      { shadow: { by: 'parameterSet', value: '7' } },
      'Its configuration has "7", from "Parameter set \'local-cloud\'": a parameter set shadows the size.',
      'Take ec2.schedule.desired_instance_count out of the parameter set',
    ],
    [
      'a maintenance window',
      { maintenanceWindow: true },
      'An SSM maintenance window is open, in which CloneSquad runs all instances.',
      'Wait for the end of the SSM maintenance window, or take the fleet out of it.',
    ],
  ])(
    '%s',
    async (_, backend, what, fix) => {
      const cloud = await fastCloud({ fleets: perf1({}, backend) });
      const job = await scale(cloud, SHORT);
      expect(job.outputs['result']).toBe('not-observed');
      expect(errorOf(job)).toContain(what);
      expect(errorOf(job)).toContain(fix);
    },
    JOB_MS,
  );

  test(
    'the stray key of the tutorial is named, with what to write instead',
    async () => {
      const cloud = await fastCloud({ fleets: perf1({}, { shadow: { by: 'override', value: '7' } }) });
      cloud.fleet('perf1-backend').write('ec2.scheduler.desired_instance_count', '50%');
      const job = await scale(cloud, SHORT);
      expect(errorOf(job)).toContain(
        'The key ec2.scheduler.desired_instance_count, which CloneSquad never reads, is set to "50%"',
      );
      expect(errorOf(job)).toContain(
        'In the script that sets ec2.scheduler.desired_instance_count, write ec2.schedule.desired_instance_count instead.',
      );
    },
    JOB_MS,
  );
});
