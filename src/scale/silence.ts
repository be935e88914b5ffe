// Explains missing metrics of a fleet, for status and doctor.

import { emptyFleet, metricsElsewhere, metricsExcluded, noMetrics } from '../causes/look.ts';
import type { Denied, LiveStatus } from '../clonesquad/answers.ts';
import type { CycleHistory } from '../clonesquad/cycles.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import type { FleetStatus } from '../clonesquad/goal.ts';
import { lastCycleOf } from '../clonesquad/last-cycle.ts';
import { SILENCE_MS } from '../clonesquad/limits.ts';
import type { Failure } from '../failure.ts';
import { RECENT_MS } from './recent.ts';

/** The metrics of a fleet, and the answers of CloneSquad's API for its group. */
export interface SilenceFacts {
  /** The fleet's name. */
  readonly fleet: string;
  readonly namespace: string;
  readonly history: CycleHistory;
  /** Epoch ms of our clock. */
  readonly now: number;
  readonly status?: FleetStatus | Denied | Failure | undefined;
  readonly live?: LiveStatus | Denied | Failure | undefined;
}

/** Whether no cycle of a fleet is known from the last minutes. */
export function isSilent({ history, now }: Pick<SilenceFacts, 'history' | 'now'>): boolean {
  const last = lastCycleOf(history, now);
  return last === undefined || last.age.low >= SILENCE_MS;
}

/** The failure that explains missing metrics: `undefined` if they arrive. CloneSquad's API may know more than CloudWatch. */
export function silenceFailure({
  fleet,
  namespace,
  history,
  now,
  status,
  live,
}: SilenceFacts): Failure | undefined {
  if (!isSilent({ history, now })) return undefined;
  const last = lastCycleOf(history, now);
  const missing = history.missingMetrics();
  if (last === undefined && missing.length > 0) return metricsExcluded({ fleet, missing });
  const isMainFleet = parseFleetName(fleet).subfleet === undefined;
  if (isMainFleet && status !== undefined && 'managed' in status && status.managed === 0)
    return emptyFleet({ fleet });
  const sentMs = live !== undefined && 'at' in live ? Math.max(0, now - live.at) : undefined;
  if (last === undefined && sentMs !== undefined && sentMs < SILENCE_MS)
    return metricsElsewhere({ fleet, namespace, sentMs });
  return last === undefined
    ? noMetrics({ fleet, namespace, silentMs: RECENT_MS, since: 'window', sentMs })
    : noMetrics({ fleet, namespace, silentMs: last.age.low, since: 'cycle', sentMs });
}
