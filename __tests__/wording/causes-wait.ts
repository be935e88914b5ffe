// A failure of every cause of a wait's end, in each situation that changes what it says.

import { WAIT_CAUSES, type WaitFacts } from '../../src/causes/wait.ts';
import type { Shadowing } from '../../src/clonesquad/shadowing.ts';
import type { Failure } from '../../src/failure.ts';
import { type Situation, verdictOn } from '../support/runs.ts';

/** The facts that a situation amounts to. */
function factsOf(situation: Situation, more: Partial<WaitFacts> = {}): WaitFacts {
  return {
    group: 'perf1-backend',
    dashboard: 'CS-perf1-backend',
    asked: situation.ask,
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
  WAIT_CAUSES['not-observed'](factsOf({ ask: '8', rows: [{ bin: 1, desired: 3 }] })),
  // None is wanted.
  WAIT_CAUSES['not-observed'](factsOf({ ask: '8', rows: [{ bin: 1 }] })),
  // An override shadows it.
  WAIT_CAUSES['not-observed'](
    shadowed({
      inForce: { value: '3', origin: 'override:ec2.schedule.desired_instance_count', isOverridden: true },
    }),
  ),
  // A parameter set shadows it.
  WAIT_CAUSES['not-observed'](
    shadowed({ inForce: { value: '3', origin: "Parameter set 'night'", isOverridden: false } }),
  ),
  // Another source shadows it.
  WAIT_CAUSES['not-observed'](
    shadowed({ inForce: { value: '3', origin: 's3://bucket/file.yaml', isOverridden: false } }),
  ),
  // Another writer was there, or may have been, or the value is gone.
  WAIT_CAUSES['not-observed'](
    shadowed({
      inForce: { value: '3', origin: 'DynamoDB configuration table (x)', isOverridden: false },
      isExact: true,
    }),
  ),
  WAIT_CAUSES['not-observed'](
    shadowed({ inForce: { value: '3', origin: 'DynamoDB configuration table (x)', isOverridden: false } }),
  ),
  WAIT_CAUSES['not-observed'](
    shadowed({
      inForce: { value: 'undefined', origin: 'Built-in defaults', isOverridden: false },
      isExact: true,
    }),
  ),
  // A maintenance window is open.
  WAIT_CAUSES['not-observed'](shadowed({ isInMaintenance: true })),
  // Nothing shadows it.
  WAIT_CAUSES['not-observed'](
    shadowed({ inForce: { value: '8', origin: 'DynamoDB configuration table (x)', isOverridden: false } }),
  ),
  // The misspelled key is set.
  WAIT_CAUSES['not-observed'](
    shadowed({
      inForce: { value: '8', origin: 'DynamoDB configuration table (x)', isOverridden: false },
      mistaken: '8',
    }),
  ),
  // A wait finds another size set.
  WAIT_CAUSES['not-set'](
    shadowed({ inForce: { value: '3', origin: 'DynamoDB configuration table (x)', isOverridden: false } }),
  ),
  // A wait finds no size set.
  WAIT_CAUSES['not-set'](
    shadowed({ inForce: { value: 'undefined', origin: 'Built-in default', isOverridden: false } }),
  ),
  // A wait finds an override.
  WAIT_CAUSES['not-observed']({
    ...shadowed({ inForce: { value: '3', origin: 'x', isOverridden: true } }),
    isOnlyWaiting: true,
  }),
  // Nothing came to a wait.
  WAIT_CAUSES['no-metrics'](factsOf({ ask: '8', rows: [] }, { isOnlyWaiting: true })),
  // Nothing came.
  WAIT_CAUSES['no-metrics'](factsOf({ ask: '8', rows: [] })),
  // Nothing came of a subfleet.
  WAIT_CAUSES['no-metrics'](factsOf({ ask: '8', rows: [] }, { group: 'perf1-backend/workers' })),
  // An override of a subfleet.
  WAIT_CAUSES['not-observed'](
    factsOf(
      { ask: '8', rows: [] },
      {
        group: 'perf1-backend/workers',
        key: 'subfleet.workers.ec2.schedule.desired_instance_count',
        shadowing: { inForce: { value: '3', origin: 'x', isOverridden: true }, denied: [] },
      },
    ),
  ),
  // Some of it never came.
  WAIT_CAUSES['no-metrics'](factsOf({ ask: '8', rows: [] }, { missingMetrics: ['PendingInstances'] })),
  // Nothing comes any more.
  WAIT_CAUSES['no-metrics'](factsOf({ ask: '8', rows: [taken] })),
  // CloudWatch answers with errors.
  WAIT_CAUSES['cloudwatch-unread'](
    factsOf(
      { ask: '8', rows: [] },
      {
        failedReads: 9,
        unread:
          'AWS gave no usable answer to cloudwatch:GetMetricData (CloudWatch answered InternalError: try again).',
      },
    ),
  ),
  // No instances.
  WAIT_CAUSES['empty-fleet'](factsOf({ ask: '50%', rows: [] })),
  // More than there are.
  WAIT_CAUSES['insufficient-instances'](factsOf({ ask: '99', rows: [{ bin: 2, desired: 99, running: 10 }] })),
  // Excluded ones.
  WAIT_CAUSES['insufficient-instances'](
    factsOf({ ask: '100%', rows: [{ bin: 2, desired: 10, running: 8, excluded: 2 }] }),
  ),
  // A standstill.
  WAIT_CAUSES.stalled(factsOf({ ask: '8', rows: [{ ...taken, inError: 2 }] })),
  // A standstill on the way down.
  WAIT_CAUSES.stalled(factsOf({ ask: '2', rows: [{ bin: 2, desired: 2, running: 5, draining: 3 }] })),
  // A standstill for reasons of health.
  WAIT_CAUSES.stalled(
    factsOf({ ask: '8', rows: [{ bin: 2, desired: 8, running: 8, unuseable: 1, excluded: 1 }] }),
  ),
  // Another size was set later.
  WAIT_CAUSES.superseded(factsOf({ ask: '8', rows: [taken, { bin: 3, desired: 4, running: 4 }] })),
  // Another size was set later, and no cycle is known that wants it.
  WAIT_CAUSES.superseded(
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
  WAIT_CAUSES.timeout(factsOf({ ask: '8', rows: [taken] }, { failedReads: 3 })),
  // The time was over before anything was known.
  WAIT_CAUSES.timeout(factsOf({ ask: '8', rows: [] })),
  // CloudWatch was out of reach all the time.
  WAIT_CAUSES.timeout(factsOf({ ask: '8', rows: [] }, { failedReads: 3 })),
  // The time was over, and the last numbers were not whole.
  WAIT_CAUSES.timeout(withoutCounts({ ask: '8', rows: [taken] })),
  // Another size was set, and the last numbers were not whole.
  WAIT_CAUSES.superseded(withoutCounts({ ask: '8', rows: [taken] })),
  // The user.
  WAIT_CAUSES.cancelled(factsOf({ ask: '8', rows: [] })),
];
