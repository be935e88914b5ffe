// Endpoints of AWS services are AWS's own, or those of the environment variables that AWS tools use.

import { expect, test } from '@jest/globals';
import { endpointOf } from '../../../src/aws/env-variables.ts';
import { invalidInputsIn } from '../../support/invalid-values.ts';

const OTHER = { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' };

test.each<[Parameters<typeof endpointOf>[0], string, Record<string, string>, string]>([
  ['monitoring', 'eu-west-1', {}, 'https://monitoring.eu-west-1.amazonaws.com/'],
  ['cloudformation', 'eu-west-1', {}, 'https://cloudformation.eu-west-1.amazonaws.com/'],
  ['sts', 'cn-north-1', {}, 'https://sts.cn-north-1.amazonaws.com.cn/'],
  ['sts', 'eusc-de-east-1', {}, 'https://sts.eusc-de-east-1.amazonaws.eu/'],
  ['sts', 'us-isob-east-1', {}, 'https://sts.us-isob-east-1.sc2s.sgov.gov/'],
  ['sts', 'us-east-1', { AWS_USE_FIPS_ENDPOINT: 'TRUE' }, 'https://sts-fips.us-east-1.amazonaws.com/'],
  ['sts', 'us-east-1', { AWS_USE_FIPS_ENDPOINT: 'False' }, 'https://sts.us-east-1.amazonaws.com/'],
  [
    'monitoring',
    'eusc-de-east-1',
    { AWS_USE_DUALSTACK_ENDPOINT: 'True' },
    'https://monitoring.eusc-de-east-1.api.amazonwebservices.eu/',
  ],
  ['sts', 'us-east-1', { AWS_USE_FIPS_ENDPOINT: 'true' }, 'https://sts-fips.us-east-1.amazonaws.com/'],
  ['monitoring', 'us-gov-west-1', { AWS_USE_FIPS_ENDPOINT: 'true' }, 'https://monitoring.us-gov-west-1.amazonaws.com/'],
  ['monitoring', 'eu-west-1', { AWS_USE_DUALSTACK_ENDPOINT: 'true' }, 'https://monitoring.eu-west-1.api.aws/'],
  [
    'monitoring',
    'cn-north-1',
    { AWS_USE_DUALSTACK_ENDPOINT: 'true' },
    'https://monitoring.cn-north-1.api.amazonwebservices.com.cn/',
  ],
  ['monitoring', 'eu-west-1', OTHER, 'http://127.0.0.1:1/'],
  ['monitoring', 'eu-west-1', { ...OTHER, AWS_ENDPOINT_URL_CLOUDWATCH: 'http://127.0.0.1:2' }, 'http://127.0.0.1:2/'],
  ['cloudformation', 'eu-west-1', { AWS_ENDPOINT_URL_CLOUDFORMATION: 'http://127.0.0.1:3' }, 'http://127.0.0.1:3/'],
  ['sts', 'eu-west-1', { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:4' }, 'http://127.0.0.1:4/'],
  [
    'sts',
    'eu-west-1',
    { ...OTHER, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'TRUE' },
    'https://sts.eu-west-1.amazonaws.com/',
  ],
  [
    'sts',
    'us-gov-west-1',
    { AWS_USE_FIPS_ENDPOINT: 'true', AWS_USE_DUALSTACK_ENDPOINT: 'true' },
    'https://sts-fips.us-gov-west-1.api.aws/',
  ],
  ['sts', 'eu-west-1', { AWS_ENDPOINT_URL_STS: '', ...OTHER }, 'http://127.0.0.1:1/'],
])('%s in %s with %j', (service, region, env, expected) => {
  expect(endpointOf(service, region, env).href).toBe(expected);
});

test.each(['127.0.0.1:4566', 'localhost:4566', 'no url', 'ftp://127.0.0.1'])(
  'the invalid endpoint %s is an error, and never ignored',
  (value) => {
    const invalid = invalidInputsIn(() => endpointOf('monitoring', 'eu-west-1', { AWS_ENDPOINT_URL: value }));
    expect(invalid).toMatchObject([
      { input: 'AWS_ENDPOINT_URL', value, example: 'AWS_ENDPOINT_URL=http://127.0.0.1:4566' },
    ]);
  },
);

test.each(['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'])(
  '%s accepts only true or false',
  (input) => {
    const invalid = invalidInputsIn(() => endpointOf('sts', 'us-east-1', { [input]: '1' }));
    expect(invalid).toMatchObject([{ input, value: '1', example: `${input}=true` }]);
  },
);
test.each([
  '127.0.0.1:4566',
  'localhost:4566',
  'no url',
  'ftp://127.0.0.1',
  'http://localstack:4566',
  'http://169.254.1.1:4566',
  'https://user:secret@aws.example',
  'http://user@127.0.0.1:4566',
])('the invalid endpoint %s is an error, and never ignored', (value) => {
  const invalid = invalidInputsIn(() => endpointOf('monitoring', 'eu-west-1', { AWS_ENDPOINT_URL: value }));
  expect(invalid).toMatchObject([
    { input: 'AWS_ENDPOINT_URL', value, example: 'AWS_ENDPOINT_URL=http://127.0.0.1:4566' },
  ]);
});
