// CloneSquad's API: API Gateway, which admits signed calls that the caller's policy allows, and the function behind it.
import { randomUUID } from 'node:crypto';
import { readTtl } from './configuration.ts';
import { effectiveValue, listConfiguration } from './defaults.ts';
import { type Deployment, discovery, fleetStatus, pythonJson, sentMetrics, USAGE } from './documents.ts';
import type { Fleet } from './fleet.ts';
import type { Received } from './http.ts';
import type { Identities, Identity } from './identities.ts';
import { allows } from './policy.ts';
import { authenticate, isRefusal, type Refusal } from './sigv4.ts';
import type { CannedAnswer } from './types.ts';
import { pythonInt } from './value.ts';
import { REFUSAL_TYPES } from './wire.ts';

/** A call as the function receives it. Query parameters may have replaced parts of the event. */
interface ApiCall {
  readonly operation: string;
  readonly method: string;
  readonly body: string;
  readonly query: Readonly<Record<string, string>>;
  readonly caller: Identity;
}

/** The action of a request in the list of requests: method and operation, `POST configuration/<key>`. */
export function nameCall({ method, path }: Received): string {
  return `${method} ${readOperation(path) ?? path}`.trimEnd();
}

/**
 * The answer to a request at the API of a fleet, with the request ID of API Gateway. The signature must be valid at `now`, in
 * epoch milliseconds.
 */
export async function answerApi(...call: Parameters<typeof answerCall>): Promise<CannedAnswer> {
  const given = await answerCall(...call);
  return { ...given, headers: { ...given.headers, 'x-amzn-RequestId': randomUUID() } };
}

async function answerCall(
  fleet: Fleet,
  request: Received,
  deployment: Deployment,
  identities: Identities,
  now: number,
): Promise<CannedAnswer> {
  const operation = readOperation(request.path);
  const hasRoute = request.method === 'GET' || (request.method === 'POST' && operation !== '');
  if (operation === undefined || !hasRoute)
    return gatewayRefusal({ kind: 'missing', message: 'Missing Authentication Token' });
  const { region, accountId } = identities.account;
  const find = (keyId: string) => identities.find(keyId);
  const caller = await authenticate(request, { service: 'execute-api', region, now, find });
  if (isRefusal(caller)) return gatewayRefusal(caller);
  const resource = `${deployment.apiArn}/v1/${request.method}/${request.path.replace(/^\/+v1\/*/, '')}`;
  if (!allows(caller.policy, { action: 'execute-api:Invoke', resource, region })) {
    const masked = resource.replace(accountId, accountId.replace(/.(?=....)/g, '*'));
    const message = `User: ${caller.arn} is not authorized to perform: execute-api:Invoke on resource: ${masked}`;
    return gatewayRefusal({ kind: 'denied', message });
  }
  return callApi(fleet, deployment, toCall(operation, request, caller));
}

/** The function's event. CloneSquad lets query parameters replace its fields. */
function toCall(operation: string, { method, query, body }: Received, caller: Identity): ApiCall {
  const parameters = Object.fromEntries(new URLSearchParams(query));
  return {
    operation: parameters['OpType'] ?? operation,
    method: parameters['httpMethod'] ?? method,
    body: parameters['body'] ?? body.toString(),
    query: parameters,
    caller,
  };
}

/** A refusal of API Gateway. */
export function gatewayRefusal({ kind, message }: Refusal): CannedAnswer {
  const member = kind === 'denied' ? 'Message' : 'message';
  return {
    status: 403,
    headers: { 'Content-Type': 'application/json', 'x-amzn-ErrorType': REFUSAL_TYPES[kind] },
    body: `{"${member}": ${JSON.stringify(message)}}`,
  };
}

/** The gateway's answer when the function fails. */
const CRASH: CannedAnswer = {
  status: 502,
  headers: { 'Content-Type': 'application/json', 'x-amzn-ErrorType': 'InternalServerErrorException' },
  body: '{"message": "Internal server error"}',
};

function answer(body: string, status = 200): CannedAnswer {
  return { status, headers: { 'Content-Type': 'application/json' }, body };
}

/** The operation in a path: lower case, without stage and empty segments. Undefined outside the stage. */
export function readOperation(path: string): string | undefined {
  const [stage, ...rest] = path.split('/').filter((segment) => segment !== '');
  return stage === 'v1' ? decode(rest.join('/')).toLowerCase() : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The function's answer. */
function callApi(fleet: Fleet, deployment: Deployment, call: ApiCall): CannedAnswer {
  const { operation } = call;
  if (operation.startsWith('configuration/')) return oneKey(fleet, operation.slice(14), call);
  switch (operation) {
    case '':
      return answer(USAGE);
    case 'configuration':
      return call.method === 'POST' ? writeMany(fleet, call) : showAll(fleet, call);
    case 'fleet/status':
      return orCrash(fleetStatus(fleet));
    case 'cloudwatch/sentmetrics':
      return orCrash(sentMetrics(fleet));
    case 'cloudwatch/metriccache':
      return answer('[]');
    case 'control/reschedulenow':
      return requestCycle(fleet, call.query['delay']);
    case 'discovery':
      return answer(discovery(fleet, deployment, call.caller));
    default:
      return isListed(operation) ? CRASH : answer(`Unknown command '${operation}'`, 404);
  }
}

/** Operations that exist and are not simulated fail, so that no test relies on an invented answer. */
function isListed(operation: string): boolean {
  return USAGE.split('\n').some((pattern) => new RegExp(`^${pattern}$`).test(operation));
}

function orCrash(body: string | undefined): CannedAnswer {
  return body === undefined ? CRASH : answer(body);
}

function oneKey(fleet: Fleet, key: string, call: ApiCall): CannedAnswer {
  const now = fleet.now();
  if (call.method === 'POST') {
    if (call.body === '') return CRASH;
    const [value = ''] = call.body.split('\n');
    fleet.write(key, value, readTtl(call.query['ttl']));
    return answer(value);
  }
  const container = fleet.nextContainer();
  const values = container.values(now);
  const stray = container.knows(key, now) ? values[key] : undefined;
  const value = effectiveValue(key, values, fleet.options) ?? stray;
  return value === undefined ? answer(`Unknown configuration key '${key}'!`, 400) : answer(value);
}

function showAll(fleet: Fleet, { query }: ApiCall): CannedAnswer {
  const values = fleet.nextContainer().values(fleet.now());
  if (query['raw'] === 'true') return answer(pythonJson(values));
  const entries = listConfiguration(values, fleet.options);
  return answer(query['format'] === 'yaml' ? toYaml(entries) : pythonJson(entries));
}

function toYaml(entries: Readonly<Record<string, object>>): string {
  const lines = Object.entries(entries).map(([key, entry]) => {
    const fields = Object.entries(entry).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}\n`);
    return `${key}:\n${fields.join('')}`;
  });
  return lines.join('');
}

function writeMany(fleet: Fleet, { query, body }: ApiCall): CannedAnswer {
  const parsed = query['format'] === 'json' ? parseJson(body) : parseYaml(body);
  if (typeof parsed === 'string') return answer(`Can't parse YAML/JSON document : ${parsed} `, 500);
  for (const [key, value] of parsed) fleet.write(key, value);
  return answer(`Ok (${parsed.length} key(s) processed)`);
}

type Pairs = readonly (readonly [key: string, value: string])[];

/** Keys and values of a flat document, or the message of Python's parser. */
function parseJson(body: string): Pairs | string {
  if (/^\s*\{\s*$/.test(body)) {
    const char = body.trimStart().length === body.length ? 1 : body.indexOf('{') + 1;
    return `Expecting property name enclosed in double quotes: line 1 column ${char + 1} (char ${char})`;
  }
  try {
    const document: unknown = JSON.parse(body);
    if (typeof document !== 'object' || document === null) return `'${typeof document}' object is not iterable`;
    return Object.entries(document).map(([key, value]) => [key, String(value)]);
  } catch {
    return 'Expecting value: line 1 column 1 (char 0)';
  }
}

function parseYaml(body: string): Pairs | string {
  if (/^\s*-?\d+\s*$/.test(body)) return "'int' object is not iterable";
  const pairs: [string, string][] = [];
  for (const line of body.split('\n').filter((text) => !/^\s*(#|$)/.test(text))) {
    const [, key, value] = /^([^\s:][^:]*):(?:\s+(.*?))?\s*$/.exec(line) ?? [];
    if (key === undefined) return `could not find expected ':' in '${line}'`;
    pairs.push([key, (value ?? '').replace(/^(['"])(.*)\1$/, '$2')]);
  }
  return pairs;
}

function requestCycle(fleet: Fleet, delay: string | undefined): CannedAnswer {
  const seconds = pythonInt(delay ?? '0');
  if (seconds === undefined || seconds > 900) return refuseDelay(delay, `ValueError: '${delay ?? ''}'`);
  fleet.requestCycle(seconds * 1000);
  if (!fleet.release.schedulesCycles)
    return refuseDelay(delay, "AttributeError: module 'sqs' has no attribute 'call_me_back_send'");
  return answer(`On-demand rescheduling request acknowledged. Reschedule in ${seconds} second(s)...`);
}

/** CloneSquad reports every exception as an invalid delay. Without a delay, the report itself raises an exception. */
function refuseDelay(delay: string | undefined, exception: string): CannedAnswer {
  if (delay === undefined) return CRASH;
  const trace = `Traceback (most recent call last):\n${exception}`;
  return answer(`Failed to parse supplied 'delay' parameter as a int() '${delay}' : ${trace}`, 400);
}
