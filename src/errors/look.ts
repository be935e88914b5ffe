// Errors in what a fleet reports, and in what CloneSquad would do with a size. `status`, `doctor` and the wait find them alike.

import { durationText } from '../base/time.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import type { FleetMetric } from '../clonesquad/keys.ts';
import type { Shadowing } from '../convergence/answers.ts';
import { cause, inSentence } from './failure.ts';
import { MISSPELLED_FIX, misspelledSentences, shadowFix, shadowSentences } from './shadowing.ts';

interface OfFleet {
  /** The fleet's name. */
  readonly fleet: string;
}

/** No usable metrics. Durations in ms. */
export const noMetrics = cause<
  OfFleet & {
    readonly namespace: string;
    /** For how long there have been none. */
    readonly silentMs: number;
    /** What {@link silentMs} begins with: the last cycle with metrics, the write of the size, or simply the time that was looked at. */
    readonly since: 'cycle' | 'write' | 'window';
    /** How long ago the last cycle was that the CloneSquad API reports. */
    readonly sentMs?: number | undefined;
  }
>('no-metrics', {
  result: 'no-metrics',
  fixBy: 'clonesquad-operator',
  explanation:
    "No usable metrics of the fleet arrive in CloudWatch, so nobody can know whether its instances are running. CloneSquad's main loop is stopped (`app.disable`, or errors in the log of its Lambda function), or it sends its metrics to another namespace (`metrics-namespace`) or region, or the GroupName or subfleet does not exist. Fix the cause, and start the run again.",
  message: ({ fleet, namespace, silentMs, since, sentMs }) => {
    const duration = durationText(silentMs);
    const reported = sentMs === undefined ? '' : ` The CloneSquad API reports a cycle ${durationText(sentMs)} ago.`;
    return `No usable metrics of ${fleet} have arrived in the CloudWatch namespace ${namespace} ${WHEN[since](duration)}.${reported}`;
  },
  fix: ({ fleet }) =>
    `${subfleetHint(fleet)}Check that CloneSquad's main loop runs (app.disable, the log of its Lambda function). If it sends its metrics to another namespace or region, set metrics-namespace or aws-region. Then start the run again.`,
});

const WHEN = {
  cycle: (duration: string) => `for at least ${duration}, although they had arrived before`,
  write: (duration: string) => `within ${duration} of the write`,
  window: (duration: string) => `in the last ${duration}`,
} as const;

/** What can be wrong with a subfleet only. */
function subfleetHint(fleet: string): string {
  const { group, subfleet } = parseFleetName(fleet);
  return subfleet === undefined
    ? ''
    : `Check that ${group} has a subfleet ${subfleet} (instances with the tag clonesquad:subfleet-name=${subfleet}), and that its metrics are on (subfleet.${subfleet}.ec2.schedule.metrics.enable). `;
}

/** Metrics that are sent, but not to the namespace that is read. */
export const metricsElsewhere = cause<OfFleet & { readonly namespace: string; readonly sentMs: number }>(
  'metrics-elsewhere',
  {
    result: 'no-metrics',
    explanation:
      'The CloneSquad API reports that the main loop sends metrics, but CloudWatch has none in the namespace that is read. Metrics of a new fleet may still be on their way. Otherwise the CloneSquad operator has chosen another namespace: set `metrics-namespace` to it. The CloudWatch console lists all namespaces of the account.',
    message: ({ fleet, namespace, sentMs }) =>
      `The CloneSquad API reports that ${fleet} sent metrics ${durationText(sentMs)} ago, but the CloudWatch namespace ${namespace} has none of them.`,
    fix: () =>
      'If the fleet is new, start the run again in a few minutes. Otherwise set metrics-namespace to the namespace of this CloneSquad: the CloudWatch console lists all namespaces.',
  },
);

/** Metrics of which some are excluded. */
export const metricsExcluded = cause<OfFleet & { readonly missing: readonly FleetMetric[] }>('metrics-excluded', {
  result: 'no-metrics',
  fixBy: 'clonesquad-operator',
  explanation:
    'Some metrics of the fleet arrive in CloudWatch and others do not, because `cloudwatch.metrics.excluded` excludes them. Without them, nobody can know whether the instances are running. Remove them from that list.',
  message: ({ fleet, missing }) =>
    `Metrics of ${fleet} arrive in CloudWatch, but ${inSentence(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
  fix: ({ missing }) => `Remove ${inSentence(missing)} from cloudwatch.metrics.excluded. Then start the run again.`,
});

/** A fleet without instances; `requested`: the requested size, if one is. */
export const emptyFleet = cause<OfFleet & { readonly requested?: string }>('empty-fleet', {
  result: 'empty-fleet',
  fixBy: 'clonesquad-operator',
  explanation:
    'CloneSquad manages no instances for this GroupName. Tag the instances of the fleet with `clonesquad:group-name=<GroupName>`, or correct `env` or `group-name`.',
  message: ({ fleet, requested }) =>
    `${fleet} has no instances${requested === undefined ? '' : `, so it cannot reach size ${requested}`}.`,
  fix: ({ fleet }) => {
    const { group, subfleet } = parseFleetName(fleet);
    const tag = subfleet === undefined ? '' : ` and clonesquad:subfleet-name=${subfleet}`;
    return `Tag the instances of the fleet with clonesquad:group-name=${group}${tag}, or correct env or group-name.`;
  },
});

/** Something takes precedence over a size that is set by the API. */
export const sizeOverridden = cause<
  OfFleet & { readonly shadowing: Shadowing; readonly key: string; readonly value: string }
>('size-overridden', {
  result: 'not-observed',
  fixBy: 'clonesquad-operator',
  explanation:
    'CloneSquad would not pick up a new size, because something takes precedence over the size that the API sets: an override, a parameter set, another source of configuration, or an SSM maintenance window. The message names it. Remove it.',
  message: ({ fleet, shadowing, value }) =>
    `${fleet}: CloneSquad would not pick up a new size.${shadowSentences(shadowing, value)}`,
  fix: (facts) => shadowFix(facts),
});

/** The key that a widely copied tutorial misspells. */
export const misspelledKey = cause<OfFleet & { readonly value: string }>('misspelled-key', {
  result: 'not-observed',
  explanation:
    'CloneSquad stores a value for the key `ec2.scheduler.desired_instance_count`, and ignores it. The correct key is `ec2.schedule.desired_instance_count`. A script or a person has set the misspelled key, which a tutorial contains: nothing is scaled by it. Correct the script, and delete the misspelled key: send `POST configuration/ec2.scheduler.desired_instance_count` to the CloneSquad API with a single line break as the body.',
  message: ({ fleet, value }) => `${fleet}: ${misspelledSentences(value)}`,
  fix: () => MISSPELLED_FIX,
});

/** How many instances can start, of how many. */
interface Capacity {
  readonly startable: number;
  readonly fleetSize: number;
}

function capacityOf({ startable, fleetSize }: Partial<Capacity>): Capacity | undefined {
  return startable === undefined || fleetSize === undefined ? undefined : { startable, fleetSize };
}

function instances(count: number): string {
  return count === 1 ? '1 instance' : `${count} instances`;
}

function capacityText({ startable, fleetSize }: Capacity): string {
  if (startable === fleetSize) return `the fleet has only ${instances(fleetSize)}`;
  return startable === 0
    ? `all of its instances (${fleetSize}) are excluded and cannot start`
    : `only ${startable} of ${instances(fleetSize)} can start. The others are excluded`;
}

/** What to do about too few instances, by what keeps them from starting. */
function capacityFix({ startable, fleetSize }: Capacity): string {
  const excluded = fleetSize - startable;
  const ways = [
    ...(startable > 0 ? [`Request at most ${instances(startable)}.`] : []),
    ...(excluded > 0 ? [`End the exclusion of ${instances(excluded)}.`] : []),
    'Add instances to the fleet.',
    ...(startable > 0
      ? [`Set if-insufficient-instances to accept: then the run succeeds with ${instances(startable)}.`]
      : []),
  ];
  return ways.length === 1 ? ways.join('') : ['Do one of these:', ...ways.map((way) => `  ${way}`)].join('\n');
}

/** A size that needs more instances than can start. The capacity is absent where CloudWatch does not have all numbers. */
export const insufficientInstances = cause<
  OfFleet & {
    readonly requested: string;
    /** How many instances the size means. */
    readonly expected?: number | undefined;
  } & Partial<Capacity>
>('insufficient-instances', {
  result: 'insufficient-instances',
  explanation:
    'More instances are requested than can start: the fleet is smaller, or some of its instances are excluded. Request fewer, add instances to the fleet, or end their exclusion. With `if-insufficient-instances: accept`, the run succeeds with the instances that can start.',
  message: ({ fleet, requested, expected, ...facts }) => {
    const capacity = capacityOf(facts);
    const size =
      expected === undefined || requested === String(expected) ? requested : `${requested} (${instances(expected)})`;
    return `${fleet} cannot reach size ${size}: ${capacity === undefined ? 'too few of its instances can start' : capacityText(capacity)}.`;
  },
  fix: (facts) => {
    const capacity = capacityOf(facts);
    return capacity === undefined
      ? 'Request fewer instances, add instances to the fleet, or end the exclusion of instances.'
      : capacityFix(capacity);
  },
});
