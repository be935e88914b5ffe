// What a fleet's metrics say of whether a run would work, and of what it would get.

import { emptyFleet, insufficientInstances } from '../causes/look.ts';
import { type LastRun, lastRunOf, leastOf, startableOf } from '../clonesquad/last-run.ts';
import { SILENCE_MS } from '../clonesquad/limits.ts';
import { keysOf } from '../clonesquad/names.ts';
import { RunHistory } from '../clonesquad/runs.ts';
import { expectedCount, formatSize, type Size } from '../clonesquad/size.ts';
import { formatDuration } from '../duration.ts';
import { Failure } from '../failure.ts';
import { boundsText } from '../words/numbers.ts';
import { amiss, broken, type Finding, fine, open, skipped, undecided } from './checks.ts';
import type { Findings } from './findings.ts';
import { silence } from './silence.ts';

/** Checks that need a run's numbers. */
const OF_RUN = ['floor', 'capacity', 'lighthouse'] as const;

/** All that is read from a fleet's metrics. */
export function metricChecks(findings: Findings): readonly Finding[] {
  const { bins, now, look, fleet, answers } = findings;
  const history = new RunHistory();
  if (!(bins instanceof Failure)) history.read(bins, now, true);
  const last = lastRunOf(history, now);
  const { status, sent } = answers?.more ?? {};
  const heard = { fleet: fleet.name, namespace: look.metricsNamespace, history, now, status, sent };
  const failure = bins instanceof Failure ? bins : silence(heard);
  if (failure !== undefined) {
    const why = 'Not looked at: no metrics tell.';
    return [silent(failure, findings), ...OF_RUN.map((name) => skipped(name, why))];
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

/**
 * What comes of metrics that are not there or could not be read: a run may still learn of its cycles from CloneSquad's own
 * reports, which tell nothing of a subfleet.
 */
function silent(failure: Failure, { fleet, look, answers, now }: Findings): Finding {
  const sent = answers?.more?.sent;
  const isReported =
    fleet.subfleet === undefined && sent !== undefined && 'values' in sent && now - sent.at < SILENCE_MS;
  const isMet = failure.code === emptyFleet.code && fleet.size !== undefined && isNone(fleet.size);
  const isAwaited = look.wait.level !== 'none' && fleet.size?.kind !== 'auto';
  const wouldFail = isAwaited && !isReported && !isMet;
  if (failure.result === 'unreachable')
    return wouldFail ? undecided('metrics', failure) : open('metrics', failure.message, failure.fix);
  return wouldFail ? broken('metrics', failure) : amiss('metrics', failure);
}

/** Whether a size asks for no instance, whatever the fleet has. */
function isNone(size: Size): boolean {
  return size.kind !== 'auto' && expectedCount(size, 1) === 0;
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
    const expected = expectedCount(fleet.size, all);
    const isAccepted = look.wait.acceptsCap && startable.high > 0;
    const facts = { fleet: fleet.name, requested: formatSize(fleet.size), expected };
    if (expected > startable.high && !isAccepted)
      return broken(
        'capacity',
        insufficientInstances({ ...facts, startable: startable.high, fleetSize: all }),
      );
  }
  if (values.NbOfExcludedInstances.high === 0)
    return fine(
      'capacity',
      `All ${boundsText(startable)} instances can start: 100% is ${boundsText(values.FleetSize)}.`,
    );
  return fine(
    'capacity',
    `${excluded} of its ${boundsText(values.FleetSize)} instances are excluded and cannot start: 100% asks for ${boundsText(values.FleetSize)}, and ${boundsText(startable)} can run.`,
    `Ask for at most ${startable.low}, have the exclusion ended, or set if-insufficient-instances: accept, by which all that can start are enough.`,
  );
}

function lighthouseCheck({ values }: LastRun): Finding {
  const lighthouse = values.RunningLighthouseInstances;
  if (lighthouse === undefined) return fine('lighthouse', 'Nothing tells of LightHouse instances.');
  if (lighthouse.high === 0)
    return fine('lighthouse', 'None of the running instances is a LightHouse instance.');
  return fine('lighthouse', `LightHouse instances among the running ones: ${boundsText(lighthouse)}.`);
}
