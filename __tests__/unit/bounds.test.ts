// Never more requests are under way than the bounds say, nobody is overtaken at a host, and no turn is ever lost.
// Longer than 300 lines: the turns are tried by themselves, and then on the wire, with one set of helpers.

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

/** Lets everything happen that has nothing left to wait for. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Requests at a gate that end when the test says so. */
class Traffic {
  readonly #gate: Gate;
  /** Names of the requests, in the order in which their turns came. */
  readonly begun: string[] = [];
  readonly ended: string[] = [];
  readonly #ends = new Map<string, PromiseWithResolvers<string>>();

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  /** A request by name, `host/anything`. */
  ask(name: string, signal = never): Promise<string> {
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

  underWay(): readonly string[] {
    return this.begun.filter((name) => !this.ended.includes(name));
  }
}

function hostOf(name: string): string {
  return name.split('/')[0] ?? '';
}

describe('a request', () => {
  test('begins at once while there is room, and gives what it gives', async () => {
    const traffic = new Traffic(openGate({ inAll: 2, perHost: 2 }));
    const [one, other] = [traffic.ask('a/1'), traffic.ask('b/1')];
    await settle();
    expect(traffic.begun).toEqual(['a/1', 'b/1']);
    await traffic.end('a/1');
    await traffic.end('b/1');
    expect([await one, await other]).toEqual(['a/1', 'b/1']);
  });

  test('waits for one that ends, in the order of coming', async () => {
    const traffic = new Traffic(openGate({ inAll: 1, perHost: 1 }));
    for (const name of ['a/1', 'b/1', 'a/2']) void traffic.ask(name);
    await settle();
    expect(traffic.begun).toEqual(['a/1']);
    await traffic.end('a/1');
    expect(traffic.begun).toEqual(['a/1', 'b/1']);
    await traffic.end('b/1');
    expect(traffic.begun).toEqual(['a/1', 'b/1', 'a/2']);
  });

  test('does not wait for those of another host', async () => {
    const traffic = new Traffic(openGate({ inAll: 3, perHost: 1 }));
    for (const name of ['a/1', 'a/2', 'a/3', 'b/1']) void traffic.ask(name);
    await settle();
    expect(traffic.begun).toEqual(['a/1', 'b/1']);
  });

  test('that fails makes room, and fails for its own asker alone', async () => {
    const traffic = new Traffic(openGate({ inAll: 1, perHost: 1 }));
    const failing = traffic.ask('a/1').catch(String);
    const next = traffic.ask('a/2');
    await settle();
    await traffic.fail('a/1');
    await traffic.end('a/2');
    expect([await failing, await next]).toEqual(['Error: a/1 failed', 'a/2']);
  });

  test.each([
    ['32 at once in all', (n: number) => `host${n}/x`, 32],
    ['8 at once at one host', (n: number) => `host/${n}`, 8],
  ])('is one of %s, unless other bounds are set', async (_, name, most) => {
    const traffic = new Traffic(openGate());
    for (let n = 0; n < 40; n += 1) void traffic.ask(name(n));
    await settle();
    expect(traffic.underWay()).toHaveLength(most);
  });
});

describe('a signal', () => {
  test('ends the wait at once with its reason, and takes no turn', async () => {
    const traffic = new Traffic(openGate({ inAll: 1, perHost: 1 }));
    const cancel = new AbortController();
    void traffic.ask('a/1');
    const waiting = traffic.ask('a/2', cancel.signal).catch(String);
    void traffic.ask('a/3');
    await settle();
    cancel.abort('cancelled');
    expect(await waiting).toBe('cancelled');
    await traffic.end('a/1');
    expect(traffic.begun).toEqual(['a/1', 'a/3']);
  });

  test('that is aborted already lets nothing begin', async () => {
    const traffic = new Traffic(openGate());
    const aborted = AbortSignal.abort('cancelled');
    expect(await traffic.ask('a/1', aborted).catch(String)).toBe('cancelled');
    expect(traffic.begun).toEqual([]);
  });

  test('of a request whose turn has come frees its turn when the request ends', async () => {
    const traffic = new Traffic(openGate({ inAll: 1, perHost: 1 }));
    const cancel = new AbortController();
    const one = traffic.ask('a/1', cancel.signal).catch(String);
    void traffic.ask('a/2');
    await settle();
    cancel.abort('cancelled');
    expect(traffic.begun).toEqual(['a/1']);
    await traffic.fail('a/1');
    expect(await one).toBe('Error: a/1 failed');
    expect(traffic.begun).toEqual(['a/1', 'a/2']);
  });
});

/** What happens next: one asks, is cancelled, ends, or fails; `which` chooses among those that can. */
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('ask', 'ask', 'ask', 'cancel', 'end', 'fail'),
    host: fc.constantFrom('a', 'b', 'c'),
    which: fc.nat(20),
  }),
  { maxLength: 40 },
);

/** Does one step; `waiting` are the requests whose turn has not come. */
async function take(
  traffic: Traffic,
  waiting: Map<string, AbortController>,
  kind: string,
  which: number,
  asked: string,
): Promise<void> {
  const choice = [...(kind === 'cancel' ? waiting.keys() : traffic.underWay())];
  const name = choice[which % Math.max(1, choice.length)] ?? '';
  if (kind === 'ask') {
    const cancel = new AbortController();
    waiting.set(asked, cancel);
    traffic.ask(asked, cancel.signal).catch(() => undefined);
  } else if (kind === 'cancel') {
    waiting.get(name)?.abort();
    waiting.delete(name);
  } else {
    await (kind === 'end' ? traffic.end(name) : traffic.fail(name));
  }
  await settle();
  for (const begun of traffic.begun) waiting.delete(begun);
}

test('whatever comes, ends and is cancelled: the bounds hold, no room is left unused, and hosts are served in order', async () => {
  const bounds = fc.record({
    inAll: fc.integer({ min: 1, max: 4 }),
    perHost: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(bounds, steps, async (limits, all) => {
      const traffic = new Traffic(openGate(limits));
      const waiting = new Map<string, AbortController>();
      const at = (host: string) => traffic.underWay().filter((name) => hostOf(name) === host).length;
      for (const [index, { kind, host, which }] of all.entries()) {
        await take(traffic, waiting, kind, which, `${host}/${index}`);
        const isFull = traffic.underWay().length >= limits.inAll;
        const couldBegin = [...waiting.keys()].filter((name) => !isFull && at(hostOf(name)) < limits.perHost);
        expect(couldBegin).toEqual([]);
        expect(traffic.underWay().length).toBeLessThanOrEqual(limits.inAll);
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

/** Starts a server on a free port, which counts how many connections are open and requests under way at once. */
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

describe('on the wire', () => {
  test('signed requests and those of the SDK share the bounds', async () => {
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

  test('the time of a request begins with its turn', async () => {
    let asked = 0;
    const { url } = await serve((_, response) => {
      asked += 1;
      if (asked > 2) response.end('here');
    });
    const gate = openGate({ inAll: 1, perHost: 1 });
    const get = (requestMs: number) =>
      gate(url.host, () => exchange({ method: 'GET', url, headers: {} }, { requestMs }, never), never);
    // The last one waits longer for its turn than it may take.
    const ends = await Promise.allSettled([get(2_000), get(2_000), get(3_500)]);
    const [last, ...late] = ends.toReversed();
    expect(late.map((end) => end.status === 'rejected' && String(end.reason))).toEqual(Array(2).fill(naming('2 s')));
    expect(last).toMatchObject({ status: 'fulfilled', value: { body: 'here' } });
  });

  test('a signature is made in the turn, so that it is not old when it is sent', async () => {
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
