// Each way in which API Gateway says 403 is told apart by its body, and put in the right hands.

import { expect, test } from '@jest/globals';
import { diagnose } from '../../src/clonesquad/refusal.ts';

const KEY_URL = new URL(
  'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/configuration/ec2.schedule.desired_instance_count',
);

// The bodies are those of the recorded exchanges, with example names.
test.each([
  [
    'a wrong path, method or stage',
    '{"message":"Missing Authentication Token"}',
    'the author of the workflow',
    'API Gateway knows no such path: https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/configuration/ec2.schedule.desired_instance_count (it calls that a missing authentication token).',
    "See that the URL is that of CloneSquad's API, with its stage v1.",
  ],
  [
    'a wrong region',
    '{"message": "Credential should be scoped to a valid region, not \'us-west-2\'. "}',
    'the author of the workflow',
    "The request was signed for another region than that of abcde12345.execute-api.eu-west-1.amazonaws.com: Credential should be scoped to a valid region, not 'us-west-2'.",
    "Set aws-region to the region of CloneSquad's API.",
  ],
  [
    'a wrong secret',
    '{"message": "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method."}',
    'the author of the workflow',
    'The signature is wrong.',
    'See that the secret belongs to the key, and that no proxy changes requests on their way.',
  ],
  [
    'an unknown key',
    '{"message":"The security token included in the request is invalid."}',
    'the author of the workflow',
    'AWS does not know the key that signed the request.',
    'See that key, secret and session token belong together and are not from another partition.',
  ],
  [
    'an expired session',
    '{"message":"The security token included in the request is expired"}',
    'the author of the workflow',
    'The AWS credentials have expired.',
    'Use role-to-assume, which renews them, or get credentials that last longer.',
  ],
  [
    'a wrong clock',
    '{"message":"Signature expired: 20260105T115000Z is now earlier than 20260105T115500Z (20260105T120000Z - 5 min.)"}',
    'whoever runs the job',
    'The clock of this machine is wrong: Signature expired: 20260105T115000Z is now earlier than 20260105T115500Z (20260105T120000Z - 5 min.).',
    "Set the machine's clock, by NTP.",
  ],
  [
    'a policy',
    '{"Message":"User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********3333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count"}',
    'the administrator of the AWS account',
    'A policy denies the call: User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********3333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count.',
    "Allow execute-api:Invoke on arn:aws:execute-api:eu-west-1:********3333:abcde12345/v1/POST/configuration/ec2.schedule.desired_instance_count in the role's policy. CloneSquad's own policy refuses callers of other accounts: the role must live in its account.",
  ],
  [
    'something unknown',
    '<html>\n<h1>Forbidden</h1>\n</html>',
    'the administrator of the AWS account',
    'API Gateway at abcde12345.execute-api.eu-west-1.amazonaws.com answered 403: <html> <h1>Forbidden</h1> </html>.',
    'See that the URL is that of CloneSquad and that the role may call it.',
  ],
])('403: %s', (_, body, owner, what, fix) => {
  const failure = diagnose(KEY_URL, 'POST', { status: 403, headers: new Headers(), body });
  expect(failure).toMatchObject({ result: 'refused', what, owner, fix, mayBeWritten: false });
});

test.each([
  [400, "Unknown configuration key 'x'!", false],
  [500, 'down', true],
  [502, '{"message": "Internal server error"}', true],
])('%i may have written: %s', (status, body, mayBeWritten) => {
  const failure = diagnose(KEY_URL, 'POST', { status, headers: new Headers(), body });
  expect(failure.what).toBe(`CloneSquad's API at ${KEY_URL.host} answered ${status}: ${body}.`);
  expect(failure).toMatchObject({ result: 'refused', mayBeWritten });
});

test('a long answer is cut', () => {
  const failure = diagnose(KEY_URL, 'POST', { status: 500, headers: new Headers(), body: 'x'.repeat(5000) });
  expect(failure.what).toHaveLength(`CloneSquad's API at ${KEY_URL.host} answered 500: .`.length + 301);
});
