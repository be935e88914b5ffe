// Implements the ports of a run with AWS and CloneSquad's API.

import { CloneSquadApi } from '../api/client.ts';
import { findApis, findGroups, type StackSource } from '../api/discovery.ts';
import { ApiInspection } from '../api/inspection.ts';
import { isLoopback } from '../clonesquad/api-url.ts';
import type { Failure } from '../errors/failure.ts';
import { throttled, unreachable } from '../errors/services.ts';
import { type Cloud, type Connection, type InspectedCloud, type Session, TransientReadError } from '../scale/ports.ts';
import type { SignIn } from '../scale/request.ts';
import { callerAccount, callerIdentity, requireAllowed } from './account.ts';
import { StackListing, stackSource } from './cloudformation.ts';
import { MetricReader } from './cloudwatch.ts';
import { type CredentialSource, credentialSource, type SignInPorts } from './credentials.ts';
import type { Env } from './environment.ts';
import { configuredEndpoint, endpointOf, SERVICES } from './environment.ts';
import { awsFailure, isRefusal } from './errors.ts';
import { type Gate, openGate } from './gate.ts';
import { settingNotices } from './setting-notices.ts';
import { OneCall } from './shared-call.ts';
import { type AwsClock, type SenderOptions, signedSender } from './signed-http.ts';

/** The region, the credentials and the other settings of a connection. */
export interface CloudOptions {
  readonly signIn: SignIn;
  readonly region: string;
  readonly userAgent: string;
  /** Timeout of one request, in ms. */
  readonly requestMs: number;
  /** Allowed account IDs of the credentials. Absent: any. */
  readonly allowedAccounts?: readonly string[];
  /** The VPC endpoint for private APIs. */
  readonly vpcEndpoint?: URL;
  /** The process environment, which may set other endpoints than AWS's. */
  readonly env: Env;
  /** The gate of all requests. Absent: the connection has its own. */
  readonly gate?: Gate;
  /** Whether many runs share the connection, so that one list of all stacks is cheaper than one call for each. */
  readonly isShared?: boolean;
}

/** The ports of a connection. */
export type ConnectionPorts = Omit<SignInPorts, 'env'>;

/** A full page of GetMetricData has some megabytes, one of stacks has one. */
const ANSWER_BYTES = 8 * 1024 * 1024;

/** The deadline of calls that no single run owns. */
const NO_DEADLINE = Number.POSITIVE_INFINITY;

/** Authenticates, and gives the cloud. Throws a Failure (`credentials`, `refused`, `unreachable`). */
export async function connectToAws(
  options: CloudOptions,
  ports: ConnectionPorts,
  session: Session,
): Promise<InspectedCloud> {
  return openConnection(options, ports).cloud(session);
}

/** Opens a connection. It sends nothing before its first use. */
export function openConnection(options: CloudOptions, ports: ConnectionPorts): Connection {
  return new AwsConnection(options, ports);
}

class AwsConnection implements Connection {
  readonly #options: CloudOptions;
  readonly #ports: ConnectionPorts;
  readonly #gate: Gate;
  readonly #credentials: CredentialSource;
  /** Whether the notices about variables were given. */
  #hasNotified = false;
  readonly #awsClock: AwsClock = {};
  readonly #account = new OneCall<string>();
  readonly #listing = new StackListing(async (signal) => this.#stacks(NO_DEADLINE, signal));
  #reader: MetricReader | undefined;

  constructor(options: CloudOptions, ports: ConnectionPorts) {
    const { signIn, region, userAgent, requestMs, env, gate = openGate() } = options;
    this.#options = options;
    this.#ports = ports;
    this.#gate = gate;
    const place = { region, userAgent, requestMs, gate };
    this.#credentials = credentialSource(signIn, place, { ...ports, env });
  }

  async cloud(session: Session): Promise<InspectedCloud> {
    // Checks the endpoints before the first request, which is one to authenticate.
    for (const service of SERVICES) endpointOf(service, this.#options.region, this.#options.env);
    if (!this.#hasNotified)
      for (const text of settingNotices(this.#options.env, this.#options.signIn)) session.notice(text);
    this.#hasNotified = true;
    await this.#credentials(session.signal);
    const sender = this.#senderFor(session);
    await this.#requireAllowed(session, sender);
    const { region, env, vpcEndpoint, isShared = false } = this.#options;
    const { retryPolicy } = session;
    const send = signedSender(this.#credentials, { ...sender, vpcEndpoint });
    const api = new CloneSquadApi(send, retryPolicy);
    const inspection = new ApiInspection(send, retryPolicy.clock);
    const surroundings = { region, isLocalCloud: isLocalEndpoint(env) };
    const stacks = (during: AbortSignal) =>
      isShared ? this.#listing.source(during) : this.#stacks(retryPolicy.deadline, during);
    return {
      findApis: async (groups, during) => findApis(groups, stacks(during), surroundings),
      findGroups: async (during) => findGroups(stacks(during)),
      identify: (during) => callerIdentity(this.#credentials, { ...sender, env }, retryPolicy, during),
      requireWritable: (url, key, during) => inspection.requireWritable(url, key, during),
      readLiveStatus: (url, group, during) => api.readLiveStatus(url, group, during),
      readDiscovery: (url, during) => api.readDiscovery(url, during),
      mark: (url, during) => api.mark(url, during),
      requestCycle: (url, during) => api.requestCycle(url, during),
      readValue: (url, key, during) => api.readValue(url, key, during),
      readRows: (url, keys, during) => api.readRows(url, keys, during),
      write: (url, key, value, ttlSeconds, during) => api.write(url, key, value, ttlSeconds, during),
      readConfigured: (url, key, during) => api.readConfigured(url, key, during),
      readFleetStatus: (url, during) => api.readFleetStatus(url, during),
      readShadowing: (url, key, during) => api.readShadowing(url, key, during),
      readMetrics: this.readMetrics,
    };
  }

  readonly readMetrics: Cloud['readMetrics'] = async (fleets, namespace, window, during) => {
    this.#reader ??= new MetricReader(this.#portsTo('monitoring'));
    try {
      return await this.#reader.read(fleets, namespace, window, during);
    } catch (thrown) {
      const failure = awsFailure(thrown, 'cloudwatch:GetMetricData', during);
      if (failure === thrown ? !isTransient(failure) : isRefusal(thrown)) throw failure;
      throw new TransientReadError(failure.message, { cause: failure });
    }
  };

  /** How requests of one run are signed and sent, without their service. */
  #senderFor({ retryPolicy, notice }: Session): SenderOptions {
    const { region, userAgent, requestMs } = this.#options;
    const { now } = retryPolicy.clock;
    return { region, userAgent, requestMs, now, notice, gate: this.#gate, awsClock: this.#awsClock };
  }

  /** Checks the account of existing credentials. A role's account is in its ARN, and was checked with the inputs. */
  async #requireAllowed({ retryPolicy, signal }: Session, sender: SenderOptions): Promise<void> {
    const { allowedAccounts, signIn, env } = this.#options;
    if (allowedAccounts === undefined || signIn.kind !== 'ambient') return;
    const ask = (during: AbortSignal) => callerAccount(this.#credentials, { ...sender, env }, retryPolicy, during);
    requireAllowed(await this.#account.ask(ask, signal), allowedAccounts);
  }

  #stacks(deadline: number, signal: AbortSignal): StackSource {
    return stackSource(this.#portsTo('cloudformation', deadline), signal);
  }

  /** How a service is called for all runs: without notices and log, and without a deadline if runs share the connection. */
  #portsTo(service: 'cloudformation' | 'monitoring', deadline = NO_DEADLINE) {
    const { region, userAgent, requestMs, env } = this.#options;
    const { clock } = this.#ports.retryPolicy;
    const send = signedSender(this.#credentials, {
      service,
      region,
      userAgent,
      requestMs,
      answerBytes: ANSWER_BYTES,
      now: clock.now,
      notice: () => undefined,
      gate: this.#gate,
      awsClock: this.#awsClock,
    });
    const retryPolicy = { clock, requestMs, deadline, log: () => undefined };
    return { send, url: endpointOf(service, region, env), retryPolicy };
  }
}

/** Whether a failed renewal of credentials is transient. */
function isTransient({ code }: Failure): boolean {
  return [throttled, unreachable].some((cause) => cause.code === code);
}

/** Whether CloudFormation is this machine's own, by the variables of the AWS tools. */
function isLocalEndpoint(env: CloudOptions['env']): boolean {
  const endpoint = configuredEndpoint('cloudformation', env);
  return endpoint !== undefined && isLoopback(endpoint.hostname);
}
