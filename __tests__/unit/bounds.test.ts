// Limits of concurrent requests: they are never exceeded, the order per host is kept, and no free slot is lost.
// Longer than 300 lines: the gate is tested alone and then with servers, with the same helpers.

import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { HttpRequest } from '@smithy/protocol-http';
import * as fc from 'fast-check';
import { type Gate, openGate } from '../../src/aws/concurrency.ts';
import { exchange } from '../../src/aws/http.ts';
import { sdkHandler } from '../../src/aws/profile-credentials.ts';
import { signedSender } from '../../src/aws/signed-http.ts';
import { PROPERTY } from '../support/depth.ts';
import { listenOnFreePort } from '../support/free-port.ts';
import { naming } from '../support/messages.ts';

const never = new AbortController().signal;
const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Waits until everything has happened that does not wait. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Requests at a gate that end when the test decides. */
class Traffic {
  readonly #gate: Gate;
  /** Names of the requests, in the order in which they began. */
  readonly begun: string[] = [];
  readonly ended: string[] = [];
  readonly #ends = new Map<string, PromiseWithResolvers<string>>();

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  /** Makes a request by name, `host/anything`. */
  request(name: string, signal = never): Promise<string> {
    const end = Promise.withResolvers<string>();
    this.#ends.set(name, end);
    const send = () => {
      this.begun.push(name);
      return end.promise;
    };
    return this.#gate(hostOf(name), send, signal).finally(() => this.ended.push(name));
  }

  async end(name: string): Promise<void> {
    this.#ends.get(name)?.resolve(name);
    await settle();
  }

  async fail(name: string): Promise<void> {
    this.#ends.get(name)?.reject(new Error(`${name} failed`));
    await settle();
  }

  inProgress(): readonly string[] {
    return this.begun.filter((name) => !this.ended.includes(name));
  }
}

function hostOf(name: string): string {
  return name.split('/')[0] ?? '';
}

describe('a request', () => {
  test('begins at once below the limits, and returns its result', async () => {
    const traffic = new Traffic(openGate({ inAll: 2, perHost: 2 }));
    const [one, other] = [traffic.request('a/1'), traffic.request('b/1')];
    await settle();
    expect(traffic.begun).toEqual(['a/1', 'b/1']);
    await traffic.end('a/1');
    await traffic.end('b/1');
    expect([await one, await other]).toEqual(['a/1', 'b/1']);
  });

  test('waits for the end of another one, in order of arrival', async () => {
    const traffic = new Traffic(openGate({ inAll: 1, perHost: 1 }));
    for (const name of ['a/1', 'b/1', 'a/2']) void traffic.request(name);
    await settle();
    expect(traffic.begun).toEqual(['a/1']);
    await traffic.end('a/1');
    expect(traffic.begun).toEqual(['a/1', 'b/1']);
    await traffic.end('b/1');
    expect(traffic.begun).toEqual(['a/1', 'b/1', 'a/2']);
  });

  test('does not wait for requests to another host', async () => {
    const traffic = new Traffic(openGate({ inAll: 3, perHost: 1 }));
    for (const name of ['a/1', 'a/2', 'a/3', 'b/1']) void traffic.request(name);
    await settle();
    expect(traffic.begun).toEqual(['a/1', 'b/1']);
  });

  test('that fails frees its slot, and fails only for its caller', async () => {
    const traffic = new Traffic(openGate({ inAll: 1, perHost: 1 }));
    const failing = traffic.request('a/1').catch(String);
    const next = traffic.request('a/2');
    await settle();
    await traffic.fail('a/1');
    await traffic.end('a/2');
    expect([await failing, await next]).toEqual(['Error: a/1 failed', 'a/2']);
  });

  test.each([
    ['32 at once in total', (n: number) => `host${n}/x`, 32],
    ['8 at once per host', (n: number) => `host/${n}`, 8],
  ])('is one of %s by default', async (_, name, most) => {
    const traffic = new Traffic(openGate());
    for (let n = 0; n < 40; n += 1) void traffic.request(name(n));
    await settle();
    expect(traffic.inProgress()).toHaveLength(most);
  });
});

describe('a signal', () => {
  test('ends the wait at once with its reason, and uses no slot', async () => {
    const traffic = new Traffic(openGate({ inAll: 1, perHost: 1 }));
    const cancel = new AbortController();
    void traffic.request('a/1');
    const waiting = traffic.request('a/2', cancel.signal).catch(String);
    void traffic.request('a/3');
    await settle();
    cancel.abort('cancelled');
    expect(await waiting).toBe('cancelled');
    await traffic.end('a/1');
    expect(traffic.begun).toEqual(['a/1', 'a/3']);
  });

  test('that is already aborted starts nothing', async () => {
    const traffic = new Traffic(openGate());
    const aborted = AbortSignal.abort('cancelled');
    expect(await traffic.request('a/1', aborted).catch(String)).toBe('cancelled');
    expect(traffic.begun).toEqual([]);
  });

  test('of a started request frees its slot when the request ends', async () => {
    const traffic = new Traffic(openGate({ inAll: 1, perHost: 1 }));
    const cancel = new AbortController();
    const one = traffic.request('a/1', cancel.signal).catch(String);
    void traffic.request('a/2');
    await settle();
    cancel.abort('cancelled');
    expect(traffic.begun).toEqual(['a/1']);
    await traffic.fail('a/1');
    expect(await one).toBe('Error: a/1 failed');
    expect(traffic.begun).toEqual(['a/1', 'a/2']);
  });
});

/** Random steps: a request starts, is cancelled, ends or fails. `which` selects one of the possible requests. */
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('request', 'request', 'request', 'cancel', 'end', 'fail'),
    host: fc.constantFrom('a', 'b', 'c'),
    which: fc.nat(20),
  }),
  { maxLength: 40 },
);

/** Performs one step. `waiting` are the requests that have not begun. */
async function take(
  traffic: Traffic,
  waiting: Map<string, AbortController>,
  kind: string,
  which: number,
  requested: string,
): Promise<void> {
  const choice = [...(kind === 'cancel' ? waiting.keys() : traffic.inProgress())];
  const name = choice[which % Math.max(1, choice.length)] ?? '';
  if (kind === 'request') {
    const cancel = new AbortController();
    waiting.set(requested, cancel);
    traffic.request(requested, cancel.signal).catch(() => undefined);
  } else if (kind === 'cancel') {
    waiting.get(name)?.abort();
    waiting.delete(name);
  } else {
    await (kind === 'end' ? traffic.end(name) : traffic.fail(name));
  }
  await settle();
  for (const begun of traffic.begun) waiting.delete(begun);
}

test('for any starts, ends and cancellations, limits hold, no slot stays unused, and the order per host is kept', async () => {
  const bounds = fc.record({
    inAll: fc.integer({ min: 1, max: 4 }),
    perHost: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(bounds, steps, async (limits, all) => {
      const traffic = new Traffic(openGate(limits));
      const waiting = new Map<string, AbortController>();
      const at = (host: string) => traffic.inProgress().filter((name) => hostOf(name) === host).length;
      for (const [index, { kind, host, which }] of all.entries()) {
        await take(traffic, waiting, kind, which, `${host}/${index}`);
        const isFull = traffic.inProgress().length >= limits.inAll;
        const couldBegin = [...waiting.keys()].filter((name) => !isFull && at(hostOf(name)) < limits.perHost);
        expect(couldBegin).toEqual([]);
        expect(traffic.inProgress().length).toBeLessThanOrEqual(limits.inAll);
        expect(Math.max(at('a'), at('b'), at('c'))).toBeLessThanOrEqual(limits.perHost);
      }
      for (const host of ['a', 'b', 'c']) {
        const begun = traffic.begun.filter((name) => hostOf(name) === host);
        const numbers = begun.map((name) => Number(name.slice(2)));
        expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
      }
    }),
    PROPERTY,
  );
});

/** Starts a server on a free port that counts its concurrent requests. */
async function serve(answer: RequestListener): Promise<{ readonly url: URL; readonly most: () => number }> {
  let [now, most] = [0, 0];
  const server = createServer((request, response) => {
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => {
      now -= 1;
    });
    answer(request, response);
  });
  open.push(server);
  const port = await listenOnFreePort(server);
  return { url: new URL(`http://127.0.0.1:${port}/`), most: () => most };
}

describe('with servers', () => {
  test('signed requests and SDK requests share the limits', async () => {
    const held: ServerResponse[] = [];
    const { url, most } = await serve((_, response) => {
      held.push(response);
      if (held.length === 3) for (const one of held.splice(0)) one.end('here');
    });
    const gate = openGate({ inAll: 32, perHost: 3 });
    const send = signedSender(async () => ({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' }), {
      region: 'eu-west-1',
      userAgent: 'test',
      requestMs: 10_000,
      now: Date.now,
      notice: () => undefined,
      gate,
    });
    const handler = sdkHandler({ requestMs: 10_000, gate }, never);
    const { protocol, hostname, port } = url;
    const ofSdk = new HttpRequest({ protocol, hostname, port: Number(port), path: '/', method: 'GET' });
    const answers = await Promise.all(
      Array.from({ length: 21 }, async (_, n) =>
        n % 2 === 0
          ? (await send({ method: 'GET', url }, never)).status
          : (await handler.handle(ofSdk)).response.statusCode,
      ),
    );
    expect(answers).toEqual(Array(21).fill(200));
    expect(most()).toBe(3);
  });

  test('the timeout of a request starts when it begins', async () => {
    let requested = 0;
    const { url } = await serve((_, response) => {
      requested += 1;
      if (requested > 2) response.end('here');
    });
    const gate = openGate({ inAll: 1, perHost: 1 });
    const get = (requestMs: number) =>
      gate(url.host, () => exchange({ method: 'GET', url, headers: {} }, { requestMs }, never), never);
    // The last one waits longer than its timeout before it begins.
    const ends = await Promise.allSettled([get(2_000), get(2_000), get(3_500)]);
    const [last, ...late] = ends.toReversed();
    expect(late.map((end) => end.status === 'rejected' && String(end.reason))).toEqual(Array(2).fill(naming('2 s')));
    expect(last).toMatchObject({ status: 'fulfilled', value: { body: 'here' } });
  });

  test('a request is signed when it begins, so that its signature is not old', async () => {
    const dates: string[] = [];
    const { url } = await serve(({ headers }, response) => {
      dates.push(String(headers['x-amz-date']));
      response.sendDate = false;
      response.end();
    });
    const gate = openGate({ inAll: 1, perHost: 1 });
    let now = Date.UTC(2026, 0, 2, 3, 4, 5);
    const first = Promise.withResolvers<void>();
    const occupied = gate(url.host, () => first.promise, never);
    const send = signedSender(async () => ({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' }), {
      region: 'eu-west-1',
      userAgent: 'test',
      requestMs: 10_000,
      now: () => now,
      notice: () => undefined,
      gate,
    });
    const sent = send({ method: 'GET', url }, never);
    await settle();
    now += 600_000;
    first.resolve();
    await Promise.all([occupied, sent]);
    expect(dates).toEqual(['20260102T031405Z']);
  });
});
