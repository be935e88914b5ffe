// The real cloud behind the story of a run. What only discovery or the wait needs is loaded when they begin.

import { CloneSquadApi } from '../clonesquad/api.ts';
import { isLoopback } from '../clonesquad/api-url.ts';
import { findApis } from '../clonesquad/discovery.ts';
import { type Cloud, TransientReadError } from '../scale/ports.ts';
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
  /** The process environment: it may name another endpoint than AWS's. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Signs in, and gives the cloud to work on; throws a Failure (`credentials`). */
export async function connectToAws(
  options: CloudOptions,
  ports: SignInPorts,
  signal: AbortSignal,
): Promise<Cloud> {
  const { region, userAgent } = options;
  const settings = clientSettings(region, userAgent);
  const credentials = credentialSource(options.signIn, settings, ports);
  await unlessAborted(credentials(), signal);
  const api = new CloneSquadApi(signedSender(credentials, region, userAgent));
  let reader: MetricReader | undefined;
  return {
    async findApis(groups, during) {
      const { stackSource } = await import('./cloudformation.ts');
      const stacks = stackSource(credentials, settings, during);
      return findApis(groups, stacks, { region, isLocalCloud: isLocalEndpoint(options.env) });
    },
    setDesired: (url, value, ttlSeconds, during) => api.setDesired(url, value, ttlSeconds, during),
    readDesired: (url, during) => api.readDesired(url, during),
    readStatus: (url, during) => api.readStatus(url, during),
    async readMetrics(groups, namespace, window, during) {
      reader ??= await openReader(credentials, settings);
      try {
        return await reader.read(groups, namespace, window, during);
      } catch (thrown) {
        const failure = awsFailure(thrown, 'cloudwatch:GetMetricData', during);
        if (failure === thrown || isRefusal(thrown)) throw failure;
        throw new TransientReadError(failure.what, { cause: thrown });
      }
    },
  };
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

/** The promise, or the signal's reason as soon as it is aborted: for calls that take no signal. */
async function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
