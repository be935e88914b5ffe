// The built command scales and waits on the local cloud. Standard output has only the result, standard error has
// everything
// else, and the exit code matches the result.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SeenRequest } from '../../local-cloud/cloud.ts';
import { VERSION } from '../../src/base/version.ts';
import { desiredOf, PENDING, POST_DESIRED, perf1, requestsTo, steppedCloud, urlsOf } from '../support/cloud.ts';
import { CLI, machineOn, runCommand } from '../support/command.ts';
import { sliceOf } from '../support/depth.ts';
import { naming } from '../support/messages.ts';
import { schemaErrorsIn } from '../support/report-schema.ts';

const PLAN = `environments: { perf1: {}, perf2: { activities: { performance: { backend: 99 } } }, nonreg1: {} }
activities:
  performance: { frontend: 4, backend: 3, wait-for: running }
  night: { frontend: { size: 0, floor: 0 }, backend: 1, wait-for: none, ttl: 1h, on-job-end: restore }
  short: { frontend: 4, wait-for: running, ttl: 3m, timeout: 2m }
`;

const SIZES = ['--env', 'perf1', '--frontend', '4', '--backend', '50%'] as const;
const ESCAPE = String.fromCharCode(27);
/** Long pauses between polls, so that a long wait makes few requests. */
const SLOW_POLLS = ['--poll-interval', '30s'] as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-cli-'));
  writeFileSync(join(folder, 'clonesquad-plan.yml'), PLAN);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The cells of a table's row. */
function cellsOf(row = ''): readonly string[] {
  return row.split(/ {2,}/);
}

describe('scale', () => {
  test('sets both sizes, waits until ready, and prints only the table', async () => {
    const cloud = await steppedCloud();
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'before\n');
    const { out, err, exitCode } = await runCommand(['scale', ...SIZES, ...SLOW_POLLS, '--summary-file', summary], {
      env: { ...machineOn(cloud), FORCE_COLOR: '1' },
    });
    expect(exitCode).toBe(0);
    const [, frontend, backend, , ...below] = out.split('\n');
    expect(cellsOf(frontend)).toEqual(['perf1-frontend', '4', '4', '4', '0', '2', '3 min 02 s', 'ok']);
    expect(cellsOf(backend)).toEqual(['perf1-backend', '50%', '5', '5', '0', '2', '3 min 02 s', 'ok']);
    expect(below).toEqual([
      naming('perf1', '4/4', '5/5', '3 min 02 s'),
      naming('perf1-frontend', '4', 'perf1-backend', '50%'),
      '',
    ]);
    expect(err.split('\n')[0]).toEqual(naming('perf1', 'eu-west-1'));
    // The timeout is the configured one, although the run began before the wait.
    expect(err).toMatch(/^Waiting\b.*\b20 min\b/m);
    expect(err).toMatch(/^perf1-backend {2}5\/5 /m);
    // No colors and no workflow commands.
    expect(out + err).not.toContain(ESCAPE);
    expect(err).not.toMatch(/^::/m);
    expect(cloud.secrets().filter((secret) => (out + err).includes(secret))).toEqual([]);
    expect(cloud.fleet('perf1-backend').counts()).toMatchObject({ running: 5 });
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## .*4\/4/);
    const [post] = requestsTo(cloud, POST_DESIRED);
    expect(post?.headers['user-agent']).toBe(`clonesquad-scale/${VERSION}`);
  });

  test('lets options override variables, and variables the plan, and ignores on-job-end of the plan', async () => {
    const cloud = await steppedCloud();
    const { exitCode, err } = await runCommand(
      ['scale', '--activity', 'night', '--env', 'perf1', '--frontend', '4', '--summary-file', folder],
      { env: { ...machineOn(cloud), CLONESQUAD_FRONTEND: '3', CLONESQUAD_BACKEND: '5' }, folder },
    );
    expect(exitCode).toBe(0);
    expect([desiredOf(cloud, 'perf1-frontend'), desiredOf(cloud, 'perf1-backend')]).toEqual(['4', '5']);
    expect(requestsTo(cloud, POST_DESIRED).map(({ query }) => query)).toEqual(['ttl=3600', 'ttl=3600']);
    expect(err).toMatch(/^Notice: .*clonesquad-plan\.yml:4:\d+.*\bon-job-end\b.*"restore"/m);
    // An unwritable summary is not a failure.
    expect(err).toMatch(/^Warning: .*EISDIR/m);
  });

  test('as a dry run changes nothing, names the run of its scheduler, and lets --floor override the plan', async () => {
    const cloud = await steppedCloud();
    const { out, err, exitCode } = await runCommand(
      ['scale', '--activity', 'night', '--env', 'perf1', '--floor', '3', '--dry-run', '--json'],
      { env: { ...machineOn(cloud), BUILD_URL: 'https://user:pass@ci.example/job/7/?token=x' }, folder },
    );
    expect(exitCode).toBe(0);
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({ env: 'perf1', intent: 'dry-run', result: 'dry-run' });
    const floor = { kind: 'floor', value: '3', written: 'no' };
    expect(report).toMatchObject({ fleets: [{ rows: [floor, {}] }, { rows: [floor, {}] }] });
    expect(schemaErrorsIn(report)).toEqual([]);
    expect(out.split('\n')).toHaveLength(2);
    expect(err.match(/^.*\bPOST "3" to .*\/ec2\.schedule\.min_instance_count\?ttl=3600$/gm)).toHaveLength(2);
    expect(cloud.requests.filter(({ method, service }) => method !== 'GET' && service === 'execute-api')).toEqual([]);
    expect(cloud.requests.map(({ headers }) => headers['user-agent'])).toContain(
      `clonesquad-scale/${VERSION} (+https://ci.example/job/7/)`,
    );
  });

  test('of many environments assumes the role once, with one OIDC token in a GitHub job, and prints one report', async () => {
    const groups = ['perf1', 'perf2'].flatMap((env) => [`${env}-frontend`, `${env}-backend`]);
    const cloud = await steppedCloud({ fleets: groups.map((group) => ({ group })) });
    const summary = join(folder, 'many.md');
    const role = ['--role-to-assume', cloud.roleArn];
    const { exitCode, out, err } = await runCommand(
      [
        'scale',
        '--activity',
        'performance',
        '--env',
        'perf*',
        ...role,
        ...SLOW_POLLS,
        '--json',
        '--summary-file',
        summary,
      ],
      {
        env: { ...cloud.time.env, ...cloud.jobEnv, GITHUB_ACTIONS: 'true', AWS_REGION: 'eu-west-1' },
        folder,
      },
    );
    expect(exitCode).toBe(8);
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({
      activity: 'performance',
      result: 'insufficient-instances',
      environments: [
        { env: 'perf1', result: 'ok' },
        { env: 'perf2', result: 'insufficient-instances' },
      ],
    });
    expect(schemaErrorsIn(report)).toEqual([]);
    expect(err).toMatch(/^Error \(insufficient-instances\): .*\bperf2\b/m);
    expect(readFileSync(summary, 'utf8')).toMatch(/^# ❌ .*\bperformance\b.*\bperf2\b/);
    expect(groups.map((group) => desiredOf(cloud, group))).toEqual(['4', '3', '4', '99']);
    expect(requestsTo(cloud, 'GetIdToken')).toHaveLength(1);
    expect(requestsTo(cloud, 'AssumeRoleWithWebIdentity')).toHaveLength(1);
  });

  test('logs a failed environment at once, and its cause once for all fleets at the end', async () => {
    const groups = ['perf1', 'perf2', 'perf3'].flatMap((env) => [`${env}-frontend`, `${env}-backend`]);
    const cloud = await steppedCloud({ fleets: groups.map((group) => ({ group })) });
    const floor = '{ activities: { day: { floor: 3 } } }';
    const plan = join(folder, 'floors.yml');
    writeFileSync(
      plan,
      `environments: { perf1: , perf2: ${floor}, perf3: ${floor} }\nactivities: { day: { frontend: 4, backend: 4, wait-for: running } }\n`,
    );
    const { err, exitCode } = await runCommand(['scale', '--activity', 'day', '--plan', plan, ...SLOW_POLLS], {
      env: { ...machineOn(cloud), ...cloud.keys('explain') },
    });
    expect(exitCode).toBe(4);
    const lines = err.split('\n');
    const failed = lines.flatMap((line, index) => (/^perf[23] failed\b/.test(line) ? [index] : []));
    const [first = 0, second = 0, ...more] = failed;
    expect(more).toEqual([]);
    expect(second).toBeLessThan(lines.findIndex((line) => /^perf1-frontend {2}4\/4 /.test(line)));
    expect(lines[first]).toMatch(/^perf([23]) .*\bperf\1-frontend: .*min_instance_count\b.*\bperf\1-backend\b/);
    expect(lines[second]).toMatch(/^perf2 .*\bperf3$|^perf3 .*\bperf2$/);
    const [, error = ''] = err.split(/^Error \(refused\): /m);
    // In the message and the fix of the first fleet, and for each of the others.
    expect(error.match(/\bmin_instance_count\b/g)).toHaveLength(5);
    expect(error).toEqual(naming('perf2-frontend: ', 'perf2-backend', 'perf3-frontend', 'perf3-backend'));
    expect(error.match(/^Fix\b/gm)).toHaveLength(1);
  });

  test('redraws bars on a terminal in place, and keeps the last frame above the table', async () => {
    const cloud = await steppedCloud();
    const command = [process.execPath, CLI, 'scale', '--env', 'perf1', '--frontend', '4', ...SLOW_POLLS];
    const { out, exitCode } = await runCommand(['-qec', `stty rows 40 cols 120; ${command.join(' ')}`, '/dev/null'], {
      env: { ...machineOn(cloud), TERM: 'xterm' },
      program: ['script'],
    });
    expect(exitCode).toBe(0);
    const frames = out.split(`${ESCAPE}[?2026h`).filter((frame) => frame.includes('█'));
    expect(frames.length).toBeGreaterThan(2);
    expect(frames.at(-1)).toContain(`${ESCAPE}[32m${'█'.repeat(20)}${ESCAPE}[39m  4/4 `);
    expect(out).not.toContain(`${ESCAPE}[?25l`);
    expect(out.lastIndexOf('█')).toBeLessThan(out.lastIndexOf('perf1-frontend'));
  });
});

describe('wait', () => {
  test('waits without a write, and ignores the ttl, which it does not write', async () => {
    const cloud = await steppedCloud({ fleets: perf1({ running: 4, desired: '4' }) });
    const { exitCode, out } = await runCommand(
      // A scale would be rejected: its size would expire before the wait ends.
      ['wait', '--activity', 'short', '--env', 'perf1', '--timeout', '4m', '--json'],
      { env: machineOn(cloud), folder },
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ intent: 'wait', result: 'ok', fleets: [{ running: 4 }] });
    const writes = cloud.requests.filter(({ service, method }) => service === 'execute-api' && method !== 'GET');
    expect(writes).toEqual([]);
  });
});

describe('failures', () => {
  test('invalid values are reported by the names of their options, and nothing is sent', async () => {
    const cloud = await steppedCloud();
    const summary = join(folder, 'no-run.md');
    const { exitCode, out, err } = await runCommand(
      ['scale', '--env', 'perf1', '--frontend', 'ten', '--size', 'cache=x', '--json', '--summary-file', summary],
      { env: { ...machineOn(cloud), CLONESQUAD_BACKEND: ' 5', CLONESQUAD_TIMEOUT: '20' } },
    );
    const report: unknown = JSON.parse(out);
    expect(exitCode).toBe(2);
    expect(report).toMatchObject({ result: 'invalid-input', code: 'invalid-inputs', fleets: [] });
    expect(schemaErrorsIn(report)).toEqual([]);
    expect(
      [...err.matchAll(/^ {2}((?:--size )?\S+) .*?(".*?")/gm)].map(([, name, value]) => `${name} ${value}`),
    ).toEqual(['--frontend "ten"', 'CLONESQUAD_BACKEND " 5"', '--size cache "x"', 'CLONESQUAD_TIMEOUT "20"']);
    expect(readFileSync(summary, 'utf8')).toMatch(/^## .*invalid-input.*\n\n> \[!CAUTION\]\n/);
    expect(cloud.requests).toEqual([]);
  });

  test('a denied write exits with 4', async () => {
    const cloud = await steppedCloud();
    const { 'frontend-url': url = '' } = urlsOf(cloud);
    const run = await runCommand(['scale', '--env', 'perf1', '--frontend', '4', '--frontend-url', url], {
      env: machineOn(cloud, 'denied'),
    });
    expect(run).toMatchObject({ exitCode: 4, err: expect.stringMatching(/^Error \(refused\): /m) });
  });

  // look-commands.test.ts tests SIGINT.
  const signals = sliceOf(
    [
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const,
    2,
  );

  test.each(signals.cases)(
    `%s ends a wait at once, and the report has the sizes that remain set (${signals.title})`,
    async (signal, code) => {
      let kill = () => {};
      let polls = 0;
      const intercept = ({ action }: SeenRequest) => {
        if (action !== 'GetMetricData') return undefined;
        polls += 1;
        if (polls < 2) return undefined;
        kill();
        return PENDING;
      };
      const cloud = await steppedCloud({ intercept });
      const run = await runCommand(['scale', '--env', 'perf1', '--frontend', '4', '--json'], {
        env: machineOn(cloud),
        onStart: (child) => {
          kill = () => child.kill(signal);
        },
      });
      expect(run).toMatchObject({ exitCode: code, killedBy: null });
      expect(JSON.parse(run.out)).toMatchObject({
        result: 'cancelled',
        finalState: naming('perf1-frontend', '4'),
      });
    },
  );
});
