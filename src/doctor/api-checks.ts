// What a fleet's API says of whether a run would work: from its answers to checks, in words.

import { excerpt, quoted } from '../base/text.ts';
import type { Place } from '../clonesquad/fleet-name.ts';
import { keysOf, MISTAKEN_COUNT_KEY } from '../clonesquad/keys.ts';
import { NO_VALUE, readStoredSize } from '../clonesquad/size.ts';
import { type Denied, isDenied, type StoredRows } from '../convergence/answers.ts';
import { type Shadowing, shadowOf } from '../convergence/shadowing.ts';
import { unsupportedRelease } from '../errors/api.ts';
import { Failure } from '../errors/failure.ts';
import { misspelledKey, sizeOverridden } from '../errors/look.ts';
import { restoreDenied } from '../errors/run.ts';
import { foreignApi } from '../scale/before.ts';
import type { FleetLook } from '../scale/request.ts';
import type { Answers, Findings, MoreAnswers } from './findings.ts';
import { type Finding, failed, failedNonBlocking, inconclusive, passed, skipped } from './findings.ts';
import type { CheckName } from './report.ts';

/** Checks that need an API. */
const OF_API = [
  'api',
  'group',
  'key',
  'value',
  'misspelled-key',
  'write',
  'write-floor',
  'apply-immediately',
] as const;

/** Checks of rights that a run can do without. */
const RIGHTS = [
  'read-value',
  'read-group',
  'read-configuration',
  'read-status',
  'read-sent-metrics',
] as const;

/** All that is asked of a fleet's API, and where that is. */
export function apiChecks(findings: Findings): readonly Finding[] {
  const { place, answers } = findings;
  if (place instanceof Failure) {
    const why = 'Skipped: the API of this fleet was not found.';
    return [failed('stack', place), ...[...OF_API, ...RIGHTS].map((name) => skipped(name, why))];
  }
  const where =
    'stack' in place
      ? `The stack ${place.stack} provides the API URL in its output ${place.output}: ${place.api.href}`
      : `The settings specify the API URL: ${place.api.href}`;
  return [
    passed('stack', where),
    ...(answers === undefined ? [] : answerChecks({ ...findings, place }, answers)),
  ];
}

/** Findings of a fleet whose API is known. */
type Located = Findings & { readonly place: Place };

function answerChecks(findings: Located, { value, more }: Answers): readonly Finding[] {
  const key = keysOf(findings.fleet.subfleet).desired;
  const isUnknownKey = value instanceof Failure && value.code === unsupportedRelease.code;
  if (more === undefined || (value instanceof Failure && !isUnknownKey)) {
    const rest = [...OF_API.slice(1), ...RIGHTS];
    const why = 'Skipped: the check api failed.';
    return [
      ...(value instanceof Failure ? [failed('api', value)] : []),
      ...rest.map((name) => skipped(name, why)),
    ];
  }
  return [
    passed('api', 'The API answers and accepts the signature.'),
    groupCheck(findings, more),
    value instanceof Failure ? failed('key', value) : keyCheck(findings.fleet, key, value.value),
    value instanceof Failure
      ? skipped('value', 'Skipped: CloneSquad does not know the key.')
      : valueCheck(findings, value.value, more),
    tutorialCheck(findings, more),
    writeCheck(more),
    writeFloorCheck(findings, more),
    applyCheck(more),
    ...rightChecks(findings, value instanceof Failure ? value : value.value, more),
  ];
}

function groupCheck({ fleet, place }: Located, { discovery }: MoreAnswers): Finding {
  if (discovery instanceof Failure) return failed('group', discovery);
  if (isDenied(discovery))
    return inconclusive(
      'group',
      'Cannot verify which group the API belongs to: permission for GET discovery is missing.',
    );
  if (discovery === undefined)
    return inconclusive(
      'group',
      'Cannot verify which group the API belongs to: this release of CloneSquad does not support GET discovery.',
    );
  const foreign = foreignApi(fleet, place, discovery);
  return foreign === undefined
    ? passed('group', `The API belongs to ${fleet.group}.`)
    : failed('group', foreign);
}

function keyCheck({ subfleet }: FleetLook, key: string, value: string | Denied): Finding {
  if (isDenied(value))
    return inconclusive(
      'key',
      `Cannot verify that CloneSquad knows the key ${key}: permission to read it is missing.`,
    );
  if (subfleet !== undefined && value === NO_VALUE)
    return passed(
      'key',
      `The key ${key} has no value yet. CloneSquad knows a key of a subfleet only once it has a value.`,
    );
  return passed('key', `CloneSquad knows the key ${key}.`);
}

function valueCheck({ fleet }: Findings, value: string | Denied, { rows, shadowing }: MoreAnswers): Finding {
  if (shadowing instanceof Failure) return inconclusive('value', shadowing.message, shadowing.fix);
  const { desired: key } = keysOf(fleet.subfleet);
  const stored = rowOf(rows, key) ?? (isDenied(value) ? '' : value);
  const shadow = shadowOf(shadowing, stored);
  switch (shadow) {
    case 'maintenance-window':
    case 'override':
    case 'parameter-set':
    case 'other-source':
      return failed('value', sizeOverridden({ fleet: fleet.name, shadowing, key, value: stored }));
    case 'unknown':
      return inconclusive(
        'value',
        `${inWords(value, fleet)} Cannot verify that nothing overrides it: CloneSquad's configuration could not be read.`,
      );
    case 'ours':
    case 'other-writer':
    case 'no-value':
    case 'other-value':
      return passed('value', `${inWords(value, fleet)} ${unshadowed(shadowing)}`);
    default:
      return shadow satisfies never;
  }
}

/** The doctor writes nothing, so that CloneSquad's API answers from its memory. */
const AGE = 'This may be up to 60 s old.';

/** What is known of a value that nothing in the configuration shadows. */
function unshadowed({ isInMaintenance }: Shadowing): string {
  return isInMaintenance === undefined
    ? 'Nothing in the configuration overrides it. An SSM maintenance window may be open: this could not be checked.'
    : 'Nothing overrides it.';
}

/** What a value that is set means. */
function inWords(value: string | Denied, { subfleet }: FleetLook): string {
  if (isDenied(value)) return 'Permission to read the current size is missing.';
  const { kind } = readStoredSize(value);
  if (kind === 'count' || kind === 'percent') return `The current size is ${excerpt(value)}. ${AGE}`;
  if (subfleet !== undefined) {
    return kind === 'none'
      ? `No size is set. While the state of the subfleet is running, CloneSquad runs all of its instances. ${AGE}`
      : `The current value is ${quoted(value)}, which is not a valid size. If CloneSquad cannot read a value, it runs all instances of the subfleet. ${AGE}`;
  }
  switch (kind) {
    case 'none':
      return `No size is set. CloneSquad leaves the instances as they are. ${AGE}`;
    case 'auto':
      return `The current size is auto (-1): CloneSquad's autoscaler decides. ${AGE}`;
    case 'unreadable':
      return `The current value is ${quoted(value)}. CloneSquad cannot read it and does not scale the fleet.`;
    default:
      return kind satisfies never;
  }
}

function rowOf(rows: StoredRows | Denied | Failure, key: string): string | undefined {
  return rows instanceof Failure || isDenied(rows) ? undefined : (rows.get(key) ?? undefined);
}

function tutorialCheck({ fleet }: Findings, { rows }: MoreAnswers): Finding {
  const name = 'misspelled-key';
  const unchecked = `Cannot check whether the key ${MISTAKEN_COUNT_KEY} is set (CloneSquad ignores this key)`;
  if (isDenied(rows))
    return inconclusive(name, `${unchecked}: permission to read the configuration is missing.`);
  if (rows instanceof Failure) return inconclusive(name, `${unchecked}. ${rows.message}`);
  const value = rowOf(rows, MISTAKEN_COUNT_KEY);
  if (value !== undefined) return failedNonBlocking(name, misspelledKey({ fleet: fleet.name, value }));
  return passed(name, `The key ${MISTAKEN_COUNT_KEY}, which CloneSquad ignores, is not set.`);
}

/** How a permission to write is checked. */
const UNWRITTEN = 'This check wrote nothing.';

/** Even an empty write must not go to the API of another group. */
const UNASKED = 'Skipped: the API may belong to another group.';

function writeCheck({ write }: MoreAnswers): Finding {
  if (write === 'unasked') return skipped('write', UNASKED);
  if (write !== undefined) return failed('write', write);
  return passed('write', `The credentials have permission to set the size. ${UNWRITTEN}`);
}

function writeFloorCheck({ fleet }: Findings, { writeFloor }: MoreAnswers): Finding {
  const name = 'write-floor';
  if (writeFloor === 'unasked') return skipped(name, UNASKED);
  if (writeFloor === undefined)
    return passed(name, `The credentials have permission to set the floor. ${UNWRITTEN}`);
  if (fleet.floor !== undefined) return failed(name, writeFloor);
  const message =
    writeFloor.result === 'refused'
      ? 'The credentials lack permission to set the floor.'
      : 'Cannot check the permission to set the floor.';
  return inconclusive(name, `${message} Only the setting floor requires it.`, writeFloor.fix);
}

/** The request for a cycle is not tried: CloneSquad would act on it. */
function applyCheck({ mark }: MoreAnswers): Finding {
  const name = 'apply-immediately';
  if (mark === 'unasked') return skipped(name, UNASKED);
  if (mark === undefined)
    return passed(
      name,
      `The credentials have permission to post the marker, so CloneSquad applies a new size immediately. ${UNWRITTEN} GET control/reschedulenow was not called, because CloneSquad would act on it.`,
    );
  const message =
    mark.result === 'refused'
      ? 'The credentials lack permission to post the marker.'
      : 'Cannot check the permission to post the marker.';
  return inconclusive(
    name,
    `${message} Without it, CloneSquad applies a new size up to 75 s later.`,
    mark.fix,
  );
}

/** What a run uses each permission to read for. */
const USES = {
  'read-value': 'to read the previous size',
  'read-group': 'to verify that the API belongs to the fleet',
  'read-configuration':
    'to find out what overrides a size, to verify a size of 0, and to restore sizes (on-job-end: restore)',
  'read-status': 'to count the usable instances where the metrics are ambiguous',
  'read-sent-metrics':
    'to confirm a size before CloudWatch does, and to detect an open maintenance window or another metrics namespace',
} as const satisfies Readonly<Partial<Record<CheckName, string>>>;

/** A right to read, and what came of using it. */
interface Right {
  readonly name: keyof typeof USES;
  readonly call: string;
  readonly answer: unknown;
}

function rightChecks(
  { fleet, look }: Findings,
  value: string | Denied | Failure,
  { discovery, rows, status, live }: MoreAnswers,
): readonly Finding[] {
  const { desired } = keysOf(fleet.subfleet);
  const isNeeded = look.onJobEnd === 'restore' && isDenied(rows);
  return [
    rightCheck({ name: 'read-value', call: `GET configuration/${desired}`, answer: value }),
    discovery instanceof Failure
      ? skipped('read-group', 'Skipped: GET discovery failed (see the check group).')
      : rightCheck({ name: 'read-group', call: 'GET discovery', answer: discovery }),
    isNeeded
      ? failed('read-configuration', restoreDenied({ fleet: fleet.name, statement: rows.denied }))
      : rightCheck({ name: 'read-configuration', call: 'GET configuration', answer: rows }),
    rightCheck({ name: 'read-status', call: 'GET fleet/status', answer: status }),
    rightCheck({ name: 'read-sent-metrics', call: 'GET cloudwatch/sentmetrics', answer: live }),
  ];
}

function rightCheck({ name, call, answer }: Right): Finding {
  const use = USES[name];
  if (isDenied(answer)) {
    const fix = `Allow ${answer.denied} in the role's policy.`;
    return inconclusive(
      name,
      `Permission for ${call} is missing. It is optional. A run uses it ${use}.`,
      fix,
    );
  }
  if (answer instanceof Failure || answer === undefined)
    return inconclusive(name, `${call} gave no usable answer. It is optional. A run uses it ${use}.`);
  return passed(name, `${call} is allowed. A run uses it ${use}.`);
}
