// Makes the report of a run from its state, and the report of many runs.

import { VERSION } from '../base/version.ts';
import { dashboardUrl } from '../clonesquad/api-url.ts';
import { formatSize, meansSame, orNull, wireValue } from '../clonesquad/size.ts';
import type { Counts } from '../convergence/levels.ts';
import { usableCount } from '../errors/count-texts.ts';
import { failureFields } from '../errors/failure.ts';
import { type Result, worst } from '../errors/results.ts';
import type { Notice, Snapshot } from '../scale/events.ts';
import { type FleetState, type RowState, rowStates } from '../scale/fleet-state.ts';
import type { RunState } from '../scale/run-state.ts';
import { isWarning, noticeText } from './notices.ts';
import type { FleetCounts, FleetReport, ManyReport, Report, Sample, SecondsTo } from './report.ts';
import { finalState, headline, manyHeadline } from './sentences.ts';
import { tenths, timeline } from './timeline.ts';

/** The report of a run as it stands after its last event. */
export function toReport(run: RunState): Report {
  const { request, startedAt, now, isOver } = run;
  const fleets = run.fleets.map((state) => fleetReport(run, state));
  const result = isOver ? worstOf(fleets) : 'pending';
  const seconds = tenths(now - startedAt);
  const { env, region, intent, onJobEnd } = request;
  const waitFor = request.wait.level;
  return {
    version: VERSION,
    env,
    region,
    intent,
    waitFor,
    onJobEnd,
    result,
    headline: headline(env, waitFor, result, fleets, seconds),
    finalState: finalState(fleets),
    notices: noticesOf(run, undefined, () => true),
    startedAt: new Date(startedAt).toISOString(),
    seconds,
    timeline: timeline(run),
    fleets,
  };
}

/** The report of some runs that have ended, at the time of their last event. */
export function toManyReport(runs: readonly RunState[], activity?: string): ManyReport {
  const environments = runs.map(toReport);
  const result = runs.every(({ isOver }) => isOver) ? worstOf(environments) : 'pending';
  const startedAt = Math.min(...runs.map((run) => run.startedAt));
  const seconds = tenths(Math.max(...runs.map(({ now }) => now)) - startedAt);
  return {
    version: VERSION,
    ...(activity !== undefined && { activity }),
    result,
    headline: manyHeadline(environments, activity, result, seconds),
    startedAt: new Date(startedAt).toISOString(),
    seconds,
    environments,
  };
}

function worstOf(ended: readonly { readonly result: Result | 'pending' }[]): Result {
  return worst(ended.flatMap(({ result }) => (result === 'pending' ? [] : [result])));
}

/** The notices of a fleet, or of the whole run, in the order in which they became known. */
function noticesOf({ milestones }: RunState, fleet: string | undefined, isShown: (notice: Notice) => boolean) {
  return milestones.flatMap((event) =>
    event.kind === 'notice' && event.fleet === fleet && isShown(event.notice) ? [noticeText(event.notice, fleet)] : [],
  );
}

function fleetReport(run: RunState, state: FleetState): FleetReport {
  const { request, startedAt, isOver } = run;
  const { api, before, failure, lastWriteAt } = state;
  const { layer, name: fleet, size } = state.fleet;
  const success = request.intent === 'dry-run' ? 'dry-run' : 'ok';
  const rows = request.intent === 'wait' ? [] : rowStates(state);
  const written = writtenState(rows);
  return {
    layer,
    fleet,
    requested: formatSize(size),
    written,
    rows,
    ...(written !== 'no' && expiry(state, request.ttlSeconds)),
    ...(api && { url: api.href }),
    ...(before?.previous !== undefined && { previous: orNull(before.previous) }),
    ...configuredOtherwise(state),
    ...(lastWriteAt !== undefined && { lastWriteAt: new Date(lastWriteAt).toISOString() }),
    result: failure?.result ?? (isOver ? success : 'pending'),
    ...(failure && failureFields(failure)),
    notices: noticesOf(run, fleet, (notice) => !isWarning(notice)),
    warnings: noticesOf(run, fleet, isWarning),
    ...currentCounts(state),
    secondsTo: secondsTo(state, startedAt),
    ...samplesOf(state, startedAt),
    dashboard: dashboardUrl(state.fleet, request.region),
  };
}

/** When the values expire, by our clock. A ttl counts from the write. */
function expiry({ lastWriteAt }: FleetState, ttlSeconds: number | undefined): Pick<FleetReport, 'expiresAt'> {
  if (ttlSeconds === undefined || lastWriteAt === undefined) return {};
  return { expiresAt: new Date(lastWriteAt + ttlSeconds * 1000).toISOString() };
}

/** The value in force, if a read that cannot be older than the write shows another one than ours. */
function configuredOtherwise(state: FleetState): Pick<FleetReport, 'configured'> {
  const { fleet, outcome, shadowing } = state;
  const explained = shadowing?.isExact === true ? shadowing.inForce : undefined;
  const value = (explained ?? outcome?.configured)?.value;
  const isOther = state.write?.kind === 'accepted' && value !== undefined && !meansSame(value, wireValue(fleet.size));
  return isOther ? { configured: orNull(value) } : {};
}

function writtenState(rows: readonly RowState[]): FleetReport['written'] {
  const states = [...new Set(rows.map(({ written }) => written))];
  const [only = 'no'] = states;
  if (states.length <= 1) return only;
  return states.includes('yes') ? 'partial' : 'unknown';
}

function currentCounts({ progress }: FleetState) {
  const { counts, target } = progress ?? {};
  return {
    ...(target !== undefined && { target }),
    ...(counts && { floor: counts.MinInstanceCount, fleetSize: counts.FleetSize, ...fleetCounts(counts) }),
  };
}

function fleetCounts(counts: Counts): FleetCounts {
  return {
    running: counts.RunningInstances,
    usable: usableCount(counts),
    pending: counts.PendingInstances,
    initializing: counts.NbOfInstanceInInitialState,
    draining: counts.DrainingInstances,
    stopping: counts.StoppingInstances,
    unusable: counts.NbOfInstanceInUnuseableState,
  };
}

function secondsTo(state: FleetState, startedAt: number): SecondsTo {
  const { write, reachedAt } = state;
  const posted = write?.kind === 'accepted' ? { posted: write.postedAt } : {};
  const times = Object.entries({ ...posted, ...reachedAt });
  return Object.fromEntries(times.map(([milestone, at]) => [milestone, tenths(at - startedAt)]));
}

function samplesOf(
  { samples: { first, last, omitted }, lastSample }: FleetState,
  startedAt: number,
): Pick<FleetReport, 'samples' | 'samplesOmitted'> {
  const changes = [...first, ...last];
  const isRepeated = lastSample !== undefined && lastSample.at !== changes.at(-1)?.at;
  const all = isRepeated ? [...changes, lastSample] : changes;
  return {
    samples: all.map((sample) => toSample(sample, startedAt)),
    ...(omitted && { samplesOmitted: omitted.count }),
  };
}

function toSample({ at, counts, target }: Snapshot, startedAt: number): Sample {
  return { seconds: tenths(at - startedAt), target, ...fleetCounts(counts) };
}
