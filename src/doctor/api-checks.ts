// The checks of a fleet's API: from its responses to findings, in words.

import { excerpt, quoted } from '../base/text.ts';
import type { Place } from '../clonesquad/fleet-name.ts';
import { APPLIED_FROM_CACHE, APPLIED_IMMEDIATELY, keysOf, MISTAKEN_COUNT_KEY } from '../clonesquad/keys.ts';
import { NO_VALUE, readStoredSize } from '../clonesquad/size.ts';
import { type Denied, isDenied, type StoredRows } from '../convergence/answers.ts';
import { type Shadowing, shadowOf } from '../convergence/shadowing.ts';
import { unsupportedRelease } from '../errors/api.ts';
import { Failure } from '../errors/failure.ts';
import { levelText } from '../errors/levels.ts';
import { misspelledKey, sizeOverridden } from '../errors/look.ts';
import { restoreDenied } from '../errors/run.ts';
import { foreignApi } from '../scale/before.ts';
import type { FleetLook } from '../scale/request.ts';
import type { Answers, Findings, MoreAnswers } from './findings.ts';
import { type Finding, failed, failedNonBlocking, inconclusive, missing, passed, skipped } from './findings.ts';
import type { CheckName } from './report.ts';

/** Checks that need an API. */
const OF_API = ['api', 'group', 'key', 'value', 'misspelled-key', 'write', 'write-floor', 'apply-immediately'] as const;

/** Checks of permissions that a run can do without. */
const PERMISSIONS = ['read-value', 'read-group', 'read-configuration', 'read-status', 'read-sent-metrics'] as const;

/** All checks of a fleet's API, and where it is. */
export function apiChecks(findings: Findings): readonly Finding[] {
  const { place, answers } = findings;
  if (place instanceof Failure) {
    const why = 'Not checked, because the API of this fleet was not found.';
    return [failed('stack', place), ...[...OF_API, ...PERMISSIONS].map((name) => skipped(name, why))];
  }
  const where =
    'stack' in place
      ? `The stack ${place.stack} provides the API URL in its output ${place.output}: ${place.api.href}`
      : `No stack is needed, because the settings specify the API URL: ${place.api.href}`;
  return [passed('stack', where), ...(answers === undefined ? [] : answerChecks({ ...findings, place }, answers))];
}

/** Findings of a fleet whose API is known. */
type Located = Findings & { readonly place: Place };

function answerChecks(findings: Located, { value, more }: Answers): readonly Finding[] {
  const key = keysOf(findings.fleet.subfleet).desired;
  const isUnknownKey = value instanceof Failure && value.code === unsupportedRelease.code;
  if (more === undefined || (value instanceof Failure && !isUnknownKey)) {
    const rest = [...OF_API.slice(1), ...PERMISSIONS];
    const why = 'Not checked, because the check api failed.';
    return [...(value instanceof Failure ? [failed('api', value)] : []), ...rest.map((name) => skipped(name, why))];
  }
  return [
    passed('api', 'The API responds and accepts the signature.'),
    groupCheck(findings, more),
    value instanceof Failure ? failed('key', value) : keyCheck(findings.fleet, key, value.value),
    value instanceof Failure
      ? skipped('value', 'Not checked, because CloneSquad does not know the key.')
      : valueCheck(findings, value.value, more),
    tutorialCheck(findings, more),
    writeCheck(more),
    writeFloorCheck(findings, more),
    applyCheck(more),
    ...permissionChecks(findings, value instanceof Failure ? value : value.value, more),
  ];
}

function groupCheck({ fleet, place }: Located, { discovery }: MoreAnswers): Finding {
  if (discovery instanceof Failure) return failed('group', discovery);
  if (isDenied(discovery))
    return missing('group', 'Cannot verify which group the API belongs to: permission for GET discovery is missing.');
  if (discovery === undefined) return inconclusive('group', NO_DISCOVERY);
  const foreign = foreignApi(fleet, place, discovery);
  return foreign === undefined ? passed('group', `The API belongs to ${fleet.group}.`) : failed('group', foreign);
}

/** An older release. */
const NO_DISCOVERY =
  'Cannot verify which group the API belongs to: this release of CloneSquad does not support GET discovery.';

function keyCheck({ subfleet }: FleetLook, key: string, value: string | Denied): Finding {
  if (isDenied(value))
    return missing('key', `Cannot verify that CloneSquad knows the key ${key}: permission to read it is missing.`);
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
  const found = isDenied(value) ? missing : passed;
  switch (shadow) {
    case 'maintenance-window':
    case 'override':
    case 'parameter-set':
    case 'other-source':
      return failed('value', sizeOverridden({ fleet: fleet.name, shadowing, key, value: stored }));
    case 'unknown':
      return isDenied(value) || shadowing.denied.length > 0
        ? missing(
            'value',
            `${inWords(value, fleet)} Cannot verify that nothing overrides it: permission to read the configuration is missing.`,
          )
        : inconclusive(
            'value',
            `${inWords(value, fleet)} Cannot verify that nothing overrides it: CloneSquad's configuration could not be read.`,
          );
    case 'ours':
    case 'other-writer':
    case 'no-value':
    case 'other-value':
      return found('value', `${inWords(value, fleet)} ${unshadowed(shadowing)}`);
    default:
      return shadow satisfies never;
  }
}

/** The doctor writes nothing, so the API responds from its memory. */
const AGE = 'This may be up to 60 s old.';

/** What is known of a value that nothing in the configuration shadows. */
function unshadowed({ isInMaintenance }: Shadowing): string {
  return isInMaintenance === undefined
    ? 'Nothing in the configuration overrides it. Cannot check whether an SSM maintenance window is open.'
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
      return `The current value is ${quoted(value)}. CloneSquad cannot read it and does not scale the fleet. \`scale\` replaces it.`;
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
  if (isDenied(rows)) return missing(name, `${unchecked}: permission to read the configuration is missing.`);
  if (rows instanceof Failure) return inconclusive(name, `${unchecked}. ${rows.message}`);
  const value = rowOf(rows, MISTAKEN_COUNT_KEY);
  if (value !== undefined) return failedNonBlocking(name, misspelledKey({ fleet: fleet.name, value }));
  return passed(name, `The key ${MISTAKEN_COUNT_KEY}, which CloneSquad ignores, is not set.`);
}

/** How a permission to write is checked. */
const UNWRITTEN = 'This check wrote nothing.';

/** Even an empty write must not go to the API of another group. */
const UNASKED = 'Not checked, because the API may belong to another group.';

function writeCheck({ write }: MoreAnswers): Finding {
  if (write === 'unasked') return skipped('write', UNASKED);
  if (write !== undefined) return failed('write', write);
  return passed('write', `The credentials have permission to set the size. ${UNWRITTEN}`);
}

function writeFloorCheck({ fleet }: Findings, { writeFloor }: MoreAnswers): Finding {
  const name = 'write-floor';
  if (writeFloor === 'unasked') return skipped(name, UNASKED);
  if (writeFloor === undefined) return passed(name, `The credentials have permission to set the floor. ${UNWRITTEN}`);
  if (fleet.floor !== undefined) return failed(name, writeFloor);
  const use = 'Only a run that sets a floor requires it.';
  return writeFloor.result === 'refused'
    ? missing(name, `Permission to set the floor is missing. ${use}`, writeFloor.fix)
    : inconclusive(name, `Cannot check the permission to set the floor. ${use}`, writeFloor.fix);
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
  const use = `Without it, CloneSquad usually applies a new size after ${APPLIED_FROM_CACHE} instead of within ${APPLIED_IMMEDIATELY}.`;
  return mark.result === 'refused'
    ? missing(name, `Permission to post the marker is missing. ${use}`, mark.fix)
    : inconclusive(name, `Cannot check the permission to post the marker. ${use}`, mark.fix);
}

/** What a run uses each permission to read for. */
const USES = {
  'read-value': 'to read the previous size',
  'read-group': 'to verify that the API belongs to the fleet',
  'read-configuration': 'to find out what overrides a size, to verify a size of 0, and to restore sizes',
  'read-status': 'to count the usable instances where the metrics are ambiguous',
  'read-sent-metrics':
    'to confirm a size before CloudWatch does, and to detect an open maintenance window or another metrics namespace',
} as const satisfies Readonly<Partial<Record<CheckName, string>>>;

/** How far a run can do without a permission. */
function neededText(name: keyof typeof USES): string {
  const isForRestore = name === 'read-configuration';
  return `It is optional${isForRestore ? ', but required with on-job-end: restore' : ''}. A run uses it ${USES[name]}.`;
}

/** A permission to read, and the response of the API to its use. */
interface Permission {
  readonly name: keyof typeof USES;
  readonly call: string;
  readonly answer: unknown;
}

function permissionChecks(
  { fleet, look }: Findings,
  value: string | Denied | Failure,
  { discovery, rows, status, live }: MoreAnswers,
): readonly Finding[] {
  const { desired } = keysOf(fleet.subfleet);
  const isNeeded = look.onJobEnd === 'restore' && isDenied(rows);
  return [
    permissionCheck({ name: 'read-value', call: `GET configuration/${desired}`, answer: value }),
    discovery instanceof Failure
      ? skipped('read-group', 'Not checked, because GET discovery failed (see the check group).')
      : discovery === undefined
        ? inconclusive('read-group', NO_DISCOVERY)
        : permissionCheck({ name: 'read-group', call: 'GET discovery', answer: discovery }),
    isNeeded
      ? failed('read-configuration', restoreDenied({ fleet: fleet.name, statement: rows.denied }))
      : permissionCheck({ name: 'read-configuration', call: 'GET configuration', answer: rows }),
    permissionCheck({ name: 'read-status', call: 'GET fleet/status', answer: status }),
    permissionCheck({ name: 'read-sent-metrics', call: 'GET cloudwatch/sentmetrics', answer: live }),
  ];
}

function permissionCheck({ name, call, answer }: Permission): Finding {
  if (isDenied(answer)) {
    const fix = `Allow ${answer.denied} in the role's policy${levelText([answer.denied])}.`;
    return missing(name, `Permission for ${call} is missing. ${neededText(name)}`, fix);
  }
  if (answer instanceof Failure || answer === undefined)
    return inconclusive(name, `${call} returned no usable response. ${neededText(name)}`);
  return passed(name, `${call} is allowed. A run uses it ${USES[name]}.`);
}
