// External text contains no commands for a runner or terminal. Quotes of it contain no tokens and stay readable.

import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, dictionary, oneof, property } from 'fast-check';
import { excerpt, plainJson, plainLine, plainParagraphs, quoted, withoutTokens } from '../../../src/base/text.ts';
import { commandsIn } from '../../faults/runner-view.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';
import { PROPERTY } from '../../support/depth.ts';

const NO_COMMANDS = { commands: [], oldCommands: [] };

/** Texts of parts of both forms of workflow commands, and of anything else. */
const hostile = array(
  oneof(
    constantFrom('##[', '::', ':', '#', '[', ']', 'error', 'set-env name=A', ' ', '\t', '\n', '\r', '\r\n'),
    constantFrom('\u0085', '\u00a0', '\u2028', '\u2029', '\ufeff', '\u000b', '\u001b[31m', '%0A', '%0D'),
    arbitraryText({ maxLength: 3 }),
  ),
  { maxLength: 30 },
).map((parts) => parts.join(''));

describe('a runner finds no workflow command', () => {
  test('in a line', () => {
    assert(
      property(hostile, (text) => {
        const line = plainLine(text);
        expect(line).not.toMatch(/[\n\r]/);
        expect(commandsIn(line)).toEqual(NO_COMMANDS);
      }),
      PROPERTY,
    );
  });

  test('in lines', () => {
    assert(
      property(hostile, (text) => expect(commandsIn(plainParagraphs(text))).toEqual(NO_COMMANDS)),
      PROPERTY,
    );
  });

  test('in JSON, which stays the same value', () => {
    assert(
      property(oneof(hostile, dictionary(hostile, hostile)), (value) => {
        const json = plainJson(value);
        expect(json).not.toMatch(/[\n\r]/);
        expect(commandsIn(json)).toEqual(NO_COMMANDS);
        expect(JSON.parse(json)).toEqual(value);
      }),
      PROPERTY,
    );
  });
});

test('text without commands is not changed', () => {
  const text = 'CloneSquad answers: 4 of 10, see [#7] ##8 and https://host/a::b\nas before';
  expect(plainParagraphs(text)).toBe(text);
});

let drawn = 0;

/** Bytes that look random but are the same in every run, since a random key can look like a name. */
function randomBytes(length: number): Buffer {
  drawn += 1;
  return createHash('shake256', { outputLength: length }).update(String(drawn)).digest();
}

describe('a quote does not contain', () => {
  const cut = (text: string, length: number) => text.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];
  const token = () => randomBytes(600).toString('base64');
  const secrets: Readonly<Record<string, () => string>> = {
    'a token': token,
    'a token for URLs': () => randomBytes(600).toString('base64url'),
    'a token in a URL': () => encodeURIComponent(token()),
    'a token in Base64': () => Buffer.from(token()).toString('base64'),
    'a token in hexadecimal': () => Buffer.from(token()).toString('hex'),
    'a token backwards': () => token().split('').reverse().join(''),
    'a token in pieces': () => cut(token(), 16).join(' '),
    'a token in lines': () => cut(token(), 64).join('\n'),
    'pieces of a token, each backwards': () =>
      cut(token(), 10)
        .map((piece) => piece.split('').reverse().join(''))
        .join(' '),
    'a key': () => randomBytes(48).toString('base64'),
    'a signature': () => randomBytes(32).toString('hex'),
    'a signature in a query': () => `X-Amz-Date=20260101T000000Z&X-Amz-Signature=${randomBytes(32).toString('hex')}`,
  };

  test.each(Object.entries(secrets))('%s', (_, make) => {
    const shown = Array.from({ length: 50 }, () => excerpt(`You sent ${make()}, and no more`));
    // A single piece may be shown, but not so many in a row.
    const pieces = shown.filter((text) => /(?:[\w+/=%-]\s*){34}/.test(text.replace(/You sent|and no more/g, ',')));
    expect(pieces).toEqual([]);
    expect(shown[0]).toMatch(/\(\d+ characters\)/);
    expect(quoted(make())).toMatch(/\(\d+ characters\)/);
  });
});

test.each([
  'User: arn:aws:sts::111122223333:assumed-role/clonesquad-scale-perf1/clonesquad-scale-4242-1 is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********3333:abc123def4/v1/POST/configuration/subfleet.batch.ec2.schedule.desired_instance_count because no identity-based policy allows the execute-api:Invoke action',
  'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6071',
  'arn:aws:cloudformation:eu-west-1:111122223333:stack/CloneSquad-perf1-frontend/0a1b2c3d-4e5f-6789-abcd-ef0123456789',
  'RequestId: 0a1b2c3d-4e5f-6789-abcd-ef0123456789 0a1b2c3d-4e5f-6789-abcd-ef0123456780',
  'X-Amzn-Trace-Id: Root=1-5759e988-bd862e3fe1be46a994272793',
  'vpce-0a1b2c3d4e5f67890 i-0a1b2c3d4e5f67890 AKIAIOSFODNN7EXAMPLE',
  'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/configuration/ec2.schedule.desired_instance_count?ttl=7200',
  'The security token included in the request is expired',
  'Signature expired: 20260101T000000Z is now earlier than 20260101T000500Z (20260101T001000Z - 5 min.)',
  'MissingAuthenticationTokenException UnrecognizedClientException GetMetricData InteractAPIGWUrl',
  '{"EC2":{"AutoscaledFleet":{"RunningFleetSize":10,"ManagedFleetSize":10}}}',
])('useful text is not changed: %s', (text) => {
  expect(withoutTokens(text)).toBe(text);
});
