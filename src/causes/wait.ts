// Causes of a fleet's not being there though its size was accepted.

import type { Progress } from '../clonesquad/convergence.ts';
import { usableBounds } from '../clonesquad/counts.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import { silenceMs } from '../clonesquad/limits.ts';
import type { FleetMetric } from '../clonesquad/names.ts';
import { type Shadowing, shadowOf } from '../clonesquad/shadowing.ts';
import { durationText } from '../duration.ts';
import type { Failure } from '../failure.ts';
import { otherStates, usableCount, valueText } from '../words/numbers.ts';
import { cause } from './cause.ts';
import { fleetEmpty } from './look.ts';
import { AFTER_CANCEL } from './run.ts';
import { shadowFix, shadowSentences } from './shadow-text.ts';

/** What there is to say about a fleet whose wait did not end well. */
export interface WaitFacts {
  /** The fleet's name. */
  readonly group: string;
  /** Of its CloudWatch dashboard. */
  readonly dashboard: string;
  /** The size as it was asked for. */
  readonly asked: string;
  /** The key that sets its size, and the value that was sent. */
  readonly key: string;
  readonly value: string;
  readonly level: string;
  readonly namespace: string;
  readonly observeMs: number;
  readonly stallMs: number;
  readonly timeoutMs: number;
  /** From the write, or from the start of a run that only waits, until the verdict. */
  readonly elapsedMs: number;
  /** Whether the run only waits: it sets nothing. */
  readonly isOnlyWaiting: boolean;
  readonly progress: Progress;
  readonly missingMetrics: readonly FleetMetric[];
  readonly failedReads: number;
  /** Why the last reads of CloudWatch failed, where more than one did in a row. */
  readonly unread?: string;
  /** What CloneSquad's configuration says of the size, where it was asked. */
  readonly shadowing?: Shadowing;
}

const OPERATOR = 'clonesquad-operator';

/** Why the wait for one fleet failed, by its result. */
export const WAIT_CAUSES = {
  'not-observed': cause<WaitFacts>('not-observed', {
    result: 'not-observed',
    fixBy: OPERATOR,
    explanation:
      'CloneSquad does not want the requested size. Something else has set another size, an override, a parameter set or a maintenance window shadows it, or the main loop runs too seldom (app.run_period). If the role may read the configuration, the message says which. Remove the cause, or increase observe-timeout. The command `wait` sets no size: set it first.',
    message: (facts) =>
      `${facts.isOnlyWaiting ? notWanted(facts) : notPickedUp(facts)}${shadowSentences(facts.shadowing, facts.value)}`,
    fix: (facts) => shadowFix(facts.shadowing, facts.key, facts.value),
  }),
  'not-set': cause<WaitFacts>('not-set', {
    result: 'not-observed',
    fixBy: 'user',
    explanation:
      'CloneSquad has another size than the one that the command `wait` waits for. `wait` sets no size. Set the size with the command `scale`, or wait for the size that is set.',
    message: ({ group, asked, shadowing }) =>
      `${group} is set to ${valueText(shadowing?.inForce?.value ?? null)}, not ${asked}. This may be up to 60 s old. \`wait\` sets no size.`,
    fix: () => 'Set the size with the command `scale`, or wait for the size that is set.',
  }),
  'no-metrics': cause<WaitFacts>('no-metrics', {
    result: 'no-metrics',
    fixBy: OPERATOR,
    explanation:
      'No usable metrics of the fleet arrive in CloudWatch. The main loop is stopped (app.disable, or errors in the log of its Lambda), sends to another namespace (metrics-namespace), or excludes metrics (cloudwatch.metrics.excluded); or there is no such subfleet. Set that right, and run the job again.',
    message: (facts) =>
      `${facts.group} has sent no usable metrics to the CloudWatch namespace ${facts.namespace} ${sinceWhen(facts)}.${missing(facts)}`,
    fix: ({ group }) =>
      `${ofSubfleet(group)}See whether the main loop runs (app.disable, the log of its Lambda), whether its metrics go to another namespace (then set metrics-namespace), and whether cloudwatch.metrics.excluded leaves some out. Then run the job again.`,
  }),
  'cloudwatch-unread': cause<WaitFacts>('cloudwatch-unread', {
    result: 'no-metrics',
    fixBy: 'user',
    explanation:
      'The metrics of the fleet could not be read: CloudWatch answered with errors, or not at all. This says nothing about CloneSquad. Check the status of CloudWatch in the region, and that the machine can reach it (DNS, firewall, proxy). Then run the job again.',
    message: ({ group, failedReads, unread: reason = '' }) =>
      `The metrics of ${group} could not be read. CloudWatch failed ${failedReads} times, the last time with: ${reason}`,
    fix: () =>
      'Check the status of CloudWatch in the region, and that this machine can reach it (DNS, firewall, proxy). Then run the job again.',
  }),
  'empty-fleet': fleetEmpty,
  'insufficient-instances': cause<WaitFacts>('insufficient-instances', {
    result: 'insufficient-instances',
    fixBy: 'user',
    explanation:
      'More instances are asked for than can start: the fleet is smaller, or some of it are excluded. Ask for fewer, add instances to the fleet, or end their exclusion. With if-insufficient-instances: accept, all that can start are enough.',
    message: (facts) => `${facts.group} cannot reach ${facts.asked}: ${capacity(facts.progress)}.`,
    fix: () =>
      'Ask for no more than can start, or have instances added to the fleet or their exclusion ended. Or set if-insufficient-instances: accept, by which all that can start are enough.',
  }),
  stalled: cause<WaitFacts>('stalled', {
    result: 'stalled',
    fixBy: OPERATOR,
    explanation:
      "The fleet has read the size, is not there, and nothing changes any more: starts fail (no capacity), health checks fail, or instances that are to drain and stop do not, or take longer than stall-timeout (deregistration delays, SSM hooks, CPU credits). The fleet's dashboard in CloudWatch and the EC2 console show which: mend that, or raise stall-timeout.",
    message: (facts) =>
      `${facts.group} has not moved for ${durationText(facts.stallMs)}: ${standing(facts.progress)}.${health(facts.progress)}`,
    fix: (facts) =>
      isShrinking(facts.progress)
        ? `Look at ${dashboard(facts)} and at the EC2 console: which instances do not drain or stop, and what keeps them (deregistration delays, SSM hooks, CPU credits)? Fix that, and run the job again. If the fleet is only slow, raise stall-timeout.`
        : `Look at ${dashboard(facts)} and at the EC2 console: do starts fail (no capacity), or health checks? Fix that, and run the job again. If the fleet is only slow, raise stall-timeout.`,
  }),
  superseded: cause<WaitFacts>('superseded', {
    result: 'superseded',
    fixBy: 'user',
    explanation:
      'CloneSquad had picked up the size, and it did not stay in force: another job or the CloneSquad scheduler has set another one, its ttl has ended, or an override, a parameter set or a maintenance window goes before it. If the role may read the configuration, the message says which. Keep other writers off this environment (for jobs: a concurrency group), and run the job again.',
    message: (facts) =>
      `${facts.group}: CloneSquad had picked up size ${facts.asked}, ${sinceThen(facts)}.${shadowSentences(facts.shadowing, facts.value)}`,
    fix: ({ shadowing, key, value }) => {
      const isKnown = shadowing !== undefined && !['ours', 'unknown'].includes(shadowOf(shadowing, value));
      return isKnown ? shadowFix(shadowing, key, value) : FIND_THE_CAUSE;
    },
  }),
  timeout: cause<WaitFacts>('timeout', {
    result: 'timeout',
    fixBy: 'user',
    explanation:
      'The time (timeout) was over before the fleet was there, and no more specific cause holds. Raise timeout, if the fleet was still moving: the log says before the wait how long it usually takes. Else look at its dashboard in CloudWatch for what it waits for.',
    message: (facts) =>
      `${facts.group} was not ${facts.level} after ${durationText(facts.timeoutMs)}: ${standing(facts.progress)}.${unread(facts)}`,
    fix: (facts) =>
      facts.failedReads > 0 && facts.progress.counts === undefined
        ? 'See that this machine has a way to CloudWatch (DNS, firewall, proxy), and run the job again.'
        : `Raise timeout, if the fleet was still moving: see the last lines of this log. Else look at ${dashboard(facts)} for what it waits for.`,
  }),
  cancelled: cause<WaitFacts>('wait-cancelled', {
    result: 'cancelled',
    fixBy: 'user',
    explanation:
      "The job was cancelled while it waited. What was set stays set, unless on-job-end: restore puts it back. Run the job again; if nobody cancelled it, mend the workflow's timeout-minutes or concurrency.",
    message: (facts) => `The wait for ${facts.group} was cancelled: ${standing(facts.progress)}.`,
    fix: () => AFTER_CANCEL,
  }),
} as const;

/** What to do where nothing tells what has replaced a size. */
const FIND_THE_CAUSE =
  'Find what has replaced the size: another job on this environment (give both one concurrency group), the CloneSquad scheduler, an override, a maintenance window, or the end of a ttl. Then run the job again.';

/** How a wait can end other than well. */
export type WaitCause = Exclude<keyof typeof WAIT_CAUSES, 'not-set' | 'cloudwatch-unread'>;

function wanted({ progress }: WaitFacts): string {
  const desired = progress.counts?.DesiredInstanceCount;
  if (desired === undefined) return 'another number of instances';
  return desired === 0 ? '0 instances (or has a value that it cannot read)' : `${desired} instances`;
}

/** What became of a size that had been picked up: the last numbers may still be of before that. */
function sinceThen(facts: WaitFacts): string {
  const { counts, expected } = facts.progress;
  return counts === undefined || counts.DesiredInstanceCount === expected
    ? 'which did not stay in force'
    : `and now wants ${wanted(facts)}`;
}

function dashboard({ dashboard: name }: WaitFacts): string {
  return `the fleet's dashboard in CloudWatch (${name})`;
}

function sinceWhen({ progress, elapsedMs, isOnlyWaiting, ...limits }: WaitFacts): string {
  if (progress.reachedAt.observed !== undefined)
    return `for ${durationText(silenceMs(limits))}, though it had before`;
  const elapsed = durationText(elapsedMs);
  return isOnlyWaiting ? `for ${elapsed}` : `within ${elapsed} of the write`;
}

/** What a run that has set a size says of it. */
function notPickedUp(facts: WaitFacts): string {
  const { group, asked, elapsedMs, progress } = facts;
  const text = `${group}: CloneSquad has not picked up size ${asked} within ${durationText(elapsedMs)}`;
  return progress.counts === undefined ? `${text}.` : `${text}. It wants ${wanted(facts)}.`;
}

/** What a run that only waits says of a size that it did not set. */
function notWanted(facts: WaitFacts): string {
  const { group, asked } = facts;
  return `${group}: CloneSquad does not want size ${asked}. It wants ${wanted(facts)}.`;
}

/**
 * The cause of a wait's end. A run that only waits has one of its own where CloneSquad's table has another size, and metrics that
 * CloudWatch did not give are no fault of CloneSquad's.
 */
export function waitCause(end: WaitCause, facts: WaitFacts): Failure {
  const { isOnlyWaiting, shadowing, value, unread: reason } = facts;
  if (end === 'no-metrics' && reason !== undefined) return WAIT_CAUSES['cloudwatch-unread'](facts);
  const isNotSet =
    end === 'not-observed' &&
    isOnlyWaiting &&
    shadowing &&
    ['other-writer', 'no-value', 'other-value'].includes(shadowOf(shadowing, value));
  return WAIT_CAUSES[isNotSet ? 'not-set' : end](facts);
}

/** What may be wrong with a subfleet alone. */
function ofSubfleet(fleet: string): string {
  const { group, subfleet } = parseFleetName(fleet);
  return subfleet === undefined
    ? ''
    : `See whether ${group} has a subfleet ${subfleet} (instances with the tag clonesquad:subfleet-name=${subfleet}), and whether its metrics are on (subfleet.${subfleet}.ec2.schedule.metrics.enable). `;
}

function missing({ missingMetrics }: WaitFacts): string {
  return missingMetrics.length === 0 ? '' : ` Others arrive, but never ${missingMetrics.join(', ')}.`;
}

function unread({ failedReads }: WaitFacts): string {
  return failedReads === 0 ? '' : ` CloudWatch could not be read ${failedReads} times.`;
}

function capacity({ counts }: Progress): string {
  if (counts === undefined) return 'the fleet is too small';
  const excluded = counts.NbOfExcludedInstances;
  const size = `it has ${counts.FleetSize} instances`;
  return excluded === 0 ? size : `${size}, of which ${excluded} are excluded and cannot start`;
}

function standing(progress: Progress): string {
  const { counts, target, reachedAt } = progress;
  if (reachedAt.observed === undefined) return 'CloneSquad was not seen to pick up the size';
  if (counts === undefined || target === undefined) return 'its last numbers are not known';
  return [`${usableCount(counts)} of ${target} run`, ...otherStates(progress)].join(', ');
}

/** Whether more instances run than shall, or some of them still leave. */
function isShrinking({ counts, target }: Progress): boolean {
  if (counts === undefined || target === undefined) return false;
  const { high } = usableBounds(counts);
  return high > target || (high === target && counts.RunningInstances + counts.StoppingInstances > target);
}

/** Where the numbers would do but for instances that may or may not be among the running ones. */
function health({ counts, healthIsOpen }: Progress): string {
  if (counts === undefined || !healthIsOpen) return '';
  return ` As many run as are wanted, but ${counts.NbOfInstanceInUnuseableState} unuseable and ${counts.NbOfExcludedInstances} excluded are counted: these may be the same ones, or not.`;
}
