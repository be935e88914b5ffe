// A crontab ends a command at a %. Percentages have a spelling without it, and a number instead of a percentage causes
// a notice.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { desiredOf, perf1, steppedCloud } from '../support/cloud.ts';
import { machineOn, runCommand } from '../support/command.ts';
import { runProgram } from '../support/program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-cron-'));
  const plan = 'environments: { perf1: }\nactivities: { night: { frontend: 30%, backend: 2 } }\n';
  writeFileSync(join(folder, 'clonesquad-plan.yml'), plan);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('50p means 50%', async () => {
  const cloud = await steppedCloud({ fleets: perf1({ instances: 8 }) });
  const args = ['scale', '--env', 'perf1', '--frontend', '50p', '--wait-for', 'observed', '--json'];
  const { exitCode, out, err } = await runCommand(args, { env: machineOn(cloud) });
  expect(exitCode).toBe(0);
  expect(desiredOf(cloud, 'perf1-frontend')).toBe('50%');
  expect(JSON.parse(out).fleets).toMatchObject([{ requested: '50%', target: 4 }]);
  expect(err).not.toContain('Notice');
});

test.each([
  ['50%', '5', '50% 5p'],
  ['50p', '5', '50p 5p'],
  ['50%', '0', undefined],
  ['8', '5', undefined],
  ['50%', '50%', undefined],
])('if %s is set and %s is passed, a notice names both: %s', async (set, given, facts) => {
  // Commands in the test's own process have the machine's clock.
  const cloud = await steppedCloud({ fleets: perf1({ instances: 8, desired: set }) }, Date.now());
  const args = ['scale', '--env', 'perf1', '--frontend', given, '--dry-run'];
  const { result, err } = await runProgram(args, machineOn(cloud));
  const notice = /^Notice: perf1-frontend .*? (\d+[%p]),.* --frontend .*\b(\d+p)\b.*\bcrontab/m.exec(err);
  expect({ result, facts: notice?.slice(1).join(' ') }).toEqual({ result: 'dry-run', facts });
});

test('the notice also covers a percentage in the plan, and is logged before any request', async () => {
  const args = ['scale', '--activity', 'night', '--env', 'perf1', '--frontend', '30', '--backend', '3'];
  const cloud = await steppedCloud({}, Date.now());
  const plan = ['--plan', join(folder, 'clonesquad-plan.yml')];
  const { err } = await runProgram([...args, ...plan, '--dry-run'], machineOn(cloud));
  expect(err.match(/crontab/g)).toHaveLength(1);
  expect(err).toMatch(/clonesquad-plan\.yml:2:\d+: frontend .*30%.*--frontend .*30p/);
});
