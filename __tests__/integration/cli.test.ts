// The built command scales on the local cloud: the result on standard output, all the rest on standard error, and the exit code says it.
// Longer than 300 lines: one scenario after another, on one kind of stage.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { SeenRequest } from '../../local-cloud/types.ts';
import { VERSION } from '../../src/version.ts';
import { desiredOf, fastCloud, JOB_MS, POST_DESIRED, requestsTo, urlsOf } from '../support/built-action.ts';
import { CLI, FAST_FLAGS, fastFlags, machineOn, runCommand } from '../support/built-cli.ts';

const schema: object = JSON.parse(readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

/** What the schema says against a report; nothing, where it fits. */
function errorsIn(report: unknown): readonly string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const SIZES = ['--env', 'perf1', '--frontend', '4', '--backend', '50%'] as const;
const ONLY_POST = [...SIZES, '--wait-for', 'none', ...FAST_FLAGS] as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('scale', () => {
  test(
    'sets both sizes, waits, and prints the table and nothing else',
    async () => {
      const cloud = await fastCloud();
      const summary = join(folder, 'summary.md');
      writeFileSync(summary, 'before\n');
      const { out, err, exitCode } = await runCommand(
        ['scale', ...SIZES, ...FAST_FLAGS, '--summary-file', summary],
        { env: { ...machineOn(cloud), FORCE_COLOR: '1' } },
      );
      expect({ exitCode, err }).toMatchObject({ exitCode: 0 });
      expect(out.replace(/\d+m?\d*( s|s)/g, 'T').replace(/ +/g, ' ')).toBe(
        [
          'FLEET ASKED TARGET RUNNING DRAINING FLOOR TIME TO READY RESULT',
          'perf1-frontend 4 4 4 0 2 T ok',
          'perf1-backend 50% 5 5 0 2 T ok',
          '',
          'perf1 is ready: frontend 4/4, backend 5/5, in T',
          'perf1-frontend stays set to 4. perf1-backend stays set to 50%.',
          '',
        ].join('\n'),
      );
      expect(err.split('\n')[0]).toBe('Scaling perf1 in eu-west-1');
      expect(err).toMatch(/^perf1-backend {2}5\/5 running.* · ready after/m);
      expect(out + err).not.toContain('\u001b');
      expect(err).not.toMatch(/^::/m);
      expect(cloud.secrets().filter((secret) => (out + err).includes(secret))).toEqual([]);
      expect(cloud.fleet('perf1-backend').counts()).toMatchObject({ running: 5 });
      expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## ✅ perf1 is ready: frontend 4\/4/);
      const [post] = requestsTo(cloud, POST_DESIRED);
      expect(post?.headers['user-agent']).toBe(`clonesquad-scale/${VERSION}`);
    },
    JOB_MS,
  );

  test('a run that cannot begin has a summary, too', async () => {
    const summary = join(folder, 'no-run.md');
    const args = ['scale', '--env', 'perf1', '--frontend', 'ten', '--summary-file', summary];
    expect(await runCommand(args)).toMatchObject({ exitCode: 2, out: '' });
    expect(readFileSync(summary, 'utf8')).toMatch(
      /^## ❌ Nothing was scaled \(invalid-input\)\n\n> \[!CAUTION\]\n> 2 inputs are wrong/,
    );
  });

  test(
    'a summary that cannot be written is a warning',
    async () => {
      const cloud = await fastCloud();
      const { exitCode, err } = await runCommand(['scale', ...ONLY_POST, '--summary-file', folder], {
        env: machineOn(cloud),
      });
      expect(exitCode).toBe(0);
      expect(err).toContain('Warning: The summary could not be written: EISDIR');
    },
    JOB_MS,
  );

  test(
    'prints the report as JSON, names the run of its scheduler, and a dry run sends nothing',
    async () => {
      const cloud = await fastCloud();
      const { out, err, exitCode } = await runCommand(
        ['scale', ...SIZES, ...FAST_FLAGS, '--dry-run', '--json'],
        {
          env: { ...machineOn(cloud), BUILD_URL: 'https://user:pass@ci.example/job/7/?token=x' },
        },
      );
      expect(exitCode).toBe(0);
      const report: unknown = JSON.parse(out);
      expect(report).toMatchObject({ env: 'perf1', intent: 'dry-run', result: 'dry-run' });
      expect(errorsIn(report)).toEqual([]);
      expect(out.split('\n')).toHaveLength(2);
      expect(err).toContain('would send POST');
      expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
      expect(cloud.requests.map(({ headers }) => headers['user-agent'])).toContain(
        `clonesquad-scale/${VERSION} (+https://ci.example/job/7/)`,
      );
    },
    JOB_MS,
  );

  test(
    'a flag goes before a variable, and that before the plan',
    async () => {
      const cloud = await fastCloud();
      writeFileSync(
        join(folder, 'clonesquad-plan.yml'),
        'environments: { perf1: {}, perf2: {} }\nactivities:\n  performance: { frontend: 1, backend: 2, wait-for: none, on-job-end: restore }\n',
      );
      const { exitCode, out } = await runCommand(
        ['scale', '--activity', 'performance', '--env', 'perf1', '--frontend', '4'],
        {
          env: { ...machineOn(cloud), CLONESQUAD_FRONTEND: '3', CLONESQUAD_WAIT_FOR: 'none' },
          folder,
        },
      );
      expect(exitCode).toBe(0);
      expect([desiredOf(cloud, 'perf1-frontend'), desiredOf(cloud, 'perf1-backend')]).toEqual(['4', '2']);
      expect(out).toContain('perf1-frontend stays set to 4. perf1-backend stays set to 2.');
      await runCommand(['scale', '--activity', 'performance', '--env', 'perf1'], {
        env: { ...machineOn(cloud), CLONESQUAD_FRONTEND: '3' },
        folder,
      });
      expect(desiredOf(cloud, 'perf1-frontend')).toBe('3');
    },
    JOB_MS,
  );

  test(
    'many environments of a plan are one report',
    async () => {
      const groups = ['perf1', 'perf2'].flatMap((env) => [`${env}-frontend`, `${env}-backend`]);
      const cloud = await fastCloud({ fleets: groups.map((group) => ({ group })) });
      const plan = join(folder, 'many.yml');
      writeFileSync(
        plan,
        'environments: { perf1: {}, perf2: { activities: { performance: { backend: 99 } } }, nonreg1: {} }\nactivities: { performance: { frontend: 4, backend: 3 } }\n',
      );
      const summary = join(folder, 'many.md');
      const args = ['scale', '--plan', plan, '--activity', 'performance', '--env', 'perf*', ...FAST_FLAGS];
      const { exitCode, out, err } = await runCommand([...args, '--json', '--summary-file', summary], {
        env: machineOn(cloud),
      });
      expect({ exitCode, err }).toMatchObject({ exitCode: 8 });
      const report: unknown = JSON.parse(out);
      expect(report).toMatchObject({
        activity: 'performance',
        result: 'capped',
        environments: [
          { env: 'perf1', result: 'ok' },
          { env: 'perf2', result: 'capped' },
        ],
      });
      expect(errorsIn(report)).toEqual([]);
      expect(err).toContain('Scaling 2 environments: performance\n');
      expect(err).toContain('Error (capped): perf2: ');
      expect(readFileSync(summary, 'utf8')).toMatch(/^# ❌ performance: 1 of 2 environments are ready/);
    },
    JOB_MS,
  );

  test(
    'many environments share one sign-in, in a job of GitHub by one ID token',
    async () => {
      const groups = ['perf1', 'perf2'].flatMap((env) => [`${env}-frontend`, `${env}-backend`]);
      const cloud = await fastCloud({ fleets: groups.map((group) => ({ group })) });
      const plan = join(folder, 'job.yml');
      writeFileSync(
        plan,
        `role-to-assume: ${cloud.roleArn}\nwait-for: none\nenvironments: { perf1: {}, perf2: {} }\nactivities: { performance: { frontend: 4, backend: 3 } }\n`,
      );
      const { exitCode, err } = await runCommand(
        ['scale', '--plan', plan, '--activity', 'performance', ...FAST_FLAGS],
        { env: { ...cloud.jobEnv, GITHUB_ACTIONS: 'true', AWS_REGION: 'eu-west-1' } },
      );
      expect({ exitCode, err }).toMatchObject({ exitCode: 0 });
      expect(groups.map((group) => desiredOf(cloud, group))).toEqual(['4', '3', '4', '3']);
      expect(requestsTo(cloud, 'GetIdToken')).toHaveLength(1);
      expect(requestsTo(cloud, 'AssumeRoleWithWebIdentity')).toHaveLength(1);
    },
    JOB_MS,
  );
});

describe('wait', () => {
  test(
    'waits without a write',
    async () => {
      const fleet = { running: 4, desired: '4' };
      const cloud = await fastCloud({
        fleets: [
          { group: 'perf1-frontend', ...fleet },
          { group: 'perf1-backend', ...fleet },
        ],
      });
      const { exitCode, out, err } = await runCommand(
        [
          'wait',
          '--env',
          'perf1',
          '--frontend',
          '4',
          '--wait-for',
          'running',
          ...fastFlags({ timeout: '3s' }),
        ],
        { env: machineOn(cloud) },
      );
      expect(err.split('\n')[0]).toBe('Waiting for perf1 in eu-west-1');
      expect({ exitCode, headline: out.split('\n')[3] }).toEqual({
        exitCode: 6,
        headline: expect.stringMatching(/^perf1 failed \(not-observed\): frontend not-observed, after/),
      });
      expect(
        cloud.requests.filter(({ service, method }) => service === 'execute-api' && method !== 'GET'),
      ).toEqual([]);
    },
    JOB_MS,
  );
});

describe('a terminal', () => {
  const ESCAPE = String.fromCharCode(27);
  const drawn = async (env: Readonly<Record<string, string>>) => {
    const cloud = await fastCloud();
    const command = [process.execPath, CLI, 'scale', '--env', 'perf1', '--frontend', '4', ...FAST_FLAGS];
    const { out, exitCode } = await runCommand(
      ['-qec', `stty rows 40 cols 120; ${command.join(' ')}`, '/dev/null'],
      {
        env: { ...machineOn(cloud), TERM: 'xterm', ...env },
        program: ['script'],
      },
    );
    expect(exitCode).toBe(0);
    return out;
  };

  test(
    'is drawn on in place, and the last frame stays above the table',
    async () => {
      const out = await drawn({});
      const frames = out.split(`${ESCAPE}[?2026h`).filter((frame) => frame.includes('█'));
      expect(frames.length).toBeGreaterThan(2);
      expect(frames.at(-1)).toContain('4/4 running · there');
      expect(frames.at(-1)).toContain(`${ESCAPE}[32m${'█'.repeat(20)}${ESCAPE}[39m`);
      expect(out).not.toContain(`${ESCAPE}[?25l`);
      expect(out.lastIndexOf('█')).toBeLessThan(out.indexOf('FLEET'));
      expect(out).toContain('Scaling perf1 in eu-west-1');
    },
    JOB_MS,
  );

  test.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])(
    'is written on in plain lines with %o',
    async (env) => {
      const out = await drawn(env);
      expect(out).not.toContain(ESCAPE);
      expect(out).toMatch(/^perf1-frontend {2}4\/4 running · ready after/m);
    },
    JOB_MS,
  );
});

describe('failures', () => {
  test('wrong inputs are named as they were given, and nothing is sent', async () => {
    const cloud = await fastCloud();
    const { exitCode, out, err } = await runCommand(
      ['scale', '--env', 'perf1', '--frontend', 'ten', '--size', 'cache=x'],
      {
        env: { ...machineOn(cloud), CLONESQUAD_BACKEND: ' 5', CLONESQUAD_TIMEOUT: '20' },
      },
    );
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    const size = 'a size is a whole number (4), a whole percentage from 0% to 100% (50%), or auto';
    expect(err.split('\n')).toEqual([
      'Error (invalid-input): 4 inputs are wrong, and nothing was sent:',
      `  --frontend is "ten": ${size}. Example: --frontend 4`,
      `  CLONESQUAD_BACKEND is " 5": ${size}. Example: CLONESQUAD_BACKEND=50%`,
      `  --size cache is "x": ${size}. Example: --size cache=50%`,
      '  CLONESQUAD_TIMEOUT is "20": a duration is written 500ms, 90s, 20m, 2h or 1h30m, and is longer than 0. Example: CLONESQUAD_TIMEOUT=20m',
      'To be fixed by the author of the workflow: Correct the inputs named here.',
      'State left behind: Nothing was changed.',
      'More: https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md#wrong-inputs',
      '',
    ]);
    expect(cloud.requests).toEqual([]);
  });

  test('a run that cannot begin has a report, too', async () => {
    const { exitCode, out } = await runCommand(['scale', '--json', '--env', 'perf1']);
    const report: unknown = JSON.parse(out);
    expect({ exitCode, report }).toMatchObject({
      exitCode: 2,
      report: { result: 'invalid-input', fleets: [] },
    });
    expect(errorsIn(report)).toEqual([]);
  });

  test.each<[string, readonly string[], Parameters<typeof machineOn>[1], number]>([
    ['refused', ['--frontend', '4'], 'denied', 4],
    ['capped', ['--frontend', '99'], 'full', 8],
  ])(
    '%s has its exit code',
    async (result, size, kind, code) => {
      const cloud = await fastCloud();
      const { 'frontend-url': frontend = '', 'backend-url': backend = '' } = urlsOf(cloud);
      const urls = ['--frontend-url', frontend, '--backend-url', backend];
      const run = await runCommand(['scale', '--env', 'perf1', ...size, ...urls, ...FAST_FLAGS], {
        env: machineOn(cloud, kind),
      });
      expect(run.exitCode).toBe(code);
      expect(run.err).toContain(`Error (${result}): `);
    },
    JOB_MS,
  );

  test('an API that cannot be reached', async () => {
    const cloud = await fastCloud({
      intercept: ({ service }: SeenRequest) => (service === 'execute-api' ? { hangUp: true } : undefined),
    });
    const { exitCode, err } = await runCommand(
      ['scale', ...SIZES, ...fastFlags({ timeout: '2s', 'request-timeout': '500ms' })],
      { env: machineOn(cloud) },
    );
    expect(exitCode).toBe(4);
    expect(err).toContain('Error (unreachable): ');
  });

  test.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s in the wait ends it at once, and says what stays',
    async (signal, code) => {
      const held = Promise.withResolvers<undefined>();
      let kill = () => {};
      let polls = 0;
      const cloud = await fastCloud({
        intercept: ({ action }: SeenRequest) => {
          if (action !== 'GetMetricData') return undefined;
          polls += 1;
          if (polls < 2) return undefined;
          kill();
          return held.promise;
        },
      });
      const run = await runCommand(['scale', '--env', 'perf1', '--frontend', '4', ...FAST_FLAGS, '--json'], {
        env: machineOn(cloud),
        onStart: (child) => {
          kill = () => child.kill(signal);
        },
      });
      held.resolve(undefined);
      expect(run).toMatchObject({ exitCode: code, killedBy: null });
      expect(JSON.parse(run.out)).toMatchObject({
        result: 'cancelled',
        leftBehind: 'perf1-frontend stays set to 4.',
      });
    },
    JOB_MS,
  );
});
