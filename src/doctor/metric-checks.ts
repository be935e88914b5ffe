// doctor's checks of a fleet's metrics: whether they arrive, and whether the size can be reached.

import { durationText } from '../base/time.ts';
import { keysOf } from '../clonesquad/keys.ts';
import { expectedCount, formatSize, type Size } from '../clonesquad/size.ts';
import { CycleHistory, effectiveFloorOf, type LastCycle, lastCycleOf, startableOf } from '../convergence/cycles.ts';
import { SILENCE_MS } from '../convergence/levels.ts';
import { Failure } from '../errors/failure.ts';
import { emptyFleet, insufficientInstances } from '../errors/look.ts';
import { rangeText } from '../errors/numbers.ts';
import { silenceFailure } from '../scale/recent.ts';
import type { Findings } from './findings.ts';
import {
  type Finding,
  failed,
  failedNonBlocking,
  inconclusive,
  passed,
  skipped,
  undecidedFailure,
} from './findings.ts';

/** Checks that need the numbers of a cycle. */
const OF_CYCLE = ['floor', 'capacity', 'lighthouse'] as const;

/** All checks of a fleet's metrics. */
export function metricChecks(findings: Findings): readonly Finding[] {
  const { bins, now, look, fleet, answers } = findings;
  const history = new CycleHistory().with(bins instanceof Failure ? new Map() : bins, now, true);
  const last = lastCycleOf(history, now);
  const { status, live } = answers?.more ?? {};
  const facts = { fleet: fleet.name, namespace: look.metricsNamespace, history, now, status, live };
  const failure = bins instanceof Failure ? bins : silenceFailure(facts);
  if (failure !== undefined) {
    const why = 'Not checked, because this check requires metrics.';
    return [silent(failure, findings), ...OF_CYCLE.map((name) => skipped(name, why))];
  }
  if (last === undefined) return [];
  const age = `The last cycle was at most ${durationText(last.age.high)} ago.`;
  return [
    passed('metrics', `Metrics arrive in the CloudWatch namespace ${look.metricsNamespace}. ${age}`),
    floorCheck(findings, last),
    capacityCheck(findings, last),
    lighthouseCheck(last),
  ];
}

/**
 * The check of metrics that are missing or could not be read. A run may still use the live status, which does not cover
 * subfleets.
 */
function silent(failure: Failure, { fleet, look, answers, now }: Findings): Finding {
  const live = answers?.more?.live;
  const isLive = fleet.subfleet === undefined && live !== undefined && 'values' in live && now - live.at < SILENCE_MS;
  const isMet = failure.code === emptyFleet.code && fleet.size !== undefined && isNone(fleet.size);
  const isAwaited = look.wait.level !== 'none' && fleet.size?.kind !== 'auto';
  const wouldFail = isAwaited && !isLive && !isMet;
  if (failure.result === 'unreachable')
    return wouldFail ? undecidedFailure('metrics', failure) : inconclusive('metrics', failure.message, failure.fix);
  return wouldFail ? failed('metrics', failure) : failedNonBlocking('metrics', failure);
}

/** Whether a size means 0 instances in any fleet. */
function isNone(size: Size): boolean {
  return size.kind !== 'auto' && expectedCount(size, 1) === 0;
}

function floorCheck({ fleet }: Findings, { values }: LastCycle): Finding {
  const key = keysOf(fleet.subfleet).floor;
  const floor = values.MinInstanceCount;
  const hasFloor = floor.high > 0;
  const verb = hasFloor ? 'changes the floor to' : 'sets a floor of';
  const change = fleet.floor === undefined ? '' : ` A run with these settings ${verb} ${fleet.floor}.`;
  if (!hasFloor) return passed('floor', `There is no floor: CloneSquad runs as many instances as requested.${change}`);
  const effective = rangeText(effectiveFloorOf(values));
  const limit =
    effective === rangeText(floor) ? '' : `, but only ${rangeText(startableOf(values))} instances can start`;
  return passed(
    'floor',
    `The floor (${key}) is ${rangeText(floor)}${limit}. If fewer are requested, CloneSquad runs ${effective}.${change}`,
  );
}

function capacityCheck({ fleet, look }: Findings, { values }: LastCycle): Finding {
  const startable = startableOf(values);
  const all = values.FleetSize.high;
  const excluded = rangeText(values.NbOfExcludedInstances);
  if (fleet.size !== undefined && fleet.size.kind !== 'auto') {
    const expected = expectedCount(fleet.size, all);
    const isAccepted = look.wait.acceptsInsufficient && startable.high > 0;
    const facts = { fleet: fleet.name, requested: formatSize(fleet.size), expected };
    if (expected > startable.high && !isAccepted)
      return failed('capacity', insufficientInstances({ ...facts, startable: startable.high, fleetSize: all }));
  }
  if (values.NbOfExcludedInstances.high === 0)
    return passed(
      'capacity',
      `All ${rangeText(startable)} instances can start. 100% means ${rangeText(values.FleetSize)} instances.`,
    );
  return passed(
    'capacity',
    `${excluded} of ${rangeText(values.FleetSize)} instances are excluded and cannot start. 100% means ${rangeText(values.FleetSize)} instances, but only ${rangeText(startable)} can run.`,
    `Request at most ${startable.low} instances, end the exclusion, or use \`--if-insufficient-instances accept\`.`,
  );
}

function lighthouseCheck({ values }: LastCycle): Finding {
  const lighthouse = values.RunningLighthouseInstances;
  if (lighthouse === undefined) return passed('lighthouse', 'The metrics do not report LightHouse instances.');
  if (lighthouse.high === 0) return passed('lighthouse', 'No running instance is a LightHouse instance.');
  return passed(
    'lighthouse',
    `LightHouse instances among the running ones: ${rangeText(lighthouse)}. They count towards the target.`,
  );
}
