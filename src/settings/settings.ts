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
  /** What happens without it; absent where `about` says so. */
  readonly usual?: string;
  /** `everywhere` unless it is said otherwise: what belongs to one way of running is known there only. */
  readonly where?: 'action and plan' | 'action and CLI';
}

/** All of them, in the order in which people read of them. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'aws-region',
    value: 'region',
    about: 'Region of the fleets. Else AWS_REGION, AWS_DEFAULT_REGION, or the region in the given URLs.',
  },
  {
    name: 'role-to-assume',
    value: 'arn',
    about:
      "ARN of the role to assume: by GitHub's OIDC in a workflow, where the job needs permissions: id-token: write, and from the credentials that are there elsewhere. Empty: these credentials.",
  },
  {
    name: 'role-session-name',
    value: 'name',
    about: "Name of the role's session in the audit trail. Else clonesquad-scale-<env>-<run id>-<attempt>.",
  },
  {
    name: 'role-duration-seconds',
    value: 'seconds',
    about: "How long the role's session lasts. A longer wait renews it.",
    usual: '3600',
  },
  {
    name: 'audience',
    value: 'text',
    about: "Audience of GitHub's OIDC token.",
    usual: 'sts.amazonaws.com',
  },
  {
    name: 'wait-for',
    value: 'level',
    about:
      'How far to wait: none, observed (CloneSquad has read the size), running, ready (and warmed up), settled (and nothing left to stop).',
    usual: 'ready',
  },
  {
    name: 'timeout',
    value: 'duration',
    about:
      'How long to wait for the fleets once their sizes are set; nothing is tried again after so long, either. Durations are written 500ms, 90s, 20m, 2h, 1h30m.',
    usual: '20m',
  },
  {
    name: 'observe-timeout',
    value: 'duration',
    about: 'How long CloneSquad may take to read the size.',
    usual: '4m',
  },
  {
    name: 'stall-timeout',
    value: 'duration',
    about: 'How long a fleet that is not there yet may stand still.',
    usual: '8m',
  },
  { name: 'poll-interval', value: 'duration', about: 'How often CloudWatch is asked.', usual: '10s' },
  {
    name: 'ttl',
    value: 'duration',
    about: 'After how long CloneSquad forgets the sizes: at least 3m, and longer than timeout. Empty: never.',
  },
  {
    name: 'floor',
    value: 'number',
    about:
      "CloneSquad's least number of running instances, ec2.schedule.min_instance_count, to be set with the sizes: as shipped, it is 2, which defeats a request for 0 or 1. Needs the right to write that key, too. Empty: it is left alone.",
  },
  {
    name: 'on-capped',
    value: 'what',
    about:
      'What happens if fewer instances can start than are asked for: fail, or accept (ok with a warning once all that can start are there, if any can).',
    usual: 'fail',
  },
  {
    name: 'on-job-end',
    value: 'what',
    about:
      'What becomes of the sizes when the job ends: keep, or restore (the previous values are put back, where nothing else has changed them; needs the right to read them).',
    usual: 'keep',
    where: 'action and plan',
  },
  {
    name: 'dry-run',
    value: '',
    about: 'Everything is done and read but the writes, and what would be sent is told.',
    usual: 'false',
    where: 'action and CLI',
  },
  {
    name: 'metrics-namespace',
    value: 'name',
    about: "CloudWatch namespace of CloneSquad's metrics.",
    usual: DEFAULT_NAMESPACE,
  },
  {
    name: 'group-name',
    value: 'template',
    about: 'How the CloneSquad groups are called, with {env} and {layer} filled in.',
    usual: '{env}-{layer}',
  },
  {
    name: 'allowed-account-ids',
    value: 'ids',
    about:
      'AWS accounts that may be worked on, commas between them: a role or credentials of any other one are refused. Empty: all.',
  },
  {
    name: 'vpc-endpoint',
    value: 'host',
    about:
      'DNS name of the interface VPC endpoint by which private APIs are reached; not needed where it has private DNS.',
  },
  {
    name: 'request-timeout',
    value: 'duration',
    about: 'How long one request may take. What may pass is tried again, with pauses that grow up to this.',
    usual: '10s',
  },
];

/** What stands for a setting that was not given, as it would be written; empty where nothing does. */
export function usualOf(name: string): string {
  return SETTINGS.find((setting) => setting.name === name)?.usual ?? '';
}
