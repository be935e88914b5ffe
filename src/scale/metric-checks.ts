// What a fleet's metrics say of whether a run would work, and of what it would get.

import {
  fleetEmpty,
  metricsAbsent,
  metricsElsewhere,
  metricsExcluded,
  sizeTooLarge,
} from '../causes/look.ts';
import { type LastRun, lastRunOf, leastOf, startableOf } from '../clonesquad/last-run.ts';
import { SILENCE_MS } from '../clonesquad/limits.ts';
import { keysOf } from '../clonesquad/names.ts';
import { RunHistory } from '../clonesquad/runs.ts';
import { expectedCount, formatSize } from '../clonesquad/size.ts';
import { formatDuration } from '../duration.ts';
import { Failure } from '../failure.ts';
import { boundsText } from '../words/numbers.ts';
import { broken, type Finding, fine, skipped } from './checks.ts';
import type { Findings } from './findings.ts';
import { RECENT_MS } from './recent.ts';
import type { Look } from './request.ts';

/** Checks that need a run's numbers. */
const OF_RUN = ['floor', 'capacity', 'lighthouse'] as const;

/** All that is read from a fleet's metrics. */
export function metricChecks(findings: Findings): readonly Finding[] {
  const { bins, now, look } = findings;
  const history = new RunHistory();
  if (!(bins instanceof Failure)) history.read(bins, now, true);
  const last = lastRunOf(history, now);
  const failure = bins instanceof Failure ? bins : silence(findings, history, last);
  if (failure !== undefined) {
    const why = 'Not looked at: no metrics tell.';
    return [silent(failure, look), ...OF_RUN.map((name) => skipped(name, why))];
  }
  if (last === undefined) return [];
  const age = `the last run was at most ${formatDuration(last.age.high)} ago`;
  return [
    fine('metrics', `Its metrics arrive in the CloudWatch namespace ${look.metricsNamespace}: ${age}.`),
    floorCheck(findings, last),
    capacityCheck(findings, last),
    lighthouseCheck(last),
  ];
}

/** Without metrics nothing can be waited for; that CloudWatch did not answer may pass. */
function silent(failure: Failure, { wait }: Look): Finding {
  const metrics = broken('metrics', failure);
  const isUnknown = failure.result === 'unreachable';
  return { ...metrics, isBlocking: wait.level !== 'none', ...(isUnknown && { state: 'unknown' }) };
}

/** Why there are no metrics to wait by, if there are none; CloneSquad's API may tell more than CloudWatch. */
function silence(
  { fleet, look, answers, now }: Findings,
  history: RunHistory,
  last: LastRun | undefined,
): Failure | undefined {
  if (last !== undefined && last.age.low < SILENCE_MS) return undefined;
  const group = fleet.name;
  const missing = history.missingMetrics();
  if (last === undefined && missing.length > 0) return metricsExcluded({ group, missing });
  const { status, sent } = answers?.more ?? {};
  const isEmpty = status !== undefined && 'managed' in status && status.managed === 0;
  if (isEmpty && fleet.subfleet === undefined) return fleetEmpty({ group });
  const namespace = look.metricsNamespace;
  const sentMs = sent !== undefined && 'at' in sent ? Math.max(0, now - sent.at) : Number.POSITIVE_INFINITY;
  if (sentMs < SILENCE_MS) return metricsElsewhere({ group, namespace, sentMs });
  const lastRunMs = last?.age.low ?? (Number.isFinite(sentMs) ? sentMs : undefined);
  return metricsAbsent({ group, namespace, windowMs: RECENT_MS, lastRunMs });
}

function floorCheck({ fleet }: Findings, { values }: LastRun): Finding {
  const floor = values.MinInstanceCount;
  const change = fleet.floor === undefined ? '' : ` A run would set it to ${fleet.floor}.`;
  if (floor.high === 0) return fine('floor', `There is no floor: as many run as are asked for.${change}`);
  const key = keysOf(fleet.subfleet).floor;
  return fine(
    'floor',
    `The floor (${key}) is ${boundsText(floor)}: a request for fewer runs ${boundsText(leastOf(values))}.${change}`,
  );
}

function capacityCheck({ fleet, look }: Findings, { values }: LastRun): Finding {
  const startable = startableOf(values);
  const all = values.FleetSize.high;
  const excluded = boundsText(values.NbOfExcludedInstances);
  if (fleet.size !== undefined && fleet.size.kind !== 'auto') {
    const wanted = expectedCount(fleet.size, all);
    const isAccepted = look.wait.acceptsCap && startable.high > 0;
    const facts = { group: fleet.name, asked: formatSize(fleet.size), wanted };
    if (wanted > startable.high && !isAccepted)
      return broken('capacity', sizeTooLarge({ ...facts, startable: startable.high, fleetSize: all }));
  }
  if (values.NbOfExcludedInstances.high === 0)
    return fine(
      'capacity',
      `All ${boundsText(startable)} instances can start: 100% is ${boundsText(values.FleetSize)}.`,
    );
  return fine(
    'capacity',
    `${excluded} of its ${boundsText(values.FleetSize)} instances are excluded and cannot start: 100% asks for ${boundsText(values.FleetSize)}, and ${boundsText(startable)} can run.`,
    `Ask for at most ${startable.low}, have the exclusion ended, or set on-capped: accept, by which all that can start are enough.`,
  );
}

function lighthouseCheck({ values }: LastRun): Finding {
  const lighthouse = values.RunningLighthouseInstances;
  if (lighthouse === undefined) return fine('lighthouse', 'Nothing tells of LightHouse instances.');
  if (lighthouse.high === 0)
    return fine('lighthouse', 'None of the running instances is a LightHouse instance.');
  return fine('lighthouse', `LightHouse instances among the running ones: ${boundsText(lighthouse)}.`);
}
