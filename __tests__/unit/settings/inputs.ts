// Inputs are read into one request, and all invalid values are listed together.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Request } from '../../../src/scale/request.ts';
import type { Surroundings } from '../../../src/settings/read-request.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';
import { PROPERTY } from '../../support/depth.ts';
import { failureOf, invalidInputsIn } from '../../support/invalid-values.ts';
import { readInputTexts } from '../../support/read-inputs.ts';

const DEFAULT_INPUTS = { env: 'perf1', frontend: '4', 'aws-region': 'eu-west-1' };
const ROLE = 'arn:aws:iam::111122223333:role/clonesquad-scale';

function read(inputs: Readonly<Record<string, string>>, surroundings: Partial<Surroundings> = {}): Request {
  return readInputTexts(inputs, surroundings);
}

/** The names of the invalid inputs. Their values are as given. */
function invalidIn(inputs: Readonly<Record<string, string>>): readonly string[] {
  const invalid = invalidInputsIn(() => read(inputs));
  for (const { input, value } of invalid) expect(value).toBe(inputs[input] ?? '');
  return invalid.map(({ input }) => input);
}

test.each(['backend/Workers', 'back end'])('an example does not repeat the invalid name %s', (layer) => {
  const inputs = { ...DEFAULT_INPUTS, [layer]: '1' };
  const [invalid] = invalidInputsIn(() => readInputTexts(inputs, {}, { layers: ['frontend', layer] }));
  expect(invalid).toMatchObject({ input: layer, example: expect.not.stringContaining(layer) });
});

test('a minimal request has every default', () => {
  expect(read(DEFAULT_INPUTS)).toEqual({
    appliesImmediately: true,
    env: 'perf1',
    region: 'eu-west-1',
    fleets: [
      {
        layer: 'frontend',
        group: 'perf1-frontend',
        name: 'perf1-frontend',
        size: { kind: 'count', count: 4 },
      },
    ],
    signIn: { kind: 'ambient' },
    wait: {
      level: 'ready',
      timeoutMs: 1_200_000,
      observeMs: 240_000,
      stallMs: 480_000,
      pollMs: 10_000,
      acceptsInsufficient: false,
    },
    metricsNamespace: 'CloneSquad',
    requestMs: 10_000,
    intent: 'scale',
    onJobEnd: 'keep',
  });
});

test('a request has all settings', () => {
  const request = read({
    ...DEFAULT_INPUTS,
    frontend: 'auto',
    backend: '50%',
    'backend-url': 'https://abcde12345.execute-api.eu-west-1.amazonaws.com',
    'role-to-assume': ROLE,
    'role-duration-seconds': '900',
    'role-chaining': 'true',
    'external-id': 'acme/perf1',
    audience: 'acme',
    'wait-for': 'settled',
    timeout: '1h30m',
    'observe-timeout': '90s',
    'stall-timeout': '2h',
    'poll-interval': '1500ms',
    ttl: '2h',
    'metrics-namespace': 'Acme/CloneSquad',
    'if-insufficient-instances': 'accept',
    'on-job-end': 'restore',
    'dry-run': 'true',
    'group-name': 'acme-{layer}-{env}',
    'allowed-account-ids': '111122223333, 444455556666',
    'vpc-endpoint': 'vpce-0123456789abcdef0-abcdefgh.execute-api.eu-west-1.vpce.amazonaws.com',
    'request-timeout': '3s',
    'apply-immediately': 'false',
  });
  expect(request).toEqual({
    appliesImmediately: false,
    env: 'perf1',
    region: 'eu-west-1',
    fleets: [
      {
        layer: 'frontend',
        group: 'acme-frontend-perf1',
        name: 'acme-frontend-perf1',
        size: { kind: 'auto' },
      },
      {
        layer: 'backend',
        group: 'acme-backend-perf1',
        name: 'acme-backend-perf1',
        size: { kind: 'percent', percent: 50 },
        api: new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/'),
      },
    ],
    signIn: {
      kind: 'role',
      by: 'ambient',
      roleArn: ROLE,
      sessionName: 'clonesquad-scale-perf1-4242-1',
      durationSeconds: 900,
      audience: 'acme',
      externalId: 'acme/perf1',
    },
    wait: {
      level: 'settled',
      timeoutMs: 5_400_000,
      observeMs: 90_000,
      stallMs: 7_200_000,
      pollMs: 1_500,
      acceptsInsufficient: true,
    },
    ttlSeconds: 7200,
    vpcEndpoint: new URL('https://vpce-0123456789abcdef0-abcdefgh.execute-api.eu-west-1.vpce.amazonaws.com/'),
    allowedAccounts: ['111122223333', '444455556666'],
    metricsNamespace: 'Acme/CloneSquad',
    requestMs: 3000,
    intent: 'dry-run',
    onJobEnd: 'restore',
  });
});

describe('the region', () => {
  const url = 'https://abcde12345.execute-api.eu-west-3.amazonaws.com/v1/';

  test.each<[string, Record<string, string>, string, string]>([
    ['the input', { 'aws-region': 'eu-west-1' }, 'us-east-1', 'eu-west-1'],
    ['the variable', { 'aws-region': '' }, 'us-east-1', 'us-east-1'],
    ['the URL', { 'aws-region': '', 'frontend-url': url }, '', 'eu-west-3'],
  ])('is that of %s', (_, inputs, ambientRegion, region) => {
    expect(read({ ...DEFAULT_INPUTS, ...inputs }, { ambientRegion }).region).toBe(region);
  });

  test('is required', () => {
    expect(invalidIn({ ...DEFAULT_INPUTS, 'aws-region': '' })).toEqual(['aws-region']);
  });

  test('must match the region of a URL', () => {
    expect(invalidIn({ ...DEFAULT_INPUTS, 'frontend-url': url })).toEqual(['frontend-url']);
  });

  test('must be the same in all URLs', () => {
    const urls = { 'frontend-url': url, 'backend-url': url.replace('eu-west-3', 'eu-west-2') };
    expect(invalidIn({ ...DEFAULT_INPUTS, backend: '1', 'aws-region': '', ...urls })).toEqual(['backend-url']);
  });
});

describe('invalid values', () => {
  test.each<[Record<string, string>, readonly string[]]>([
    [{ env: '' }, ['env']],
    [{ env: 'perf 1' }, ['env']],
    [{ env: '-perf1' }, ['env']],
    [{ env: 'perf1\n' }, ['env']],
    [{ env: 'a'.repeat(64) }, ['env']],
    [{ frontend: '' }, ['frontend']],
    [{ frontend: '4.5' }, ['frontend']],
    [{ frontend: '010', backend: '-1' }, ['frontend', 'backend']],
    [{ 'aws-region': 'Ireland' }, ['aws-region']],
    [{ 'frontend-url': 'http://abcde12345.execute-api.eu-west-1.amazonaws.com/' }, ['frontend-url']],
    [{ 'role-to-assume': 'clonesquad-scale' }, ['role-to-assume']],
    [{ 'role-to-assume': ROLE, 'role-session-name': 'a b' }, ['role-session-name']],
    [{ 'role-to-assume': ROLE, 'role-session-name': 'a'.repeat(65) }, ['role-session-name']],
    [{ 'role-duration-seconds': '899' }, ['role-duration-seconds']],
    [{ 'role-duration-seconds': '1h' }, ['role-duration-seconds']],
    [{ 'role-duration-seconds': '43201' }, ['role-duration-seconds']],
    [{ 'wait-for': 'Ready' }, ['wait-for']],
    [{ timeout: '0s' }, ['timeout']],
    [{ timeout: '25h' }, ['timeout']],
    [{ 'poll-interval': '1ms' }, ['poll-interval']],
    [{ 'poll-interval': '999ms' }, ['poll-interval']],
    [{ 'poll-interval': '301s' }, ['poll-interval']],
    [{ 'observe-timeout': '500ms' }, ['observe-timeout']],
    [{ 'stall-timeout': '9999h' }, ['stall-timeout']],
    [{ ttl: '721h' }, ['ttl']],
    [{ 'request-timeout': '999ms' }, ['request-timeout']],
    [{ 'observe-timeout': '4' }, ['observe-timeout']],
    [{ 'stall-timeout': '-8m' }, ['stall-timeout']],
    [{ 'poll-interval': '1.5s' }, ['poll-interval']],
    [{ ttl: '179s', 'wait-for': 'none' }, ['ttl']],
    [{ ttl: '3m1ms', 'wait-for': 'none' }, ['ttl']],
    [{ ttl: '7200' }, ['ttl']],
    [{ ttl: '20m' }, ['ttl']],
    [{ 'metrics-namespace': 'a b' }, ['metrics-namespace']],
    [{ 'if-insufficient-instances': 'Accept' }, ['if-insufficient-instances']],
    [{ 'on-job-end': 'delete' }, ['on-job-end']],
    [{ 'dry-run': 'yes' }, ['dry-run']],
    [{ 'group-name': '{env}_{tier}' }, ['group-name']],
    [{ 'group-name': '{env}', backend: '1' }, ['group-name']],
    [{ 'allowed-account-ids': '1234' }, ['allowed-account-ids']],
    [{ 'allowed-account-ids': '444455556666', 'role-to-assume': ROLE }, ['role-to-assume']],
    [{ 'vpc-endpoint': 'vpce.example.com' }, ['vpc-endpoint']],
    [{ 'vpc-endpoint': 'vpce-0123456789abcdef0-abcdefgh.execute-api.eu-west-2.vpce.amazonaws.com' }, ['vpc-endpoint']],
    [{ 'frontend-url': 'https://vpce-0-a.execute-api.eu-west-1.vpce.amazonaws.com/v1/' }, ['frontend-url']],
    [{ 'request-timeout': '0s' }, ['request-timeout']],
    [{ 'request-timeout': '11m' }, ['request-timeout']],
    [{ env: '', frontend: 'x', 'aws-region': '', ttl: 'y' }, ['env', 'frontend', 'aws-region', 'ttl']],
  ])('%j', (inputs, expected) => {
    expect(invalidIn({ ...DEFAULT_INPUTS, ...inputs })).toEqual(expected);
  });

  test.each([
    [{ 'frontend-url': 'https://me:hunter2@scale.example.com/v1/' }],
    [{ 'frontend-url': 'https://scale.example.com:hunter2@scale.example.com/' }],
    [{ 'frontend-url': 'HTTPS://me:hunter2/x@scale.example.com/' }],
    [{ 'frontend-url': 'me:hunter2@scale.example.com' }],
    [{ 'vpc-endpoint': 'me:hunter2@vpce-0-a.execute-api.eu-west-1.vpce.amazonaws.com' }],
  ])('%j: the error quotes no password', (inputs) => {
    const { message } = failureOf(() => read({ ...DEFAULT_INPUTS, ...inputs }));
    expect(message).toContain('***@');
    expect(message).not.toContain('hunter2');
  });

  test('a ttl may be as short as 3 minutes without a wait', () => {
    expect(read({ ...DEFAULT_INPUTS, ttl: '3m', 'wait-for': 'none' }).ttlSeconds).toBe(180);
  });
});

describe('authentication', () => {
  test('by OIDC requires a runner with OIDC tokens', () => {
    const withRole = () => read({ ...DEFAULT_INPUTS, 'role-to-assume': ROLE }, { hasIdToken: false });
    expect(withRole).toThrow(expect.objectContaining({ result: 'credentials' }));
  });

  test('uses ambient credentials outside GitHub', () => {
    const { signIn } = read({ ...DEFAULT_INPUTS, 'role-to-assume': ROLE }, { isGitHub: false, hasIdToken: false });
    expect(signIn).toMatchObject({ kind: 'role', by: 'ambient' });
  });

  test.each([
    ['1234567890-2', 'clonesquad-scale-perf1-1234567890-2'],
    [
      'jenkins-acme-platform-nightly-performance-tests-main-4711',
      'clonesquad-scale-perf1-jenkins-..tly-performance-tests-main-4711',
    ],
    [`ré/run ${'9'.repeat(80)}`, `clonesquad-scale-perf1-r--run-9..${'9'.repeat(31)}`],
  ])('has a session name that STS accepts and that ends like the run %s', (runName, sessionName) => {
    const { signIn } = read({ ...DEFAULT_INPUTS, 'role-to-assume': ROLE }, { runName });
    expect(signIn).toMatchObject({ sessionName });
    expect(sessionName.length).toBeLessThanOrEqual(64);
  });

  test.each(['aws-cn', 'aws-eusc', 'aws-us-gov', 'aws-iso-b'])('accepts roles of the partition %s', (partition) => {
    const role = ROLE.replace('arn:aws:', `arn:${partition}:`);
    expect(read({ ...DEFAULT_INPUTS, 'role-to-assume': role }).signIn).toMatchObject({ roleArn: role });
  });

  test('refuses a role of an unknown partition', () => {
    const role = ROLE.replace('arn:aws:', 'arn:aws-mars:');
    expect(invalidIn({ ...DEFAULT_INPUTS, 'role-to-assume': role })).toEqual(['role-to-assume']);
  });

  test('accepts regions of every partition', () => {
    const url = 'https://abcde12345.execute-api.eusc-de-east-1.amazonaws.eu/v1/';
    const inputs = { ...DEFAULT_INPUTS, 'aws-region': '', 'frontend-url': url };
    expect(read(inputs, { ambientRegion: '' })).toMatchObject({ region: 'eusc-de-east-1' });
  });
});

test('every text of an input is valid or listed', () => {
  const text = fc.oneof(fc.string(), arbitraryText(), fc.stringMatching(/^[a-z0-9%:/.\s-]{0,30}$/));
  const inputs = fc.record(
    Object.fromEntries(['env', 'frontend', 'timeout', 'ttl', 'frontend-url', 'wait-for'].map((name) => [name, text])),
  );
  fc.assert(
    fc.property(inputs, (given) => {
      const named = new Set(invalidIn({ ...DEFAULT_INPUTS, ...given, 'dry-run': 'neither' }));
      const isValid: Readonly<Record<string, RegExp>> = {
        env: /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/,
        frontend: /^(?:\d{1,6}|\d{1,3}[%pP]|auto)$/,
        timeout: /^$|^(?:\d+(?:ms|h|m|s))+$/,
        ttl: /^$|^(?:\d+(?:ms|h|m|s))+$/,
        'frontend-url': /^$|^https?:\/\//i,
        'wait-for': /^$|^(?:none|observed|running|ready|settled)$/,
      };
      return Object.entries(given).every(([name, value]) => named.has(name) || isValid[name]?.test(value));
    }),
    PROPERTY,
  );
});
