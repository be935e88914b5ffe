// A retry policy for tests of retries: its pauses take no time.

import type { RetryPolicy } from '../../src/base/retry.ts';

/** Asks again at once, by a clock that tells what the test says. */
export function retryPolicyAt(now: () => number): RetryPolicy {
  return {
    clock: { now, random: () => 0, sleep: async () => undefined },
    requestMs: 10_000,
    deadline: Number.POSITIVE_INFINITY,
    log: () => undefined,
  };
}

/** No file of the machine is read. */
export const NO_FILES = {
  readFile: (path: string): string => {
    throw new Error(`${path} is not there`);
  },
  isEndless: () => false,
};
