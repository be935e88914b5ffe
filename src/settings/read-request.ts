// Turns the texts of the settings into a typed request. It reads all of them, so that one error lists every invalid value.

import { formatDurationSetting } from '../base/time.ts';
import { exampleApiUrl, exampleVpcEndpoint, isRegion, regionOf, vpcEndpointRegion } from '../clonesquad/api-url.ts';
import { urlSetting } from '../clonesquad/fleet-name.ts';
import { LEVELS } from '../convergence/levels.ts';
import { oidcTokenDenied } from '../errors/authentication.ts';
import { type InvalidValue, invalidInputs } from '../errors/run.ts';
import type { InspectRequest, Intent, NamedFleet, Request, SignIn, WaitSettings } from '../scale/request.ts';
import {
  accountOf,
  type Choose,
  groupsOf,
  readFleets,
  refuseSharedFleets,
  refuseSharedGroup,
  withSize,
  withSizeOrUrl,
} from './fleets.ts';
import { choice, ENVIRONMENT, NAME, REGION, ROLE_ARN } from './formats.ts';
import { SettingsReader, type Source, type Spelling } from './reader.ts';
import { setting } from './settings.ts';

/** What a request depends on besides the settings. */
export interface Surroundings {
  /** AWS_REGION or AWS_DEFAULT_REGION. */
  readonly ambientRegion: string;
  /** The name of the one that sets it. */
  readonly regionVariable: string;
  /** The region if nothing else gives one. */
  readonly lastRegion?: string;
  /** Whether this is a GitHub runner: roles are assumed with OIDC there, unless a setting says otherwise. Elsewhere: with the ambient credentials. */
  readonly isGitHub: boolean;
  /** Whether the runner gives OIDC tokens to this job. */
  readonly hasIdToken: boolean;
  /** Identifies this run in the audit trail: the run's id and attempt. */
  readonly runName: string;
}

/** What to read, and in which surroundings. */
export interface Reading {
  readonly source: Source;
  /** The spelling of a setting that is missing. */
  readonly spell: (name: string) => Spelling;
  /** Layers (`frontend`) and subfleets (`backend/workers`) that can have a size: each is a setting of that name. */
  readonly layers: readonly string[];
  /** The layers that the plan has for the environment. If no fleet is named, these are read instead of the default ones. */
  readonly planLayers?: readonly string[];
  readonly surroundings: Surroundings;
  /** Default: `scale`, which a setting can make a dry run. */
  readonly intent?: Intent;
  /** Names the session in the audit trail, if it serves more than one environment. */
  readonly label?: string;
}

/**
 * Reads and checks all settings of a run.
 *
 * @throws Failure (`invalid-input`) that lists every invalid value, or (`credentials`) if a role cannot be assumed
 */
export function readRequest(reading: Reading): Request {
  const [request] = readRequests([reading]);
  if (request === undefined) throw new Error('A reading gave no request');
  return request;
}

/** Reads and checks all settings of runs that start together. An invalid value that they share is listed once. Throws as {@link readRequest}. */
export function readRequests(readings: readonly Reading[]): readonly Request[] {
  const requests = readAll(readings, readRun);
  refuseSharedFleets(requests);
  return requests;
}

/**
 * Reads and checks all settings of environments that are only read. The fleets of each are those with a size or a URL,
 * or else all layers, of the plan if it has any, until it is known which exist. Throws as {@link readRequest}.
 */
export function readInspectRequests(readings: readonly Reading[]): readonly InspectRequest[] {
  return readAll(readings, (reader, reading) => {
    const { layers, planLayers = [] } = reading;
    const all = { ...reading, layers: [...new Set([...layers, ...planLayers])] };
    const read = readSettings(reader, all, withSizeOrUrl(planLayers));
    const isOpen = read.fleets.every(({ size, api }) => size === undefined && api === undefined);
    const groups = isOpen ? groupsOf(reader, read.env) : undefined;
    const regionFrom = originOfRegion(reader, reading.surroundings);
    return { ...read, regionFrom, ...(groups !== undefined && { groups }) };
  });
}

/** The invalid values of some runs, each once. */
export function invalidValuesOf(readings: readonly Reading[]): readonly InvalidValue[] {
  const invalid = new Map<string, InvalidValue>();
  for (const reading of readings) readRun(new SettingsReader(reading.source, reading.spell, invalid), reading);
  return [...invalid.values()];
}

function readAll<Of extends Pick<Request, 'signIn'>>(
  readings: readonly Reading[],
  read: (reader: SettingsReader, reading: Reading) => Of,
): readonly Of[] {
  const invalid = new Map<string, InvalidValue>();
  const requests = readings.map((reading) => read(new SettingsReader(reading.source, reading.spell, invalid), reading));
  if (invalid.size > 0) throw invalidInputs({ values: [...invalid.values()] });
  for (const [index, { signIn }] of requests.entries()) {
    const isDenied = signIn.kind === 'role' && signIn.by === 'oidc' && !readings[index]?.surroundings.hasIdToken;
    if (isDenied) throw oidcTokenDenied({ roleArn: signIn.roleArn });
  }
  return requests;
}

function readRun(reader: SettingsReader, reading: Reading): Request {
  return readSettings(reader, reading, withSize);
}

/** Reads all settings of one run. The reader collects invalid values, for which others stand in. */
function readSettings<Fleet extends NamedFleet>(
  reader: SettingsReader,
  { layers, surroundings, intent = 'scale', label }: Reading,
  choose: Choose<Fleet>,
): Omit<Request, 'fleets'> & { readonly fleets: readonly Fleet[] } {
  const env = readEnv(reader);
  const fleets = choose(reader, readFleets(reader, env, layers), layers);
  refuseSharedGroup(reader, fleets);
  const region = readRegion(reader, fleets, surroundings);
  const vpcEndpoint = readVpcEndpoint(reader, region);
  const wait = readWait(reader, intent);
  // A wait writes nothing that could expire.
  const ttlSeconds = intent === 'wait' ? undefined : readTtl(reader, wait);
  const signIn = readSignIn(reader, label ?? env, surroundings);
  const allowedAccounts = readAllowedAccounts(reader);
  const isDryRun = reader.value(setting('dry-run')) === 'true';
  return {
    env,
    region,
    fleets,
    signIn,
    wait,
    intent: isDryRun && intent === 'scale' ? 'dry-run' : intent,
    metricsNamespace: reader.value(setting('metrics-namespace')),
    requestMs: reader.value(setting('request-timeout')),
    appliesImmediately: reader.value(setting('apply-immediately')) === 'true',
    onJobEnd: reader.value(setting('on-job-end')),
    ...(ttlSeconds !== undefined && { ttlSeconds }),
    ...(vpcEndpoint && { vpcEndpoint }),
    ...(allowedAccounts && { allowedAccounts }),
  };
}

/** Characters of a list or a pattern of environments. */
const SEVERAL = /[,;*?\s]/;

function readEnv(reader: SettingsReader): string {
  const env = reader.text('env');
  if (NAME.test(env)) return env;
  const several = `without a plan, use the name of one environment; for several, write a plan and set \`${reader.nameOf('plan')}\` and \`${reader.nameOf('activity')}\``;
  reader.refuse('env', SEVERAL.test(env) ? several : ENVIRONMENT.use, ENVIRONMENT.example);
  return env;
}

/** The region: as given, as ambient, or as in the URLs, which must not be in another region. Empty if none is known. */
function readRegion(
  reader: SettingsReader,
  fleets: readonly NamedFleet[],
  { ambientRegion, regionVariable, lastRegion = '' }: Surroundings,
): string {
  const ofUrls = fleets.flatMap(({ layer, api }) => {
    const region = api && regionOf(api);
    return region === undefined ? [] : [{ layer, region }];
  });
  const region = reader.text('aws-region') || ambientRegion || ofUrls[0]?.region || lastRegion;
  if (region === '') {
    const why = 'set it, or the environment variable `AWS_REGION` or `AWS_DEFAULT_REGION`, or the URLs of the APIs';
    reader.refuse('aws-region', why, REGION.example);
  } else if (!isRegion(region)) {
    const isAmbient = reader.text('aws-region') === '';
    const variable = `\`${regionVariable}\` is ${JSON.stringify(region)}; `;
    reader.refuse('aws-region', `${isAmbient ? variable : ''}${REGION.use}`, REGION.example);
  } else {
    for (const other of ofUrls.filter((one) => one.region !== region)) {
      const why = `the URL is in ${other.region}, but the region is ${region}; use a URL in ${region}, or correct the region`;
      reader.refuse(urlSetting(other.layer), why, exampleApiUrl(region));
    }
  }
  return region;
}

function originOfRegion(reader: SettingsReader, { ambientRegion, regionVariable }: Surroundings): string {
  if (reader.text('aws-region') !== '') return reader.nameOf('aws-region');
  return ambientRegion === '' ? 'the URL of an API' : regionVariable;
}

function readVpcEndpoint(reader: SettingsReader, region: string): URL | undefined {
  const endpoint = reader.optional(setting('vpc-endpoint'));
  const endpointRegion = endpoint && vpcEndpointRegion(endpoint);
  if (endpointRegion !== undefined && endpointRegion !== region) {
    const why = `the endpoint is in ${endpointRegion}, but the region is ${region}; use an endpoint in ${region}, or correct the region`;
    reader.refuse('vpc-endpoint', why, exampleVpcEndpoint(region));
  }
  return endpoint;
}

function readWait(reader: SettingsReader, intent: Intent): WaitSettings {
  const level = reader.value(setting('wait-for'));
  if (intent === 'wait' && level === 'none') {
    reader.refuse('wait-for', `\`wait\` does not support \`none\`; ${choice(...LEVELS).use}`, 'ready');
  }
  return {
    level,
    timeoutMs: reader.value(setting('timeout')),
    observeMs: reader.value(setting('observe-timeout')),
    stallMs: reader.value(setting('stall-timeout')),
    pollMs: reader.value(setting('poll-interval')),
    acceptsInsufficient: reader.value(setting('if-insufficient-instances')) === 'accept',
  };
}

function readTtl(reader: SettingsReader, wait: WaitSettings): number | undefined {
  const ttl = reader.optional(setting('ttl'));
  if (ttl === undefined) return undefined;
  if (ttl % 1000 !== 0) reader.refuse('ttl', 'CloneSquad counts whole seconds; use whole seconds', '2h');
  else if (wait.level !== 'none' && ttl <= wait.timeoutMs) {
    const why = `the sizes would expire before the wait ends; use more than \`${reader.nameOf('timeout')}\` (${formatDurationSetting(wait.timeoutMs)})`;
    reader.refuse('ttl', why, formatDurationSetting(wait.timeoutMs + 3_600_000));
  }
  return ttl / 1000;
}

/** How to authenticate; `label` says in the audit trail what the session is for. */
function readSignIn(reader: SettingsReader, label: string, { isGitHub, runName }: Surroundings): SignIn {
  const roleArn = reader.optional(setting('role-to-assume'));
  const sessionName = reader.optional(setting('role-session-name'));
  const durationSeconds = reader.value(setting('role-duration-seconds'));
  const isChained = reader.value(setting('role-chaining')) === 'true';
  const externalId = reader.optional(setting('external-id'));
  if (reader.text('role-to-assume') === '') {
    // Without the role, the run would have the permissions of another identity than the one that was intended.
    const settings = [...(isChained ? ['role-chaining'] : []), ...(externalId === undefined ? [] : ['external-id'])];
    const why = `it requires a role to assume; set \`${reader.nameOf('role-to-assume')}\``;
    for (const name of settings) reader.refuse(name, why, ROLE_ARN.example, 'role-to-assume');
  }
  if (roleArn === undefined) return { kind: 'ambient' };
  const by = isGitHub && !isChained ? 'oidc' : 'ambient';
  if (by === 'oidc' && externalId !== undefined) {
    const why =
      'the role is assumed with OIDC, which has no external ids; omit it, or set `role-chaining` to assume the role with the available AWS credentials';
    reader.refuse('external-id', why, 'true', 'role-chaining');
  }
  return {
    kind: 'role',
    by,
    roleArn,
    sessionName: sessionName ?? sessionNameOf(`clonesquad-scale-${label}-${runName}`),
    durationSeconds,
    audience: reader.value(setting('audience')),
    ...(externalId !== undefined && { externalId }),
  };
}

/** A session name that STS accepts, made from any text. A long text loses its middle, because its end identifies the run. */
function sessionNameOf(text: string): string {
  const name = text.replace(/[^\w+=,.@-]/g, '-');
  return name.length <= 64 ? name : `${name.slice(0, 31)}..${name.slice(-31)}`;
}

/** The accounts that may be used: roles and credentials of other accounts are rejected. */
function readAllowedAccounts(reader: SettingsReader): readonly string[] | undefined {
  const accounts = reader.optional(setting('allowed-account-ids'));
  const ofRole = accountOf(reader.text('role-to-assume'));
  if (accounts !== undefined && ofRole !== undefined && !accounts.includes(ofRole)) {
    const why = `the account of the role is not in \`${reader.nameOf('allowed-account-ids')}\` (${accounts.join(', ')}); use a role of an allowed account`;
    reader.refuse('role-to-assume', why, `arn:aws:iam::${accounts[0]}:role/clonesquad-scale`);
  }
  return accounts;
}
