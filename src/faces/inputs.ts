// From the text of the inputs to a typed request. All are read together, so that one error names every mistake.

import { wrongInputs } from '../causes/run.ts';
import { idTokenForbidden } from '../causes/sign-in.ts';
import {
  isRegion,
  isVpcEndpoint,
  parseApiUrl,
  parseVpcEndpoint,
  regionOf,
  vpcEndpointRegion,
} from '../clonesquad/api-url.ts';
import { isLevel, LEVELS } from '../clonesquad/goal.ts';
import { DEFAULT_NAMESPACE } from '../clonesquad/names.ts';
import { A_SIZE, parseSize, type Size } from '../clonesquad/size.ts';
import { parseDuration } from '../duration.ts';
import type { FleetRequest, Request, WaitFor, WaitSettings } from '../scale/request.ts';
import { NAME } from '../settings/names.ts';
import { A_DURATION, type InputReader, Inputs, matching, type Surroundings } from './input-reader.ts';
import { readAllowedAccounts, readSignIn } from './sign-in-inputs.ts';

/** The prefixes of the fleets' inputs and outputs, which are also the suffixes of their GroupNames. */
export const LAYERS = ['frontend', 'backend'] as const;

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
  const vpcEndpoint = readVpcEndpoint(inputs, region);
  const wait = readWait(inputs);
  const ttlSeconds = readTtl(inputs, wait);
  const signIn = readSignIn(inputs, env, surroundings);
  const allowedAccounts = readAllowedAccounts(inputs);
  const rest = {
    metricsNamespace: readNamespace(inputs),
    requestMs: inputs.duration('request-timeout', '10s', '10m'),
    isDryRun: inputs.either('dry-run', ['false', 'true']) === 'true',
    onJobEnd: inputs.either('on-job-end', ['keep', 'restore']),
  };
  if (inputs.mistakes.length > 0) throw wrongInputs({ mistakes: inputs.mistakes });
  if (signIn.kind === 'role' && signIn.by === 'oidc' && !surroundings.hasIdToken)
    throw idTokenForbidden({ roleArn: signIn.roleArn });
  return {
    env,
    region,
    fleets,
    signIn,
    wait,
    ...(ttlSeconds !== undefined && { ttlSeconds }),
    ...(vpcEndpoint && { vpcEndpoint }),
    ...(allowedAccounts && { allowedAccounts }),
    ...rest,
  };
}

function readEnv(inputs: Inputs): string {
  const env = inputs.text('env');
  if (!NAME.test(env)) {
    inputs.refuse(
      'env',
      'an environment is named by 1 to 63 letters, digits, - and _, first and last a letter or digit',
      'perf1',
    );
  }
  return env;
}

function readFleets(inputs: Inputs, env: string): readonly FleetRequest[] {
  const template = readGroupTemplate(inputs);
  const fleets = LAYERS.flatMap((layer) => {
    const size = readSize(inputs, layer);
    const api = readApi(inputs, `${layer}-url`);
    const group = template.replaceAll('{env}', env).replaceAll('{layer}', layer);
    return size === undefined ? [] : [{ layer, group, size, ...(api && { api }) }];
  });
  if (LAYERS.every((layer) => inputs.text(layer) === '')) {
    inputs.refuse('frontend', 'at least one of frontend and backend is needed', '4');
  }
  if (new Set(fleets.map(({ group }) => group)).size < fleets.length) {
    inputs.refuse('group-name', 'both fleets would be of one group: {layer} is missing', GROUP_TEMPLATE);
  }
  return fleets;
}

const GROUP_TEMPLATE = '{env}-{layer}';

/** Letters, digits, - and _, as CloneSquad's own functions are named after the group; and what is filled in. */
const GROUP_NAME = /^(?:[A-Za-z0-9_-]|\{env\}|\{layer\})+$/;

function readGroupTemplate(inputs: Inputs): string {
  const why = 'a GroupName has letters, digits, - and _, and {env} and {layer} where these are filled in';
  return inputs.parsed('group-name', matching(GROUP_NAME), why, GROUP_TEMPLATE) ?? GROUP_TEMPLATE;
}

function readApi(inputs: Inputs, name: string): URL | undefined {
  const text = inputs.text(name);
  const isEndpoint = URL.canParse(text) && isVpcEndpoint(new URL(text));
  return inputs.parsed(
    name,
    parseApiUrl,
    isEndpoint
      ? "a VPC endpoint does not say which API is meant: give it in vpc-endpoint, and here the API's own URL or nothing"
      : 'an API has an https URL without user, query or fragment',
    'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/',
  );
}

function readSize(inputs: Inputs, layer: string): Size | undefined {
  return inputs.parsed(layer, parseSize, A_SIZE, layer === 'frontend' ? '4' : '50%');
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

function readVpcEndpoint(inputs: Inputs, region: string): URL | undefined {
  const example = 'vpce-0123456789abcdef0-abcdefgh.execute-api.eu-west-1.vpce.amazonaws.com';
  const endpoint = inputs.parsed(
    'vpc-endpoint',
    parseVpcEndpoint,
    'an interface VPC endpoint for API Gateway is given by its DNS name',
    example,
  );
  const itsRegion = endpoint && vpcEndpointRegion(endpoint);
  if (itsRegion !== undefined && itsRegion !== region) {
    const why = `the endpoint is in ${itsRegion}, and the region is ${region}`;
    inputs.refuse('vpc-endpoint', why, example.replace('eu-west-1', region));
  }
  return endpoint;
}

function readWait(inputs: Inputs): WaitSettings {
  const level =
    inputs.parsed('wait-for', parseWaitFor, `a wait level is none, ${LEVELS.join(', ')}`, 'ready') ?? 'ready';
  return {
    level,
    timeoutMs: inputs.duration('timeout', '20m'),
    observeMs: inputs.duration('observe-timeout', '4m'),
    stallMs: inputs.duration('stall-timeout', '8m'),
    pollMs: inputs.duration('poll-interval', '10s'),
    acceptsCap: inputs.either('on-capped', ['fail', 'accept']) === 'accept',
  };
}

function parseWaitFor(text: string): WaitFor | undefined {
  return text === 'none' || isLevel(text) ? text : undefined;
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

/** What CloudWatch accepts as a namespace of one's own. */
const NAMESPACE = /^[\w./#:-]{1,255}$/;

function readNamespace(inputs: Inputs): string {
  const why = 'a CloudWatch namespace has 1 to 255 letters, digits and ./#:_-';
  return inputs.parsed('metrics-namespace', matching(NAMESPACE), why, DEFAULT_NAMESPACE) ?? DEFAULT_NAMESPACE;
}
