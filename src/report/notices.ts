// What is no failure, and yet better known: said in the log, and kept in the report.

import type { Verdict } from '../clonesquad/convergence.ts';
import { DESIRED_COUNT_KEY, MIN_COUNT_KEY } from '../clonesquad/names.ts';
import { formatSize, type Size } from '../clonesquad/size.ts';

/** What to know about a fleet, in whole sentences; `verdict` is absent before the wait, or without one. */
export function fleetNotices(
  group: string,
  size: Size,
  isWaitedFor: boolean,
  verdict?: Verdict,
): readonly string[] {
  return [...sizeNotices(group, size, isWaitedFor), ...(verdict ? verdictNotices(group, size, verdict) : [])];
}

function sizeNotices(group: string, size: Size, isWaitedFor: boolean): readonly string[] {
  if (size.kind === 'auto') {
    return [`${group} was handed to CloneSquad's autoscaler, which has no target: nothing was verified.`];
  }
  const isWhole = size.kind === 'percent' && size.percent === 100;
  return [
    ...(isWhole ? [`While ${group} is at 100%, CloneSquad does not replace unhealthy instances.`] : []),
    ...(isWaitedFor
      ? []
      : [`Nothing was verified for ${group} but that CloneSquad's API took the size (wait-for: none).`]),
  ];
}

function verdictNotices(group: string, size: Size, verdict: Verdict): readonly string[] {
  const { counts, expected, target, lighthouse } = verdict.progress;
  const isRaised =
    counts !== undefined && expected !== undefined && target !== undefined && target > expected;
  return [
    ...(isRaised
      ? [
          `${group} was asked for ${formatSize(size)} and aims at ${target}: its floor is ${counts.MinInstanceCount} (${MIN_COUNT_KEY}).`,
        ]
      : []),
    ...(lighthouse ? [`${lighthouse} of the running instances of ${group} are LightHouse instances.`] : []),
    ...(verdict.kind === 'converged' ? caveat(group, verdict.caveat) : []),
  ];
}

function caveat(group: string, kind: Extract<Verdict, { kind: 'converged' }>['caveat']): readonly string[] {
  switch (kind) {
    case undefined:
      return [];
    case 'empty-fleet':
      return [`${group} has no instances: none run, as asked.`];
    case 'zero-unverified':
      return [
        `CloneSquad also reports 0 for a value that it cannot read, and the configuration of ${group} could not be read to tell: allow execute-api:Invoke on GET configuration (key ${DESIRED_COUNT_KEY}).`,
      ];
    default:
      return kind satisfies never;
  }
}
