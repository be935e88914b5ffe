// If a server repeats a job's tokens or signatures, in its body or headers and in any encoding, they are never printed.

import { describe, expect, test } from '@jest/globals';
import type { CannedAnswer, SeenRequest } from '../../local-cloud/types.ts';
import { jsonError, xmlError } from '../../local-cloud/wire.ts';
import { scale } from '../support/action.ts';
import { perf1, type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { runCommand } from '../support/command.ts';
import { isFull } from '../support/depth.ts';
import { ENCODINGS } from '../support/encodings.ts';
import { findLeaks, leaksIn } from './matrix/leaks.ts';

const KEY = 'configuration/ec2.schedule.desired_instance_count';

/** The places where an answer can repeat secrets of its request. */
interface Place {
  readonly matches: (request: SeenRequest) => boolean;
  readonly answer: (echo: string) => CannedAnswer;
}

const isOf = (service: SeenRequest['service']) => (request: SeenRequest) => request.service === service;
const isCall = (method: string) => (request: SeenRequest) => request.action === `${method} ${KEY}`;

function json(status: number, body: unknown): CannedAnswer {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/** Characters that a header can contain. */
const inHeader = (text: string) => text.replace(/[^\x20-\x7e]/g, ' ');

/** Characters of AWS's request IDs, without the words before the secrets. */
const inId = (text: string) => text.replace('Sent: ', '').replace(/[^\w+/=;.-]/g, '');

const PLACES: Readonly<Record<string, Place>> = {
  'a refusal': { matches: isCall('POST'), answer: (echo) => json(403, { message: echo }) },
  "a policy's denial": {
    matches: isCall('POST'),
    answer: (echo) => json(403, { Message: `User: anonymous is not authorized: ${echo}` }),
  },
  'a failure': { matches: isCall('GET'), answer: (body) => ({ status: 500, body }) },
  'a web page': {
    matches: isCall('GET'),
    answer: (body) => ({ headers: { 'Content-Type': 'text/html' }, body }),
  },
  'the header Content-Type': {
    matches: isCall('GET'),
    answer: (echo) => ({ headers: { 'Content-Type': `text/${inHeader(echo)}` }, body: '1' }),
  },
  'a value': { matches: isCall('GET'), answer: (echo) => json(200, echo) },
  'the answer to a write': { matches: isCall('POST'), answer: (echo) => json(200, echo) },
  'the header Location': {
    matches: isCall('POST'),
    answer: (echo) => ({ status: 307, headers: { Location: `https://${echo.replace(/[^a-z0-9]/gi, '')}/` } }),
  },
  'a refusal of the OIDC provider': {
    matches: isOf('oidc'),
    answer: (echo) => json(403, { message: echo }),
  },
  "STS's refusal": {
    matches: isOf('sts'),
    answer: (echo) => xmlError('sts', 403, 'AccessDenied', echo),
  },
  "CloudFormation's refusal": {
    matches: isOf('cloudformation'),
    answer: (echo) => xmlError('cloudformation', 400, 'Bad', echo),
  },
  'the request ID': {
    matches: isCall('POST'),
    answer: (echo) => ({ ...json(403, { message: echo }), headers: { 'x-amzn-RequestId': inId(echo) } }),
  },
  "the request ID in STS's refusal": {
    matches: isOf('sts'),
    answer: (echo) => {
      const { status = 403, body = '' } = xmlError('sts', 403, 'AccessDenied', echo);
      return { status, body: body.replace(/<RequestId>[^<]*/, () => `<RequestId>${inId(echo)}`) };
    },
  },
  "CloudWatch's refusal": {
    matches: isOf('monitoring'),
    answer: (echo) => jsonError(400, 'AccessDeniedException', echo),
  },
};

/** All secrets that authorize a request. */
function secretsIn({ headers, body }: SeenRequest): readonly string[] {
  const authorization = headers['authorization'] ?? '';
  return [
    /Signature=(\w+)/.exec(authorization)?.[1] ?? authorization.replace(/^Bearer /i, ''),
    headers['x-amz-security-token'] ?? '',
    new URLSearchParams(body).get('WebIdentityToken') ?? '',
  ].filter((secret) => secret !== '');
}

/** A cloud that repeats the secrets of each such request. `sent` collects all of them. */
async function echoingCloud({ matches, answer }: Place, encode: (secret: string) => string) {
  const sent: string[] = [];
  const cloud = await steppedCloud({
    fleets: perf1({}, {}),
    intercept: (request) => {
      if (!matches(request)) return undefined;
      const secrets = secretsIn(request);
      sent.push(...secrets);
      return answer(`Sent: ${secrets.map(encode).join(', ')}`);
    },
  });
  return { cloud, sent };
}

/** The output mentions the masked or withheld parts. */
const MENTIONS_REMOVAL = /\*\*\*|characters\)|withheld|redirect/;

/**
 * Every place, with a quarter of the encodings in each. All places use the same filter, and unit/aws/echoes.ts tests it with
 * every encoding in every form of an answer. A slice has some of the places, with one encoding each.
 */
const ALL = Object.entries(PLACES).flatMap(([where, place], first) =>
  Object.entries(ENCODINGS)
    .filter((_, index) => (isFull ? (index + first) % 4 === 0 : first % 3 === 0 && (index + first) % 20 === 0))
    .map(([how, encode]) => ({ where, how, place, encode })),
);

describe(`${ALL.length} of ${Object.keys(PLACES).length} places and ${Object.keys(ENCODINGS).length} encodings`, () => {
  test.each(ALL.map((one) => [one.where, one.how, one] as const))(
    'the action prints no secrets: %s, %s',
    async (_, __, { place, encode }) => {
      const { cloud, sent } = await echoingCloud(place, encode);
      const env = { ...cloud.jobEnv, RUNNER_DEBUG: '1' };
      const job = await scale(cloud, { 'wait-for': 'observed' }, { env });
      expect(sent).not.toEqual([]);
      expect(findLeaks([...cloud.secrets(), ...sent], job)).toEqual([]);
      expect(`${job.main.log}${job.files['output']}`).toMatch(MENTIONS_REMOVAL);
    },
  );

  // The command reads answers with the code of the action, so it gets only a third of the pairs, with each place and
  // encoding.
  test.each(ALL.filter((_, nth) => nth % 3 === 0).map((one) => [one.where, one.how, one] as const))(
    'the command prints no secrets: %s, %s',
    async (_, __, { place, encode }) => {
      const { cloud, sent } = await echoingCloud(place, encode);
      const { out, err } = await runCommand(commandLine(cloud), {
        env: { ...cloud.time.env, ...cloud.jobEnv, GITHUB_ACTIONS: 'true' },
      });
      expect(sent).not.toEqual([]);
      const texts = [['standard output', out] as const, ['standard error', err] as const];
      expect(leaksIn([...cloud.secrets(), ...sent], texts)).toEqual([]);
      expect(out).toMatch(MENTIONS_REMOVAL);
    },
  );
});

function commandLine(cloud: SteppedCloud): readonly string[] {
  const sizes = ['--frontend', '4', '--backend', '50%', '--wait-for', 'observed', '--json', '--verbose'];
  const place = ['--env', 'perf1', '--aws-region', 'eu-west-1', '--role-to-assume', cloud.roleArn];
  return ['scale', ...place, ...sizes];
}
