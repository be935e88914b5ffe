// Causes that are found by looking alone: what would keep a size from being taken up, or known, before any is set.

import { DESIRED_COUNT_KEY, type FleetMetric, MISTAKEN_COUNT_KEY } from '../clonesquad/names.ts';
import type { Shadowing } from '../clonesquad/shadowing.ts';
import { durationText } from '../duration.ts';
import { quoted } from '../plain-text.ts';
import { cause } from './cause.ts';
import { shadowFix, shadowSentences } from './shadow-text.ts';

const AUTHOR = 'user';
const OPERATOR = 'clonesquad-operator';
const RUNNER = 'user';

interface OfFleet {
  /** The fleet's name. */
  readonly group: string;
}

/** CloudWatch gave no metrics this time. */
export const metricsUnread = cause<{ readonly message: string }>('metrics-unread', {
  result: 'unreachable',
  fixBy: RUNNER,
  explanation:
    'CloudWatch could not be read this time, for a reason that may pass: the message quotes it. Ask again; if that does not help, see that the machine has a way to CloudWatch (DNS, firewall, proxy).',
  message: ({ message }) => message,
  fix: () =>
    'Ask again. If that does not help, see that this machine has a way to CloudWatch (DNS, firewall, proxy).',
});

/** No metrics of late. */
export const metricsAbsent = cause<
  OfFleet & {
    readonly namespace: string;
    readonly windowMs: number;
    /** How long ago the last run was whose metrics CloudWatch has, and the last one that the API reports. */
    readonly lastRunMs: number | undefined;
    readonly sentMs: number | undefined;
  }
>('metrics-absent', {
  result: 'no-metrics',
  fixBy: OPERATOR,
  explanation:
    'The fleet sends no metrics to the CloudWatch namespace, or has stopped to: its main loop is stopped (app.disable, or errors in the log of its Lambda), or sends to another namespace (metrics-namespace), or the region or the GroupName is another one. Without metrics nobody can tell whether the instances are there.',
  message: ({ group, namespace, windowMs, lastRunMs, sentMs }) =>
    (lastRunMs === undefined
      ? `${group} has sent no metrics to the CloudWatch namespace ${namespace} in the last ${durationText(windowMs)}.`
      : `The last run of ${group} that sent metrics to the CloudWatch namespace ${namespace} was at least ${durationText(lastRunMs)} ago.`) +
    (sentMs === undefined ? '' : ` Its API reports a last run ${durationText(sentMs)} ago.`),
  fix: () =>
    'See whether the main loop runs (app.disable, the log of its Lambda), and whether its metrics go to another namespace (then set metrics-namespace) or another region.',
});

/** Metrics that are sent, and not to the namespace that is read. */
export const metricsElsewhere = cause<OfFleet & { readonly namespace: string; readonly sentMs: number }>(
  'metrics-elsewhere',
  {
    result: 'no-metrics',
    fixBy: AUTHOR,
    explanation:
      "CloneSquad's API reports that the main loop sends metrics, and CloudWatch has none in the namespace that is read. A new fleet's may still be on their way; else its operator has chosen another namespace: set metrics-namespace to that. CloudWatch's console lists all namespaces of the account.",
    message: ({ group, namespace, sentMs }) =>
      `${group} sent metrics ${durationText(sentMs)} ago, as its API reports, and CloudWatch has none of it in the namespace ${namespace}.`,
    fix: () =>
      "If the fleet is not new, set metrics-namespace to the namespace that this CloneSquad sends to: CloudWatch's console lists all that there are.",
  },
);

/** Metrics of which some are left out. */
export const metricsExcluded = cause<OfFleet & { readonly missing: readonly FleetMetric[] }>(
  'metrics-excluded',
  {
    result: 'no-metrics',
    fixBy: OPERATOR,
    explanation:
      'Some metrics of the fleet arrive in CloudWatch, and others, without which nobody can tell whether the instances are there, do not: they are excluded (cloudwatch.metrics.excluded). Take them out of that list.',
    message: ({ group, missing }) => `Metrics of ${group} arrive, but never ${missing.join(', ')}.`,
    fix: () => 'Take them out of cloudwatch.metrics.excluded.',
  },
);

/** A fleet without instances, of which `asked` shall run, if any are asked for. */
export const fleetEmpty = cause<OfFleet & { readonly asked?: string }>('empty-fleet', {
  result: 'empty-fleet',
  fixBy: OPERATOR,
  explanation:
    'CloneSquad manages no instance under this GroupName, and sends no metrics of it. Tag the instances of the fleet with clonesquad:group-name=<GroupName>, or correct env or group-name.',
  message: ({ group, asked }) =>
    asked === undefined
      ? `${group} has no instances.`
      : `${group} has no instances, so ${asked} of it cannot run.`,
  fix: ({ group }) =>
    `Tag the instances of the fleet with clonesquad:group-name=${group}, or correct env or group-name.`,
});

/** Something that goes before what is set by the API. */
export const sizeShadowed = cause<
  OfFleet & { readonly shadowing: Shadowing; readonly key: string; readonly value: string }
>('size-shadowed', {
  result: 'not-observed',
  fixBy: OPERATOR,
  explanation:
    'A size that is set by the API would not be taken up: an override, a parameter set, another source or a maintenance window goes before it. The message says which. Take it away.',
  message: ({ group, shadowing, value }) =>
    `${group} would not take up a new size.${shadowSentences(shadowing, value)}`,
  fix: ({ shadowing, key, value }) => shadowFix(shadowing, key, value),
});

/** The key of a widely copied tutorial. */
export const tutorialKey = cause<OfFleet & { readonly value: string }>('tutorial-key', {
  result: 'not-observed',
  fixBy: AUTHOR,
  explanation:
    'CloneSquad has a value under the key ec2.scheduler.desired_instance_count, which it stores and never reads: a script follows a tutorial with a misspelled key, and scales nothing. In that script, write ec2.schedule.desired_instance_count.',
  message: ({ group, value }) =>
    `${group} has ${quoted(value)} under the key ${MISTAKEN_COUNT_KEY}, which CloneSquad never reads: something follows a tutorial with a misspelled key.`,
  fix: () => `In the script that sets it, write ${DESIRED_COUNT_KEY} instead.`,
});

/** A size that is asked for, and more than can start. */
export const sizeTooLarge = cause<
  OfFleet & {
    readonly asked: string;
    readonly wanted: number;
    readonly startable: number;
    readonly fleetSize: number;
  }
>('size-too-large', {
  result: 'insufficient-instances',
  fixBy: AUTHOR,
  explanation:
    'More instances are asked for than can start: the fleet is smaller, or some of it are excluded. Ask for fewer, add instances to the fleet, or end their exclusion. With if-insufficient-instances: accept, all that can start are enough.',
  message: ({ group, asked, wanted, startable, fleetSize }) =>
    `${group} would be asked for ${asked}${asked === String(wanted) ? '' : `, which is ${wanted}`}, and only ${startable} of its ${fleetSize} instances can start.`,
  fix: ({ startable }) =>
    `Ask for at most ${startable}, or have instances added to the fleet or their exclusion ended. Or set if-insufficient-instances: accept, by which all that can start are enough.`,
});
