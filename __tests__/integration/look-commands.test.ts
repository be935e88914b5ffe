// The output and the exit codes of the commands that only read: status and doctor.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { ManyDoctorReport } from '../../src/doctor/report.ts';
import type { StatusReport } from '../../src/status/report.ts';
import { perf1, requestsTo, steppedCloud } from '../support/cloud.ts';
import { machineOn, runCommand } from '../support/command.ts';
import { naming } from '../support/messages.ts';
import { runProgram } from '../support/program.ts';
import { schemaErrorsIn } from '../support/report-schema.ts';

describe('status', () => {
  test('prints a row for each fleet, and exits with the code of the most serious failure', async () => {
    const outputs = { GroupName: 'perf1-backend', InteractAPIUrl: 'https://evil.example/v1/' };
    const cloud = await steppedCloud({
      fleets: perf1({ running: 4, desired: '4' }).slice(0, 1),
      extraStacks: [{ name: 'other', outputs }],
    });
    const env = machineOn(cloud);
    const { exitCode, out } = await runCommand(['status', '--env', 'perf1'], { env });
    expect(exitCode).toBe(2);
    const [, frontend, backend, ...rest] = out.split('\n');
    expect(frontend).toMatch(/^perf1-frontend +4 +4 +4 +2 +10 +4 /);
    expect(backend).toMatch(/^perf1-backend( +–){7}$/);
    expect(rest.join('\n')).toContain('perf1-backend');
  });

  test('with --watch prints a line of JSON at each poll until it is interrupted', async () => {
    const cloud = await steppedCloud();
    const args = ['status', '--env', 'perf1', '--poll-interval', '20s', '--json'];
    const { exitCode, out } = await runCommand(args, {
      env: { ...machineOn(cloud), CLONESQUAD_WATCH: 'true' },
      onStart: (child) => {
        let lines = 0;
        child.stdout?.on('data', (data: string) => {
          lines += data.split('\n').length - 1;
          if (lines >= 2) child.kill('SIGINT');
        });
      },
    });
    expect(exitCode).toBe(130);
    const [first, second] = out.split('\n').map((line): StatusReport => JSON.parse(line || '{}'));
    expect([first, second]).toMatchObject([
      { result: 'ok', readAt: '2026-01-05T12:00:20.000Z' },
      { result: 'ok', readAt: '2026-01-05T12:00:40.000Z' },
    ]);
  });
});

describe('doctor', () => {
  test('prints problems first, and exits with the code of the first one that prevents a scale', async () => {
    const cloud = await steppedCloud({ fleets: perf1({}, { excluded: 2 }) });
    const args = ['doctor', '--env', 'perf1', '--frontend', '2', '--backend', '100%'];
    const { exitCode, out, err } = await runCommand(args, { env: machineOn(cloud) });
    expect([exitCode, err]).toEqual([8, '']);
    const marks = [...out.matchAll(/^ *(\S) ([\w-]+):/gm)].map(([, ...facts]) => facts.join(' '));
    expect(marks).toEqual(['✖ perf1', '✖ perf1-backend', '✖ capacity', '✔ perf1-frontend']);
    expect(out).toEqual(naming('(from AWS_REGION)', 'user/ci-full'));
    expect(out).not.toContain('\u001b');
  });

  test('prints only problems with --quiet', async () => {
    const cloud = await steppedCloud({ fleets: perf1({}, { excluded: 2 }) }, Date.now());
    const args = ['doctor', '--env', 'perf1', '--frontend', '2', '--backend', '100%', '--quiet'];
    const { result, out } = await runProgram(args, machineOn(cloud));
    expect(result).toBe('insufficient-instances');
    expect([...out.matchAll(/^ *(\S) ([\w-]+)/gm)].map(([, ...facts]) => facts.join(' '))).toEqual([
      '✖ perf1',
      '✖ perf1-backend',
      '✖ capacity',
    ]);
  });

  test('reports once what the permission level does not include', async () => {
    const cloud = await steppedCloud({}, Date.now());
    const urls = ['frontend', 'backend'].flatMap((layer) => [`--${layer}-url`, cloud.apiUrl(`perf1-${layer}`)]);
    const { result, out } = await runProgram(['doctor', '--env', 'perf1', ...urls], machineOn(cloud, 'postOnly'));
    expect(result).toBe('ok');
    expect(out.match(/permission level/g)).toHaveLength(1);
    expect(out.trimEnd().split('\n').length).toBeLessThanOrEqual(5);
  });

  describe('of a plan', () => {
    const folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-doctor-'));
    const plan = join(folder, 'plan.yml');
    const text = 'environments: { perf1: , perf2: { activities: { day: { frontend: 99 } } }, qa: }\n';
    writeFileSync(plan, `${text}activities: { day: { frontend: 4 } }\n`);
    afterAll(() => rmSync(folder, { recursive: true }));
    const fleets = ['perf1-frontend', 'perf2-frontend'].map((group) => ({ group }));

    test('examines all environments with one connection, and reports how many would fail', async () => {
      const cloud = await steppedCloud({ fleets }, Date.now());
      const args = ['doctor', '--plan', plan, '--activity', 'day', '--env', 'perf*'];
      const { result, out } = await runProgram(args, machineOn(cloud));
      expect(result).toBe('insufficient-instances');
      const marks = [...out.matchAll(/^ *(\S) ([\w-]+):/gm)].map(([, ...facts]) => facts.join(' '));
      expect(marks).toEqual(['✖ perf2', '✖ perf2-frontend', '✖ capacity', '✔ perf1']);
      expect(out.trimEnd().split('\n').at(-1)).toEqual(naming('1 of 2', 'perf2'));
      expect(requestsTo(cloud, 'GetCallerIdentity')).toHaveLength(1);
      expect(requestsTo(cloud, 'GetMetricData')).toHaveLength(1);
    });

    test('prints one JSON report for several environments, and its own report for one', async () => {
      const cloud = await steppedCloud({ fleets }, Date.now());
      const args = ['doctor', '--plan', plan, '--json', '--activity', 'day', '--env'];
      const many = await runProgram([...args, 'perf*'], machineOn(cloud));
      const report: ManyDoctorReport = JSON.parse(many.out);
      expect(schemaErrorsIn(report)).toEqual([]);
      expect(report).toMatchObject({ activity: 'day', canScale: false, result: 'insufficient-instances' });
      expect(report.environments.map(({ env, canScale }) => [env, canScale])).toEqual([
        ['perf1', true],
        ['perf2', false],
      ]);
      const one = await runProgram([...args, 'perf1'], machineOn(cloud));
      expect([one.result, JSON.parse(one.out)]).toMatchObject(['ok', { env: 'perf1', canScale: true }]);
    });

    test('is rejected without --env', async () => {
      const { result, out } = await runProgram(['doctor', '--plan', plan, '--json'], { AWS_REGION: 'eu-west-1' });
      const { code, headline } = JSON.parse(out);
      expect([result, code, headline]).toEqual(['invalid-input', 'invalid-inputs', naming('--env', '--activity')]);
    });

    test('reads the layers of the plan, and reports no other one as missing', async () => {
      const cloud = await steppedCloud({ fleets }, Date.now());
      for (const command of ['doctor', 'status']) {
        const { result, out } = await runProgram([command, '--plan', plan, '--env', 'perf1'], machineOn(cloud));
        expect([result, out]).toEqual(['ok', naming('perf1-frontend')]);
        expect(out).not.toContain('perf1-backend');
      }
    });
  });

  test('prints the same as JSON', async () => {
    const cloud = await steppedCloud();
    const args = ['doctor', '--env', 'perf1', '--allowed-account-ids', '999988887777', '--json'];
    const { exitCode, out } = await runCommand(args, { env: machineOn(cloud) });
    expect(exitCode).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ canScale: false, result: 'credentials' });
  });
});
