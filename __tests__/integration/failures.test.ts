// The built action is red for each reason by its own name, with the fix and the state left behind, and sends no more than it may.
// Longer than 300 lines: one scenario a reason, on one kind of stage.

import { describe, expect, test } from '@jest/globals';
import type { CannedAnswer, SeenRequest } from '../../local-cloud/types.ts';
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
import { WITHOUT_REPORTS } from '../support/policies.ts';

/** Exit code and result of a job. */
function ending(job: Awaited<ReturnType<typeof scale>>): readonly unknown[] {
  return [job.main.exitCode, job.outputs['result']];
}

describe('before anything is sent', () => {
  test(
    'every mistake in the inputs is named at once, with its value and an example',
    async () => {
      const cloud = await fastCloud();
      const job = await scale(cloud, {
        env: 'perf 1',
        frontend: 'ten',
        backend: '150%',
        timeout: '20',
        'wait-for': 'done',
      });
      expect(ending(job)).toEqual([2, 'invalid-input']);
      const error = errorOf(job);
      expect(error.split('\n')).toEqual([
        '5 inputs are wrong, and nothing was sent:',
        '  env is "perf 1": an environment is named by 1 to 63 letters, digits, - and _, first and last a letter or digit. Example: env: perf1',
        '  frontend is "ten": a size is a whole number (4), a whole percentage from 0% to 100% (50%), or auto. Example: frontend: 4',
        '  backend is "150%": a size is a whole number (4), a whole percentage from 0% to 100% (50%), or auto. Example: backend: 50%',
        '  wait-for is "done": a wait level is none, observed, running, ready, settled. Example: wait-for: ready',
        '  timeout is "20": a duration is written 500ms, 90s, 20m, 2h or 1h30m, and is longer than 0. Example: timeout: 20m',
        'To be fixed by the author of the workflow: Correct the inputs named here.',
        'State left behind: Nothing was changed.',
        'More: https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md#wrong-inputs',
      ]);
      expect(cloud.requests).toEqual([]);
      expect(job.post.log).toBe('The main step changed nothing.\n');
      expect(JSON.parse(job.outputs['report'] ?? '')).toMatchObject({ result: 'invalid-input', fleets: [] });
    },
    JOB_MS,
  );

  test(
    'a job that may not ask for an ID token is told how, and never falls back',
    async () => {
      const cloud = await fastCloud();
      const job = await scale(cloud, {}, { env: { AWS_ENDPOINT_URL: cloud.url, ...cloud.keys('full') } });
      expect(ending(job)).toEqual([3, 'credentials']);
      for (const word of ['permissions: id-token: write', 'forks', 'Dependabot'])
        expect(errorOf(job)).toContain(word);
      expect(cloud.requests).toEqual([]);
    },
    JOB_MS,
  );

  test(
    'a role that does not trust this job',
    async () => {
      const cloud = await fastCloud({ trust: { subject: 'repo:other/repository:*' } });
      const job = await scale(cloud);
      expect(ending(job)).toEqual([3, 'credentials']);
      expect(errorOf(job)).toContain(`AWS did not let this job assume ${cloud.roleArn} (AccessDenied`);
      expect(errorOf(job)).toContain(
        'State left behind: perf1-frontend was not changed. perf1-backend was not changed.',
      );
      expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
    },
    JOB_MS,
  );

  test(
    'no credentials at all',
    async () => {
      const cloud = await fastCloud();
      const job = await scale(cloud, { 'role-to-assume': '' }, { env: { AWS_ENDPOINT_URL: cloud.url } });
      expect(ending(job)).toEqual([3, 'credentials']);
      expect(errorOf(job)).toContain('There are no AWS credentials here');
    },
    JOB_MS,
  );
});

describe('discovery: both or none', () => {
  test(
    'no stack of one fleet: the other is not written either, and the error says where was looked',
    async () => {
      const cloud = await fastCloud({
        fleets: [{ group: 'perf1-frontend' }],
        extraStacks: [{ name: 'vpc', outputs: {} }],
      });
      const job = await scale(cloud);
      expect(ending(job)).toEqual([2, 'invalid-input']);
      expect(errorOf(job)).toContain(
        'No CloudFormation stack in eu-west-1 is the CloneSquad of perf1-backend: none of perf1-backend, CloneSquad-perf1-backend, clonesquad-perf1-backend, and none of all 2 stacks (',
      );
      expect(errorOf(job)).toContain('vpc');
      expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
    },
    JOB_MS,
  );

  test.each([
    [
      'several stacks',
      {
        GroupName: 'perf1-frontend',
        InteractAPIUrl: 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/',
      },
      'Several CloudFormation stacks say that they are the CloneSquad of perf1-frontend: ',
    ],
    [
      'another region',
      {
        GroupName: 'perf1-frontend',
        InteractAPIUrl: 'https://abcde12345.execute-api.us-east-1.amazonaws.com/v1/',
      },
      'another region than eu-west-1',
    ],
    [
      'another host than API Gateway',
      { GroupName: 'perf1-frontend', InteractAPIUrl: 'https://evil.example/v1/' },
      'The stack CloneSquad-perf1-frontend gives "https://evil.example/v1/" as the API of perf1-frontend, which is no API Gateway address over https.',
    ],
  ])(
    '%s',
    async (name, outputs, message) => {
      const backend = { group: 'perf1-backend' };
      const fleets = name === 'several stacks' ? perf1() : [backend];
      const cloud = await fastCloud({
        fleets,
        extraStacks: [{ name: 'CloneSquad-perf1-frontend', outputs }],
      });
      const job = await scale(cloud);
      expect(ending(job)).toEqual([2, 'invalid-input']);
      expect(errorOf(job)).toContain(message);
      expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
    },
    JOB_MS,
  );
});

describe('the POSTs', () => {
  /** Answers the POSTs of one fleet in the cloud's place. */
  const answering = (group: string, answer: CannedAnswer) => (request: SeenRequest) =>
    request.action === POST_DESIRED && request.group === group ? answer : undefined;

  test(
    'refused by policy: both, with the missing statement',
    async () => {
      const cloud = await fastCloud({ rolePolicy: 'denied' });
      const job = await scale(cloud, { ...urlsOf(cloud), 'wait-for': 'none' });
      expect(ending(job)).toEqual([4, 'refused']);
      expect(errorOf(job)).toMatch(
        /Allow execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:\w+\/v1\/POST\/configuration\/ec2\.schedule\.desired_instance_count in the role's policy\./,
      );
    },
    JOB_MS,
  );

  test(
    'one refused, the other taken: partial, said which, and not waited for',
    async () => {
      const cloud = await fastCloud({ intercept: answering('perf1-backend', { status: 500, body: 'down' }) });
      const job = await scale(cloud);
      expect(ending(job)).toEqual([5, 'partial']);
      expect(errorOf(job)).toContain(
        'State left behind: perf1-frontend stays set to 4. perf1-backend may or may not be set to 50%',
      );
      expect(desiredOf(cloud, 'perf1-frontend')).toBe('4');
      expect(requestsTo(cloud, 'GetMetricData').length).toBe(1);
    },
    JOB_MS,
  );

  test.each<[string, CannedAnswer, string]>([
    [
      '200 with another echo',
      { body: '40' },
      'answered "40" to a write of "4", where CloneSquad would repeat the value.',
    ],
    ['200 of a web page', { body: '<html>' }, 'answered "<html>"'],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'gave no usable answer'],
    ['a connection that closes', { hangUp: true }, 'gave no usable answer'],
  ])(
    '%s is no success',
    async (_, answer, message) => {
      const cloud = await fastCloud({ intercept: answering('perf1-frontend', answer) });
      const job = await scale(cloud, { backend: '' });
      expect(job.main.exitCode).toBe(4);
      expect(errorOf(job)).toContain(message);
      expect(errorOf(job)).toContain('State left behind: perf1-frontend may or may not be set to 4');
    },
    JOB_MS,
  );
});

describe('secrets', () => {
  /** Whether any part of a secret that is long enough to be of use is in a text; lines that mask it apart. */
  function isTold(text: string, secret: string): boolean {
    const visible = text.replace(/^::add-mask::.*$/gm, '');
    return Array.from({ length: secret.length - 39 }, (_, at) => secret.slice(at, at + 40)).some((part) =>
      visible.includes(part),
    );
  }

  test(
    'an API that repeats what it was asked with does not bring the session into the log',
    async () => {
      const cloud = await fastCloud({
        intercept: ({ action, headers }) =>
          action === POST_DESIRED ? { status: 403, body: JSON.stringify({ message: headers }) } : undefined,
      });
      const job = await scale(cloud, { backend: '', 'wait-for': 'none' });
      expect(ending(job)).toEqual([4, 'refused']);
      const [token = ''] = requestsTo(cloud, POST_DESIRED).map(
        ({ headers }) => headers['x-amz-security-token'] ?? '',
      );
      expect(token.length).toBeGreaterThan(300);
      const told = [job.main.log, job.post.log, JSON.stringify(job.outputs), job.summary].join('\n');
      expect(isTold(told, token)).toBe(false);
      expect(errorOf(job)).toContain('answered 403');
    },
    JOB_MS,
  );

  test(
    'a session token that was pasted with a line break is not told, and not asked with again',
    async () => {
      const cloud = await fastCloud();
      const token = `${'IQoJb3JpZ2luX2Vj'.repeat(20)}\n${'MTIzNDU2Nzg5MDEy'.repeat(20)}`;
      const job = await scale(
        cloud,
        {
          'role-to-assume': '',
          'frontend-url': cloud.apiUrl('perf1-frontend'),
          backend: '',
          'wait-for': 'none',
        },
        {
          env: { AWS_ENDPOINT_URL: cloud.url, ...cloud.keys('full'), AWS_SESSION_TOKEN: token },
        },
      );
      expect(ending(job)).toEqual([4, 'unreachable']);
      expect(errorOf(job)).toContain('the header X-Amz-Security-Token cannot be sent');
      const told = [job.main.log, job.post.log, JSON.stringify(job.outputs), job.summary].join('\n');
      for (const line of token.split('\n')) expect(isTold(told, line)).toBe(false);
      expect(cloud.requests).toEqual([]);
    },
    JOB_MS,
  );
});

describe('text from outside', () => {
  test(
    'gives the runner no command, of either form',
    async () => {
      const body = JSON.stringify({
        __type: 'ThrottlingException',
        message: 'x\n::error::injected ##[error]injected',
      });
      let left = 4;
      const cloud = await fastCloud({
        intercept: ({ action }) =>
          action === 'GetMetricData' && left-- > 0 ? { status: 400, body } : undefined,
      });
      const job = await scale(cloud, { backend: '', 'wait-for': 'observed' });
      expect(job.main.exitCode).toBe(0);
      const lines = job.main.log.split('\n').filter((line) => line.includes('injected'));
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => line.startsWith('::') || line.includes('##['))).toEqual([]);
    },
    JOB_MS,
  );
});

describe('the wait', () => {
  const denyingMetrics = ({ action }: SeenRequest) =>
    action === 'GetMetricData'
      ? { status: 400, body: '{"__type":"AccessDeniedException","message":"not authorized"}' }
      : undefined;

  test(
    'a CloudWatch that never answers does not hold the job',
    async () => {
      const never = Promise.withResolvers<undefined>();
      const cloud = await fastCloud({
        rolePolicy: WITHOUT_REPORTS,
        intercept: ({ action }) => (action === 'GetMetricData' ? never.promise : undefined),
      });
      const job = await scale(cloud, { timeout: '5s' });
      never.resolve(undefined);
      expect(ending(job)).toEqual([6, 'no-metrics']);
      expect(job.main.log).toContain('CloudWatch could not be read');
    },
    2 * JOB_MS,
  );

  test(
    'a size out of reach is capped',
    async () => {
      const cloud = await fastCloud();
      const job = await scale(cloud, { backend: '99' });
      expect(ending(job)).toEqual([8, 'capped']);
      expect(errorOf(job)).toContain('perf1-backend cannot reach 99: it has 10 instances.');
      expect(job.outputs['frontend-running']).toBe('4');
      expect(job.summary).toMatch(/^## ❌ perf1 failed \(capped\): frontend 4\/4, backend capped/);
      expect(job.post.exitCode).toBe(0);
    },
    JOB_MS,
  );

  test.each<[string, Parameters<typeof fastCloud>[0], Record<string, string>, readonly unknown[], string]>([
    [
      'a value that is shadowed is never observed',
      { fleets: perf1({}, { shadow: { by: 'override', value: '7' } }) },
      { 'observe-timeout': '8s' },
      [6, 'not-observed'],
      'It wants 7 instances. Its configuration has "7", from "override:',
    ],
    [
      'a disabled main loop sends no metrics',
      { fleets: perf1({}, { disabled: true }) },
      { frontend: '', 'observe-timeout': '3s' },
      [6, 'no-metrics'],
      'perf1-backend has sent no usable metrics to the CloudWatch namespace CloneSquad within 3 s of the write.',
    ],
    [
      'another namespace',
      { rolePolicy: WITHOUT_REPORTS },
      { 'observe-timeout': '3s', 'metrics-namespace': 'Elsewhere' },
      [6, 'no-metrics'],
      'to the CloudWatch namespace Elsewhere',
    ],
    [
      'an empty fleet',
      { fleets: perf1({}, { instances: 0 }) },
      { frontend: '' },
      [6, 'empty-fleet'],
      'perf1-backend has no instances',
    ],
    [
      'out of time before the size is picked up',
      { fleets: perf1({ timing: { askDelayMs: 60_000, wakeUpMs: 60_000 } }) },
      { timeout: '2s' },
      [6, 'no-metrics'],
      'perf1-frontend has sent no usable metrics to the CloudWatch namespace CloneSquad within 2 s of the write.',
    ],
    [
      'out of time on the way',
      { fleets: perf1({ timing: { warmUpMs: 600_000 } }) },
      { timeout: '8s' },
      [7, 'timeout'],
      'perf1-frontend was not ready after 8 s: 4 of 4 run',
    ],
    [
      'CloudFormation may not be read',
      { rolePolicy: 'denied' as const },
      {},
      [4, 'refused'],
      "Allow cloudformation:DescribeStacks and cloudformation:ListStacks in the role's policy, or give frontend-url and backend-url",
    ],
    [
      'CloudWatch may not be read',
      { intercept: denyingMetrics },
      {},
      [4, 'refused'],
      "Allow cloudwatch:GetMetricData in the role's policy.\nState left behind: perf1-frontend was not changed. perf1-backend was not changed.",
    ],
  ])(
    '%s',
    async (_, options, inputs, expected, message) => {
      const cloud = await fastCloud(options);
      const job = await scale(cloud, inputs);
      expect(ending(job)).toEqual(expected);
      expect(errorOf(job)).toContain(message);
    },
    JOB_MS,
  );
});
