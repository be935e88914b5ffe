// The doctor checks with real requests whether a run would work, reports the problems, and changes no configuration.

import { describe, expect, test } from '@jest/globals';
import type { CloudOptions, LocalCloud } from '../../local-cloud/cloud.ts';
import type { PolicyName } from '../../local-cloud/identities.ts';
import { MISSPELLED_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { examine } from '../../src/doctor/doctor.ts';
import { CHECKS, type DoctorReport } from '../../src/doctor/report.ts';
import { POST_DESIRED, perf1, requestsTo, urlsOf } from '../support/cloud.ts';
import { clock, cloudToLookAt, connectorOf, enter, lookOf } from '../support/look-at.ts';

const never = new AbortController().signal;

/** Sizes that were set long ago, so that a write would be visible. */
const SET = perf1({ running: 4, desired: '4' }, { running: 2, desired: '20%' });

interface Visit {
  readonly options?: Partial<CloudOptions>;
  readonly keys?: PolicyName | 'none';
  readonly settings?: (cloud: LocalCloud) => Readonly<Record<string, string>>;
  /** The state before the doctor runs. */
  readonly before?: (cloud: LocalCloud) => void;
}

interface Visited {
  readonly cloud: LocalCloud;
  readonly report: DoctorReport;
}

/** Runs the doctor on a cloud, and checks that no configuration changes. */
async function visit({ options = {}, keys, settings, before }: Visit = {}): Promise<Visited> {
  const fleets = options.fleets ?? SET;
  const cloud = await cloudToLookAt({ fleets, ...options });
  enter(cloud, keys);
  before?.(cloud);
  const tables = () => fleets.map(({ group }) => cloud.fleet(group).rows());
  const held = tables();
  const look = lookOf(settings?.(cloud));
  const ports = { connectorFor: connectorOf, clock, log: () => undefined };
  const report = await examine(look, ports, never);
  expect(tables()).toEqual(held);
  return { cloud, report };
}

/** The problems that prevent a run: `perf1-frontend write: policy-denied`. */
function blocking({ checks }: DoctorReport): readonly string[] {
  return checks
    .filter((check) => check.blocking)
    .map(({ fleet, name, code }) => `${fleet === undefined ? '' : `${fleet} `}${name}: ${code}`);
}

function says({ checks }: DoctorReport, fleet: string, name: string): string | undefined {
  return checks.find((check) => check.fleet === fleet && check.name === name)?.message;
}

/** The names of a fleet's checks with a state. */
function inState({ checks }: DoctorReport, fleet: string, state: string): readonly string[] {
  return checks.filter((check) => check.fleet === fleet && check.state === state).map(({ name }) => name);
}

const bothFleets = (...checks: readonly string[]) =>
  ['perf1-frontend', 'perf1-backend'].flatMap((fleet) => checks.map((check) => `${fleet} ${check}`));

describe('a healthy environment', () => {
  test('passes every check, in order', async () => {
    const { report } = await visit({ settings: () => ({ 'allowed-account-ids': '111122223333' }) });
    expect(report).toMatchObject({ result: 'ok', canScale: true });
    expect(report.checks.filter(({ state }) => state !== 'ok')).toEqual([]);
    const ofFleet = CHECKS.slice(CHECKS.indexOf('stack'));
    expect(report.checks.map(({ name }) => name)).toEqual([...CHECKS, ...ofFleet]);
    expect(report.checks[1]?.message).toContain('arn:aws:iam::111122223333:user/ci-full');
    expect(says(report, 'perf1-backend', 'value')).toContain('20%');
  });

  test('gets one empty write for each key, to check the permission', async () => {
    const { cloud } = await visit();
    const posts = cloud.requests.filter(({ action }) => action.startsWith('POST'));
    expect(
      posts
        .map(({ group, action, body, query }) => [group, action, body, query])
        .toSorted((one, other) => (String(one) < String(other) ? -1 : 1)),
    ).toEqual(
      ['perf1-backend', 'perf1-frontend'].flatMap((group) => [
        [group, 'POST configuration/cache.last_write_index', '', ''],
        [group, POST_DESIRED, '', ''],
        [group, 'POST configuration/ec2.schedule.min_instance_count', '', ''],
      ]),
    );
  });

  test('names the stack output that has each API', async () => {
    const fleets = perf1(
      { urlOutput: 'InteractAPIUrl', stackName: 'one' },
      { urlOutput: 'InteractAPIGWUrl', stackName: 'two' },
    );
    const { cloud, report } = await visit({ options: { fleets } });
    const factsOf = (group: string) => says(report, group, 'stack')?.match(/\b(?:one|two|InteractAPI\w*|http:\S+)/g);
    expect(factsOf('perf1-frontend')).toEqual(['one', 'InteractAPIUrl', cloud.apiUrl('perf1-frontend')]);
    expect(factsOf('perf1-backend')).toEqual(['two', 'InteractAPIGWUrl', cloud.apiUrl('perf1-backend')]);
  });
});

describe('credentials', () => {
  test('that are missing end the doctor without any request', async () => {
    const { cloud, report } = await visit({ keys: 'none' });
    expect(blocking(report)).toEqual(['credentials: no-credentials']);
    expect(report).toMatchObject({ result: 'credentials', canScale: false });
    expect(inState(report, 'perf1-backend', 'skipped')).toEqual(CHECKS.slice(CHECKS.indexOf('stack')));
    expect(cloud.requests).toEqual([]);
  });

  test('of an account that is not allowed are sent only to STS', async () => {
    const { cloud, report } = await visit({ settings: () => ({ 'allowed-account-ids': '999988887777' }) });
    expect(blocking(report)).toEqual(['account: account-not-allowed']);
    expect(cloud.requests.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
  });

  test('with a wrong secret are rejected by STS', async () => {
    const { report } = await visit({
      before: () => {
        process.env['AWS_SECRET_ACCESS_KEY'] = 'wrong';
      },
    });
    expect(blocking(report)).toEqual(['credentials: signature-mismatch']);
  });

  test('without permissions are rejected by every service', async () => {
    const { report } = await visit({
      options: { rolePolicy: 'denied' },
      settings: (cloud) => ({ 'role-to-assume': cloud.roleArn, ...urlsOf(cloud) }),
    });
    expect(report.checks[1]?.message).toContain('arn:aws:sts::111122223333:assumed-role/clonesquad-scale/');
    expect(blocking(report)).toEqual(bothFleets('write: policy-denied', 'metrics: aws-refused'));
    expect(report.result).toBe('refused');
  });

  test('that may only set sizes are enough with URLs, and missing permissions are reported', async () => {
    const { report } = await visit({ keys: 'postOnly', settings: urlsOf });
    expect(report).toMatchObject({ canScale: true, result: 'ok' });
    expect(inState(report, 'perf1-frontend', 'missing')).toEqual([
      'group',
      'key',
      'value',
      'misspelled-key',
      'write-floor',
      'apply-immediately',
      'read-value',
      'read-group',
      'read-configuration',
      'read-status',
      'read-sent-metrics',
    ]);
    expect(report.checks.find(({ name }) => name === 'read-status')?.fix).toContain(
      ' arn:aws:execute-api:eu-west-1:111122223333:aperf1f000/v1/GET/fleet/status ',
    );
  });

  test('that may only set sizes can neither discover the stacks nor set a requested floor', async () => {
    const found = await visit({ keys: 'postOnly' });
    expect(blocking(found.report)).toEqual(bothFleets('stack: aws-refused'));
    const settings = (cloud: LocalCloud) => ({ ...urlsOf(cloud), frontend: '4', floor: '0' });
    const floored = await visit({ keys: 'postOnly', settings });
    expect(blocking(floored.report)).toEqual(bothFleets('write-floor: policy-denied'));
  });
});

describe('a wrong region, URL or stack', () => {
  test('in another region there are no such stacks', async () => {
    const { report } = await visit({ settings: () => ({ 'aws-region': 'eu-west-3' }) });
    expect(blocking(report)).toEqual(bothFleets('stack: stack-not-found'));
    // Metrics that are missing, too, would blame CloneSquad for a wrong name.
    expect(inState(report, 'perf1-backend', 'skipped')).toContain('metrics');
    expect(report.result).toBe('invalid-input');
  });

  test('a URL of another region rejects the signature', async () => {
    const settings = (cloud: LocalCloud) => ({ ...urlsOf(cloud), 'aws-region': 'eu-west-3' });
    const { cloud, report } = await visit({ settings });
    expect(blocking(report)).toEqual(bothFleets('api: region-mismatch', 'metrics: no-metrics'));
    expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
  });

  test('a missing stack does not affect the other fleet', async () => {
    const { report } = await visit({
      options: { fleets: SET.slice(0, 1) },
      settings: () => ({ frontend: '4', backend: '4' }),
    });
    expect(blocking(report)).toEqual(['perf1-backend stack: stack-not-found']);
    expect(inState(report, 'perf1-frontend', 'ok')).toHaveLength(CHECKS.length - 4);
  });

  test.each([
    ['exchanged', 'perf1-backend', 'perf1-frontend', 'group: group-mismatch'],
    ['one', 'perf1-backend', 'perf1-backend', 'stack: api-shared'],
  ])('URLs that are %s are reported', async (_, frontend, backend, check) => {
    const { report } = await visit({
      settings: (cloud) => ({
        'frontend-url': cloud.apiUrl(frontend),
        'backend-url': cloud.apiUrl(backend),
      }),
    });
    expect(blocking(report)).toEqual(bothFleets(check));
  });

  test('a stack that names the API of another group is reported', async () => {
    const fleets = SET.slice(0, 1);
    const { report, cloud } = await visit({
      options: {
        fleets,
        intercept: async ({ action }, serve) => {
          const answer = await serve();
          const body = answer.body?.replaceAll('perf1-frontend', 'perf2-frontend') ?? '';
          return action === 'GET discovery' ? { ...answer, body } : answer;
        },
      },
      settings: () => ({ frontend: '4' }),
    });
    expect(blocking(report)).toEqual(['perf1-frontend group: group-mismatch']);
    // Not even an empty write is sent to the API of another group.
    expect(inState(report, 'perf1-frontend', 'skipped')).toEqual(['write', 'write-floor', 'apply-immediately']);
    expect(cloud.requests.filter(({ action }) => action.startsWith('POST '))).toEqual([]);
  });

  test('metrics in another namespace are detected from the API', async () => {
    const fleets = perf1({}, { namespace: 'Ours' });
    const { report } = await visit({ options: { fleets } });
    // A run would read the cycles from CloneSquad's own reports.
    expect(report).toMatchObject({ canScale: true, result: 'ok' });
    expect(inState(report, 'perf1-backend', 'failed')).toEqual(['metrics']);
    const { report: named } = await visit({
      options: { fleets: perf1({ namespace: 'Ours' }, { namespace: 'Ours' }) },
      settings: () => ({ 'metrics-namespace': 'Ours' }),
    });
    expect(named.canScale).toBe(true);
  });
});

describe('a CloneSquad that', () => {
  test('is scaled with the misspelled key of the tutorial picks up sizes, and the wrong key is reported', async () => {
    const { report } = await visit({
      before: (cloud) => cloud.fleet('perf1-backend').write(MISSPELLED_COUNT_KEY, '8'),
    });
    expect(report.canScale).toBe(true);
    expect(inState(report, 'perf1-backend', 'failed')).toEqual(['misspelled-key']);
    expect(says(report, 'perf1-backend', 'misspelled-key')).toMatch(/ec2\.scheduler\.desired_instance_count\b.*"8"/);
  });

  test.each([
    ['an override', { shadow: { by: 'override', value: '3' } }],
    ['a parameter set', { shadow: { by: 'parameterSet', value: '3' } }],
    ['a maintenance window', { maintenanceWindow: true }],
  ] as const)('has %s would not pick up a size', async (_, shadowed) => {
    const { report } = await visit({ options: { fleets: perf1(shadowed) } });
    expect(blocking(report)).toEqual(['perf1-frontend value: size-overridden']);
    expect(report.result).toBe('not-observed');
  });

  test('excludes instances can reach only smaller sizes', async () => {
    const fleets = perf1({ excluded: 2 });
    const { report } = await visit({ options: { fleets } });
    expect(report.canScale).toBe(true);
    expect(says(report, 'perf1-frontend', 'capacity')).toMatch(/\b2 .*\b10 .*\b8 /);
    const { report: whole } = await visit({ options: { fleets }, settings: () => ({ frontend: '100%' }) });
    expect(blocking(whole)).toEqual(['perf1-frontend capacity: insufficient-instances']);
  });

  test('has stopped, or has no instances, sends no metrics', async () => {
    const { report } = await visit({ options: { fleets: perf1({ disabled: true }, { instances: 0 }) } });
    expect(blocking(report)).toEqual(['perf1-frontend metrics: no-metrics', 'perf1-backend metrics: empty-fleet']);
  });
});

test('an API that does not answer gets no more requests', async () => {
  const { cloud, report } = await visit({
    options: {
      intercept: ({ group }) => (group === 'perf1-backend' ? { status: 500, body: 'no' } : undefined),
    },
  });
  expect(blocking(report)).toEqual(['perf1-backend api: api-error']);
  expect(new Set(cloud.requests.filter(({ group }) => group === 'perf1-backend').map(({ action }) => action))).toEqual(
    new Set(['GET configuration/ec2.schedule.desired_instance_count']),
  );
});
