// Why a fleet sends no metrics, if it sends none: the same answer for all who only look.

import { emptyFleet, metricsElsewhere, metricsExcluded, noMetrics } from '../causes/look.ts';
import type { Denied, SentRun } from '../clonesquad/answers.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import type { FleetStatus } from '../clonesquad/goal.ts';
import { lastRunOf } from '../clonesquad/last-run.ts';
import { SILENCE_MS } from '../clonesquad/limits.ts';
import type { RunHistory } from '../clonesquad/runs.ts';
import type { Failure } from '../failure.ts';
import { RECENT_MS } from './recent.ts';

/** What is known of a fleet's metrics, and what CloneSquad's API answers of its group, where it answers. */
export interface Heard {
  /** The fleet's name. */
  readonly fleet: string;
  readonly namespace: string;
  readonly history: RunHistory;
  /** Epoch ms of our clock. */
  readonly now: number;
  readonly status?: FleetStatus | Denied | Failure | undefined;
  readonly sent?: SentRun | Denied | Failure | undefined;
}

/** Whether the last minutes have no cycle of a fleet. */
export function isSilent({ history, now }: Pick<Heard, 'history' | 'now'>): boolean {
  const last = lastRunOf(history, now);
  return last === undefined || last.age.low >= SILENCE_MS;
}

/** Why there are no metrics, if there are none; CloneSquad's API may say more than CloudWatch. */
export function silence({ fleet, namespace, history, now, status, sent }: Heard): Failure | undefined {
  if (!isSilent({ history, now })) return undefined;
  const last = lastRunOf(history, now);
  const missing = history.missingMetrics();
  if (last === undefined && missing.length > 0) return metricsExcluded({ fleet, missing });
  const isMainFleet = parseFleetName(fleet).subfleet === undefined;
  if (isMainFleet && status !== undefined && 'managed' in status && status.managed === 0)
    return emptyFleet({ fleet });
  const sentMs = sent !== undefined && 'at' in sent ? Math.max(0, now - sent.at) : undefined;
  if (last === undefined && sentMs !== undefined && sentMs < SILENCE_MS)
    return metricsElsewhere({ fleet, namespace, sentMs });
  return last === undefined
    ? noMetrics({ fleet, namespace, silentMs: RECENT_MS, since: 'window', sentMs })
    : noMetrics({ fleet, namespace, silentMs: last.age.low, since: 'cycle', sentMs });
}
