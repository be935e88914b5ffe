// The checks of a fleet's metrics: whether they arrive, and whether the size can be reached.

import { durationText } from '../base/time.ts';
import { keysOf } from '../clonesquad/keys.ts';
import { expectedCount, formatSize } from '../clonesquad/size.ts';
import { effectiveFloorOf, type LastCycle, lastCycleOf, startableOf } from '../convergence/cycles.ts';
import { SILENCE_MS } from '../convergence/levels.ts';
import { rangeText } from '../errors/count-texts.ts';
import { stackNotFound } from '../errors/discovery.ts';
import { Failure } from '../errors/failure.ts';
import { emptyFleet, insufficientInstances } from '../errors/fleet.ts';
import { silenceFailure } from '../inspect/inspect.ts';
import type { DoctorFacts } from './api-checks.ts';
import { CYCLE_CHECKS, type Finding, failed, finding, type NamedFinding, skipped } from './report.ts';

const CYCLE_JUDGES = { floor: checkFloor, capacity: checkCapacity, lighthouse: checkLighthouse };

export function checkMetrics(facts: DoctorFacts): readonly NamedFinding[] {
  const { history, unread, now, request, fleet, answers } = facts;
  const last = lastCycleOf(history, now);
  const { status, live } = answers instanceof Failure ? {} : answers;
  const silence = { fleet: fleet.name, namespace: request.metricsNamespace, history, now, status, live };
  const failure = unread ?? silenceFailure(silence);
  if (failure !== undefined) {
    const why = 'Not checked, because this check requires metrics.';
    return [['metrics', judgeMissing(failure, facts)], ...skipped(CYCLE_CHECKS, why)];
  }
  if (last === undefined) return [];
  const age = `The last cycle was at most ${durationText(last.age.high)} ago.`;
  return [
    ['metrics', finding('ok', `Metrics arrive in the CloudWatch namespace ${request.metricsNamespace}. ${age}`)],
    ...CYCLE_CHECKS.map((name) => [name, CYCLE_JUDGES[name](facts, last)] as const),
  ];
}

/** Metrics that are missing or could not be read. A run may still use the live status, which does not cover subfleets. */
function judgeMissing(failure: Failure, { fleet, request, answers, now }: DoctorFacts): Finding {
  if (answers instanceof Failure && answers.code === stackNotFound.code)
    return finding('skipped', 'Not checked, because the fleet has no stack: its name may be wrong.');
  const live = answers instanceof Failure ? undefined : answers.live;
  const isLive = fleet.subfleet === undefined && live !== undefined && 'values' in live && now - live.at < SILENCE_MS;
  const { size } = fleet;
  const isAwaited = request.wait.level !== 'none' && size?.kind !== 'auto';
  // A size that means 0 instances in any fleet.
  const isMet = failure.code === emptyFleet.code && isAwaited && size !== undefined && expectedCount(size, 1) === 0;
  const wouldFail = isAwaited && !isLive && !isMet;
  if (failure.result !== 'unreachable') return failed(failure, { blocking: wouldFail });
  return wouldFail
    ? { ...failed(failure, { blocking: false }), state: 'unknown' }
    : finding('unknown', failure.message, failure.fix);
}

function checkFloor({ fleet }: DoctorFacts, { values }: LastCycle): Finding {
  const key = keysOf(fleet.subfleet).floor;
  const floor = values.MinInstanceCount;
  const hasFloor = floor.high > 0;
  const verb = hasFloor ? 'changes the floor to' : 'sets a floor of';
  const change = fleet.floor === undefined ? '' : ` A run with these settings ${verb} ${fleet.floor}.`;
  if (!hasFloor) return finding('ok', `There is no floor: CloneSquad runs as many instances as requested.${change}`);
  const effective = rangeText(effectiveFloorOf(values));
  const limit =
    effective === rangeText(floor) ? '' : `, but only ${rangeText(startableOf(values))} instances can start`;
  return finding(
    'ok',
    `The floor (${key}) is ${rangeText(floor)}${limit}. If fewer are requested, CloneSquad runs ${effective}.${change}`,
  );
}

function checkCapacity({ fleet, request }: DoctorFacts, { values }: LastCycle): Finding {
  const startable = startableOf(values);
  const { FleetSize: all, NbOfExcludedInstances: excluded } = values;
  if (fleet.size !== undefined && fleet.size.kind !== 'auto') {
    const expected = expectedCount(fleet.size, all.high);
    const isAccepted = request.wait.acceptsInsufficient && startable.high > 0;
    const facts = { fleet: fleet.name, requested: formatSize(fleet.size), expected };
    if (expected > startable.high && !isAccepted)
      return failed(insufficientInstances({ ...facts, startable: startable.high, fleetSize: all.high }));
  }
  const whole = `100% means ${rangeText(all)} instances`;
  if (excluded.high === 0) return finding('ok', `All ${rangeText(startable)} instances can start. ${whole}.`);
  return finding(
    'ok',
    `${rangeText(excluded)} of ${rangeText(all)} instances are excluded and cannot start. ${whole}, but only ${rangeText(startable)} can run.`,
    `Request at most ${startable.low} instances, end the exclusion, or use \`--if-insufficient-instances accept\`.`,
  );
}

function checkLighthouse(_: DoctorFacts, { values }: LastCycle): Finding {
  const lighthouse = values.RunningLighthouseInstances;
  if (lighthouse === undefined) return finding('ok', 'The metrics do not report LightHouse instances.');
  if (lighthouse.high === 0) return finding('ok', 'No running instance is a LightHouse instance.');
  const count = rangeText(lighthouse);
  return finding('ok', `LightHouse instances among the running ones: ${count}. They count towards the target.`);
}
