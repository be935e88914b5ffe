// Random histories of a fleet: a previous size, other writers, and CloudWatch metrics that arrive late, unordered, torn or never.

import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { DESIRED_COUNT_KEY, MARKER_KEY } from '../../src/clonesquad/keys.ts';
import { isLevel } from '../../src/convergence/levels.ts';
import { isAtLevel, play } from '../support/play-wait.ts';

/** Delay of a cycle's metrics in ms: typically up to two minutes, sometimes too late for any read, sometimes infinite. */
const delay = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 120_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 120_000, max: 1_200_000 }) },
  { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
);

/** Age of the live status in ms: typically current, sometimes from a cache of up to a minute, sometimes unanswered. */
const sentAge = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 6_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  { weight: 1, arbitrary: fc.constant<'unanswered'>('unanswered') },
);

/** The fate of a marker or of a request for a cycle: mostly success. */
const markFate = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 30_000 }) },
  { weight: 2, arbitrary: fc.constantFrom('denied' as const, 'failed' as const, 'lost' as const) },
);
const requestFate = fc.oneof(
  { weight: 6, arbitrary: fc.constant<'acknowledged'>('acknowledged') },
  { weight: 2, arbitrary: fc.constantFrom('denied' as const, 'failed' as const, 'lost' as const) },
);

/** Actions of other writers: they set sizes, with or without a marker, or request a cycle. */
const ACTIONS = ['set', 'set and mark', 'mark', 'request'] as const;

/** Or they delete the marker and set nothing. Both within a minute cannot be distinguished if our number is the previous one. */
const UNDOING = ['unmark', 'mark', 'request'] as const;

/** Their sizes differ from all requested ones, since an equal number of another writer cannot be distinguished from ours. */
const othersOf = (actions: readonly (typeof ACTIONS | typeof UNDOING)[number][]) =>
  fc.array(
    fc.record({
      after: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 20 })),
      action: fc.constantFrom(...actions),
      value: fc.constantFrom('3', '6', '8', '9'),
    }),
    { maxLength: 4 },
  );

/** All of the above. */
export const histories = fc.record({
  requested: fc.constantFrom('0', '1', '4', '7', '50%', '100%'),
  level: fc.constantFrom('observed', 'running', 'ready').filter(isLevel),
  before: fc.option(fc.constantFrom('0', '4', '7', '10', '50%', 'ten'), { nil: undefined }),
  running: fc.integer({ min: 0, max: 10 }),
  writeAt: fc.integer({ min: 0, max: 59_999 }).map((ms) => ms / 1000),
  pollMs: fc.integer({ min: 2_000, max: 40_000 }),
  delays: fc.array(delay, { minLength: 5, maxLength: 12 }),
  sent: fc.option(fc.array(sentAge, { minLength: 5, maxLength: 12 }), { nil: undefined }),
  applies: fc.boolean(),
  marks: fc.array(markFate, { minLength: 3, maxLength: 5 }),
  requests: fc.array(requestFate, { minLength: 3, maxLength: 7 }),
  cycleMs: fc.constantFrom(0, 400, 5_000),
  // The time of the write between two cycles, and between two reads of the configuration.
  historyMs: fc.integer({ min: 240_000, max: 360_000 }),
  torn: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  others: fc.oneof(othersOf(ACTIONS), othersOf(UNDOING)),
});

/** A history, as {@link histories} makes it. */
type History = typeof histories extends fc.Arbitrary<infer Of> ? Of : never;

/** Plays a history. The result is `false` if the wait succeeded without the fleet at its level. */
export async function playHistory(history: History): Promise<'success' | 'false' | 'failure'> {
  const { requested, level, before, running, writeAt, pollMs, delays, sent, torn, others } = history;
  const { applies, marks, requests, cycleMs, historyMs } = history;
  const end = await play({
    requested,
    level,
    writeAt,
    applies,
    fleet: {
      running,
      containers: 2,
      historyMs,
      timing: { cycleMs },
      ...(before !== undefined && { desired: before }),
    },
    settings: { pollMs, timeoutMs: 600_000 },
    conditions: {
      delayOf: (run) => delays[run % delays.length] ?? 0,
      ...(sent !== undefined && { sentAgeOf: (question) => sent[question % sent.length] ?? 0 }),
      markOf: (mark) => marks[mark % marks.length] ?? 0,
      requestOf: (request) => requests[request % requests.length] ?? 'acknowledged',
      isForgetful: true,
      // A torn read is momentary: no two reads in a row show the same one.
      isTorn: (read, metric) => read % 2 === 0 && (torn[(read * 3 + metric) % torn.length] ?? false),
    },
    events: others.map(({ after, action: done, value }, index) => ({
      after,
      happen: ({ fleet }) => {
        if (done.startsWith('set')) fleet.write(DESIRED_COUNT_KEY, value);
        if (done.endsWith('mark')) fleet.write(MARKER_KEY, done === 'unmark' ? '' : `other ${index}`, -60);
        if (done === 'request') fleet.requestCycle(0);
      },
    })),
  });
  const isSuccess = end.outcome.ended === 'verdict' && end.outcome.verdict.kind === 'converged';
  if (!isSuccess) return 'failure';
  // After a deleted marker, our number can be desired from a cache that is older than the write, if it was the previous size.
  const mayBeDeleted = applies && others.some(({ action }) => action === 'unmark');
  return isAtLevel(end.cloud, requested, level, end.writtenAt, mayBeDeleted) ? 'success' : 'false';
}

/**
 * Plays random histories, and throws for a false success. Returns the share of successes, since a wait that never succeeds
 * would never be false.
 */
export async function shareOfSuccesses(numRuns: number): Promise<number> {
  let successes = 0;
  const isTrue = async (history: History) => {
    const end = await playHistory(history);
    if (end === 'success') successes += 1;
    // Node holds all signals of a chain of promises in memory until something else may run.
    await setImmediate();
    return end !== 'false';
  };
  await fc.assert(fc.asyncProperty(histories, isTrue), { numRuns });
  return successes / numRuns;
}
