// Errors of the wait: a fleet that does not reach the requested size, although the size was accepted.

import { durationText } from '../base/time.ts';
import type { FleetMetric } from '../clonesquad/keys.ts';
import { type Shadowing, shadowOf } from '../convergence/answers.ts';
import type { Progress, WaitFailure } from '../convergence/judge.ts';
import { silenceMs, startable, usableBounds } from '../convergence/levels.ts';
import { otherStates, usableCount, valueText } from './count-texts.ts';
import { type Failure, failure } from './failure.ts';
import { emptyFleet, insufficientInstances, metricsExcluded, noMetrics, shadowFix, shadowSentences } from './fleet.ts';
import { cancelled, timedOut } from './run.ts';

/** What is known about a fleet whose wait has failed. Durations in ms. */
export interface WaitFacts {
  readonly env: string;
  /** The name of the fleet, and that of its CloudWatch dashboard. */
  readonly fleet: string;
  readonly dashboard: string;
  /** The requested size, the key that sets it, and the value that was sent. */
  readonly requested: string;
  readonly key: string;
  readonly value: string;
  readonly level: string;
  readonly namespace: string;
  readonly observeMs: number;
  readonly stallMs: number;
  readonly timeoutMs: number;
  /** From the write, or from the start of a run that only waits, until the verdict. */
  readonly elapsedMs: number;
  /** Whether the run only waits and sets nothing. */
  readonly isOnlyWaiting: boolean;
  readonly progress: Progress;
  /** Whether the last read had the fleet at the requested size, but nothing has confirmed that yet. */
  readonly isUnconfirmed: boolean;
  readonly missingMetrics: readonly FleetMetric[];
  readonly failedReads: number;
  /** Why the last reads of CloudWatch failed, where more than one did in a row. */
  readonly unread?: string;
  /** What CloneSquad's configuration has for the size, where it was read. */
  readonly shadowing?: Shadowing;
}

export const notObserved = failure<WaitFacts>('not-observed', 'not-observed', 'clonesquad-operator', {
  docs: 'CloneSquad has not picked up the requested size. Something else has set another size, an override, a parameter set or a maintenance window takes precedence over it, or the main loop runs too rarely (`app.run_period`). If the role or user may read the configuration, the message names the reason. Remove it, or increase `observe-timeout`. `wait` does not set sizes: set the size first.',
  message: (facts) => {
    const { fleet, requested, elapsedMs, isOnlyWaiting, progress, shadowing, value } = facts;
    const done = `${fleet}: CloneSquad has not picked up size ${requested}`;
    const what = isOnlyWaiting ? `${done}.` : `${done} within ${durationText(elapsedMs)}.`;
    const desired = isOnlyWaiting || progress.counts !== undefined ? ` ${desiredCount(facts)}.` : '';
    return `${what}${desired}${shadowSentences(shadowing, value)}`;
  },
  fix: shadowFix,
});

export const notSet = failure<WaitFacts>('not-set', 'not-observed', 'user', {
  docs: 'CloneSquad has another size than the one that `wait` waits for. `wait` does not set sizes.',
  message: ({ fleet, requested, shadowing }) => {
    const value = valueText(shadowing?.inForce?.value ?? null);
    const set = value === 'none' ? `No size is set for ${fleet}.` : `${fleet} is set to ${value}, not ${requested}.`;
    const age = shadowing?.isExact === true ? '' : ' This may be up to 60 s old.';
    return `${set}${age} \`wait\` does not set sizes.`;
  },
  fix: 'Set the size with `scale`, or wait for the size that is set.',
});

export const metricsUnreadable = failure<WaitFacts>('metrics-unreadable', 'no-metrics', 'user', {
  docs: 'The metrics of the fleet cannot be read: CloudWatch returned errors, or did not respond. This says nothing about CloneSquad.',
  message: ({ fleet, failedReads, unread: reason = '' }) =>
    `Cannot read the metrics of ${fleet}. CloudWatch failed ${failedReads} times. The last error: ${reason}`,
  fix: 'Check the status of CloudWatch in the region, and check that this machine can reach it (DNS, firewall, proxy). Then start the run again.',
});

export const stalled = failure<WaitFacts>('stalled', 'stalled', 'clonesquad-operator', {
  docs: "CloneSquad has picked up the size, but the fleet makes no progress. Instances fail to start (no capacity) or fail their health checks; or they do not drain and stop, or take longer for it than `stall-timeout` (deregistration delays, SSM hooks, CPU credits). The fleet's dashboard in CloudWatch and the EC2 console show which. Fix the cause. If the fleet is only slow, increase `stall-timeout`.",
  message: ({ fleet, stallMs, progress }) =>
    `${fleet} has made no progress for ${durationText(stallMs)}: ${standing(progress)}.${health(progress)}`,
  fix: ({ dashboard, progress }) =>
    `Check the fleet's dashboard in CloudWatch (${dashboard}) and the EC2 console for ${isShrinking(progress) ? 'instances that do not drain or stop (deregistration delays, SSM hooks, CPU credits)' : 'failed launches (no capacity) and failing health checks'}. Fix the cause, and start the run again. If the fleet is only slow, increase \`stall-timeout\`.`,
});

export const superseded = failure<WaitFacts>('superseded', 'superseded', 'user', {
  docs: 'CloneSquad had picked up the size, but that size is no longer in force: another job or the CloneSquad scheduler has set another one, its `ttl` has ended, or an override, a parameter set or a maintenance window takes precedence over it. If the role or user may read the configuration, the message names the reason. Let only one program set the sizes of an environment at a time (for jobs: a concurrency group), and start the run again.',
  message: (facts) =>
    `${facts.fleet}: CloneSquad had picked up size ${facts.requested}, ${sinceThen(facts)}.${shadowSentences(facts.shadowing, facts.value)}`,
  fix: (facts) => {
    const { shadowing, value } = facts;
    const isKnown = shadowing !== undefined && !['ours', 'unknown'].includes(shadowOf(shadowing, value));
    return isKnown
      ? shadowFix(facts)
      : 'Find what has replaced the size: another run for this environment, a script, the CloneSquad scheduler, an override, a parameter set, a maintenance window, or the end of a ttl. If several runs or scripts set it, let only one do so at a time. Then start the run again.';
  },
});

/** How a wait can end without success. */
export type WaitEnd = WaitFailure | 'timeout' | 'cancelled';

/** The failure of a wait, by how it ended. */
export function failureOfWait(end: WaitEnd, facts: WaitFacts): Failure {
  const { fleet, progress, isUnconfirmed } = facts;
  switch (end) {
    case 'not-observed':
      return isNotSet(facts) ? notSet(facts) : notObserved(facts);
    case 'no-metrics':
      return metricsFailure(facts);
    case 'empty-fleet':
      return emptyFleet(facts);
    case 'insufficient-instances':
      return insufficientInstances(capacityOf(facts));
    case 'stalled':
      return stalled(facts);
    case 'superseded':
      return superseded(facts);
    case 'timeout':
      return timedOut({
        ...facts,
        standing: `${standing(progress)}${isUnconfirmed ? ', which no second read has confirmed' : ''}`,
        hasNumbers: progress.counts !== undefined,
      });
    case 'cancelled':
      return cancelled({ wait: { fleet, standing: standing(progress) } });
    default:
      return end satisfies never;
  }
}

/** Whether a run that only waits finds another size in CloneSquad's configuration. */
function isNotSet({ isOnlyWaiting, shadowing, value }: WaitFacts): boolean {
  if (!isOnlyWaiting || shadowing === undefined) return false;
  return ['other-writer', 'no-value', 'other-value'].includes(shadowOf(shadowing, value));
}

/** Why there are no metrics: CloudWatch did not return them, CloneSquad excludes some, or it sends none. */
function metricsFailure(facts: WaitFacts): Failure {
  const { fleet, namespace, elapsedMs, isOnlyWaiting, missingMetrics: missing, unread, progress } = facts;
  if (unread !== undefined) return metricsUnreadable(facts);
  if (progress.reachedAt.observed !== undefined)
    return noMetrics({ fleet, namespace, silentMs: silenceMs(facts), since: 'cycle' });
  if (missing.length > 0) return metricsExcluded({ fleet, missing });
  return noMetrics({ fleet, namespace, silentMs: elapsedMs, since: isOnlyWaiting ? 'window' : 'write' });
}

function capacityOf({ fleet, requested, progress: { counts, expected } }: WaitFacts) {
  return { fleet, requested, expected, ...(counts && { fleetSize: counts.FleetSize, startable: startable(counts) }) };
}

function desiredCount({ progress }: WaitFacts): string {
  const desired = progress.counts?.DesiredInstanceCount;
  if (desired === undefined) return 'DesiredInstanceCount has another value';
  // CloneSquad reports 0 for a value that it cannot read, too.
  return desired === 0
    ? 'DesiredInstanceCount is 0. CloneSquad also reports 0 if it cannot read the stored value'
    : `DesiredInstanceCount is ${desired}`;
}

/** What has happened to a size that had been picked up: the last numbers may be older. */
function sinceThen(facts: WaitFacts): string {
  const { counts, expected } = facts.progress;
  return counts === undefined || counts.DesiredInstanceCount === expected
    ? 'but that size is no longer in force'
    : `but now ${desiredCount(facts)}`;
}

function standing(progress: Progress): string {
  const { counts, target, reachedAt } = progress;
  if (reachedAt.observed === undefined) return 'CloneSquad may not have picked up the size';
  if (counts === undefined || target === undefined) return 'its current instance counts are unknown';
  return [`${usableCount(counts)} of ${target} running`, ...otherStates(progress)].join(', ');
}

/** Whether more instances run than the target, or some still stop. */
function isShrinking({ counts, target }: Progress): boolean {
  if (counts === undefined || target === undefined) return false;
  const { high } = usableBounds(counts);
  return high > target || (high === target && counts.RunningInstances + counts.StoppingInstances > target);
}

/** What keeps a fleet with enough running instances from its target: unusable ones may be among them. */
function health({ counts, healthIsOpen }: Progress): string {
  if (counts === undefined || !healthIsOpen) return '';
  const { NbOfInstanceInUnuseableState: unusable, NbOfExcludedInstances: excluded } = counts;
  const doubt = unusable === 1 ? '1 running instance is unusable' : `up to ${unusable} running instances are unusable`;
  return ` CloneSquad counts ${unusable} unusable and ${excluded} excluded, but does not say whether they are the same. If they are not, ${doubt}.`;
}
