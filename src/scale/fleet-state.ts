// What is known of one fleet in the course of a run, and the report that it amounts to.

import { internal, partial } from '../causes/run.ts';
import { WAIT_CAUSES, type WaitCause } from '../causes/wait.ts';
import type { Shadowing } from '../clonesquad/shadowing.ts';
import { formatSize, wireValue } from '../clonesquad/size.ts';
import { type Explanation, type Failure, worst } from '../failure.ts';
import { fleetNotices, fleetWarnings, runNotices } from '../report/notices.ts';
import { repairCommand } from '../report/repair.ts';
import { dashboardUrl, type FleetReport, type Report, type SecondsTo } from '../report/report.ts';
import { headline, leftBehind } from '../report/sentences.ts';
import { VERSION } from '../version.ts';
import type { Before } from './before.ts';
import type { FleetRequest, Request } from './request.ts';
import type { Outcome } from './wait.ts';

/** How the write of one fleet's size ended. Times are epoch ms: `writtenAt` of AWS's clock, `postedAt` of ours. */
export type Write =
  | { readonly kind: 'sent' }
  | { readonly kind: 'accepted'; readonly writtenAt: number; readonly postedAt: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** One fleet, as far as its run has come: each field is there once its step is done. */
export interface FleetState {
  readonly fleet: FleetRequest;
  readonly api?: URL;
  readonly before?: Before;
  /** When the write was sent, or, once that is known, when it ended: epoch ms of our clock. */
  readonly lastWriteAt?: number;
  readonly write?: Write;
  readonly outcome?: Outcome;
  readonly shadowing?: Shadowing;
  /** What ended the run before this fleet's own end. */
  readonly failure?: Failure;
}

/** Whether every fleet's write was accepted. */
export function isWritten(states: readonly FleetState[]): boolean {
  return states.every((state) => state.write?.kind === 'accepted');
}

/** When a report is made, and what is known of the run as a whole. */
interface Standing {
  readonly startedAt: number;
  readonly now: number;
  readonly isOver: boolean;
  readonly notices: readonly string[];
}

/** The report of a run as it stands at `now`, epoch ms of our clock. */
export function toReport(request: Request, states: readonly FleetState[], standing: Standing): Report {
  const fleets = states.map((state) => fleetReport(request, state, states, standing));
  const results = fleets.map((fleet) => fleet.result).filter((result) => result !== 'pending');
  const result = standing.isOver ? worst(results) : 'pending';
  const seconds = tenths(standing.now - standing.startedAt);
  const { env, region, onJobEnd } = request;
  const waitFor = request.wait.level;
  return {
    version: VERSION,
    env,
    region,
    waitFor,
    onJobEnd,
    result,
    headline: headline(env, waitFor, result, fleets, seconds),
    leftBehind: leftBehind(fleets),
    notices: [...standing.notices, ...runNotices(states.flatMap(({ outcome }) => outcome ?? []))],
    startedAt: new Date(standing.startedAt).toISOString(),
    seconds,
    fleets,
  };
}

function fleetReport(
  request: Request,
  state: FleetState,
  all: readonly FleetState[],
  { startedAt, isOver }: Standing,
): FleetReport {
  const { layer, group, size } = state.fleet;
  const explanation = isOver
    ? (explain(request, state) ?? explainPartial(request, state, all) ?? explainNothing(request, state))
    : explain(request, state);
  const success = request.isDryRun ? 'dry-run' : 'ok';
  const said = { group, size, isWaitedFor: request.wait.level !== 'none' };
  const wasWritten = state.write?.kind === 'accepted';
  return {
    layer,
    group,
    asked: formatSize(size),
    value: wireValue(size),
    written: writtenState(state),
    ...expiry(state, request.ttlSeconds),
    ...(state.api && { url: state.api.href }),
    ...(state.before?.previous !== undefined && { previous: state.before.previous }),
    ...(state.before?.stored !== undefined && { stored: state.before.stored }),
    ...(state.lastWriteAt !== undefined && { lastWriteAt: new Date(state.lastWriteAt).toISOString() }),
    result: explanation?.result ?? (isOver ? success : 'pending'),
    ...(explanation && {
      code: explanation.code,
      what: explanation.what,
      owner: explanation.owner,
      fix: explanation.fix,
    }),
    notices: fleetNotices({
      ...said,
      wasWritten,
      denied: deniedTo(state),
      isUnchecked: state.before?.isUnchecked ?? false,
      verdict: state.outcome?.verdict,
    }),
    warnings: fleetWarnings({ ...said, verdict: state.outcome?.verdict }),
    ...numbersOf(state),
    secondsTo: secondsTo(state, startedAt),
    dashboard: dashboardUrl(group, request.region),
  };
}

function numbersOf({ outcome }: FleetState): Partial<FleetReport> {
  const { counts, target } = outcome?.verdict.progress ?? {};
  return {
    ...(target !== undefined && { target }),
    ...(counts && {
      floor: counts.MinInstanceCount,
      fleetSize: counts.FleetSize,
      running: counts.RunningInstances,
    }),
  };
}

/** Everything that a policy denied for this fleet, and that the run did without. */
function deniedTo({ before, outcome, shadowing }: FleetState): readonly string[] {
  return [...new Set([...(before?.denied ?? []), ...(outcome?.denied ?? []), ...(shadowing?.denied ?? [])])];
}

/** What went wrong with a fleet, if anything did: its own failure before the run's. */
function explain(request: Request, state: FleetState): Explanation | undefined {
  if (state.write?.kind === 'failed') return state.write.failure;
  const { outcome, fleet, shadowing } = state;
  if (outcome?.failure) return outcome.failure;
  const end = outcome && failureOf(outcome);
  if (outcome && end) {
    return WAIT_CAUSES[end]({
      group: fleet.group,
      asked: formatSize(fleet.size),
      value: wireValue(fleet.size),
      namespace: request.metricsNamespace,
      ...request.wait,
      progress: outcome.verdict.progress,
      missingMetrics: outcome.missingMetrics,
      failedReads: outcome.failedReads,
      ...(shadowing && { shadowing }),
    });
  }
  return outcome ? undefined : state.failure;
}

/** A run that is over, and a fleet that was neither written nor kept from it: nobody may call that a success. */
function explainNothing({ isDryRun }: Request, { write }: FleetState): Explanation | undefined {
  return isDryRun || write?.kind === 'accepted'
    ? undefined
    : internal({ error: 'the fleet was not written' });
}

/** A fleet that was set while another one was not. */
function explainPartial(
  request: Request,
  { fleet, write }: FleetState,
  all: readonly FleetState[],
): Explanation | undefined {
  const missing = all.filter((state) => state.write !== undefined && state.write.kind !== 'accepted');
  if (write?.kind !== 'accepted' || missing.length === 0) return undefined;
  return partial({
    group: fleet.group,
    asked: formatSize(fleet.size),
    others: missing.map((state) => state.fleet.group),
    mayBeWritten: missing.some((state) => writtenState(state) === 'unknown'),
    repair: missing.flatMap((state) => repairOf(request, state)).join(' && '),
  });
}

function repairOf(
  { region, ttlSeconds, vpcEndpoint }: Request,
  { fleet, api }: FleetState,
): readonly string[] {
  if (api === undefined) return [];
  const more = { ...(ttlSeconds !== undefined && { ttlSeconds }), ...(vpcEndpoint && { vpcEndpoint }) };
  return [repairCommand({ region, api, value: wireValue(fleet.size), ...more })];
}

function failureOf(outcome: Outcome): WaitCause | undefined {
  if (outcome.ended === 'timeout' || outcome.ended === 'cancelled') return outcome.ended;
  return outcome.verdict.kind === 'failed' ? outcome.verdict.result : undefined;
}

/** When the value ends, by our clock, if it was or may have been written: a ttl counts from the write. */
function expiry(state: FleetState, ttlSeconds: number | undefined): Pick<FleetReport, 'expiresAt'> {
  const { lastWriteAt } = state;
  if (ttlSeconds === undefined || lastWriteAt === undefined || writtenState(state) === 'no') return {};
  return { expiresAt: new Date(lastWriteAt + ttlSeconds * 1000).toISOString() };
}

function writtenState({ write }: FleetState): FleetReport['written'] {
  if (write === undefined) return 'no';
  if (write.kind === 'accepted') return 'yes';
  return write.kind === 'sent' || write.failure.mayBeWritten ? 'unknown' : 'no';
}

function secondsTo(state: FleetState, startedAt: number): SecondsTo {
  if (state.write?.kind !== 'accepted') return {};
  const { postedAt } = state.write;
  const reached = Object.entries(state.outcome?.verdict.progress.reachedAt ?? {});
  return {
    posted: tenths(postedAt - startedAt),
    ...Object.fromEntries(reached.map(([level, at]) => [level, tenths(at - startedAt)])),
  };
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
