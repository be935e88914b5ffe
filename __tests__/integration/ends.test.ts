// If something does not answer, the process still ends: exactly at its timeout, and at once after a signal.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Intercept } from '../../local-cloud/cloud.ts';
import { endingOf, reportOf, scale } from '../support/action.ts';
import { PENDING, POST_DESIRED, requestsTo, type SteppedCloud, steppedCloud, urlsOf } from '../support/cloud.ts';
import { CLI, machineOn, runCommand } from '../support/command.ts';
import { sliceOf } from '../support/depth.ts';
import { failProgram } from '../support/program.ts';

const GET_DESIRED = 'GET configuration/ec2.schedule.desired_instance_count';
const CYCLE = 'GET control/reschedulenow';

/** A cloud that answers all requests except one kind. */
async function silentAt(action: string): Promise<SteppedCloud> {
  return steppedCloud({ intercept: (seen) => (seen.action === action ? { isSilent: true } : undefined) });
}

/** Seconds from the start of a cloud's time. */
function secondsSince(start: number, { time }: SteppedCloud): number {
  return (time.now() - start) / 1000;
}

describe('the timeout ends', () => {
  const { title, cases } = sliceOf<[string, string, 'no' | 'unknown']>(
    [
      ['a request for an OIDC token', 'GetIdToken', 'no'],
      ['a request for the role', 'AssumeRoleWithWebIdentity', 'no'],
      ['a read before the write', GET_DESIRED, 'no'],
      ['the discovery of the APIs', 'DescribeStacks', 'no'],
      ['a write', POST_DESIRED, 'unknown'],
      ['a read of CloudWatch before the write', 'GetMetricData', 'no'],
    ],
    2,
  );

  test.each(cases)(`%s (${title})`, async (_, silent, written) => {
    const cloud = await silentAt(silent);
    const start = cloud.time.now();
    const job = await scale(cloud, { timeout: '2s' });
    expect(endingOf(job)).toEqual([7, 'timeout', 'timeout']);
    expect(reportOf(job).fleets.map((fleet) => fleet.written)).toEqual([written, written]);
    expect(requestsTo(cloud, silent).length).toBeLessThanOrEqual(6);
    expect(secondsSince(start, cloud)).toBe(2);
  });

  test('a wait whose request for a cycle has no answer, after a last read', async () => {
    const cloud = await silentAt(CYCLE);
    const start = cloud.time.now();
    const job = await scale(cloud, { timeout: '30s', 'request-timeout': '20s' });
    expect(job.outputs['result']).toBe('timeout');
    expect(secondsSince(start, cloud)).toBeLessThanOrEqual(50);
  });

  test.each(['status', 'doctor'])('%s', async (command) => {
    const cloud = await silentAt(GET_DESIRED);
    const start = cloud.time.now();
    const args = [command, '--env', 'perf1', '--json'];
    const env = { ...machineOn(cloud), CLONESQUAD_TIMEOUT: '2s' };
    const { exitCode, out } = await runCommand(args, { env });
    expect(exitCode).toBe(7);
    expect(out).toContain('timeout');
    expect(secondsSince(start, cloud)).toBe(2);
  });
});

describe('a container credentials endpoint', () => {
  const PATH = '/container-credentials';

  async function scaleOnContainer(timeout: string, limit: Intercept, more: Readonly<Record<string, string>> = {}) {
    const cloud = await steppedCloud({
      intercept: (seen, serve) => (seen.path === PATH ? limit(seen, serve) : undefined),
    });
    const start = cloud.time.now();
    const env = {
      ...cloud.time.env,
      AWS_ENDPOINT_URL: cloud.url,
      AWS_REGION: 'eu-west-1',
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${cloud.url}${PATH}`,
      ...more,
    };
    const args = ['scale', '--env', 'perf1', '--frontend', '4', '--json', '--timeout', timeout];
    const { exitCode, out } = await runCommand(args, { env });
    const { code }: { readonly code?: string } = JSON.parse(out).fleets[0];
    return { exitCode, code, seconds: secondsSince(start, cloud), cloud };
  }

  test('that never answers gets three requests of one second each', async () => {
    const { exitCode, code, seconds, cloud } = await scaleOnContainer('1m', () => ({ isSilent: true }));
    expect([exitCode, code, Math.floor(seconds)]).toEqual([3, 'no-credentials', 3]);
    expect(cloud.requests).toHaveLength(3);
  });

  test('that never answers does not delay the run beyond the timeout', async () => {
    const { exitCode, code, seconds } = await scaleOnContainer('2s', () => ({ isSilent: true }));
    expect([exitCode, code, seconds]).toEqual([7, 'timeout', 2]);
  });

  describe('as the source of a profile', () => {
    const role = 'role_arn = arn:aws:iam::111122223333:role/r\ncredential_source = EcsContainer\n';
    let env: Readonly<Record<string, string>>;
    beforeEach(() => {
      const config = join(mkdtempSync(join(tmpdir(), 'clonesquad-scale-source-')), 'config');
      writeFileSync(config, `[profile ours]\n${role}`);
      env = { AWS_PROFILE: 'ours', AWS_CONFIG_FILE: config };
    });
    afterEach(() => rmSync(dirname(env['AWS_CONFIG_FILE'] ?? ''), { recursive: true }));

    test('that never answers gets three requests of one second each', async () => {
      const { exitCode, code, seconds, cloud } = await scaleOnContainer('1m', () => ({ isSilent: true }), env);
      expect([exitCode, code, Math.floor(seconds)]).toEqual([3, 'credential-source-failed', 3]);
      expect(cloud.requests).toHaveLength(3);
    });

    test('that never answers does not delay the run beyond the timeout', async () => {
      const { exitCode, code, seconds } = await scaleOnContainer('2s', () => ({ isSilent: true }), env);
      expect([exitCode, code, seconds]).toEqual([7, 'timeout', 2]);
    });

    test('with an endless answer is read up to a limit', async () => {
      const body = ' '.repeat(65 * 1024);
      const { exitCode, code } = await scaleOnContainer('1m', () => ({ body }), env);
      expect([exitCode, code]).toEqual([3, 'credential-source-failed']);
    });
  });
});

test('endless pages of stacks are abandoned, and nothing is set', async () => {
  const endless: Intercept = async ({ action }, serve) => {
    if (action !== 'DescribeStacks') return undefined;
    const answer = await serve();
    const body = answer.body?.replace('</Stacks>', '</Stacks><NextToken>MA==</NextToken>') ?? '';
    return { ...answer, body: body.replaceAll('GroupName', 'Other') };
  };
  const cloud = await steppedCloud({ intercept: endless });
  const job = await scale(cloud);
  expect(endingOf(job)).toEqual([4, 'refused', 'unexpected-response']);
  expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
  expect(requestsTo(cloud, 'DescribeStacks').length).toBeLessThan(20);
});

describe('a pipe without a writer, or an endless device,', () => {
  let folder: string;
  let pipe: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-pipe-'));
    pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(['the pipe', '/dev/zero'])('is rejected as a plan: %s', async (path) => {
    const args = ['scale', '--activity', 'night', '--env', 'perf1', '--json', '--plan'];
    const { exitCode, out } = await runCommand([...args, path === 'the pipe' ? pipe : path]);
    expect([exitCode, JSON.parse(out)]).toEqual([2, expect.objectContaining({ code: 'plan-unreadable' })]);
  });

  test.each(['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_WEB_IDENTITY_TOKEN_FILE'])(
    'does not block as %s',
    async (name) => {
      const args = ['scale', '--env', 'perf1', '--frontend', '4', '--json'];
      const env = { AWS_REGION: 'eu-west-1', AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/r', [name]: pipe };
      const { exitCode, err } = await runCommand(args, { env });
      expect([exitCode, err]).toEqual([3, expect.stringMatching(new RegExp(`${name}.*${pipe} is a pipe`, 's'))]);
    },
  );

  test.each(['the pipe', '/dev/zero'])('is rejected as a certificate file: %s', async (path) => {
    const file = path === 'the pipe' ? pipe : path;
    const env = { AWS_REGION: 'eu-west-1', AWS_CA_BUNDLE: file };
    expect(await failProgram(['status', '--env', 'perf1'], env)).toMatchObject({ code: 'ca-bundle-unusable' });
  });

  test('is not read endlessly', async () => {
    const env = { AWS_REGION: 'eu-west-1', AWS_CONFIG_FILE: devNull, AWS_SHARED_CREDENTIALS_FILE: '/dev/zero' };
    const { err } = await failProgram(['scale', '--env', 'perf1', '--frontend', '4'], env);
    expect(err).toMatch(/AWS_SHARED_CREDENTIALS_FILE.*\/dev\/zero/);
  });

  test('does not block as the credentials file next to a configuration file', async () => {
    const config = join(folder, 'config');
    writeFileSync(config, '[default]\nregion = eu-west-1\n');
    const files = { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: pipe };
    const args = ['scale', '--env', 'perf1', '--frontend', '4', '--json'];
    const { exitCode, err } = await runCommand(args, { env: { AWS_REGION: 'eu-west-1', ...files } });
    expect([exitCode, err]).toEqual([3, expect.stringContaining(`${pipe} is a pipe`)]);
  });

  test.each<[string, number, string]>([
    ['after a success', 200, 'ok'],
    ['after a failure', 404, 'refused'],
  ])('does not prevent the end of a program %s, although a thread waits for it', async (_, status, result) => {
    const preload = `data:text/javascript,import{open}from'node:fs';open(${JSON.stringify(pipe)},()=>{})`;
    const cloud = await steppedCloud({
      intercept: ({ action }) => (action === POST_DESIRED && status !== 200 ? { status } : undefined),
    });
    const args = ['scale', '--env', 'perf1', '--frontend', '4', '--wait-for', 'none', '--json'];
    const { exitCode, out, err } = await runCommand(args, {
      env: machineOn(cloud),
      program: [process.execPath, '--import', preload, CLI],
    });
    expect([exitCode, JSON.parse(out).result]).toEqual([result === 'ok' ? 0 : 4, result]);
    expect(err).not.toContain('Warning');
  });

  test('does not prevent the end of a program by a signal, although a thread waits for it', async () => {
    const preload = `data:text/javascript,import{open}from'node:fs';open(${JSON.stringify(pipe)},()=>{})`;
    let kill = () => {};
    const cloud = await steppedCloud({
      intercept: ({ action }) => {
        if (action === POST_DESIRED) kill();
        return action === POST_DESIRED ? PENDING : undefined;
      },
    });
    const { killedBy, out } = await runCommand(['scale', '--env', 'perf1', '--frontend', '4', '--json'], {
      env: machineOn(cloud),
      program: [process.execPath, '--import', preload, CLI],
      onStart: (child) => (kill = () => child.kill('SIGTERM')),
    });
    expect([killedBy, JSON.parse(out).result]).toEqual(['SIGTERM', 'cancelled']);
  });

  test('does not block in a home folder that is written as ~', async () => {
    const env = {
      AWS_REGION: 'eu-west-1',
      HOME: folder,
      AWS_CONFIG_FILE: devNull,
      AWS_SHARED_CREDENTIALS_FILE: '~/pipe',
    };
    const { err } = await failProgram(['scale', '--env', 'perf1', '--frontend', '4'], env);
    expect(err).toContain(`${pipe} is a pipe`);
  });

  test('does not block in a home folder', async () => {
    mkdirSync(join(folder, '.aws'), { recursive: true });
    execFileSync('mkfifo', [join(folder, '.aws', 'config')]);
    const env = {
      AWS_REGION: 'eu-west-1',
      HOME: folder,
      AWS_CONFIG_FILE: '',
      AWS_SHARED_CREDENTIALS_FILE: '',
    };
    const { exitCode, err } = await runCommand(['scale', '--env', 'perf1', '--frontend', '4'], { env });
    expect([exitCode, err]).toEqual([3, expect.stringContaining('config is a pipe')]);
  });

  test.each(['main.js', 'plan.js'])(
    'does not block as the output file of the action (%s), which fails before any write',
    async (step) => {
      const { exitCode, out } = await runCommand([], {
        program: [process.execPath, join(import.meta.dirname, '../../dist', step)],
        env: { GITHUB_OUTPUT: pipe },
      });
      expect([exitCode, out]).toEqual([1, expect.stringContaining('GITHUB_OUTPUT')]);
    },
  );

  test('does not block as the summary file of a command, which succeeds', async () => {
    const cloud = await steppedCloud();
    const args = ['scale', '--env', 'perf1', '--frontend', '4', '--wait-for', 'none', '--summary-file', pipe];
    const { exitCode, err } = await runCommand(args, { env: machineOn(cloud) });
    expect([exitCode, err]).toEqual([0, expect.stringContaining('ENXIO')]);
  });

  test('does not block as the summary file of the action, which succeeds', async () => {
    const cloud = await steppedCloud();
    const inputs = { env: 'perf1', frontend: '4', 'wait-for': 'none', ...urlsOf(cloud), backend: '4' };
    const files = Object.fromEntries(['OUTPUT', 'STATE'].map((name) => [`GITHUB_${name}`, join(folder, name)]));
    for (const file of Object.values(files)) execFileSync('touch', [file]);
    const { exitCode, out } = await runCommand([], {
      program: [process.execPath, join(import.meta.dirname, '../../dist/main.js')],
      env: {
        ...machineOn(cloud),
        ...files,
        GITHUB_STEP_SUMMARY: pipe,
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
    });
    expect([exitCode, out]).toEqual([0, expect.stringContaining('ENXIO')]);
    expect(readFileSync(join(folder, 'OUTPUT'), 'utf8')).toContain('ok');
  });
});
