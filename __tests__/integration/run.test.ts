// `run`: the program starts when the fleets are ready, and the previous sizes are always restored after it.
// Longer than 300 lines: many scenarios with the same setup.

import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { CloudOptions, SeenRequest } from '../../local-cloud/cloud.ts';
import { DESIRED_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { desiredOf, PENDING, POST_DESIRED, perf1, type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { type CliResult, machineOn, runCommand } from '../support/command.ts';
import { sliceOf } from '../support/depth.ts';
import { naming } from '../support/messages.ts';
import { runProgram } from '../support/program.ts';

const SCALE = ['run', '--env', 'perf1', '--frontend', '4'];

interface Scenario {
  /** The script of the program. */
  readonly script: string;
  /** The size of the frontend before, so that a restored size differs from a deleted one. `2`. */
  readonly desired?: string;
  /** More variables of the command. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options of the command. `--wait-for observed`: only few scenarios wait until the fleets are ready. */
  readonly args?: readonly string[];
  /** What happens at some requests, and their answers, if they are not those of the cloud. */
  readonly intercept?: (
    request: SeenRequest,
    command: ChildProcess | undefined,
    cloud: SteppedCloud,
  ) => ReturnType<NonNullable<CloudOptions['intercept']>>;
}

/** Long pauses between polls, so that a long wait makes few requests. */
const UNTIL_READY = ['--wait-for', 'ready', '--poll-interval', '30s'];

/** Runs a shell script between scaling and restoring. */
async function runScript({ script, args = ['--wait-for', 'observed'], desired = '2', env = {}, intercept }: Scenario) {
  let command: ChildProcess | undefined;
  const holder: { cloud?: SteppedCloud } = {};
  const cloud = await steppedCloud({
    fleets: perf1({ desired, running: 2 }, { desired: '2', running: 2 }),
    intercept: (request) => holder.cloud && intercept?.(request, command, holder.cloud),
  });
  holder.cloud = cloud;
  const program = ['--', 'sh', '-c', script];
  const result = await runCommand([...SCALE, ...args, ...program], {
    env: { ...machineOn(cloud), ...env },
    onStart: (started) => {
      command = started;
    },
  });
  return { cloud, result };
}

/** Exit code, whether the program has started, and the size of the frontend afterwards. */
function endOf({ cloud, result }: { readonly cloud: SteppedCloud; readonly result: CliResult }) {
  return [result.exitCode, result.out.includes('started'), desiredOf(cloud, 'perf1-frontend')];
}

describe('a program that', () => {
  test.each([
    ['succeeds', 'echo started', 0],
    ['fails', 'echo started; exit 3', 3],
    ['is killed', 'echo started; kill -9 $$', 137],
  ])('%s: the command has its exit code', async (_, script, code) => {
    const end = await runScript({ script });
    expect(endOf(end)).toEqual([code, true, '2']);
    expect(end.result.err).not.toMatch(/\bjob\b|workflow/);
  });

  test('runs gets the state of the fleets in its environment, and only it writes to standard output', async () => {
    const script = 'env | grep ^CLONESQUAD_FLEET_FRONTEND | sort; cat "$CLONESQUAD_FLEET_REPORT"';
    const { result } = await runScript({ script, args: UNTIL_READY });
    const lines = result.out.trimEnd().split('\n');
    expect(lines.slice(0, -1)).toEqual([
      'CLONESQUAD_FLEET_FRONTEND_PREVIOUS=2',
      'CLONESQUAD_FLEET_FRONTEND_RUNNING=4',
      'CLONESQUAD_FLEET_FRONTEND_TARGET=4',
      expect.stringMatching(/^CLONESQUAD_FLEET_FRONTEND_URL=http:\/\/127\.0\.0\.1:\d+\/v1\/$/),
    ]);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ env: 'perf1', result: 'ok' });
  });

  test.each([
    ['does not exist', './no-such-program', 'there is no such file'],
    ['is not in PATH', 'no-such-program', 'PATH'],
    ['is not executable', './package.json', 'chmod'],
  ])('%s is rejected before any request, with the reason', async (_, file, reason) => {
    const cloud = await steppedCloud();
    const { result, err } = await runProgram([...SCALE, '--', file], {
      ...machineOn(cloud),
      PATH: process.env['PATH'] ?? '',
    });
    expect([result, cloud.requests]).toEqual(['invalid-input', []]);
    expect(err).toEqual(naming(`"${file}"`, reason));
  });

  test.each([
    ['has options requires a `--` before it', ['sleep', '--timeout', '5m'], 'invalid-usage', '`--`'],
    ['is missing is rejected before any request', [], 'invalid-input', ''],
  ])('%s', async (_, words, code, reason) => {
    const cloud = await steppedCloud();
    const end = await runProgram([...SCALE, ...words], machineOn(cloud));
    expect([end.result ?? end.refusal, cloud.requests]).toEqual([code, []]);
    expect(end.err).toContain(reason);
  });
});

test('if the fleets cannot reach the size, the program is not started and the sizes are restored', async () => {
  const end = await runScript({ script: 'echo started', args: [...UNTIL_READY, '--backend', '99'] });
  expect(endOf(end)).toEqual([8, false, '2']);
  expect(desiredOf(end.cloud, 'perf1-backend')).toBe('2');
});

/** Signals, with the exit code of a process that one of them has ended. */
const SIGNALS = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/** Sends the command a signal at some request, which is not answered if nothing else can happen. */
function signalAt(action: string, occurrence: number, signal: NodeJS.Signals, isAnswered = false) {
  let seen = 0;
  const intercept: Scenario['intercept'] = (request, command) => {
    if (request.action !== action) return undefined;
    seen += 1;
    if (seen !== occurrence) return undefined;
    command?.kill(signal);
    return isAnswered ? undefined : PENDING;
  };
  return intercept;
}

/** The scenario of a signal at each stage; the exit code, if it is not that of the signal; and whether the program starts. */
const STAGES: readonly (readonly [
  string,
  (signal: NodeJS.Signals) => Scenario,
  { readonly code?: number; readonly isStarted: boolean; readonly says?: string },
])[] = [
  ['before the write', at('DescribeStacks', 1), { isStarted: false }],
  ['during a POST', at(POST_DESIRED, 1), { isStarted: false }],
  ['during the wait', at('GetMetricData', 2), { isStarted: false }],
  ['to a program that handles it', to('trap "exit 7" SIGNAL'), { code: 7, isStarted: true, says: 'Notice' }],
  ['to a program that does not handle it', to(':'), { isStarted: true, says: 'Notice' }],
  ['to a program that ignores it', to('trap "" SIGNAL', 'sleep 0.3; exit 3'), { code: 3, isStarted: true }],
  ['while the sizes are restored', at(POST_DESIRED, 2, true), { code: 0, isStarted: true, says: 'Warning' }],
];

function at(action: string, occurrence: number, isAnswered = false) {
  return (signal: NodeJS.Signals) => ({
    script: 'echo started',
    intercept: signalAt(action, occurrence, signal, isAnswered),
  });
}

/** A program that sends the command a signal, and does something before and after it. */
function to(before: string, after = 'while :; do sleep 0.05; done') {
  const script = `${before}; echo started; kill -SIGNAL $PPID; ${after}`;
  return (signal: NodeJS.Signals) => ({ script: script.replaceAll('SIGNAL', signal.slice(3)) });
}

const ALL = SIGNALS.flatMap(([signal, code]) => STAGES.map((stage) => [signal, ...stage, code] as const));
const { title, cases } = sliceOf(ALL, 3);

describe(`each signal at each stage (${title}):`, () => {
  test.each(cases)('%s %s', async (signal, _, scenario, { code, isStarted, says = '' }, codeOfSignal) => {
    const end = await runScript(scenario(signal));
    expect(endOf(end)).toEqual([code ?? codeOfSignal, isStarted, '2']);
    expect(end.result.err).toContain(says === '' ? '' : `${says}: ${signal} received`);
  });
});

describe('a second signal', () => {
  test('while the program runs reaches the program, too', async () => {
    const script = `
      trap "seen=1" INT
      trap 'exit "4$seen"' TERM
      echo started
      kill -INT $PPID
      while [ "$seen" = "" ]; do sleep 0.05; done
      kill -TERM $PPID
      while :; do sleep 0.05; done`;
    const end = await runScript({ script });
    expect(endOf(end)).toEqual([41, true, '2']);
    expect(end.result.err).toMatch(/^Notice: SIGTERM received\. "sh" has not ended yet\. .*`kill -KILL \d+`/m);
  });

  test('after one in the wait does not prevent that the sizes are restored', async () => {
    const first = signalAt('GetMetricData', 2, 'SIGINT');
    const second = signalAt(POST_DESIRED, 2, 'SIGTERM', true);
    const end = await runScript({
      script: 'echo started',
      intercept: (...seen) => first(...seen) ?? second(...seen),
    });
    expect(endOf(end)).toEqual([130, false, '2']);
    expect(end.result.err).toContain('Warning: SIGTERM received');
  });

  test('while the sizes are restored ends the command, and the error reports the current sizes', async () => {
    const end = await runScript({
      script: 'echo started',
      intercept: (() => {
        let posts = 0;
        return ({ action }, command) => {
          if (action !== POST_DESIRED) return undefined;
          posts += 1;
          if (posts === 1) return undefined;
          // The first attempt times out.
          command?.kill(posts === 2 ? 'SIGINT' : 'SIGTERM');
          return posts === 2 ? { isSilent: true } : PENDING;
        };
      })(),
    });
    expect(endOf(end)).toEqual([130, true, '4']);
    expect(end.result.err).toMatch(/^Error \(cancelled\): perf1-frontend: .*\b2\b/m);
  });

  test('at the same time as the first, as from a terminal and from npx, is ignored', async () => {
    let posts = 0;
    const end = await runScript({
      script: 'echo started',
      intercept: async ({ action }, command) => {
        if (action === POST_DESIRED) posts += 1;
        if (action !== POST_DESIRED || posts !== 2) return undefined;
        const warned = new Promise((resolve) => command?.stderr?.on('data', resolve));
        command?.kill('SIGINT');
        await warned;
        // Time has not passed since.
        command?.kill('SIGINT');
        return undefined;
      },
    });
    expect(endOf(end)).toEqual([0, true, '2']);
  });
});

test('if the report for the program cannot be written, it is not started and the sizes are restored', async () => {
  const end = await runScript({ script: 'echo started', env: { TMPDIR: '/nowhere' } });
  expect(endOf(end)).toEqual([126, false, '2']);
  expect(end.result.err).toContain('"sh" cannot be started: ');
});

test('a stored value that is not a size is not passed to the program, and is restored', async () => {
  const script = 'echo started "$CLONESQUAD_FLEET_FRONTEND_PREVIOUS"';
  const end = await runScript({ script, desired: '$(reboot)\u0000' });
  expect(endOf(end)).toEqual([0, true, '$(reboot)\u0000']);
  expect(end.result.out).toBe('started \n');
});

test('a signal also ends the child processes of a script before the sizes are restored', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-script-'));
  const file = join(folder, 'alive');
  const inner = `while :; do date +%s%N > ${file}; sleep 0.02; done`;
  const script = `echo started; sh -c '${inner}' & while [ ! -e ${file} ]; do sleep 0.02; done; kill -TERM $PPID; wait`;
  expect(endOf(await runScript({ script }))).toEqual([143, true, '2']);
  const last = await readFile(file, 'utf8');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await readFile(file, 'utf8')).toBe(last);
  await rm(folder, { recursive: true });
});

test('a size that something else has changed since is kept, with a notice', async () => {
  let reads = 0;
  const end = await runScript({
    script: 'echo started',
    intercept: ({ action }, _, cloud) => {
      if (action !== 'GET configuration') return undefined;
      reads += 1;
      // The first two reads are those before the write: with and without the marker.
      if (reads === 3) cloud.fleet('perf1-frontend').write(DESIRED_COUNT_KEY, '7');
      return undefined;
    },
  });
  expect(endOf(end)).toEqual([0, true, '7']);
  expect(end.result.err).toMatch(/Warning: .*perf1-frontend.* 7/);
});

test.each([
  ['succeeds', 'echo started', 4],
  ['fails', 'echo started; exit 3', 3],
])('sizes that cannot be restored after a program that %s are an error', async (_, script, code) => {
  let posts = 0;
  const end = await runScript({
    script,
    intercept: ({ action }) => {
      if (action !== POST_DESIRED) return undefined;
      posts += 1;
      return posts === 1 ? undefined : { status: 403, body: '{"message":"Forbidden"}' };
    },
  });
  expect(endOf(end)).toEqual([code, true, '4']);
  expect(end.result.err).toMatch(/^Error \(refused\): perf1-frontend: .*\b2\b/m);
});
