// Credentials of a container or an instance. Read without the SDK, whose requests for them have neither a signal nor a limit.

import { ATTEMPTS, sendWithRetries } from '../base/retry.ts';
import { answerText, type HttpAnswer, isSuccess, Unanswered } from '../base/send.ts';
import { isRecord, parseJson } from '../base/text.ts';
import type { Credentials, SignInPorts } from './credentials.ts';
import { exchange, type OutgoingRequest } from './http.ts';

/** The ports of reading them. The timeout and the number of attempts are fixed here. */
type MachinePorts = Pick<SignInPorts, 'env' | 'readFile' | 'retryPolicy'>;

/** There are no such credentials, or the service did not give them. */
export class NoMachineCredentials extends Error {
  override readonly name = 'CredentialsProviderError';
}

/** Limits as in the SDK. Such a service is on the machine itself, so it answers quickly. */
const LIMITS = { requestMs: 1_000, answerBytes: 64 * 1024 };

/** Hosts for which plain http is no risk: this machine, and the addresses of ECS and EKS. */
const LINK_LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|169\.254\.170\.2|169\.254\.170\.23|\[fd00:ec2::23\])$/;

/** The credentials of the container or instance; throws {@link NoMachineCredentials}, or the signal's reason. */
export async function machineCredentials(ports: MachinePorts, signal: AbortSignal): Promise<Credentials> {
  const { env } = ports;
  if (env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] || env['AWS_CONTAINER_CREDENTIALS_FULL_URI'])
    return containerCredentials(ports, signal);
  if (env['AWS_EC2_METADATA_DISABLED']?.toLowerCase() === 'true')
    throw new NoMachineCredentials('AWS_EC2_METADATA_DISABLED is true');
  return instanceCredentials(ports, signal);
}

/** The credentials of the container. Throws as {@link machineCredentials}. */
export async function containerCredentials(ports: MachinePorts, signal: AbortSignal): Promise<Credentials> {
  const { env, readFile } = ports;
  const relative = env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'];
  const text = relative ? `http://169.254.170.2${relative}` : (env['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? '');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LINK_LOCAL.test(url.hostname));
  if (url === undefined || !isSafe)
    throw new NoMachineCredentials(
      'AWS_CONTAINER_CREDENTIALS_FULL_URI must be an https:// URL, or an http:// URL of this machine',
    );
  const file = env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'];
  const token = file ? fileText(file, readFile) : env['AWS_CONTAINER_AUTHORIZATION_TOKEN'];
  const headers = token ? { Authorization: token.trim() } : {};
  return given(url, await asked({ method: 'GET', url, headers }, ports, signal));
}

function fileText(file: string, readFile: MachinePorts['readFile']): string {
  try {
    return readFile(file);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new NoMachineCredentials(`AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: ${why}`);
  }
}

/** The credentials of the instance. Throws as {@link machineCredentials}. */
export async function instanceCredentials(ports: MachinePorts, signal: AbortSignal): Promise<Credentials> {
  const { env } = ports;
  const isIpv6 = env['AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE']?.toLowerCase() === 'ipv6';
  const defaultRoot = isIpv6 ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254';
  const root = env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] || defaultRoot;
  if (!URL.canParse(root)) throw new NoMachineCredentials('AWS_EC2_METADATA_SERVICE_ENDPOINT is not a URL');
  const tokenUrl = new URL('/latest/api/token', root);
  const life = { 'x-aws-ec2-metadata-token-ttl-seconds': '21600' };
  // Not retried, since most machines are not EC2 instances.
  const token = await asked({ method: 'PUT', url: tokenUrl, headers: life }, ports, signal, 1);
  if (!isSuccess(token)) throw notGiven(tokenUrl, token);
  const headers = { 'x-aws-ec2-metadata-token': token.body };
  const roles = new URL('/latest/meta-data/iam/security-credentials/', root);
  const role = await asked({ method: 'GET', url: roles, headers }, ports, signal);
  if (!isSuccess(role)) throw notGiven(roles, role);
  const url = new URL(encodeURIComponent(role.body.trim()), roles);
  return given(url, await asked({ method: 'GET', url, headers }, ports, signal));
}

/** The answer to a request, with retries of transient errors. */
async function asked(
  request: OutgoingRequest,
  { retryPolicy }: MachinePorts,
  signal: AbortSignal,
  attempts: number = ATTEMPTS.machineCredentials,
): Promise<HttpAnswer> {
  const policy = { ...retryPolicy, requestMs: LIMITS.requestMs, attempts };
  const ask = () => exchange(request, LIMITS, signal);
  const answer = await sendWithRetries(request.url.host, ask, policy, signal);
  if (answer instanceof Unanswered) throw new NoMachineCredentials(answer.message);
  return answer;
}

function given(url: URL, answer: HttpAnswer): Credentials {
  const credentials = isSuccess(answer) ? credentialsIn(parseJson(answer.body)) : undefined;
  if (credentials === undefined) throw notGiven(url, answer);
  return credentials;
}

/** The credentials in a document of AWS: `undefined` if it has none. */
export function credentialsIn(document: unknown): Credentials | undefined {
  const { AccessKeyId, SecretAccessKey, Token, Expiration } = isRecord(document) ? document : {};
  if (typeof AccessKeyId !== 'string' || typeof SecretAccessKey !== 'string') return undefined;
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    ...(typeof Token === 'string' && { sessionToken: Token }),
    ...(typeof Expiration === 'string' && { expiration: new Date(Expiration) }),
  };
}

/** A success without valid credentials is not quoted, since it may have some. */
function notGiven({ host }: URL, answer: HttpAnswer): NoMachineCredentials {
  const body = isSuccess(answer) ? 'no credentials in the response' : answer.body;
  return new NoMachineCredentials(answerText(host, answer.status, body));
}
