// Makes the report of a run from its state, with its events as a timeline, and the report of many runs.

import { counted } from '../base/text.ts';
import { VERSION } from '../base/version.ts';
import { dashboardUrl } from '../clonesquad/api-url.ts';
import { formatSize, meansSame, orNull, wireValue } from '../clonesquad/size.ts';
import type { Counts } from '../convergence/levels.ts';
import { standingText, usableCount } from '../errors/count-texts.ts';
import { failureFields, type Result, worst } from '../errors/failure.ts';
import type { Notice, Snapshot } from '../scale/events.ts';
import { type FleetState, type RowState, rowStates } from '../scale/fleet-state.ts';
import type { Milestone, RunState } from '../scale/run-state.ts';
import { LEVEL_TEXTS } from './levels.ts';
import { isWarning, noticeText } from './notices.ts';
import type { FleetCounts, FleetReport, ManyReport, Report, Sample, SecondsTo, TimelineEntry } from './report.ts';
import { finalState, headline, manyHeadline } from './sentences.ts';

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
    event.kind === 'notice' && event.fleet === fleet && isShown(event.notice)
      ? [{ code: event.notice.code, text: noticeText(event.notice, fleet) }]
      : [],
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

// The timeline of a run: its events in words.

/** The events of a run, in the order in which they became known. */
function timeline({ milestones, retries, startedAt, fleets }: RunState): readonly TimelineEntry[] {
  const { first, last, omitted } = retries;
  const gap = omitted === undefined ? [] : [{ ...omitted.last, message: `${omitted.count} more retries omitted here` }];
  const retried = [...first, ...gap, ...last].map(({ at, message }) => ({ seconds: tenths(at - startedAt), message }));
  const entries = milestones.flatMap((event): readonly TimelineEntry[] => {
    const message = messageOf(event, fleets);
    const seconds = tenths(event.at - startedAt);
    if (message === undefined) return [];
    return [event.fleet === undefined ? { seconds, message } : { seconds, fleet: event.fleet, message }];
  });
  return [...retried, ...entries].sort((one, other) => one.seconds - other.seconds);
}

/** An event in words; `undefined` if another event says the same. */
function messageOf(event: Milestone, fleets: readonly FleetState[]): string | undefined {
  const state = fleets.find(({ fleet }) => fleet.name === event.fleet);
  switch (event.kind) {
    case 'written':
      return event.write.kind === 'accepted' && state ? `Size set to ${formatSize(state.fleet.size)}` : undefined;
    case 'reached':
      return `${LEVEL_TEXTS[event.level].event}${event.level === 'running' ? countText(state?.progress?.target) : ''}`;
    case 'moved':
      return `First instances ${event.move}: ${standingText(toSample(event.sample, event.at))}`;
    case 'notice':
      return noticeEntry(event.notice, event.fleet);
    case 'failed':
      return `Failed: ${event.failure.result}`;
    default:
      return event satisfies never;
  }
}

function countText(target: number | undefined): string {
  return target === undefined ? '' : `: ${counted(target, 'instance')} running`;
}

/** A notice as a sentence of its own, without the name of the fleet that its entry repeats. */
function noticeEntry(notice: Notice, fleet: string | undefined): string {
  const text = noticeText(notice, fleet);
  const prefix = `${fleet}: `;
  if (!text.startsWith(prefix)) return text;
  const rest = text.slice(prefix.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Milliseconds as tenths of a second, rounded down, so that a later rounding to seconds is the only one. */
export function tenths(milliseconds: number): number {
  return Math.floor(milliseconds / 100) / 10;
}
