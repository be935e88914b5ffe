// What is known of one fleet in the course of a run, and the report that it amounts to.

import { formatSize, wireValue } from '../clonesquad/size.ts';
import { type Explanation, type Failure, worst } from '../failure.ts';
import { explainWait } from '../report/explain.ts';
import { fleetNotices } from '../report/notices.ts';
import { dashboardUrl, type FleetReport, type Report, type SecondsTo } from '../report/report.ts';
import { headline, leftBehind } from '../report/sentences.ts';
import { VERSION } from '../version.ts';
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
  readonly write?: Write;
  readonly outcome?: Outcome;
  /** What ended the run before this fleet's own end. */
  readonly failure?: Failure;
}

/** Whether every fleet's write was accepted. */
export function isWritten(states: readonly FleetState[]): boolean {
  return states.every((state) => state.write?.kind === 'accepted');
}

/** The report of a run as it stands at `now`, epoch ms of our clock. */
export function toReport(
  request: Request,
  states: readonly FleetState[],
  span: { readonly startedAt: number; readonly now: number; readonly isOver: boolean },
): Report {
  const isPartial =
    span.isOver && !isWritten(states) && states.some((state) => state.write?.kind === 'accepted');
  const fleets = states.map((state) => fleetReport(request, state, span, isPartial));
  const results = fleets.map((fleet) => fleet.result).filter((result) => result !== 'pending');
  const result = span.isOver ? worst(results) : 'pending';
  const seconds = tenths(span.now - span.startedAt);
  return {
    version: VERSION,
    env: request.env,
    region: request.region,
    waitFor: request.wait.level,
    result,
    headline: headline(request.env, request.wait.level, result, fleets, seconds),
    leftBehind: leftBehind(fleets),
    startedAt: new Date(span.startedAt).toISOString(),
    seconds,
    fleets,
  };
}

function fleetReport(
  request: Request,
  state: FleetState,
  span: { readonly startedAt: number; readonly isOver: boolean },
  isPartial: boolean,
): FleetReport {
  const { layer, group, size } = state.fleet;
  const progress = state.outcome?.verdict.progress;
  const explanation = explain(request, state);
  const { counts, target } = progress ?? {};
  return {
    layer,
    group,
    asked: formatSize(size),
    value: wireValue(size),
    written: writtenState(state),
    ...expiry(state, request.ttlSeconds),
    ...(state.api && { url: state.api.href }),
    result: explanation?.result ?? (isPartial ? 'partial' : span.isOver ? 'ok' : 'pending'),
    ...(explanation && { what: explanation.what, owner: explanation.owner, fix: explanation.fix }),
    notices:
      state.write?.kind === 'accepted'
        ? fleetNotices(group, size, request.wait.level !== 'none', state.outcome?.verdict)
        : [],
    ...(target !== undefined && { target }),
    ...(counts && {
      floor: counts.MinInstanceCount,
      fleetSize: counts.FleetSize,
      running: counts.RunningInstances,
    }),
    secondsTo: secondsTo(state, span.startedAt),
    dashboard: dashboardUrl(group, request.region),
  };
}

/** What went wrong with a fleet, if anything did: its own failure before the run's. */
function explain(request: Request, state: FleetState): Explanation | undefined {
  if (state.write?.kind === 'failed') return state.write.failure;
  const { outcome, fleet } = state;
  const result = outcome && failureOf(outcome);
  if (outcome && result) {
    return explainWait(result, {
      group: fleet.group,
      asked: formatSize(fleet.size),
      namespace: request.metricsNamespace,
      ...request.wait,
      progress: outcome.verdict.progress,
      missingMetrics: outcome.missingMetrics,
      failedReads: outcome.failedReads,
    });
  }
  return outcome ? undefined : state.failure;
}

function failureOf(outcome: Outcome): Parameters<typeof explainWait>[0] | undefined {
  if (outcome.ended !== 'verdict') return outcome.ended;
  return outcome.verdict.kind === 'failed' ? outcome.verdict.result : undefined;
}

/** When the value ends, by our clock: a ttl counts from the write. */
function expiry({ write }: FleetState, ttlSeconds: number | undefined): Pick<FleetReport, 'expiresAt'> {
  if (write?.kind !== 'accepted' || ttlSeconds === undefined) return {};
  return { expiresAt: new Date(write.postedAt + ttlSeconds * 1000).toISOString() };
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
