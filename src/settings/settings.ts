// Every setting, in one table: action.yml, the options of the command line and their help, the plan's schema and the tables of
// the documentation are made from it. To add a setting, add an entry, and read its value in read-request.ts.
// Longer than 300 lines: one entry for each setting, and what is derived from them.

import { APPLIED_FROM_CACHE, APPLIED_IMMEDIATELY, DEFAULT_NAMESPACE } from '../clonesquad/keys.ts';
import { LEVELS } from '../convergence/levels.ts';
import {
  ACCOUNT_IDS,
  API_URL,
  anyText,
  choice,
  duration,
  ENVIRONMENT,
  FLOOR,
  type Format,
  GROUP_TEMPLATE,
  NAMESPACE,
  REGION,
  ROLE_ARN,
  SESSION_NAME,
  SESSION_SECONDS,
  SIZE,
  SWITCH,
  VPC_ENDPOINT,
} from './formats.ts';

/** Commands that use settings: each uses those of the commands before it. */
const COMMANDS = ['status', 'wait', 'doctor', 'scale'] as const;

/** A command with options. */
export type CommandName = (typeof COMMANDS)[number] | 'plan show' | 'plan validate';

/** Where a setting can be given: an input of the action or of its sub-action `plan`, a key of the plan, an option of a command. */
export type Place = 'input' | 'plan input' | 'key' | CommandName;

/** The groups of the options in the help. */
export type Group = 'Environment and sizes' | 'Plan' | 'Waiting' | 'AWS' | 'Output';

/** What the table says of one setting. */
interface Entry {
  readonly group: Group;
  /** Where it can be given; if omitted, as an input, as a key of the plan, and as an option of all commands. */
  readonly where?: readonly Place[];
  readonly format: Format<unknown>;
  /** What it is, without its range and default. Settings are named in backticks, which {@link meaningOf} turns into options. */
  readonly description: string;
  /** Other words for one place, for all options, and where environments of a plan are selected. */
  readonly descriptions?: Readonly<Partial<Record<Place | 'option' | 'selection', string>>>;
  readonly default?: string;
  /** Whether an option can be given several times. */
  readonly isList?: boolean;
}

/** One setting. */
export interface Setting extends Entry {
  readonly where: readonly Place[];
  /** An input, `--name`, `CLONESQUAD_NAME`, and a key of the plan. */
  readonly name: string;
}

/** The command that is first in {@link COMMANDS}, and all that follow it. */
function from(first: (typeof COMMANDS)[number]): readonly CommandName[] {
  return COMMANDS.slice(COMMANDS.indexOf(first));
}

const PLAN_PLACES = ['plan input', 'plan show'] as const;

const APPLY_IMMEDIATELY = `Whether CloneSquad applies the sizes within ${APPLIED_IMMEDIATELY} instead of about ${APPLIED_FROM_CACHE}. Requires permission for \`POST configuration/cache.last_write_index\` and \`GET control/reschedulenow\`. Without it, the sizes are applied later.`;

const TABLE = {
  env: {
    group: 'Environment and sizes',
    where: ['input', ...PLAN_PLACES, ...from('status')],
    format: ENVIRONMENT,
    description:
      'Environment name, for example `perf1`. Its fleets are the CloneSquad groups `<env>-frontend` and `<env>-backend`, unless `group-name` is set.',
    descriptions: {
      option:
        'Environment name, for example `perf1`. With a plan: names and patterns, separated by commas, for example `perf1,qa*`. If omitted with `activity`, all environments of the plan.',
      selection:
        'Environment names and patterns, separated by commas, for example `perf1,qa*`. If omitted, all environments of the plan.',
      doctor:
        'Name of the environment to check, for example `perf1`. With a plan: the name of one of its environments.',
    },
  },
  frontend: {
    group: 'Environment and sizes',
    where: ['input', ...from('wait')],
    format: SIZE,
    description:
      "Size of the frontend fleet: a number of instances (`4`), a percentage of the fleet (`50%`, or `50p` where `%` has a meaning of its own, as in a crontab), or `auto` for CloneSquad's autoscaler. If neither `frontend` nor `activity` sets a size, the fleet is skipped.",
    descriptions: {
      doctor:
        'Size of the frontend fleet to check: a number of instances (`4`), a percentage (`50%` or `50p`) or `auto`. If any size or URL is set, only the fleets with one are checked. Otherwise, all deployed layers are checked, without a size.',
    },
  },
  backend: {
    group: 'Environment and sizes',
    where: ['input', ...from('wait')],
    format: SIZE,
    description:
      'Size of the backend fleet, in the same format as `frontend`. Set the size of at least one fleet, unless `activity` does.',
    descriptions: { doctor: 'Size of the backend fleet to check, in the same format as `frontend`.' },
  },
  size: {
    group: 'Environment and sizes',
    where: from('wait'),
    format: SIZE,
    description: 'Size of another layer (`cache=2`) or of a subfleet (`backend/workers=3`). Repeatable.',
    isList: true,
  },
  floor: {
    group: 'Environment and sizes',
    where: ['input', 'key', ...from('doctor')],
    format: FLOOR,
    description:
      "Floor: the minimum number of running instances (`ec2.schedule.min_instance_count`), for example `0`. Applies to every fleet of the run, and is set together with the sizes. With CloneSquad's default of 2, a fleet of size 0 or 1 still runs 2 instances. Requires permission to write that key. If omitted, the floor is not changed.",
    descriptions: {
      doctor:
        'Floor to check, for example `0`: whether the credentials have permission to set it (`ec2.schedule.min_instance_count`).',
    },
  },
  ttl: {
    group: 'Environment and sizes',
    where: ['input', 'key', ...from('doctor')],
    // A shorter one could end before CloneSquad has read the value.
    format: duration('3m', '720h', '2h'),
    description:
      'Time after which CloneSquad removes the sizes from its configuration, for example `2h`. Must be longer than `timeout`, unless `wait-for` is `none`. If omitted, the sizes stay.',
  },
  'apply-immediately': {
    group: 'Environment and sizes',
    where: ['input', 'key', 'scale'],
    format: choice('true', 'false'),
    description: `${APPLY_IMMEDIATELY} Use \`true\` or \`false\`.`,
    // The help shows the values of an option.
    descriptions: { option: APPLY_IMMEDIATELY },
    default: 'true',
  },
  'on-job-end': {
    group: 'Environment and sizes',
    where: ['input', 'key'],
    format: choice('keep', 'restore'),
    description:
      '`keep` the sizes when the job ends, or `restore` the previous ones unless something else has changed them since. `restore` requires permission to read them.',
    default: 'keep',
  },
  'dry-run': {
    group: 'Environment and sizes',
    where: ['input', 'scale'],
    format: SWITCH,
    description: 'Validate and read everything, print the requests that would be sent, change nothing.',
    default: 'false',
  },
  plan: {
    group: 'Plan',
    where: ['input', ...PLAN_PLACES, 'plan validate', ...from('status')],
    format: anyText('file', 'clonesquad-plan.yml'),
    description:
      'Path to the plan file. It is read if `plan` or `activity` is set. Settings that are given directly override the plan.',
    descriptions: { selection: 'Path to the plan file.' },
    default: 'clonesquad-plan.yml',
  },
  activity: {
    group: 'Plan',
    where: ['input', ...PLAN_PLACES, ...from('status')],
    format: anyText('name', 'performance'),
    description:
      'Activity in the plan, for example `performance`. It provides the sizes and settings that are not given directly.',
    descriptions: { selection: 'Activity in the plan, for example `performance`.' },
  },
  'wait-for': {
    group: 'Waiting',
    where: ['input', 'key', ...from('wait')],
    format: { ...choice('none', ...LEVELS), placeholder: 'level', example: 'ready' },
    description:
      'How far to wait: `none`, `observed` (CloneSquad has picked up the size), `running` (all instances are running), `ready` (warm-up is complete) or `settled` (no instance is left to stop).',
    descriptions: {
      wait: 'How far to wait: `observed` (CloneSquad has picked up the size), `running` (all instances are running), `ready` (warm-up is complete) or `settled` (no instance is left to stop).',
    },
    default: 'ready',
  },
  timeout: {
    group: 'Waiting',
    where: ['input', 'key', ...from('wait')],
    format: duration('1s', '24h', '20m'),
    description:
      'Maximum time of the run, from authentication to the end of the wait, for example `90s`, `20m` or `1h30m`. Retries stop at this limit too.',
    descriptions: {
      doctor: 'Maximum time of all checks, for example `90s` or `20m`. Retries stop at this limit too.',
    },
    default: '20m',
  },
  'observe-timeout': {
    group: 'Waiting',
    where: ['input', 'key', ...from('wait')],
    format: duration('1s', '24h', '4m'),
    description: 'Fail if CloneSquad does not pick up the size within this time.',
    default: '4m',
  },
  'stall-timeout': {
    group: 'Waiting',
    where: ['input', 'key', ...from('wait')],
    format: duration('1s', '24h', '8m'),
    description: 'Fail if a fleet makes no progress for this long.',
    default: '8m',
  },
  'poll-interval': {
    group: 'Waiting',
    format: duration('1s', '5m', '10s'),
    description: 'Time between two checks of the fleets.',
    descriptions: { status: 'Time between two reads with `watch`.' },
    default: '10s',
  },
  'if-insufficient-instances': {
    group: 'Waiting',
    where: ['input', 'key', ...from('wait')],
    format: choice('fail', 'accept'),
    description:
      'What to do if fewer instances can start than requested: `fail`, or `accept`, which succeeds with a warning when all instances that can start have reached the level of `wait-for`. At least one must be able to start.',
    default: 'fail',
  },
  'aws-region': {
    group: 'AWS',
    format: REGION,
    description:
      'AWS region of the fleets, for example `eu-west-1`. If omitted, `AWS_REGION`, `AWS_DEFAULT_REGION`, or the region in the API URLs.',
  },
  'role-to-assume': {
    group: 'AWS',
    format: ROLE_ARN,
    description:
      'ARN of the IAM role to assume, for example `arn:aws:iam::111122223333:role/clonesquad-scale`. On a GitHub runner, the role is assumed with OIDC, which requires `permissions: id-token: write` in the job; elsewhere, with the available AWS credentials. If omitted, the available credentials are used directly.',
    descriptions: {
      option:
        'ARN of the IAM role to assume, for example `arn:aws:iam::111122223333:role/clonesquad-scale`. The role is assumed with the available AWS credentials or, in GitHub Actions, with OIDC. If omitted, the available credentials are used directly.',
    },
  },
  'role-session-name': {
    group: 'AWS',
    format: SESSION_NAME,
    description:
      'Name of the role session, as CloudTrail shows it. If omitted, `clonesquad-scale-<env>-<run>`, where `<run>` identifies the run, for example `4242-1` for the first attempt of run 4242 in GitHub Actions.',
  },
  'role-duration-seconds': {
    group: 'AWS',
    format: SESSION_SECONDS,
    description: 'Duration of the role session in seconds. A longer wait renews the session.',
    default: '3600',
  },
  audience: {
    group: 'AWS',
    format: anyText('text', 'sts.amazonaws.com'),
    description: "Audience of GitHub's OIDC token.",
    default: 'sts.amazonaws.com',
  },
  'allowed-account-ids': {
    group: 'AWS',
    format: ACCOUNT_IDS,
    description:
      'AWS account IDs that may be used, separated by commas or spaces, for example `111122223333,444455556666`. A role or credentials of another account are rejected. If omitted, all accounts are allowed.',
  },
  'group-name': {
    group: 'AWS',
    format: GROUP_TEMPLATE,
    description:
      'Template for the GroupNames of the fleets, with the placeholders `{env}` and `{layer}`, for example `acme-{env}-{layer}`.',
    default: '{env}-{layer}',
  },
  'frontend-url': {
    group: 'AWS',
    where: ['input', ...from('status')],
    format: API_URL,
    description: `URL of the frontend's CloneSquad API, for example \`${API_URL.example}\`. The stage \`v1/\` is optional. If omitted, the URL is discovered from CloudFormation stack outputs.`,
  },
  'backend-url': {
    group: 'AWS',
    where: ['input', ...from('status')],
    format: API_URL,
    description:
      "URL of the backend's CloneSquad API, in the same format as `frontend-url`. If omitted, the URL is discovered from CloudFormation stack outputs.",
  },
  url: {
    group: 'AWS',
    where: from('status'),
    format: API_URL,
    description: "URL of another layer's CloneSquad API (`cache=https://…`). Repeatable.",
    isList: true,
  },
  'vpc-endpoint': {
    group: 'AWS',
    format: VPC_ENDPOINT,
    description: `DNS name of the interface VPC endpoint for private APIs, for example \`${VPC_ENDPOINT.example}\`. Not needed if the endpoint has private DNS.`,
  },
  'metrics-namespace': {
    group: 'AWS',
    format: NAMESPACE,
    description: "CloudWatch namespace of CloneSquad's metrics.",
    default: DEFAULT_NAMESPACE,
  },
  'request-timeout': {
    group: 'AWS',
    format: duration('1s', '10m', '10s'),
    description: 'Maximum time of one request. Transient errors are retried, with pauses that grow up to this time.',
    default: '10s',
  },
  watch: {
    group: 'Output',
    where: ['status'],
    format: SWITCH,
    description: 'Repeat every `poll-interval` until Ctrl-C. With `json`, print one line each time.',
  },
  json: {
    group: 'Output',
    where: ['plan show', ...from('status')],
    format: SWITCH,
    description: 'Print the result as one line of JSON (see report.schema.json) instead of a table.',
    descriptions: { selection: 'Print one line of JSON instead of a table.' },
  },
  'summary-file': {
    group: 'Output',
    where: ['wait', 'scale'],
    format: anyText('path', 'summary.md'),
    description: 'Append a summary in Markdown to this file.',
  },
  matrix: {
    group: 'Output',
    where: ['plan show'],
    format: SWITCH,
    description: 'Print one line of JSON for `strategy.matrix` in GitHub Actions. Requires `activity`.',
  },
} satisfies Readonly<Record<string, Entry>>;

type SettingName = keyof typeof TABLE;

const EVERYWHERE: readonly Place[] = ['input', 'key', ...COMMANDS];

/** All settings, in the order in which people read them. */
export const SETTINGS: readonly Setting[] = Object.entries<Entry>(TABLE).map(
  ([name, { where = EVERYWHERE, ...entry }]) => ({ name, where, ...entry }),
);

/** The settings that can be given in a place, in their order. */
export function settingsOf(place: Place): readonly Setting[] {
  return SETTINGS.filter(({ where }) => where.includes(place));
}

/** One setting by its name, with the types of its own entry. */
export function setting<Name extends SettingName>(name: Name) {
  return { name, ...TABLE[name] };
}

/** A setting that a text names, if it is an option. */
const NAMED = new RegExp(
  `\`(${SETTINGS.filter(({ where }) => where.some(isCommand))
    .map(({ name }) => name)
    .join('|')})\``,
  'g',
);

/** The text with every setting in backticks as the option that it is: `--floor`. */
export function withOptions(text: string): string {
  return text.replace(NAMED, '`--$1`');
}

/** Whether a setting is an option in a place. */
export function isCommand(place: Place): place is CommandName {
  return place !== 'input' && place !== 'plan input' && place !== 'key';
}

/** The description of a setting in a place, without its default. */
export function meaningOf({ description, descriptions, format: { range } }: Setting, place: Place): string {
  const isSelection = place === 'plan input' || place === 'plan show' || place === 'plan validate';
  const own =
    descriptions?.[place] ||
    (isSelection && descriptions?.selection) ||
    (isCommand(place) && descriptions?.option) ||
    description;
  const bounded = range === undefined ? own : `${own} Range: \`${range[0]}\` to \`${range[1]}\`.`;
  return isCommand(place) ? withOptions(bounded) : bounded;
}

/** The same with its default. */
export function descriptionOf(described: Setting, place: Place): string {
  const { default: written, format } = described;
  const meaning = meaningOf(described, place);
  const isSwitch = format.placeholder === '' && isCommand(place);
  return written === undefined || isSwitch ? meaning : `${meaning} Default: \`${written}\`.`;
}
