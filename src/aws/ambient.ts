// Finds existing credentials in the order of the AWS CLI. A source that is configured but gives none is a failure: the next
// source might have another identity.

import { ATTEMPTS } from '../base/retry.ts';
import { quoted } from '../base/text.ts';
import { credentialSourceFailed, invalidAccessKey, noCredentials, profileNotFound } from '../errors/authentication.ts';
import { Failure } from '../errors/failure.ts';
import type { SignIn } from '../scale/request.ts';
import { assumeRoleByToken, type StsPlace } from './assume-role.ts';
import type { Credentials, SignInPorts } from './credentials.ts';
import { configuredEndpoint, type Env, profileOf, variantOf } from './environment.ts';
import { reasonOf } from './errors.ts';
import { machineCredentials, NoMachineCredentials } from './machine-credentials.ts';
import { awsFiles, describeFiles, readSections, type Section } from './profiles.ts';
import { clientSettings } from './sdk-handler.ts';

/** The files that may be read. Nothing ends the SDK's wait for a pipe, not even the end of the process. */
function filesToRead(env: Env): Readonly<Record<string, string>> {
  const { configFilepath, filepath } = awsFiles(env);
  return {
    AWS_CONFIG_FILE: configFilepath,
    AWS_SHARED_CREDENTIALS_FILE: filepath,
    AWS_WEB_IDENTITY_TOKEN_FILE: env['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? '',
  };
}

/**
 * Finds the credentials to use, or to assume a role with. Throws a Failure (`credentials`, `unreachable`), or the signal's
 * reason. Only a profile needs the SDK, since loading it doubles a cold start.
 */
export async function ambientCredentials(
  signIn: SignIn,
  place: StsPlace,
  ports: SignInPorts,
  signal: AbortSignal,
): Promise<Credentials> {
  const { env, isPipe } = ports;
  const keys = environmentKeys(env);
  if (keys !== undefined) return keys;
  const [source, path] = Object.entries(filesToRead(env)).find(([, file]) => isPipe(file)) ?? [];
  if (source !== undefined)
    throw credentialSourceFailed({ source, reason: `${path} is a pipe, which is not supported` });
  const { name: profile, variable } = profileOf(env) ?? {};
  const files = awsFiles(env);
  const section = (await readSections(files))[profile ?? 'default'];
  if (profile !== undefined && variable !== undefined && section === undefined)
    throw profileNotFound({ profile, variable, files: await describeFiles(files) });
  const ofSection = { source: `the profile ${quoted(profile ?? 'default')}`, profile: profile ?? 'default' };
  const ofProfile = () => profileCredentials(profile, place, env, signal);
  if (assumesRole(section)) return orFailed(ofSection, ofProfile, signal);
  const tokenFile = env['AWS_WEB_IDENTITY_TOKEN_FILE'];
  if (tokenFile) {
    const byToken = () => webIdentityCredentials(tokenFile, place, ports, signal);
    return orFailed({ source: 'AWS_WEB_IDENTITY_TOKEN_FILE' }, byToken, signal);
  }
  if (namesCredentials(section)) return orFailed(ofSection, ofProfile, signal);
  try {
    return await machineCredentials(ports, signal);
  } catch (thrown) {
    if (!(thrown instanceof NoMachineCredentials)) throw thrown;
    const purpose = {
      ...(signIn.kind === 'role' && { roleArn: signIn.roleArn }),
      isGitHub: env['GITHUB_ACTIONS'] === 'true',
    };
    const reason = `${await describeFiles(files)}; ${thrown.message}`;
    throw noCredentials({ ...purpose, reason }, { cause: thrown });
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

/** Credentials of a profile, or of the default one, by the SDK, which supports all settings of profiles. */
async function profileCredentials(
  profile: string | undefined,
  { region, userAgent, requestMs, gate }: StsPlace,
  env: Env,
  signal: AbortSignal,
): Promise<Credentials> {
  const { fromIni } = await import('@aws-sdk/credential-providers');
  const client = clientSettings(region, userAgent, requestMs, gate);
  const { isDualStack, isFips } = variantOf(env);
  const hasOwn = configuredEndpoint('sts', env) !== undefined;
  const clientConfig = {
    ...client,
    maxAttempts: ATTEMPTS.sts,
    // The providers take no signal; their requests do.
    requestHandler: client.requestHandler.boundTo(signal),
    // The SDK takes fewer spellings of both, and neither beside an endpoint.
    useDualstackEndpoint: isDualStack && !hasOwn,
    useFipsEndpoint: isFips && !hasOwn,
  };
  const which = { ...awsFiles(env), ...(profile !== undefined && { profile }) };
  // A profile's source may use its own STS client, which takes these settings as those of its parent.
  return fromIni({ ...which, clientConfig, parentClientConfig: { ...clientConfig } })();
}

/** Credentials of a role by a token file, which something else keeps up to date, as in a pod. */
async function webIdentityCredentials(
  tokenFile: string,
  place: StsPlace,
  ports: SignInPorts,
  signal: AbortSignal,
): Promise<Credentials> {
  const { AWS_ROLE_ARN: roleArn, AWS_ROLE_SESSION_NAME: sessionName } = ports.env;
  if (!roleArn) throw new Error('AWS_ROLE_ARN is not set');
  const role = { roleArn, sessionName: sessionName || 'clonesquad-scale', durationSeconds: 3600 };
  const token = async () => {
    const text = ports.readFile(tokenFile).trim();
    ports.mask(text);
    return text;
  };
  return assumeRoleByToken(role, token, place, ports, signal);
}

function assumesRole(section: Section = {}): boolean {
  return section['role_arn'] !== undefined && ('source_profile' in section || 'credential_source' in section);
}

/** Whether a profile has a source of credentials, and not only other settings such as a region. */
function namesCredentials(section: Section = {}): boolean {
  return Object.keys(section).some((name) =>
    /^(?:aws_access_key_id|credential_process|credential_source|login_session|role_arn|sso_\w+|web_identity_token_file)$/.test(
      name,
    ),
  );
}

/** The credentials of a source. Throws a Failure that says why it gave none, or the signal's reason. */
async function orFailed(
  source: { readonly source: string; readonly profile?: string },
  obtain: () => Promise<Credentials>,
  signal: AbortSignal,
): Promise<Credentials> {
  try {
    return await obtain();
  } catch (thrown) {
    signal.throwIfAborted();
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
