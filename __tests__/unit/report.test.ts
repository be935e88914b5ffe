// What people read: results, notices, whose API an error speaks of, links that fit the partition.

import { describe, expect, test } from '@jest/globals';
import { toFailure } from '../../src/causes/run.ts';
import { fleetNotices, fleetWarnings } from '../../src/report/notices.ts';
import { dashboardUrl } from '../../src/report/report.ts';
import { failureParagraphs, headline, leftBehind } from '../../src/report/sentences.ts';
import { exitCode, RESULTS, worst } from '../../src/results.ts';
import { fleetReport, runReport } from '../support/reports.ts';
import { verdictOn } from '../support/runs.ts';

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
      'dry-run': 0,
      ok: 0,
    });
    expect(exitCode('cancelled', 'SIGTERM')).toBe(143);
    expect(exitCode('cancelled', 'SIGHUP')).toBe(129);
    expect(exitCode('timeout', 'SIGTERM')).toBe(7);
  });

  test('a run’s is the most serious of its fleets', () => {
    expect(worst(['ok', 'timeout', 'capped'])).toBe('capped');
    expect(worst(['refused', 'partial'])).toBe('partial');
    expect(worst([])).toBe('ok');
  });

  test('what is thrown, and no failure, is internal', () => {
    expect(toFailure('x')).toMatchObject({ code: 'internal', what: expect.stringContaining(': x.') });
  });
});

describe('notices', () => {
  const fleet = 'perf1-backend';
  const said = { fleet, isWaitedFor: true, wasWritten: true, denied: [], isUnchecked: false };
  const one = { kind: 'count', count: 1 } as const;
  const none = { kind: 'count', count: 0 } as const;

  test.each<[string, Parameters<typeof fleetNotices>[0], readonly string[]]>([
    [
      'LightHouse instances',
      {
        ...said,
        size: one,
        verdict: verdictOn({ ask: '1', rows: [{ bin: 2, desired: 1, running: 2, lighthouse: 1 }] }),
      },
      ['1 of the running instances of perf1-backend are LightHouse instances.'],
    ],
    [
      '100%',
      { ...said, size: { kind: 'percent', percent: 100 }, verdict: undefined },
      ['While perf1-backend is at 100%, CloneSquad does not replace unhealthy instances.'],
    ],
    [
      'a request of 0 that cannot be told from garbage',
      {
        ...said,
        size: none,
        verdict: verdictOn({ ask: '0', rows: [{ bin: 2, running: 2 }], configuration: 'unreadable' }),
      },
      [
        'CloneSquad also reports 0 for a value that it cannot read, and the configuration of perf1-backend could not be read to tell: allow execute-api:Invoke on GET configuration (key ec2.schedule.desired_instance_count).',
      ],
    ],
    [
      'a request of 0 of an empty fleet',
      {
        ...said,
        size: none,
        verdict: verdictOn({ ask: '0', rows: [], status: { running: 0, serving: 0, managed: 0 } }),
      },
      ['perf1-backend has no instances: none run, as asked.'],
    ],
    [
      'what a policy denies',
      {
        ...said,
        size: one,
        verdict: undefined,
        denied: ['execute-api:Invoke on a', 'execute-api:Invoke on b'],
      },
      [
        "For perf1-backend, a policy denies what would have told more, and the job went on without: allow execute-api:Invoke on a and execute-api:Invoke on b in the role's policy.",
      ],
    ],
    [
      'nothing that was not written',
      { ...said, size: { kind: 'auto' }, verdict: undefined, wasWritten: false },
      [],
    ],
  ])('%s', (_, noted, expected) => {
    expect(fleetNotices(noted)).toEqual(expected);
  });

  test.each<[string, Parameters<typeof fleetWarnings>[0], string]>([
    [
      'that raises a request for 0',
      { ...said, size: none, verdict: verdictOn({ ask: '0', rows: [{ bin: 2, running: 2 }] }) },
      "perf1-backend: size 0 was requested, but the target is 2 because the fleet's floor is 2. To run 0 instances, set floor to 0 along with the size. This requires the permission execute-api:Invoke on POST configuration/ec2.schedule.min_instance_count.",
    ],
    [
      'of a subfleet, which has a key of its own',
      {
        ...said,
        fleet: 'perf1-backend/workers',
        size: one,
        verdict: verdictOn({ ask: '1', rows: [{ bin: 2, desired: 1, running: 2 }] }),
      },
      "perf1-backend/workers: size 1 was requested, but the target is 2 because the fleet's floor is 2. To run 1 instance, set floor to 1 along with the size. This requires the permission execute-api:Invoke on POST configuration/subfleet.workers.ec2.schedule.min_instance_count.",
    ],
    [
      'that raises a percentage',
      {
        ...said,
        size: { kind: 'percent', percent: 10 },
        verdict: verdictOn({ ask: '10%', rows: [{ bin: 2, desired: 1, running: 2 }] }),
      },
      "perf1-backend: size 10% (1 instance) was requested, but the target is 2 because the fleet's floor is 2. To run 1 instance, set floor to 1 along with the size. This requires the permission execute-api:Invoke on POST configuration/ec2.schedule.min_instance_count.",
    ],
    [
      'above what can start',
      {
        ...said,
        size: one,
        verdict: verdictOn({ ask: '1', rows: [{ bin: 2, desired: 1, running: 3, floor: 5, size: 3 }] }),
      },
      "perf1-backend: size 1 was requested, but the target is 3 because the fleet's floor is 5 and only 3 instances can start. To run 1 instance, set floor to 1 along with the size. This requires the permission execute-api:Invoke on POST configuration/ec2.schedule.min_instance_count.",
    ],
  ])('a floor %s is a warning that says what to set', (_, noted, expected) => {
    expect(fleetWarnings(noted)).toEqual([expected]);
  });

  test('a floor below the size is none', () => {
    const verdict = verdictOn({ ask: '4', rows: [{ bin: 2, desired: 4, running: 4 }] });
    expect(fleetWarnings({ ...said, size: { kind: 'count', count: 4 }, verdict })).toEqual([]);
  });

  test('a cap that is accepted is a warning', () => {
    const rows = [
      { bin: 1, desired: 99, running: 9, excluded: 1 },
      { bin: 1, desired: 99, running: 9, excluded: 1 },
    ];
    const verdict = verdictOn({ ask: '99', acceptsCap: true, rows: [{ bin: -1 }, ...rows] });
    expect(fleetWarnings({ ...said, size: { kind: 'count', count: 99 }, verdict })).toEqual([
      'perf1-backend was asked for 99 and can get 9: no more of its 10 instances can start.',
    ]);
  });
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
  expect(dashboardUrl({ group: 'g' }, region)).toBe(url);
});

const FLEET = fleetReport({
  result: 'refused',
  what: 'The answer was "x".',
  owner: 'whoever runs the job',
  fix: 'Ask again.',
});

const REPORT = runReport({
  result: 'refused',
  fleets: [FLEET, { ...FLEET, layer: 'backend', group: 'perf1-backend' }],
});

test('an error names each cause once, its owner, its fix, and the state left behind', () => {
  expect(
    failureParagraphs({ ...REPORT, fleets: REPORT.fleets.map((fleet) => ({ ...fleet, what: 'No.' })) }),
  ).toEqual([
    'No.\nTo be fixed by whoever runs the job: Ask again.',
    'State left behind: perf1-frontend stays set to 4.',
  ]);
});

const ID = 'abcde12345';
const HOST = `${ID}.execute-api.eu-west-1.amazonaws.com`;
const OTHER_URL = 'https://fghij67890.execute-api.eu-west-1.amazonaws.com/v1/';

test.each<[string, string, readonly [string, string], string]>([
  ['the host of one fleet’s API', `${HOST} is out.`, [`https://${HOST}/v1/`, OTHER_URL], 'perf1-frontend: '],
  ['the id of it', `No POST on ${ID}/v1.`, [`https://${HOST}/v1/`, OTHER_URL], 'perf1-frontend: '],
  ['the host of both', 'api.acme.com is out.', ['https://api.acme.com/a/', 'https://api.acme.com/b/'], ''],
  ['a fleet by its name', `${HOST} is not perf1-backend.`, [`https://${HOST}/v1/`, OTHER_URL], ''],
  ['neither', 'The clock is wrong.', [`https://${HOST}/v1/`, OTHER_URL], ''],
])('an error that names %s', (_, what, [url, other], prefix) => {
  const fleets = [
    { ...FLEET, what, url },
    { ...FLEET, what, group: 'perf1-backend', url: other },
  ];
  const [first, ...rest] = failureParagraphs({ ...REPORT, fleets });
  expect(first).toBe(`${prefix}${what}\nTo be fixed by whoever runs the job: Ask again.`);
  expect(rest).toEqual(['State left behind: perf1-frontend stays set to 4.']);
});

test('a headline counts the draining instances of a fleet apart', () => {
  const counted = fleetReport({ asked: '2', target: 2, running: 4, usable: 2, draining: 2 });
  const steady = fleetReport({ layer: 'backend', target: 4, running: 4, usable: 4, draining: 0 });
  expect(headline('perf1', 'ready', 'ok', [counted, steady], 6)).toBe(
    'perf1 is ready: frontend 2/2 (2 draining), backend 4/4, in 6 s',
  );
});

test('a size that something has replaced does not stay', () => {
  expect(leftBehind([{ ...FLEET, result: 'superseded' }])).toBe(
    'perf1-frontend was set to 4, and something has since set another size.',
  );
});
