// What was found of a fleet becomes checks, each with its own words, and only what a run would fail of is blocking.
// Longer than 300 lines: one table, in which every check has its words written out.

import { describe, expect, test } from '@jest/globals';
import { apiUnreachable, policyDenies, unknownSetting } from '../../src/causes/api.ts';
import { stackNotFound } from '../../src/causes/discovery.ts';
import { metricsUnread } from '../../src/causes/look.ts';
import { BIN_MS } from '../../src/clonesquad/bins.ts';
import { DESIRED_COUNT_KEY, MISTAKEN_COUNT_KEY } from '../../src/clonesquad/names.ts';
import type { FleetBins } from '../../src/clonesquad/runs.ts';
import type { Check } from '../../src/report/doctor-report.ts';
import { apiChecks } from '../../src/scale/api-checks.ts';
import type { Finding } from '../../src/scale/checks.ts';
import type { Answers, Findings, MoreAnswers } from '../../src/scale/findings.ts';
import { metricChecks } from '../../src/scale/metric-checks.ts';
import { lookOf } from '../support/look-at.ts';
import { binsOf, MINUTE_0, type Row } from '../support/runs.ts';

const API = new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
const DENIED = { denied: 'execute-api:Invoke on X' };
const unreachable = apiUnreachable({ message: 'it did not answer' });
const refused = policyDenies({ message: 'no', statement: 'execute-api:Invoke on X' });
const NOW = MINUTE_0 + 30_000;

/** All answers of a healthy API, but for some. */
function more(changes: Partial<MoreAnswers> = {}): MoreAnswers {
  return {
    discovery: { group: 'perf1-frontend', version: 'v0.27.1' },
    rows: new Map([
      [DESIRED_COUNT_KEY, '4'],
      [MISTAKEN_COUNT_KEY, null],
    ]),
    shadowing: { inForce: { value: '4', origin: "DynamoDB table 'x'", isOverridden: false }, denied: [] },
    status: { running: 4, serving: 4, managed: 10 },
    sent: { at: NOW - 20_000 },
    write: undefined,
    writeFloor: undefined,
    mark: undefined,
    ...changes,
  };
}

interface Facts {
  readonly settings?: Readonly<Record<string, string>>;
  readonly place?: Findings['place'];
  readonly value?: Answers['value'];
  readonly more?: Partial<MoreAnswers>;
  readonly bins?: Findings['bins'];
}

function findingsOf({ settings = {}, place, value, more: changes, bins = new Map() }: Facts): Findings {
  const look = lookOf(settings);
  const [fleet] = look.fleets;
  if (fleet === undefined) throw new Error('There is no fleet');
  const answers = { value: value ?? { value: '4', at: NOW }, more: more(changes) };
  const where = place ?? { api: API, stack: 'one', output: 'InteractAPIUrl' };
  return { look, fleet, place: where, answers, bins, now: NOW };
}

type Told = readonly [state: Check['state'], isBlocking: boolean, says: string, fix?: string];

function told(findings: readonly Finding[], name: string): Told | undefined {
  const found = findings.find((one) => one.name === name);
  if (found === undefined) return undefined;
  const { state, isBlocking, says, fix } = found;
  return fix === undefined ? [state, isBlocking, says] : [state, isBlocking, says, fix];
}

function shadowed(origin: string, value = '9', stored: string | null = '4'): Partial<MoreAnswers> {
  return {
    rows: new Map([[DESIRED_COUNT_KEY, stored]]),
    shadowing: { inForce: { value, origin, isOverridden: false }, denied: [] },
  };
}

const MAY_WRITE = 'This was asked without writing.';
const ALLOW = "Allow execute-api:Invoke on X in the role's policy.";

describe('what an API answers', () => {
  test.each<[string, string, Facts, Told]>([
    [
      'stack',
      'found',
      {},
      ['ok', false, `The stack one names its API, by the output InteractAPIUrl: ${API.href}`],
    ],
    ['stack', 'given', { place: { api: API } }, ['ok', false, `Its API is given: ${API.href}`]],
    ['api', 'answered', {}, ['ok', false, 'It answers, and takes the signature.']],
    ['api', 'not answered', { value: unreachable }, ['failed', true, unreachable.what, unreachable.fix]],
    [
      'api',
      'an unknown key',
      { value: unknownSetting({ host: 'h', key: 'k' }) },
      ['ok', false, 'It answers, and takes the signature.'],
    ],
    ['group', 'ours', {}, ['ok', false, 'It says that it is the API of perf1-frontend.']],
    [
      'group',
      'denied',
      { more: { discovery: DENIED } },
      ['unknown', false, 'Whose API it is may not be asked.'],
    ],
    [
      'group',
      'an old release',
      { more: { discovery: undefined } },
      [
        'unknown',
        false,
        'Whose API it is it cannot tell: this CloneSquad does not know the question (GET discovery).',
      ],
    ],
    [
      'group',
      'a failure, and no run asks',
      { more: { discovery: unreachable } },
      ['failed', false, unreachable.what, unreachable.fix],
    ],
    [
      'group',
      'a failure, and a run asks',
      { place: { api: API }, more: { discovery: unreachable } },
      ['failed', true, unreachable.what, unreachable.fix],
    ],
    [
      'group',
      'another, by a stack',
      { more: { discovery: { group: 'perf2-frontend' } } },
      [
        'failed',
        true,
        `The stack one gives "${API.href}" as the API of perf1-frontend, and the API says that it is that of "perf2-frontend".`,
        'Mend the outputs of the stack. Until then, give the right URL in frontend-url or backend-url.',
      ],
    ],
    ['key', 'known', {}, ['ok', false, `This CloneSquad knows the key ${DESIRED_COUNT_KEY}.`]],
    [
      'key',
      'denied',
      { value: { value: DENIED, at: NOW } },
      ['unknown', false, `Whether this CloneSquad knows the key ${DESIRED_COUNT_KEY} may not be asked.`],
    ],
    [
      'key',
      'unknown',
      { value: unknownSetting({ host: 'h', key: 'k' }) },
      [
        'failed',
        true,
        'The CloneSquad at h does not know the key k.',
        'Bring this CloneSquad to a release that has k: v0.27.1 does.',
      ],
    ],
    [
      'value',
      'an unknown key',
      { value: unknownSetting({ host: 'h', key: 'k' }) },
      ['skipped', false, 'Not looked at: this CloneSquad does not know the key.'],
    ],
    [
      'value',
      'a size',
      {},
      ['ok', false, 'The size that is set is 4. This may be up to 60 s old. Nothing shadows it.'],
    ],
    [
      'value',
      'none',
      { value: { value: 'undefined', at: NOW }, more: shadowed('Built-in defaults', 'undefined', null) },
      [
        'ok',
        false,
        'No size is set, so CloneSquad leaves the instances as they are. This may be up to 60 s old. Nothing shadows it.',
      ],
    ],
    [
      'value',
      'the autoscaler',
      { value: { value: '-1', at: NOW }, more: shadowed('DynamoDB', '-1', '-1') },
      [
        'ok',
        false,
        "No size is set: CloneSquad's autoscaler decides (-1). This may be up to 60 s old. Nothing shadows it.",
      ],
    ],
    [
      'value',
      'garbage',
      { value: { value: 'ten', at: NOW }, more: shadowed('DynamoDB', 'ten', 'ten') },
      [
        'ok',
        false,
        'What is set is "ten", which no run would set: what CloneSquad cannot read keeps it from scaling. Nothing shadows it.',
      ],
    ],
    [
      'value',
      'written a moment ago',
      { more: shadowed('DynamoDB table', '9') },
      ['ok', false, 'The size that is set is 4. This may be up to 60 s old. Nothing shadows it.'],
    ],
    [
      'value',
      'denied',
      { value: { value: DENIED, at: NOW }, more: { shadowing: { denied: ['x'] }, rows: DENIED } },
      [
        'unknown',
        false,
        'The size that is set may not be read. Whether anything shadows it could not be asked.',
      ],
    ],
    [
      'value',
      'a failure',
      { more: { shadowing: unreachable } },
      ['unknown', false, unreachable.what, unreachable.fix],
    ],
    [
      'value',
      'another source',
      { more: shadowed('s3://bucket/file') },
      [
        'failed',
        true,
        'perf1-frontend would not take up a new size. Its configuration has "9", from "s3://bucket/file", which shadows the size.',
        `Take ${DESIRED_COUNT_KEY} out of that source, which goes before what is set by the API. Then run the job again.`,
      ],
    ],
    [
      'tutorial-key',
      'not set',
      {},
      ['ok', false, `The key ${MISTAKEN_COUNT_KEY}, which CloneSquad never reads, is not set.`],
    ],
    [
      'tutorial-key',
      'denied',
      { more: { rows: DENIED } },
      [
        'unknown',
        false,
        `Whether the key ${MISTAKEN_COUNT_KEY}, which CloneSquad never reads, is set may not be asked.`,
      ],
    ],
    [
      'tutorial-key',
      'a failure',
      { more: { rows: unreachable } },
      [
        'unknown',
        false,
        `Whether the key ${MISTAKEN_COUNT_KEY}, which CloneSquad never reads, is set could not be asked: ${unreachable.what}`,
      ],
    ],
    ['write', 'allowed', {}, ['ok', false, `These credentials may set the size. ${MAY_WRITE}`]],
    [
      'write',
      'denied',
      { more: { write: refused } },
      ['failed', true, 'A policy denies the call: no.', ALLOW],
    ],
    [
      'apply-immediately',
      'allowed',
      {},
      [
        'ok',
        false,
        'These credentials may post the marker, so CloneSquad applies a size at once. This was asked without writing. GET control/reschedulenow was not tried, since CloneSquad would act on it.',
      ],
    ],
    [
      'apply-immediately',
      'denied',
      { more: { mark: refused } },
      [
        'unknown',
        false,
        'These credentials may not post the marker. Without it, CloneSquad applies a size up to 75 s later.',
        refused.fix,
      ],
    ],
    [
      'apply-immediately',
      'not answered',
      { more: { mark: unreachable } },
      [
        'unknown',
        false,
        'Whether these credentials may post the marker could not be asked. Without it, CloneSquad applies a size up to 75 s later.',
        unreachable.fix,
      ],
    ],
    ['write-floor', 'allowed', {}, ['ok', false, `These credentials may set the floor. ${MAY_WRITE}`]],
    [
      'write-floor',
      'denied',
      { more: { writeFloor: refused } },
      [
        'unknown',
        false,
        'These credentials may not set the floor: only the setting floor needs that.',
        ALLOW,
      ],
    ],
    [
      'write-floor',
      'not answered',
      { more: { writeFloor: unreachable } },
      [
        'unknown',
        false,
        'Whether these credentials may set the floor could not be asked: only the setting floor needs that.',
        unreachable.fix,
      ],
    ],
    [
      'write-floor',
      'denied, and asked for',
      { settings: { floor: '0' }, more: { writeFloor: refused } },
      ['failed', true, 'A policy denies the call: no.', ALLOW],
    ],
    [
      'read-value',
      'denied',
      { value: { value: DENIED, at: NOW } },
      [
        'unknown',
        false,
        `GET configuration/${DESIRED_COUNT_KEY} is denied, and a run can do without: it tells the size before.`,
        ALLOW,
      ],
    ],
    [
      'read-status',
      'before the first run',
      { more: { status: undefined } },
      [
        'unknown',
        false,
        'GET fleet/status was not answered now, and a run can do without: it decides where the metrics leave open how many instances serve.',
      ],
    ],
    [
      'read-configuration',
      'denied, and needed to put values back',
      { settings: { 'on-job-end': 'restore' }, more: { rows: DENIED } },
      [
        'failed',
        true,
        'The value of perf1-frontend may not be read, so on-job-end: restore could not put it back.',
        "Allow execute-api:Invoke on X in the role's policy, or take on-job-end: restore away.",
      ],
    ],
  ])('%s: %s', (name, _, facts, expected) => {
    expect(told(apiChecks(findingsOf(facts)), name)).toEqual(expected);
  });

  test('is not asked for where there is none', () => {
    const search = { group: 'g', region: 'r', usualNames: [], outputs: '', looked: [] };
    const { answers: _, ...findings } = findingsOf({ place: stackNotFound(search) });
    const [first, ...rest] = apiChecks(findings);
    expect(first).toMatchObject({ name: 'stack', state: 'failed', isBlocking: true });
    expect(new Set(rest.map(({ state, says }) => `${state}: ${says}`))).toEqual(
      new Set(['skipped: Not looked at: it is not known where its API is.']),
    );
    expect(rest).toHaveLength(13);
  });
});

function metrics(row: Partial<Row> = {}): FleetBins {
  return binsOf([{ bin: 0, running: 4, desired: 4, ...row }]);
}

describe('what metrics tell', () => {
  const unread = metricsUnread({ message: 'CloudWatch did not answer.' });

  test.each<[string, string, Facts, Told]>([
    [
      'metrics',
      'arrive',
      { bins: metrics() },
      [
        'ok',
        false,
        'Its metrics arrive in the CloudWatch namespace CloneSquad: the last run was at most 30 s ago.',
      ],
    ],
    ['metrics', 'unread', { bins: unread }, ['unknown', true, unread.what, unread.fix]],
    [
      'metrics',
      'unread, and not needed',
      { bins: unread, settings: { 'wait-for': 'none' } },
      ['unknown', false, unread.what, unread.fix],
    ],
    [
      'metrics',
      'sent elsewhere',
      {},
      [
        'failed',
        true,
        'perf1-frontend sent metrics 20 s ago, as its API says, and none arrive in the CloudWatch namespace CloneSquad.',
        "Set metrics-namespace to the namespace that this CloneSquad sends to: CloudWatch's console lists all that there are.",
      ],
    ],
    ['floor', 'unread', { bins: unread }, ['skipped', false, 'Not looked at: no metrics tell.']],
    [
      'floor',
      'as shipped',
      { bins: metrics() },
      ['ok', false, 'The floor (ec2.schedule.min_instance_count) is 2: a request for fewer runs 2.'],
    ],
    [
      'floor',
      'above what can start',
      { bins: metrics({ floor: 6, excluded: 7 }) },
      ['ok', false, 'The floor (ec2.schedule.min_instance_count) is 6: a request for fewer runs 3.'],
    ],
    [
      'floor',
      'none, and one to set',
      { bins: metrics({ floor: 0 }), settings: { floor: '3' } },
      ['ok', false, 'There is no floor: as many run as are asked for. A run would set it to 3.'],
    ],
    ['capacity', 'all', { bins: metrics() }, ['ok', false, 'All 10 instances can start: 100% is 10.']],
    [
      'capacity',
      'some excluded',
      { bins: metrics({ excluded: 3 }) },
      [
        'ok',
        false,
        '3 of its 10 instances are excluded and cannot start: 100% asks for 10, and 7 can run.',
        'Ask for at most 7, have the exclusion ended, or set on-capped: accept, by which all that can start are enough.',
      ],
    ],
    [
      'capacity',
      'too little for what is asked',
      { bins: metrics({ excluded: 3 }), settings: { frontend: '80%' } },
      [
        'failed',
        true,
        'perf1-frontend would be asked for 80%, which is 8, and only 7 of its 10 instances can start.',
        'Ask for at most 7, or have instances added to the fleet or their exclusion ended. Or set on-capped: accept, by which all that can start are enough.',
      ],
    ],
    [
      'capacity',
      'enough',
      { bins: metrics(), settings: { frontend: '10' } },
      ['ok', false, 'All 10 instances can start: 100% is 10.'],
    ],
    [
      'capacity',
      'too little, and accepted',
      { bins: metrics(), settings: { frontend: '11', 'on-capped': 'accept' } },
      ['ok', false, 'All 10 instances can start: 100% is 10.'],
    ],
    [
      'lighthouse',
      'none',
      { bins: metrics() },
      ['ok', false, 'None of the running instances is a LightHouse instance.'],
    ],
    [
      'lighthouse',
      'one',
      { bins: metrics({ lighthouse: 1 }) },
      ['ok', false, 'LightHouse instances among the running ones: 1.'],
    ],
  ])('%s: %s', (name, _, facts, expected) => {
    expect(told(metricChecks(findingsOf(facts)), name)).toEqual(expected);
  });

  test.each<[string, Facts, string, string]>([
    ['none for long', { more: { sent: undefined } }, 'metrics-absent', 'in the last 15m.'],
    [
      'none since a run',
      { bins: binsOf([{ bin: -8 }]), more: { sent: DENIED } },
      'metrics-absent',
      'was 7m30s ago.',
    ],
    [
      'none since a run that the API knows',
      { more: { sent: { at: NOW - 20 * BIN_MS } } },
      'metrics-absent',
      'was 20m ago.',
    ],
    [
      'an empty fleet',
      { more: { status: { running: 0, serving: 0, managed: 0 }, sent: undefined } },
      'fleet-empty',
      'has no instances.',
    ],
    [
      'some that are kept back',
      { bins: binsOf([{ bin: 0 }], ['FleetSize', 'PendingInstances']) },
      'metrics-excluded',
      'never FleetSize, PendingInstances.',
    ],
  ])('%s is a failure of its own', (_, facts, code, words) => {
    const [check] = metricChecks(findingsOf(facts));
    expect(check).toMatchObject({ name: 'metrics', state: 'failed', isBlocking: true, code });
    expect(check?.says).toContain(words);
  });
});
