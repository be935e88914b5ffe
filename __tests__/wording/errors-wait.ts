// An example of every error of a wait, in each situation that changes its message.

import type { Shadowing } from '../../src/convergence/answers.ts';
import type { Failure } from '../../src/errors/failure.ts';
import { failureOfWait, type WaitFacts } from '../../src/errors/wait.ts';
import { type Situation, verdictOn } from '../support/cycles.ts';

/** The facts that a situation amounts to. */
function factsOf(situation: Situation, more: Partial<WaitFacts> = {}): WaitFacts {
  return {
    env: 'perf1',
    fleet: 'perf1-backend',
    dashboard: 'CS-perf1-backend',
    requested: situation.requested,
    key: 'ec2.schedule.desired_instance_count',
    value: situation.requested,
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
  const situation = { requested: '8', rows: [{ bin: 1, desired: 3 }] };
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
  failureOfWait('not-observed', factsOf({ requested: '8', rows: [{ bin: 1, desired: 3 }] })),
  // None is wanted.
  failureOfWait('not-observed', factsOf({ requested: '8', rows: [{ bin: 1 }] })),
  // An override shadows it.
  failureOfWait(
    'not-observed',
    shadowed({
      inForce: { value: '3', origin: 'override:ec2.schedule.desired_instance_count', isOverridden: true },
    }),
  ),
  // A parameter set shadows it.
  failureOfWait(
    'not-observed',
    shadowed({ inForce: { value: '3', origin: "Parameter set 'night'", isOverridden: false } }),
  ),
  // Another source shadows it.
  failureOfWait(
    'not-observed',
    shadowed({ inForce: { value: '3', origin: 's3://bucket/file.yaml', isOverridden: false } }),
  ),
  // Another writer was there, or may have been, or the value is gone.
  failureOfWait(
    'not-observed',
    shadowed({
      inForce: { value: '3', origin: 'DynamoDB configuration table (x)', isOverridden: false },
      isExact: true,
    }),
  ),
  failureOfWait(
    'not-observed',
    shadowed({ inForce: { value: '3', origin: 'DynamoDB configuration table (x)', isOverridden: false } }),
  ),
  failureOfWait(
    'not-observed',
    shadowed({
      inForce: { value: 'undefined', origin: 'Built-in defaults', isOverridden: false },
      isExact: true,
    }),
  ),
  // A maintenance window is open.
  failureOfWait('not-observed', shadowed({ isInMaintenance: true })),
  // Nothing shadows it.
  failureOfWait(
    'not-observed',
    shadowed({ inForce: { value: '8', origin: 'DynamoDB configuration table (x)', isOverridden: false } }),
  ),
  // The misspelled key is set.
  failureOfWait(
    'not-observed',
    shadowed({
      inForce: { value: '8', origin: 'DynamoDB configuration table (x)', isOverridden: false },
      misspelled: '8',
    }),
  ),
  // A wait finds another size set.
  failureOfWait('not-observed', {
    ...shadowed({ inForce: { value: '3', origin: 'DynamoDB configuration table (x)', isOverridden: false } }),
    isOnlyWaiting: true,
  }),
  // A wait finds no size set.
  failureOfWait('not-observed', {
    ...shadowed({
      inForce: { value: 'undefined', origin: 'Built-in default', isOverridden: false },
      isExact: true,
    }),
    isOnlyWaiting: true,
  }),
  // A wait finds an override.
  failureOfWait('not-observed', {
    ...shadowed({ inForce: { value: '3', origin: 'x', isOverridden: true } }),
    isOnlyWaiting: true,
  }),
  // Nothing came to a wait.
  failureOfWait('no-metrics', factsOf({ requested: '8', rows: [] }, { isOnlyWaiting: true })),
  // Nothing came.
  failureOfWait('no-metrics', factsOf({ requested: '8', rows: [] })),
  // Nothing came of a subfleet.
  failureOfWait('no-metrics', factsOf({ requested: '8', rows: [] }, { fleet: 'perf1-backend/workers' })),
  // An override of a subfleet.
  failureOfWait(
    'not-observed',
    factsOf(
      { requested: '8', rows: [] },
      {
        fleet: 'perf1-backend/workers',
        key: 'subfleet.workers.ec2.schedule.desired_instance_count',
        shadowing: { inForce: { value: '3', origin: 'x', isOverridden: true }, denied: [] },
      },
    ),
  ),
  // Some of it never came.
  failureOfWait('no-metrics', factsOf({ requested: '8', rows: [] }, { missingMetrics: ['PendingInstances'] })),
  // Nothing comes any more.
  failureOfWait('no-metrics', factsOf({ requested: '8', rows: [taken] })),
  // CloudWatch answers with errors.
  failureOfWait(
    'no-metrics',
    factsOf(
      { requested: '8', rows: [] },
      {
        failedReads: 9,
        unread:
          'No usable response from AWS (cloudwatch:GetMetricData): CloudWatch returned InternalError: service failure.',
      },
    ),
  ),
  // No instances.
  failureOfWait('empty-fleet', factsOf({ requested: '50%', rows: [] })),
  // More than there are.
  failureOfWait('insufficient-instances', factsOf({ requested: '99', rows: [{ bin: 2, desired: 99, running: 10 }] })),
  // Excluded ones.
  failureOfWait(
    'insufficient-instances',
    factsOf({ requested: '100%', rows: [{ bin: 2, desired: 10, running: 8, excluded: 2 }] }),
  ),
  // A standstill.
  failureOfWait('stalled', factsOf({ requested: '8', rows: [{ ...taken, inError: 2 }] })),
  // A standstill on the way down.
  failureOfWait('stalled', factsOf({ requested: '2', rows: [{ bin: 2, desired: 2, running: 5, draining: 3 }] })),
  // A standstill for reasons of health.
  failureOfWait(
    'stalled',
    factsOf({ requested: '8', rows: [{ bin: 2, desired: 8, running: 8, unusable: 1, excluded: 1 }] }),
  ),
  // Another size was set later.
  failureOfWait('superseded', factsOf({ requested: '8', rows: [taken, { bin: 3, desired: 4, running: 4 }] })),
  // Another size was set later, and no cycle is known that wants it.
  failureOfWait(
    'superseded',
    factsOf(
      { requested: '8', rows: [taken] },
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
  failureOfWait('timeout', factsOf({ requested: '8', rows: [taken] }, { failedReads: 3 })),
  // The time was over before anything was known.
  failureOfWait('timeout', factsOf({ requested: '8', rows: [] })),
  // CloudWatch was out of reach all the time.
  failureOfWait('timeout', factsOf({ requested: '8', rows: [] }, { failedReads: 3 })),
  // The time was over, and the last numbers were not whole.
  failureOfWait('timeout', withoutCounts({ requested: '8', rows: [taken] })),
  // Another size was set, and the last numbers were not whole.
  failureOfWait('superseded', withoutCounts({ requested: '8', rows: [taken] })),
  // The user.
  failureOfWait('cancelled', factsOf({ requested: '8', rows: [] })),
];
