// The checks of a fleet's API: what is asked, and what the answers show. A failure is an answer, too.

import { excerpt, quoted } from '../base/text.ts';
import type { ApiLocation } from '../clonesquad/fleet-name.ts';
import {
  APPLIED_FROM_CACHE,
  APPLIED_IMMEDIATELY,
  keysOf,
  MARKER_KEY,
  MISSPELLED_COUNT_KEY,
} from '../clonesquad/keys.ts';
import { NO_VALUE, readStoredSize } from '../clonesquad/size.ts';
import {
  type ApiOwner,
  type Denied,
  type FleetStatus,
  isDenied,
  type LiveStatus,
  type Shadowing,
  type StoredRows,
  shadowOf,
} from '../convergence/answers.ts';
import { Failure } from '../errors/failure.ts';
import { misspelledKey, sizeOverridden } from '../errors/fleet.ts';
import { permissionLevelText } from '../errors/permissions.ts';
import { restoreDenied } from '../errors/run.ts';
import { policyDenied, unsupportedRelease } from '../errors/services.ts';
import type { Ask, FleetFacts } from '../inspect/inspect.ts';
import { foreignApi } from '../scale/before.ts';
import { orFailure } from '../scale/ports.ts';
import type { InspectRequest, NamedFleet } from '../scale/request.ts';
import { API_CHECKS, type Finding, failed, finding, missing, type NamedFinding, skipped } from './report.ts';

/** Everything that a check of a fleet judges. */
export interface DoctorFacts extends FleetFacts<DoctorAnswers> {
  readonly request: InspectRequest;
  /** When it was read, epoch ms of our clock. */
  readonly now: number;
}

/** The answers of an API that answers like CloneSquad. */
export interface DoctorAnswers {
  /** The value in force. A failure if CloneSquad does not know the key. */
  readonly value: string | Denied | Failure;
  readonly owner: ApiOwner | Denied | undefined | Failure;
  /** Rows of the key of the size, and of the tutorial's key. */
  readonly rows: StoredRows | Denied | Failure;
  readonly shadowing: Shadowing | Failure;
  readonly status: FleetStatus | Denied | undefined | Failure;
  readonly live: LiveStatus | Denied | undefined | Failure;
  /** Why the size, the floor and the marker cannot be written. */
  readonly write: WriteRefusal;
  readonly writeFloor: WriteRefusal;
  readonly mark: WriteRefusal;
}

/** Why a write would be refused: `undefined` if it is permitted, `unasked` if the API may belong to another group. */
export type WriteRefusal = Failure | 'unasked' | undefined;

/** Asks an API everything. Stops if it does not answer like CloneSquad, and does not check writes if it may belong to another group. */
export const askEverything: Ask<DoctorAnswers> = async (fleet, location, _, cloud, signal) => {
  const { api } = location;
  const { desired, floor, state } = keysOf(fleet.subfleet);
  const reading = await orFailure(cloud.readValue(api, desired, signal), signal);
  if (reading instanceof Failure && reading.code !== unsupportedRelease.code) throw reading;
  const [owner, rows, shadowing, status, live] = await Promise.all([
    orFailure(cloud.readApiOwner(api, signal), signal),
    orFailure(cloud.readRows(api, [desired, MISSPELLED_COUNT_KEY], signal), signal),
    orFailure(cloud.readShadowing(api, desired, signal), signal),
    orFailure(cloud.readFleetStatus(api, signal), signal),
    orFailure(cloud.readLiveStatus(api, fleet.group, signal), signal),
  ]);
  const isDoubtful = owner instanceof Failure || foreignApi(fleet, location, owner) !== undefined;
  const askToWrite = async (...keys: readonly string[]): Promise<WriteRefusal> => {
    if (isDoubtful) return 'unasked';
    const ends = await Promise.all(keys.map((key) => orFailure(cloud.requireWritable(api, key, signal), signal)));
    return ends.find((end) => end instanceof Failure);
  };
  const [write, writeFloor, mark] = await Promise.all([
    askToWrite(desired, ...(state === undefined ? [] : [state])),
    askToWrite(floor),
    askToWrite(MARKER_KEY),
  ]);
  const value = reading instanceof Failure ? reading : reading.value;
  return { value, owner, rows, shadowing, status, live, write, writeFloor, mark };
};

// The checks: from the answers to findings, in words.

interface AnsweredFacts extends DoctorFacts {
  readonly location: ApiLocation;
  readonly answers: DoctorAnswers;
}

const API_JUDGES: Readonly<Record<(typeof API_CHECKS)[number], (facts: AnsweredFacts) => Finding>> = {
  group: checkGroup,
  key: checkKey,
  value: checkValue,
  'misspelled-key': checkMisspelledKey,
  write: ({ answers }) => checkWrite(answers.write, { may: 'set the size' }),
  'write-floor': ({ fleet, answers }) =>
    checkWrite(answers.writeFloor, {
      may: 'set the floor',
      withoutIt: fleet.floor === undefined ? 'Only a run that sets a floor requires it.' : undefined,
    }),
  'apply-immediately': ({ answers }) =>
    checkWrite(answers.mark, {
      may: 'post the marker (cache.last_write_index)',
      effect: ', so CloneSquad applies a new size immediately',
      notTried: ' GET control/reschedulenow was not called, because CloneSquad would act on it.',
      withoutIt: `Without it, CloneSquad usually applies a new size after ${APPLIED_FROM_CACHE} instead of within ${APPLIED_IMMEDIATELY}.`,
    }),
  'read-value': ({ fleet, answers }) =>
    checkRead(`GET configuration/${keysOf(fleet.subfleet).desired}`, answers.value, 'to read the previous size'),
  'read-group': checkReadGroup,
  'read-configuration': checkReadConfiguration,
  'read-status': ({ answers }) =>
    checkRead('GET fleet/status', answers.status, 'to count the usable instances where the metrics are ambiguous'),
  'read-sent-metrics': ({ answers }) =>
    checkRead(
      'GET cloudwatch/sentmetrics',
      answers.live,
      'to confirm a size before CloudWatch does, and to detect an open maintenance window or another metrics namespace',
    ),
};

/** All checks of a fleet's API, and where it is. */
export function checkApi(facts: DoctorFacts): readonly NamedFinding[] {
  const { location, answers } = facts;
  if (location instanceof Failure) {
    const why = 'Not checked, because the API of this fleet was not found.';
    return [['stack', failed(location)], ...skipped(['api', ...API_CHECKS], why)];
  }
  const where =
    'stack' in location
      ? `The stack ${location.stack} provides the API URL in its output ${location.output}: ${location.api.href}`
      : `No stack is needed, because the settings specify the API URL: ${location.api.href}`;
  const stack = ['stack', finding('ok', where)] as const;
  if (answers instanceof Failure)
    return [stack, ['api', failed(answers)], ...skipped(API_CHECKS, 'Not checked, because the check api failed.')];
  return [
    stack,
    ['api', finding('ok', 'The API responds and accepts the signature.')],
    ...API_CHECKS.map((name) => [name, API_JUDGES[name]({ ...facts, location, answers })] as const),
  ];
}

const UNVERIFIED_GROUP = 'Cannot verify which group the API belongs to:';

/** An older release. */
const NO_DISCOVERY = `${UNVERIFIED_GROUP} this release of CloneSquad does not support GET discovery.`;

function checkGroup({ fleet, location, answers: { owner } }: AnsweredFacts): Finding {
  if (owner instanceof Failure) return failed(owner);
  if (isDenied(owner)) return missing(`${UNVERIFIED_GROUP} permission for GET discovery is missing.`, [owner]);
  if (owner === undefined) return finding('unknown', NO_DISCOVERY);
  const foreign = foreignApi(fleet, location, owner);
  return foreign === undefined ? finding('ok', `The API belongs to ${fleet.group}.`) : failed(foreign);
}

function checkKey({ fleet: { subfleet }, answers: { value } }: AnsweredFacts): Finding {
  const { desired: key } = keysOf(subfleet);
  const unverified = `Cannot verify that CloneSquad knows the key ${key}: permission to read it is missing.`;
  if (value instanceof Failure) return failed(value);
  if (isDenied(value)) return missing(unverified, [value]);
  return finding(
    'ok',
    subfleet !== undefined && value === NO_VALUE
      ? `The key ${key} has no value yet. CloneSquad knows a key of a subfleet only once it has a value.`
      : `CloneSquad knows the key ${key}.`,
  );
}

function checkValue({ fleet, answers: { value, rows, shadowing } }: AnsweredFacts): Finding {
  if (value instanceof Failure) return finding('skipped', 'Not checked, because CloneSquad does not know the key.');
  if (shadowing instanceof Failure) return finding('unknown', shadowing.message, shadowing.fix);
  const { desired: key } = keysOf(fleet.subfleet);
  const raw = rows instanceof Failure || isDenied(rows) ? null : rows.get(key);
  const stored = raw ?? (isDenied(value) ? '' : value);
  const shadow = shadowOf(shadowing, stored);
  const size = sizeText(value, fleet);
  const denied = [...(isDenied(value) ? [value] : []), ...shadowing.denied];
  switch (shadow) {
    case 'maintenance-window':
    case 'override':
    case 'parameter-set':
    case 'other-source':
      return failed(sizeOverridden({ fleet: fleet.name, shadowing, key, value: stored }));
    case 'unknown': {
      const unverified = `${size} Cannot verify that nothing overrides it:`;
      return denied.length > 0
        ? missing(`${unverified} permission to read the configuration is missing.`, denied)
        : finding('unknown', `${unverified} CloneSquad's configuration could not be read.`);
    }
    case 'ours':
    case 'other-writer':
    case 'no-value':
    case 'other-value': {
      const isComplete = shadowing.isInMaintenance !== undefined;
      const unchecked = 'Cannot check whether an SSM maintenance window is open.';
      const message = `${size} Nothing ${isComplete ? 'overrides it.' : `in the configuration overrides it. ${unchecked}`}`;
      return isDenied(value) ? missing(message, [value]) : finding('ok', message);
    }
    default:
      return shadow satisfies never;
  }
}

/** The doctor writes nothing, so the API responds from its memory. */
const AGE = 'This may be up to 60 s old.';

/** What a value that is set means. */
function sizeText(value: string | Denied, { subfleet }: NamedFleet): string {
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

function checkMisspelledKey({ fleet, answers: { rows } }: AnsweredFacts): Finding {
  const unchecked = `Cannot check whether the key ${MISSPELLED_COUNT_KEY} is set (CloneSquad ignores this key)`;
  if (isDenied(rows)) return missing(`${unchecked}: permission to read the configuration is missing.`, [rows]);
  if (rows instanceof Failure) return finding('unknown', `${unchecked}. ${rows.message}`);
  const value = rows.get(MISSPELLED_COUNT_KEY) ?? undefined;
  if (value !== undefined) return failed(misspelledKey({ fleet: fleet.name, value }), { blocking: false });
  return finding('ok', `The key ${MISSPELLED_COUNT_KEY}, which CloneSquad ignores, is not set.`);
}

interface WritePermission {
  readonly may: string;
  /** What the permission brings, as the end of a sentence. */
  readonly effect?: string;
  /** What the check does not cover, as a further sentence. */
  readonly notTried?: string;
  /** What a run without it does, if it is optional. */
  readonly withoutIt?: string | undefined;
}

function checkWrite(refusal: WriteRefusal, { may, effect = '', notTried = '', withoutIt }: WritePermission): Finding {
  // Even an empty write must not go to the API of another group.
  if (refusal === 'unasked') return finding('skipped', 'Not checked, because the API may belong to another group.');
  if (refusal === undefined)
    return finding('ok', `The credentials have permission to ${may}${effect}. This check wrote nothing.${notTried}`);
  const statement = statementToAllow(refusal);
  if (withoutIt === undefined)
    return { ...failed(refusal), ...(statement !== undefined && { missingPermissions: [statement] }) };
  const { result, fixBy, fix, requestId } = refusal;
  if (result !== 'refused')
    return { ...finding('unknown', `Cannot check the permission to ${may}. ${withoutIt}`, fix), fixBy };
  const message = `Permission to ${may} is missing. ${withoutIt}`;
  return statement === undefined
    ? { ...finding('missing', message, fix), fixBy }
    : missing(message, [{ denied: statement, requestId }], fix);
}

/** The statement that the caller's own policy lacks. `undefined` if another policy denies the call: this has a fix of its own. */
function statementToAllow({ code, facts }: Failure): string | undefined {
  const { statement, policy, isExplicit }: Partial<Parameters<typeof policyDenied>[0]> = facts;
  return code === policyDenied.code && policy === undefined && !isExplicit ? statement : undefined;
}

function checkReadGroup({ answers: { owner } }: AnsweredFacts): Finding {
  if (owner instanceof Failure)
    return finding('skipped', 'Not checked, because GET discovery failed (see the check group).');
  if (owner === undefined) return finding('unknown', NO_DISCOVERY);
  return checkRead('GET discovery', owner, 'to verify that the API belongs to the fleet');
}

function checkReadConfiguration({ fleet, request, answers: { rows } }: AnsweredFacts): Finding {
  if (request.onJobEnd === 'restore' && isDenied(rows))
    return failed(restoreDenied({ fleet: fleet.name, statement: rows.denied }, { requestId: rows.requestId }));
  const use = 'to find out what overrides a size, to verify a size of 0, and to restore sizes';
  return checkRead('GET configuration', rows, use, ', but required to restore sizes');
}

/** A permission to read that a run can do without. `use`: what a run uses it for. `unless`: when it is not optional. */
function checkRead(call: string, answer: unknown, use: string, unless = ''): Finding {
  const need = `It is optional${unless}. A run uses it ${use}.`;
  if (isDenied(answer)) {
    const fix = `Allow ${answer.denied} in the IAM policy of the role or user${permissionLevelText([answer.denied])}.`;
    return missing(`Permission for ${call} is missing. ${need}`, [answer], fix);
  }
  if (answer instanceof Failure || answer === undefined)
    return finding('unknown', `${call} returned no usable response. ${need}`);
  return finding('ok', `${call} is allowed. A run uses it ${use}.`);
}
