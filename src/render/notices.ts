// Notices and warnings in words: what users should know although it is no failure.

import { counted } from '../base/text.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import { APPLIED_FROM_CACHE, APPLIED_IMMEDIATELY, DESIRED_COUNT_KEY, keysOf } from '../clonesquad/keys.ts';
import { formatSize, type Size } from '../clonesquad/size.ts';
import type { Denied } from '../convergence/answers.ts';
import { requestIdText, withoutRequestIds } from '../errors/failure.ts';
import { permissionLevelText } from '../errors/permissions.ts';
import type { Notice } from '../scale/events.ts';
import type { Report } from './report.ts';

/** Whether a fleet gets more or fewer instances than requested. */
export function isWarning({ code }: Notice): boolean {
  return code === 'floor' || code === 'insufficient-instances';
}

/** A notice in whole sentences. */
export function noticeText(notice: Notice, fleet = ''): string {
  switch (notice.code) {
    case 'environment':
      return notice.text;
    case 'apply-denied':
      return `Optional permissions to apply the sizes immediately are missing, so CloneSquad usually applies them after ${APPLIED_FROM_CACHE}. To apply them within ${APPLIED_IMMEDIATELY}, allow execute-api:Invoke on POST/configuration/cache.last_write_index and GET/control/reschedulenow of each API in the IAM policy of the role or user${permissionLevelText(['GET/control/reschedulenow'])}.${requestIdText(notice.requestId)}`;
    case 'cloudwatch-retried':
      return `${counted(notice.failedReads, 'read')} of CloudWatch failed, and ${notice.failedReads === 1 ? 'was' : 'were'} retried.`;
    case 'auto':
      return `${fleet} was set to auto, so CloneSquad's autoscaler decides its size. Nothing was verified, because auto has no target.`;
    case 'no-replacement':
      return `While ${fleet} is set to 100%, CloneSquad does not replace unhealthy instances, so some instances may stay unhealthy. If you need the replacement, set the size as a number of instances.`;
    case 'not-awaited':
      return `The CloneSquad API accepted the size of ${fleet}. Nothing else was verified, because \`wait-for\` is \`none\`.`;
    case 'lighthouse':
      return `${fleet}: ${notice.count} of the running instances ${notice.count === 1 ? 'is a LightHouse instance and counts' : 'are LightHouse instances and count'} towards the target. LightHouse instances are meant for times of low load. If they are too small for your work, ask the CloneSquad operator to disable them (ec2.schedule.verticalscale.lighthouse_disable).`;
    case 'empty-fleet':
      return `${fleet} has no instances. None are running, as requested.`;
    case 'zero-unverified':
      return `The size 0 of ${fleet} could not be verified: CloneSquad also reports 0 for a value that it cannot read, and its configuration could not be read. To enable the check, allow execute-api:Invoke on GET/configuration, which includes the key ${DESIRED_COUNT_KEY}${permissionLevelText(['GET/configuration'])}.`;
    case 'group-unverified':
      return `Cannot verify that the API belongs to ${fleet}: this release of CloneSquad does not support GET discovery.`;
    case 'permissions-missing':
      return permissionsText(fleet, notice.denied);
    case 'floor': {
      const { expected, target, floor } = notice;
      const limit = target < floor ? ` and only ${target} instances can start` : '';
      const { floor: key } = keysOf(parseFleetName(fleet).subfleet);
      return `${fleet}: size ${requestedText(notice)} was requested, but the target is ${target} because the fleet's floor is ${floor}${limit}. To run ${counted(expected, 'instance')}, set \`floor\` to ${expected} together with the size. This floor applies to every fleet of the run. To set the floor of this fleet only, scale it in a separate run, or set its floor in a plan. Setting the floor requires the permission execute-api:Invoke on POST/configuration/${key}${permissionLevelText([`POST/configuration/${key}`])}.`;
    }
    case 'insufficient-instances':
      return `${fleet}: size ${requestedText(notice)} was requested, but only ${notice.startable} of ${notice.fleetSize} instances can start.`;
    default:
      return notice satisfies never;
  }
}

function permissionsText(fleet: string, denials: readonly Denied[]): string {
  const statements = denials.map(({ denied }) => denied);
  const isOne = statements.length === 1;
  const [permissions, are, them] = isOne
    ? ['An optional permission', 'is', 'it']
    : ['Optional permissions', 'are', 'them'];
  return `${permissions} for ${fleet} ${are} missing. The run continues without ${them}. To add ${them}, allow ${statements.join(' and ')} in the IAM policy of the role or user${permissionLevelText(statements)}.${requestIdText(...denials.map(({ requestId }) => requestId))}`;
}

/** A requested size: `4`, or `50% (5 instances)`. */
function requestedText({ size, expected }: { readonly size: Size; readonly expected: number }): string {
  return size.kind === 'percent' ? `${formatSize(size)} (${counted(expected, 'instance')})` : formatSize(size);
}

/** All notices of some reports: those of each run, then those of its fleets. Those that differ only in request IDs count once. */
export function allNotices(...reports: readonly Report[]): readonly string[] {
  const all = reports.flatMap(({ notices, fleets }) => [...notices, ...fleets.flatMap((fleet) => fleet.notices)]);
  const texts = all.map(({ text }) => text);
  return [...Map.groupBy(texts, withoutRequestIds).values()].flatMap((alike) => alike.slice(0, 1));
}

export function allWarnings({ fleets }: Report): readonly string[] {
  return fleets.flatMap((fleet) => fleet.warnings.map(({ text }) => text));
}
