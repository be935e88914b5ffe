// CloneSquad is prompted by the marker and then a cycle request. These are limited, never block, and stop if they are of no use.

import { describe, expect, test } from '@jest/globals';
import { unreachable } from '../../../src/errors/services.ts';
import { Appliers } from '../../../src/scale/apply-immediately.ts';
import type { Cloud } from '../../../src/scale/ports.ts';
import { NO_SIGNAL } from '../../support/play-wait.ts';
import { VirtualClock } from '../../support/simulated-cloud.ts';

const API = new URL('http://127.0.0.1/v1/');
const DENIED = { denied: 'execute-api:Invoke on X' };

type Calls = Pick<Cloud, 'mark' | 'requestCycle'>;

/** The appliers of a run, the applier of its only API, and its calls. */
function applierOf(played: Partial<Calls> = {}, signal = NO_SIGNAL) {
  const clock = new VirtualClock(0);
  const calls: string[] = [];
  const cloud: Calls = { mark: async () => 1_000, requestCycle: async () => true, ...played };
  const noted: Calls = {
    mark: (api, during) => {
      calls.push('mark');
      return cloud.mark(api, during);
    },
    requestCycle: (api, during) => {
      calls.push('cycle');
      return cloud.requestCycle(api, during);
    },
  };
  const appliers = new Appliers({ cloud: noted, clock }, signal);
  return { appliers, applier: appliers.of(API), calls, clock };
}

test('the marker is accepted before a cycle is requested', async () => {
  const { applier, calls } = applierOf();
  applier.apply();
  expect([applier.marker.firstAt, applier.isBusy]).toEqual([undefined, true]);
  await applier.settle();
  expect([calls, applier.marker.firstAt, applier.isBusy]).toEqual([['mark', 'cycle'], 1_000, false]);
});

test('a marker for exact reads proves nothing about a later write', async () => {
  const { applier, calls } = applierOf();
  expect(await applier.mark()).toBe(true);
  expect([applier.marker.firstAt, calls]).toEqual([undefined, ['mark']]);
});

test('the first marker dates the proof, and the last one the repetition', async () => {
  let now = 1_000;
  const { applier } = applierOf({ mark: async () => now });
  applier.apply();
  await applier.settle();
  now = 5_000;
  applier.apply();
  await applier.settle();
  expect(applier.marker).toMatchObject({ firstAt: 1_000, lastAt: 5_000, repeats: 0 });
});

test('one API has one applier, however many fleets share it', () => {
  const { appliers, applier } = applierOf();
  expect(appliers.of(new URL(API.href))).toBe(applier);
  expect(appliers.of(new URL('http://127.0.0.2/v1/'))).not.toBe(applier);
});

describe('a cycle', () => {
  test('is requested every 2 s at most', async () => {
    const { applier, calls, clock } = applierOf();
    for (let step = 0; step < 8; step += 1) {
      applier.requestCycle();
      await applier.settle();
      await clock.sleep(500);
    }
    expect(calls).toEqual(['cycle', 'cycle']);
  });

  test('is not requested during another call', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const { applier, calls, clock } = applierOf({ requestCycle: () => promise });
    applier.requestCycle();
    await clock.sleep(10_000);
    applier.requestCycle();
    expect(calls).toEqual(['cycle']);
    resolve(true);
    await applier.settle();
  });
});

describe('a failure', () => {
  const hangUp = () => Promise.reject(unreachable({ service: 'clonesquad', reason: 'reset' }));

  test.each<[string, Partial<Calls>]>([
    ['of a marker that a policy denies', { mark: async () => DENIED }],
    ['of a marker that cannot be sent', { mark: hangUp }],
    ['of a marker because of a bug', { mark: () => Promise.reject(new TypeError('a bug')) }],
  ])('%s requests no cycle and does not throw', async (_, played) => {
    const { applier, appliers, calls } = applierOf(played);
    applier.apply();
    await appliers.settle();
    expect([calls, applier.marker.firstAt]).toEqual([['mark'], undefined]);
  });

  test('by denial is remembered and not retried', async () => {
    const { applier, appliers, calls } = applierOf({
      mark: async () => DENIED,
      requestCycle: async () => DENIED,
    });
    expect(appliers.denied).toBeUndefined();
    applier.apply();
    await applier.settle();
    applier.apply();
    await applier.settle();
    applier.applyAgain();
    expect([appliers.denied, applier.marker.isRepeatable, calls]).toEqual([DENIED, false, ['mark']]);
    applier.requestCycle();
    await applier.settle();
    expect([applier.canRequest, calls]).toEqual([false, ['mark', 'cycle']]);
  });

  test('three times in a row stops further calls', async () => {
    const { applier, calls, clock } = applierOf({ mark: hangUp, requestCycle: async () => false });
    for (let step = 0; step < 5; step += 1) {
      await applier.mark();
      applier.requestCycle();
      await applier.settle();
      await clock.sleep(2_000);
    }
    expect([calls.filter((call) => call === 'mark'), calls.filter((call) => call === 'cycle')]).toEqual([
      ['mark', 'mark', 'mark'],
      ['cycle', 'cycle', 'cycle'],
    ]);
  });
});

test.each(['the end of the run', 'a cancellation'])('%s ends a hanging call', async (why) => {
  const cancel = new AbortController();
  const hang: Calls['mark'] = (_, signal) =>
    new Promise((__, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  const { appliers, applier } = applierOf({ mark: hang }, cancel.signal);
  applier.apply();
  if (why === 'a cancellation') cancel.abort();
  await appliers.close();
  expect(applier.isBusy).toBe(false);
});

describe('applying again', () => {
  test('posts the marker at most five more times, one at a time', async () => {
    const { applier, calls } = applierOf();
    for (let step = 0; step < 8; step += 1) {
      applier.applyAgain();
      applier.applyAgain();
      await applier.settle();
    }
    expect(calls.filter((call) => call === 'mark')).toHaveLength(5);
    expect(applier.marker).toMatchObject({ repeats: 5, isRepeatable: false, isBusy: false });
  });

  test('requests no cycle within 2 s after the last one', async () => {
    const { applier, calls, clock } = applierOf();
    applier.apply();
    await applier.settle();
    await clock.sleep(1_000);
    applier.applyAgain();
    await applier.settle();
    expect(calls).toEqual(['mark', 'cycle', 'mark']);
  });
});
