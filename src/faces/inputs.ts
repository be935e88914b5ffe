// From the text of the inputs to a typed request. All are read together, so that one error names every mistake.

import type { SignIn } from '../aws/credentials.ts';
import { isRegion, parseApiUrl, regionOf } from '../clonesquad/api-url.ts';
import { isLevel, LEVELS } from '../clonesquad/goal.ts';
import { DEFAULT_NAMESPACE } from '../clonesquad/names.ts';
import { parseSize, type Size } from '../clonesquad/size.ts';
import { parseDuration } from '../duration.ts';
import { Failure } from '../failure.ts';
import type { FleetRequest, Request, WaitFor, WaitSettings } from '../scale/request.ts';

/** The prefixes of the fleets' inputs and outputs, which are also the suffixes of their GroupNames. */
export const LAYERS = ['frontend', 'backend'] as const;

/** The text of an input, blanks around it taken off; empty if it was not given. */
export type InputReader = (name: string) => string;

/** What a request depends on beside the inputs. */
export interface Surroundings {
  /** AWS_REGION or AWS_DEFAULT_REGION. */
  readonly ambientRegion: string;
  /** Whether this is a GitHub runner: roles are assumed by OIDC there, and from the ambient credentials elsewhere. */
  readonly isGitHub: boolean;
  /** Whether the runner gives ID tokens to this job. */
  readonly hasIdToken: boolean;
  /** What tells this run from others in the audit trail: the run's id and attempt. */
  readonly runName: string;
}

/** One mistake in the inputs. */
export interface Mistake {
  readonly input: string;
  readonly value: string;
  readonly why: string;
  /** A right one, as it is written in a workflow. */
  readonly example: string;
}

/** Inputs that were read, and what is wrong with them. */
class Inputs {
  readonly #read: InputReader;
  readonly mistakes: Mistake[] = [];

  constructor(read: InputReader) {
    this.#read = read;
  }

  text(name: string): string {
    return this.#read(name);
  }

  /** An optional input in a grammar of its own; what is not in it is a mistake. */
  parsed<Value>(
    name: string,
    parse: (text: string) => Value | undefined,
    why: string,
    example: string,
  ): Value | undefined {
    const value = this.text(name);
    if (value === '') return undefined;
    const parsed = parse(value);
    if (parsed === undefined) this.refuse(name, why, example);
    return parsed;
  }

  refuse(input: string, why: string, example: string): void {
    this.mistakes.push({ input, value: this.text(input), why, example: `${input}: ${example}` });
  }
}

/**
 * Reads and checks all inputs of a run.
 *
 * @throws Failure (`invalid-input`) that names every mistake, or (`credentials`) where a role cannot be assumed
 */
export function readRequest(read: InputReader, surroundings: Surroundings): Request {
  const inputs = new Inputs(read);
  const env = readEnv(inputs);
  const fleets = readFleets(inputs, env);
  const region = readRegion(inputs, fleets, surroundings.ambientRegion);
  const wait = readWait(inputs);
  const ttlSeconds = readTtl(inputs, wait);
  const signIn = readSignIn(inputs, env, surroundings);
  const metricsNamespace = readNamespace(inputs);
  if (inputs.mistakes.length > 0) throw invalidInput(inputs.mistakes);
  if (signIn.kind === 'role' && signIn.by === 'oidc' && !surroundings.hasIdToken)
    throw noIdToken(signIn.roleArn);
  return {
    env,
    region,
    fleets,
    signIn,
    wait,
    ...(ttlSeconds !== undefined && { ttlSeconds }),
    metricsNamespace,
  };
}

const ENV = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$/;

function readEnv(inputs: Inputs): string {
  const env = inputs.text('env');
  if (!ENV.test(env)) {
    inputs.refuse(
      'env',
      'an environment is named by 1 to 63 letters, digits, - and _, first and last a letter or digit',
      'perf1',
    );
  }
  return env;
}

function readFleets(inputs: Inputs, env: string): readonly FleetRequest[] {
  const fleets = LAYERS.flatMap((layer) => {
    const size = readSize(inputs, layer);
    const api = inputs.parsed(
      `${layer}-url`,
      parseApiUrl,
      'an API has an https URL without user, query or fragment',
      'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/',
    );
    return size === undefined ? [] : [{ layer, group: `${env}-${layer}`, size, ...(api && { api }) }];
  });
  if (LAYERS.every((layer) => inputs.text(layer) === '')) {
    inputs.refuse('frontend', 'at least one of frontend and backend is needed', '4');
  }
  return fleets;
}

function readSize(inputs: Inputs, layer: string): Size | undefined {
  const why = 'a size is a whole number (4), a whole percentage from 0% to 100% (50%), or auto';
  return inputs.parsed(layer, parseSize, why, layer === 'frontend' ? '4' : '50%');
}

/** The region: as given, as ambient, or as the URLs say; the URLs must not say another. */
function readRegion(inputs: Inputs, fleets: readonly FleetRequest[], ambient: string): string {
  const ofUrls = fleets.flatMap(({ layer, api }) => {
    const region = api && regionOf(api);
    return region === undefined ? [] : [{ layer, region }];
  });
  const region = inputs.text('aws-region') || ambient || ofUrls[0]?.region || '';
  if (region === '') {
    inputs.refuse(
      'aws-region',
      'the region is given by no input, variable (AWS_REGION, AWS_DEFAULT_REGION) or URL',
      'eu-west-1',
    );
  } else if (!isRegion(region)) {
    inputs.refuse('aws-region', `${JSON.stringify(region)} is not the name of a region`, 'eu-west-1');
  } else {
    for (const other of ofUrls.filter((one) => one.region !== region)) {
      inputs.refuse(
        `${other.layer}-url`,
        `the URL is in ${other.region}, and the region is ${region}`,
        `https://abcde12345.execute-api.${region}.amazonaws.com/v1/`,
      );
    }
  }
  return region;
}

function readWait(inputs: Inputs): WaitSettings {
  const level =
    inputs.parsed('wait-for', parseWaitFor, `a wait level is none, ${LEVELS.join(', ')}`, 'ready') ?? 'ready';
  return {
    level,
    timeoutMs: readLimit(inputs, 'timeout', '20m'),
    observeMs: readLimit(inputs, 'observe-timeout', '4m'),
    stallMs: readLimit(inputs, 'stall-timeout', '8m'),
    pollMs: readLimit(inputs, 'poll-interval', '10s'),
  };
}

function parseWaitFor(text: string): WaitFor | undefined {
  return text === 'none' || isLevel(text) ? text : undefined;
}

const A_DURATION = 'a duration is written 500ms, 90s, 20m, 2h or 1h30m';

function readLimit(inputs: Inputs, name: string, usual: string): number {
  const positive = (text: string) => parseDuration(text) || undefined;
  return (
    inputs.parsed(name, positive, `${A_DURATION}, and is longer than 0`, usual) ?? parseDuration(usual) ?? 0
  );
}

/** Shorter ones could end before CloneSquad has read the value, in ms. */
const SHORTEST_TTL_MS = 3 * 60_000;

function readTtl(inputs: Inputs, wait: WaitSettings): number | undefined {
  const ttl = inputs.parsed('ttl', parseDuration, A_DURATION, '2h');
  if (ttl === undefined) return undefined;
  if (ttl % 1000 !== 0) inputs.refuse('ttl', 'CloneSquad counts a ttl in whole seconds', '2h');
  else if (ttl < SHORTEST_TTL_MS)
    inputs.refuse('ttl', 'a ttl under 3m may end before CloneSquad has read the size', '2h');
  else if (wait.level !== 'none' && ttl <= wait.timeoutMs) {
    inputs.refuse('ttl', 'the ttl would end before the wait does: it must be longer than timeout', '2h');
  }
  return ttl / 1000;
}

const ROLE_ARN = /^arn:aws(?:-cn|-us-gov)?:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;

function readSignIn(inputs: Inputs, env: string, { isGitHub, runName }: Surroundings): SignIn {
  const roleArn = inputs.parsed(
    'role-to-assume',
    matching(ROLE_ARN),
    'a role is given by its ARN',
    'arn:aws:iam::111122223333:role/clonesquad-scale',
  );
  const sessionName = inputs.parsed(
    'role-session-name',
    matching(SESSION_NAME),
    'a session name has 2 to 64 letters, digits and _+=,.@-',
    'clonesquad-scale-perf1',
  );
  const durationSeconds = readDurationSeconds(inputs);
  if (roleArn === undefined) return { kind: 'ambient' };
  return {
    kind: 'role',
    by: isGitHub ? 'oidc' : 'ambient',
    roleArn,
    sessionName:
      sessionName ?? `clonesquad-scale-${env}-${runName}`.replace(/[^\w+=,.@-]/g, '-').slice(0, 64),
    durationSeconds,
    audience: inputs.text('audience') || 'sts.amazonaws.com',
  };
}

function readDurationSeconds(inputs: Inputs): number {
  const inRange = (text: string) => {
    const seconds = /^\d{3,5}$/.test(text) ? Number(text) : 0;
    return seconds >= 900 && seconds <= 43_200 ? seconds : undefined;
  };
  return (
    inputs.parsed('role-duration-seconds', inRange, 'a session lasts 900 to 43200 seconds', '3600') ?? 3600
  );
}

/** What CloudWatch accepts as a namespace of one's own. */
const NAMESPACE = /^[\w./#:-]{1,255}$/;

function readNamespace(inputs: Inputs): string {
  const why = 'a CloudWatch namespace has 1 to 255 letters, digits and ./#:_-';
  return inputs.parsed('metrics-namespace', matching(NAMESPACE), why, DEFAULT_NAMESPACE) ?? DEFAULT_NAMESPACE;
}

function matching(pattern: RegExp): (text: string) => string | undefined {
  return (text) => (pattern.test(text) ? text : undefined);
}

function invalidInput(mistakes: readonly Mistake[]): Failure {
  const lines = mistakes.map(({ input, value, why, example }) => {
    const given = value === '' ? 'is missing' : `is ${JSON.stringify(value)}`;
    return `  ${input} ${given}: ${why}. Example: ${example}`;
  });
  const count = mistakes.length === 1 ? 'An input is' : `${mistakes.length} inputs are`;
  return new Failure({
    result: 'invalid-input',
    what: [`${count} wrong, and nothing was sent:`, ...lines].join('\n'),
    owner: 'the author of the workflow',
    fix: 'Correct the inputs named here.',
  });
}

function noIdToken(roleArn: string): Failure {
  return new Failure({
    result: 'credentials',
    what: `This job may not ask GitHub for an ID token, so it cannot assume ${roleArn}. Nothing was sent.`,
    owner: 'the author of the workflow',
    fix: 'Add "permissions: id-token: write" (and contents: read) to the job. GitHub never gives ID tokens to pull requests from forks, nor to Dependabot: keep this step out of those runs.',
  });
}
