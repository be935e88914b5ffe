// The checks of `doctor`. Only a check that would make a run fail is blocking. The texts are in __tests__/wording/.

import { describe, expect, test } from '@jest/globals';
import { MISSPELLED_COUNT_KEY } from '../../../src/clonesquad/keys.ts';
import { BIN_MS } from '../../../src/convergence/bins.ts';
import type { DoctorFacts } from '../../../src/doctor/api-checks.ts';
import { checkApi } from '../../../src/doctor/api-checks.ts';
import { checkMetrics } from '../../../src/doctor/metric-checks.ts';
import type { CheckName, NamedFinding } from '../../../src/doctor/report.ts';
import { stackNotFound } from '../../../src/errors/discovery.ts';
import { policyDenied, unreachable, unsupportedRelease } from '../../../src/errors/services.ts';
import { binsOf, cyclesOf } from '../../support/cycles.ts';
import { API, type Facts, factsOf, inForce, metricsOf, NOW } from '../../support/doctor-facts.ts';
import { naming } from '../../support/messages.ts';

const DENIED = { denied: 'execute-api:Invoke on X' };
const lost = unreachable({ service: 'clonesquad', reason: 'it did not answer' });
const refused = policyDenied({ message: 'no', statement: 'execute-api:Invoke on X', isExplicit: false });
const unknownKey = unsupportedRelease({ host: 'h', key: 'k' });

const NO_INSTANCES = { running: 0, serving: 0, managed: 0 };
const [cycle] = cyclesOf([{ bin: 0 }]);
/** The live status of the last cycle, with all values. */
const REPORT = { at: NOW - 20_000, ...(cycle && { values: cycle.values }) };

/** A check by name, the facts, its outcome, and the values in its text. */
type Case = readonly [name: CheckName, situation: string, facts: Facts, outcome: string, ...values: string[]];

/**
 * The checks of a name: their outcomes (`failed, blocking: policy-denied`: state, whether it blocks a run, and error code)
 * and texts.
 */
function named(checks: readonly NamedFinding[], name: string): readonly (readonly [outcome: string, text: string])[] {
  return checks
    .filter(([check]) => check === name)
    .map(([, { state, blocking, code, message, fix = '' }]) => [
      `${state}${blocking ? ', blocking' : ''}${code === undefined ? '' : `: ${code}`}`,
      `${message} ${fix}`,
    ]);
}

describe('the checks of an API', () => {
  test.each<Case>([
    ['stack', 'found', {}, 'ok', 'one', 'InteractAPIUrl', API.href],
    ['stack', 'given', { place: { api: API } }, 'ok', API.href],
    ['api', 'answered', {}, 'ok'],
    ['api', 'not answered', { answers: lost }, 'failed, blocking: unreachable'],
    ['api', 'an unknown key', { answers: { value: unknownKey } }, 'ok'],
    ['group', 'ours', {}, 'ok', 'perf1-frontend'],
    ['group', 'denied', { answers: { owner: DENIED } }, 'missing'],
    ['group', 'an old release', { answers: { owner: undefined } }, 'unknown'],
    ['group', 'a failure', { answers: { owner: lost } }, 'failed, blocking: unreachable'],
    [
      'group',
      'a failure, with a given URL',
      { place: { api: API }, answers: { owner: lost } },
      'failed, blocking: unreachable',
    ],
    [
      'group',
      'another, by a stack',
      { answers: { owner: { group: 'perf2-frontend' } } },
      'failed, blocking: group-mismatch',
      'perf2-frontend',
      'one',
    ],
    [
      'group',
      'another, by a URL',
      { place: { api: API }, answers: { owner: { group: 'perf2-frontend' } } },
      'failed, blocking: group-mismatch',
      'perf2-frontend',
      'frontend-url',
    ],
    ['key', 'known', {}, 'ok'],
    ['key', 'denied', { answers: { value: DENIED } }, 'missing'],
    ['key', 'unknown', { answers: { value: unknownKey } }, 'failed, blocking: unsupported-release'],
    ['value', 'an unknown key', { answers: { value: unknownKey } }, 'skipped'],
    ['value', 'a size', {}, 'ok', '4'],
    ['value', 'none', { answers: { value: 'undefined', ...inForce('Built-in', 'undefined', null) } }, 'ok'],
    ['value', 'the autoscaler', { answers: { value: '-1', ...inForce('DynamoDB', '-1', '-1') } }, 'ok', '-1'],
    [
      'value',
      'a size in another spelling',
      { answers: { value: ' 50P', ...inForce('DynamoDB', '50%', ' 50P') } },
      'ok',
      '50P',
    ],
    ['value', 'a fraction', { answers: { value: '33.3%', ...inForce('DynamoDB', '33.3%', '33.3%') } }, 'ok', '33.3%'],
    [
      'value',
      'the autoscaler in another spelling',
      { answers: { value: ' -1', ...inForce('DynamoDB', ' -1', ' -1') } },
      'ok',
      'autoscaler',
    ],
    ['value', 'garbage', { answers: { value: 'ten', ...inForce('DynamoDB', 'ten', 'ten') } }, 'ok', '"ten"'],
    ['value', 'written just before', { answers: inForce('DynamoDB table', '9') }, 'ok', '4'],
    [
      'value',
      'denied',
      { answers: { value: DENIED, shadowing: { denied: [{ denied: 'x' }] }, rows: DENIED } },
      'missing',
    ],
    ['value', 'a failure', { answers: { shadowing: lost } }, 'unknown', lost.message, lost.fix],
    [
      'value',
      'another source',
      { answers: inForce('s3://bucket/file') },
      'failed, blocking: size-overridden',
      '"9"',
      's3://bucket/file',
    ],
    ['misspelled-key', 'not set', {}, 'ok'],
    [
      'misspelled-key',
      'set',
      { answers: { rows: new Map([[MISSPELLED_COUNT_KEY, '7']]) } },
      'failed: misspelled-key',
      '"7"',
    ],
    ['misspelled-key', 'denied', { answers: { rows: DENIED } }, 'missing'],
    ['misspelled-key', 'a failure', { answers: { rows: lost } }, 'unknown', lost.message],
    ['write', 'allowed', {}, 'ok'],
    ['write', 'denied', { answers: { write: refused } }, 'failed, blocking: policy-denied'],
    ['apply-immediately', 'allowed', {}, 'ok'],
    ['apply-immediately', 'denied', { answers: { mark: refused } }, 'missing', refused.fix],
    ['apply-immediately', 'not answered', { answers: { mark: lost } }, 'unknown', lost.fix],
    ['write-floor', 'allowed', {}, 'ok'],
    ['write-floor', 'denied', { answers: { writeFloor: refused } }, 'missing', refused.fix],
    ['write-floor', 'not answered', { answers: { writeFloor: lost } }, 'unknown', lost.fix],
    [
      'write-floor',
      'denied, and requested',
      { settings: { floor: '0' }, answers: { writeFloor: refused } },
      'failed, blocking: policy-denied',
    ],
    ['read-value', 'allowed', {}, 'ok'],
    ['read-value', 'denied', { answers: { value: DENIED } }, 'missing', DENIED.denied],
    ['read-status', 'before the first cycle', { answers: { status: undefined } }, 'unknown'],
    [
      'read-configuration',
      'denied, and required to restore',
      { settings: { 'on-job-end': 'restore' }, answers: { rows: DENIED } },
      'failed, blocking: restore-denied',
      DENIED.denied,
    ],
  ])('%s: %s', (name, _, facts, outcome, ...values) => {
    expect(named(checkApi(factsOf(facts)), name)).toEqual([[outcome, naming(...values)]]);
  });

  test('are skipped if the API is not found', () => {
    const search = { group: 'g', region: 'r', usualNames: [], outputs: '', looked: [], groups: [] };
    const place = stackNotFound(search);
    const [first, ...rest] = checkApi(factsOf({ place, answers: place }));
    expect(first).toMatchObject(['stack', { state: 'failed', blocking: true, code: 'stack-not-found' }]);
    expect(rest.map(([, { state }]) => state)).toEqual(Array(13).fill('skipped'));
    expect(new Set(rest.map(([, { message }]) => message)).size).toBe(1);
  });
});

/** The text of the value check. */
function valueText(facts: DoctorFacts): string {
  return named(checkApi(facts), 'value')
    .map(([, text]) => text)
    .join();
}

test('a subfleet without a size is reported to run all of its instances', () => {
  const main = factsOf({ answers: { value: 'undefined', ...inForce('Built-in defaults', 'undefined', null) } });
  const fleet = { ...main.fleet, name: 'perf1-frontend/workers', subfleet: 'workers' };
  const texts = [main, { ...main, fleet }].map(valueText);
  expect(texts.map((text) => text.includes('leaves the instances as they are'))).toEqual([true, false]);
});

test('a maintenance window that could not be read is mentioned', () => {
  const shadowing = {
    inForce: { value: '4', origin: "DynamoDB table 'x'", isOverridden: false },
    denied: [],
  };
  const known = { ...shadowing, isInMaintenance: false };
  const texts = [shadowing, known].map((one) => valueText(factsOf({ answers: { shadowing: one } })));
  expect(texts.map((text) => text.includes('SSM'))).toEqual([true, false]);
});

describe('the checks of metrics', () => {
  const unread = unreachable({
    service: 'aws',
    action: 'cloudwatch:GetMetricData',
    reason: 'it did not answer',
  });

  test.each<Case>([
    ['metrics', 'received', { bins: metricsOf() }, 'ok', 'CloneSquad', '30 s'],
    ['metrics', 'unread', { bins: unread }, 'unknown: unreachable'],
    ['metrics', 'unread, and not required', { bins: unread, settings: { 'wait-for': 'none' } }, 'unknown'],
    ['metrics', 'unread, with a live status', { bins: unread, answers: { live: REPORT } }, 'unknown'],
    [
      'metrics',
      'sent elsewhere, with a live status',
      { answers: { live: REPORT } },
      'failed: metrics-elsewhere',
      '20 s',
    ],
    [
      'metrics',
      'stopped, with an old live status',
      { answers: { live: { ...REPORT, at: NOW - 6 * BIN_MS } } },
      'failed, blocking: no-metrics',
    ],
    [
      'metrics',
      'none from an empty fleet, with size 0',
      { settings: { frontend: '0' }, answers: { status: NO_INSTANCES, live: undefined } },
      'failed: empty-fleet',
    ],
    ['metrics', 'sent elsewhere', {}, 'failed, blocking: metrics-elsewhere', '20 s', 'CloneSquad'],
    ['floor', 'unread', { bins: unread }, 'skipped'],
    ['floor', 'the default', { bins: metricsOf() }, 'ok', 'ec2.schedule.min_instance_count', '2'],
    ['floor', 'above what can start', { bins: metricsOf({ floor: 6, excluded: 7 }) }, 'ok', '6', '3'],
    ['floor', 'none, and one requested', { bins: metricsOf({ floor: 0 }), settings: { floor: '3' } }, 'ok', '3'],
    ['capacity', 'all', { bins: metricsOf() }, 'ok', '10', '100%'],
    ['capacity', 'some excluded', { bins: metricsOf({ excluded: 3 }) }, 'ok', '3', '10', '7'],
    [
      'capacity',
      'too small for the size',
      { bins: metricsOf({ excluded: 3 }), settings: { frontend: '80%' } },
      'failed, blocking: insufficient-instances',
      '80%',
      '8',
      '7',
      '10',
    ],
    ['capacity', 'enough', { bins: metricsOf(), settings: { frontend: '10' } }, 'ok', '10'],
    [
      'capacity',
      'too small, and accepted',
      { bins: metricsOf(), settings: { frontend: '11', 'if-insufficient-instances': 'accept' } },
      'ok',
      '10',
    ],
    ['lighthouse', 'none', { bins: metricsOf() }, 'ok'],
    ['lighthouse', 'one', { bins: metricsOf({ lighthouse: 1 }) }, 'ok', '1'],
  ])('%s: %s', (name, _, facts, outcome, ...values) => {
    expect(named(checkMetrics(factsOf(facts)), name)).toEqual([[outcome, naming(...values)]]);
  });

  test.each<[string, Facts, string, string]>([
    ['none for a long time', { answers: { live: undefined } }, 'no-metrics', '15 min'],
    ['none since a cycle', { bins: binsOf([{ bin: -8 }]), answers: { live: DENIED } }, 'no-metrics', '7 min 30 s'],
    ['none since a cycle in the live status', { answers: { live: { at: NOW - 20 * BIN_MS } } }, 'no-metrics', '20 min'],
    ['an empty fleet', { answers: { status: NO_INSTANCES, live: undefined } }, 'empty-fleet', 'perf1-frontend'],
    [
      'excluded metrics',
      { bins: binsOf([{ bin: 0 }], ['FleetSize', 'PendingInstances']) },
      'metrics-excluded',
      'FleetSize and PendingInstances',
    ],
  ])('fail with their own error: %s', (_, facts, code, value) => {
    expect(named(checkMetrics(factsOf(facts)), 'metrics')).toEqual([[`failed, blocking: ${code}`, naming(value)]]);
  });
});
