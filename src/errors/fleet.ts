// Errors in what a fleet reports, and in what CloneSquad does with a size. `status`, `doctor` and the wait find them alike.

import { counted, quoted } from '../base/text.ts';
import { durationText } from '../base/time.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import { DESIRED_COUNT_KEY, type FleetMetric, MISSPELLED_COUNT_KEY } from '../clonesquad/keys.ts';
import { type Shadow, type Shadowing, shadowOf } from '../convergence/answers.ts';
import { valueText } from './count-texts.ts';
import { failure, inSentence } from './failure.ts';

interface OfFleet {
  readonly fleet: string;
}

/** No usable metrics. Durations in ms. */
export const noMetrics = failure<
  OfFleet & {
    readonly namespace: string;
    /** For how long there have been none. */
    readonly silentMs: number;
    /** What {@link silentMs} begins with: the last cycle with metrics, the write of the size, or simply the time span that was read. */
    readonly since: 'cycle' | 'write' | 'window';
    /** How long ago the last cycle was that the CloneSquad API reports. */
    readonly sentMs?: number | undefined;
  }
>('no-metrics', 'no-metrics', 'clonesquad-operator', {
  docs: "No usable metrics of the fleet arrive in CloudWatch, so it is unknown whether its instances are running. CloneSquad's main loop is stopped (`app.disable`, or errors in the log of its Lambda function), or it sends its metrics to another namespace (`metrics-namespace`) or region, or the GroupName or subfleet does not exist. Fix the cause, and start the run again.",
  message: ({ fleet, namespace, silentMs, since, sentMs }) => {
    const duration = durationText(silentMs);
    const reported = sentMs === undefined ? '' : ` The CloneSquad API reports a cycle ${durationText(sentMs)} ago.`;
    return `No usable metrics of ${fleet} have arrived in the CloudWatch namespace ${namespace} ${WHEN[since](duration)}.${reported}`;
  },
  fix: ({ fleet }) =>
    `${subfleetHint(fleet)}Check that CloneSquad's main loop runs (app.disable is not set, and the log of its Lambda function has no errors). If it sends its metrics to another namespace or region, set \`metrics-namespace\` or \`aws-region\`. Then start the run again.`,
});

const WHEN = {
  cycle: (duration: string) => `for at least ${duration}, although they had arrived before`,
  write: (duration: string) => `within ${duration} of the write`,
  window: (duration: string) => `in the last ${duration}`,
} as const;

function subfleetHint(fleet: string): string {
  const { group, subfleet } = parseFleetName(fleet);
  return subfleet === undefined
    ? ''
    : `Check that ${group} has a subfleet ${subfleet} (instances with the tag clonesquad:subfleet-name=${subfleet}), and that its metrics are on (subfleet.${subfleet}.ec2.schedule.metrics.enable). `;
}

export const metricsElsewhere = failure('metrics-elsewhere', 'no-metrics', 'user', {
  docs: 'The CloneSquad API reports that the main loop sends metrics, but CloudWatch has none in the namespace that is read. Metrics of a new fleet may still be on their way. Otherwise the CloneSquad operator has chosen another namespace.',
  message: ({ fleet, namespace, sentMs }: OfFleet & { namespace: string; sentMs: number }) =>
    `The CloneSquad API reports that ${fleet} sent metrics ${durationText(sentMs)} ago, but the CloudWatch namespace ${namespace} has none of them.`,
  fix: 'If the fleet is new, start the run again in a few minutes. Otherwise set `metrics-namespace` to the namespace of this CloneSquad: the CloudWatch console lists all namespaces.',
});

export const metricsExcluded = failure('metrics-excluded', 'no-metrics', 'clonesquad-operator', {
  docs: 'Some metrics of the fleet arrive in CloudWatch and others do not, because `cloudwatch.metrics.excluded` excludes them. Without them, it is unknown whether the instances are running. Remove them from that list.',
  message: ({ fleet, missing }: OfFleet & { missing: readonly FleetMetric[] }) =>
    `Metrics of ${fleet} arrive in CloudWatch, but ${inSentence(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
  fix: ({ missing }) => `Remove ${inSentence(missing)} from cloudwatch.metrics.excluded. Then start the run again.`,
});

/** A fleet without instances; `requested`: the requested size, if one is. */
export const emptyFleet = failure('empty-fleet', 'empty-fleet', 'clonesquad-operator', {
  docs: 'CloneSquad manages no instances for this GroupName. Tag the instances of the fleet with `clonesquad:group-name=<GroupName>`, or correct `env` or `group-name`.',
  message: ({ fleet, requested }: OfFleet & { requested?: string }) =>
    `${fleet} has no instances${requested === undefined ? '' : `, so it cannot reach size ${requested}`}.`,
  fix: ({ fleet }) => {
    const { group, subfleet } = parseFleetName(fleet);
    const tag = subfleet === undefined ? '' : ` and clonesquad:subfleet-name=${subfleet}`;
    return `Tag the instances of the fleet with clonesquad:group-name=${group}${tag}, or correct \`env\` or \`group-name\`.`;
  },
});

export const sizeOverridden = failure<
  OfFleet & { readonly shadowing: Shadowing; readonly key: string; readonly value: string }
>('size-overridden', 'not-observed', 'clonesquad-operator', {
  docs: 'CloneSquad would not pick up a new size, because something takes precedence over the size that the API sets: an override, a parameter set, another source of configuration, or an SSM maintenance window. The message names it. Remove it.',
  message: ({ fleet, shadowing, value }) =>
    `${fleet}: CloneSquad would not pick up a new size.${shadowSentences(shadowing, value)}`,
  fix: shadowFix,
});

/** What to do about the misspelled key: it stays stored until it is deleted. */
const MISSPELLED_FIX = `Correct the script that sets ${MISSPELLED_COUNT_KEY}, or inform the person who sets it. Then delete this key: send POST configuration/${MISSPELLED_COUNT_KEY} to the CloneSquad API, with a single line break as the body.`;

export const misspelledKey = failure('misspelled-key', 'not-observed', 'user', {
  docs: 'CloneSquad stores a value for the key `ec2.scheduler.desired_instance_count`, and ignores it. The correct key is `ec2.schedule.desired_instance_count`. A script or a person has set the misspelled key, which a tutorial contains: nothing is scaled by it.',
  message: ({ fleet, value }: OfFleet & { value: string }) => `${fleet}: ${misspelledSentences(value)}`,
  fix: MISSPELLED_FIX,
});

/** A size, and the instances that it needs. */
interface Shortage extends OfFleet {
  readonly requested: string;
  /** How many instances the size means. */
  readonly expected?: number | undefined;
  /** How many can start, of how many; both are absent where CloudWatch does not have all numbers. */
  readonly startable?: number;
  readonly fleetSize?: number;
}

export const insufficientInstances = failure<Shortage>('insufficient-instances', 'insufficient-instances', 'user', {
  docs: 'More instances are requested than can start: the fleet is smaller, or some of its instances are excluded. Request fewer, add instances to the fleet, or end their exclusion. With `if-insufficient-instances: accept`, the run succeeds with the instances that can start.',
  message: ({ fleet, requested, expected, startable, fleetSize }) => {
    const isPlain = expected === undefined || requested === String(expected);
    const size = isPlain ? requested : `${requested} (${counted(expected, 'instance')})`;
    return `${fleet} cannot reach size ${size}: ${capacityText(startable, fleetSize)}.`;
  },
  fix: ({ startable, fleetSize }) => {
    if (startable === undefined || fleetSize === undefined)
      return 'Request fewer instances, add instances to the fleet, or end the exclusion of instances.';
    const canStart = startable > 0;
    const excluded = fleetSize - startable;
    const ways = [
      ...(canStart ? [`Request at most ${counted(startable, 'instance')}.`] : []),
      ...(excluded > 0 ? [`End the exclusion of ${counted(excluded, 'instance')}.`] : []),
      'Add instances to the fleet.',
      ...(canStart
        ? [
            `Set \`if-insufficient-instances\` to \`accept\`: then the run succeeds with ${counted(startable, 'instance')}.`,
          ]
        : []),
    ];
    return ways.length === 1 ? ways.join('') : ['Do one of these:', ...ways.map((way) => `  ${way}`)].join('\n');
  },
});

function capacityText(startable: number | undefined, fleetSize: number | undefined): string {
  if (startable === undefined || fleetSize === undefined) return 'too few of its instances can start';
  if (startable === fleetSize) return `the fleet has only ${counted(fleetSize, 'instance')}`;
  return startable === 0
    ? `all of its instances (${fleetSize}) are excluded and cannot start`
    : `only ${startable} of ${counted(fleetSize, 'instance')} can start. The others are excluded`;
}

// What overrides or has replaced a size, in sentences.

interface ShadowedSize {
  readonly shadowing?: Shadowing | undefined;
  /** The key that sets the size, and the value that was sent. */
  readonly key: string;
  readonly value: string;
  /** The environment of a run that has waited for the size. */
  readonly env?: string;
}

/** Of each: why it keeps a size from being in force, in a sentence that begins with a space; and what to do, before the run starts again. */
const SHADOWS: Readonly<Record<Shadow, { readonly why?: string; readonly fix: (size: ShadowedSize) => string }>> = {
  'maintenance-window': {
    fix: () => 'Wait until the SSM maintenance window ends, or remove the fleet from it.',
  },
  override: {
    why: ' An override takes precedence over the size.',
    fix: ({ key }) => `Remove the override (key override:${key}).`,
  },
  'parameter-set': {
    why: ' A parameter set takes precedence over the size.',
    fix: ({ key }) =>
      `Remove ${key} from the parameter set, or activate another parameter set (config.active_parameter_set).`,
  },
  'other-writer': {
    why: ' Something else has set this value since.',
    fix: () =>
      'Find what else sets the size: another run for this environment, a script, or the CloneSquad scheduler. If several runs or scripts set it, let only one do so at a time.',
  },
  'no-value': {
    why: ' The size has expired or was deleted.',
    fix: () =>
      'If the size was set with a `ttl`, increase it. Otherwise find what deletes the value, for example another run that restores sizes when it ends.',
  },
  'other-value': {
    why: ' This may be up to 60 s old.',
    fix: ({ env }) =>
      `In a minute, run ${doctorCommand(env)} with the settings of this run. If it shows another size, find what sets that size.`,
  },
  'other-source': {
    why: ' This source takes precedence over the size.',
    fix: ({ key }) => `Remove ${key} from that source, which takes precedence over the CloneSquad API.`,
  },
  ours: {
    why: ' This is the requested size. Nothing overrides it.',
    fix: () =>
      "Check the log of the main loop's Lambda function for errors. If app.run_period is several minutes, increase `observe-timeout`.",
  },
  unknown: {
    fix: ({ env }) =>
      `Run ${doctorCommand(env)} with the settings of this run. It shows what overrides the size, or which permission is missing for this check. Fix what it reports. If app.run_period is several minutes, increase \`observe-timeout\`.`,
  },
};

function doctorCommand(env: string | undefined): string {
  return `\`clonesquad-scale doctor${env === undefined ? '' : ` --env ${env}`}\``;
}

/** What is known about a size that is not in force, in sentences that begin with a space; empty if nothing is. */
export function shadowSentences(shadowing: Shadowing | undefined, value: string): string {
  if (shadowing === undefined) return '';
  const { inForce, misspelled: misspelledValue } = shadowing;
  const shadow = shadowOf(shadowing, value);
  const misspelled = misspelledValue === undefined ? '' : ` ${misspelledSentences(misspelledValue)}`;
  if (shadow === 'maintenance-window')
    return ` An SSM maintenance window is open: CloneSquad runs all instances during it.${misspelled}`;
  if (inForce === undefined) return misspelled;
  const isNone = valueText(inForce.value) === 'none';
  const has = isNone ? 'no size' : `${quoted(inForce.value)} (from ${quoted(inForce.origin)})`;
  return ` CloneSquad's configuration has ${has}.${SHADOWS[shadow].why ?? ''}${misspelled}`;
}

/** What is wrong with the key that a widely copied tutorial misspells. */
function misspelledSentences(value: string): string {
  return `The key ${MISSPELLED_COUNT_KEY} is set to ${quoted(value)}. CloneSquad ignores this key. The correct key is ${DESIRED_COUNT_KEY}.`;
}

/** What to do about a size that is not in force. */
export function shadowFix(size: ShadowedSize): string {
  const { shadowing, value } = size;
  const shadow = shadowing === undefined ? 'unknown' : shadowOf(shadowing, value);
  const misspelled = shadowing?.misspelled === undefined ? '' : ` ${MISSPELLED_FIX}`;
  return `${SHADOWS[shadow].fix(size)}${misspelled} Then start the run again.`;
}
