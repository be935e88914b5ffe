// Injects one fault into one request of a run: in the answers of the cloud or, for failing lookups and connections, in
// the
// job's resolver (failing-lookups.ts).
// Longer than 300 lines: many faults, each for all services.

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

/** The request to the same host after which lookups fail, by target. For other targets, they fail from the start. */
const ARMED_AFTER: Readonly<Partial<Record<Target, string>>> = {
  'POST first': `GET ${KEY}`,
  'POST second': `GET ${KEY}`,
  marker: `POST ${KEY}`,
  cycle: `POST ${MARKER}`,
};

/** The path of the credentials of a container. */
const CONTAINER_PATH = '/container-credentials';

/** The paths of the token, the role name and the credentials of an instance. */
const TOKEN_PATH = '/latest/api/token';
const ROLES_PATH = '/latest/meta-data/iam/security-credentials/';
const INSTANCE_PATH = `${ROLES_PATH}runner`;

const PRELOAD = new URL('failing-lookups.ts', import.meta.url).href;

/** Whether a request belongs to a target. */
export function isOf(target: Target, { service, action, group, path }: SeenRequest): boolean {
  switch (target) {
    case 'OIDC token':
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

/** The context of a fault. */
export interface Surroundings {
  readonly time: SteppedTime;
  /** URL of a server that must never get a request. */
  readonly trapUrl: string;
  /** A folder for the cell. */
  readonly folder: string;
  /** The path of a file that does not exist yet. The job's resolver reads it. */
  readonly faultFile: string;
}

/** One fault in all requests of a cell's target, or in the first one. */
export class Injection {
  readonly #cell: Cell;
  readonly #surroundings: Surroundings;
  #count = 0;
  #ahead = 0;
  #cloud: LocalCloud | undefined;
  #program: KeyProgram | undefined;

  constructor(cell: Cell, surroundings: Surroundings) {
    this.#cell = cell;
    this.#surroundings = surroundings;
    if (ARMED_AFTER[cell.target] === undefined && cell.target !== 'instance') this.#arm();
  }

  /** The clock for the cloud's check of signatures. */
  readonly signatureClock = (): number => this.#surroundings.time.now() + this.#ahead;

  /** Injects the fault; see CloudOptions.intercept. */
  readonly intercept = async (
    request: SeenRequest,
    serve: () => Promise<CannedAnswer>,
  ): Promise<CannedAnswer | undefined> => {
    const { how } = this.#cell.fault;
    if (isOf('container', request) || isOf('instance', request))
      return how.kind === 'lookup' ? this.#credentials() : this.#inject(request, async () => this.#credentials());
    if (request.path === TOKEN_PATH) return { body: 'token-of-the-instance' };
    if (request.path === ROLES_PATH) {
      if (how.kind === 'lookup') this.#arm();
      return { headers: { Connection: 'close' }, body: 'runner' };
    }
    if (how.kind === 'expired keys' && request.service === 'cloudformation')
      return forbiddenAnswer('CloudFormation', 'expired token', '', this.#surroundings.time.now());
    if (how.kind === 'lookup') return this.#besideLookup(request, serve);
    return isOf(this.#cell.target, request) ? this.#inject(request, serve) : undefined;
  };

  /** Injects the fault in a proxy. */
  readonly spoilProxied: Spoil = async (path, serve) =>
    this.#cell.fault.how.kind === 'lookup' ? serve() : this.#inject({ path }, serve);

  /** The fault of the next tunnel. */
  readonly tunnelFault = (): TunnelFault | undefined => {
    const { how, times } = this.#cell.fault;
    this.#count += 1;
    return how.kind === 'lookup' || (times === 'once' && this.#count > 1)
      ? undefined
      : spoiltTunnel(how, this.#surroundings.trapUrl);
  };

  async #inject(request: Pick<SeenRequest, 'path'>, serve: () => Promise<CannedAnswer>): Promise<CannedAnswer> {
    this.#count += 1;
    return this.#cell.fault.times === 'once' && this.#count > 1 ? serve() : this.#spoil(request, serve);
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
      return readFileSync(`${this.#surroundings.faultFile}.count`).byteLength;
    } catch {
      return 0;
    }
  }

  /** How often the credential_process has been started. */
  get starts(): number {
    return this.#program?.starts() ?? 0;
  }

  /** The variables of a job of the cloud under this fault. */
  jobEnv(cloud: LocalCloud, proxyUrl: string): Readonly<Record<string, string>> {
    this.#cloud = cloud;
    const { time, faultFile } = this.#surroundings;
    const containerUrl = `${cloud.url}${CONTAINER_PATH}`;
    const env: Readonly<Record<string, string>> = {
      ...cloud.jobEnv,
      // Stepped time does not advance while a program waits for another one.
      ...(this.#cell.target !== 'process' && time.env),
      ...this.#ownEnv(cloud, proxyUrl, containerUrl),
    };
    if (this.#cell.fault.how.kind !== 'lookup') return env;
    const preload = { NODE_OPTIONS: `${env['NODE_OPTIONS']} --import ${PRELOAD}`, FAULT_FILE: faultFile };
    const named = (url: string) => url.replace('127.0.0.1', 'localhost');
    const idTokenUrl = cloud.jobEnv['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const moved: Readonly<Partial<Record<Target, Readonly<Record<string, string>>>>> = {
      'OIDC token': { ACTIONS_ID_TOKEN_REQUEST_URL: named(idTokenUrl) },
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

  /** The variables that make a job send the target's request. */
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
    if (how.kind === 'lookup') writeFileSync(this.#surroundings.faultFile, `${how.mode} ${times}`);
  }

  /** Gives the target's API the host name that fails, and makes a POST fail only after the GET to the same host. */
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
    // A kept connection would need no lookup.
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

  /** The cloud reads its clock before it waits for anything, so only this request gets the other time. */
  async #serveAhead(serve: () => Promise<CannedAnswer>): Promise<CannedAnswer> {
    this.#ahead = SKEW_MS;
    const answer = serve();
    this.#ahead = 0;
    return skewed(await answer, this.#surroundings.time.now());
  }
}
