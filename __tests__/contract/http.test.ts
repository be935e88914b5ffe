// The local cloud's API answers each recorded request as CloneSquad did, and changes its configuration in the same way.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type LocalCloud, startCloud } from '../../local-cloud/cloud.ts';
import { handClock, type Keys, readFacts, signHeaders, type ToSign, toKeys } from './facts.ts';
import { assumeRole } from './facts-session.ts';

type Signing =
  | 'none'
  | 'bearer'
  | 'unknown key'
  | 'wrong secret'
  | 'wrong service'
  | 'wrong region'
  | 'denied'
  | 'postOnly'
  | 'session without token'
  | 'changed date'
  | 'query as typed';

/** One recorded exchange. Its answer is in `text`, in `json` or in the named table; otherwise it is not compared. */
interface Exchange {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly body?: string;
  readonly contentType?: string;
  readonly signing?: Signing;
  /** The request was the first of a new API container. */
  readonly container?: 'new';
  readonly status: number;
  readonly errorType?: string;
  readonly text?: string;
  readonly json?: unknown;
  readonly table?: 'configuration' | 'sent-metrics';
  /** Value and origin of the desired count if it is not the default. */
  readonly desired?: readonly [value: string, origin: string];
  readonly row?: { readonly key: string; readonly value: string | null; readonly expiresIn?: number };
}

type Phase = { readonly phase: string; readonly cases: readonly Exchange[] };
type Rows = { readonly rows: readonly (readonly (string | number | null)[])[] };

const GROUP = 'perf1-frontend';
const DESIRED = 'ec2.schedule.desired_instance_count';
const BEFORE_FIRST_CYCLE = 'before the first cycle';
const { phases }: { phases: readonly Phase[] } = readFacts('http.json');
const configuration: Rows = readFacts('configuration.json');
const metrics: Rows = readFacts('sent-metrics.json');
const clock = handClock();
let cloud: LocalCloud;

beforeAll(async () => {
  cloud = await startCloud({
    accountId: '123456789012',
    clock: clock.read,
    fleets: [{ group: GROUP, historyMs: -10_000, subfleets: { blue: 3 } }],
  });
});

afterAll(() => cloud.close());

async function chooseKeys(signing: Signing | undefined): Promise<Keys> {
  const full = toKeys(cloud.keys('full'));
  if (signing === 'denied' || signing === 'postOnly') return toKeys(cloud.keys(signing));
  if (signing === 'unknown key') return { ...full, accessKeyId: 'AKIAUNKNOWN' };
  if (signing === 'wrong secret') return { ...full, secretAccessKey: 'wrong' };
  if (signing !== 'session without token') return full;
  const { accessKeyId, secretAccessKey } = await assumeRole(cloud);
  return { accessKeyId, secretAccessKey };
}

async function authorize(exchange: Exchange): Promise<Record<string, string>> {
  const { signing, method, path, query, body } = exchange;
  if (signing === 'none') return {};
  if (signing === 'bearer') return { authorization: 'Bearer abc' };
  const request: ToSign = {
    method,
    path,
    query,
    body,
    url: url(exchange),
    keys: await chooseKeys(signing),
    now: clock.read(),
  };
  const headers = await signHeaders({
    ...request,
    service: signing === 'wrong service' ? 'apigateway' : 'execute-api',
    region: signing === 'wrong region' ? 'us-west-2' : 'eu-west-1',
    queryAsTyped: signing === 'query as typed',
  });
  return signing === 'changed date' ? { ...headers, 'x-amz-date': '20260102T025000Z' } : headers;
}

function url({ path, query }: Exchange): string {
  return `${new URL(cloud.apiUrl(GROUP)).origin}${path}${query === undefined ? '' : `?${query}`}`;
}

async function send(exchange: Exchange): Promise<Response> {
  const { method, body, contentType } = exchange;
  const type = contentType === undefined ? {} : { 'content-type': contentType };
  const headers = { ...(await authorize(exchange)), ...type };
  return fetch(url(exchange), { method, headers, body: body ?? null });
}

/** A text without the parts that differ between two runs. */
function mask(text: string): string {
  return text
    .replace(new URL(cloud.apiUrl(GROUP)).host, '<HOST>')
    .replaceAll(/\d{8}T\d{6}Z/g, '<TIME>')
    .replace(/\d{8}(?=\/eu-west-1)/, '<DATE>')
    .replace(/(aws4_request\\n)[0-9a-f]{64}/, '$1<HASH>')
    .replace(/("(?:InteractAPIGWUrl|InteractQueue)": )"[^"]*"/g, '$1"<URL>"')
    .replace(/("InstallTime": )"[^"]*"/, '$1"<TIME>"')
    .replace(/("(?:accessKey|caller|user)": )"[^"]*"/g, '$1"<ID>"')
    .replaceAll(/"i-\w+"/g, '"<ID>"')
    .replace(/Traceback.*/s, '<TRACEBACK>');
}

/** The recorded configuration with the desired count of this exchange. */
function expectedConfiguration({ desired }: Exchange): unknown {
  const entries = configuration.rows.map(([key, format, fallback, value, origin]) => {
    const [now, from] = key === DESIRED ? (desired ?? [value, origin]) : [value, origin];
    const entry = { ConfigurationOrigin: from, DefaultValue: fallback, Format: format, Key: key };
    return [key, { ...entry, Override: false, Stable: true, Status: `Key found in '${from}'`, Value: now }];
  });
  return Object.fromEntries(entries);
}

function expectedSentMetrics(): unknown {
  return metrics.rows.map(([metric, unit, value, subfleet]) => ({
    Dimensions: [
      ...(subfleet === null ? [] : [{ Name: 'SubfleetName', Value: subfleet }]),
      { Name: 'GroupName', Value: GROUP },
    ],
    MetricName: metric,
    StorageResolution: 60,
    Timestamp: '2026-01-02T03:04:10.000+00:00',
    Unit: unit,
    Value: value,
  }));
}

/** The recorded answer and the actual one, in a form that can be compared. */
function compare(exchange: Exchange, body: string): { answered: unknown; recorded: unknown } {
  const text = mask(body);
  if (exchange.text !== undefined) return { answered: text, recorded: exchange.text };
  if (exchange.json !== undefined) return { answered: JSON.parse(text), recorded: exchange.json };
  if (exchange.table === 'configuration')
    return { answered: JSON.parse(text), recorded: expectedConfiguration(exchange) };
  if (exchange.table === 'sent-metrics') return { answered: JSON.parse(text), recorded: expectedSentMetrics() };
  return { answered: undefined, recorded: undefined };
}

function storedRow({ row }: Exchange): unknown {
  const stored = row && cloud.fleet(GROUP).row(row.key);
  if (!row || !stored) return row && { key: row.key, value: null };
  const { Value, ExpirationTime } = stored;
  const left = ExpirationTime === undefined ? {} : { expiresIn: ExpirationTime - clock.read() / 1000 };
  return { key: row.key, value: Value, ...left };
}

describe.each(phases)('$phase', ({ phase, cases }) => {
  test.each(cases)('$name', async (exchange) => {
    if (phase !== BEFORE_FIRST_CYCLE) clock.set(10);
    if (exchange.container === 'new') cloud.fleet(GROUP).recycleContainers();
    const response = await send(exchange);
    const { answered, recorded } = compare(exchange, await response.text());
    expect({
      status: response.status,
      contentType: response.headers.get('content-type'),
      errorType: response.headers.get('x-amzn-errortype') ?? undefined,
      row: storedRow(exchange),
      answered,
    }).toEqual({
      status: exchange.status,
      contentType: 'application/json',
      errorType: exchange.errorType,
      row: exchange.row,
      answered: recorded,
    });
  });
});
