// What people read: results, notices, whose API an error speaks of, links that fit the partition.

import { describe, expect, test } from '@jest/globals';
import { exitCode, RESULTS, worst } from '../../../src/errors/results.ts';
import { toFailure } from '../../../src/errors/run.ts';
import { fleetNotices, fleetWarnings } from '../../../src/render/notices.ts';
import { dashboardUrl, type FleetReport } from '../../../src/render/report.ts';
import { failureParagraphs, finalState, headline } from '../../../src/render/sentences.ts';
import { naming, numbersIn } from '../../support/messages.ts';
import { fleetReport, runReport } from '../../support/reports.ts';
import { fixedSize, type Row, verdictOn } from '../../support/runs.ts';

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
      'insufficient-instances': 8,
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
    expect(worst(['ok', 'timeout', 'insufficient-instances'])).toBe('insufficient-instances');
    expect(worst(['refused', 'partial'])).toBe('partial');
    expect(worst([])).toBe('ok');
  });

  test('what is thrown, and no failure, is internal', () => {
    expect(toFailure('x')).toMatchObject({ code: 'internal', facts: { error: 'x' } });
  });
});

describe('notices', () => {
  const fleet = 'perf1-backend';
  const said = { fleet, isWaitedFor: true, wasWritten: true, denied: [], isUnchecked: false };
  const one = { kind: 'count', count: 1 } as const;
  const none = { kind: 'count', count: 0 } as const;
  const unread = { ask: '0', rows: [{ bin: 2, running: 2 }] };

  /** What is noted, and the value that each notice must name. */
  test.each<[string, Partial<Parameters<typeof fleetNotices>[0]>, readonly string[]]>([
    [
      'LightHouse instances',
      { verdict: verdictOn({ ask: '1', rows: [{ bin: 2, desired: 1, running: 2, lighthouse: 1 }] }) },
      ['1'],
    ],
    ['100%', { size: { kind: 'percent', percent: 100 } }, ['100%']],
    [
      'a request of 0 that cannot be told from garbage',
      { size: none, verdict: verdictOn({ ...unread, configuration: 'unreadable' }) },
      ['ec2.schedule.desired_instance_count'],
    ],
    [
      'a request of 0 of an empty fleet',
      {
        size: none,
        verdict: verdictOn({ ask: '0', rows: [], status: { running: 0, serving: 0, managed: 0 } }),
      },
      [fleet],
    ],
    ['what a policy denies', { denied: ['Invoke on a'] }, ['Invoke on a']],
    ['a size that is not waited for', { isWaitedFor: false }, ['wait-for']],
    ['an autoscaler', { size: { kind: 'auto' } }, [fleet]],
    ['a URL of which it is not known whose it is', { isUnchecked: true }, ['GET discovery']],
    ['nothing that was not written', { size: { kind: 'auto' }, wasWritten: false }, []],
  ])('%s', (_, noted, expected) => {
    const notices = fleetNotices({ ...said, size: one, verdict: undefined, ...noted });
    expect(notices).toEqual(expected.map((name) => expect.stringContaining(name)));
    for (const notice of notices) expect(notice).toContain(fleet);
  });

  /** The numbers that the warning has: what was asked for, the target, the floor, and the floor to set. */
  test.each<[string, string, Row, readonly number[]]>([
    ['that raises a request for 0', '0', { bin: 2, running: 2 }, [0, 2]],
    ['that raises a percentage', '10%', { bin: 2, desired: 1, running: 2 }, [1, 2, 10]],
    ['above what can start', '1', { bin: 2, desired: 1, running: 3, floor: 5, size: 3 }, [1, 3, 5]],
  ])('a floor %s is a warning that says what to set', (_, ask, row, numbers) => {
    const verdict = verdictOn({ ask, rows: [row] });
    const warnings = fleetWarnings({ ...said, size: fixedSize(ask), verdict });
    expect(warnings).toEqual([naming(fleet, 'POST/configuration/ec2.schedule.min_instance_count')]);
    expect([...new Set(numbersIn(warnings[0]))].toSorted((a, b) => a - b)).toEqual(numbers);
  });

  test('a floor of a subfleet has a key of its own', () => {
    const verdict = verdictOn({ ask: '1', rows: [{ bin: 2, desired: 1, running: 2 }] });
    const [warning] = fleetWarnings({ ...said, fleet: `${fleet}/workers`, size: one, verdict });
    expect(warning).toContain('subfleet.workers.ec2.schedule.min_instance_count');
  });

  test('a floor below the size is none', () => {
    const verdict = verdictOn({ ask: '4', rows: [{ bin: 2, desired: 4, running: 4 }] });
    expect(fleetWarnings({ ...said, size: { kind: 'count', count: 4 }, verdict })).toEqual([]);
  });

  test('a cap that is accepted is a warning', () => {
    const capped = { bin: 1, desired: 99, running: 9, excluded: 1 };
    const verdict = verdictOn({ ask: '99', acceptsInsufficient: true, rows: [{ bin: -1 }, capped, capped] });
    const warnings = fleetWarnings({ ...said, size: { kind: 'count', count: 99 }, verdict });
    expect(warnings).toEqual([naming(fleet)]);
    expect(numbersIn(warnings[0])).toEqual([99, 9, 10]);
  });
});

test.each([
  ['eu-west-1', 'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#dashboards/dashboard/CS-g'],
  ['cn-north-1', 'https://cn-north-1.console.amazonaws.cn/cloudwatch/home?region=cn-north-1#dashboards/dashboard/CS-g'],
  [
    'eusc-de-east-1',
    'https://eusc-de-east-1.console.amazonaws-eusc.eu/cloudwatch/home?region=eusc-de-east-1#dashboards/dashboard/CS-g',
  ],
  [
    'us-gov-west-1',
    'https://us-gov-west-1.console.amazonaws-us-gov.com/cloudwatch/home?region=us-gov-west-1#dashboards/dashboard/CS-g',
  ],
])('the dashboard of %s', (region, url) => {
  expect(dashboardUrl({ group: 'g' }, region)).toBe(url);
});

const FLEET = fleetReport({ result: 'refused', fixBy: 'user', fix: 'What to do.' });

/** The paragraphs of an error of two fleets: what happened and how to fix it, then the state left behind. */
function paragraphsOf(frontend: Partial<FleetReport>, backend: Partial<FleetReport> = frontend) {
  const fleets = [
    { ...FLEET, ...frontend },
    { ...FLEET, layer: 'backend', fleet: 'perf1-backend', ...backend },
  ];
  return failureParagraphs(runReport({ result: 'refused', finalState: 'What is set.', fleets }));
}

test('an error names its message, its fix, and the state of the fleets', () => {
  const [cause, state, ...rest] = paragraphsOf({ message: 'What happened.' });
  expect(cause).toEqual(naming('What happened.', 'What to do.'));
  expect(state).toContain('What is set.');
  expect(rest).toEqual([]);
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
])('an error that names %s', (_, message, [url, other], prefix) => {
  const [first] = paragraphsOf({ message, url }, { message, url: other });
  expect(first?.split('\n')[0]).toBe(`${prefix}${message}`);
});

test('a headline counts the draining instances of a fleet apart', () => {
  const counted = fleetReport({ requested: '2', target: 2, running: 6, usable: 3, draining: 3 });
  const steady = fleetReport({ layer: 'backend', target: 4, running: 4, usable: 4, draining: 0 });
  const text = headline('perf1', 'ready', 'ok', [counted, steady], 6);
  expect(text).toEqual(naming('perf1', 'ready', 'frontend', 'backend'));
  expect(numbersIn(text)).toEqual([3, 2, 3, 4, 4, 6]);
});

test('a size that something has replaced does not stay', () => {
  const stays = finalState([FLEET]);
  expect(finalState([{ ...FLEET, result: 'superseded' }])).not.toBe(stays);
});
