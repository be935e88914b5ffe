// The text of many environments: one table of all fleets, and each error once with all environments that have it.

import { describe, expect, test } from '@jest/globals';
import { spellOption } from '../../../src/cli/options.ts';
import { failureParagraphs } from '../../../src/render/failure.ts';
import type { FleetReport, Report } from '../../../src/render/report.ts';
import { headline, manyHeadline } from '../../../src/render/sentences.ts';
import { reportText } from '../../../src/render/tables.ts';
import { readRequests } from '../../../src/settings/read-request.ts';
import { textSource } from '../../../src/settings/reader.ts';
import { invalidInputsIn } from '../../support/invalid-values.ts';
import { naming } from '../../support/messages.ts';
import { RUNNER } from '../../support/read-inputs.ts';
import { fleetReport, manyReport, runReport } from '../../support/reports.ts';

function reportOf(env: string, failed: Partial<FleetReport>, more: Partial<Report> = {}): Report {
  const fleet = fleetReport({
    fleet: `${env}-frontend`,
    written: 'no',
    secondsTo: { ready: 61, posted: 1 },
    ...failed,
  });
  return runReport({
    env,
    result: fleet.result,
    headline: `${env} ended`,
    finalState: `What is set in ${env}.`,
    fleets: [fleet],
    ...more,
  });
}

const DENIED = {
  result: 'credentials',
  code: 'no-credentials',
  message: 'What happened.',
  fixBy: 'user',
  fix: 'What to do.',
} as const;

describe('many environments', () => {
  const many = manyReport(
    [reportOf('perf1', {}), reportOf('perf2', DENIED), reportOf('nonreg1', DENIED, { waitFor: 'none' })],
    { headline: 'all ended' },
  );

  test('have one table', () => {
    const [, ...lines] = reportText(many).split('\n');
    expect(lines).toEqual([
      'perf1        perf1-frontend    4          –       –        –         –      1 min 01 s  ok',
      'perf2        perf2-frontend    4          –       –        –         –      1 min 01 s  credentials',
      'nonreg1      nonreg1-frontend  4          –       –        –         –      1 s         credentials',
      '',
      'all ended',
      'What is set in perf1.',
      'What is set in perf2.',
      'What is set in nonreg1.',
      '',
    ]);
  });

  test('name a common error once', () => {
    const [cause, state, more, ...rest] = failureParagraphs(many.environments);
    expect(cause).toMatch(/^perf2, nonreg1.* What happened\.\n.*What to do\.$/);
    expect(state).toContain('What is set in perf2. What is set in nonreg1.');
    expect(more).toMatch(/\.md#no-credentials$/);
    expect(rest).toEqual([]);
  });
});

describe('an error that differs only in names', () => {
  const denied = (id: string) => ({
    ...DENIED,
    message: `No permission: arn:aws:execute-api:eu-west-1:********3333:${id}/v1/POST/a.`,
    fix: `Allow arn:aws:execute-api:eu-west-1:111122223333:${id}/v1/POST/a.`,
  });

  test('is printed once, with the fleet of its message, and all others with their resources', () => {
    const [cause, , , ...rest] = failureParagraphs([
      reportOf('perf1', denied('aaaaaaaaa1')),
      reportOf('perf2', denied('bbbbbbbbb2')),
      reportOf('perf3', denied('ccccccccc3')),
    ]);
    expect(cause?.split('\n')).toEqual([
      `perf1-frontend: ${denied('aaaaaaaaa1').message}`,
      expect.stringContaining(denied('aaaaaaaaa1').fix),
      naming(
        'perf2-frontend (arn:aws:execute-api:eu-west-1:111122223333:bbbbbbbbb2/v1/POST/a)',
        'perf3-frontend (arn:',
      ),
    ]);
    expect(rest).toEqual([]);
  });

  test('names fleets without an API if its message has none', () => {
    const stalled = (env: string) => reportOf(env, { ...DENIED, message: `${env}-frontend is slow.` });
    const [cause] = failureParagraphs([stalled('perf1'), stalled('perf2')]);
    expect(cause).toMatch(/^perf1-frontend is slow\.\n.*\n.* perf2-frontend\.$/);
  });

  test('is printed separately if anything else differs', () => {
    const slow = (env: string, seconds: number) =>
      reportOf(env, { ...DENIED, message: `${env}-frontend is slow: ${seconds} s.` });
    const [one, other] = failureParagraphs([slow('perf1', 1), slow('perf2', 2)]);
    expect([one, other]).toEqual([naming('perf1-frontend', '1 s'), naming('perf2-frontend', '2 s')]);
  });
});

test('an invalid value of several environments is listed once, together with those of single ones', () => {
  const readings = ['perf1', 'perf 2', 'perf3'].map((env) => ({
    source: textSource((name) => new Map(Object.entries({ env, frontend: '4', timeout: '20' })).get(name), spellOption),
    spell: spellOption,
    layers: ['frontend'],
    surroundings: { ...RUNNER, ambientRegion: 'eu-west-1' },
    intent: 'scale' as const,
  }));
  expect(invalidInputsIn(() => readRequests(readings))).toMatchObject([
    { input: '--timeout', value: '20' },
    { input: '--env', value: 'perf 2' },
  ]);
});

test('a pattern that matches one environment has the headline of this environment', () => {
  expect(manyHeadline([reportOf('perf1', {})], 'performance', 'ok', 1)).toBe('performance: perf1 ended');
});

test.each([
  ['a scale', 'scale', /2 of 3 environments are ready, 1 failed \(perf2: credentials\)/],
  ['a dry run', 'dry-run', /2 of 3 environments would be set \(dry run\), 1 failed \(perf2: credentials\)/],
] as const)('%s with one failure reports the result of the others', (_, intent, expected) => {
  const ok = { result: intent === 'scale' ? 'ok' : 'dry-run' } as const;
  const environments = [
    reportOf('perf1', ok, { intent }),
    reportOf('perf2', DENIED, { intent }),
    reportOf('perf3', ok, { intent }),
  ];
  const text = manyHeadline(environments, undefined, 'credentials', 1);
  expect(text).toMatch(expected);
});

describe('a headline', () => {
  const run = (env: string, ready: number) => reportOf(env, { secondsTo: { ready } });

  test('of fleets that were confirmed much later has the time at which they were ready', () => {
    const text = manyHeadline([run('perf1', 11), run('perf2', 9)], undefined, 'ok', 61);
    expect(text).toEqual(naming('1 min 01 s', 'ready after 11 s'));
    expect(headline('perf1', 'ready', 'ok', run('perf1', 11).fleets, 61)).toEqual(
      naming('1 min 01 s', 'ready after 11 s'),
    );
  });

  test('of a run that ended at once does not have this time', () => {
    expect(headline('perf1', 'ready', 'ok', run('perf1', 55).fleets, 61)).not.toContain('after');
    expect(headline('perf1', 'none', 'ok', run('perf1', 11).fleets, 61)).not.toContain('after');
    expect(manyHeadline([run('perf1', 11), reportOf('perf2', DENIED)], undefined, 'credentials', 61)).not.toContain(
      'after',
    );
  });
});
