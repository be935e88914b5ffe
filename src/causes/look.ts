// Causes that are found by looking alone: what would keep a size from being taken up, or known, before any is set.

import { DESIRED_COUNT_KEY, type FleetMetric, MISTAKEN_COUNT_KEY } from '../clonesquad/names.ts';
import type { Shadowing } from '../clonesquad/shadowing.ts';
import { formatDuration } from '../duration.ts';
import { quoted } from '../plain-text.ts';
import { cause } from './cause.ts';
import { shadowFix, shadowSentences } from './shadow-text.ts';

const AUTHOR = 'whoever wrote the settings';
const OPERATOR = 'the operator of CloneSquad';
const RUNNER = 'whoever runs it';

interface OfFleet {
  /** The fleet's name. */
  readonly group: string;
}

/** CloudWatch gave no metrics this time. */
export const metricsUnread = cause<{ readonly message: string }>('metrics-unread', {
  result: 'unreachable',
  owner: RUNNER,
  about:
    'CloudWatch could not be read this time, for a reason that may pass: the message quotes it. Ask again; if that does not help, see that the machine has a way to CloudWatch (DNS, firewall, proxy).',
  what: ({ message }) => message,
  fix: () =>
    'Ask again. If that does not help, see that this machine has a way to CloudWatch (DNS, firewall, proxy).',
});

/** No metrics of late. */
export const metricsAbsent = cause<
  OfFleet & { readonly namespace: string; readonly windowMs: number; readonly lastRunMs: number | undefined }
>('metrics-absent', {
  result: 'no-metrics',
  owner: OPERATOR,
  about:
    'The fleet sends no metrics to the CloudWatch namespace, or has stopped to: its main loop is stopped (app.disable, or errors in the log of its Lambda), or sends to another namespace (metrics-namespace), or the region or the GroupName is another one. Without metrics nobody can tell whether the instances are there.',
  what: ({ group, namespace, windowMs, lastRunMs }) =>
    lastRunMs === undefined
      ? `${group} has sent no metrics to the CloudWatch namespace ${namespace} in the last ${formatDuration(windowMs)}.`
      : `The last run of ${group} that sent metrics to the CloudWatch namespace ${namespace} was ${formatDuration(lastRunMs)} ago.`,
  fix: () =>
    'See whether the main loop runs (app.disable, the log of its Lambda), and whether its metrics go to another namespace (then set metrics-namespace) or another region.',
});

/** Metrics that are sent, and not to the namespace that is read. */
export const metricsElsewhere = cause<OfFleet & { readonly namespace: string; readonly sentMs: number }>(
  'metrics-elsewhere',
  {
    result: 'no-metrics',
    owner: AUTHOR,
    about:
      "CloneSquad's API says that the main loop sends metrics, and none arrive in the CloudWatch namespace that is read: its operator has chosen another one. Set metrics-namespace to that. CloudWatch's console lists all namespaces of the account.",
    what: ({ group, namespace, sentMs }) =>
      `${group} sent metrics ${formatDuration(sentMs)} ago, as its API says, and none arrive in the CloudWatch namespace ${namespace}.`,
    fix: () =>
      "Set metrics-namespace to the namespace that this CloneSquad sends to: CloudWatch's console lists all that there are.",
  },
);

/** Metrics of which some are left out. */
export const metricsExcluded = cause<OfFleet & { readonly missing: readonly FleetMetric[] }>(
  'metrics-excluded',
  {
    result: 'no-metrics',
    owner: OPERATOR,
    about:
      'Some metrics of the fleet arrive in CloudWatch, and others, without which nobody can tell whether the instances are there, do not: they are excluded (cloudwatch.metrics.excluded). Take them out of that list.',
    what: ({ group, missing }) => `Metrics of ${group} arrive, but never ${missing.join(', ')}.`,
    fix: () => 'Take them out of cloudwatch.metrics.excluded.',
  },
);

/** A fleet without instances. */
export const fleetEmpty = cause<OfFleet>('fleet-empty', {
  result: 'empty-fleet',
  owner: OPERATOR,
  about:
    'CloneSquad manages no instance under this GroupName, and sends no metrics of it. Tag the instances of the fleet with clonesquad:group-name=<GroupName>, or correct env or group-name.',
  what: ({ group }) => `${group} has no instances.`,
  fix: ({ group }) =>
    `Tag the instances of the fleet with clonesquad:group-name=${group}, or correct env or group-name.`,
});

/** Something that goes before what is set by the API. */
export const sizeShadowed = cause<
  OfFleet & { readonly shadowing: Shadowing; readonly key: string; readonly value: string }
>('size-shadowed', {
  result: 'not-observed',
  owner: OPERATOR,
  about:
    'A size that is set by the API would not be taken up: an override, a parameter set, another source or a maintenance window goes before it. The message says which. Take it away.',
  what: ({ group, shadowing, value }) =>
    `${group} would not take up a new size.${shadowSentences(shadowing, value)}`,
  fix: ({ shadowing, key, value }) => shadowFix(shadowing, key, value),
});

/** The key of a widely copied tutorial. */
export const tutorialKey = cause<OfFleet & { readonly value: string }>('tutorial-key', {
  result: 'not-observed',
  owner: AUTHOR,
  about:
    'CloneSquad has a value under the key ec2.scheduler.desired_instance_count, which it stores and never reads: a script follows a tutorial with a misspelled key, and scales nothing. In that script, write ec2.schedule.desired_instance_count.',
  what: ({ group, value }) =>
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
  result: 'capped',
  owner: AUTHOR,
  about:
    'More instances are asked for than can start: the fleet is smaller, or some of it are excluded. Ask for fewer, add instances to the fleet, or end their exclusion. With on-capped: accept, all that can start are enough.',
  what: ({ group, asked, wanted, startable, fleetSize }) =>
    `${group} would be asked for ${asked}${asked === String(wanted) ? '' : `, which is ${wanted}`}, and only ${startable} of its ${fleetSize} instances can start.`,
  fix: ({ startable }) =>
    `Ask for at most ${startable}, or have instances added to the fleet or their exclusion ended. Or set on-capped: accept, by which all that can start are enough.`,
});
