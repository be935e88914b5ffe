// The machine that a run is on, whoever drives it: what settings are read against, and how runs sign in from here.

import { openGate } from '../aws/bounds.ts';
import { trustCaBundle } from '../aws/ca-bundle.ts';
import { type CloudOptions, connectToAws, openConnection } from '../aws/cloud.ts';
import { ambientRegion, type Env } from '../aws/environment.ts';
import { withProfileSettings } from '../aws/profile-settings.ts';
import { useProxyFromEnv } from '../aws/proxy.ts';
import type { InspectedCloud, Session } from '../scale/ports.ts';
import { type Sharing, sharedConnectors } from '../scale/shared-connections.ts';
import type { Surroundings } from '../settings/reader.ts';
import { isPipe, readRegularFile } from './files.ts';
import { idTokenSource } from './id-token.ts';
import { systemClock } from './system-clock.ts';

/**
 * Makes this machine ready for requests, by its proxies and certificates.
 *
 * @returns the environment, and in it what AWS's configuration file sets
 * @throws Failure (`invalid-input`) for a proxy or a certificate that cannot be used
 */
export async function openMachine(env: Env): Promise<Env> {
  await useProxyFromEnv(env);
  const settled = await withProfileSettings(env);
  await trustCaBundle(settled);
  return settled;
}

/** How a run signs in. */
type Connect = (session: Session) => Promise<InspectedCloud>;

/** What the environment says of the machine. */
export function surroundingsOf(env: Env): Omit<Surroundings, 'runName'> {
  return {
    ambientRegion: ambientRegion(env),
    isGitHub: env['GITHUB_ACTIONS'] === 'true',
    hasIdToken: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
  };
}

/** A token or a key has some kilobytes. */
const MOST_BYTES = 64 * 1024;

function readFile(path: string): string {
  return readRegularFile(path, MOST_BYTES).toString('utf8');
}

/** Who asks. */
export interface Identity {
  readonly userAgent: string;
  readonly env: Env;
  /** Keeps a secret out of the log. */
  readonly mask: (secret: string) => void;
}

/** How one run signs in. */
export function connectorFor(
  request: Omit<CloudOptions, 'userAgent' | 'env'>,
  { userAgent, env, mask }: Identity,
): Connect {
  return (session) => {
    const { retryPolicy } = session;
    const idToken = idTokenSource(env, retryPolicy, mask);
    return connectToAws(
      { ...request, userAgent, env },
      { idToken, mask, retryPolicy, readFile, isPipe },
      session,
    );
  };
}

/** How each of many runs signs in, by connections that they share. */
export function connectorsFor<Of extends Sharing>(
  requests: readonly Of[],
  { userAgent, env, mask }: Identity,
  log: (line: string) => void,
): (request: Of) => Connect {
  const gate = openGate();
  const open = (request: Of) => {
    const { requestMs } = request;
    // No run's own retryPolicy would do: the connection outlives each of them. Whoever asks leaves by a signal.
    const retryPolicy = { clock: systemClock, requestMs, deadline: Number.POSITIVE_INFINITY, log };
    const idToken = idTokenSource(env, retryPolicy, mask);
    return openConnection(
      { ...request, userAgent, env, gate, isShared: true },
      { idToken, mask, retryPolicy, readFile, isPipe },
    );
  };
  return sharedConnectors(requests, open, systemClock);
}
