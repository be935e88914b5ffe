// What is no failure, and yet better known: said in the log, and kept in the report.

import type { Verdict } from '../clonesquad/convergence.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import { DESIRED_COUNT_KEY, keysOf } from '../clonesquad/names.ts';
import { formatSize, type Size } from '../clonesquad/size.ts';
import type { Report } from './report.ts';

/** What notices are made from. */
export interface Noted {
  /** The fleet's name. */
  readonly fleet: string;
  readonly size: Size;
  readonly isWaitedFor: boolean;
  /** The verdict of the wait; absent before it, or without one. */
  readonly verdict: Verdict | undefined;
}

/** What to know about a fleet, in whole sentences. */
export function fleetNotices({
  wasWritten,
  denied,
  isUnchecked,
  ...noted
}: Noted & {
  readonly wasWritten: boolean;
  readonly denied: readonly string[];
  readonly isUnchecked: boolean;
}): readonly string[] {
  return [
    ...(wasWritten ? sizeNotices(noted) : []),
    ...verdictNotices(noted),
    ...(isUnchecked ? [uncheckedNotice(noted.fleet)] : []),
    ...deniedNotices(noted.fleet, denied),
  ];
}

function sizeNotices({ fleet, size, isWaitedFor }: Noted): readonly string[] {
  if (size.kind === 'auto') {
    return [`${fleet} was handed to CloneSquad's autoscaler, which has no target: nothing was verified.`];
  }
  const isWhole = size.kind === 'percent' && size.percent === 100;
  return [
    ...(isWhole ? [`While ${fleet} is at 100%, CloneSquad does not replace unhealthy instances.`] : []),
    ...(isWaitedFor
      ? []
      : [`Nothing was verified for ${fleet} but that CloneSquad's API took the size (wait-for: none).`]),
  ];
}

function verdictNotices({ fleet, verdict }: Noted): readonly string[] {
  const { lighthouse } = verdict?.progress ?? {};
  return [
    ...(lighthouse ? [`${lighthouse} of the running instances of ${fleet} are LightHouse instances.`] : []),
    ...(verdict?.kind === 'converged' ? caveatNotices(fleet, verdict.caveat) : []),
  ];
}

type Caveat = Extract<Verdict, { kind: 'converged' }>['caveat'];

function caveatNotices(fleet: string, caveat: Caveat): readonly string[] {
  switch (caveat) {
    case undefined:
    case 'insufficient-instances':
      return [];
    case 'empty-fleet':
      return [`${fleet} has no instances: none run, as asked.`];
    case 'zero-unverified':
      return [
        `CloneSquad also reports 0 for a value that it cannot read, and the configuration of ${fleet} could not be read to tell: allow execute-api:Invoke on GET configuration (key ${DESIRED_COUNT_KEY}).`,
      ];
    default:
      return caveat satisfies never;
  }
}

function uncheckedNotice(fleet: string): string {
  return `Nothing tells whether the API is that of ${fleet}: its CloneSquad does not know the question (GET discovery).`;
}

function deniedNotices(fleet: string, denied: readonly string[]): readonly string[] {
  if (denied.length === 0) return [];
  return [
    `For ${fleet}, a policy denies what would have told more, and the job went on without: allow ${denied.join(' and ')} in the role's policy.`,
  ];
}

/** Why a fleet gets more or fewer instances than requested, where that is no failure, in whole sentences. */
export function fleetWarnings(noted: Noted): readonly string[] {
  return [...floorWarnings(noted), ...capWarnings(noted)];
}

/** Instances that nobody requested, and somebody pays for. */
function floorWarnings({ fleet, size, verdict }: Noted): readonly string[] {
  const { counts, expected, target } = verdict?.progress ?? {};
  if (counts === undefined || expected === undefined || target === undefined || target <= expected) return [];
  const floor = counts.MinInstanceCount;
  const instances = `${expected} ${expected === 1 ? 'instance' : 'instances'}`;
  const requested = size.kind === 'percent' ? `${formatSize(size)} (${instances})` : formatSize(size);
  const limit = target < floor ? ` and only ${target} instances can start` : '';
  const { floor: key } = keysOf(parseFleetName(fleet).subfleet);
  return [
    `${fleet}: size ${requested} was requested, but the target is ${target} because the fleet's floor is ${floor}${limit}. To run ${instances}, set floor to ${expected} along with the size. This requires the permission execute-api:Invoke on POST configuration/${key}.`,
  ];
}

/** Instances that cannot start, and that the run does without. */
function capWarnings({ fleet, size, verdict }: Noted): readonly string[] {
  const { counts, expected } = verdict?.progress ?? {};
  if (verdict?.kind !== 'converged' || verdict.caveat !== 'insufficient-instances' || counts === undefined)
    return [];
  const startable = counts.FleetSize - counts.NbOfExcludedInstances;
  return [
    `${fleet} was asked for ${formatSize(size)}${size.kind === 'percent' ? `, which is ${expected},` : ''} and can get ${startable}: no more of its ${counts.FleetSize} instances can start.`,
  ];
}

/** A policy denies what makes CloneSquad act at once. */
export const APPLY_DENIED =
  "CloneSquad applies the sizes up to 75 s later, because a policy denies applying them at once. To have instances start in 1 s, allow execute-api:Invoke on POST/configuration/cache.last_write_index and on GET/control/reschedulenow of each API in the role's policy.";

/** What the wait for all fleets met and survived. */
export function runNotices(outcomes: readonly { readonly failedReads: number }[]): readonly string[] {
  const failedReads = Math.max(0, ...outcomes.map((outcome) => outcome.failedReads));
  return failedReads === 0 ? [] : [`CloudWatch could not be read ${failedReads} times, and was asked again.`];
}

/** All that a report has of it: of the run, then fleet by fleet. */
export function allNotices({ notices, fleets }: Report): readonly string[] {
  return [...notices, ...fleets.flatMap((fleet) => fleet.notices)];
}

/** All warnings of a report. */
export function allWarnings({ fleets }: Report): readonly string[] {
  return fleets.flatMap((fleet) => fleet.warnings);
}
