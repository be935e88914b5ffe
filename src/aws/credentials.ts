// AWS credentials, with GitHub's OIDC token or from the environment: renewed before they expire, and masked at once.

import type { RetryPolicy } from '../base/retry.ts';
import { plainLine, quoted } from '../base/text.ts';
import { credentialSourceFailed, invalidAccessKey, noCredentials, profileNotFound } from '../errors/authentication.ts';
import { Failure } from '../errors/failure.ts';
import type { SignIn } from '../scale/request.ts';
import { OneCall, unlessAborted } from './concurrency.ts';
import { type Env, profileOf } from './env-variables.ts';
import { machineCredentials, NoMachineCredentials } from './machine-credentials.ts';
import { awsFiles, describeFiles, readSections } from './profiles.ts';
import { reasonOf } from './service.ts';
import type { AwsCallSettings } from './signed-http.ts';
import { assumeRoleBy, assumeRoleByToken, signInFailure } from './sts.ts';

/** A key that signs requests. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Gives valid credentials. Throws a Failure (`credentials`, `refused`, `unreachable`), or the signal's reason. */
export type CredentialSource = (signal: AbortSignal) => Promise<Credentials>;

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
  /** Whether reading a path may never end. */
  readonly isEndless: (path: string) => boolean;
}

/** How long before their expiry credentials are renewed, in ms. Short-lived ones are renewed in the last third of their life. */
const RENEW_BEFORE_MS = 5 * 60_000;

/** A source of credentials. It sends nothing before its first use. */
export function credentialSource(signIn: SignIn, place: AwsCallSettings, ports: SignInPorts): CredentialSource {
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
  place: AwsCallSettings,
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
    throw signInFailure(thrown, signIn, place.region, idToken);
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

/** Caches credentials until their renewal. A failed renewal does not matter while they are valid. */
function keptFresh(obtain: CredentialSource, now: () => number): CredentialSource {
  let held: { readonly credentials: Credentials; readonly renewAt: number; readonly endsAt: number } | undefined;
  const renew = async (signal: AbortSignal) => {
    const obtainedAt = now();
    const credentials = await obtain(signal);
    const endsAt = credentials.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
    held = { credentials, endsAt, renewAt: endsAt - Math.min(RENEW_BEFORE_MS, (endsAt - obtainedAt) / 3) };
    return held;
  };
  const renewal = new OneCall<Awaited<ReturnType<typeof renew>>>(({ renewAt }) => now() < renewAt);
  return async (signal) => {
    try {
      return (await renewal.ask(renew, signal)).credentials;
    } catch (thrown) {
      signal.throwIfAborted();
      if (held !== undefined && now() < held.endsAt) return held.credentials;
      throw thrown;
    }
  };
}

// Existing credentials, in the order of the AWS CLI. A source that is configured but gives none is a failure: the next source might
// have another identity.

async function ambientCredentials(
  signIn: SignIn,
  place: AwsCallSettings,
  ports: SignInPorts,
  signal: AbortSignal,
): Promise<Credentials> {
  const { env } = ports;
  const keys = environmentKeys(env);
  if (keys !== undefined) return keys;
  refuseEndless(ports);
  // Most jobs never come here.
  const { isRoleProfile, namesCredentials, profileCredentials, tokenFileCredentials } = await import(
    './profile-credentials.ts'
  );
  const { name: profile = 'default', variable } = profileOf(env) ?? {};
  const files = awsFiles(env);
  const sections = await readSections(files);
  const section = sections[profile];
  if (variable !== undefined && section === undefined)
    throw profileNotFound({ profile, variable, files: await describeFiles(files) });
  const ofSection = { source: `the profile ${quoted(profile)}`, profile };
  const ofProfile = () => profileCredentials(profile, { sections, place, ports }, signal);
  if (isRoleProfile(section)) return orFailed(ofSection, ofProfile);
  const { AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile, AWS_ROLE_ARN: roleArn, AWS_ROLE_SESSION_NAME: name } = env;
  if (tokenFile) {
    const byToken = async () => {
      if (!roleArn) throw new Error('AWS_ROLE_ARN is not set');
      const role = { roleArn, sessionName: name || 'clonesquad-scale', durationSeconds: 3600 };
      return tokenFileCredentials(tokenFile, role, place, ports, signal);
    };
    return orFailed({ source: 'AWS_WEB_IDENTITY_TOKEN_FILE' }, byToken);
  }
  if (namesCredentials(section)) return orFailed(ofSection, ofProfile);
  try {
    return await machineCredentials(ports, signal);
  } catch (thrown) {
    if (!(thrown instanceof NoMachineCredentials)) throw thrown;
    const role = signIn.kind === 'role' ? { roleArn: signIn.roleArn } : {};
    const reason = `${await describeFiles(files)}; ${thrown.message}`;
    throw noCredentials({ ...role, isGitHub: env['GITHUB_ACTIONS'] === 'true', reason }, { cause: thrown });
  }
}

/** Keys in the environment, which take precedence over profiles. */
function environmentKeys(env: Env): Credentials | undefined {
  const text = (name: string) => env[name]?.trim();
  const accessKeyId = text('AWS_ACCESS_KEY_ID');
  const secretAccessKey = text('AWS_SECRET_ACCESS_KEY');
  const sessionToken = text('AWS_SESSION_TOKEN') || text('AWS_SECURITY_TOKEN');
  const expiration = text('AWS_CREDENTIAL_EXPIRATION');
  if (!accessKeyId) return undefined;
  if (!secretAccessKey) throw invalidAccessKey({});
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken && { sessionToken }),
    ...(expiration && { expiration: new Date(expiration) }),
  };
}

/** Nothing ends the wait for a pipe, not even the end of the process, and a device may give data without end. */
function refuseEndless({ env, isEndless }: SignInPorts): void {
  const { configFilepath, filepath } = awsFiles(env);
  const files = {
    AWS_CONFIG_FILE: configFilepath,
    AWS_SHARED_CREDENTIALS_FILE: filepath,
    AWS_WEB_IDENTITY_TOKEN_FILE: env['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? '',
  };
  const [source, path = ''] = Object.entries(files).find(([, file]) => isEndless(file)) ?? [];
  if (source === undefined) return;
  throw credentialSourceFailed({ source, reason: `${plainLine(path)} is a pipe or a device, not a file` });
}

/** The credentials of a source. Throws a Failure that says why it gave none. */
async function orFailed(
  source: { readonly source: string; readonly profile?: string },
  obtain: () => Promise<Credentials>,
): Promise<Credentials> {
  try {
    return await obtain();
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    throw credentialSourceFailed({ ...source, reason: reasonOf(thrown) }, { cause: thrown });
  }
}

/** The credentials that a run will use, as far as they are known beforehand: follows "Credentials:". */
export function describeSignIn(signIn: SignIn, env: Env): string {
  if (signIn.kind === 'ambient') return describeAmbient(env);
  const { by, roleArn } = signIn;
  return by === 'oidc'
    ? `${roleArn}, with the OIDC token of GitHub`
    : `${roleArn}, assumed with ${describeAmbient(env)}`;
}

function describeAmbient(env: Env): string {
  if (env['AWS_ACCESS_KEY_ID']) return 'the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
  const profile = profileOf(env);
  const role = env['AWS_ROLE_ARN'] ?? 'the role';
  const places = [
    profile === undefined ? 'the default profile' : `the profile ${quoted(profile.name)} (${profile.variable})`,
    env['AWS_WEB_IDENTITY_TOKEN_FILE'] ? `${role} (AWS_WEB_IDENTITY_TOKEN_FILE)` : 'the role of this machine',
  ];
  return places.join(', or otherwise ');
}
