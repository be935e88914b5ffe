// A failure of every cause of a wait's end, in each situation that changes what it says.

import type { Shadowing } from '../../src/convergence/answers.ts';
import type { Failure } from '../../src/errors/failure.ts';
import { type WaitFacts, waitCause } from '../../src/errors/wait.ts';
import { type Situation, verdictOn } from '../support/runs.ts';

/** The facts that a situation amounts to. */
function factsOf(situation: Situation, more: Partial<WaitFacts> = {}): WaitFacts {
  return {
    env: 'perf1',
    fleet: 'perf1-backend',
    dashboard: 'CS-perf1-backend',
    requested: situation.ask,
    key: 'ec2.schedule.desired_instance_count',
    value: situation.ask,
    level: 'ready',
    namespace: 'CloneSquad',
    observeMs: 240_000,
    stallMs: 480_000,
    timeoutMs: 1_200_000,
    elapsedMs: 245_000,
    isOnlyWaiting: false,
    progress: verdictOn(situation).progress,
    missingMetrics: [],
    failedReads: 0,
    ...more,
  };
}

/** A size that was not taken up, and what CloneSquad's configuration says of it. */
function shadowed(shadowing: Omit<Shadowing, 'denied'>): WaitFacts {
  const situation = { ask: '8', rows: [{ bin: 1, desired: 3 }] };
  return factsOf(situation, { shadowing: { ...shadowing, denied: [] } });
}

/** What a situation amounts to whose last numbers are not known. */
function withoutCounts(situation: Situation): WaitFacts {
  const { counts: _, ...progress } = verdictOn(situation).progress;
  return factsOf(situation, { progress });
}

const taken = { bin: 2, desired: 8, running: 6, initial: 2 };

/** Each, under what happened. */
export const WAIT_FAILURES: readonly Failure[] = [
  // Another number is wanted.
  waitCause('not-observed', factsOf({ ask: '8', rows: [{ bin: 1, desired: 3 }] })),
  // None is wanted.
  waitCause('not-observed', factsOf({ ask: '8', rows: [{ bin: 1 }] })),
  // An override shadows it.
  waitCause(
    'not-observed',
    shadowed({
      inForce: { value: '3', origin: 'override:ec2.schedule.desired_instance_count', isOverridden: true },
    }),
  ),
  // A parameter set shadows it.
  waitCause(
    'not-observed',
    shadowed({ inForce: { value: '3', origin: "Parameter set 'night'", isOverridden: false } }),
  ),
  // Another source shadows it.
  waitCause(
    'not-observed',
    shadowed({ inForce: { value: '3', origin: 's3://bucket/file.yaml', isOverridden: false } }),
  ),
  // Another writer was there, or may have been, or the value is gone.
  waitCause(
    'not-observed',
    shadowed({
      inForce: { value: '3', origin: 'DynamoDB configuration table (x)', isOverridden: false },
      isExact: true,
    }),
  ),
  waitCause(
    'not-observed',
    shadowed({ inForce: { value: '3', origin: 'DynamoDB configuration table (x)', isOverridden: false } }),
  ),
  waitCause(
    'not-observed',
    shadowed({
      inForce: { value: 'undefined', origin: 'Built-in defaults', isOverridden: false },
      isExact: true,
    }),
  ),
  // A maintenance window is open.
  waitCause('not-observed', shadowed({ isInMaintenance: true })),
  // Nothing shadows it.
  waitCause(
    'not-observed',
    shadowed({ inForce: { value: '8', origin: 'DynamoDB configuration table (x)', isOverridden: false } }),
  ),
  // The misspelled key is set.
  waitCause(
    'not-observed',
    shadowed({
      inForce: { value: '8', origin: 'DynamoDB configuration table (x)', isOverridden: false },
      mistaken: '8',
    }),
  ),
  // A wait finds another size set.
  waitCause('not-observed', {
    ...shadowed({ inForce: { value: '3', origin: 'DynamoDB configuration table (x)', isOverridden: false } }),
    isOnlyWaiting: true,
  }),
  // A wait finds no size set.
  waitCause('not-observed', {
    ...shadowed({
      inForce: { value: 'undefined', origin: 'Built-in default', isOverridden: false },
      isExact: true,
    }),
    isOnlyWaiting: true,
  }),
  // A wait finds an override.
  waitCause('not-observed', {
    ...shadowed({ inForce: { value: '3', origin: 'x', isOverridden: true } }),
    isOnlyWaiting: true,
  }),
  // Nothing came to a wait.
  waitCause('no-metrics', factsOf({ ask: '8', rows: [] }, { isOnlyWaiting: true })),
  // Nothing came.
  waitCause('no-metrics', factsOf({ ask: '8', rows: [] })),
  // Nothing came of a subfleet.
  waitCause('no-metrics', factsOf({ ask: '8', rows: [] }, { fleet: 'perf1-backend/workers' })),
  // An override of a subfleet.
  waitCause(
    'not-observed',
    factsOf(
      { ask: '8', rows: [] },
      {
        fleet: 'perf1-backend/workers',
        key: 'subfleet.workers.ec2.schedule.desired_instance_count',
        shadowing: { inForce: { value: '3', origin: 'x', isOverridden: true }, denied: [] },
      },
    ),
  ),
  // Some of it never came.
  waitCause('no-metrics', factsOf({ ask: '8', rows: [] }, { missingMetrics: ['PendingInstances'] })),
  // Nothing comes any more.
  waitCause('no-metrics', factsOf({ ask: '8', rows: [taken] })),
  // CloudWatch answers with errors.
  waitCause(
    'no-metrics',
    factsOf(
      { ask: '8', rows: [] },
      {
        failedReads: 9,
        unread:
          'No usable response from AWS (cloudwatch:GetMetricData): CloudWatch returned InternalError: service failure.',
      },
    ),
  ),
  // No instances.
  waitCause('empty-fleet', factsOf({ ask: '50%', rows: [] })),
  // More than there are.
  waitCause('insufficient-instances', factsOf({ ask: '99', rows: [{ bin: 2, desired: 99, running: 10 }] })),
  // Excluded ones.
  waitCause(
    'insufficient-instances',
    factsOf({ ask: '100%', rows: [{ bin: 2, desired: 10, running: 8, excluded: 2 }] }),
  ),
  // A standstill.
  waitCause('stalled', factsOf({ ask: '8', rows: [{ ...taken, inError: 2 }] })),
  // A standstill on the way down.
  waitCause('stalled', factsOf({ ask: '2', rows: [{ bin: 2, desired: 2, running: 5, draining: 3 }] })),
  // A standstill for reasons of health.
  waitCause('stalled', factsOf({ ask: '8', rows: [{ bin: 2, desired: 8, running: 8, unuseable: 1, excluded: 1 }] })),
  // Another size was set later.
  waitCause('superseded', factsOf({ ask: '8', rows: [taken, { bin: 3, desired: 4, running: 4 }] })),
  // Another size was set later, and no cycle is known that wants it.
  waitCause(
    'superseded',
    factsOf(
      { ask: '8', rows: [taken] },
      {
        shadowing: {
          inForce: { value: '4', origin: 'DynamoDB configuration table (x)', isOverridden: false },
          isExact: true,
          denied: [],
        },
      },
    ),
  ),
  // The time was over.
  waitCause('timeout', factsOf({ ask: '8', rows: [taken] }, { failedReads: 3 })),
  // The time was over before anything was known.
  waitCause('timeout', factsOf({ ask: '8', rows: [] })),
  // CloudWatch was out of reach all the time.
  waitCause('timeout', factsOf({ ask: '8', rows: [] }, { failedReads: 3 })),
  // The time was over, and the last numbers were not whole.
  waitCause('timeout', withoutCounts({ ask: '8', rows: [taken] })),
  // Another size was set, and the last numbers were not whole.
  waitCause('superseded', withoutCounts({ ask: '8', rows: [taken] })),
  // The user.
  waitCause('cancelled', factsOf({ ask: '8', rows: [] })),
];
