// What many ask for at once is asked for once; who is cancelled leaves, and a failure is not remembered.

import { expect, test } from '@jest/globals';
import { OneCall } from '../../../src/aws/concurrency.ts';

const never = new AbortController().signal;

/** A shared call that the test answers. */
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

test('five hundred share a call, and those who come later have what it gave', async () => {
  const { ask, made } = calls();
  const together = Array.from({ length: 500 }, () => ask());
  made[0]?.end.resolve('listed');
  expect(new Set(await Promise.all(together))).toEqual(new Set(['listed']));
  expect(await ask()).toBe('listed');
  expect(made).toHaveLength(1);
});

test('a failure is that of all who waited, and the next asks anew', async () => {
  const { ask, made } = calls();
  const together = [ask(), ask()].map((one) => one.catch(String));
  made[0]?.end.reject(new Error('throttled'));
  expect(await Promise.all(together)).toEqual(['Error: throttled', 'Error: throttled']);
  const next = ask();
  made[1]?.end.resolve('listed');
  expect(await next).toBe('listed');
  expect(made).toHaveLength(2);
});

test('who is cancelled leaves at once with its own reason, and the others are given what comes', async () => {
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

test('the call ends when all have left, and is made anew for the next', async () => {
  const { ask, made } = calls();
  const cancel = new AbortController();
  const left = [ask(cancel.signal), ask(cancel.signal)].map((one) => one.catch(String));
  cancel.abort('cancelled');
  expect(await Promise.all(left)).toEqual(['cancelled', 'cancelled']);
  expect(made.map(({ signal }) => signal.aborted)).toEqual([true]);
  const next = ask();
  made[1]?.end.resolve('listed');
  expect(await next).toBe('listed');
});

test('nothing is asked for a signal that is aborted already', async () => {
  const { ask, made } = calls();
  expect(await ask(AbortSignal.abort('cancelled')).catch(String)).toBe('cancelled');
  expect(made).toEqual([]);
});
