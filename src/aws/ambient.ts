// Credentials that are there already, found in the order of the AWS CLI. What is named and gives none is a failure: whoever
// went on to the next place might work as somebody else.

import { readFile } from 'node:fs/promises';
import { keyMissing, noCredentials, profileMissing, sourceFailed } from '../causes/ambient.ts';
import { Failure } from '../failure.ts';
import { quoted } from '../plain-text.ts';
import type { SignIn } from '../scale/request.ts';
import { awsFiles, describeFiles, readSections, type Section } from './aws-files.ts';
import type { ClientSettings } from './client-settings.ts';
import type { Credentials } from './credentials.ts';
import { type Env, profileOf } from './environment.ts';
import { reasonOf } from './errors.ts';

/** How the providers of the SDK ask. */
export interface ProviderConfig extends ClientSettings {
  readonly maxAttempts: number;
  readonly useFipsEndpoint: boolean;
  readonly useDualstackEndpoint: boolean;
  /** Of STS; absent: where the SDK finds it. */
  readonly endpoint?: string;
}

/** What is told of a failure beside its reason. */
export interface Purpose {
  /** The role that the credentials are to assume. */
  readonly roleArn?: string;
  readonly isGitHub: boolean;
}

/** Finds credentials; throws a Failure (`credentials`). Keys in the environment need no SDK: to load it would double a cold start. */
export async function ambientCredentials(
  env: Env,
  clientConfig: () => ProviderConfig,
  purpose: Purpose,
): Promise<Credentials> {
  return environmentKeys(env) ?? (await fromFilesOrMachine(env, clientConfig(), purpose));
}

/** Keys in the environment, which count before any profile. */
function environmentKeys(env: Env): Credentials | undefined {
  const text = (name: string) => env[name]?.trim();
  const accessKeyId = text('AWS_ACCESS_KEY_ID');
  const secretAccessKey = text('AWS_SECRET_ACCESS_KEY');
  const sessionToken = text('AWS_SESSION_TOKEN') || text('AWS_SECURITY_TOKEN');
  const expiration = text('AWS_CREDENTIAL_EXPIRATION');
  if (!accessKeyId) return undefined;
  if (!secretAccessKey) throw keyMissing({});
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken && { sessionToken }),
    ...(expiration && { expiration: new Date(expiration) }),
  };
}

async function fromFilesOrMachine(
  env: Env,
  clientConfig: ProviderConfig,
  purpose: Purpose,
): Promise<Credentials> {
  const { fromIni, fromNodeProviderChain, fromWebToken } = await import('@aws-sdk/credential-providers');
  const { name: profile, variable } = profileOf(env) ?? {};
  const files = awsFiles(env);
  const section = (await readSections(files))[profile ?? 'default'];
  if (profile !== undefined && variable !== undefined && section === undefined)
    throw profileMissing({ profile, variable, files: await describeFiles(files) });
  const common = { ...files, ...(profile !== undefined && { profile }), clientConfig };
  // What a profile names may ask STS by its own client, which takes these settings for its parent's.
  const ofProfile = () => fromIni({ ...common, parentClientConfig: { ...clientConfig } })();
  const profileName = `the profile ${quoted(profile ?? 'default')}`;
  if (assumesRole(section)) return orFailed(profileName, ofProfile);
  const tokenFile = env['AWS_WEB_IDENTITY_TOKEN_FILE'];
  if (tokenFile) {
    return orFailed('AWS_WEB_IDENTITY_TOKEN_FILE', async () => {
      const { AWS_ROLE_ARN: roleArn, AWS_ROLE_SESSION_NAME: roleSessionName } = env;
      if (!roleArn) throw new Error('AWS_ROLE_ARN is not set');
      const webIdentityToken = (await readFile(tokenFile, 'utf8')).trim();
      return fromWebToken({
        roleArn,
        ...(roleSessionName && { roleSessionName }),
        webIdentityToken,
        clientConfig,
      })();
    });
  }
  if (namesCredentials(section)) return orFailed(profileName, ofProfile);
  try {
    return await fromNodeProviderChain(common)();
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    throw noCredentials({ ...purpose, reason: await describeFiles(files) }, { cause: thrown });
  }
}

function assumesRole(section: Section = {}): boolean {
  return section['role_arn'] !== undefined && ('source_profile' in section || 'credential_source' in section);
}

/** Whether a profile says where credentials are, and not only which region, say. */
function namesCredentials(section: Section = {}): boolean {
  return Object.keys(section).some((name) =>
    /^(?:aws_access_key_id|credential_process|credential_source|login_session|role_arn|sso_\w+|web_identity_token_file)$/.test(
      name,
    ),
  );
}

/** What a source gives; throws a Failure that says why it gave nothing. */
async function orFailed(source: string, obtain: () => Promise<Credentials>): Promise<Credentials> {
  try {
    return await obtain();
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    throw sourceFailed({ source, reason: reasonOf(thrown) }, { cause: thrown });
  }
}

/** Whose credentials a run works with, as far as that is known before it has them: completes "signing in with …". */
export function describeSignIn(signIn: SignIn, env: Env): string {
  if (signIn.kind === 'ambient') return describeAmbient(env);
  const { by, roleArn } = signIn;
  return by === 'oidc' ? `${roleArn}, by GitHub's OIDC` : `${roleArn}, assumed with ${describeAmbient(env)}`;
}

function describeAmbient(env: Env): string {
  if (env['AWS_ACCESS_KEY_ID']) return 'the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
  const profile = profileOf(env);
  const role = env['AWS_ROLE_ARN'] ?? 'the role';
  const places = [
    profile === undefined
      ? 'the default profile'
      : `the profile ${quoted(profile.name)} of ${profile.variable}`,
    env['AWS_WEB_IDENTITY_TOKEN_FILE']
      ? `${role} of AWS_WEB_IDENTITY_TOKEN_FILE`
      : 'the role of this machine',
  ];
  return places.join(', or else ');
}
