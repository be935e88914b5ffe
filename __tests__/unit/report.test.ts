// What people read: each end in its own words, a summary in which text from outside stays text, links that fit the partition.

import { describe, expect, test } from '@jest/globals';
import { exitCode, RESULTS, toFailure, worst } from '../../src/failure.ts';
import { explainWait, type WaitFacts } from '../../src/report/explain.ts';
import { fleetNotices } from '../../src/report/notices.ts';
import { dashboardUrl, type FleetReport, type Report } from '../../src/report/report.ts';
import { failureParagraphs, leftBehind } from '../../src/report/sentences.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { type Situation, verdictOn } from '../support/runs.ts';

describe('results', () => {
  test('each has its exit code', () => {
    expect(Object.fromEntries(RESULTS.map((result) => [result, exitCode(result)]))).toEqual({
      internal: 1,
      'invalid-input': 2,
      credentials: 3,
      partial: 5,
      refused: 4,
      unreachable: 4,
      cancelled: 130,
      superseded: 9,
      capped: 8,
      stalled: 8,
      'empty-fleet': 6,
      'no-metrics': 6,
      'not-observed': 6,
      timeout: 7,
      ok: 0,
    });
    expect(exitCode('cancelled', 'SIGTERM')).toBe(143);
    expect(exitCode('timeout', 'SIGTERM')).toBe(7);
  });

  test('a run’s is the most serious of its fleets', () => {
    expect(worst(['ok', 'timeout', 'capped'])).toBe('capped');
    expect(worst(['refused', 'partial'])).toBe('partial');
    expect(worst([])).toBe('ok');
  });

  test('what is thrown, and no failure, is internal', () => {
    expect(toFailure('x')).toMatchObject({
      result: 'internal',
      what: 'Something that nobody foresaw went wrong: x.',
    });
  });
});

/** The facts that a situation amounts to. */
function factsOf(situation: Situation, more: Partial<WaitFacts> = {}): WaitFacts {
  return {
    group: 'perf1-backend',
    asked: situation.ask,
    level: 'ready',
    namespace: 'CloneSquad',
    observeMs: 240_000,
    stallMs: 480_000,
    timeoutMs: 1_200_000,
    progress: verdictOn(situation).progress,
    missingMetrics: [],
    failedReads: 0,
    ...more,
  };
}

describe('why a fleet is not there', () => {
  const taken = { bin: 2, desired: 8, running: 6, initial: 2 };

  test.each<[string, Parameters<typeof explainWait>[0], WaitFacts, string]>([
    [
      'another number is wanted',
      'not-observed',
      factsOf({ ask: '8', rows: [{ bin: 1, desired: 3 }] }),
      'perf1-backend still wants 3 instances 4m after 8 was set: CloneSquad has not taken up the new size.',
    ],
    [
      'none is wanted',
      'not-observed',
      factsOf({ ask: '8', rows: [{ bin: 1 }] }),
      'perf1-backend still wants 0 instances (or has a value that it cannot read) 4m after 8 was set: CloneSquad has not taken up the new size.',
    ],
    [
      'nothing came',
      'no-metrics',
      factsOf({ ask: '8', rows: [] }, { missingMetrics: ['PendingInstances'] }),
      'perf1-backend has sent no usable metrics to the CloudWatch namespace CloneSquad within 4m of the write. Others arrive, but never PendingInstances.',
    ],
    [
      'nothing comes any more',
      'no-metrics',
      factsOf({ ask: '8', rows: [taken] }),
      'perf1-backend has sent no usable metrics to the CloudWatch namespace CloneSquad for 5m, though it had before.',
    ],
    [
      'no instances',
      'empty-fleet',
      factsOf({ ask: '50%', rows: [] }),
      'perf1-backend has no instances, so 50% of it cannot run.',
    ],
    [
      'excluded ones',
      'capped',
      factsOf({ ask: '100%', rows: [{ bin: 2, desired: 10, running: 8, excluded: 2 }] }),
      'perf1-backend cannot reach 100%: it has 10 instances, of which 2 are excluded and cannot start.',
    ],
    [
      'a standstill',
      'stalled',
      factsOf({ ask: '8', rows: [{ ...taken, inError: 2 }] }),
      'perf1-backend has not moved for 8m: 6 of 8 run, 2 initializing, 2 in error.',
    ],
    [
      'a standstill for reasons of health',
      'stalled',
      factsOf({ ask: '8', rows: [{ bin: 2, desired: 8, running: 8, unuseable: 1, excluded: 1 }] }),
      'perf1-backend has not moved for 8m: 8 of 8 run, 1 unuseable. The size is reached, but 1 are unuseable and 1 excluded: these may be the same ones.',
    ],
    [
      'another writer',
      'superseded',
      factsOf({ ask: '8', rows: [taken, { bin: 3, desired: 4, running: 4 }] }),
      'perf1-backend had taken up 8, and then something set another size: CloneSquad now wants 4 instances.',
    ],
    [
      'the time',
      'timeout',
      factsOf({ ask: '8', rows: [taken] }, { failedReads: 3 }),
      'perf1-backend was not ready after 20m: 6 of 8 run, 2 initializing. CloudWatch could not be read 3 times.',
    ],
    [
      'the user',
      'cancelled',
      factsOf({ ask: '8', rows: [] }),
      'The wait for perf1-backend was cancelled: CloneSquad was not seen to take up the new size.',
    ],
  ])('%s', (_, result, facts, what) => {
    const explanation = explainWait(result, facts);
    expect(explanation).toMatchObject({ result, what });
    expect(explanation.fix).toMatch(/^[A-Z].*\.$/);
  });
});

test('notices: what is no failure, and yet better known', () => {
  const verdict = verdictOn({ ask: '1', rows: [{ bin: 2, desired: 1, running: 2, lighthouse: 1 }] });
  expect(fleetNotices('perf1-backend', { kind: 'count', count: 1 }, true, verdict)).toEqual([
    'perf1-backend was asked for 1 and aims at 2: its floor is 2 (ec2.schedule.min_instance_count).',
    '1 of the running instances of perf1-backend are LightHouse instances.',
  ]);
  expect(fleetNotices('perf1-backend', { kind: 'percent', percent: 100 }, true)).toEqual([
    'While perf1-backend is at 100%, CloneSquad does not replace unhealthy instances.',
  ]);
  const zero = verdictOn({ ask: '0', rows: [{ bin: 2, running: 2 }], configuration: 'unreadable' });
  expect(fleetNotices('perf1-backend', { kind: 'count', count: 0 }, true, zero)).toEqual([
    'perf1-backend was asked for 0 and aims at 2: its floor is 2 (ec2.schedule.min_instance_count).',
    'CloneSquad also reports 0 for a value that it cannot read, and the configuration of perf1-backend could not be read to tell: allow execute-api:Invoke on GET configuration (key ec2.schedule.desired_instance_count).',
  ]);
  const empty = verdictOn({ ask: '0', rows: [], status: { running: 0, serving: 0, managed: 0 } });
  expect(fleetNotices('perf1-backend', { kind: 'count', count: 0 }, true, empty)).toEqual([
    'perf1-backend has no instances: none run, as asked.',
  ]);
});

test.each([
  [
    'eu-west-1',
    'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#dashboards/dashboard/CS-g',
  ],
  [
    'cn-north-1',
    'https://cn-north-1.console.amazonaws.cn/cloudwatch/home?region=cn-north-1#dashboards/dashboard/CS-g',
  ],
  [
    'us-gov-west-1',
    'https://us-gov-west-1.console.amazonaws-us-gov.com/cloudwatch/home?region=us-gov-west-1#dashboards/dashboard/CS-g',
  ],
])('the dashboard of %s', (region, url) => {
  expect(dashboardUrl('g', region)).toBe(url);
});

const FLEET: FleetReport = {
  layer: 'frontend',
  group: 'perf1-frontend',
  asked: '4',
  value: '4',
  written: 'yes',
  result: 'refused',
  what: 'The answer was "<img src=x> | `x` [a](b)\n## x".',
  owner: 'whoever runs the job',
  fix: 'Ask again.',
  notices: ['*bold*'],
  secondsTo: {},
  dashboard: 'https://example.com/',
};

const REPORT: Report = {
  version: '0.1.0',
  env: 'perf1',
  region: 'eu-west-1',
  waitFor: 'ready',
  result: 'refused',
  headline: 'perf1 failed (refused): frontend refused, after 1 s',
  leftBehind: 'perf1-frontend stays set to 4.',
  startedAt: '2026-01-05T12:00:00.000Z',
  seconds: 1,
  fleets: [FLEET, { ...FLEET, layer: 'backend', group: 'perf1-backend' }],
};

test('an error names each cause once, its owner, its fix, and the state left behind', () => {
  expect(
    failureParagraphs({ ...REPORT, fleets: REPORT.fleets.map((fleet) => ({ ...fleet, what: 'No.' })) }),
  ).toEqual([
    'No. To be fixed by whoever runs the job: Ask again.',
    'State left behind: perf1-frontend stays set to 4.',
  ]);
});

test('a size that something has replaced does not stay', () => {
  expect(leftBehind([{ ...FLEET, result: 'superseded' }])).toBe(
    'perf1-frontend was set to 4, and something has since set another size.',
  );
});

test('in the summary, text from outside is text', () => {
  expect(summaryMarkdown(REPORT)).toBe(
    [
      '## ❌ perf1 failed (refused): frontend refused, after 1 s',
      [
        '| Fleet | Asked | Target | Running | Floor | Time to ready | Result | Dashboard |',
        '| --- | --- | --- | --- | --- | --- | --- | --- |',
        '| perf1-frontend | 4 | – | – | – | – | refused | [CS-perf1-frontend](https://example.com/) |',
        '| perf1-backend | 4 | – | – | – | – | refused | [CS-perf1-backend](https://example.com/) |',
      ].join('\n'),
      '- \\*bold\\*\n- \\*bold\\*',
      'The answer was "&lt;img src=x&gt; \\| \\`x\\` \\[a\\](b) ## x". To be fixed by whoever runs the job: Ask again.',
      'State left behind: perf1-frontend stays set to 4.',
      '',
    ].join('\n\n'),
  );
});
