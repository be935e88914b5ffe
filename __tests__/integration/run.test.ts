// `run`: the program starts when the fleets are ready, and the previous sizes are restored, whatever happens to the program or to the command.

import type { ChildProcess } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import type { CloudOptions, SeenRequest } from '../../local-cloud/cloud.ts';
import { DESIRED_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { desiredOf, PENDING, POST_DESIRED, perf1, type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { type CliResult, machineOn, runCommand } from '../support/command.ts';

const SCALE = ['run', '--env', 'perf1', '--frontend', '4'];

/** Fleets that were set to 2 before, so that a size that is back can be told from one that was deleted. */
const FLEETS = perf1({ desired: '2', running: 2 }, { desired: '2', running: 2 });

interface Scenario {
  /** The script of the program. */
  readonly script: string;
  /** The size of the frontend before. `2`. */
  readonly desired?: string;
  /** More variables of the command. */
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** What happens at some requests, and their answers, if they are not those of the cloud. */
  readonly intercept?: (
    request: SeenRequest,
    command: ChildProcess | undefined,
    cloud: SteppedCloud,
  ) => ReturnType<NonNullable<CloudOptions['intercept']>>;
}

/** Runs a shell script between scaling and restoring. */
async function runScript({ script, args = [], desired = '2', env = {}, intercept }: Scenario) {
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
  ])('%s: its exit code is that of the command', async (_, script, code) => {
    const end = await runScript({ script });
    expect(endOf(end)).toEqual([code, true, '2']);
    expect(end.result.err).not.toMatch(/\bjob\b|workflow/);
  });

  test('runs finds the state of the fleets in its environment, and has the standard output for itself', async () => {
    const script = 'env | grep ^CLONESQUAD_FLEET_FRONTEND | sort; cat "$CLONESQUAD_FLEET_REPORT"';
    const { result } = await runScript({ script });
    const lines = result.out.trimEnd().split('\n');
    expect(lines.slice(0, -1)).toEqual([
      'CLONESQUAD_FLEET_FRONTEND_PREVIOUS=2',
      'CLONESQUAD_FLEET_FRONTEND_RUNNING=4',
      'CLONESQUAD_FLEET_FRONTEND_TARGET=4',
      expect.stringMatching(/^CLONESQUAD_FLEET_FRONTEND_URL=http:\/\/127\.0\.0\.1:\d+\/v1\/$/),
    ]);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ env: 'perf1', result: 'ok' });
  });

  test('cannot be started is refused before anything is sent', async () => {
    const cloud = await steppedCloud({ fleets: FLEETS });
    const end = await runCommand([...SCALE, '--', './no-such-program'], { env: machineOn(cloud) });
    expect([end.exitCode, cloud.requests]).toEqual([2, []]);
    expect(end.err).toContain('"./no-such-program"');
  });

  test('is missing is refused before anything is sent', async () => {
    const cloud = await steppedCloud({ fleets: FLEETS });
    const end = await runCommand(SCALE, { env: machineOn(cloud) });
    expect([end.exitCode, cloud.requests]).toEqual([2, []]);
  });
});

describe('the program is not started, and the sizes are restored,', () => {
  test('where the fleets cannot reach the size', async () => {
    const end = await runScript({ script: 'echo started', args: ['--backend', '99'] });
    expect(endOf(end)).toEqual([8, false, '2']);
    expect(desiredOf(end.cloud, 'perf1-backend')).toBe('2');
  });

  test.each([
    ['before the write', 'DescribeStacks', 1, 'SIGTERM', 143],
    ['while a POST has no answer yet', POST_DESIRED, 1, 'SIGINT', 130],
    ['in the wait', 'GetMetricData', 2, 'SIGHUP', 129],
  ] as const)('after a signal %s', async (_, action, occurrence, signal, code) => {
    let seen = 0;
    const end = await runScript({
      script: 'echo started',
      intercept: (request, command) => {
        if (request.action !== action) return undefined;
        seen += 1;
        if (seen !== occurrence) return undefined;
        command?.kill(signal);
        return PENDING;
      },
    });
    expect(endOf(end)).toEqual([code, false, '2']);
  });
});

describe('a signal', () => {
  test('while the program runs is passed on to it, and the sizes are restored after it', async () => {
    const script = 'trap "exit 7" TERM; echo started; kill -TERM $PPID; while :; do sleep 0.05; done';
    expect(endOf(await runScript({ script }))).toEqual([7, true, '2']);
  });

  test('while the sizes are restored does not stop that', async () => {
    let posts = 0;
    const end = await runScript({
      script: 'echo started',
      intercept: ({ action }, command) => {
        if (action !== POST_DESIRED) return undefined;
        posts += 1;
        if (posts === 2) command?.kill('SIGTERM');
        return undefined;
      },
    });
    expect(endOf(end)).toEqual([0, true, '2']);
    expect(end.result.err).toContain('SIGTERM');
  });
});

test('a program whose report cannot be written is not started, and the sizes are restored', async () => {
  const end = await runScript({ script: 'echo started', env: { TMPDIR: '/nowhere' } });
  expect(endOf(end)).toEqual([126, false, '2']);
  expect(end.result.err).toContain('"sh" cannot be started: ');
});

test('a stored value that is no size does not reach the environment of the program, and is restored', async () => {
  const script = 'echo started "$CLONESQUAD_FLEET_FRONTEND_PREVIOUS"';
  const end = await runScript({ script, desired: '$(reboot)\u0000' });
  expect(endOf(end)).toEqual([0, true, '$(reboot)\u0000']);
  expect(end.result.out).toBe('started \n');
});

test('a size that something else has changed since is left alone, which is said', async () => {
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
])('sizes that were not restored after a program that %s are an error', async (_, script, code) => {
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
