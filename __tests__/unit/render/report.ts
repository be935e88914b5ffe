// The report: results, notices, the fleet of an error, and dashboard links of each partition.

import { describe, expect, test } from '@jest/globals';
import { dashboardUrl } from '../../../src/clonesquad/api-url.ts';
import { parseFleetName } from '../../../src/clonesquad/fleet-name.ts';
import { parseSize } from '../../../src/clonesquad/size.ts';
import type { Verdict } from '../../../src/convergence/judge.ts';
import { exitCode, RESULTS, worst } from '../../../src/errors/failure.ts';
import { toFailure } from '../../../src/errors/run.ts';
import { failureParagraphs } from '../../../src/render/failure.ts';
import type { FleetReport } from '../../../src/render/report.ts';
import { finalState, headline } from '../../../src/render/sentences.ts';
import type { EventFacts } from '../../../src/scale/events.ts';
import type { Request, WaitFor } from '../../../src/scale/request.ts';
import { fixedSize, type Row, type Situation, verdictOn } from '../../support/cycles.ts';
import { naming, numbersIn } from '../../support/messages.ts';
import { fleetReport, runReport } from '../../support/reports.ts';
import { reportAfter, request } from '../../support/simulated-run.ts';

describe('results', () => {
  test('have exit codes', () => {
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

  test('of a run are the most serious of its fleets', () => {
    expect(worst(['ok', 'timeout', 'insufficient-instances'])).toBe('insufficient-instances');
    expect(worst(['refused', 'partial'])).toBe('partial');
    expect(worst([])).toBe('ok');
  });

  test('of any other exception are internal', () => {
    expect(toFailure('x')).toMatchObject({ code: 'internal', facts: { error: 'x' } });
  });
});

describe('notices', () => {
  const fleet = 'perf1-backend';
  const write = { kind: 'accepted', writtenAt: 0, postedAt: 0 } as const;
  const before = { readAt: 0, isUnchecked: false, denied: [] };

  /** A request for one fleet. */
  function requestOf(requested: string, name = fleet, level: WaitFor = 'ready', acceptsInsufficient = false): Request {
    const size = parseSize(requested) ?? fixedSize(requested);
    const { wait } = request(level);
    const fleets = [{ layer: 'backend', ...parseFleetName(name), name, size }];
    return request(level, { fleets, wait: { ...wait, acceptsInsufficient } });
  }

  /** The end of a wait with a verdict. */
  function waited(verdict: Verdict, name = fleet): EventFacts {
    const facts = { elapsedMs: 0, missingMetrics: [], failedReads: 0, denied: [] };
    return { kind: 'waited', fleet: name, outcome: { ended: 'verdict', verdict, ...facts } };
  }

  const unread = { requested: '0', rows: [{ bin: 2, running: 2 }] };

  /** The code of the notice, and the value that it must name. */
  test.each<[string, Request, EventFacts, readonly [code: string, named: string]]>([
    [
      'LightHouse instances',
      requestOf('1'),
      waited(verdictOn({ requested: '1', rows: [{ bin: 2, desired: 1, running: 2, lighthouse: 1 }] })),
      ['lighthouse', '1'],
    ],
    ['100%', requestOf('100%'), { kind: 'written', fleet, write }, ['no-replacement', '100%']],
    [
      'a size of 0 that looks like an unreadable value',
      requestOf('0'),
      waited(verdictOn({ ...unread, configuration: 'unreadable' })),
      ['zero-unverified', 'ec2.schedule.desired_instance_count'],
    ],
    [
      'a size of 0 for an empty fleet',
      requestOf('0'),
      waited(verdictOn({ requested: '0', rows: [], status: { running: 0, serving: 0, managed: 0 } })),
      ['empty-fleet', fleet],
    ],
    [
      'missing permissions',
      requestOf('1'),
      { kind: 'read', fleet, before: { ...before, denied: [{ denied: 'Invoke on a', requestId: 'id-a' }] } },
      ['permissions-missing', 'Invoke on a'],
    ],
    [
      'a size that is not waited for',
      requestOf('1', fleet, 'none'),
      { kind: 'written', fleet, write },
      ['not-awaited', 'wait-for'],
    ],
    ['an autoscaler', requestOf('auto'), { kind: 'written', fleet, write }, ['auto', fleet]],
    [
      'an API that cannot return its group',
      requestOf('1'),
      { kind: 'read', fleet, before: { ...before, isUnchecked: true } },
      ['group-unverified', 'GET discovery'],
    ],
  ])('%s', (_, target, event, [code, named]) => {
    const [report] = reportAfter(target, [[1, event]]).fleets;
    expect(report?.notices).toEqual([{ code, text: naming(fleet, named) }]);
  });

  test('a size that was not written causes none', () => {
    expect(reportAfter(requestOf('auto'), [[1, { kind: 'sending' }]]).fleets[0]?.notices).toEqual([]);
  });

  test('a missing permission is reported once', () => {
    const denied = [{ denied: 'Invoke on a', requestId: 'id-a' }];
    const [report] = reportAfter(requestOf('1'), [
      [1, { kind: 'read', fleet, before: { ...before, denied } }],
      [2, { kind: 'explained', fleet, shadowing: { denied: [...denied, { denied: 'Invoke on b' }] } }],
    ]).fleets;
    const code = 'permissions-missing';
    expect(report?.notices).toEqual([
      { code, text: naming('Invoke on a', 'Request ID: id-a.') },
      { code, text: naming('Invoke on b') },
    ]);
  });

  const warningsOf = (target: Request, situation: Situation, name = fleet) =>
    reportAfter(target, [[1, waited(verdictOn(situation), name)]]).fleets[0]?.warnings ?? [];

  /** The numbers in the warning: the requested size, the target, the floor, and the floor to set. */
  test.each<[string, string, Row, readonly number[]]>([
    ['that raises a size of 0', '0', { bin: 2, running: 2 }, [0, 2]],
    ['that raises a percentage', '10%', { bin: 2, desired: 1, running: 2 }, [1, 2, 10]],
    ['above what can start', '1', { bin: 2, desired: 1, running: 3, floor: 5, size: 3 }, [1, 3, 5]],
  ])('a floor %s is a warning with the floor to set', (_, requested, row, numbers) => {
    const warnings = warningsOf(requestOf(requested), { requested, rows: [row] });
    const text = naming(fleet, 'POST/configuration/ec2.schedule.min_instance_count');
    expect(warnings).toEqual([{ code: 'floor', text }]);
    expect([...new Set(numbersIn(warnings[0]?.text))].toSorted((a, b) => a - b)).toEqual(numbers);
  });

  test('a floor of a subfleet has its own key', () => {
    const name = `${fleet}/workers`;
    const rows = [{ bin: 2, desired: 1, running: 2 }];
    const [warning] = warningsOf(requestOf('1', name), { requested: '1', rows }, name);
    expect(warning?.text).toContain('subfleet.workers.ec2.schedule.min_instance_count');
  });

  test('a floor below the size is no warning', () => {
    expect(warningsOf(requestOf('4'), { requested: '4', rows: [{ bin: 2, desired: 4, running: 4 }] })).toEqual([]);
  });

  test('an accepted shortage of instances is a warning', () => {
    const short = { bin: 1, desired: 99, running: 9, excluded: 1 };
    const situation = { requested: '99', acceptsInsufficient: true, rows: [{ bin: -1 }, short, short] };
    const warnings = warningsOf(requestOf('99', fleet, 'ready', true), situation);
    expect(warnings).toEqual([{ code: 'insufficient-instances', text: naming(fleet) }]);
    expect(numbersIn(warnings[0]?.text)).toEqual([99, 9, 10]);
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

/** The paragraphs of an error of two fleets: message and fix, then the final state. */
function paragraphsOf(frontend: Partial<FleetReport>, backend: Partial<FleetReport> = frontend) {
  const fleets = [
    { ...FLEET, ...frontend },
    { ...FLEET, layer: 'backend', fleet: 'perf1-backend', ...backend },
  ];
  return failureParagraphs([runReport({ result: 'refused', finalState: 'What is set.', fleets })]);
}

test('an error has its message, its fix, and the final state', () => {
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
  ['the ID of one fleet’s API', `No POST on ${ID}/v1.`, [`https://${HOST}/v1/`, OTHER_URL], 'perf1-frontend: '],
  ['the host of both APIs', 'api.acme.com is out.', ['https://api.acme.com/a/', 'https://api.acme.com/b/'], ''],
  ['a fleet by its name', `${HOST} is not perf1-backend.`, [`https://${HOST}/v1/`, OTHER_URL], ''],
  ['neither a fleet nor an API', 'The clock is wrong.', [`https://${HOST}/v1/`, OTHER_URL], ''],
])('an error that names %s', (_, message, [url, other], prefix) => {
  const [first] = paragraphsOf({ message, url }, { message, url: other });
  expect(first?.split('\n')[0]).toBe(`${prefix}${message}`);
});

test('a headline counts the draining instances of a fleet separately', () => {
  const counted = fleetReport({ requested: '2', target: 2, running: 6, usable: 3, draining: 3 });
  const steady = fleetReport({ layer: 'backend', target: 4, running: 4, usable: 4, draining: 0 });
  const text = headline('perf1', 'ready', 'ok', [counted, steady], 6);
  expect(text).toEqual(naming('perf1', 'ready', 'frontend', 'backend'));
  expect(numbersIn(text)).toEqual([3, 2, 3, 4, 4, 6]);
});

test('a superseded size is not reported to stay', () => {
  const stays = finalState([FLEET]);
  expect(finalState([{ ...FLEET, result: 'superseded' }])).not.toBe(stays);
});
