// Why a fleet is not there, and who can do something about it: the words for each way in which a wait can end.

import { type Progress, silenceMs, type WaitFailure } from '../clonesquad/convergence.ts';
import type { FleetMetric } from '../clonesquad/names.ts';
import { formatDuration } from '../duration.ts';
import type { Explanation } from '../failure.ts';
import { otherStates } from './numbers.ts';

/** What there is to say about a fleet whose wait did not end well. */
export interface WaitFacts {
  readonly group: string;
  /** The size as it was asked for. */
  readonly asked: string;
  readonly level: string;
  readonly namespace: string;
  readonly observeMs: number;
  readonly stallMs: number;
  readonly timeoutMs: number;
  readonly progress: Progress;
  readonly missingMetrics: readonly FleetMetric[];
  readonly failedReads: number;
}

/** Explains a wait that failed, was over, or was cancelled. */
export function explainWait(result: WaitFailure | 'timeout' | 'cancelled', facts: WaitFacts): Explanation {
  return { result, ...EXPLANATIONS[result](facts) };
}

type Words = Omit<Explanation, 'result'>;

const EXPLANATIONS: Readonly<Record<WaitFailure | 'timeout' | 'cancelled', (facts: WaitFacts) => Words>> = {
  'not-observed': (facts) => ({
    what: `${facts.group} still wants ${wanted(facts)} ${formatDuration(facts.observeMs)} after ${facts.asked} was set: CloneSquad has not taken up the new size.`,
    owner: 'the operator of CloneSquad',
    fix: `Look in the API's configuration?format=json for what shadows the value: an override, a parameter set or a maintenance window. Where app.run_period is minutes long, raise observe-timeout.`,
  }),
  'no-metrics': (facts) => ({
    what: `${facts.group} has sent no usable metrics to the CloudWatch namespace ${facts.namespace} ${sinceWhen(facts)}.${missing(facts)}`,
    owner: 'the operator of CloneSquad',
    fix: "See whether the main loop runs (app.disable, its Lambda's log), whether metrics go to another namespace (metrics-namespace), and whether cloudwatch.metrics.excluded leaves some out.",
  }),
  'empty-fleet': (facts) => ({
    what: `${facts.group} has no instances, so ${facts.asked} of it cannot run.`,
    owner: 'the operator of CloneSquad',
    fix: `Tag the instances of the fleet with clonesquad:group-name=${facts.group}, or correct env.`,
  }),
  capped: (facts) => ({
    what: `${facts.group} cannot reach ${facts.asked}: ${capacity(facts.progress)}.`,
    owner: 'the author of the workflow',
    fix: 'Ask for no more than can start, or have instances added to the fleet or their exclusion ended.',
  }),
  stalled: (facts) => ({
    what: `${facts.group} has not moved for ${formatDuration(facts.stallMs)}: ${standing(facts.progress)}.${health(facts.progress)}`,
    owner: 'the operator of CloneSquad',
    fix: "Look at the fleet's dashboard and at the EC2 console: failed starts (capacity), failing health checks, or deregistration delays that are longer than stall-timeout.",
  }),
  superseded: (facts) => ({
    what: `${facts.group} had taken up ${facts.asked}, and then something set another size: CloneSquad now wants ${wanted(facts)}.`,
    owner: 'whoever runs the job',
    fix: 'Find the other writer: another job on this environment (use a concurrency group), the CloneSquad scheduler, or the end of a ttl. Then run the job again.',
  }),
  timeout: (facts) => ({
    what: `${facts.group} was not ${facts.level} after ${formatDuration(facts.timeoutMs)}: ${standing(facts.progress)}.${unread(facts)}`,
    owner: 'the author of the workflow',
    fix: 'Raise timeout if the fleet was still moving; else look at its dashboard.',
  }),
  cancelled: (facts) => ({
    what: `The wait for ${facts.group} was cancelled: ${standing(facts.progress)}.`,
    owner: 'whoever runs the job',
    fix: 'Run the job again.',
  }),
};

function wanted({ progress }: WaitFacts): string {
  const desired = progress.counts?.DesiredInstanceCount;
  if (desired === undefined) return 'another number of instances';
  return desired === 0 ? '0 instances (or has a value that it cannot read)' : `${desired} instances`;
}

function sinceWhen({ progress, ...limits }: WaitFacts): string {
  return progress.reachedAt.observed === undefined
    ? `within ${formatDuration(limits.observeMs)} of the write`
    : `for ${formatDuration(silenceMs(limits))}, though it had before`;
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
  if (reachedAt.observed === undefined) return 'CloneSquad was not seen to take up the new size';
  if (counts === undefined || target === undefined) return 'its last numbers are not known';
  return [`${counts.RunningInstances} of ${target} run`, ...otherStates(progress)].join(', ');
}

/** Where the numbers would do but for instances that may or may not be among the running ones. */
function health({ counts, healthIsOpen }: Progress): string {
  if (counts === undefined || !healthIsOpen) return '';
  return ` The size is reached, but ${counts.NbOfInstanceInUnuseableState} are unuseable and ${counts.NbOfExcludedInstances} excluded: these may be the same ones.`;
}
