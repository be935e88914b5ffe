// The real cloud behind the story of a run. What only discovery or the wait needs is loaded when they begin.

import { idTokenUnreachable, stsThrottled, stsUnreachable } from '../causes/sign-in.ts';
import { CloneSquadApi } from '../clonesquad/api.ts';
import { isLoopback } from '../clonesquad/api-url.ts';
import { findApis, findDeployment } from '../clonesquad/discovery.ts';
import { ApiInspection } from '../clonesquad/inspection.ts';
import type { Failure } from '../failure.ts';
import { type InspectedCloud, type Session, TransientReadError } from '../scale/ports.ts';
import { callerAccount, callerIdentity, requireAllowed } from './account.ts';
import { type ClientSettings, clientSettings } from './client-settings.ts';
import type { MetricReader } from './cloudwatch.ts';
import { type CredentialSource, credentialSource, type SignIn, type SignInPorts } from './credentials.ts';
import { awsFailure, isRefusal } from './errors.ts';
import { signedSender } from './signed-http.ts';

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
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Signs in, and gives the cloud to work on; throws a Failure (`credentials`). */
export async function connectToAws(
  options: CloudOptions,
  ports: SignInPorts,
  { signal, patience, notice }: Session,
): Promise<InspectedCloud> {
  const { signIn, region, userAgent, requestMs, allowedAccounts, vpcEndpoint, env } = options;
  const settings = clientSettings(region, userAgent, requestMs);
  const credentials = credentialSource(signIn, settings, ports);
  await credentials(signal);
  const sender = { region, userAgent, requestMs, now: patience.clock.now, notice };
  // A role's account is in its ARN, and was looked at with the other inputs.
  if (allowedAccounts && signIn.kind === 'ambient') {
    const account = await callerAccount(credentials, { ...sender, env }, patience, signal);
    requireAllowed(account, allowedAccounts);
  }
  const send = signedSender(credentials, { ...sender, vpcEndpoint });
  const api = new CloneSquadApi(send, patience);
  const inspection = new ApiInspection(send, patience.clock);
  let reader: MetricReader | undefined;
  return {
    async findApis(groups, during) {
      const { stackSource } = await import('./cloudformation.ts');
      const stacks = stackSource(credentials, settings, during);
      return findApis(groups, stacks, { region, isLocalCloud: isLocalEndpoint(env) });
    },
    async findDeployment(group, during) {
      const { stackSource } = await import('./cloudformation.ts');
      const stacks = stackSource(credentials, settings, during);
      return findDeployment(group, stacks, { region, isLocalCloud: isLocalEndpoint(env) });
    },
    identify: (during) => callerIdentity(credentials, { ...sender, env }, patience, during),
    requireWritable: (url, key, during) => inspection.requireWritable(url, key, during),
    readSentAt: (url, group, during) => inspection.readSentAt(url, group, during),
    readGroup: (url, during) => api.readGroup(url, during),
    readValue: (url, key, during) => api.readValue(url, key, during),
    readRows: (url, keys, during) => api.readRows(url, keys, during),
    write: (url, key, value, ttlSeconds, during) => api.write(url, key, value, ttlSeconds, during),
    readConfigured: (url, key, during) => api.readConfigured(url, key, during),
    readStatus: (url, during) => api.readStatus(url, during),
    explain: (url, key, during) => api.explain(url, key, during),
    async readMetrics(groups, namespace, window, during) {
      reader ??= await openReader(credentials, settings);
      try {
        return await reader.read(groups, namespace, window, during);
      } catch (thrown) {
        const failure = awsFailure(thrown, 'cloudwatch:GetMetricData', during);
        if (failure === thrown ? !mayPass(failure) : isRefusal(thrown)) throw failure;
        throw new TransientReadError(failure.what, { cause: thrown });
      }
    },
  };
}

/** Whether a failed renewal of credentials may succeed at the next read. */
function mayPass({ code }: Failure): boolean {
  return [idTokenUnreachable, stsThrottled, stsUnreachable].some((cause) => cause.code === code);
}

async function openReader(credentials: CredentialSource, settings: ClientSettings): Promise<MetricReader> {
  const { MetricReader } = await import('./cloudwatch.ts');
  return new MetricReader(credentials, settings);
}

/** Whether the SDK's endpoint for CloudFormation is this machine's own, by the variables that the SDK reads. */
function isLocalEndpoint(env: CloudOptions['env']): boolean {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return false;
  const endpoint = env['AWS_ENDPOINT_URL_CLOUDFORMATION'] ?? env['AWS_ENDPOINT_URL'] ?? '';
  return URL.canParse(endpoint) && isLoopback(new URL(endpoint).hostname);
}
