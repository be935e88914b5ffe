// A response that repeats the credentials of its request is filtered, in any encoding. Any other text is not changed.

import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, integer, nat, property, tuple } from 'fast-check';
import { echoFilter, WITHHELD } from '../../../src/aws/echoes.ts';
import type { OutgoingRequest } from '../../../src/aws/http.ts';
import { leaksIn } from '../../faults/matrix/leaks.ts';
import { PROPERTY } from '../../support/depth.ts';
import { ENCODINGS } from '../../support/encodings.ts';

const token = randomBytes(480).toString('base64');
const signature = randomBytes(32).toString('hex');
const authorization = `AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20260101/eu-west-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=${signature}`;
const url = new URL('https://api.example/v1/');
const plain = { method: 'GET', url, headers: {} };

/** Where a secret may be in a request. */
const REQUESTS: Readonly<Record<string, readonly [secret: string, OutgoingRequest]>> = {
  'session token': [token, { ...plain, headers: { 'X-Amz-Security-Token': token } }],
  signature: [signature, { ...plain, headers: { Authorization: authorization } }],
  'bearer token': [token, { ...plain, headers: { Authorization: `Bearer ${token}` } }],
  'container token': [token, { ...plain, headers: { authorization: token } }],
  'instance metadata token': [token, { ...plain, headers: { 'x-aws-ec2-metadata-token': token } }],
  'signature in a query': [signature, { ...plain, url: new URL(`?X-Amz-Signature=${signature}`, url) }],
  'OIDC token in a form': [
    token,
    { ...plain, method: 'POST', body: new URLSearchParams({ WebIdentityToken: token }).toString() },
  ],
};

/** Reversed pieces do not match the secret. Quotes of them are recognized as tokens (settings/plain-text.ts). */
const KNOWN = Object.entries(ENCODINGS).filter(([how]) => how !== 'backwards, piece by piece');

/** The forms in which a response contains a text. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  text: (text) => text,
  JSON: (text) => JSON.stringify({ code: 'AccessDenied', message: text }),
  XML: (text) => `<Error><Code>AccessDenied</Code><Message>${text}</Message></Error>`,
  'a web page': (text) => `<html><body title="${text}"><p>${text}</p></body></html>`,
  'a header': (text) => text.replace(/[^\x20-\x7e]/g, ' '),
  'a request ID': (text) => text.replace(/[^\w+/=;.-]/g, ''),
};

describe.each(Object.entries(REQUESTS))('a %s', (_, [secret, request]) => {
  test.each(KNOWN)('is removed from every form of a response: %s', (__, encode) => {
    const filter = echoFilter(request, false);
    const filtered = Object.entries(FORMS).map(
      ([form, write]) => [form, filter(write(`You sent ${encode(secret)}.`))] as const,
    );
    expect(leaksIn([secret], filtered)).toEqual([]);
  });

  test('is removed without the text around it', () => {
    expect(echoFilter(request, false)(`You sent ${secret}.`)).toBe('You sent ***.');
  });
});

test('any piece of a token is removed, in any encoding', () => {
  const [secret, request] = REQUESTS['session token'] ?? [];
  if (secret === undefined || request === undefined) throw new Error('Expected a session token');
  const filter = echoFilter(request, false);
  const encodings = KNOWN.map(([, encode]) => encode);
  const cut = tuple(nat(secret.length - 50), integer({ min: 50, max: 200 }), constantFrom(...encodings));
  assert(
    property(cut, ([at, length, encode]) => {
      const text = filter(`You sent ${encode(secret.slice(at, at + length))}.`);
      expect(text).toBe(WITHHELD);
    }),
    PROPERTY,
  );
});

test.each([
  [
    'the error of a signature, with the canonical request',
    `The request signature we calculated does not match the signature you provided. The Canonical String for this request should have been 'GET\n/v1/configuration\n\nhost:api.example\nx-amz-date:20260101T000000Z\n\nhost;x-amz-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'`,
  ],
  ['a header without its signature', authorization.replace(signature, '')],
  ['another token', randomBytes(480).toString('base64')],
  ['a configuration', JSON.stringify({ 'ec2.schedule.desired_instance_count': { Value: '50%', Override: false } })],
])('%s is not changed', (_, text) => {
  for (const [, request] of Object.values(REQUESTS)) expect(echoFilter(request, false)(text)).toBe(text);
});

test.each([
  ['JSON', (echo: string) => JSON.stringify({ code: 'AccessDenied', message: `"No": ${echo}` })],
  ['XML', (echo: string) => `<Error><Code>AccessDenied</Code><Message>No: ${echo}</Message></Error>`],
])('in a %s document, only the text with the secret is withheld', (_, write) => {
  const [secret = '', request = plain] = REQUESTS['session token'] ?? [];
  for (const how of ['in hexadecimal', 'in lines of Base64', 'as JSON escapes it'])
    expect(echoFilter(request, false)(write(ENCODINGS[how]?.(secret) ?? ''))).toBe(
      write('').replace(/(?:\\"No\\"|No): /, WITHHELD),
    );
});

describe('a response with a new token', () => {
  const begun = 'IQoJb3JpZ2luX2VjEJf//////////wEaCXVzLWVhc3QtMSJGMEQCI';
  const [mine, theirs] = [0, 1].map(() => begun + randomBytes(300).toString('base64'));
  const filter = echoFilter({ ...plain, headers: { Authorization: `Bearer ${mine}` } }, true);

  test('may begin like the token of the request', () => {
    expect(filter(`{"value":"${theirs}"}`)).toBe(`{"value":"${theirs}"}`);
  });

  test('may not repeat the token of the request', () => {
    expect(filter(Buffer.from(mine ?? '').toString('hex'))).toBe(WITHHELD);
  });
});
