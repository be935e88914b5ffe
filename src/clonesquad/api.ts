// CloneSquad's API: one key to write, two things to read. It answers 200 to anything, so every answer is checked.

import { Failure } from '../failure.ts';
import type { FleetStatus } from './goal.ts';
import { DESIRED_COUNT_KEY } from './names.ts';
import { diagnose } from './refusal.ts';
import { type HttpAnswer, type Send, Unanswered } from './send.ts';

/** The API of any number of deployments, over one way to send. */
export class CloneSquadApi {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Writes the desired count.
   *
   * @param value in wire form: size.ts, wireValue()
   * @param ttlSeconds whole seconds after which CloneSquad forgets the value
   * @returns a moment of AWS's clock, epoch ms, before which the write had happened
   * @throws Failure (`refused`, `unreachable`), or the signal's reason
   */
  async setDesired(
    api: URL,
    value: string,
    ttlSeconds: number | undefined,
    signal: AbortSignal,
  ): Promise<number> {
    const url = keyUrl(api);
    if (ttlSeconds !== undefined) url.search = `ttl=${ttlSeconds}`;
    const answer = await this.#sendWrite(url, value, signal);
    if (answer.status < 200 || answer.status > 299) throw diagnose(url, 'POST', answer);
    if (answer.body !== value) throw strangeEcho(url, value, answer.body);
    return writtenBefore(url, answer);
  }

  /**
   * The desired count in force and whether an override shadows it; `denied` where a policy forbids to read it,
   * `undefined` where that did not succeed this time.
   */
  async readDesired(
    api: URL,
    signal: AbortSignal,
  ): Promise<{ readonly value: string; readonly isOverridden: boolean } | 'denied' | undefined> {
    const configuration = await this.#read(new URL('configuration?format=json', api), signal);
    if (configuration === 'denied') return 'denied';
    const entry = isRecord(configuration) ? configuration[DESIRED_COUNT_KEY] : undefined;
    const value = isRecord(entry) ? entry['Value'] : undefined;
    // What is stored is text; built-in defaults may be numbers.
    if (!isRecord(entry) || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
    return { value: String(value), isOverridden: entry['Override'] === true };
  }

  /** The last run's count of instances; `undefined` where that cannot be read. */
  async readStatus(api: URL, signal: AbortSignal): Promise<FleetStatus | undefined> {
    const status = await this.#read(new URL('fleet/status', api), signal);
    const ec2 = isRecord(status) ? status['EC2'] : undefined;
    const fleet = isRecord(ec2) ? ec2['AutoscaledFleet'] : undefined;
    const [running, serving, managed] = ['RunningFleetSize', 'ServingFleetSize', 'ManagedFleetSize'].map(
      (name) => (isRecord(fleet) ? fleet[name] : undefined),
    );
    const areCounts =
      typeof running === 'number' && typeof serving === 'number' && typeof managed === 'number';
    return areCounts ? { running, serving, managed } : undefined;
  }

  async #sendWrite(url: URL, body: string, signal: AbortSignal): Promise<HttpAnswer> {
    try {
      return await this.#send({ method: 'POST', url, body }, signal);
    } catch (thrown) {
      if (!(thrown instanceof Unanswered)) throw thrown;
      throw unreachable(thrown);
    }
  }

  /** Reading only ever explains: where it is denied or fails, the run goes on without. */
  async #read(url: URL, signal: AbortSignal): Promise<unknown> {
    try {
      const answer = await this.#send({ method: 'GET', url }, signal);
      if (answer.status === 403) return 'denied';
      return answer.status === 200 ? JSON.parse(answer.body) : undefined;
    } catch (thrown) {
      if (thrown instanceof Unanswered || thrown instanceof SyntaxError) return undefined;
      throw thrown;
    }
  }
}

function keyUrl(api: URL): URL {
  return new URL(`configuration/${DESIRED_COUNT_KEY}`, api);
}

/** The Date header drops fractions of a second, so the write may be up to a second later than it says. */
function writtenBefore(url: URL, answer: HttpAnswer): number {
  const date = Date.parse(answer.headers.get('date') ?? '');
  if (!Number.isNaN(date)) return date + 1000;
  throw strange(`${url.host} took the value, but its answer has no Date, as API Gateway's always has.`);
}

function unreachable(thrown: Unanswered): Failure {
  return new Failure(
    {
      result: 'unreachable',
      what: `CloneSquad's API gave no answer: ${thrown.message}.`,
      owner: 'the administrator of the AWS account',
      fix: 'See that the URL is right and that this machine has a way to it; a private API needs a VPC endpoint.',
      mayBeWritten: thrown.mayHaveArrived,
    },
    { cause: thrown },
  );
}

function strangeEcho(url: URL, value: string, body: string): Failure {
  const [echo, sent] = [body.slice(0, 80), value].map((text) => JSON.stringify(text));
  return strange(
    `${url.host} answered ${echo} to a write of ${sent}, where CloneSquad would repeat the value.`,
  );
}

function strange(what: string): Failure {
  return new Failure({
    result: 'refused',
    what,
    owner: 'the author of the workflow',
    fix: "See that the URL is that of CloneSquad's API.",
    mayBeWritten: true,
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
