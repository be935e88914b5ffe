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
  EXTERNAL_ID,
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

/** Commands that use settings, in an order for {@link from}. */
const COMMAND_ORDER = ['status', 'wait', 'doctor', 'run', 'scale'] as const;

/** A command with options. */
export type CommandName = (typeof COMMAND_ORDER)[number] | 'plan show' | 'plan validate';

/** Where a setting can be given: an input of the action or of its sub-action `plan`, a key of the plan, an option of a command. */
export type SettingPlace = 'input' | 'plan input' | 'key' | CommandName;

/** One setting as the table declares it. */
interface SettingEntry {
  /** Where it can be given; if omitted, as an input, as a key of the plan, and as an option of all commands. */
  readonly where?: readonly SettingPlace[];
  readonly format: Format<unknown>;
  /** What it is, without its range and default. Settings are named in backticks, which {@link meaningOf} turns into options. */
  readonly docs: string;
  /** Other words for one place, for all options, and where environments of a plan are selected. */
  readonly docsFor?: Readonly<Partial<Record<SettingPlace | 'option' | 'selection', string>>>;
  readonly default?: string;
  /** Whether an option can be given several times. */
  readonly isList?: boolean;
}

type Entries = Readonly<Record<string, SettingEntry>>;

export interface Setting extends SettingEntry {
  readonly group: string;
  readonly where: readonly SettingPlace[];
  /** An input, `--name`, `CLONESQUAD_NAME`, and a key of the plan. */
  readonly name: string;
}

/** The command that is first in {@link COMMAND_ORDER}, and all that follow it. */
function from(first: (typeof COMMAND_ORDER)[number]): readonly CommandName[] {
  return COMMAND_ORDER.slice(COMMAND_ORDER.indexOf(first));
}

const PLAN_PLACES = ['plan input', 'plan show'] as const;

const APPLY_IMMEDIATELY = `Apply the sizes within ${APPLIED_IMMEDIATELY} instead of ${APPLIED_FROM_CACHE}. Requires permission for \`POST configuration/cache.last_write_index\` and \`GET control/reschedulenow\`. Without it, the sizes are applied later.`;

const SIZES = {
  env: {
    where: ['input', ...PLAN_PLACES, ...from('status')],
    format: ENVIRONMENT,
    docs: 'Environment name, for example `perf1`. Its fleets are the CloneSquad groups `<env>-frontend` and `<env>-backend`, unless `group-name` is set.',
    docsFor: {
      option:
        'Environment name, for example `perf1`. With a plan: names and patterns, separated by commas, for example `perf1,qa*`. If omitted with `activity`, all environments of the plan.',
      selection:
        'Environment names and patterns, separated by commas, for example `perf1,qa*`. If omitted, all environments of the plan.',
    },
  },
  frontend: {
    where: ['input', ...from('wait')],
    format: SIZE,
    docs: "Size of the frontend fleet: a number (`4`), a percentage of the fleet (`50%`), or `auto`. Where `%` is a special character, as in a crontab, write `50p`. With `auto`, CloneSquad's autoscaler decides. If neither `frontend` nor `activity` sets a size, the fleet is skipped.",
    docsFor: {
      doctor:
        'Size of the frontend fleet to check: a number of instances (`4`), a percentage (`50%` or `50p`) or `auto`. If any size or URL is set, only the fleets with one are checked. Otherwise, all deployed layers are checked, without a size.',
    },
  },
  backend: {
    where: ['input', ...from('wait')],
    format: SIZE,
    docs: 'Size of the backend fleet, in the same format as `frontend`. Set the size of at least one fleet, unless `activity` does.',
    docsFor: { doctor: 'Size of the backend fleet to check, in the same format as `frontend`.' },
  },
  size: {
    where: from('wait'),
    format: SIZE,
    docs: 'Size of another layer (`cache=2`) or of a subfleet (`backend/workers=3`). Repeatable.',
    isList: true,
  },
  floor: {
    where: ['input', 'key', ...from('doctor')],
    format: FLOOR,
    docs: "Floor: the minimum number of running instances (`ec2.schedule.min_instance_count`), for example `0`. Applies to every fleet of the run, and is set together with the sizes. With CloneSquad's default of 2, a fleet of size 0 or 1 still runs 2 instances. Requires permission to write that key. If omitted, the floor is not changed.",
    docsFor: {
      doctor:
        'Floor to check, for example `0`: whether the credentials have permission to set it (`ec2.schedule.min_instance_count`).',
    },
  },
  ttl: {
    where: ['input', 'key', ...from('doctor')],
    // A shorter one could end before CloneSquad has read the value.
    format: duration('3m', '720h', '2h'),
    docs: 'Time after which CloneSquad removes the sizes from its configuration, for example `2h`. Must be longer than `timeout`, unless `wait-for` is `none`. If omitted, the sizes do not expire.',
  },
  'apply-immediately': {
    where: ['input', 'key', ...from('run')],
    format: choice('true', 'false'),
    docs: `${APPLY_IMMEDIATELY} Use \`true\` or \`false\`.`,
    // The help shows the values of an option.
    docsFor: { option: APPLY_IMMEDIATELY },
    default: 'true',
  },
  'on-job-end': {
    where: ['input', 'key'],
    format: choice('keep', 'restore'),
    docs: '`keep` the sizes when the job ends, or `restore` the previous ones. A size that something else has changed since is not restored. `restore` requires the permission level explain.',
    default: 'keep',
  },
  'dry-run': {
    where: ['input', 'scale'],
    format: SWITCH,
    docs: 'Validate and read everything, print the requests that would be sent, change nothing.',
    default: 'false',
  },
} satisfies Entries;

const PLAN = {
  plan: {
    where: ['input', ...PLAN_PLACES, 'plan validate', ...from('status')],
    format: anyText('file', 'clonesquad-plan.yml'),
    docs: 'Path to the plan file. It is read if `plan` or `activity` is set. Settings that are given directly override the plan.',
    docsFor: { selection: 'Path to the plan file.' },
    default: 'clonesquad-plan.yml',
  },
  activity: {
    where: ['input', ...PLAN_PLACES, ...from('status')],
    format: anyText('name', 'performance'),
    docs: 'Activity in the plan, for example `performance`. It provides the sizes and settings that are not given directly.',
    docsFor: { selection: 'Activity in the plan, for example `performance`.' },
  },
} satisfies Entries;

const LEVELS_EXPLAINED =
  'Observed: CloneSquad has picked up the size. Running: all instances are running. Ready: warm-up is complete. Settled: no instance is left to stop.';

const WAITING = {
  'wait-for': {
    where: ['input', 'key', ...from('wait')],
    format: { ...choice('none', ...LEVELS), placeholder: 'level', example: 'ready' },
    docs: `Level to wait for: \`none\`, \`observed\`, \`running\`, \`ready\` or \`settled\`. ${LEVELS_EXPLAINED}`,
    docsFor: {
      wait: `Level to wait for: \`observed\`, \`running\`, \`ready\` or \`settled\`. ${LEVELS_EXPLAINED}`,
    },
    default: 'ready',
  },
  timeout: {
    where: ['input', 'key', ...from('wait')],
    format: duration('1s', '24h', '20m'),
    docs: 'Maximum time of the run, for example `90s`, `20m` or `1h30m`. It includes authentication, retries and the wait.',
    docsFor: {
      doctor: 'Maximum time of all checks, for example `90s` or `20m`. Retries stop at this limit too.',
    },
    default: '20m',
  },
  'observe-timeout': {
    where: ['input', 'key', 'wait', 'run', 'scale'],
    format: duration('1s', '24h', '4m'),
    docs: 'Fail if CloneSquad does not pick up the size within this time.',
    default: '4m',
  },
  'stall-timeout': {
    where: ['input', 'key', 'wait', 'run', 'scale'],
    format: duration('1s', '24h', '8m'),
    docs: 'Fail if a fleet makes no progress for this long.',
    default: '8m',
  },
  'poll-interval': {
    where: ['input', 'key', 'status', 'wait', 'run', 'scale'],
    format: duration('1s', '5m', '10s'),
    docs: 'Time between two checks of the fleets.',
    docsFor: { status: 'Time between two reads with `watch`.' },
    default: '10s',
  },
  'if-insufficient-instances': {
    where: ['input', 'key', ...from('wait')],
    format: choice('fail', 'accept'),
    docs: 'Result if fewer instances can start than requested: `fail` or `accept`. `accept` succeeds with a warning when all instances that can start have reached the level of `wait-for`. At least one must be able to start.',
    default: 'fail',
  },
} satisfies Entries;

const AWS = {
  'aws-region': {
    format: REGION,
    docs: 'AWS region of the fleets, for example `eu-west-1`. If omitted, `AWS_REGION`, `AWS_DEFAULT_REGION`, or the region in the API URLs.',
  },
  'role-to-assume': {
    format: ROLE_ARN,
    docs: 'ARN of the IAM role to assume, for example `arn:aws:iam::111122223333:role/clonesquad-scale`. On a GitHub runner, the role is assumed with OIDC, which requires `permissions: id-token: write` in the job, unless `role-chaining` is `true`; elsewhere, with the available AWS credentials. If omitted, the available credentials are used directly.',
    docsFor: {
      option:
        'ARN of the IAM role to assume, for example `arn:aws:iam::111122223333:role/clonesquad-scale`. The role is assumed with the available AWS credentials or, in GitHub Actions, with OIDC. If omitted, the available credentials are used directly.',
    },
  },
  'role-chaining': {
    where: ['input', 'key'],
    format: SWITCH,
    docs: 'Whether to assume the role with the available AWS credentials instead of OIDC. These can be the credentials of an earlier step, or the role of a self-hosted runner. The job then needs no `id-token: write`. Use `true` or `false`.',
    default: 'false',
  },
  'external-id': {
    format: EXTERNAL_ID,
    docs: 'External id that the trust policy of `role-to-assume` requires, for example `acme/perf1`. On a GitHub runner, it requires `role-chaining: true`, since OIDC has no external ids.',
    docsFor: {
      option:
        'External id that the trust policy of `role-to-assume` requires, for example `acme/perf1`. Not available with OIDC.',
    },
  },
  'role-session-name': {
    format: SESSION_NAME,
    docs: 'Name of the role session, as CloudTrail shows it. If omitted, `clonesquad-scale-<env>-<run>`, where `<run>` identifies the run, for example `4242-1` for the first attempt of run 4242 in GitHub Actions.',
  },
  'role-duration-seconds': {
    format: SESSION_SECONDS,
    docs: 'Duration of the role session in seconds. A longer wait renews the session.',
    default: '3600',
  },
  audience: {
    format: anyText('text', 'sts.amazonaws.com'),
    docs: "Audience of GitHub's OIDC token.",
    default: 'sts.amazonaws.com',
  },
  'allowed-account-ids': {
    format: ACCOUNT_IDS,
    docs: 'AWS account IDs that may be used, for example `111122223333,444455556666`. Separate them with commas or spaces. A role or credentials of another account are rejected. If omitted, all accounts are allowed.',
  },
  'group-name': {
    format: GROUP_TEMPLATE,
    docs: 'Template for the GroupNames of the fleets, for example `acme-{env}-{layer}`. The placeholders are `{env}` and `{layer}`.',
    default: '{env}-{layer}',
  },
  'frontend-url': {
    where: ['input', ...from('status')],
    format: API_URL,
    docs: `URL of the frontend's CloneSquad API. Example: \`${API_URL.example}\`. The stage \`v1/\` is optional. If omitted, the URL is discovered from CloudFormation stack outputs.`,
  },
  'backend-url': {
    where: ['input', ...from('status')],
    format: API_URL,
    docs: "URL of the backend's CloneSquad API. It has the same format as `frontend-url`. If omitted, the URL is discovered from CloudFormation stack outputs.",
  },
  url: {
    where: from('status'),
    format: API_URL,
    docs: "URL of another layer's CloneSquad API (`cache=https://…`). Repeatable.",
    isList: true,
  },
  'vpc-endpoint': {
    format: VPC_ENDPOINT,
    docs: `DNS name of the interface VPC endpoint for private APIs. Example: \`${VPC_ENDPOINT.example}\`. Not needed if the endpoint has private DNS.`,
  },
  'metrics-namespace': {
    format: NAMESPACE,
    docs: "CloudWatch namespace of CloneSquad's metrics.",
    default: DEFAULT_NAMESPACE,
  },
  'request-timeout': {
    format: duration('1s', '10m', '10s'),
    docs: 'Maximum time of one request. Transient errors are retried, with pauses that grow up to this time.',
    default: '10s',
  },
} satisfies Entries;

const OUTPUT = {
  watch: {
    where: ['status'],
    format: SWITCH,
    docs: 'Repeat every `poll-interval` until Ctrl-C. With `json`, print one line each time.',
  },
  json: {
    where: ['plan show', 'status', 'wait', 'doctor', 'scale'],
    format: SWITCH,
    docs: 'Print the result as one line of JSON (see report.schema.json) instead of a table.',
    docsFor: { selection: 'Print one line of JSON instead of a table.' },
  },
  quiet: {
    where: ['doctor'],
    format: SWITCH,
    docs: 'Print only problems and, as the last line, the outcome. No effect on `json`.',
  },
  verbose: {
    where: from('status'),
    format: SWITCH,
    docs: 'Log each request: its method, host, path, status, duration and request ID.',
  },
  'summary-file': {
    where: ['wait', 'run', 'scale'],
    format: anyText('path', 'summary.md'),
    docs: 'Append a summary in Markdown to this file.',
  },
  matrix: {
    where: ['plan show'],
    format: SWITCH,
    docs: 'Print one line of JSON for `strategy.matrix` in GitHub Actions. Requires `activity`.',
  },
} satisfies Entries;

/** By the heading of each group in the help. */
const GROUPS = {
  'Environment and sizes': SIZES,
  Plan: PLAN,
  Waiting: WAITING,
  AWS,
  Output: OUTPUT,
} satisfies Readonly<Record<string, Entries>>;

const TABLE = { ...SIZES, ...PLAN, ...WAITING, ...AWS, ...OUTPUT };

type SettingName = keyof typeof TABLE;

const EVERYWHERE: readonly SettingPlace[] = ['input', 'key', ...COMMAND_ORDER];

/** All settings, in the order in which people read them. */
export const SETTINGS: readonly Setting[] = Object.entries(GROUPS).flatMap(([group, entries]) =>
  Object.entries<SettingEntry>(entries).map(([name, { where = EVERYWHERE, ...entry }]) => ({
    group,
    name,
    where,
    ...entry,
  })),
);

/** The settings that can be given in a place, in their order. */
export function settingsOf(place: SettingPlace): readonly Setting[] {
  return SETTINGS.filter(({ where }) => where.includes(place));
}

/** One setting by its name, with the types of its own entry. */
export function setting<Name extends SettingName>(name: Name) {
  return { name, ...TABLE[name] };
}

/** The settings that are options of some command. */
export const OPTIONS: readonly Setting[] = SETTINGS.filter(({ where }) => where.some(isCommand));

/** A setting that a text names, if it is an option. */
const NAMED = new RegExp(`\`(${OPTIONS.map(({ name }) => name).join('|')})\``, 'g');

/** The text with every setting in backticks as the option that it is: `--floor`. */
export function withOptions(text: string): string {
  return text.replace(NAMED, '`--$1`');
}

/** Whether a setting is an option in a place. */
function isCommand(place: SettingPlace): place is CommandName {
  return place !== 'input' && place !== 'plan input' && place !== 'key';
}

/** The description of a setting in a place, without its default. */
export function meaningOf({ docs, docsFor, format: { range } }: Setting, place: SettingPlace): string {
  const isSelection = place === 'plan input' || place === 'plan show' || place === 'plan validate';
  const own = docsFor?.[place] || (isSelection && docsFor?.selection) || (isCommand(place) && docsFor?.option) || docs;
  const bounded = range === undefined ? own : `${own} Range: \`${range[0]}\` to \`${range[1]}\`.`;
  return isCommand(place) ? withOptions(bounded) : bounded;
}

/** The same with its default. */
export function descriptionOf(described: Setting, place: SettingPlace): string {
  const { default: written, format } = described;
  const meaning = meaningOf(described, place);
  const isSwitch = format.placeholder === '' && isCommand(place);
  return written === undefined || isSwitch ? meaning : `${meaning} Default: \`${written}\`.`;
}
