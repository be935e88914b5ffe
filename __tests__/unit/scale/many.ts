// Many environments run independently: a failure stops no other one. The result is the most serious one.

import { expect, test } from '@jest/globals';
import { failureLog, stepLog } from '../../../src/render/log.ts';
import { toManyReport } from '../../../src/render/to-report.ts';
import type { Listener } from '../../../src/scale/events.ts';
import type { Cloud } from '../../../src/scale/ports.ts';
import type { Request } from '../../../src/scale/request.ts';
import { run } from '../../../src/scale/run.ts';
import { MINUTE_0 } from '../../support/cycles.ts';
import { naming, numbersIn } from '../../support/messages.ts';
import { simulatedCloud, VirtualClock } from '../../support/simulated-cloud.ts';
import { refused, request } from '../../support/simulated-run.ts';

/** A request for one fleet of an environment. */
function requestOf(env: string): Request {
  const defaults = request('running', { env });
  const fleets = defaults.fleets.slice(0, 1);
  return {
    ...defaults,
    fleets: fleets.map((fleet) => ({ ...fleet, group: `${env}-frontend`, name: `${env}-frontend` })),
  };
}

/** Runs some environments, each on its own cloud. The test can answer some calls itself. */
async function runAll(envs: readonly string[], played: Readonly<Record<string, Partial<Cloud>>> = {}) {
  const clock = new VirtualClock(MINUTE_0 + 5_000);
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const [logSteps, logFailure] = [stepLog(log), failureLog(envs.length, log)];
  const listen: Listener = (event, state) => {
    logSteps(event, state);
    logFailure(event, state);
  };
  const { signal } = new AbortController();
  const runs = envs.map((env) => {
    const connect = async () => ({ ...simulatedCloud({ group: `${env}-frontend` }, clock), ...played[env] });
    return run(requestOf(env), { connect, clock, listen }, signal);
  });
  return { report: toManyReport(await Promise.all(runs), 'performance'), lines };
}

test('all environments finish and are reported in the requested order', async () => {
  const { report } = await runAll(['perf1', 'perf2', 'perf3']);
  expect(report).toMatchObject({
    activity: 'performance',
    result: 'ok',
    headline: naming('performance', '3', 'running'),
  });
  expect(report.environments.map(({ env, result }) => `${env} ${result}`)).toEqual([
    'perf1 ok',
    'perf2 ok',
    'perf3 ok',
  ]);
});

test('a failing environment stops no other', async () => {
  const { report } = await runAll(['perf1', 'perf2', 'perf3'], {
    perf2: { findApis: () => Promise.reject(refused()) },
  });
  expect(report.result).toBe('refused');
  expect(report.headline).toEqual(naming('performance', 'perf2', 'refused'));
  expect(numbersIn(report.headline).slice(0, 3)).toEqual([2, 3, 1]);
  expect(report.environments.map(({ result }) => result)).toEqual(['ok', 'refused', 'ok']);
});

test('lines that apply to all environments are logged once', async () => {
  const { lines } = await runAll(['perf1', 'perf2']);
  expect(lines.filter((line) => line.includes('20 min'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('perf'))).toEqual([naming('perf1-frontend'), naming('perf2-frontend')]);
});

test('the headline names ten of many failed environments', async () => {
  const envs = Array.from({ length: 12 }, (_, index) => `perf${index + 1}`);
  const fails = { findApis: () => Promise.reject(refused()) };
  const { report } = await runAll(envs, Object.fromEntries(envs.map((env) => [env, fails])));
  expect(report.headline).toEqual(naming('perf1:', 'perf10:'));
  expect(report.headline).not.toContain('perf11');
  expect(numbersIn(report.headline).slice(0, 4)).toEqual([0, 12, 12, 2]);
});

test('a failure is logged while the others run', async () => {
  const { lines } = await runAll(['perf1', 'perf2'], { perf2: { findApis: () => Promise.reject(refused()) } });
  const failed = lines.findIndex((line) => line.startsWith('perf2 failed'));
  expect(lines[failed]).toMatch(/: No\.$/);
  expect(failed).toBeLessThan(lines.findIndex((line) => line.startsWith('perf1-frontend')));
});

test('of many failures with the same cause, ten are logged, the first with the cause', async () => {
  const envs = Array.from({ length: 14 }, (_, index) => `perf${index + 1}`);
  const fails = { findApis: () => Promise.reject(refused()) };
  const { lines } = await runAll(envs, Object.fromEntries(envs.map((env) => [env, fails])));
  const failed = lines.filter((line) => / failed\b/.test(line));
  expect(failed).toHaveLength(10);
  expect(failed.filter((line) => line.includes('No.'))).toEqual([expect.stringMatching(/^perf1 /)]);
  expect(failed[1]).toEqual(naming('perf2', 'perf1'));
});

test('the last failure is not logged, since its error follows at once', async () => {
  const { lines } = await runAll(['perf1'], { perf1: { findApis: () => Promise.reject(refused()) } });
  expect(lines.filter((line) => / failed\b/.test(line))).toEqual([]);
});
