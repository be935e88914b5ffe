// The credentials of a profile in AWS's configuration files. Only a session of IAM Identity Center or `aws login` is left to the SDK,
// since loading it doubles a cold start, and its other readers have neither a signal nor a limit.

import { spawn } from 'node:child_process';
import { isatty } from 'node:tty';
import type { HttpHandler, HttpRequest } from '@smithy/protocol-http';
import { ATTEMPTS } from '../base/retry.ts';
import { Unanswered } from '../base/send.ts';
import { excerpt, isRecord, parseJson, quoted } from '../base/text.ts';
import { atOnce } from './concurrency.ts';
import type { Credentials, SignInPorts } from './credentials.ts';
import { variantOf } from './env-variables.ts';
import { exchange, type OutgoingRequest, readText } from './http.ts';
import { containerCredentials, credentialsIn, instanceCredentials } from './machine-credentials.ts';
import { awsFiles, type Section, type Sections } from './profiles.ts';
import type { AwsCallSettings } from './signed-http.ts';
import { assumeRoleBy, assumeRoleByToken, type RoleSession } from './sts.ts';

export function isRoleProfile(section: Section = {}): boolean {
  return 'role_arn' in section && ('source_profile' in section || 'credential_source' in section);
}

/** Whether a profile has a source of credentials, and not only other settings such as a region. */
export function namesCredentials(section: Section = {}): boolean {
  const settings =
    /^(?:aws_access_key_id|credential_process|credential_source|login_session|role_arn|sso_\w+|web_identity_token_file)$/;
  return Object.keys(section).some((name) => settings.test(name));
}

/** All profiles, and how AWS is called. */
interface ProfileContext {
  readonly sections: Sections;
  readonly place: AwsCallSettings;
  readonly ports: SignInPorts;
}

/**
 * The credentials of a profile. Throws an Error that says why it has none, what sts.ts throws, or the signal's reason.
 *
 * @param users the profiles that this one is the source of
 */
export async function profileCredentials(
  profile: string,
  context: ProfileContext,
  signal: AbortSignal,
  users: readonly string[] = [],
): Promise<Credentials> {
  const { sections, place, ports } = context;
  const section = sections[profile];
  if (section === undefined) throw new Error(`its source_profile ${quoted(profile)} does not exist`);
  const { role_arn: roleArn, aws_access_key_id: accessKeyId, aws_secret_access_key: secretAccessKey } = section;
  const isSource = users.length > 0;
  const isRole = isRoleProfile(section) || (isSource && 'credential_source' in section);
  if (accessKeyId && secretAccessKey && (isSource || !isRole)) {
    const { aws_session_token: sessionToken } = section;
    return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
  }
  if (isRole) {
    const held = await sourceOf(profile, section, context, signal, users);
    if (roleArn === undefined) return held;
    if ('mfa_serial' in section) throw new Error(`mfa_serial of ${quoted(profile)} is not supported`);
    const { region = place.region } = section;
    return assumeRoleBy(held, sessionOf(roleArn, section), { ...place, region }, ports, signal);
  }
  const { web_identity_token_file: tokenFile, credential_process: command } = section;
  if (roleArn && tokenFile) return tokenFileCredentials(tokenFile, sessionOf(roleArn, section), place, ports, signal);
  return command === undefined ? sdkCredentials(profile, context, signal) : processCredentials(command, signal);
}

/** The credentials with which the role of a profile is assumed. */
async function sourceOf(
  profile: string,
  { source_profile: source, credential_source: service }: Section,
  context: ProfileContext,
  signal: AbortSignal,
  users: readonly string[],
): Promise<Credentials> {
  if (source !== undefined && service === undefined) {
    // A profile may be its own source, with keys.
    if (users.includes(source)) throw new Error(`source_profile leads back to the profile ${quoted(source)}`);
    return profileCredentials(source, context, signal, [...users, profile]);
  }
  if (service === 'EcsContainer' && source === undefined) return containerCredentials(context.ports, signal);
  if (service === 'Ec2InstanceMetadata' && source === undefined) return instanceCredentials(context.ports, signal);
  // The keys of the environment come before profiles, so there are none.
  const reason =
    service === 'Environment'
      ? 'AWS_ACCESS_KEY_ID is not set'
      : 'use either source_profile or a valid credential_source';
  throw new Error(`the profile ${quoted(profile)} has no source of credentials: ${reason}`);
}

function sessionOf(roleArn: string, section: Section): RoleSession {
  const { role_session_name: sessionName, duration_seconds: seconds, external_id: externalId } = section;
  return {
    roleArn,
    sessionName: sessionName || 'clonesquad-scale',
    durationSeconds: Number(seconds || 3600),
    externalId,
  };
}

/** The credentials of a role by a token file, which something else keeps up to date, as in a pod. */
export async function tokenFileCredentials(
  tokenFile: string,
  role: RoleSession,
  place: AwsCallSettings,
  ports: SignInPorts,
  signal: AbortSignal,
): Promise<Credentials> {
  const token = async () => {
    const idToken = ports.readFile(tokenFile).trim();
    ports.mask(idToken);
    return idToken;
  };
  return assumeRoleByToken(role, token, place, ports, signal);
}

/** The credentials that the command of `credential_process` prints. */
async function processCredentials(command: string, signal: AbortSignal): Promise<Credentials> {
  const printed = parseJson(await outputOf(command, signal));
  if (!isRecord(printed) || printed['Version'] !== 1)
    throw new Error('credential_process printed no JSON of version 1');
  const credentials = credentialsIn({ ...printed, Token: printed['SessionToken'] });
  if (credentials === undefined) throw new Error('credential_process printed no valid credentials');
  const { expiration } = credentials;
  if (expiration !== undefined && !(expiration.getTime() > Date.now()))
    throw new Error('credential_process printed credentials that have expired');
  return credentials;
}

/** As in the SDK. */
const PRINTED_BYTES = 1024 * 1024;

/** What a command prints. Once the signal is aborted, all of its processes are ended. */
async function outputOf(command: string, signal: AbortSignal): Promise<string> {
  // In a terminal, the command may prompt, so it stays in the terminal's session. Ctrl-C reaches it there.
  const isGroup = process.platform !== 'win32' && !isatty(0);
  const child = spawn(command, { shell: true, detached: isGroup, stdio: ['inherit', 'pipe', 'pipe'] });
  const { promise: ended, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject).once('close', resolve);
  const end = () => {
    try {
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // It has just ended.
    }
  };
  signal.addEventListener('abort', end, { once: true });
  try {
    const streams = [child.stdout, child.stderr].map((stream) => readText(stream, PRINTED_BYTES));
    const [code, out, error = ''] = await Promise.all([ended, ...streams]);
    signal.throwIfAborted();
    if (out === undefined) throw new Error(`credential_process printed more than ${PRINTED_BYTES} bytes`);
    if (code === 0) return out;
    // The command itself is not quoted, since its arguments may have a secret.
    const how = code === null ? 'was ended by a signal' : `ended with exit code ${code}`;
    throw new Error([`credential_process ${how}`, excerpt(error)].filter((part) => part !== '').join(': '));
  } finally {
    signal.removeEventListener('abort', end);
  }
}

async function sdkCredentials(
  profile: string,
  { place, ports: { env } }: ProfileContext,
  signal: AbortSignal,
): Promise<Credentials> {
  const { fromIni } = await import('@aws-sdk/credential-providers');
  const { isDualStack, isFips } = variantOf(env);
  const isOwn = Boolean(env['AWS_ENDPOINT_URL'] || env['AWS_ENDPOINT_URL_SSO']);
  const clientConfig = {
    customUserAgent: place.userAgent,
    maxAttempts: ATTEMPTS.sts,
    requestHandler: sdkHandler(place, signal),
    // The SDK takes fewer spellings of both, and neither beside an endpoint.
    useDualstackEndpoint: isDualStack && !isOwn,
    useFipsEndpoint: isFips && !isOwn,
  };
  return fromIni({ ...awsFiles(env), profile, clientConfig })({
    callerClientConfig: { region: async () => place.region },
  });
}

/** Far more than an answer to authentication has. */
const ANSWER_BYTES = 8 * 1024 * 1024;

/** Sends the SDK's requests as all others (http.ts). Its providers take no signal, so the handler does. */
export function sdkHandler(
  { requestMs, gate = atOnce }: Pick<AwsCallSettings, 'requestMs' | 'gate'>,
  signal: AbortSignal,
): HttpHandler {
  const limits = { requestMs, answerBytes: ANSWER_BYTES, isAboutTokens: true };
  return {
    async handle(request: HttpRequest) {
      const outgoing = toOutgoing(request);
      try {
        const { status, headers, body } = await gate(
          outgoing.url.host,
          () => exchange(outgoing, limits, signal),
          signal,
        );
        const response = { statusCode: status, headers: Object.fromEntries(headers), body: Buffer.from(body) };
        return { response };
      } catch (thrown) {
        // The SDK decides by the name whether it retries.
        if (signal.aborted) throw new DOMException('Request aborted', 'AbortError');
        if (!(thrown instanceof Unanswered) || !thrown.isTransient) throw thrown;
        throw Object.assign(new Error(thrown.message, { cause: thrown }), { name: 'TimeoutError' });
      }
    },
    // The SDK's plugins may set options of handlers. This one has none.
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
}

function toOutgoing({ protocol, hostname, port, path, query, method, headers, body }: HttpRequest): OutgoingRequest {
  const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`);
  // As it was signed: everything is encoded except RFC 3986's unreserved characters.
  const encode = (part: string) =>
    encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  url.search = Object.entries(query ?? {})
    .flatMap(([name, value]) => [value].flat().map((one) => `${encode(name)}=${encode(one ?? '')}`))
    .join('&');
  const own = Object.entries(headers).filter(([name]) => !/^(?:host|content-length)$/i.test(name));
  const outgoing = { method, url, headers: Object.fromEntries(own) };
  if (body === undefined || body === null || method === 'GET') return outgoing;
  if (typeof body === 'string') return { ...outgoing, body };
  if (body instanceof Uint8Array) return { ...outgoing, body: new Uint8Array(body) };
  throw new TypeError('Only texts and bytes are sent here');
}
