// The machine of a run: its proxies and certificates, the facts that settings depend on, and how runs authenticate.

import { homedir } from 'node:os';
import tls from 'node:tls';
import { type CloudOptions, type ConnectionPorts, openConnection } from '../aws/cloud.ts';
import { openGate } from '../aws/concurrency.ts';
import { ambientRegion, type Env, regionVariable, userAgentOf } from '../aws/env-variables.ts';
import { innermost, useProxyFromEnv } from '../aws/http.ts';
import { withProfileSettings } from '../aws/profiles.ts';
import { logRequests } from '../aws/request-log.ts';
import type { RetryPolicy } from '../base/retry.ts';
import { excerpt } from '../base/text.ts';
import type { Clock } from '../base/time.ts';
import { caBundleUnusable } from '../errors/services.ts';
import { sharedReads } from '../scale/metric-reads.ts';
import type { Connection, InspectedCloud, Session } from '../scale/ports.ts';
import type { Request } from '../scale/request.ts';
import type { Surroundings } from '../settings/read-request.ts';
import { isEndless, readRegularFile } from './files.ts';
import { idTokenSource } from './oidc-token.ts';
import { systemClock } from './process.ts';

/**
 * Sets up proxies and certificates for all requests.
 *
 * @param logRequest logs each request. Absent: they are not logged
 * @returns the environment, with the settings of AWS's configuration file
 * @throws Failure (`invalid-input`) for a proxy or a certificate that cannot be used
 */
export async function openMachine(env: Env, logRequest?: (line: string) => void): Promise<Env> {
  if (logRequest !== undefined) logRequests(logRequest);
  requireHome();
  await useProxyFromEnv(env);
  const settled = await withProfileSettings(env, isEndless);
  await trustCaBundle(settled);
  return settled;
}

/** Sets a home folder, as containers do, if this machine does not know the user: readers of AWS's configuration files require one. */
function requireHome(): void {
  try {
    homedir();
  } catch {
    process.env['HOME'] = '/';
  }
}

/** Maximum size of a file of certificates: those of all public authorities have some hundred kilobytes. */
const MOST_BUNDLE_BYTES = 16 * 1024 * 1024;

/** Trusts the certificates of AWS_CA_BUNDLE from now on, too. Throws a Failure (`invalid-input`) if they cannot be used. */
async function trustCaBundle(env: Env): Promise<void> {
  const file = env['AWS_CA_BUNDLE'];
  if (!file) return;
  try {
    const bundle = readRegularFile(file, MOST_BUNDLE_BYTES).toString('utf8');
    const certificates = bundle.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
    if (certificates === null) throw new Error('it contains no PEM certificate');
    if (!('setDefaultCACertificates' in tls)) throw new Error('it requires Node.js 22.19 or later');
    tls.setDefaultCACertificates([...tls.getCACertificates('default'), ...certificates]);
  } catch (thrown) {
    const reason = excerpt(innermost(thrown).message);
    throw caBundleUnusable({ file, reason }, { cause: thrown });
  }
  const { secureAgent } = await import('../aws/agents.ts');
  secureAgent.forgetEarly();
}

/** How a run authenticates. */
type Connect = (session: Session) => Promise<InspectedCloud>;

/** The facts about the machine in the environment. */
export function surroundingsOf(env: Env): Omit<Surroundings, 'runName'> {
  return {
    ambientRegion: ambientRegion(env),
    regionVariable: regionVariable(env),
    isGitHub: env['GITHUB_ACTIONS'] === 'true',
    hasIdToken: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
  };
}

/** Maximum size of a file with a token or a key, which have some kilobytes. */
const MOST_BYTES = 64 * 1024;

/** How one run authenticates. `mask` keeps a secret out of the log, if secrets may be logged. */
export function connectorFor(
  request: Omit<CloudOptions, 'userAgent' | 'env'>,
  env: Env,
  mask?: (secret: string) => void,
): Connect {
  const options = { ...request, userAgent: userAgentOf(env), env };
  return (session) => openConnection(options, portsOf(env, session.retryPolicy, mask)).cloud(session);
}

/** How each of some runs authenticates. Several of them share connections. */
export function connectorsFor<Of extends Sharing>(
  requests: readonly Of[],
  env: Env,
  log: (line: string) => void,
): (request: Of) => Connect {
  if (requests.length === 1) return (request) => connectorFor(request, env);
  const shared = { userAgent: userAgentOf(env), env, gate: openGate(), isShared: true };
  const open = (request: Of) => {
    const { requestMs } = request;
    // Not the retry policy of one run, since the connection outlives each of them. Callers stop by their signal.
    const retryPolicy = { clock: systemClock, requestMs, deadline: Number.POSITIVE_INFINITY, log };
    return openConnection({ ...request, ...shared }, portsOf(env, retryPolicy));
  };
  return sharedConnectors(requests, open, systemClock);
}

function portsOf(
  env: Env,
  retryPolicy: RetryPolicy,
  mask: (secret: string) => void = () => undefined,
): ConnectionPorts {
  const readFile = (path: string) => readRegularFile(path, MOST_BYTES).toString('utf8');
  return { idToken: idTokenSource(env, retryPolicy, mask), mask, retryPolicy, readFile, isEndless };
}

// Shares connections and polls between runs with the same credentials and region.

/** The settings that determine a run's connection and poll interval. */
type Sharing = Pick<Request, 'signIn' | 'region' | 'allowedAccounts' | 'vpcEndpoint' | 'requestMs' | 'wait'>;

/**
 * Gives each request its way to authenticate.
 *
 * @param open opens a connection by the identity, region, accounts, endpoint and request timeout of a request
 */
export function sharedConnectors<Of extends Sharing>(
  requests: readonly Of[],
  open: (request: Of) => Connection,
  clock: Pick<Clock, 'sleep'>,
): (request: Of) => Connect {
  const shortestPollMs = Math.min(...requests.map(({ wait }) => wait.pollMs));
  const all = new Map<string, Connect>();
  return (request) => {
    const key = connectionKey(request);
    const known = all.get(key);
    if (known !== undefined) return known;
    const connection = open(request);
    const readMetrics = sharedReads(connection.readMetrics, clock, shortestPollMs);
    const connect: Connect = async (session) => ({ ...(await connection.cloud(session)), readMetrics });
    all.set(key, connect);
    return connect;
  };
}

function connectionKey({ signIn, region, allowedAccounts, vpcEndpoint, requestMs }: Sharing): string {
  return JSON.stringify([signIn, region, allowedAccounts, vpcEndpoint?.href, requestMs]);
}
