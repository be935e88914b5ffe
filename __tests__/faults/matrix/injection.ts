// Brings one fault over one request of a run: at the cloud, in place of or around its answers, or, for lookups and
// connections that fail, in the job's own resolver (failing-lookups.ts).
// Longer than 300 lines: one fault after another, each for all services.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalCloud } from '../../../local-cloud/cloud.ts';
import type { CannedAnswer, SeenRequest } from '../../../local-cloud/types.ts';
import { PRIVATE_CERTIFICATE } from '../../support/private-certificate.ts';
import type { SteppedTime } from '../../support/stepped-time.ts';
import {
  CREDENTIALS_EXPIRED_AT,
  forbiddenAnswer,
  GARBAGE,
  half,
  huge,
  jobPending,
  malformed,
  redirect,
  resourceOf,
  SKEW_MS,
  skewed,
  spoiltTunnel,
  statusAnswer,
} from './answers.ts';
import type { Cell, Target } from './cells.ts';
import type { Spoil, TunnelFault } from './faulty-proxy.ts';
import { type KeyProgram, writeKeyProgram } from './key-program.ts';

export const FRONTEND = 'perf1-frontend';
export const BACKEND = 'perf1-backend';

const KEY = 'configuration/ec2.schedule.desired_instance_count';
const MARKER = 'configuration/cache.last_write_index';
const CYCLE = 'GET control/reschedulenow';

/** The request to the same host after whose answer a lookup fails, by target; the others fail from the start. */
const ARMED_AFTER: Readonly<Partial<Record<Target, string>>> = {
  'POST first': `GET ${KEY}`,
  'POST second': `GET ${KEY}`,
  marker: `POST ${KEY}`,
  cycle: `POST ${MARKER}`,
};

/** Where a container of the cloud gets its credentials. */
const CONTAINER_PATH = '/container-credentials';

/** Where an instance gets its token, the name of its role, and its credentials. */
const TOKEN_PATH = '/latest/api/token';
const ROLES_PATH = '/latest/meta-data/iam/security-credentials/';
const INSTANCE_PATH = `${ROLES_PATH}runner`;

const PRELOAD = new URL('failing-lookups.ts', import.meta.url).href;

/** Whether a request is one of a target's. */
export function isOf(target: Target, { service, action, group, path }: SeenRequest): boolean {
  switch (target) {
    case 'ID token':
      return service === 'oidc';
    case 'STS':
      return service === 'sts';
    case 'CloudFormation':
      return service === 'cloudformation';
    case 'GET':
      return action === `GET ${KEY}` && group === FRONTEND;
    case 'discovery':
      return action === 'GET discovery' && group === FRONTEND;
    case 'POST first':
      return action === `POST ${KEY}` && group === FRONTEND;
    case 'POST second':
      return action === `POST ${KEY}` && group === BACKEND;
    case 'marker':
      return action === `POST ${MARKER}` && group === FRONTEND;
    case 'cycle':
      return action === CYCLE && group === FRONTEND;
    case 'GetMetricData':
      return service === 'monitoring';
    case 'container':
      return path === CONTAINER_PATH;
    case 'instance':
      return path === INSTANCE_PATH;
    case 'proxy':
    case 'tunnel':
    case 'process':
      return false;
    default:
      return target satisfies never;
  }
}

/** What a fault needs to know of the cell that it is in. */
export interface Surroundings {
  readonly time: SteppedTime;
  /** URL of a server that nothing may ever be sent to. */
  readonly trapUrl: string;
  /** A folder of the cell's own. */
  readonly folder: string;
  /** A path of a file that does not exist yet, for the job's resolver to look at. */
  readonly flagFile: string;
}

/** One fault, once over all requests of a cell's target, or over the first of them. */
export class Injection {
  readonly #cell: Cell;
  readonly #surroundings: Surroundings;
  #met = 0;
  #ahead = 0;
  #cloud: LocalCloud | undefined;
  #program: KeyProgram | undefined;

  constructor(cell: Cell, surroundings: Surroundings) {
    this.#cell = cell;
    this.#surroundings = surroundings;
    if (ARMED_AFTER[cell.target] === undefined && cell.target !== 'instance') this.#arm();
  }

  /** The clock by which the cloud judges signatures. */
  readonly signatureClock = (): number => this.#surroundings.time.now() + this.#ahead;

  /** Plays the fault; see CloudOptions.intercept. */
  readonly intercept = async (
    request: SeenRequest,
    serve: () => Promise<CannedAnswer>,
  ): Promise<CannedAnswer | undefined> => {
    const { how } = this.#cell.fault;
    if (isOf('container', request) || isOf('instance', request))
      return how.kind === 'lookup' ? this.#credentials() : this.#meet(request, async () => this.#credentials());
    if (request.path === TOKEN_PATH) return { body: 'token-of-the-instance' };
    if (request.path === ROLES_PATH) {
      if (how.kind === 'lookup') this.#arm();
      return { headers: { Connection: 'close' }, body: 'runner' };
    }
    if (how.kind === 'expired keys' && request.service === 'cloudformation')
      return forbiddenAnswer('CloudFormation', 'expired token', '', this.#surroundings.time.now());
    if (how.kind === 'lookup') return this.#besideLookup(request, serve);
    return isOf(this.#cell.target, request) ? this.#meet(request, serve) : undefined;
  };

  /** Plays the fault at a proxy. */
  readonly spoilProxied: Spoil = async (path, serve) =>
    this.#cell.fault.how.kind === 'lookup' ? serve() : this.#meet({ path }, serve);

  /** What happens to the next tunnel. */
  readonly tunnelFault = (): TunnelFault | undefined => {
    const { how, times } = this.#cell.fault;
    this.#met += 1;
    return how.kind === 'lookup' || (times === 'once' && this.#met > 1)
      ? undefined
      : spoiltTunnel(how, this.#surroundings.trapUrl);
  };

  async #meet(request: Pick<SeenRequest, 'path'>, serve: () => Promise<CannedAnswer>): Promise<CannedAnswer> {
    this.#met += 1;
    return this.#cell.fault.times === 'once' && this.#met > 1 ? serve() : this.#spoil(request, serve);
  }

  #credentials(): CannedAnswer {
    const keys = this.#cloud?.keys('full');
    const expiry = this.#cell.fault.how.kind === 'expired keys' ? { Expiration: CREDENTIALS_EXPIRED_AT } : {};
    const body = { AccessKeyId: keys?.AWS_ACCESS_KEY_ID, SecretAccessKey: keys?.AWS_SECRET_ACCESS_KEY, ...expiry };
    return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  }

  /** How often the job's resolver has failed. */
  get failedLookups(): number {
    try {
      return readFileSync(`${this.#surroundings.flagFile}.count`).byteLength;
    } catch {
      return 0;
    }
  }

  /** How often a program of keys has been started. */
  get starts(): number {
    return this.#program?.starts() ?? 0;
  }

  /** The variables of a job of the cloud under this fault. */
  jobEnv(cloud: LocalCloud, proxyUrl: string): Readonly<Record<string, string>> {
    this.#cloud = cloud;
    const { time, flagFile } = this.#surroundings;
    const containerUrl = `${cloud.url}${CONTAINER_PATH}`;
    const env: Readonly<Record<string, string>> = {
      ...cloud.jobEnv,
      // A program that waits for another one never seems to only wait, so that its time would stand still.
      ...(this.#cell.target !== 'process' && time.env),
      ...this.#ownEnv(cloud, proxyUrl, containerUrl),
    };
    if (this.#cell.fault.how.kind !== 'lookup') return env;
    const preload = { NODE_OPTIONS: `${env['NODE_OPTIONS']} --import ${PRELOAD}`, FAULT_FILE: flagFile };
    const named = (url: string) => url.replace('127.0.0.1', 'localhost');
    const idTokenUrl = cloud.jobEnv['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const moved: Readonly<Partial<Record<Target, Readonly<Record<string, string>>>>> = {
      'ID token': { ACTIONS_ID_TOKEN_REQUEST_URL: named(idTokenUrl) },
      STS: { AWS_ENDPOINT_URL_STS: named(cloud.url) },
      CloudFormation: { AWS_ENDPOINT_URL_CLOUDFORMATION: named(cloud.url) },
      GetMetricData: { AWS_ENDPOINT_URL_CLOUDWATCH: named(cloud.url) },
      proxy: { HTTP_PROXY: named(proxyUrl) },
      tunnel: { HTTPS_PROXY: named(proxyUrl) },
      instance: { AWS_EC2_METADATA_SERVICE_ENDPOINT: named(cloud.url) },
      container: { AWS_CONTAINER_CREDENTIALS_FULL_URI: named(containerUrl) },
    };
    return { ...env, ...preload, ...moved[this.#cell.target] };
  }

  /** The variables by which the target is met. */
  #ownEnv(cloud: LocalCloud, proxyUrl: string, containerUrl: string): Readonly<Record<string, string>> {
    const { target, fault } = this.#cell;
    const { folder } = this.#surroundings;
    if (target === 'proxy') return { HTTP_PROXY: proxyUrl };
    if (target === 'tunnel') {
      const certificate = join(folder, 'certificate.pem');
      writeFileSync(certificate, PRIVATE_CERTIFICATE);
      const idTokenUrl = cloud.jobEnv['ACTIONS_ID_TOKEN_REQUEST_URL']?.replace('http:', 'https:') ?? '';
      return { HTTPS_PROXY: proxyUrl, NODE_EXTRA_CA_CERTS: certificate, ACTIONS_ID_TOKEN_REQUEST_URL: idTokenUrl };
    }
    if (target === 'container') return { AWS_CONTAINER_CREDENTIALS_FULL_URI: containerUrl };
    if (target === 'instance')
      return { AWS_EC2_METADATA_DISABLED: 'false', AWS_EC2_METADATA_SERVICE_ENDPOINT: cloud.url };
    if (target !== 'process') return {};
    const { AWS_ACCESS_KEY_ID: AccessKeyId, AWS_SECRET_ACCESS_KEY: SecretAccessKey } = cloud.keys('full');
    this.#program = writeKeyProgram(folder, fault.how, { AccessKeyId, SecretAccessKey });
    return { AWS_CONFIG_FILE: this.#program.config };
  }

  get #group(): string {
    return this.#cell.target === 'POST second' ? BACKEND : FRONTEND;
  }

  #arm(): void {
    const { how, times } = this.#cell.fault;
    if (how.kind === 'lookup') writeFileSync(this.#surroundings.flagFile, `${how.mode} ${times}`);
  }

  /** Puts the target's API under the name that fails, and lets a POST fail only after the GET of the same host. */
  async #besideLookup(request: SeenRequest, serve: () => Promise<CannedAnswer>): Promise<CannedAnswer | undefined> {
    const armedAfter = ARMED_AFTER[this.#cell.target];
    if (request.action === 'DescribeStacks' && (armedAfter !== undefined || this.#cell.target === 'GET')) {
      const url = this.#cloud?.apiUrl(this.#group) ?? '';
      const answer = await serve();
      return { ...answer, body: answer.body?.replaceAll(url, url.replace('127.0.0.1', 'localhost')) ?? '' };
    }
    const isBefore = request.action === armedAfter || request.action === 'GET discovery';
    if (armedAfter === undefined || !isBefore || request.group !== this.#group) return undefined;
    const answer = await serve();
    if (request.action === armedAfter) this.#arm();
    // A connection that is kept would need no lookup.
    return { ...answer, headers: { ...answer.headers, Connection: 'close' } };
  }

  async #spoil(
    request: Pick<SeenRequest, 'path'> & Partial<SeenRequest>,
    serve: () => Promise<CannedAnswer>,
  ): Promise<CannedAnswer> {
    const { target, fault } = this.#cell;
    const { how } = fault;
    switch (how.kind) {
      case 'lookup':
        return serve();
      case 'reset':
        if (how.isServed) await serve();
        return { hangUp: 'reset' };
      case 'silence':
        await serve();
        return { isSilent: true };
      case 'drip':
        return { ...(await serve()), isDripping: true };
      case 'half':
        return half(await serve());
      case 'garbage':
        await serve();
        return GARBAGE;
      case 'expired keys':
        return serve();
      case 'status':
        return statusAnswer(target, how.status, how.retryAfterSeconds);
      case 'job pending':
        return jobPending();
      case 'forbidden':
        return forbiddenAnswer(target, how.why, resourceOf(request), this.#surroundings.time.now());
      case 'skew':
        return this.#serveAhead(serve);
      case 'malformed':
        return malformed(target, await serve());
      case 'huge':
        return huge(await serve());
      case 'redirect':
        return redirect(`${this.#surroundings.trapUrl}${request.path}`);
      default:
        return how satisfies never;
    }
  }

  /** The cloud reads its clock before it first waits for anything: only this request meets the other time. */
  async #serveAhead(serve: () => Promise<CannedAnswer>): Promise<CannedAnswer> {
    this.#ahead = SKEW_MS;
    const answer = serve();
    this.#ahead = 0;
    return skewed(await answer, this.#surroundings.time.now());
  }
}
