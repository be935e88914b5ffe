// An API URL is accepted with or without its stage, and only for hosts that may receive a signed request.

import { describe, expect, test } from '@jest/globals';
import {
  apiIdentity,
  isTrustedDiscovery,
  parseApiUrl,
  parseVpcEndpoint,
  regionOf,
  vpcEndpointRegion,
} from '../../../src/clonesquad/api-url.ts';

const ROOT = 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';

describe('API URLs', () => {
  test.each([
    ['https://abcde12345.execute-api.eu-west-1.amazonaws.com', ROOT],
    ['https://abcde12345.execute-api.eu-west-1.amazonaws.com/', ROOT],
    ['https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1', ROOT],
    ['https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/', ROOT],
    ['https://ABCDE12345.execute-api.eu-west-1.amazonaws.com/v1/', ROOT],
    ['https://clonesquad.acme.com/perf1-frontend', 'https://clonesquad.acme.com/perf1-frontend/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/v1/'],
    ['http://localhost:8080/v1', 'http://localhost:8080/v1/'],
    ['https://abcde12345.execute-api.eu-west-1.amazonaws.com:443/v1/', ROOT],
    // As in scripts for awscurl.
    [`${ROOT}configuration/ec2.schedule.desired_instance_count`, ROOT],
    [`${ROOT}configuration/subfleet.workers.ec2.schedule.desired_instance_count/`, ROOT],
    [`${ROOT}configuration`, ROOT],
    [`${ROOT}discovery`, ROOT],
    [`${ROOT}fleet/status`, ROOT],
    [`${ROOT}cloudwatch/sentmetrics`, ROOT],
    [`${ROOT}control/reschedulenow`, ROOT],
    [
      'https://clonesquad.acme.com/perf1/configuration/ec2.scheduler.desired_instance_count',
      'https://clonesquad.acme.com/perf1/',
    ],
    ['https://clonesquad.acme.com/configuration', 'https://clonesquad.acme.com/configuration/'],
  ])('%s is the root %s', (text, root) => {
    expect(parseApiUrl(text)?.href).toBe(root);
  });

  test.each([
    '',
    'abcde12345.execute-api.eu-west-1.amazonaws.com',
    'http://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
    'http://localhost\u0000',
    'http://localhost/\u001f',
    'https://abcde12345.execute-api.eu-west-1.amazonaws.com/\u202e',
    'https://user:secret@abcde12345.execute-api.eu-west-1.amazonaws.com/v1/',
    'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/?httpMethod=POST',
    'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/#x',
    'http://127.0.0.1.evil.example/',
    // The user looks like the host.
    'https://clonesquad.acme.com@clonesquad.acme.com/v1/',
    'https://clonesquad.acme.com:secret@clonesquad.acme.com/v1/',
    'https://127.0.0.1:anything@127.0.0.1/v1/',
    'https://@clonesquad.acme.com/v1/',
    'https://clonesquad.acme.com:0443/v1/',
    'https://',
  ])('%j is refused', (text) => {
    expect(parseApiUrl(text)).toBeUndefined();
  });
});

test.each([
  [ROOT, 'eu-west-1'],
  ['https://abcde12345-vpce-0a1b2c3d.execute-api.us-gov-west-1.amazonaws.com/v1/', 'us-gov-west-1'],
  ['https://abcde12345.execute-api.cn-north-1.amazonaws.com/v1/', undefined],
  ['https://abcde12345.execute-api.eu-west-1.amazonaws.com.cn/v1/', undefined],
  ['https://abcde12345.execute-api.eu-west-1.amazonaws.com.example.com/v1/', undefined],
  ['https://vpce-0a1b2c3d-abcdefgh.execute-api.us-gov-west-1.vpce.amazonaws.com/v1/', undefined],
  ['https://abcde12345.execute-api.cn-north-1.amazonaws.com.cn/v1/', 'cn-north-1'],
  ['https://abcde12345.execute-api.eusc-de-east-1.amazonaws.eu/v1/', 'eusc-de-east-1'],
  ['https://abcde12345.execute-api.eusc-de-east-1.amazonaws.com/v1/', undefined],
  ['https://abcde12345.execute-api.eu-west-1.amazonaws.eu/v1/', undefined],
  ['https://abcde12345.execute-api.us-iso-east-1.c2s.ic.gov/v1/', 'us-iso-east-1'],
  ['https://abcde12345.execute-api.xx-future-12.amazonaws.com/v1/', 'xx-future-12'],
  ['https://clonesquad.acme.com/', undefined],
  ['https://abcde12345.execute-api.eu-west-1.amazonaws.com.evil.example/', undefined],
  ['https://execute-api.eu-west-1.amazonaws.com/', undefined],
  ['http://127.0.0.1/', undefined],
])('%s is in the region %s', (url, region) => {
  expect(regionOf(new URL(url))).toBe(region);
});

test.each([
  [ROOT, false, true],
  [ROOT.replace('https', 'http'), false, false],
  ['https://evil.example/v1/', false, false],
  ['https://evil.example/v1/', true, false],
  ['http://127.0.0.1:8080/v1/', false, false],
  ['http://127.0.0.1:8080/v1/', true, true],
])('a stack that names %s is trusted (local cloud: %s): %s', (url, isLocal, expected) => {
  expect(isTrustedDiscovery(new URL(url), isLocal)).toBe(expected);
});

describe('a VPC endpoint', () => {
  const name = 'vpce-0a1b2c3d-abcdefgh.execute-api.eu-west-1.vpce.amazonaws.com';

  test.each([
    [name, `https://${name}/`],
    [`https://${name}`, `https://${name}/`],
    [
      'vpce-0a-b.execute-api.cn-north-1.vpce.amazonaws.com.cn',
      'https://vpce-0a-b.execute-api.cn-north-1.vpce.amazonaws.com.cn/',
    ],
    ['http://127.0.0.1:4242', 'http://127.0.0.1:4242/'],
  ])('%s is valid', (text, url) => {
    expect(parseVpcEndpoint(text)?.href).toBe(url);
  });

  test.each([
    `http://${name}`,
    `https://${name}/v1/`,
    `https://user@${name}`,
    `https://${name}:secret@${name}`,
    `user:secret@${name}`,
    'abcde12345.execute-api.eu-west-1.amazonaws.com',
    'vpce-0a-b.execute-api.cn-north-1.vpce.amazonaws.com',
    'vpce-0a-b.s3.eu-west-1.vpce.amazonaws.com',
    'example.com',
  ])('%s is invalid', (text) => {
    expect(parseVpcEndpoint(text)).toBeUndefined();
  });

  test('has a region, and is not an API', () => {
    const url = new URL(`https://${name}/`);
    expect([vpcEndpointRegion(url), parseApiUrl(url.href)]).toEqual(['eu-west-1', undefined]);
  });
});

describe('the same API', () => {
  const plain = 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';

  test.each([
    [plain, plain],
    [plain, 'https://abcde12345-vpce-0a1b2c3d.execute-api.eu-west-1.amazonaws.com/v1/'],
    [plain, 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/%76%31/'],
    ['http://127.0.0.1:4242/v1/', 'http://localhost:4242/v1//'],
    ['https://scale.example.com/frontend/', 'https://scale.example.com//frontend/'],
    ['https://scale.example.com/frontend/', 'https://scale.example.com/%66ronten%64/'],
  ])('%s and %s are', (one, other) => {
    expect(apiIdentity(new URL(one))).toBe(apiIdentity(new URL(other)));
  });

  test.each([
    [plain, plain.replace('abcde', 'fghij')],
    [plain, plain.replace('eu-west-1', 'eu-west-2')],
    ['http://127.0.0.1:4242/v1/', 'http://127.0.0.1:4243/v1/'],
    ['https://scale.example.com/frontend/', 'https://scale.example.com/backend/'],
  ])('%s and %s are not', (one, other) => {
    expect(apiIdentity(new URL(one))).not.toBe(apiIdentity(new URL(other)));
  });
});
