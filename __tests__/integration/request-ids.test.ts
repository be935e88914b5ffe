// The built programs include AWS's request ID in every error answer of AWS, and optionally log each request with it.

import { describe, expect, test } from '@jest/globals';
import type { CannedAnswer, SeenRequest } from '../../local-cloud/types.ts';
import { jsonError, xmlError } from '../../local-cloud/wire.ts';
import type { Report } from '../../src/render/report.ts';
import { errorOf, reportOf, scale } from '../support/action.ts';
import { POST_DESIRED, perf1, steppedCloud, urlsOf } from '../support/cloud.ts';
import { machineOn, runCommand } from '../support/command.ts';
import { sliceOf } from '../support/depth.ts';
import { runProgram } from '../support/program.ts';

/** A cloud, and the status and the ID of its answer to each request. */
async function notedCloud(
  refuse: (request: SeenRequest) => CannedAnswer | undefined = () => undefined,
  startAt?: number,
) {
  const answered: { readonly status: number; readonly id: string }[] = [];
  const cloud = await steppedCloud(
    {
      fleets: perf1({ running: 4 }),
      intercept: async (request, serve) => {
        const index = cloud.requests.length - 1;
        const answer = refuse(request) ?? (await serve());
        answered[index] = { status: answer.status ?? 200, id: answer.headers?.['x-amzn-RequestId'] ?? '' };
        return answer;
      },
    },
    startAt,
  );
  return { cloud, answered };
}

/** The log's lines about requests, without the times that they took. */
function requestLines(log: string): readonly string[] {
  return log
    .split('\n')
    .map((line) => line.replace('::debug::', ''))
    .filter((line) => /^(?:GET|POST) /.test(line))
    .map((line) => line.replace(/ in \d+ ms/, ''));
}

/** The expected lines. */
function expectedLines({ cloud, answered }: Awaited<ReturnType<typeof notedCloud>>): readonly string[] {
  return cloud.requests.map(({ method, path, headers }, index) => {
    const { status, id } = answered[index] ?? {};
    return `${method} ${headers['host']}${path}: ${status}${id === '' ? '' : `, request ID ${id}`}`;
  });
}

describe('a job whose request AWS rejects', () => {
  test.each<[string, (request: SeenRequest) => CannedAnswer | undefined]>([
    ['STS', ({ service }) => (service === 'sts' ? xmlError('sts', 403, 'AccessDenied', 'no') : undefined)],
    [
      'CloudFormation',
      ({ service }) =>
        service === 'cloudformation' ? xmlError('cloudformation', 403, 'AccessDenied', 'no') : undefined,
    ],
    [
      'API Gateway',
      ({ action }) =>
        action === POST_DESIRED
          ? { status: 403, headers: { 'x-amzn-RequestId': 'a1b2c3d4-0000' }, body: '{"message":"Forbidden"}' }
          : undefined,
    ],
    [
      'CloudWatch',
      ({ service }) => (service === 'monitoring' ? jsonError(400, 'AccessDeniedException', 'no') : undefined),
    ],
  ])('has the request ID in the error and in the report: %s', async (_, refuse) => {
    const noted = await notedCloud(refuse);
    const job = await scale(noted.cloud, { backend: '', frontend: '6', 'wait-for': 'observed' });
    const [fleet] = reportOf(job).fleets;
    const refused = noted.answered.filter(({ status }) => status >= 400).map(({ id }) => id);
    expect(refused).toContain(fleet?.requestId);
    expect(fleet?.message).toContain(`Request ID: ${fleet?.requestId}.`);
    expect(errorOf(job)).toContain(`Request ID: ${fleet?.requestId}.`);
  });
});

describe('a denied optional read', () => {
  /** A cloud that allows only writes, and the URLs that such credentials cannot discover. */
  async function runDenied(...words: readonly string[]) {
    const noted = await notedCloud(undefined, Date.now());
    const urls = Object.entries(urlsOf(noted.cloud)).flatMap(([name, url]) => [`--${name}`, url]);
    const end = await runProgram([...words, '--env', 'perf1', ...urls], machineOn(noted.cloud, 'postOnly'));
    return { ...end, denied: noted.answered.flatMap(({ status, id }) => (status === 403 ? [id] : [])) };
  }

  test('has its request ID in the notice and in the report', async () => {
    const { result, out, err, denied } = await runDenied('scale', '--frontend', '6', '--wait-for', 'none', '--json');
    const report: { readonly fleets: readonly { readonly notices: Report['notices'] }[] } = JSON.parse(out);
    const notice = report.fleets[0]?.notices.find(({ code }) => code === 'permissions-missing');
    const [, ids = ''] = / Request IDs?: (.*)\.$/.exec(notice?.text ?? '') ?? [];
    expect(result).toBe('ok');
    expect(denied).toEqual(expect.arrayContaining(ids.split(', ')));
    expect(err).toContain(`Notice: ${notice?.text}\n`);
  });

  test('has its request ID in the status', async () => {
    const { out, denied } = await runDenied('status');
    const ids = [...out.matchAll(/ Request ID: (.*?)\. /g)].map(([, id = '']) => id);
    expect(ids).toHaveLength(2);
    expect(denied).toEqual(expect.arrayContaining(ids));
  });
});

test('a command calls settings options in errors and in the report', async () => {
  const refuse = ({ service }: SeenRequest) =>
    service === 'cloudformation' ? xmlError('cloudformation', 403, 'AccessDenied', 'no') : undefined;
  const { cloud } = await notedCloud(refuse, Date.now());
  const args = ['scale', '--env', 'perf1', '--frontend', '6', '--json'];
  const { out, err } = await runProgram(args, machineOn(cloud));
  const report: { readonly fleets: readonly { readonly fix: string }[] } = JSON.parse(out);
  expect(report.fleets[0]?.fix).toContain('`--frontend-url`');
  expect(err).toContain('`--frontend-url`');
});

describe('a log line for each request', () => {
  test('is printed by both steps of the action with debug logging', async () => {
    const noted = await notedCloud();
    const env = { ...noted.cloud.jobEnv, RUNNER_DEBUG: '1' };
    const job = await scale(noted.cloud, { 'wait-for': 'none', 'on-job-end': 'restore', ttl: '2h' }, { env });
    expect(noted.cloud.requests.some(({ query }) => query.includes('ttl'))).toBe(true);
    expect(requestLines(`${job.main.log}\n${job.post.log}`).toSorted()).toEqual(expectedLines(noted).toSorted());
  });

  test('is not printed without debug logging', async () => {
    const noted = await notedCloud();
    const job = await scale(noted.cloud, { 'wait-for': 'none' });
    expect(requestLines(job.main.log)).toEqual([]);
    expect(job.main.log).not.toContain('::debug::');
  });

  const commands = sliceOf(
    [
      ['run', '--frontend', '6', '--wait-for', 'observed', '--verbose', '--', 'true'],
      ['scale', '--frontend', '6', '--wait-for', 'observed'],
      ['wait', '--frontend', '4', '--wait-for', 'observed'],
      ['status'],
      ['doctor'],
    ],
    2,
  );

  test.each(commands.cases)(`is printed with --verbose (${commands.title} commands): %s`, async (command, ...args) => {
    const noted = await notedCloud();
    const words = args.includes('--verbose') ? args : [...args, '--verbose'];
    const { out, err } = await runCommand([command, '--env', 'perf1', ...words], { env: machineOn(noted.cloud) });
    expect(requestLines(err).toSorted()).toEqual(expectedLines(noted).toSorted());
    expect(requestLines(out)).toEqual([]);
  });

  test('gives the reason if there is no answer', async () => {
    const noted = await notedCloud();
    const urls = Object.entries(urlsOf(noted.cloud)).flatMap(([name, url]) => [`--${name}`, url]);
    await noted.cloud.close();
    const { err } = await runCommand(['doctor', '--env', 'perf1', ...urls, '--verbose'], {
      env: machineOn(noted.cloud),
    });
    expect(requestLines(err)[0]).toMatch(/^POST 127\.0\.0\.1:\d+\/: failed, .*ECONNREFUSED/);
  });
});
