// The real cloud behind the story of a run.

import { CloneSquadApi } from '../api/client.ts';
import { findApis, findGroups, type StackSource } from '../api/discovery.ts';
import { ApiInspection } from '../api/inspection.ts';
import { throttled, unreachable } from '../causes/services.ts';
import { isLoopback } from '../clonesquad/api-url.ts';
import type { Failure } from '../failure.ts';
import {
  type Cloud,
  type Connection,
  type InspectedCloud,
  type Session,
  TransientReadError,
} from '../scale/ports.ts';
import type { SignIn } from '../scale/request.ts';
import { callerAccount, callerIdentity, requireAllowed } from './account.ts';
import { type Gate, openGate } from './bounds.ts';
import { stackSource } from './cloudformation.ts';
import { MetricReader } from './cloudwatch.ts';
import { type CredentialSource, credentialSource, type SignInPorts } from './credentials.ts';
import { configuredEndpoint, endpointOf, SERVICES } from './endpoints.ts';
import type { Env } from './environment.ts';
import { awsFailure, isRefusal } from './errors.ts';
import { OneCall } from './one-call.ts';
import { settingNotices } from './setting-notices.ts';
import { type SenderOptions, signedSender } from './signed-http.ts';
import { StackListing } from './stack-listing.ts';

/** Where and as whom to work. */
export interface CloudOptions {
  readonly signIn: SignIn;
  readonly region: string;
  readonly userAgent: string;
  /** How long one request may take, in ms. */
  readonly requestMs: number;
  /** Account ids that the credentials must be of one of; absent: any. */
  readonly allowedAccounts?: readonly string[];
  /** By which private gateway the APIs are reached. */
  readonly vpcEndpoint?: URL;
  /** The process environment: it may name another endpoint than AWS's. */
  readonly env: Env;
  /** Where all requests wait their turn; absent: at a gate of this connection's own. */
  readonly gate?: Gate;
  /** Whether many runs share the connection, so that one list of all stacks is cheaper than asking for each. */
  readonly isShared?: boolean;
}

/** What a connection needs of its surroundings. */
export type ConnectionPorts = Omit<SignInPorts, 'env'>;

/** A full page of GetMetricData has some megabytes, one of stacks has one. */
const ANSWER_BYTES = 8 * 1024 * 1024;

/** Of what outlives every run. */
const NO_DEADLINE = Number.POSITIVE_INFINITY;

/** Signs in, and gives the cloud to work on; throws a Failure (`credentials`, `refused`, `unreachable`). */
export async function connectToAws(
  options: CloudOptions,
  ports: ConnectionPorts,
  session: Session,
): Promise<InspectedCloud> {
  return openConnection(options, ports).cloud(session);
}

/** Opens a connection. Nothing is asked for before its first use. */
export function openConnection(options: CloudOptions, ports: ConnectionPorts): Connection {
  return new AwsConnection(options, ports);
}

class AwsConnection implements Connection {
  readonly #options: CloudOptions;
  readonly #ports: ConnectionPorts;
  readonly #gate: Gate;
  readonly #credentials: CredentialSource;
  /** Whether what is better known of the variables has been said. */
  #isTold = false;
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
    // Before anything is sent, to sign in as well.
    for (const service of SERVICES) endpointOf(service, this.#options.region, this.#options.env);
    if (!this.#isTold)
      for (const text of settingNotices(this.#options.env, this.#options.signIn)) session.notice(text);
    this.#isTold = true;
    await this.#credentials(session.signal);
    const sender = this.#senderFor(session);
    await this.#requireAllowed(session, sender);
    const { region, env, vpcEndpoint, isShared = false } = this.#options;
    const { patience } = session;
    const send = signedSender(this.#credentials, { ...sender, vpcEndpoint });
    const api = new CloneSquadApi(send, patience);
    const inspection = new ApiInspection(send, patience.clock);
    const surroundings = { region, isLocalCloud: isLocalEndpoint(env) };
    const stacks = (during: AbortSignal) =>
      isShared ? this.#listing.source(during) : this.#stacks(patience.deadline, during);
    return {
      findApis: async (groups, during) => findApis(groups, stacks(during), surroundings),
      findGroups: async (during) => findGroups(stacks(during)),
      identify: (during) => callerIdentity(this.#credentials, { ...sender, env }, patience, during),
      requireWritable: (url, key, during) => inspection.requireWritable(url, key, during),
      readSentRun: (url, group, during) => api.readSentRun(url, group, during),
      readDiscovery: (url, during) => api.readDiscovery(url, during),
      mark: (url, during) => api.mark(url, during),
      requestCycle: (url, during) => api.requestCycle(url, during),
      readValue: (url, key, during) => api.readValue(url, key, during),
      readRows: (url, keys, during) => api.readRows(url, keys, during),
      write: (url, key, value, ttlSeconds, during) => api.write(url, key, value, ttlSeconds, during),
      readConfigured: (url, key, during) => api.readConfigured(url, key, during),
      readStatus: (url, during) => api.readStatus(url, during),
      explain: (url, key, during) => api.explain(url, key, during),
      readMetrics: this.readMetrics,
    };
  }

  readonly readMetrics: Cloud['readMetrics'] = async (fleets, namespace, window, during) => {
    this.#reader ??= new MetricReader(this.#portsTo('monitoring'));
    try {
      return await this.#reader.read(fleets, namespace, window, during);
    } catch (thrown) {
      const failure = awsFailure(thrown, 'cloudwatch:GetMetricData', during);
      if (failure === thrown ? !mayPass(failure) : isRefusal(thrown)) throw failure;
      throw new TransientReadError(failure.message, { cause: failure });
    }
  };

  /** How one run's requests are signed and sent, but for their service. */
  #senderFor({ patience, notice }: Session): SenderOptions {
    const { region, userAgent, requestMs } = this.#options;
    return { region, userAgent, requestMs, now: patience.clock.now, notice, gate: this.#gate };
  }

  /** A role's account is in its ARN, and was looked at with the other inputs. */
  async #requireAllowed({ patience, signal }: Session, sender: SenderOptions): Promise<void> {
    const { allowedAccounts, signIn, env } = this.#options;
    if (allowedAccounts === undefined || signIn.kind !== 'ambient') return;
    const ask = (during: AbortSignal) =>
      callerAccount(this.#credentials, { ...sender, env }, patience, during);
    requireAllowed(await this.#account.ask(ask, signal), allowedAccounts);
  }

  #stacks(deadline: number, signal: AbortSignal): StackSource {
    return stackSource(this.#portsTo('cloudformation', deadline), signal);
  }

  /** The way to a service for all runs: it has no one's notices or log, and no one's deadline where they share it. */
  #portsTo(service: 'cloudformation' | 'monitoring', deadline = NO_DEADLINE) {
    const { region, userAgent, requestMs, env } = this.#options;
    const { clock } = this.#ports.patience;
    const send = signedSender(this.#credentials, {
      service,
      region,
      userAgent,
      requestMs,
      answerBytes: ANSWER_BYTES,
      now: clock.now,
      notice: () => undefined,
      gate: this.#gate,
    });
    const patience = { clock, requestMs, deadline, log: () => undefined };
    return { send, url: endpointOf(service, region, env), patience };
  }
}

/** Whether a failed renewal of credentials may succeed at the next read. */
function mayPass({ code }: Failure): boolean {
  return [throttled, unreachable].some((cause) => cause.code === code);
}

/** Whether CloudFormation is this machine's own, by the variables of the AWS tools. */
function isLocalEndpoint(env: CloudOptions['env']): boolean {
  const endpoint = configuredEndpoint('cloudformation', env);
  return endpoint !== undefined && isLoopback(endpoint.hostname);
}
