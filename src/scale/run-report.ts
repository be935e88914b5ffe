// Makes the report of a run from the states of its fleets.

import { VERSION } from '../base/version.ts';
import { dashboardName } from '../clonesquad/fleet-name.ts';
import { keysOf, rowsOf } from '../clonesquad/keys.ts';
import { formatSize, meansSame, orNull, wireValue } from '../clonesquad/size.ts';
import { type Failure, failureFields } from '../errors/failure.ts';
import { worst } from '../errors/results.ts';
import { internal, partial } from '../errors/run.ts';
import { failureOfWait, type WaitEnd } from '../errors/wait.ts';
import { repairCommand } from '../render/failure.ts';
import { fleetNotices, fleetWarnings, runNotices } from '../render/notices.ts';
import { dashboardUrl, type FleetReport, type Report, type RowReport, type Written } from '../render/report.ts';
import { finalState, headline } from '../render/sentences.ts';
import { timeline } from '../render/timeline.ts';
import type { FleetState, Outcome, Write } from './fleet-state.ts';
import { courseOf, tenths } from './fleet-state.ts';
import type { Request } from './request.ts';

/** The time of a report, and the state of the run as a whole. */
interface Standing {
  readonly startedAt: number;
  readonly now: number;
  readonly isOver: boolean;
  readonly notices: readonly string[];
  /** Errors that were retried. */
  readonly retries: readonly RetryEvent[];
  /** When each notice and warning was first known, epoch ms of our clock. Those not in it are new. */
  readonly knownSince: ReadonlyMap<string, number>;
}

/** An error that was retried, and its time, epoch ms of our clock. */
export interface RetryEvent {
  readonly at: number;
  readonly message: string;
}

/** The report of a run as it stands at `now`, epoch ms of our clock. */
export function toReport(request: Request, states: readonly FleetState[], standing: Standing): Report {
  const fleets = states.map((state) => fleetReport(request, state, states, standing));
  const results = fleets.map((fleet) => fleet.result).filter((result) => result !== 'pending');
  const result = standing.isOver ? worst(results) : 'pending';
  const seconds = tenths(standing.now - standing.startedAt);
  const { env, region, intent, onJobEnd } = request;
  const waitFor = request.wait.level;
  const notices = [...standing.notices, ...runNotices(states.flatMap(({ outcome }) => outcome ?? []))];
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
    notices,
    startedAt: new Date(standing.startedAt).toISOString(),
    seconds,
    timeline: timeline({ fleets, notices, seconds, ...pastOf(standing) }),
    fleets,
  };
}

/** The retries, and the times of notices, in seconds from the start of the run. */
function pastOf({ startedAt, retries, knownSince }: Standing) {
  return {
    retries: retries.map(({ at, message }) => ({ seconds: tenths(at - startedAt), message })),
    knownSince: new Map([...knownSince].map(([text, at]) => [text, tenths(at - startedAt)])),
  };
}

function fleetReport(
  request: Request,
  state: FleetState,
  all: readonly FleetState[],
  { startedAt, isOver }: Standing,
): FleetReport {
  const { layer, name: fleet, size } = state.fleet;
  const explanation = explain(request, state) ?? (isOver ? explainEnd(request, state, all) : undefined);
  const success = request.intent === 'dry-run' ? 'dry-run' : 'ok';
  const said = { fleet, size, isWaitedFor: request.wait.level !== 'none' };
  const wasWritten = state.write?.kind === 'accepted';
  const rows = request.intent === 'wait' ? [] : rowReports(state);
  return {
    layer,
    fleet,
    requested: formatSize(size),
    written: writtenState(rows),
    rows,
    ...expiry(state, rows, request.ttlSeconds),
    ...(state.api && { url: state.api.href }),
    ...(state.before?.previous !== undefined && { previous: orNull(state.before.previous) }),
    ...configuredOtherwise(state),
    ...(state.lastWriteAt !== undefined && { lastWriteAt: new Date(state.lastWriteAt).toISOString() }),
    result: explanation?.result ?? (isOver ? success : 'pending'),
    ...(explanation && failureFields(explanation)),
    notices: fleetNotices({
      ...said,
      wasWritten,
      denied: deniedTo(state),
      isUnchecked: state.before?.isUnchecked ?? false,
      verdict: state.outcome?.verdict,
    }),
    warnings: fleetWarnings({ ...said, verdict: state.outcome?.verdict }),
    ...courseOf(state, startedAt),
    dashboard: dashboardUrl(state.fleet, request.region),
  };
}

/** The value in force, if a read that cannot be older than the write shows another one than ours. */
function configuredOtherwise({ fleet, write, outcome, shadowing }: FleetState): Pick<FleetReport, 'configured'> {
  const explained = shadowing?.isExact === true ? shadowing.inForce : undefined;
  const value = (explained ?? outcome?.configured)?.value;
  const isOther = write?.kind === 'accepted' && value !== undefined && !meansSame(value, wireValue(fleet.size));
  return isOther ? { configured: orNull(value) } : {};
}

/** Missing optional permissions for this fleet. */
function deniedTo({ before, outcome, shadowing }: FleetState): readonly string[] {
  return [...new Set([...(before?.denied ?? []), ...(outcome?.denied ?? []), ...(shadowing?.denied ?? [])])];
}

/** Why a fleet failed, if it did: its own failure before the run's. */
function explain(request: Request, state: FleetState): Failure | undefined {
  if (state.write?.kind === 'failed') return state.write.failure;
  const { outcome, fleet, shadowing } = state;
  if (outcome?.failure) return outcome.failure;
  const end = outcome && failureOf(outcome);
  if (outcome && end) {
    return failureOfWait(end, {
      env: request.env,
      fleet: fleet.name,
      dashboard: dashboardName(fleet),
      requested: formatSize(fleet.size),
      key: keysOf(fleet.subfleet).desired,
      value: wireValue(fleet.size),
      namespace: request.metricsNamespace,
      ...request.wait,
      elapsedMs: outcome.elapsedMs,
      isOnlyWaiting: request.intent === 'wait',
      progress: outcome.verdict.progress,
      missingMetrics: outcome.missingMetrics,
      failedReads: outcome.failedReads,
      ...(outcome.unread !== undefined && { unread: outcome.unread }),
      ...(shadowing && { shadowing }),
    });
  }
  return outcome ? undefined : state.failure;
}

/** Why a run that is over failed, although this fleet did not. */
function explainEnd(request: Request, state: FleetState, all: readonly FleetState[]): Failure | undefined {
  return explainPartial(request, state, all) ?? explainNothing(request, state);
}

/** A bug: the run is over, but the fleet was neither written nor waited for, so this is not a success. */
function explainNothing({ intent, wait }: Request, { write, outcome, fleet }: FleetState): Failure | undefined {
  const isAwaited = wait.level !== 'none' && fleet.size.kind !== 'auto';
  const isDone = {
    'dry-run': true,
    scale: write?.kind === 'accepted' && (outcome !== undefined || !isAwaited),
    wait: outcome !== undefined || !isAwaited,
  }[intent];
  return isDone ? undefined : internal({ error: 'the fleet was neither set nor waited for to its end' });
}

/** A fleet that was set while another one was not. */
function explainPartial(
  request: Request,
  { fleet, write }: FleetState,
  all: readonly FleetState[],
): Failure | undefined {
  const missing = all.filter((state) => state.write !== undefined && state.write.kind !== 'accepted');
  if (write?.kind !== 'accepted' || missing.length === 0) return undefined;
  return partial({
    fleet: fleet.name,
    requested: formatSize(fleet.size),
    others: missing.map((state) => state.fleet.name),
    mayBeWritten: missing.some((state) => rowReports(state).some(({ written }) => written === 'unknown')),
    repair: missing.flatMap((state) => repairOf(request, state)).join(' && '),
  });
}

/** The commands that write the missing rows of a fleet. */
function repairOf({ region, ttlSeconds, vpcEndpoint }: Request, state: FleetState): readonly string[] {
  const { api } = state;
  if (api === undefined) return [];
  const more = { ...(ttlSeconds !== undefined && { ttlSeconds }), ...(vpcEndpoint && { vpcEndpoint }) };
  const missing = rowReports(state).filter(({ written }) => written !== 'yes');
  return missing.map(({ key, value }) => repairCommand({ region, api, key, value, ...more }));
}

function failureOf(outcome: Outcome): WaitEnd | undefined {
  if (outcome.ended === 'timeout' || outcome.ended === 'cancelled') return outcome.ended;
  return outcome.verdict.kind === 'failed' ? outcome.verdict.result : undefined;
}

/** When the values expire, by our clock, if any was or may have been written. A ttl counts from the write. */
function expiry(
  { lastWriteAt }: FleetState,
  rows: readonly RowReport[],
  ttlSeconds: number | undefined,
): Pick<FleetReport, 'expiresAt'> {
  if (ttlSeconds === undefined || lastWriteAt === undefined || writtenState(rows) === 'no') return {};
  return { expiresAt: new Date(lastWriteAt + ttlSeconds * 1000).toISOString() };
}

/** The state of every row of a fleet. */
function rowReports({ fleet, before, write }: FleetState): readonly RowReport[] {
  return rowsOf(fleet).map((row, index) => {
    const stored = before?.stored?.get(row.key);
    return { ...row, written: writtenRow(write, index), ...(stored !== undefined && { previous: stored }) };
  });
}

function writtenRow(write: Write | undefined, index: number): Written {
  if (write === undefined) return 'no';
  if (write.kind === 'accepted') return 'yes';
  // Rows are sent one after the other. Before the result is known, any of them may have been written.
  if (write.kind === 'sent') return 'unknown';
  if (index < write.accepted) return 'yes';
  return index === write.accepted && write.failure.mayBeWritten ? 'unknown' : 'no';
}

function writtenState(rows: readonly RowReport[]): FleetReport['written'] {
  const states = [...new Set(rows.map(({ written }) => written))];
  const [only = 'no'] = states;
  if (states.length <= 1) return only;
  return states.includes('yes') ? 'partial' : 'unknown';
}
