// Every setting of a run that is no size, in one list: the action's inputs, the CLI's flags and variables, and the plan's keys are made from it.

import { DEFAULT_NAMESPACE } from '../clonesquad/names.ts';

/** One setting. */
export interface Setting {
  /** Its name: an input, `--name`, `CLONESQUAD_NAME`, and a key of the plan. */
  readonly name: string;
  /** What stands for its value in the CLI's help. */
  readonly value: string;
  /** What it is, in a sentence or two. */
  readonly about: string;
  /** The same for the command line, where that is another thing. */
  readonly aboutFlag?: string;
  /** What happens without it; absent where `about` says so. */
  readonly usual?: string;
  /** Of a duration: the shortest and the longest that make sense. */
  readonly range?: readonly [least: string, most: string];
  /** The first of {@link COMMANDS} that has a use for it: it is a flag of that one, and of those that come after. */
  readonly from: SettingCommand;
  /** `everywhere` unless it is said otherwise: what belongs to one way of running is known there only. */
  readonly where?: 'action and plan' | 'action and CLI';
}

/** The commands that settings are flags of: each has a use for all that those before it have. */
export const COMMANDS = ['status', 'wait', 'doctor', 'scale'] as const;

/** One of {@link COMMANDS}. */
export type SettingCommand = (typeof COMMANDS)[number];

/** What happens where fewer can start than are asked for; the first without the setting. */
export const IF_INSUFFICIENT = ['fail', 'accept'] as const;

/** Whether sizes are applied at once; the first without the setting. */
export const APPLY_IMMEDIATELY = ['true', 'false'] as const;

/** What becomes of the sizes when the job ends; the first without the setting. */
export const ON_JOB_END = ['keep', 'restore'] as const;

/** All of them, in the order in which people read of them. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'aws-region',
    value: 'region',
    from: 'status',
    about: 'Region of the fleets. Else AWS_REGION, AWS_DEFAULT_REGION, or the region in the given URLs.',
  },
  {
    name: 'role-to-assume',
    value: 'arn',
    from: 'status',
    about:
      "ARN of the role to assume: by GitHub's OIDC in a workflow, where the job needs permissions: id-token: write, and from the credentials that are there elsewhere. Empty: these credentials.",
    aboutFlag:
      'ARN of the role to assume from the credentials that are there; in GitHub Actions, by OIDC. If omitted, these credentials are used.',
  },
  {
    name: 'role-session-name',
    value: 'name',
    from: 'status',
    about: "Name of the role's session in the audit trail. Else clonesquad-scale-<env>-<run id>-<attempt>.",
  },
  {
    name: 'role-duration-seconds',
    value: 'seconds',
    from: 'status',
    about: "How long the role's session lasts. A longer wait renews it.",
    usual: '3600',
  },
  {
    name: 'audience',
    value: 'text',
    from: 'status',
    about: "Audience of GitHub's OIDC token.",
    usual: 'sts.amazonaws.com',
  },
  {
    name: 'wait-for',
    value: 'level',
    from: 'wait',
    about:
      'How far to wait: none, observed (CloneSquad has read the size), running, ready (and warmed up), settled (and nothing left to stop).',
    usual: 'ready',
  },
  {
    name: 'timeout',
    value: 'duration',
    from: 'wait',
    about:
      'Maximum time of a run, from signing in to the end of the wait. Retries stop at this limit, too. Durations are written 90s, 20m, 2h, 1h30m. At most 24h.',
    usual: '20m',
    range: ['1s', '24h'],
  },
  {
    name: 'observe-timeout',
    value: 'duration',
    from: 'wait',
    about: 'How long CloneSquad may take to read the size.',
    usual: '4m',
    range: ['1s', '24h'],
  },
  {
    name: 'stall-timeout',
    value: 'duration',
    from: 'wait',
    about: 'How long a fleet that is not there yet may stand still.',
    usual: '8m',
    range: ['1s', '24h'],
  },
  {
    name: 'poll-interval',
    value: 'duration',
    from: 'status',
    about: 'How often the fleets are looked at: 1s to 5m.',
    usual: '10s',
    range: ['1s', '5m'],
  },
  {
    name: 'ttl',
    value: 'duration',
    from: 'doctor',
    about: 'After how long CloneSquad forgets the sizes: 3m to 720h, and longer than timeout. Empty: never.',
    range: ['3m', '720h'],
  },
  {
    name: 'floor',
    value: 'number',
    from: 'doctor',
    about:
      "CloneSquad's least number of running instances, ec2.schedule.min_instance_count, to be set with the sizes: as shipped, it is 2, which defeats a request for 0 or 1. Needs the right to write that key, too. Empty: it is left alone.",
  },
  {
    name: 'apply-immediately',
    value: 'true|false',
    from: 'scale',
    about:
      'Make CloneSquad apply the sizes within 1 s instead of up to 75 s. Needs the right to POST configuration/cache.last_write_index and GET control/reschedulenow; without it, the sizes are applied later.',
    usual: APPLY_IMMEDIATELY[0],
  },
  {
    name: 'if-insufficient-instances',
    value: 'what',
    from: 'wait',
    about:
      'What happens if fewer instances can start than are asked for: fail, or accept (ok with a warning once all that can start are there, if any can).',
    usual: IF_INSUFFICIENT[0],
  },
  {
    name: 'on-job-end',
    value: 'what',
    from: 'scale',
    about:
      'What becomes of the sizes when the job ends: keep, or restore (the previous values are put back, where nothing else has changed them; needs the right to read them).',
    usual: ON_JOB_END[0],
    where: 'action and plan',
  },
  {
    name: 'dry-run',
    value: '',
    from: 'scale',
    about: 'Everything is done and read but the writes, and what would be sent is told.',
    usual: 'false',
    where: 'action and CLI',
  },
  {
    name: 'metrics-namespace',
    value: 'name',
    from: 'status',
    about: "CloudWatch namespace of CloneSquad's metrics.",
    usual: DEFAULT_NAMESPACE,
  },
  {
    name: 'group-name',
    value: 'template',
    from: 'status',
    about: 'How the CloneSquad groups are called, with {env} and {layer} filled in.',
    usual: '{env}-{layer}',
  },
  {
    name: 'allowed-account-ids',
    value: 'ids',
    from: 'status',
    about:
      'AWS accounts that may be worked on, commas between them: a role or credentials of any other one are refused. Empty: all.',
  },
  {
    name: 'vpc-endpoint',
    value: 'host',
    from: 'status',
    about:
      'DNS name of the interface VPC endpoint by which private APIs are reached; not needed where it has private DNS.',
  },
  {
    name: 'request-timeout',
    value: 'duration',
    from: 'status',
    about:
      'How long one request may take, 1s to 10m. What may pass is tried again, with pauses that grow up to this.',
    usual: '10s',
    range: ['1s', '10m'],
  },
];

/** What stands for a setting that was not given, as it would be written; empty where nothing does. */
export function usualOf(name: string): string {
  return SETTINGS.find((setting) => setting.name === name)?.usual ?? '';
}
