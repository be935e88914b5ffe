// Each 403 of API Gateway is identified by its body and gets its own error code.

import { expect, test } from '@jest/globals';
import { diagnose } from '../../../src/api/refusal.ts';

const KEY_URL = new URL(
  'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/configuration/ec2.schedule.desired_instance_count',
);

const POST = { method: 'POST', url: KEY_URL } as const;
const NOW = Date.UTC(2026, 0, 5, 12);

const DENIED =
  'User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********3333:abcde12345/v1/POST';

/** Additional facts of an error, by code. */
const FACTS: Readonly<Record<string, object>> = {
  'clock-skew': { skewSeconds: 600 },
  'account-mismatch': { caller: '444455556666', owner: '3333' },
};

/** The results that are not `refused`, by code. */
const RESULTS: Readonly<Record<string, string>> = {
  'region-mismatch': 'invalid-input',
  'signature-mismatch': 'credentials',
  'access-key-unknown': 'credentials',
  'credentials-expired': 'credentials',
  'clock-skew': 'credentials',
};

// Bodies are from recorded exchanges, with example names. Then: code, text that the message quotes, and statement in the fix.
test.each<[string, string, string, string, string?]>([
  ['an incorrect path, method or stage', '{"message":"Missing Authentication Token"}', 'path-not-found', KEY_URL.href],
  [
    'an incorrect region',
    '{"message": "Credential should be scoped to a valid region, not \'us-west-2\'. "}',
    'region-mismatch',
    "Credential should be scoped to a valid region, not 'us-west-2'",
  ],
  [
    'another service',
    '{"message": "Credential should be scoped to correct service: \'s3\'. "}',
    'unexpected-response',
    `${KEY_URL.host} returned 403: Credential should be scoped to correct service: 's3'.`,
  ],
  [
    'an incorrect secret',
    '{"message": "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method."}',
    'signature-mismatch',
    '',
  ],
  ['an unknown key', '{"message":"The security token included in the request is invalid."}', 'access-key-unknown', ''],
  [
    'an expired session',
    '{"message":"The security token included in the request is expired"}',
    'credentials-expired',
    '',
  ],
  [
    'clock skew',
    '{"message":"Signature expired: 20260105T115000Z is now earlier than 20260105T115500Z (20260105T120000Z - 5 min.)"}',
    'clock-skew',
    'Signature expired: 20260105T115000Z is now earlier than 20260105T115500Z (20260105T120000Z - 5 min.)',
  ],
  [
    'a policy',
    `{"Message":"${DENIED}/configuration/ec2.schedule.desired_instance_count"}`,
    'policy-denied',
    `${DENIED}/configuration/ec2.schedule.desired_instance_count`,
    'execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count',
  ],
  [
    'a caller of another account',
    `{"Message":"${DENIED.replace('111122223333', '444455556666')}/k"}`,
    'account-mismatch',
    `${DENIED.replace('111122223333', '444455556666')}/k`,
  ],
  [
    "the API's own policy",
    `{"Message":"${DENIED}/k because no resource-based policy allows the execute-api:Invoke action"}`,
    'resource-policy-denied',
    `${DENIED}/k because no resource-based policy allows the execute-api:Invoke action`,
    'execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1/POST/k',
  ],
  [
    'another policy that must also allow it',
    `{"Message":"${DENIED}/k because no permissions boundary allows the execute-api:Invoke action"}`,
    'policy-denied',
    `${DENIED}/k because no permissions boundary allows the execute-api:Invoke action`,
    'execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1/POST/k',
  ],
  [
    'an explicit deny',
    `{"Message":"${DENIED}/k with an explicit deny"}`,
    'policy-denied',
    `${DENIED}/k with an explicit deny`,
    'execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:abcde12345/v1/POST/k',
  ],
  ['an unknown body', '<html>\n<h1>Forbidden</h1>\n</html>', 'forbidden', '<html> <h1>Forbidden</h1> </html>'],
])('403: %s', (_, body, code, text, statement = '') => {
  const headers = new Map([['date', 'Mon, 05 Jan 2026 12:10:00 GMT']]);
  const failure = diagnose(POST, { status: 403, headers, body }, NOW);
  expect(failure).toMatchObject({ code, result: RESULTS[code] ?? 'refused', mayBeWritten: false });
  expect(failure.facts).toMatchObject(FACTS[code] ?? {});
  expect(failure.message).toContain(text);
  expect(failure.fix).toContain(statement);
});

test.each([
  [302, ''],
  [400, "Unknown configuration key 'x'!"],
  [502, '{"message": "Internal server error"}'],
])('%i: %s', (status, body) => {
  const failure = diagnose(POST, { status, headers: new Map<string, string>(), body }, NOW);
  expect(failure).toMatchObject({
    code: 'api-error',
    result: 'refused',
    facts: { host: KEY_URL.host, status, message: body },
  });
});

test('a possible token is not printed, since a mask does not cover a part of it', () => {
  const token = 'Ab3/'.repeat(200);
  const body = `<p>You sent ${token}, and more</p>`;
  const failure = diagnose(POST, { status: 500, headers: new Map<string, string>(), body }, NOW);
  expect(failure.message).toContain('<p>You sent (800 characters), and more</p>');
});

test('the reason of a denial is found after the longest names', () => {
  const session = `clonesquad-scale-${'p'.repeat(47)}`;
  const message = `User: arn:aws:sts::111122223333:assumed-role/${'r'.repeat(64)}/${session} is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-gov-west-1:********3333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count because no VPC endpoint policy allows the execute-api:Invoke action`;
  const answer = {
    status: 403,
    headers: new Map<string, string>(),
    body: JSON.stringify({ Message: message }),
  };
  const failure = diagnose(POST, answer, NOW);
  expect(failure.code).toBe('policy-denied');
  expect(failure.message).toContain('because no VPC endpoint policy allows the execute-api:Invoke action');
});

test('a long response is truncated', () => {
  const failure = diagnose(POST, { status: 500, headers: new Map<string, string>(), body: 'x '.repeat(2500) }, NOW);
  expect(failure.facts).toEqual({
    host: KEY_URL.host,
    status: 500,
    message: expect.stringMatching(/^.{300}…$/),
  });
});
