// `npm run local-cloud`: its output is enough to use the command with it, with the permissions of each level.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { runCommand } from '../support/command.ts';
import { sliceOf } from '../support/depth.ts';
import { type ProgramEnd, runProgram } from '../support/program.ts';

const MAIN = fileURLToPath(new URL('../../local-cloud/main.ts', import.meta.url));
const ENDS_OUTPUT = /--env-file \S+\n$/;

/** A local cloud as a program, and its output. */
interface Printed {
  readonly child: ChildProcess;
  /** The lines without exports and suggested commands. */
  readonly text: string;
  readonly variables: Readonly<Record<string, string>>;
  /** The suggested commands, each with the comment above it. */
  readonly commands: readonly { readonly purpose: string; readonly args: readonly string[] }[];
}

const children: ChildProcess[] = [];

function spawnCloud(args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  return child;
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  if (child.exitCode !== null) return child.exitCode;
  const exited = once(child, 'exit');
  child.kill(signal);
  return (await exited)[0];
}

afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => stop(child, 'SIGTERM')));
});

async function startCloud(...args: readonly string[]): Promise<Printed> {
  const child = spawnCloud(args);
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (ENDS_OUTPUT.test(text)) break;
  }
  const variables = [...text.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name, value]) => [name, value]);
  const commands = [...text.matchAll(/^ {2}# (.*)\n {2}npx clonesquad-scale (.*)$/gm)];
  return {
    child,
    text: text.replace(/^(export| {2}npx| {2}#) .*\n/gm, ''),
    variables: Object.fromEntries(variables),
    commands: commands.map(([, purpose = '', command = '']) => ({ purpose, args: command.split(' ') })),
  };
}

/** Runs a command line with the printed variables, without a wait for fleets. */
function runOn({ variables }: Printed, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  return runProgram(args, { ...variables, CLONESQUAD_WAIT_FOR: 'none', CLONESQUAD_JSON: 'true', ...more });
}

/** The result of a `scale` of one environment. */
function outcome({ result, out }: ProgramEnd): unknown {
  const report: { readonly result: string } = JSON.parse(out);
  expect(report.result).toBe(result);
  return result;
}

/** The fleets that `status` reports: name, configured size, number of instances. */
async function statusOn(cloud: Printed, env: string): Promise<object> {
  const { out } = await runOn(cloud, ['status', '--env', env]);
  const { fleets }: { fleets: { fleet: string; configured: unknown; metrics: { fleetSize: { low: number } } }[] } =
    JSON.parse(out);
  return fleets.map(({ fleet, configured, metrics }) => [fleet, configured, metrics.fleetSize.low]);
}

const OK = 'ok';
const DENIED = 'refused';
const ROLE = ['--role-to-assume', 'arn:aws:iam::111122223333:role/clonesquad-scale'];
const NIGHT = ['scale', '--env', 'perf1', '--activity', 'night'];

/** The missing permission for `night` below the level `floor`. */
const FLOOR_STATEMENT = 'aperf1f000/v1/POST/configuration/ec2.schedule.min_instance_count';

test('without options, the local cloud has one environment with two fleets and all permissions', async () => {
  const cloud = await startCloud();
  expect(await statusOn(cloud, 'perf1')).toEqual([
    ['perf1-frontend', null, 10],
    ['perf1-backend', null, 10],
  ]);
  expect(outcome(await runOn(cloud, NIGHT))).toEqual(OK);
});

test('the local cloud prints its environments, layers, level and APIs', async () => {
  const { text } = await startCloud('--env', 'perf1,perf2', '--layers', 'backend,cache', '--level', 'check');
  const facts = [...text.matchAll(/^ {2}(?!PATH)(\S+) +(.*)$/gm)].map(([, name, value]) => [name, value]);
  const api = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v1\/$/);
  expect(Object.fromEntries(facts)).toEqual({
    environments: 'perf1, perf2',
    layers: 'backend, cache, with 10 stopped instances each',
    permissions: 'level check',
    role: ROLE[1],
    'perf1-backend': api,
    'perf1-cache': api,
    'perf2-backend': api,
    'perf2-cache': api,
  });
});

const SUGGESTED = sliceOf([['set', 'frontend,backend'] as const, ['explain', 'backend,cache'] as const], 2);

test.each(SUGGESTED.cases)(
  `at the level %s, the printed commands for %s work, except the one that is marked as denied (${SUGGESTED.title})`,
  async (level, layers) => {
    const cloud = await startCloud(
      '--env',
      'perf1,perf2',
      '--layers',
      layers,
      '--level',
      level,
      '--size',
      '3',
      '--fast',
    );
    const ends = [];
    for (const { purpose, args } of cloud.commands)
      ends.push([purpose.startsWith('denied: '), (await runOn(cloud, args)).result]);
    expect(ends).toEqual([
      [false, OK],
      [false, OK],
      [false, OK],
      [true, DENIED],
    ]);
  },
);

test('the plan of the local cloud works for a matrix, and for every layer of only one environment', async () => {
  const cloud = await startCloud('--env', 'perf1,perf2', '--layers', 'frontend,backend,cache', '--size', '6');
  const { out } = await runOn(cloud, ['plan', '--activity', 'day', '--matrix'], { CLONESQUAD_JSON: '' });
  expect(JSON.parse(out)).toEqual({
    include: [
      { env: 'perf1', activity: 'day' },
      { env: 'perf2', activity: 'day' },
    ],
  });
  expect(await runOn(cloud, ['scale', '--activity', 'performance', '--env', 'perf2'])).toMatchObject({ result: OK });
  expect(await statusOn(cloud, 'perf1')).toEqual([
    ['perf1-frontend', null, 6],
    ['perf1-backend', null, 6],
    ['perf1-cache', null, 6],
  ]);
  expect(await statusOn(cloud, 'perf2')).toEqual([
    ['perf2-frontend', '50%', 6],
    ['perf2-backend', '50%', 6],
    ['perf2-cache', '50%', 6],
  ]);
});

describe('The permission level', () => {
  test('floor can set floors', async () => {
    expect(outcome(await runOn(await startCloud('--level', 'floor'), NIGHT))).toEqual(OK);
  });

  test('set cannot discover the APIs, so its plan has their URLs', async () => {
    const cloud = await startCloud('--level', 'set');
    const blind = await runOn(cloud, ['scale', '--env', 'perf1', '--frontend', '4'], { CLONESQUAD_PLAN: '' });
    expect(outcome(blind)).toEqual(DENIED);
    expect(blind.err).toContain('cloudformation:DescribeStacks');
    expect(outcome(await runOn(cloud, ['scale', '--env', 'perf1', '--activity', 'day']))).toEqual(OK);
  });

  test('applies to the role, which the keys and a GitHub job can assume', async () => {
    const cloud = await startCloud('--level', 'explain');
    expect(outcome(await runOn(cloud, ['scale', '--env', 'perf1', '--activity', 'day', ...ROLE]))).toEqual(OK);
    const end = await runOn(cloud, [...NIGHT, ...ROLE]);
    expect(outcome(end)).toEqual(DENIED);
    expect(end.err).toContain(':assumed-role/clonesquad-scale/');
    expect(end.err).toContain(FLOOR_STATEMENT);
    const job = { GITHUB_ACTIONS: 'true', AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
    expect(outcome(await runOn(cloud, ['scale', '--env', 'perf1', '--activity', 'day', ...ROLE], job))).toEqual(OK);
    expect(outcome(await runOn(cloud, [...NIGHT, ...ROLE], job))).toEqual(DENIED);
  });
});

describe('The program', () => {
  const signals = sliceOf(['SIGINT', 'SIGTERM', 'SIGHUP'] as const, 3);

  test.each(signals.cases)(`ends at %s, and deletes its plan (${signals.title})`, async (signal) => {
    const { child, variables } = await startCloud();
    const plan = variables['CLONESQUAD_PLAN'] ?? '';
    expect(await readFile(plan, 'utf8')).toContain('perf1');
    expect(await stop(child, signal)).toBe(0);
    await expect(access(plan)).rejects.toThrow('ENOENT');
  });

  test('can run next to another one, rejects its keys, and does not end it', async () => {
    const [one, other] = await Promise.all([startCloud(), startCloud()]);
    const args = ['scale', '--env', 'perf1', '--frontend', '4'];
    const mixed = await runOn(one, args, { AWS_ENDPOINT_URL: other.variables['AWS_ENDPOINT_URL'] ?? '' });
    expect(outcome(mixed)).toBe('credentials');
    expect(await stop(one.child, 'SIGINT')).toBe(0);
    expect(outcome(await runOn(other, args))).toEqual(OK);
  });

  /** Its output to both streams, and its exit code, if it ends by itself. */
  async function run(...args: readonly string[]) {
    const { out, err, exitCode } = await runCommand(args, { program: [process.execPath, MAIN] });
    return { out, err, exitCode };
  }

  test('prints a help of at most 80 columns with every option', async () => {
    const { out, exitCode } = await run('--help');
    expect(exitCode).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out.match(/^ {2}--\w+/gm)?.map((option) => option.trim())).toEqual([
      '--env',
      '--layers',
      '--level',
      '--size',
      '--fast',
      '--help',
    ]);
  });

  const invalid = sliceOf(
    [
      ['--size', 'ten', '--size 10'],
      ['--env', 'Perf 1', '--env perf1,perf2'],
      ['--env', 'perf1,perf1', 'twice'],
      ['--env', 'perf1,', '--env perf1,perf2'],
      ['--level', 'admin', '--level check'],
      ['--layers', 'frontend,2', '--layers frontend,backend'],
    ] as const,
    2,
  );

  test.each(invalid.cases)(`rejects %s %s (${invalid.title})`, async (option, value, example) => {
    const { out, err, exitCode } = await run(option, value);
    expect({ out, exitCode }).toEqual({ out: '', exitCode: 2 });
    expect(err).toMatch(/^local-cloud: Invalid .*\n$/);
    expect(err).toContain(option);
    expect(err).toContain(example);
  });

  test('rejects environments and layers that result in the same fleet', async () => {
    const ended = await run('--env', 'perf1,perf1-a', '--layers', 'a-b,b');
    expect(ended).toMatchObject({ out: '', exitCode: 2, err: expect.stringContaining('same name') });
  });

  test('rejects an unknown option', async () => {
    expect(await run('--port', '80')).toMatchObject({ out: '', exitCode: 2, err: expect.stringContaining('--port') });
  });
});
