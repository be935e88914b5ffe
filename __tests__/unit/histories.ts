// Any history of a fleet: another size before, other writers, and a CloudWatch whose data come late, in any order, torn, or never.

import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { DESIRED_COUNT_KEY, MARKER_KEY } from '../../src/clonesquad/keys.ts';
import { isLevel } from '../../src/convergence/levels.ts';
import { isAtLevel, play } from '../support/play-wait.ts';

/** How late a run's data are, in ms: usually up to two minutes, sometimes so late that nobody asks any more, and sometimes for ever. */
const delay = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 120_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 120_000, max: 1_200_000 }) },
  { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
);

/** How old CloneSquad's own word is, in ms: usually not at all; sometimes it comes from a memory of up to a minute, or not. */
const sentAge = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 6_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  { weight: 1, arbitrary: fc.constant<'unanswered'>('unanswered') },
);

/** How a marker, or a request for a cycle, fares: mostly well. */
const markFate = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 30_000 }) },
  { weight: 2, arbitrary: fc.constantFrom('denied' as const, 'failed' as const, 'lost' as const) },
);
const requestFate = fc.oneof(
  { weight: 6, arbitrary: fc.constant<'acknowledged'>('acknowledged') },
  { weight: 2, arbitrary: fc.constantFrom('denied' as const, 'failed' as const, 'lost' as const) },
);

/** What others do: they set sizes, with a marker of their own or without, or have a cycle begin. */
const DEEDS = ['set', 'set and mark', 'mark', 'request'] as const;

/** Or they delete the marker, and set nothing: both within a minute, and our number the old one, is more than can be told apart. */
const UNDOING = ['unmark', 'mark', 'request'] as const;

/** Numbers that none of the sizes asked for means: an equal number from another hand can't be told from ours. */
const othersOf = (deeds: readonly (typeof DEEDS | typeof UNDOING)[number][]) =>
  fc.array(
    fc.record({
      after: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 20 })),
      deed: fc.constantFrom(...deeds),
      value: fc.constantFrom('3', '6', '8', '9'),
    }),
    { maxLength: 4 },
  );

/** See above. */
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
  // Where the write falls between two cycles, and between two readings of the configuration.
  historyMs: fc.integer({ min: 240_000, max: 360_000 }),
  torn: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  others: fc.oneof(othersOf(DEEDS), othersOf(UNDOING)),
});

/** A history, as {@link histories} makes it. */
type History = typeof histories extends fc.Arbitrary<infer Of> ? Of : never;

/** Plays a history; `false`: the wait was green, and the fleet is not there. */
export async function playHistory(history: History): Promise<'green' | 'false' | 'red'> {
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
      // A tear is of a moment: no two reads in a row show the same one.
      isTorn: (read, metric) => read % 2 === 0 && (torn[(read * 3 + metric) % torn.length] ?? false),
    },
    events: others.map(({ after, deed: done, value }, index) => ({
      after,
      happen: ({ fleet }) => {
        if (done.startsWith('set')) fleet.write(DESIRED_COUNT_KEY, value);
        if (done.endsWith('mark')) fleet.write(MARKER_KEY, done === 'unmark' ? '' : `other ${index}`, -60);
        if (done === 'request') fleet.askRun(0);
      },
    })),
  });
  const isGreen = end.outcome.ended === 'verdict' && end.outcome.verdict.kind === 'converged';
  if (!isGreen) return 'red';
  // An undone marker leaves our number wanted where it was wanted before: by a memory that is older than the write.
  const mayBeUndone = applies && others.some(({ deed }) => deed === 'unmark');
  return isAtLevel(end.cloud, requested, level, end.writtenAt, mayBeUndone) ? 'green' : 'false';
}

/**
 * Plays so many histories, and throws for a green that is false. Gives the share of greens: a wait that never ends green would
 * never be wrong, and of no use.
 */
export async function shareOfGreens(numRuns: number): Promise<number> {
  let greens = 0;
  const isTrue = async (history: History) => {
    const end = await playHistory(history);
    if (end === 'green') greens += 1;
    // Node holds all signals of a chain of promises in memory until something else may run.
    await setImmediate();
    return end !== 'false';
  };
  await fc.assert(fc.asyncProperty(histories, isTrue), { numRuns });
  return greens / numRuns;
}
