// The client of CloneSquad's API: writes of keys, requests for cycles, and reads.

import { ATTEMPTS, type RetryPolicy, sendWithRetries } from '../base/retry.ts';
import {
  dateOf,
  type HttpAnswer,
  type HttpRequest,
  isSuccess,
  requestIdOf,
  type Send,
  Unanswered,
} from '../base/send.ts';
import { isRecord, parseJson, quoted, withoutTokens } from '../base/text.ts';
import { markerUrl, writeUrl } from '../clonesquad/api-url.ts';
import { CYCLE_PATH, MARKER_KEY, MISSPELLED_COUNT_KEY } from '../clonesquad/keys.ts';
import { NO_VALUE } from '../clonesquad/size.ts';
import { type Denied, isDenied } from '../convergence/answers.ts';
import { afterWrite, Failure, type FailureOptions } from '../errors/failure.ts';
import { unexpectedResponse, unreachable, unsupportedRelease } from '../errors/services.ts';
import type { InspectedCloud } from '../scale/ports.ts';
import { apiOwnerIn, configuredValue, fleetStatusIn, maintenanceIn, parseLiveStatus } from './documents.ts';
import { canDoWithout, diagnose, readDenial, toDenied } from './refusal.ts';

/** The API of any number of deployments: see ports.ts for each call. */
type CloneSquadApi = Omit<InspectedCloud, 'findApis' | 'findGroups' | 'identify' | 'readMetrics'>;

/** The API, over one way to send. */
export function cloneSquadApi(send: Send, retryPolicy: RetryPolicy): CloneSquadApi {
  const calls = new ApiCalls(send, retryPolicy);
  const { clock, requestMs, deadline } = retryPolicy;
  return {
    async write(api, key, value, ttlSeconds, signal) {
      // A write is idempotent, so it is retried. CloneSquad keeps the first line of a body; an empty one deletes.
      const request: HttpRequest = { method: 'POST', url: writeUrl(api, key, ttlSeconds), body: value ?? '\n' };
      const sent = await calls.send(request, signal);
      const { answer, mayBeWritten } = sent;
      if (!isSuccess(answer)) throw calls.refused(sent, { mayBeWritten });
      const echo = value ?? '';
      if (answer.body === echo) return writtenBefore(sent);
      const what = `returned ${quoted(answer.body)} for a write of ${quoted(echo)}`;
      throw strange(sent, `${what}. The CloneSquad API returns the written value.`, { mayBeWritten: true });
    },

    async mark(api, signal) {
      const body = `${clock.now()}-${crypto.randomUUID()}`;
      const request: HttpRequest = { method: 'POST', url: markerUrl(api), body };
      const few = { attempts: ATTEMPTS.optional, deadline: Math.min(deadline, clock.now() + requestMs) };
      const sent = await calls.send(request, signal, few);
      const denial = readDenial(request, sent.answer);
      if (denial !== undefined) return toDenied(denial);
      if (!isSuccess(sent.answer)) throw calls.refused(sent);
      if (sent.answer.body === body) return writtenBefore(sent);
      throw strange(sent, `did not return the value that was written to ${MARKER_KEY}.`);
    },

    async requestCycle(api, signal) {
      // Not retried: a later request does the same.
      const answer = await calls.tryOnce({ method: 'GET', url: new URL(CYCLE_PATH, api) }, signal);
      return isDenied(answer) ? answer : answer !== undefined && isSuccess(answer);
    },

    async requireWritable(api, key, signal) {
      const request: HttpRequest = { method: 'POST', url: writeUrl(api, key), body: '' };
      const { answer } = await calls.send(request, signal, { attempts: 1 });
      // API Gateway has checked the permission. CloneSquad then fails on the empty body, and stores nothing.
      if (answer.status === 502) return;
      if (!isSuccess(answer)) throw calls.refused({ request, answer });
      const what = `returned ${answer.status} ${quoted(answer.body)} for an empty write`;
      const why = 'The CloneSquad API returns 502 for one, so this is probably another API.';
      throw strange({ request, answer }, `${what}. ${why}`, { mayBeWritten: true });
    },

    async readValue(api, key, signal) {
      const sent = await calls.get(api, `configuration/${key}`, signal);
      const { request, answer } = sent;
      const at = dateOf(answer) ?? clock.now();
      // Keys of subfleets are known to CloneSquad once they have a value.
      if (isUnknownKey(answer) && key.startsWith('subfleet.')) return { value: NO_VALUE, at };
      if (isUnknownKey(answer))
        throw unsupportedRelease({ host: request.url.host, key }, { requestId: requestIdOf(answer) });
      const body = calls.bodyOf(sent);
      if (isDenied(body)) return { value: body, at };
      if (body.includes('\n'))
        throw strange(sent, `returned ${quoted(body)} for GET configuration/${key}. A value has a single line.`);
      // The report shows it unquoted. No valid value of this key looks like a token.
      return { value: withoutTokens(body), at };
    },

    async readRows(api, keys, signal) {
      const sent = await calls.get(api, 'configuration?raw=true', signal);
      const body = calls.bodyOf(sent);
      if (isDenied(body)) return body;
      const table = parseJson(body);
      const isTable = isRecord(table) && !Array.isArray(table);
      const found = keys.map((key) => [key, isTable ? (table[key] ?? null) : undefined] as const);
      if (found.every(isStoredRow)) return new Map(found);
      throw strange(sent, `returned ${quoted(body)} for GET configuration. This is not a table of values.`);
    },

    async readApiOwner(api, signal) {
      const sent = await calls.get(api, 'discovery', signal);
      if (sent.answer.status === 404) return undefined;
      const body = calls.bodyOf(sent);
      if (isDenied(body)) return body;
      const discovery = apiOwnerIn(parseJson(body));
      if (discovery !== undefined) return discovery;
      throw strange(sent, `returned ${quoted(body)} for GET discovery. This contains no GroupName.`);
    },

    async readConfigured(api, key, signal) {
      const configuration = await calls.tryToRead(api, 'configuration?format=json', signal);
      return isDenied(configuration) ? configuration : configuredValue(configuration, key);
    },

    async readFleetStatus(api, signal) {
      const status = await calls.tryToRead(api, 'fleet/status', signal);
      return isDenied(status) ? status : fleetStatusIn(status);
    },

    async readLiveStatus(api, group, signal) {
      const sent = await calls.tryToRead(api, 'cloudwatch/sentmetrics', signal);
      return isDenied(sent) ? sent : parseLiveStatus(sent, group);
    },

    async readShadowing(api, key, signal) {
      const paths = ['configuration?format=json', 'configuration?raw=true', 'cloudwatch/sentmetrics'];
      const answers = await Promise.all(paths.map((path) => calls.tryToRead(api, path, signal)));
      const [configuration, rows, metrics] = answers;
      const inForce = configuredValue(configuration, key);
      const misspelled = isRecord(rows) ? rows[MISSPELLED_COUNT_KEY] : undefined;
      const isInMaintenance = maintenanceIn(metrics);
      return {
        ...(inForce && { inForce }),
        ...(typeof misspelled === 'string' && { misspelled }),
        ...(isInMaintenance !== undefined && { isInMaintenance }),
        denied: answers.filter(isDenied),
      };
    },
  };
}

function isStoredRow(row: readonly [string, unknown]): row is [string, string | null] {
  return typeof row[1] === 'string' || row[1] === null;
}

function isUnknownKey({ status, body }: HttpAnswer): boolean {
  return status === 400 && body.startsWith('Unknown configuration key');
}

/** The Date header drops fractions of a second, so the write may be up to a second later than it says. */
function writtenBefore(sent: Sent): number {
  const date = dateOf(sent.answer);
  if (date !== undefined) return date + 1000;
  const what = 'accepted the value, but its response has no Date header. API Gateway always sends one.';
  throw strange(sent, what, { mayBeWritten: true });
}

// Calls of CloneSquad's API, with retries and without. The API answers 200 to anything, so every answer is checked.

/** A request and its last answer. */
interface Answered {
  readonly request: HttpRequest;
  readonly answer: HttpAnswer;
}

/** The same, and whether any of the attempts may have been carried out. */
export interface Sent extends Answered, Pick<Failure, 'mayBeWritten'> {}

/** The calls, over one way to send. They throw a Failure, or the signal's reason. */
class ApiCalls {
  readonly #send: Send;
  readonly #retryPolicy: RetryPolicy;

  constructor(send: Send, retryPolicy: RetryPolicy) {
    this.#send = send;
    this.#retryPolicy = retryPolicy;
  }

  /** The last answer to a request that may be repeated, whatever its status. */
  async send(request: HttpRequest, signal: AbortSignal, limits: Partial<RetryPolicy> = {}): Promise<Sent> {
    let mayBeWritten = false;
    const ask = async () => {
      try {
        const answer = await this.#send(request, signal);
        mayBeWritten ||= request.method === 'POST' && answer.status >= 500;
        return answer;
      } catch (thrown) {
        mayBeWritten ||= request.method === 'POST' && thrown instanceof Unanswered && thrown.mayHaveArrived;
        throw thrown;
      }
    };
    const policy = { ...this.#retryPolicy, ...limits };
    const answer = await sendWithRetries(request.url.host, ask, policy, signal).catch((thrown: unknown) => {
      // An earlier attempt may have arrived, even if the last one did not.
      throw mayBeWritten && thrown instanceof Failure ? afterWrite(thrown) : thrown;
    });
    if (!(answer instanceof Unanswered)) return { request, answer, mayBeWritten };
    throw unreachable({ service: 'clonesquad', reason: answer.message }, { cause: answer, mayBeWritten });
  }

  /** The last answer to a read, whatever its status. */
  async get(api: URL, path: string, signal: AbortSignal): Promise<Sent> {
    return this.send({ method: 'GET', url: new URL(path, api) }, signal);
  }

  /** The body of an answer to a read. A missing read permission is a value, and any other refusal is a failure. */
  bodyOf(sent: Sent): string | Denied {
    const { request, answer } = sent;
    const denial = readDenial(request, answer);
    if (denial !== undefined && canDoWithout(denial)) return toDenied(denial);
    if (!isSuccess(answer)) throw this.refused(sent);
    const type = answer.headers.get('content-type') ?? 'none';
    if (type.startsWith('application/json')) return answer.body;
    const what = `returned ${quoted(answer.body)} with the content type ${quoted(type)}`;
    throw strange(sent, `${what}. The CloneSquad API returns application/json.`);
  }

  /** The failure for an answer outside 2xx. */
  refused({ request, answer }: Answered, options: FailureOptions = {}): Failure {
    return diagnose(request, answer, this.#retryPolicy.clock.now(), options);
  }

  /** The answer to a request that is made once: `undefined` if there is none. */
  async tryOnce(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer | Denied | undefined> {
    try {
      const answer = await this.#send(request, signal);
      const denial = readDenial(request, answer);
      return denial === undefined ? answer : toDenied(denial);
    } catch (thrown) {
      if (thrown instanceof Unanswered) return undefined;
      throw thrown;
    }
  }

  /** The document of an optional read, which is made once: `undefined` if it fails. */
  async tryToRead(api: URL, path: string, signal: AbortSignal): Promise<unknown> {
    const answer = await this.tryOnce({ method: 'GET', url: new URL(path, api) }, signal);
    if (answer === undefined || isDenied(answer)) return answer;
    return answer.status === 200 ? parseJson(answer.body) : undefined;
  }
}

/** The failure for an answer that CloneSquad does not give. `what` follows the host. */
function strange({ request: { url }, answer }: Answered, what: string, options?: FailureOptions): Failure {
  const message = `${url.host} ${what}`;
  return unexpectedResponse({ service: 'clonesquad', message }, { requestId: requestIdOf(answer), ...options });
}
