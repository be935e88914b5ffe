// From the text of the settings to a typed request. All are read together, so that one error names every mistake.

import { invalidInputs, type Mistake } from '../causes/run.ts';
import { oidcTokenDenied } from '../causes/sign-in.ts';
import {
  isRegion,
  parseVpcEndpoint,
  partitionOf,
  regionOf,
  vpcEndpointRegion,
} from '../clonesquad/api-url.ts';
import { urlSetting } from '../clonesquad/fleet-name.ts';
import { isLevel, LEVELS } from '../clonesquad/goal.ts';
import { DEFAULT_NAMESPACE } from '../clonesquad/names.ts';
import { formatDuration } from '../duration.ts';
import type { FleetLook, Intent, Look, Request, WaitFor, WaitSettings } from '../scale/request.ts';
import { exampleApiUrl } from './examples.ts';
import { type Choose, groupsOf, readFleets, refuseSharedGroup, withSize, withSizeOrUrl } from './fleets.ts';
import { NAME, NAME_IN_WORDS } from './names.ts';
import { matching, SettingsReader, type Surroundings } from './reader.ts';
import { APPLY_IMMEDIATELY, IF_INSUFFICIENT, ON_JOB_END } from './settings.ts';
import { refuseSharedFleets } from './shared-fleets.ts';
import { readAllowedAccounts, readSignIn } from './sign-in.ts';
import type { Source, Spelling } from './source.ts';

/** What is read, and against what. */
export interface Reading {
  readonly source: Source;
  /** How a setting is written where it is missing. */
  readonly spell: (name: string) => Spelling;
  /** Layers (`frontend`), and subfleets (`backend/workers`), that may be given a size: each is a setting of that name. */
  readonly layers: readonly string[];
  readonly surroundings: Surroundings;
  /** `scale` may become a dry run by a setting. */
  readonly intent: Intent;
  /** What the session is called after in the audit trail, where it serves more than one environment. */
  readonly label?: string;
}

/**
 * Reads and checks all settings of a run.
 *
 * @throws Failure (`invalid-input`) that names every mistake, or (`credentials`) where a role cannot be assumed
 */
export function readRequest(reading: Reading): Request {
  const [request] = readRequests([reading]);
  if (request === undefined) throw new Error('A reading gave no request');
  return request;
}

/** Reads and checks all settings of runs that are made at once; a mistake that they share is named once. Throws as {@link readRequest}. */
export function readRequests(readings: readonly Reading[]): readonly Request[] {
  const requests = allRead(readings.map(checkRequest));
  refuseSharedFleets(requests);
  return requests;
}

/**
 * Reads and checks all settings of environments that are only looked at. The fleets of each are those of which a size or
 * a URL is given, or else all layers, until it is known which there are. Throws as {@link readRequest}.
 */
export function readLooks(readings: readonly Omit<Reading, 'intent'>[]): readonly Look[] {
  return allRead(readings.map(checkLook));
}

function allRead<Of>(all: readonly Checked<Of>[]): readonly Of[] {
  const mistakes = all.flatMap((one) => ('mistakes' in one ? one.mistakes : []));
  if (mistakes.length > 0) throw invalidInputs({ mistakes: uniqueMistakes(mistakes) });
  return all.flatMap((one) => ('request' in one ? [one.request] : []));
}

/** Each mistake once. */
export function uniqueMistakes(mistakes: readonly Mistake[]): readonly Mistake[] {
  return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
}

/** A request, or what is wrong with its settings. */
export type Checked<Of = Request> = { readonly request: Of } | { readonly mistakes: readonly Mistake[] };

/** Reads and checks all settings of a run; throws a Failure (`credentials`) where a role cannot be assumed. */
export function checkRequest(reading: Reading): Checked {
  return checkSettings(new SettingsReader(reading.source, reading.spell), reading, withSize);
}

function checkLook(reading: Omit<Reading, 'intent'>): Checked<Look> {
  const reader = new SettingsReader(reading.source, reading.spell);
  const checked = checkSettings(reader, { ...reading, intent: 'scale' }, withSizeOrUrl);
  if ('mistakes' in checked) return checked;
  const { request } = checked;
  const regionFrom = originOfRegion(reader, reading.surroundings.ambientRegion);
  const isOpen = request.fleets.every(({ size, api }) => size === undefined && api === undefined);
  const groups = isOpen ? groupsOf(reader, request.env) : undefined;
  return { request: { ...request, regionFrom, ...(groups !== undefined && { groups }) } };
}

function checkSettings<Fleet extends FleetLook>(
  reader: SettingsReader,
  { layers, surroundings, intent, label }: Reading,
  choose: Choose<Fleet>,
): Checked<Omit<Request, 'fleets'> & { readonly fleets: readonly Fleet[] }> {
  const env = readEnv(reader);
  const fleets = choose(reader, readFleets(reader, env, layers), layers);
  refuseSharedGroup(reader, fleets);
  const region = readRegion(reader, fleets, surroundings.ambientRegion);
  const vpcEndpoint = readVpcEndpoint(reader, region);
  const wait = readWait(reader, intent);
  // A wait writes nothing that could end.
  const ttlSeconds = intent === 'wait' ? undefined : readTtl(reader, wait);
  const signIn = readSignIn(reader, label ?? env, surroundings);
  const allowedAccounts = readAllowedAccounts(reader);
  const isDryRun = reader.either('dry-run', ['false', 'true']) === 'true';
  const rest = {
    intent: isDryRun && intent === 'scale' ? 'dry-run' : intent,
    metricsNamespace: readNamespace(reader),
    requestMs: reader.duration('request-timeout'),
    appliesImmediately: reader.either('apply-immediately', APPLY_IMMEDIATELY) === 'true',
    onJobEnd: reader.either('on-job-end', ON_JOB_END),
  } as const;
  if (reader.mistakes.length > 0) return { mistakes: reader.mistakes };
  if (signIn.kind === 'role' && signIn.by === 'oidc' && !surroundings.hasIdToken)
    throw oidcTokenDenied({ roleArn: signIn.roleArn });
  const request = {
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
  return { request };
}

/** What a list or a pattern of environments has. */
const SEVERAL = /[,;*?\s]/;

function readEnv(reader: SettingsReader): string {
  const env = reader.text('env');
  if (!NAME.test(env)) {
    const several = `this is the name of one environment; for several, write a plan and give ${reader.nameOf('plan')} and ${reader.nameOf('activity')}`;
    reader.refuse(
      'env',
      SEVERAL.test(env) ? several : `an environment is named by ${NAME_IN_WORDS}`,
      'perf1',
    );
  }
  return env;
}

/** The region: as given, as ambient, or as the URLs say; the URLs must not say another. */
function readRegion(reader: SettingsReader, fleets: readonly FleetLook[], ambient: string): string {
  const ofUrls = fleets.flatMap(({ layer, api }) => {
    const region = api && regionOf(api);
    return region === undefined ? [] : [{ layer, region }];
  });
  const region = reader.text('aws-region') || ambient || ofUrls[0]?.region || '';
  if (region === '') {
    reader.refuse(
      'aws-region',
      'no region is given here, by a variable (AWS_REGION, AWS_DEFAULT_REGION) or by a URL',
      'eu-west-1',
    );
  } else if (!isRegion(region)) {
    reader.refuse('aws-region', `${JSON.stringify(region)} is not the name of a region`, 'eu-west-1');
  } else {
    for (const other of ofUrls.filter((one) => one.region !== region)) {
      reader.refuse(
        urlSetting(other.layer),
        `the URL is in ${other.region}, and the region is ${region}`,
        exampleApiUrl(region),
      );
    }
  }
  return region;
}

function originOfRegion(reader: SettingsReader, ambient: string): string {
  if (reader.text('aws-region') !== '') return reader.nameOf('aws-region');
  return ambient === '' ? 'the URL of an API' : 'AWS_REGION or AWS_DEFAULT_REGION';
}

function readVpcEndpoint(reader: SettingsReader, region: string): URL | undefined {
  const exampleIn = (name: string) =>
    `vpce-0123456789abcdef0-abcdefgh.execute-api.${name}.vpce.${partitionOf(name).domain}`;
  const endpoint = reader.parsed(
    'vpc-endpoint',
    parseVpcEndpoint,
    'an interface VPC endpoint for API Gateway is given by its DNS name',
    exampleIn('eu-west-1'),
  );
  const itsRegion = endpoint && vpcEndpointRegion(endpoint);
  if (itsRegion !== undefined && itsRegion !== region) {
    const why = `the endpoint is in ${itsRegion}, and the region is ${region}`;
    reader.refuse('vpc-endpoint', why, exampleIn(region));
  }
  return endpoint;
}

function readWait(reader: SettingsReader, intent: Intent): WaitSettings {
  const why = `a wait level is none, ${LEVELS.join(', ')}`;
  const level = reader.parsed('wait-for', parseWaitFor, why, 'ready') ?? 'ready';
  if (intent === 'wait' && level === 'none')
    reader.refuse('wait-for', `a wait is for one of ${LEVELS.join(', ')}`, 'ready');
  return {
    level,
    timeoutMs: reader.duration('timeout'),
    observeMs: reader.duration('observe-timeout'),
    stallMs: reader.duration('stall-timeout'),
    pollMs: reader.duration('poll-interval'),
    acceptsCap: reader.either('if-insufficient-instances', IF_INSUFFICIENT) === 'accept',
  };
}

function parseWaitFor(text: string): WaitFor | undefined {
  return text === 'none' || isLevel(text) ? text : undefined;
}

function readTtl(reader: SettingsReader, wait: WaitSettings): number | undefined {
  // A shorter one than its range has could end before CloneSquad has read the value.
  const ttl = reader.optionalDuration('ttl', '2h');
  if (ttl === undefined) return undefined;
  if (ttl % 1000 !== 0) reader.refuse('ttl', 'CloneSquad counts a ttl in whole seconds', '2h');
  else if (wait.level !== 'none' && ttl <= wait.timeoutMs) {
    const why = `the ttl would end before the wait does: it must be longer than ${reader.nameOf('timeout')} (${formatDuration(wait.timeoutMs)})`;
    reader.refuse('ttl', why, formatDuration(wait.timeoutMs + 3_600_000));
  }
  return ttl / 1000;
}

/** What CloudWatch accepts as a namespace of one's own. */
const NAMESPACE = /^[\w./#:-]{1,255}$/;

function readNamespace(reader: SettingsReader): string {
  const why = 'a CloudWatch namespace has 1 to 255 letters, digits and ./#:_-';
  return reader.parsed('metrics-namespace', matching(NAMESPACE), why, DEFAULT_NAMESPACE) ?? DEFAULT_NAMESPACE;
}
