// AWS credentials, with GitHub's OIDC token or from the environment: renewed before they expire, and masked at once.

import type { RetryPolicy } from '../base/retry.ts';
import { invalidAccessKey } from '../errors/authentication.ts';
import type { SignIn } from '../scale/request.ts';
import { ambientCredentials } from './ambient.ts';
import { assumeRoleBy, assumeRoleByToken, type StsPlace } from './assume-role.ts';
import type { Env } from './environment.ts';
import { unlessAborted } from './shared-call.ts';
import { signInFailure } from './sign-in-failure.ts';

/** A key that signs requests. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Gives valid credentials. Throws a Failure (`credentials`, `refused`, `unreachable`), or the signal's reason. */
export type CredentialSource = (signal: AbortSignal) => Promise<Credentials>;

/** The ports of authentication. */
export interface SignInPorts {
  /** A new OIDC token of the runner for an audience, masked. */
  readonly idToken: (audience: string, signal: AbortSignal) => Promise<string>;
  /** Keeps a secret out of the log. */
  readonly mask: (secret: string) => void;
  /** Retries of STS. Its clock is used for everything here. */
  readonly retryPolicy: RetryPolicy;
  /** The process environment. */
  readonly env: Env;
  /** The text of a small file that the environment names. Throws an Error. */
  readonly readFile: (path: string) => string;
  /** Whether a path is a pipe. */
  readonly isPipe: (path: string) => boolean;
}

/** How long before their expiry credentials are renewed, in ms. Short-lived ones are renewed in the last third of their life. */
const RENEW_BEFORE_MS = 5 * 60_000;

/** A source of credentials. It sends nothing before its first use. */
export function credentialSource(signIn: SignIn, place: StsPlace, ports: SignInPorts): CredentialSource {
  const {
    mask,
    retryPolicy: { clock },
  } = ports;
  const obtain: CredentialSource = async (signal) => {
    const askedAt = clock.now();
    const credentials = await unlessAborted(fetchCredentials(signIn, place, ports, signal), signal);
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    for (const secret of [accessKeyId, secretAccessKey, sessionToken]) if (secret) mask(secret);
    return byOurClock(credentials, signIn, askedAt);
  };
  return keptFresh(obtain, clock.now);
}

async function fetchCredentials(
  signIn: SignIn,
  place: StsPlace,
  ports: SignInPorts,
  signal: AbortSignal,
): Promise<Credentials> {
  let idToken: string | undefined;
  try {
    if (signIn.kind === 'role' && signIn.by === 'oidc') {
      const newToken = async () => {
        idToken = await ports.idToken(signIn.audience, signal);
        ports.mask(idToken);
        return idToken;
      };
      return await assumeRoleByToken(signIn, newToken, place, ports, signal);
    }
    const held = requireUsable(await ambientCredentials(signIn, place, ports, signal));
    return signIn.kind === 'ambient' ? held : await assumeRoleBy(held, signIn, place, ports, signal);
  } catch (thrown) {
    signal.throwIfAborted();
    throw signInFailure(thrown, { signIn, region: place.region, idToken });
  }
}

/** Trims credentials. Throws a Failure (`credentials`) if they still have characters that no header may have. */
function requireUsable(credentials: Credentials): Credentials {
  const usable = (name: string, text: string) => {
    const key = text.trim();
    if (/^[\x21-\x7e]+$/.test(key)) return key;
    throw invalidAccessKey({ malformed: name });
  };
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return {
    ...credentials,
    accessKeyId: usable('access key ID', accessKeyId),
    secretAccessKey: usable('secret access key', secretAccessKey),
    ...(sessionToken && { sessionToken: usable('session token', sessionToken) }),
  };
}

/** Credentials with their expiry by our clock, which may be wrong: the lifetime of a session is known. */
function byOurClock(credentials: Credentials, signIn: SignIn, askedAt: number): Credentials {
  if (signIn.kind === 'ambient' || credentials.expiration === undefined) return credentials;
  const asked = signIn.durationSeconds * 1000;
  const left = credentials.expiration.getTime() - askedAt;
  return left > 0 && left <= asked ? credentials : { ...credentials, expiration: new Date(askedAt + asked) };
}

interface Held {
  readonly credentials: Credentials;
  /** When to renew them, and when they expire, epoch ms. */
  readonly dueAt: number;
  readonly endsAt: number;
}

interface Renewal {
  readonly credentials: Promise<Credentials>;
  readonly signal: AbortSignal;
}

/** Caches credentials until their renewal. A failed renewal does not matter while they are valid. */
function keptFresh(obtain: CredentialSource, now: () => number): CredentialSource {
  let held: Held | undefined;
  let renewal: Renewal | undefined;
  const renew: CredentialSource = async (signal) => {
    try {
      const obtainedAt = now();
      const credentials = await obtain(signal);
      const endsAt = credentials.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
      held = { credentials, endsAt, dueAt: endsAt - Math.min(RENEW_BEFORE_MS, (endsAt - obtainedAt) / 3) };
      return credentials;
    } catch (thrown) {
      signal.throwIfAborted();
      if (held !== undefined && now() < held.endsAt) return held.credentials;
      throw thrown;
    } finally {
      renewal = undefined;
    }
  };
  const source: CredentialSource = async (signal) => {
    if (held !== undefined && now() < held.dueAt) return held.credentials;
    renewal ??= { credentials: renew(signal), signal };
    const shared = renewal;
    try {
      return await unlessAborted(shared.credentials, signal);
    } catch (thrown) {
      // The caller that began the renewal was cancelled, but this one was not.
      if (!signal.aborted && shared.signal.aborted) return source(signal);
      throw thrown;
    }
  };
  return source;
}
