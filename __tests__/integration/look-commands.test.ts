// The commands that only look: what they print, and by which exit code they end.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { StatusReport } from '../../src/status/report.ts';
import { perf1, steppedCloud } from '../support/cloud.ts';
import { machineOn, runCommand } from '../support/command.ts';
import { naming } from '../support/messages.ts';

describe('status', () => {
  test('prints a row for each fleet, and ends like the most serious failure', async () => {
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

  test('watches at each poll until it is interrupted, a line of JSON each time', async () => {
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
  test('prints a line a check, and ends like the first that keeps a scale from working', async () => {
    const cloud = await steppedCloud({ fleets: perf1({}, { excluded: 2 }) });
    const args = ['doctor', '--env', 'perf1', '--backend', '100%'];
    const { exitCode, out, err } = await runCommand(args, { env: machineOn(cloud) });
    expect([exitCode, err]).toEqual([8, '']);
    const marks = [...out.matchAll(/^(\S) (?:(perf1-\S+) )?([\w-]+): /gm)].map(([, ...facts]) => facts);
    expect(marks[0]).toEqual(['✔', undefined, 'region']);
    expect(marks.filter(([mark]) => mark !== '✔')).toEqual([['✖', 'perf1-backend', 'capacity']]);
  });

  test('of a plan without --env is told that it checks one environment, and nothing of activities', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-doctor-'));
    const plan = join(folder, 'plan.yml');
    writeFileSync(plan, 'environments: { perf1: , perf2: }\nactivities: { night: { frontend: 1 } }\n');
    const { exitCode, out } = await runCommand(['doctor', '--plan', plan, '--json'], {
      env: { AWS_REGION: 'eu-west-1' },
    });
    rmSync(folder, { recursive: true });
    const { code, headline } = JSON.parse(out);
    expect([exitCode, code, headline]).toEqual([2, 'invalid-inputs', naming('--env')]);
    expect(headline).not.toContain('activity');
  });

  test('prints the same as JSON', async () => {
    const cloud = await steppedCloud();
    const args = ['doctor', '--env', 'perf1', '--allowed-account-ids', '999988887777', '--json'];
    const { exitCode, out } = await runCommand(args, { env: machineOn(cloud) });
    expect(exitCode).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ canScale: false, result: 'credentials' });
  });
});
