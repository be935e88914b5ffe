// Why the fleets of a run that is over have failed.

import { routeTo, writeUrl } from '../clonesquad/api-url.ts';
import { dashboardName } from '../clonesquad/fleet-name.ts';
import { keysOf } from '../clonesquad/keys.ts';
import { formatSize, wireValue } from '../clonesquad/size.ts';
import type { Failure } from '../errors/failure.ts';
import { internal, partial } from '../errors/run.ts';
import { failureOfWait, type WaitEnd } from '../errors/wait.ts';
import { type FleetState, type Outcome, rowStates } from './fleet-state.ts';
import type { Request } from './request.ts';
import type { RunState } from './run-state.ts';

/**
 * The failure of a fleet, if it has any: its own before the run's.
 *
 * @param runFailure the failure that has ended the run
 */
export function explain({ request, fleets }: RunState, fleet: FleetState, runFailure?: Failure): Failure | undefined {
  const { write, outcome } = fleet;
  const unsent = write?.kind === 'failed' ? write.failure : runFailure;
  const own = outcome === undefined ? unsent : waitFailure(request, fleet, outcome);
  return own ?? partFailure(request, fleet, fleets) ?? unfinished(request, fleet);
}

function waitFailure(request: Request, { fleet, shadowing }: FleetState, outcome: Outcome): Failure | undefined {
  if (outcome.failure) return outcome.failure;
  const end = endOf(outcome);
  return end === undefined
    ? undefined
    : failureOfWait(end, {
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
        isUnconfirmed: isUnconfirmed(outcome.verdict),
        missingMetrics: outcome.missingMetrics,
        failedReads: outcome.failedReads,
        ...(outcome.unread !== undefined && { unread: outcome.unread }),
        ...(shadowing && { shadowing }),
      });
}

function isUnconfirmed(verdict: Outcome['verdict']): boolean {
  return verdict.kind === 'converged' || (verdict.kind === 'waiting' && verdict.missing === 'confirmation');
}

function endOf({ ended, verdict }: Outcome): WaitEnd | undefined {
  if (ended === 'timeout' || ended === 'cancelled') return ended;
  return verdict.kind === 'failed' ? verdict.result : undefined;
}

/** The failure of a fleet that was set while another one was not. */
function partFailure(request: Request, state: FleetState, all: readonly FleetState[]): Failure | undefined {
  const missing = all.filter((other) => other.write !== undefined && other.write.kind !== 'accepted');
  if (state.write?.kind !== 'accepted' || missing.length === 0) return undefined;
  return partial({
    fleet: state.fleet.name,
    requested: formatSize(state.fleet.size),
    others: missing.map((other) => other.fleet.name),
    mayBeWritten: missing.some((other) => rowStates(other).some(({ written }) => written === 'unknown')),
    repair: missing.flatMap((other) => repairCommands(request, other)).join(' && '),
  });
}

/** A bug: the run is over, but the fleet was neither written nor waited for, so this is not a success. */
function unfinished({ intent, wait }: Request, state: FleetState): Failure | undefined {
  const isWaitDone = state.outcome !== undefined || wait.level === 'none' || state.fleet.size.kind === 'auto';
  const isDone = { 'dry-run': true, scale: state.write?.kind === 'accepted' && isWaitDone, wait: isWaitDone }[intent];
  return isDone ? undefined : internal({ error: 'the fleet was neither set nor waited for to its end' });
}

// Commands that set by hand what a run could not set. They use awscurl, a widely installed client that signs requests.

/** Shell commands that write the missing rows of a fleet. Without `--fail-with-body`, awscurl exits with 0 even if it is refused. */
function repairCommands({ region, ttlSeconds, vpcEndpoint }: Request, state: FleetState): readonly string[] {
  const { api } = state;
  if (api === undefined) return [];
  const missing = rowStates(state).filter(({ written }) => written !== 'yes');
  return missing.map(({ key, value }) => {
    const { url, apiId } = routeTo(writeUrl(api, key, ttlSeconds), vpcEndpoint);
    const header = apiId === undefined ? '' : ` -H ${quotedWord(`x-apigw-api-id: ${apiId}`)}`;
    return `awscurl --fail-with-body --service execute-api --region ${region} -X POST${header} -d ${quotedWord(value)} ${quotedWord(url.href)}`;
  });
}

/** A text as one word of a shell, always in quotation marks. */
function quotedWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
