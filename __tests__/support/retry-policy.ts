// A retry policy without pauses.

import type { RetryPolicy } from '../../src/base/retry.ts';

/** Retries at once, with the test's clock. */
export function retryPolicyAt(now: () => number): RetryPolicy {
  return {
    clock: { now, random: () => 0, sleep: async () => undefined },
    requestMs: 10_000,
    deadline: Number.POSITIVE_INFINITY,
    log: () => undefined,
  };
}

/** A machine without files. */
export const NO_FILES = {
  readFile: (path: string): string => {
    throw new Error(`${path} does not exist`);
  },
  isEndless: () => false,
};
