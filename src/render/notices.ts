// Notices and warnings: what users should know although it is no failure. They are logged and kept in the report.

import { parseFleetName } from '../clonesquad/fleet-name.ts';
import { APPLIED_FROM_CACHE, APPLIED_IMMEDIATELY, DESIRED_COUNT_KEY, keysOf } from '../clonesquad/keys.ts';
import { formatSize, type Size } from '../clonesquad/size.ts';
import type { Verdict } from '../convergence/judge.ts';
import type { Report } from './report.ts';

/** The facts about a fleet that notices and warnings are made of. */
export interface NoticeFacts {
  /** The fleet's name. */
  readonly fleet: string;
  readonly size: Size;
  readonly isWaitedFor: boolean;
  /** The verdict of the wait; `undefined` before or without a wait. */
  readonly verdict: Verdict | undefined;
}

/** The notices of a fleet, in whole sentences. */
export function fleetNotices({
  wasWritten,
  denied,
  isUnchecked,
  ...facts
}: NoticeFacts & {
  readonly wasWritten: boolean;
  readonly denied: readonly string[];
  readonly isUnchecked: boolean;
}): readonly string[] {
  return [
    ...(wasWritten ? sizeNotices(facts) : []),
    ...verdictNotices(facts),
    ...(isUnchecked ? [uncheckedNotice(facts.fleet)] : []),
    ...deniedNotices(facts.fleet, denied),
  ];
}

function sizeNotices({ fleet, size, isWaitedFor }: NoticeFacts): readonly string[] {
  if (size.kind === 'auto') {
    return [
      `${fleet} was set to auto, so CloneSquad's autoscaler decides its size. Nothing was verified, because auto has no target.`,
    ];
  }
  const isWhole = size.kind === 'percent' && size.percent === 100;
  return [
    ...(isWhole
      ? [
          `While ${fleet} is set to 100%, CloneSquad does not replace unhealthy instances, so some instances may stay unhealthy. If you need the replacement, set the size as a number of instances.`,
        ]
      : []),
    ...(isWaitedFor
      ? []
      : [
          `The CloneSquad API accepted the size of ${fleet}. Nothing else was verified, because \`wait-for\` is \`none\`.`,
        ]),
  ];
}

function verdictNotices({ fleet, verdict }: NoticeFacts): readonly string[] {
  const { lighthouse } = verdict?.progress ?? {};
  return [
    ...(lighthouse
      ? [
          `${fleet}: ${lighthouse} of the running instances ${lighthouse === 1 ? 'is a LightHouse instance and counts' : 'are LightHouse instances and count'} towards the target. LightHouse instances are meant for times of low load. If they are too small for your work, ask the CloneSquad operator to disable them (${LIGHTHOUSE_KEY}).`,
        ]
      : []),
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
      return [`${fleet} has no instances. None are running, as requested.`];
    case 'zero-unverified':
      return [
        `The size 0 of ${fleet} could not be verified: CloneSquad also reports 0 for a value that it cannot read, and its configuration could not be read. To enable the check, allow execute-api:Invoke on GET/configuration (key ${DESIRED_COUNT_KEY}).`,
      ];
    default:
      return caveat satisfies never;
  }
}

function uncheckedNotice(fleet: string): string {
  return `Cannot verify that the API belongs to ${fleet}: this release of CloneSquad does not support GET discovery.`;
}

function deniedNotices(fleet: string, denied: readonly string[]): readonly string[] {
  if (denied.length === 0) return [];
  const [permissions, them] =
    denied.length === 1 ? ['An optional permission for', 'it'] : ['Optional permissions for', 'them'];
  const are = denied.length === 1 ? 'is' : 'are';
  return [
    `${permissions} ${fleet} ${are} missing. The run continues without ${them}. To add ${them}, allow ${denied.join(' and ')} in the role's policy.`,
  ];
}

/** Reasons why a fleet gets more or fewer instances than requested although it has not failed, in whole sentences. */
export function fleetWarnings(facts: NoticeFacts): readonly string[] {
  return [...floorWarnings(facts), ...shortageWarnings(facts)];
}

/** The floor makes more instances run, and cost money, than were requested. */
function floorWarnings({ fleet, size, verdict }: NoticeFacts): readonly string[] {
  const { counts, expected, target } = verdict?.progress ?? {};
  if (counts === undefined || expected === undefined || target === undefined || target <= expected) return [];
  const floor = counts.MinInstanceCount;
  const limit = target < floor ? ` and only ${target} instances can start` : '';
  const { floor: key } = keysOf(parseFleetName(fleet).subfleet);
  return [
    `${fleet}: size ${requestedText(size, expected)} was requested, but the target is ${target} because the fleet's floor is ${floor}${limit}. To run ${instancesText(expected)}, set \`floor\` to ${expected} together with the size. This floor applies to every fleet of the run. To set the floor of this fleet only, scale it in a separate run, or set its floor in a plan. Setting the floor requires the permission execute-api:Invoke on POST/configuration/${key}.`,
  ];
}

/** A requested size: `4`, or `50% (5 instances)`. */
function requestedText(size: Size, expected: number | undefined): string {
  const isOpen = size.kind !== 'percent' || expected === undefined;
  return isOpen ? formatSize(size) : `${formatSize(size)} (${instancesText(expected)})`;
}

function instancesText(count: number): string {
  return `${count} ${count === 1 ? 'instance' : 'instances'}`;
}

/** Fewer instances can start than were requested, and the run accepts that. */
function shortageWarnings({ fleet, size, verdict }: NoticeFacts): readonly string[] {
  const { counts, expected } = verdict?.progress ?? {};
  if (verdict?.kind !== 'converged' || verdict.caveat !== 'insufficient-instances' || counts === undefined) return [];
  const startable = counts.FleetSize - counts.NbOfExcludedInstances;
  return [
    `${fleet}: size ${requestedText(size, expected)} was requested, but only ${startable} of ${counts.FleetSize} instances can start.`,
  ];
}

/** The key that disables LightHouse instances. */
const LIGHTHOUSE_KEY = 'ec2.schedule.verticalscale.lighthouse_disable';

/** A policy denies the requests that make CloneSquad act immediately. */
export const APPLY_DENIED = `Optional permissions to apply the sizes immediately are missing, so CloneSquad usually applies them after ${APPLIED_FROM_CACHE}. To apply them within ${APPLIED_IMMEDIATELY}, allow execute-api:Invoke on POST/configuration/cache.last_write_index and GET/control/reschedulenow of each API in the role's policy.`;

/** Notices of the run as a whole, after its wait. */
export function runNotices(outcomes: readonly { readonly failedReads: number }[]): readonly string[] {
  const failedReads = Math.max(0, ...outcomes.map((outcome) => outcome.failedReads));
  if (failedReads === 0) return [];
  const times = failedReads === 1 ? 'once' : `${failedReads} times`;
  return [`CloudWatch could not be read ${times}. Each read was retried.`];
}

/** All notices of a report: those of the run, then those of each fleet. */
export function allNotices({ notices, fleets }: Report): readonly string[] {
  return [...notices, ...fleets.flatMap((fleet) => fleet.notices)];
}

/** All warnings of a report. */
export function allWarnings({ fleets }: Report): readonly string[] {
  return fleets.flatMap((fleet) => fleet.warnings);
}
