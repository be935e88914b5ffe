// CloneSquad's API behind its gateway: which operation a path names, and what each operation answers.
import { readTtl } from './configuration.ts';
import { type ConfigurationSources, effectiveValue, listConfiguration } from './defaults.ts';
import { type Deployment, discovery, fleetStatus, pythonJson, sentMetrics, USAGE } from './documents.ts';
import type { Fleet } from './fleet.ts';
import type { Identity } from './identities.ts';
import type { CannedAnswer } from './types.ts';
import { pythonInt } from './value.ts';

/** One call as the function behind the gateway sees it: query parameters may have replaced parts of the event. */
export interface ApiCall {
  readonly operation: string;
  readonly method: string;
  readonly body: string;
  readonly query: Readonly<Record<string, string>>;
  readonly caller: Identity;
}

/** The failure of the function itself, as the gateway reports it. */
const CRASH: CannedAnswer = {
  status: 502,
  headers: { 'Content-Type': 'application/json', 'x-amzn-ErrorType': 'InternalServerErrorException' },
  body: '{"message": "Internal server error"}',
};

function answer(body: string, status = 200): CannedAnswer {
  return { status, headers: { 'Content-Type': 'application/json' }, body };
}

/** The operation that a path names, stage included: lower case, without empty segments. Undefined outside the stage. */
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

/** What the operation answers. */
export function callApi(fleet: Fleet, deployment: Deployment, call: ApiCall): CannedAnswer {
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
      return askCycle(fleet, call.query['delay']);
    case 'discovery':
      return answer(discovery(fleet, deployment, call.caller));
    default:
      return isListed(operation) ? CRASH : answer(`Unknown command '${operation}'`, 404);
  }
}

/** Operations that exist and are not played here crash, so that nobody builds on an answer of this cloud's own. */
function isListed(operation: string): boolean {
  return USAGE.split('\n').some((pattern) => new RegExp(`^${pattern}$`).test(operation));
}

function orCrash(body: string | undefined): CannedAnswer {
  return body === undefined ? CRASH : answer(body);
}

function sourcesOf(fleet: Fleet): ConfigurationSources {
  return { group: fleet.group, floor: fleet.shippedFloor, shadow: fleet.shadow };
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
  const value = effectiveValue(key, values, sourcesOf(fleet)) ?? stray;
  return value === undefined ? answer(`Unknown configuration key '${key}'!`, 400) : answer(value);
}

function showAll(fleet: Fleet, { query }: ApiCall): CannedAnswer {
  const values = fleet.nextContainer().values(fleet.now());
  if (query['raw'] === 'true') return answer(pythonJson(values));
  const entries = listConfiguration(values, sourcesOf(fleet));
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

/** Keys and values of a flat document, or why it has none, in the words of Python's parsers. */
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

function askCycle(fleet: Fleet, delay: string | undefined): CannedAnswer {
  const seconds = pythonInt(delay ?? '0');
  if (seconds === undefined || seconds > 900) return refuseDelay(delay, `ValueError: '${delay ?? ''}'`);
  fleet.askRun(seconds * 1000);
  if (!fleet.release.schedulesCycles)
    return refuseDelay(delay, "AttributeError: module 'sqs' has no attribute 'call_me_back_send'");
  return answer(`On-demand rescheduling request acknowledged. Reschedule in ${seconds} second(s)...`);
}

/** Every exception is answered as a mistake in the delay; without a delay, that answer raises an exception of its own. */
function refuseDelay(delay: string | undefined, exception: string): CannedAnswer {
  if (delay === undefined) return CRASH;
  const trace = `Traceback (most recent call last):\n${exception}`;
  return answer(`Failed to parse supplied 'delay' parameter as a int() '${delay}' : ${trace}`, 400);
}
