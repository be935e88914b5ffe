// Each error of an AWS service gets its own code: denied, throttled, invalid credentials, clock skew, or unreachable.

import { describe, expect, test } from '@jest/globals';
import { answerError, awsFailure } from '../../../src/aws/service.ts';

const never = new AbortController().signal;

describe('an error of an AWS service', () => {
  const ACTION = 'cloudwatch:GetMetricData';

  function sdkError(name: string, status: number | undefined, message = 'no'): Error {
    const metadata = status === undefined ? {} : { $metadata: { httpStatusCode: status } };
    return Object.assign(new Error(message), { name }, metadata);
  }

  test.each<[string, number | undefined, string, string, string, string]>([
    ['AccessDenied', 403, 'no', 'aws-refused', 'refused', 'AccessDenied: no'],
    ['ThrottlingException', 400, 'no', 'throttled', 'unreachable', 'ThrottlingException: no'],
    ['Unknown', 429, 'no', 'throttled', 'unreachable', ' 429 '],
    ['Unknown', 403, 'no', 'unreachable', 'unreachable', ' 403 '],
    ['SyntaxError', 403, '<', 'unreachable', 'unreachable', ' 403 '],
    ['InternalFailure', 500, 'no', 'unreachable', 'unreachable', 'InternalFailure: no'],
    ['TimeoutError', undefined, 'late', 'unreachable', 'unreachable', 'late'],
    ['ExpiredTokenException', 400, 'no', 'credentials-expired', 'credentials', 'ExpiredTokenException: no'],
    ['UnrecognizedClientException', 400, 'no', 'access-key-unknown', 'credentials', 'UnrecognizedClientException: no'],
    [
      'SignatureDoesNotMatch',
      403,
      'Signature expired: 1 is now earlier than 2',
      'clock-skew',
      'credentials',
      'SignatureDoesNotMatch: Signature expired: 1 is now earlier than 2',
    ],
    ['RequestTimeTooSkewed', 403, 'no', 'clock-skew', 'credentials', 'RequestTimeTooSkewed: no'],
  ])('%s (%p) has its own code', (name, status, message, code, result, reason) => {
    const failure = awsFailure(sdkError(name, status, message), ACTION, never);
    expect(failure).toMatchObject({
      code,
      result,
      facts: { action: ACTION, reason: expect.stringContaining(reason) },
    });
  });

  test('is quoted without control characters or workflow commands', () => {
    const { message, facts } = awsFailure(sdkError('AccessDenied', 403, 'a\n::error::b\u001b[31m'), ACTION, never);
    const reason = 'AccessDenied: a ::error::b\\u001b[31m';
    expect(facts).toEqual({ action: ACTION, reason });
    expect(message).toContain(reason);
  });
});

describe('an unexpected response', () => {
  test.each<[string, number, string, string]>([
    ['{"__type":"com.amazonaws.monitoring#AccessDenied","Message":"no"}', 403, 'AccessDenied', 'no'],
    ['{"__type":"ThrottlingException","message":"slow"}', 400, 'ThrottlingException', 'slow'],
    [
      '<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>a &amp; b</Message></Error></ErrorResponse>',
      400,
      'ValidationError',
      'a & b',
    ],
    ['<html><body>Forbidden</body></html>', 403, 'UnknownError', ''],
    ['{}', 500, 'UnknownError', ''],
    ['', 502, 'UnknownError', ''],
  ])('%s is read as by the SDK', (body, status, name, message) => {
    const error = answerError({ status, headers: new Map(), body });
    expect(error).toMatchObject({ name, message, $metadata: { httpStatusCode: status } });
  });
});
