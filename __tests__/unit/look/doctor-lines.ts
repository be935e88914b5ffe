// The output of `doctor`: problems first, by fleet, with each common cause once.

import { describe, expect, test } from '@jest/globals';
import { doctorLines } from '../../../src/doctor/lines.ts';
import type { Check, DoctorReport } from '../../../src/doctor/report.ts';
import { naming } from '../../support/messages.ts';

const PLAIN = { paint: (_: string, text: string) => text, isQuiet: false };

describe('the output', () => {
  const check = { name: 'write', blocking: false, message: 'It says.' } as const;
  const passed = { ...check, state: 'ok' } as const;
  const skipped = { ...check, state: 'skipped' } as const;
  const blocked = { ...check, state: 'failed', blocking: true, fix: 'Fix it.' } as const;
  const reportOf = (checks: readonly Check[]): DoctorReport => ({
    version: '1',
    env: 'perf1',
    region: 'eu-west-1',
    canScale: true,
    result: 'ok',
    headline: 'The end',
    startedAt: '',
    checks,
  });
  const lines = (...checks: readonly Check[]) => doctorLines(reportOf(checks), PLAIN);
  const quietLines = (...checks: readonly Check[]) => doctorLines(reportOf(checks), { ...PLAIN, isQuiet: true });

  test('has a line for the environment and for each fleet if all checks pass', () => {
    const fleets = ['f', 'f', 'g'].map((fleet) => ({ ...passed, fleet }));
    expect(lines({ ...passed, name: 'region', message: 'Here.' }, { ...passed, name: 'layers' }, ...fleets)).toEqual([
      '✔ perf1: Here. It says.',
      '  ✔ f: 2 checks passed',
      '  ✔ g: 1 check passed',
      'The end.',
    ]);
    expect(quietLines(passed, ...fleets)).toEqual(['The end.']);
  });

  test('has problems first, by fleet, each with its fix', () => {
    const checks = [
      { ...passed, name: 'region', message: 'Here.' },
      { ...passed, fleet: 'e' },
      { ...passed, fleet: 'f' },
      { ...check, state: 'unknown', fleet: 'f', message: 'two\nlines' },
      { ...blocked, fleet: 'g', fixBy: 'aws-administrator', fix: 'One of these:\n  this' },
      { ...blocked, name: 'stack', fleet: 'g', blocking: false },
    ] as const;
    const problems = [
      '  ✖ g: 0 of 2 checks passed',
      '    ✖ write: It says.',
      '      Fix (the AWS administrator): One of these:',
      '        this',
      '    ! stack: It says.',
      '      Fix: Fix it.',
      '  ? f: 1 of 2 checks passed',
      '    ? write: two lines',
    ];
    expect(lines(...checks)).toEqual(['✖ perf1: Here.', ...problems, '  ✔ e: 1 check passed', 'The end.']);
    expect(quietLines(...checks)).toEqual(['✖ perf1', ...problems, 'The end.']);
  });

  test('colors only the marks', () => {
    const paint = (color: string, text: string) => `<${color} ${text}>`;
    expect(doctorLines(reportOf([passed, { ...blocked, fleet: 'f' }]), { ...PLAIN, paint })).toEqual([
      '<red ✖> perf1: It says.',
      '  <red ✖> f: 0 of 1 check passed',
      '    <red ✖> write: It says.',
      '      Fix: Fix it.',
      'The end.',
    ]);
  });

  test('has one line for all checks that were skipped for the same reason', () => {
    const ofFleet = [
      passed,
      skipped,
      { ...skipped, name: 'floor' },
      { ...skipped, name: 'metrics', message: 'Another.' },
    ] as const;
    expect(lines(...ofFleet.map((one) => ({ ...one, fleet: 'f' })))).toEqual([
      '– perf1',
      '  – f: 1 of 4 checks passed',
      '    – write, floor: It says.',
      '    – metrics: Another.',
      'The end.',
    ]);
    expect(lines({ ...skipped, fleet: 'f' }, { ...skipped, fleet: 'g' })).toEqual([
      '– perf1',
      '  – f, g: It says.',
      'The end.',
    ]);
  });

  describe('for missing permissions', () => {
    const permission = (fleet: string, path: string) => `execute-api:Invoke on arn:${fleet}/v1/${path}`;
    const missingOf = (fleet: string) =>
      (
        [
          ['read-group', 'GET/discovery'],
          ['group', 'GET/discovery'],
          ['read-configuration', 'GET/configuration'],
          ['write-floor', 'POST/configuration/ec2.schedule.min_instance_count'],
        ] as const
      ).map(([name, path]): Check => {
        const missingPermissions = [permission(fleet, path)];
        return { ...check, name, fleet, state: 'missing', fix: 'Allow it.', missingPermissions };
      });

    test('has one line for all fleets with the same ones, with the level once', () => {
      const [title, fleets, missing, fix, ...rest] = lines(...missingOf('f'), ...missingOf('g'));
      expect([title, fleets, rest]).toEqual(['! perf1', '  ! f, g: 0 of 4 checks passed each', ['The end.']]);
      expect(missing).toEqual(
        naming(
          '3',
          'GET/discovery (check), GET/configuration (explain), POST/configuration/ec2.schedule.min_instance_count (floor)',
        ),
      );
      expect(fix).toEqual(naming('execute-api:Invoke on arn:f/v1/, arn:g/v1/', 'level floor'));
      expect(fix?.match(/level/g)).toHaveLength(1);
    });

    test('has a line for each fleet if they differ', () => {
      const text = lines(...missingOf('f'), ...missingOf('g').slice(0, 2)).join('\n');
      expect(text).toEqual(naming('  ! f: 0 of 4', '  ! g: 0 of 2', 'level floor', 'level check'));
    });

    test('names fleets once if a required one is missing', () => {
      const required = ['f', 'g'].map((fleet) => ({
        ...blocked,
        fleet,
        missingPermissions: [permission(fleet, 'POST/configuration/ec2.schedule.desired_instance_count')],
      }));
      const [, fleets, missing, fix, end] = lines(...required);
      expect([fleets, end]).toEqual(['  ✖ f, g: 0 of 1 check passed each', 'The end.']);
      expect(missing).toMatch(/^ {4}✖ write: .*POST\/configuration\/ec2\.schedule\.desired_instance_count/);
      expect(fix).toEqual(naming('arn:f/v1/, arn:g/v1/', 'level set'));
    });
  });
});
