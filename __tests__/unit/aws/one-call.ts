// Concurrent callers share one call. A cancelled caller leaves, and a failure is not cached.

import { expect, test } from '@jest/globals';
import { OneCall } from '../../../src/aws/concurrency.ts';

const never = new AbortController().signal;

/** A shared call whose result the test controls. */
function calls() {
  const one = new OneCall<string>();
  const made: { readonly end: PromiseWithResolvers<string>; readonly signal: AbortSignal }[] = [];
  const ask = (signal = never) =>
    one.ask((during) => {
      const end = Promise.withResolvers<string>();
      made.push({ end, signal: during });
      return end.promise;
    }, signal);
  return { ask, made };
}

test('500 callers share a call, and later callers get its result', async () => {
  const { ask, made } = calls();
  const together = Array.from({ length: 500 }, () => ask());
  made[0]?.end.resolve('listed');
  expect(new Set(await Promise.all(together))).toEqual(new Set(['listed']));
  expect(await ask()).toBe('listed');
  expect(made).toHaveLength(1);
});

test('a failure reaches all waiting callers, and the next caller starts a new call', async () => {
  const { ask, made } = calls();
  const together = [ask(), ask()].map((one) => one.catch(String));
  made[0]?.end.reject(new Error('throttled'));
  expect(await Promise.all(together)).toEqual(['Error: throttled', 'Error: throttled']);
  const next = ask();
  made[1]?.end.resolve('listed');
  expect(await next).toBe('listed');
  expect(made).toHaveLength(2);
});

test('a cancelled caller leaves at once with its own reason, and the others get the result', async () => {
  const { ask, made } = calls();
  const cancel = new AbortController();
  const first = ask(cancel.signal).catch(String);
  const other = ask();
  cancel.abort('cancelled');
  expect(await first).toBe('cancelled');
  const later = ask();
  expect(made.map(({ signal }) => signal.aborted)).toEqual([false]);
  made[0]?.end.resolve('listed');
  expect([await other, await later]).toEqual(['listed', 'listed']);
});

test('the call ends when all callers have left, and the next caller starts a new one', async () => {
  const { ask, made } = calls();
  const cancel = new AbortController();
  const leaving = [ask(cancel.signal), ask(cancel.signal)].map((one) => one.catch(String));
  cancel.abort('cancelled');
  expect(await Promise.all(leaving)).toEqual(['cancelled', 'cancelled']);
  expect(made.map(({ signal }) => signal.aborted)).toEqual([true]);
  const next = ask();
  made[1]?.end.resolve('listed');
  expect(await next).toBe('listed');
});

test('an aborted signal starts no call', async () => {
  const { ask, made } = calls();
  expect(await ask(AbortSignal.abort('cancelled')).catch(String)).toBe('cancelled');
  expect(made).toEqual([]);
});
