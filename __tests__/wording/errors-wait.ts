// An example of every error of a wait, in each situation that changes its message.

import type { Shadowing } from '../../src/convergence/answers.ts';
import type { Failure } from '../../src/errors/failure.ts';
import { failureOfWait, type WaitFacts } from '../../src/errors/wait.ts';
import { type Situation, verdictOn } from '../support/cycles.ts';

/** The facts of a situation. */
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
    isUnconfirmed: false,
    missingMetrics: [],
    failedReads: 0,
    ...more,
  };
}

/** A size that was not picked up, and its shadowing in CloneSquad's configuration. */
function shadowed(shadowing: Omit<Shadowing, 'denied'>): WaitFacts {
  const situation = { requested: '8', rows: [{ bin: 1, desired: 3 }] };
  return factsOf(situation, { shadowing: { ...shadowing, denied: [] } });
}

/** The facts of a situation with unknown last numbers. */
function withoutCounts(situation: Situation): WaitFacts {
  const { counts: _, ...progress } = verdictOn(situation).progress;
  return factsOf(situation, { progress });
}

const pickedUp = { bin: 2, desired: 8, running: 6, initial: 2 };

/** Each with its situation. */
export const WAIT_FAILURES: readonly Failure[] = [
  // Another size is desired.
  failureOfWait('not-observed', factsOf({ requested: '8', rows: [{ bin: 1, desired: 3 }] })),
  // No size is desired.
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
  // Another writer changed it, or possibly changed it, or the value was deleted.
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
  // No metrics arrive, in a wait.
  failureOfWait('no-metrics', factsOf({ requested: '8', rows: [] }, { isOnlyWaiting: true })),
  // No metrics arrive.
  failureOfWait('no-metrics', factsOf({ requested: '8', rows: [] })),
  // No metrics arrive, for a subfleet.
  failureOfWait('no-metrics', factsOf({ requested: '8', rows: [] }, { fleet: 'perf1-backend/workers' })),
  // An override shadows the size of a subfleet.
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
  // Some metrics never arrive.
  failureOfWait('no-metrics', factsOf({ requested: '8', rows: [] }, { missingMetrics: ['PendingInstances'] })),
  // Metrics stop.
  failureOfWait('no-metrics', factsOf({ requested: '8', rows: [pickedUp] })),
  // CloudWatch returns errors.
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
  // The fleet has no instances.
  failureOfWait('empty-fleet', factsOf({ requested: '50%', rows: [] })),
  // The size is larger than the fleet.
  failureOfWait('insufficient-instances', factsOf({ requested: '99', rows: [{ bin: 2, desired: 99, running: 10 }] })),
  // Some instances are excluded.
  failureOfWait(
    'insufficient-instances',
    factsOf({ requested: '100%', rows: [{ bin: 2, desired: 10, running: 8, excluded: 2 }] }),
  ),
  // The fleet stalls.
  failureOfWait('stalled', factsOf({ requested: '8', rows: [{ ...pickedUp, inError: 2 }] })),
  // A scale-down stalls.
  failureOfWait('stalled', factsOf({ requested: '2', rows: [{ bin: 2, desired: 2, running: 5, draining: 3 }] })),
  // Unhealthy instances stall the fleet.
  failureOfWait(
    'stalled',
    factsOf({ requested: '8', rows: [{ bin: 2, desired: 8, running: 8, unusable: 1, excluded: 1 }] }),
  ),
  // Another size was set later.
  failureOfWait('superseded', factsOf({ requested: '8', rows: [pickedUp, { bin: 3, desired: 4, running: 4 }] })),
  // Another size was set later, without a known cycle that uses it.
  failureOfWait(
    'superseded',
    factsOf(
      { requested: '8', rows: [pickedUp] },
      {
        shadowing: {
          inForce: { value: '4', origin: 'DynamoDB configuration table (x)', isOverridden: false },
          isExact: true,
          denied: [],
        },
      },
    ),
  ),
  // The timeout expires.
  failureOfWait('timeout', factsOf({ requested: '8', rows: [pickedUp] }, { failedReads: 3 })),
  // The timeout expires before the first cycle is known.
  failureOfWait('timeout', factsOf({ requested: '8', rows: [] })),
  // CloudWatch is unreachable during the whole wait.
  failureOfWait('timeout', factsOf({ requested: '8', rows: [] }, { failedReads: 3 })),
  // The fleet was ready in the last read before the timeout.
  failureOfWait(
    'timeout',
    factsOf({ requested: '8', rows: [{ bin: 2, desired: 8, running: 8 }] }, { isUnconfirmed: true }),
  ),
  // The timeout expires, and the last numbers are incomplete.
  failureOfWait('timeout', withoutCounts({ requested: '8', rows: [pickedUp] })),
  // Another size was set, and the last numbers are incomplete.
  failureOfWait('superseded', withoutCounts({ requested: '8', rows: [pickedUp] })),
  // The user cancels.
  failureOfWait('cancelled', factsOf({ requested: '8', rows: [] })),
];
