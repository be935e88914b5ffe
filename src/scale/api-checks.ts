// What a fleet's API says of whether a run would work: from its answers to checks, in words.

import { unsupportedRelease } from '../causes/api.ts';
import { misspelledKey, sizeOverridden } from '../causes/look.ts';
import { restoreDenied } from '../causes/run.ts';
import { type Denied, isDenied, type StoredRows } from '../clonesquad/answers.ts';
import { keysOf, MISTAKEN_COUNT_KEY } from '../clonesquad/names.ts';
import { type Shadowing, shadowOf } from '../clonesquad/shadowing.ts';
import { NO_VALUE, readStoredSize } from '../clonesquad/stored-size.ts';
import { Failure } from '../failure.ts';
import { excerpt, quoted } from '../plain-text.ts';
import type { CheckName } from '../report/doctor-report.ts';
import { amiss, broken, type Finding, fine, open, skipped } from './checks.ts';
import type { Answers, Findings, MoreAnswers, Place } from './findings.ts';
import { foreignApi } from './foreign-api.ts';
import type { FleetLook } from './request.ts';

/** Checks that need an API. */
const OF_API = [
  'api',
  'group',
  'key',
  'value',
  'tutorial-key',
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
    const why = 'Not looked at: it is not known where its API is.';
    return [broken('stack', place), ...[...OF_API, ...RIGHTS].map((name) => skipped(name, why))];
  }
  const where =
    'stack' in place
      ? `The stack ${place.stack} names its API, by the output ${place.output}: ${place.api.href}`
      : `Its API is given: ${place.api.href}`;
  return [
    fine('stack', where),
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
    const why = 'Not looked at: its API does not answer as it should.';
    return [
      ...(value instanceof Failure ? [broken('api', value)] : []),
      ...rest.map((name) => skipped(name, why)),
    ];
  }
  return [
    fine('api', 'It answers, and takes the signature.'),
    groupCheck(findings, more),
    value instanceof Failure ? broken('key', value) : keyCheck(findings.fleet, key, value.value),
    value instanceof Failure
      ? skipped('value', 'Not looked at: this CloneSquad does not know the key.')
      : valueCheck(findings, value.value, more),
    tutorialCheck(findings, more),
    writeCheck(more),
    writeFloorCheck(findings, more),
    applyCheck(more),
    ...rightChecks(findings, value instanceof Failure ? value : value.value, more),
  ];
}

function groupCheck({ fleet, place }: Located, { discovery }: MoreAnswers): Finding {
  if (discovery instanceof Failure) return broken('group', discovery);
  if (isDenied(discovery)) return open('group', 'Whose API it is may not be asked.');
  if (discovery === undefined)
    return open(
      'group',
      'Whose API it is it cannot tell: this CloneSquad does not know the question (GET discovery).',
    );
  const foreign = foreignApi(fleet, place, discovery);
  return foreign === undefined
    ? fine('group', `It says that it is the API of ${fleet.group}.`)
    : broken('group', foreign);
}

function keyCheck({ subfleet }: FleetLook, key: string, value: string | Denied): Finding {
  if (isDenied(value)) return open('key', `Whether this CloneSquad knows the key ${key} may not be asked.`);
  if (subfleet !== undefined && value === NO_VALUE)
    return fine(
      'key',
      `The key ${key} has no value yet: CloneSquad knows a key of a subfleet once it has one.`,
    );
  return fine('key', `This CloneSquad knows the key ${key}.`);
}

function valueCheck({ fleet }: Findings, value: string | Denied, { rows, shadowing }: MoreAnswers): Finding {
  if (shadowing instanceof Failure) return open('value', shadowing.message, shadowing.fix);
  const { desired: key } = keysOf(fleet.subfleet);
  const stored = rowOf(rows, key) ?? (isDenied(value) ? '' : value);
  const shadow = shadowOf(shadowing, stored);
  switch (shadow) {
    case 'maintenance-window':
    case 'override':
    case 'parameter-set':
    case 'other-source':
      return broken('value', sizeOverridden({ fleet: fleet.name, shadowing, key, value: stored }));
    case 'unknown':
      return open('value', `${inWords(value, fleet)} Whether anything shadows it could not be asked.`);
    case 'ours':
    case 'other-writer':
    case 'no-value':
    case 'other-value':
      return fine('value', `${inWords(value, fleet)} ${unshadowed(shadowing)}`);
    default:
      return shadow satisfies never;
  }
}

/** The doctor writes nothing, so that CloneSquad's API answers from its memory. */
const AGE = 'This may be up to 60 s old.';

/** What is known of a value that nothing in the configuration shadows. */
function unshadowed({ isInMaintenance }: Shadowing): string {
  return isInMaintenance === undefined
    ? 'Nothing in the configuration shadows it. Whether an SSM maintenance window is open is not known.'
    : 'Nothing shadows it.';
}

/** What a value that is set means. */
function inWords(value: string | Denied, { subfleet }: FleetLook): string {
  if (isDenied(value)) return 'The size that is set may not be read.';
  const { kind } = readStoredSize(value);
  if (kind === 'count' || kind === 'percent') return `The size that is set is ${excerpt(value)}. ${AGE}`;
  if (subfleet !== undefined) {
    return kind === 'none'
      ? `No size is set: while the state of the subfleet is running, CloneSquad runs all of its instances. ${AGE}`
      : `What is set is ${quoted(value)}, which no run would set: for what CloneSquad cannot read, it runs all instances of a subfleet. ${AGE}`;
  }
  switch (kind) {
    case 'none':
      return `No size is set, so CloneSquad leaves the instances as they are. ${AGE}`;
    case 'auto':
      return `No size is set: CloneSquad's autoscaler decides (-1). ${AGE}`;
    case 'unreadable':
      return `What is set is ${quoted(value)}, which CloneSquad cannot read: it stops scaling.`;
    default:
      return kind satisfies never;
  }
}

function rowOf(rows: StoredRows | Denied | Failure, key: string): string | undefined {
  return rows instanceof Failure || isDenied(rows) ? undefined : (rows.get(key) ?? undefined);
}

function tutorialCheck({ fleet }: Findings, { rows }: MoreAnswers): Finding {
  const name = 'tutorial-key';
  const whether = `Whether the key ${MISTAKEN_COUNT_KEY}, which CloneSquad never reads, is set`;
  if (isDenied(rows)) return open(name, `${whether} may not be asked.`);
  if (rows instanceof Failure) return open(name, `${whether} could not be asked: ${rows.message}`);
  const value = rowOf(rows, MISTAKEN_COUNT_KEY);
  if (value !== undefined) return amiss(name, misspelledKey({ fleet: fleet.name, value }));
  return fine(name, `The key ${MISTAKEN_COUNT_KEY}, which CloneSquad never reads, is not set.`);
}

/** By what a right to write was found out. */
const UNWRITTEN = 'This was asked without writing';

/** An empty write is one all the same. */
const UNASKED = 'Not asked: its API is not known to be that of the fleet.';

function writeCheck({ write }: MoreAnswers): Finding {
  if (write === 'unasked') return skipped('write', UNASKED);
  if (write !== undefined) return broken('write', write);
  return fine('write', `These credentials may set the size. ${UNWRITTEN}.`);
}

function writeFloorCheck({ fleet }: Findings, { writeFloor }: MoreAnswers): Finding {
  const name = 'write-floor';
  if (writeFloor === 'unasked') return skipped(name, UNASKED);
  if (writeFloor === undefined) return fine(name, `These credentials may set the floor. ${UNWRITTEN}.`);
  if (fleet.floor !== undefined) return broken(name, writeFloor);
  const says =
    writeFloor.result === 'refused'
      ? 'These credentials may not set the floor'
      : 'Whether these credentials may set the floor could not be asked';
  return open(name, `${says}: only the setting floor needs that.`, writeFloor.fix);
}

/** The request for a cycle is not tried: CloneSquad would act on it. */
function applyCheck({ mark }: MoreAnswers): Finding {
  const name = 'apply-immediately';
  if (mark === 'unasked') return skipped(name, UNASKED);
  if (mark === undefined)
    return fine(
      name,
      `These credentials may post the marker, so CloneSquad applies a size at once. ${UNWRITTEN}. GET control/reschedulenow was not tried, since CloneSquad would act on it.`,
    );
  const says =
    mark.result === 'refused'
      ? 'These credentials may not post the marker'
      : 'Whether these credentials may post the marker could not be asked';
  return open(name, `${says}. Without it, CloneSquad applies a size up to 75 s later.`, mark.fix);
}

/** What a run does with what it may read. */
const USES = {
  'read-value': 'it tells the size before',
  'read-group': 'it tells whether the API is that of the fleet',
  'read-configuration':
    'it tells what shadows a size and whether a size of 0 was read, and on-job-end: restore needs it',
  'read-status': 'it decides where the metrics leave open how many instances serve',
  'read-sent-metrics':
    'it shows that a fleet is there before CloudWatch does, and tells of an open maintenance window and of another namespace',
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
  { discovery, rows, status, sent }: MoreAnswers,
): readonly Finding[] {
  const { desired } = keysOf(fleet.subfleet);
  const isNeeded = look.onJobEnd === 'restore' && isDenied(rows);
  return [
    rightCheck({ name: 'read-value', call: `GET configuration/${desired}`, answer: value }),
    discovery instanceof Failure
      ? skipped('read-group', 'Not looked at: GET discovery fails, as is said above.')
      : rightCheck({ name: 'read-group', call: 'GET discovery', answer: discovery }),
    isNeeded
      ? broken('read-configuration', restoreDenied({ fleet: fleet.name, statement: rows.denied }))
      : rightCheck({ name: 'read-configuration', call: 'GET configuration', answer: rows }),
    rightCheck({ name: 'read-status', call: 'GET fleet/status', answer: status }),
    rightCheck({ name: 'read-sent-metrics', call: 'GET cloudwatch/sentmetrics', answer: sent }),
  ];
}

function rightCheck({ name, call, answer }: Right): Finding {
  const use = USES[name];
  if (isDenied(answer)) {
    const fix = `Allow ${answer.denied} in the role's policy.`;
    return open(name, `${call} is denied, and a run can do without: ${use}.`, fix);
  }
  if (answer instanceof Failure || answer === undefined)
    return open(name, `${call} was not answered now, and a run can do without: ${use}.`);
  return fine(name, `${call} is allowed: ${use}.`);
}
