// The client of CloneSquad's API, which writes keys and reads values. The API answers 200 to anything, so every answer is checked.

import { isRecord, parseJson } from '../base/json.ts';
import { ATTEMPTS, type RetryPolicy, sendWithRetries } from '../base/retry.ts';
import { dateOf, type HttpAnswer, type HttpRequest, isSuccess, type Send, Unanswered } from '../base/send.ts';
import { quoted, withoutTokens } from '../base/text.ts';
import { cycleUrl, markerUrl, writeUrl } from '../clonesquad/api-url.ts';
import { MARKER_KEY, MISTAKEN_COUNT_KEY } from '../clonesquad/keys.ts';
import { NO_VALUE } from '../clonesquad/size.ts';
import {
  type ConfiguredValue,
  type Denied,
  type Discovery,
  type FleetStatus,
  isDenied,
  type LiveStatus,
  type Shadowing,
  type StoredRows,
  type ValueReading,
} from '../convergence/answers.ts';
import { unsupportedRelease } from '../errors/api.ts';
import type { FailureOptions } from '../errors/failure.ts';
import { afterWrite, Failure } from '../errors/failure.ts';
import { unexpectedResponse, unreachable } from '../errors/services.ts';
import { configuredValue, maintenanceIn, parseLiveStatus } from './documents.ts';
import { canDoWithout, type Denial, diagnose, readDenial } from './refusal.ts';

/** The API of any number of deployments, over one way to send. Calls throw a Failure, or the signal's reason. */
export class CloneSquadApi {
  readonly #send: Send;
  readonly #retryPolicy: RetryPolicy;

  constructor(send: Send, retryPolicy: RetryPolicy) {
    this.#send = send;
    this.#retryPolicy = retryPolicy;
  }

  /**
   * Writes the value of a key. A write is idempotent, so it is retried after a transient error.
   *
   * @param value in wire form: keys.ts; `undefined` deletes the key
   * @param ttlSeconds whole seconds after which CloneSquad forgets the value
   * @returns a moment of AWS's clock, epoch ms, before which the write had happened
   * @throws Failure, or the signal's reason
   */
  async write(
    api: URL,
    key: string,
    value: string | undefined,
    ttlSeconds: number | undefined,
    signal: AbortSignal,
  ): Promise<number> {
    const url = writeUrl(api, key, ttlSeconds);
    // CloneSquad keeps the first line of a body; an empty one deletes.
    const request: HttpRequest = { method: 'POST', url, body: value ?? '\n' };
    const { answer, mayBeWritten } = await this.#sendWithRetries(request, signal);
    if (!isSuccess(answer)) throw this.#refused(request, answer, { mayBeWritten });
    const echo = value ?? '';
    if (answer.body !== echo) {
      throw strange(
        `${url.host} returned ${quoted(answer.body)} for a write of ${quoted(echo)}. The CloneSquad API returns the written value.`,
        { mayBeWritten: true },
      );
    }
    return writtenBefore(url, answer);
  }

  /**
   * Posts the marker with a unique body, so that later cycles and reads see the current table. Three attempts at most.
   *
   * @returns a moment of AWS's clock, epoch ms, before which it was accepted, or the missing permission
   * @throws Failure, or the signal's reason
   */
  async mark(api: URL, signal: AbortSignal): Promise<number | Denied> {
    const url = markerUrl(api);
    const body = `${this.#retryPolicy.clock.now()}-${crypto.randomUUID()}`;
    const request: HttpRequest = { method: 'POST', url, body };
    const { clock, requestMs, deadline } = this.#retryPolicy;
    const few = { attempts: ATTEMPTS.optional, deadline: Math.min(deadline, clock.now() + requestMs) };
    const { answer } = await this.#sendWithRetries(request, signal, few);
    const denial = readDenial(request, answer);
    if (denial !== undefined) return toDenied(denial);
    if (!isSuccess(answer)) throw this.#refused(request, answer);
    if (answer.body !== body) throw strange(`${url.host} did not return the value that was written to ${MARKER_KEY}.`);
    return writtenBefore(url, answer);
  }

  /**
   * Requests a cycle of the main loop, which begins about 0.2 s later. Not retried: a later request does the same.
   *
   * @returns whether it was acknowledged, or the missing permission
   * @throws the signal's reason
   */
  async requestCycle(api: URL, signal: AbortSignal): Promise<boolean | Denied> {
    const request: HttpRequest = { method: 'GET', url: cycleUrl(api) };
    try {
      const answer = await this.#send(request, signal);
      const denial = readDenial(request, answer);
      return denial === undefined ? isSuccess(answer) : toDenied(denial);
    } catch (thrown) {
      if (thrown instanceof Unanswered) return false;
      throw thrown;
    }
  }

  /** The value of a key in force, up to 60 s old: the text `undefined` if there is none. */
  async readValue(api: URL, key: string, signal: AbortSignal): Promise<ValueReading> {
    const request: HttpRequest = { method: 'GET', url: writeUrl(api, key) };
    const { answer } = await this.#sendWithRetries(request, signal);
    const at = dateOf(answer) ?? this.#retryPolicy.clock.now();
    // Keys of subfleets are known to CloneSquad once they have a value.
    if (isUnknownKey(answer) && key.startsWith('subfleet.')) return { value: NO_VALUE, at };
    if (isUnknownKey(answer)) throw unsupportedRelease({ host: request.url.host, key });
    const body = this.#bodyOf(request, answer);
    if (typeof body === 'string' && body.includes('\n')) {
      throw strange(
        `${request.url.host} returned ${quoted(body)} for GET configuration/${key}. A value has a single line.`,
      );
    }
    // The report shows it unquoted. No valid value of this key looks like a token.
    return { value: isDenied(body) ? body : withoutTokens(body), at };
  }

  /** The stored values of some keys, up to 60 s old: `null` if there is no row. */
  async readRows(api: URL, keys: readonly string[], signal: AbortSignal): Promise<StoredRows | Denied> {
    const url = new URL('configuration?raw=true', api);
    const request: HttpRequest = { method: 'GET', url };
    const { answer } = await this.#sendWithRetries(request, signal);
    const body = this.#bodyOf(request, answer);
    if (isDenied(body)) return body;
    const table = parseJson(body);
    const isTable = isRecord(table) && !Array.isArray(table);
    const found = keys.map((key) => [key, isTable ? (table[key] ?? null) : undefined] as const);
    if (found.every(isStoredRow)) return new Map(found);
    throw strange(`${url.host} returned ${quoted(body)} for GET configuration. This is not a table of values.`);
  }

  /** The deployment that an API belongs to: `undefined` if this release of CloneSquad does not support the call. */
  async readDiscovery(api: URL, signal: AbortSignal): Promise<Discovery | Denied | undefined> {
    const request: HttpRequest = { method: 'GET', url: new URL('discovery', api) };
    const { answer } = await this.#sendWithRetries(request, signal);
    if (answer.status === 404) return undefined;
    const body = this.#bodyOf(request, answer);
    if (isDenied(body)) return body;
    const document = parseJson(body);
    const discovery = isRecord(document) ? document['discovery'] : undefined;
    const group = isRecord(discovery) ? discovery['GroupName'] : undefined;
    const version = isRecord(discovery) ? discovery['CloneSquadVersion'] : undefined;
    if (typeof group === 'string') return { group, ...(typeof version === 'string' && { version }) };
    throw strange(`${request.url.host} returned ${quoted(body)} for GET discovery. This contains no GroupName.`);
  }

  /** The value of a key in force, and whether an override shadows it: `undefined` if this attempt failed. */
  async readConfigured(api: URL, key: string, signal: AbortSignal): Promise<ConfiguredValue | Denied | undefined> {
    const configuration = await this.#tryToRead(new URL('configuration?format=json', api), signal);
    return isDenied(configuration) ? configuration : configuredValue(configuration, key);
  }

  /** The instance counts of the last cycle: `undefined` if this attempt failed. */
  async readFleetStatus(api: URL, signal: AbortSignal): Promise<FleetStatus | Denied | undefined> {
    const status = await this.#tryToRead(new URL('fleet/status', api), signal);
    if (isDenied(status)) return status;
    const ec2 = isRecord(status) ? status['EC2'] : undefined;
    const fleet = isRecord(ec2) ? ec2['AutoscaledFleet'] : undefined;
    const [running, serving, managed] = ['RunningFleetSize', 'ServingFleetSize', 'ManagedFleetSize'].map((name) =>
      isRecord(fleet) ? fleet[name] : undefined,
    );
    const areCounts = typeof running === 'number' && typeof serving === 'number' && typeof managed === 'number';
    return areCounts ? { running, serving, managed } : undefined;
  }

  /** The metrics that a group's last cycle has sent: `undefined` if this attempt failed. */
  async readLiveStatus(api: URL, group: string, signal: AbortSignal): Promise<LiveStatus | Denied | undefined> {
    const sent = await this.#tryToRead(new URL('cloudwatch/sentmetrics', api), signal);
    return isDenied(sent) ? sent : parseLiveStatus(sent, group);
  }

  /** Everything in the API that can explain why CloneSquad does not use a size. Failed reads are left out. */
  async readShadowing(api: URL, key: string, signal: AbortSignal): Promise<Shadowing> {
    const questions = ['configuration?format=json', 'configuration?raw=true', 'cloudwatch/sentmetrics'];
    const answers = await Promise.all(questions.map((question) => this.#tryToRead(new URL(question, api), signal)));
    const [configuration, rows, metrics] = answers;
    const inForce = configuredValue(configuration, key);
    const mistaken = isRecord(rows) ? rows[MISTAKEN_COUNT_KEY] : undefined;
    const isInMaintenance = maintenanceIn(metrics);
    return {
      ...(inForce && { inForce }),
      ...(typeof mistaken === 'string' && { mistaken }),
      ...(isInMaintenance !== undefined && { isInMaintenance }),
      denied: answers.flatMap((answer) => (isDenied(answer) ? [answer.denied] : [])),
    };
  }

  /** The last answer, and whether any of the attempts may have been carried out. */
  async #sendWithRetries(request: HttpRequest, signal: AbortSignal, limits: Partial<RetryPolicy> = {}): Promise<Sent> {
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
    if (!(answer instanceof Unanswered)) return { answer, mayBeWritten };
    throw unreachable({ service: 'clonesquad', reason: answer.message }, { cause: answer, mayBeWritten });
  }

  /** The body of an answer to a read. A missing read permission is a value, and any other refusal is a failure. */
  #bodyOf(request: HttpRequest, answer: HttpAnswer): string | Denied {
    const denial = readDenial(request, answer);
    if (denial !== undefined && canDoWithout(denial)) return toDenied(denial);
    if (!isSuccess(answer)) throw this.#refused(request, answer);
    const type = answer.headers.get('content-type') ?? 'none';
    if (type.startsWith('application/json')) return answer.body;
    throw strange(
      `${request.url.host} returned ${quoted(answer.body)} with the content type ${quoted(type)}. The CloneSquad API returns application/json.`,
    );
  }

  #refused(request: HttpRequest, answer: HttpAnswer, options: FailureOptions = {}): Failure {
    return diagnose(request, answer, this.#retryPolicy.clock.now(), options);
  }

  /** An optional read: if it is denied or fails, the run continues without it. */
  async #tryToRead(url: URL, signal: AbortSignal): Promise<unknown> {
    const request: HttpRequest = { method: 'GET', url };
    try {
      const answer = await this.#send(request, signal);
      const denial = readDenial(request, answer);
      if (denial !== undefined) return toDenied(denial);
      return answer.status === 200 ? parseJson(answer.body) : undefined;
    } catch (thrown) {
      if (thrown instanceof Unanswered) return undefined;
      throw thrown;
    }
  }
}

interface Sent extends Pick<Failure, 'mayBeWritten'> {
  readonly answer: HttpAnswer;
}

function toDenied({ statement }: Denial): Denied {
  return { denied: statement };
}

function isStoredRow(row: readonly [string, unknown]): row is [string, string | null] {
  return typeof row[1] === 'string' || row[1] === null;
}

function isUnknownKey({ status, body }: HttpAnswer): boolean {
  return status === 400 && body.startsWith('Unknown configuration key');
}

/** The Date header drops fractions of a second, so the write may be up to a second later than it says. */
function writtenBefore(url: URL, answer: HttpAnswer): number {
  const date = dateOf(answer);
  if (date !== undefined) return date + 1000;
  throw strange(`${url.host} accepted the value, but its response has no Date header. API Gateway always sends one.`, {
    mayBeWritten: true,
  });
}

function strange(message: string, options?: FailureOptions): Failure {
  return unexpectedResponse({ service: 'clonesquad', message }, options);
}
