// Many environments as text: one table of all fleets, a cause once with all whom it befell, a mistake once however many share it.

import { describe, expect, test } from '@jest/globals';
import { spellFlag } from '../../src/faces/cli/flags.ts';
import type { FleetReport, ManyReport, Report } from '../../src/report/report.ts';
import { manyText } from '../../src/report/run-text.ts';
import { manyFailureParagraphs } from '../../src/report/sentences.ts';
import { readRequests } from '../../src/settings/read-request.ts';
import { textSource } from '../../src/settings/source.ts';
import { RUNNER } from '../support/read-inputs.ts';
import { fleetReport, runReport } from '../support/reports.ts';

function reportOf(env: string, failed: Partial<FleetReport>, more: Partial<Report> = {}): Report {
  const fleet = fleetReport({
    group: `${env}-frontend`,
    written: 'no',
    secondsTo: { ready: 61, posted: 1 },
    ...failed,
  });
  return runReport({
    env,
    result: fleet.result,
    headline: `${env} ended`,
    leftBehind: `${env}-frontend was not changed.`,
    fleets: [fleet],
    ...more,
  });
}

const DENIED = {
  result: 'credentials',
  code: 'no-credentials',
  what: 'There are no credentials.',
  owner: 'whoever runs the job',
  fix: 'Give some.',
} as const;

function manyOf(environments: readonly Report[]): ManyReport {
  const [first] = environments;
  return {
    version: '0.1.0',
    result: 'credentials',
    headline: 'all ended',
    startedAt: first?.startedAt ?? '',
    seconds: 1,
    environments,
  };
}

describe('many environments', () => {
  const many = manyOf([
    reportOf('perf1', {}),
    reportOf('perf2', DENIED),
    reportOf('nonreg1', DENIED, { waitFor: 'none' }),
  ]);

  test('are one table', () => {
    expect(manyText(many).split('\n')).toEqual([
      'ENVIRONMENT  FLEET             ASKED  TARGET  RUNNING  DRAINING  FLOOR  TIME   RESULT',
      'perf1        perf1-frontend    4      –       –        –         –      1m01s  ok',
      'perf2        perf2-frontend    4      –       –        –         –      1m01s  credentials',
      'nonreg1      nonreg1-frontend  4      –       –        –         –      1 s    credentials',
      '',
      'all ended',
      'perf1-frontend was not changed.',
      'perf2-frontend was not changed.',
      'nonreg1-frontend was not changed.',
      '',
    ]);
  });

  test('name what befell several of them once', () => {
    expect(manyFailureParagraphs(many)).toEqual([
      'perf2, nonreg1: There are no credentials.\nTo be fixed by whoever runs the job: Give some.',
      'State left behind: perf2-frontend was not changed. nonreg1-frontend was not changed.',
      'More: https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md#no-credentials',
    ]);
  });
});

test('a mistake that several environments share is named once, with those of each', () => {
  const readings = ['perf1', 'perf 2', 'perf3'].map((env) => ({
    source: textSource(
      (name) => new Map(Object.entries({ env, frontend: '4', timeout: '20' })).get(name),
      spellFlag,
    ),
    spell: spellFlag,
    layers: ['frontend'],
    surroundings: { ...RUNNER, ambientRegion: 'eu-west-1' },
    intent: 'scale' as const,
  }));
  expect(() => readRequests(readings)).toThrow(
    /^2 inputs are wrong, and nothing was sent:\n {2}--timeout is "20": .*\n {2}--env is "perf 2": .*$/,
  );
});
