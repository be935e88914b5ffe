// AWS credentials: by GitHub's OIDC token or from the environment, renewed before they end, masked as soon as known.

import { invalidAccessKey } from '../causes/ambient.ts';
import type { Patience } from '../retry.ts';
import type { SignIn } from '../scale/request.ts';
import { ambientCredentials } from './ambient.ts';
import { assumeRoleBy, assumeRoleByToken, type StsPlace } from './assume-role.ts';
import type { Env } from './environment.ts';
import { unlessAborted } from './one-call.ts';
import { signInFailure } from './sign-in-failure.ts';

/** A key that signs requests. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Gives valid credentials whenever asked; throws a Failure (`credentials`, `refused`, `unreachable`), or the signal's reason. */
export type CredentialSource = (signal: AbortSignal) => Promise<Credentials>;

/** What signing in needs of its surroundings. */
export interface SignInPorts {
  /** A new OIDC token of the runner for an audience, masked. */
  readonly idToken: (audience: string, signal: AbortSignal) => Promise<string>;
  /** Keeps a secret out of the log. */
  readonly mask: (secret: string) => void;
  /** How STS is asked again; its clock is that of all. */
  readonly patience: Patience;
  /** The process environment. */
  readonly env: Env;
  /** The text of a small file that is named there; throws an Error. */
  readonly readFile: (path: string) => string;
  /** Whether a path leads to a pipe. */
  readonly isPipe: (path: string) => boolean;
}

/** Credentials are renewed this long before they end, in ms, or in the last third of a shorter life. */
const RENEW_BEFORE_MS = 5 * 60_000;

/** A source of credentials for a way to sign in. Nothing is asked for before its first use. */
export function credentialSource(signIn: SignIn, place: StsPlace, ports: SignInPorts): CredentialSource {
  const {
    mask,
    patience: { clock },
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

/** Without what was pasted along at their ends; throws a Failure (`credentials`) for what is still no key, which no header could carry. */
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

/** AWS dates the end of a session by its own clock; its life is known, so that ours may be wrong. */
function byOurClock(credentials: Credentials, signIn: SignIn, askedAt: number): Credentials {
  if (signIn.kind === 'ambient' || credentials.expiration === undefined) return credentials;
  const asked = signIn.durationSeconds * 1000;
  const left = credentials.expiration.getTime() - askedAt;
  return left > 0 && left <= asked ? credentials : { ...credentials, expiration: new Date(askedAt + asked) };
}

interface Held {
  readonly credentials: Credentials;
  /** When to renew them, and when they end, epoch ms. */
  readonly dueAt: number;
  readonly endsAt: number;
}

interface Renewal {
  readonly credentials: Promise<Credentials>;
  readonly signal: AbortSignal;
}

/** Remembers credentials until they are due; a failed renewal is no harm while the old ones last. */
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
      // Whoever began the renewal has given up, which is not our end.
      if (!signal.aborted && shared.signal.aborted) return source(signal);
      throw thrown;
    }
  };
  return source;
}
