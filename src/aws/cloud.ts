// Implements the ports of a run with AWS and CloneSquad's API.

import { cloneSquadApi } from '../api/client.ts';
import { isLoopback } from '../clonesquad/api-url.ts';
import { accountNotAllowed } from '../errors/authentication.ts';
import type { Failure } from '../errors/failure.ts';
import { throttled, unreachable } from '../errors/services.ts';
import {
  type CallerIdentity,
  type Cloud,
  type Connection,
  type InspectedCloud,
  type Session,
  TransientReadError,
} from '../scale/ports.ts';
import type { SignIn } from '../scale/request.ts';
import { findApis, findGroups, type StackSource, sharedStacks, stackSource } from './cloudformation.ts';
import { readBins } from './cloudwatch.ts';
import { OneCall, openGate } from './concurrency.ts';
import { type CredentialSource, credentialSource, type SignInPorts } from './credentials.ts';
import { AWS_SERVICES, configuredEndpoint, type Env, endpointOf, settingNotices } from './env-variables.ts';
import { awsFailure, isRefusal, type ServicePorts } from './service.ts';
import { type AwsCallSettings, type AwsClock, type SenderOptions, signedSender } from './signed-http.ts';
import { callerIdentity } from './sts.ts';

/** The region, the credentials and the other settings of a connection. Without a gate, it opens its own. */
export interface CloudOptions extends AwsCallSettings {
  readonly signIn: SignIn;
  /** Allowed account IDs of the credentials. Absent: any. */
  readonly allowedAccounts?: readonly string[];
  /** The VPC endpoint for private APIs. */
  readonly vpcEndpoint?: URL;
  /** The process environment, which may set other endpoints than AWS's. */
  readonly env: Env;
  /** Whether many runs share the connection, so that one list of all stacks is cheaper than one call for each. */
  readonly isShared?: boolean;
}

export type ConnectionPorts = Omit<SignInPorts, 'env'>;

/** A full page of GetMetricData has some megabytes, one of stacks has one. */
const ANSWER_BYTES = 8 * 1024 * 1024;

/** The deadline of calls that no single run owns. */
const NO_DEADLINE = Number.POSITIVE_INFINITY;

/** Opens a connection. It sends nothing before its first use. */
export function openConnection(options: CloudOptions, ports: ConnectionPorts): Connection {
  return new AwsConnection(options, ports);
}

class AwsConnection implements Connection {
  readonly #options: CloudOptions;
  readonly #ports: ConnectionPorts;
  /** How all requests are signed and sent. */
  readonly #sender: SenderOptions;
  readonly #credentials: CredentialSource;
  /** Whether the notices about variables were given. */
  #hasNotified = false;
  readonly #identity = new OneCall<CallerIdentity>();
  /** Kept, since it remembers the error of our clock. */
  #metrics: ServicePorts | undefined;
  readonly #sharedStacks = sharedStacks((signal) => this.#stacks(NO_DEADLINE, signal));

  constructor(options: CloudOptions, ports: ConnectionPorts) {
    const { signIn, region, userAgent, requestMs, env, gate = openGate() } = options;
    const awsClock: AwsClock = {};
    const { now } = ports.retryPolicy.clock;
    this.#options = options;
    this.#ports = ports;
    this.#sender = { region, userAgent, requestMs, gate, now, awsClock, notice: () => undefined };
    this.#credentials = credentialSource(signIn, this.#sender, { ...ports, env });
  }

  async cloud({ signal, retryPolicy, notice }: Session): Promise<InspectedCloud> {
    const { region, env, vpcEndpoint, signIn, isShared = false } = this.#options;
    // Checks the endpoints before the first request, which is one to authenticate.
    for (const service of AWS_SERVICES) endpointOf(service, region, env);
    if (!this.#hasNotified) for (const text of settingNotices(env, signIn)) notice(text);
    this.#hasNotified = true;
    await this.#credentials(signal);
    const sts = { ...this.#service('sts', retryPolicy.deadline, notice), retryPolicy };
    const identify = (during: AbortSignal) => this.#identity.ask((asked) => callerIdentity(sts, asked), during);
    await this.#requireAllowed(identify, signal);
    const stacks = isShared ? this.#sharedStacks : this.#stacks.bind(this, retryPolicy.deadline);
    const surroundings = { region, isLocalCloud: isLocalEndpoint(env) };
    const send = signedSender(this.#credentials, { ...this.#sender, notice, vpcEndpoint });
    return {
      ...cloneSquadApi(send, retryPolicy),
      findApis: async (groups, during) => findApis(groups, stacks(during), surroundings),
      findGroups: async (during) => findGroups(stacks(during)),
      identify,
      readMetrics: this.readMetrics,
    };
  }

  readonly readMetrics: Cloud['readMetrics'] = async (fleets, namespace, window, during) => {
    this.#metrics ??= this.#service('monitoring');
    try {
      return await readBins(this.#metrics, fleets, namespace, window, during);
    } catch (thrown) {
      const failure = awsFailure(thrown, 'cloudwatch:GetMetricData', during);
      if (failure === thrown ? !isTransient(failure) : isRefusal(thrown)) throw failure;
      throw new TransientReadError(failure.message, { cause: failure });
    }
  };

  /** Checks the account of existing credentials. A role's account is in its ARN, and was checked with the inputs. */
  async #requireAllowed(identify: InspectedCloud['identify'], signal: AbortSignal): Promise<void> {
    const { allowedAccounts: allowed, signIn } = this.#options;
    if (allowed === undefined || signIn.kind !== 'ambient') return;
    const { account } = await identify(signal);
    if (!allowed.includes(account)) throw accountNotAllowed({ account, allowed });
  }

  #stacks(deadline: number, signal: AbortSignal): StackSource {
    return stackSource(this.#service('cloudformation', deadline), signal);
  }

  /** How a service is called, for all runs: without notices and log, and without a deadline if runs share the call. */
  #service(service: (typeof AWS_SERVICES)[number], deadline = NO_DEADLINE, notice = this.#sender.notice): ServicePorts {
    const { region, requestMs, env } = this.#options;
    const send = signedSender(this.#credentials, { ...this.#sender, service, notice, answerBytes: ANSWER_BYTES });
    const { clock } = this.#ports.retryPolicy;
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
