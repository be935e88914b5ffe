// One run, step by step: authenticate, find the APIs, read the current state, set all sizes at once, and wait.

import { within } from '../base/time.ts';
import { EXACT_AFTER_MS, keysOf, readRuleOf } from '../clonesquad/keys.ts';
import { isLevel } from '../convergence/levels.ts';
import { Failure, throwWorst } from '../errors/failure.ts';
import { failureOf, timedOut } from '../errors/run.ts';
import { Appliers } from './apply-immediately.ts';
import { directionOf, lastSampleOf, toAwaited } from './awaited.ts';
import { isAwaitedIn, type MetricsBefore, readBefore, readExactly, readMetricsBefore, sharedApi } from './before.ts';
import { explain } from './explain.ts';
import type { Cloud, Ports } from './ports.ts';
import type { Request } from './request.ts';
import { Recorder, type RunState } from './run-state.ts';
import { writeFleets } from './write.ts';

/**
 * Runs a request to its end. All of it ends with the timeout, except the last read of a wait and the search for why a size was not
 * picked up, which together may take one request longer.
 *
 * @returns everything that happened, failures included
 */
export async function run(request: Request, ports: Ports, signal: AbortSignal): Promise<RunState> {
  const { clock } = ports;
  const { timeoutMs } = request.wait;
  const record = new Recorder(request, clock, ports.listen);
  const context: RunContext = { ...ports, request, record, deadline: record.state.startedAt + timeoutMs };
  const reason = () => timedOut({ timeoutMs, stage: record.state.stage });
  const toEnd = { ms: timeoutMs + request.requestMs, reason };
  const prepared: Prepared = {};
  let failure: Failure | undefined;
  try {
    await within(toEnd, clock, signal, async (untilEnd) => {
      await within({ ms: timeoutMs, reason }, clock, untilEnd, (during) =>
        prepare(context, prepared, during, untilEnd),
      );
      await finish(context, prepared, untilEnd);
    });
  } catch (thrown) {
    failure = failureOf(thrown, signal);
  } finally {
    await prepared.appliers?.close();
  }
  for (const state of record.state.fleets) {
    const own = state.failure === undefined ? explain(record.state, state, failure) : undefined;
    if (own) record.emit({ kind: 'failed', fleet: state.fleet.name, failure: own });
  }
  record.emit({ kind: 'ended' });
  return record.state;
}

/** What the steps of a run share. */
interface RunContext extends Ports {
  readonly request: Request;
  readonly record: Recorder;
  /** Epoch ms of our clock. */
  readonly deadline: number;
}

/** What the steps after the last write need of those before it. */
interface Prepared {
  cloud?: Cloud;
  metrics?: MetricsBefore | undefined;
  appliers?: Appliers;
}

/** Everything up to the last write. */
async function prepare(
  context: RunContext,
  prepared: Prepared,
  during: AbortSignal,
  untilEnd: AbortSignal,
): Promise<void> {
  const { clock, request, record, deadline } = context;
  const retryPolicy = { clock, requestMs: request.requestMs, deadline, log: logRetry(record) };
  const notice = (text: string) => record.emit({ kind: 'notice', notice: { code: 'environment', text } });
  const cloud = await context.connect({ signal: during, retryPolicy, notice });
  prepared.cloud = cloud;
  record.emit({ kind: 'stage', stage: 'discovering the APIs' });
  await discover(cloud, context, during);
  record.emit({ kind: 'stage', stage: 'reading the current state' });
  const metrics = await read(cloud, context, during);
  during.throwIfAborted();
  throwWorst([...failuresOf(record.state), ...(metrics instanceof Failure ? [metrics] : [])]);
  prepared.metrics = metrics instanceof Failure ? undefined : metrics;
  if (request.intent === 'dry-run') record.emit({ kind: 'planned' });
  if (request.intent !== 'scale') return;
  const appliers = request.appliesImmediately ? new Appliers({ cloud, clock }, untilEnd) : undefined;
  if (appliers !== undefined) prepared.appliers = appliers;
  const startSetting = () => record.emit({ kind: 'stage', stage: 'setting the sizes' });
  startSetting();
  // The marker is a write, so it comes after every check that can refuse the run, those of the listener included.
  if (appliers !== undefined && request.onJobEnd === 'restore') {
    await readAllExactly(cloud, context, appliers, during);
    startSetting();
  }
  record.emit({ kind: 'sending' });
  await writeFleets(cloud, record, { clock, appliers }, during);
}

/** Everything after the last write. */
async function finish(context: RunContext, { cloud, metrics, appliers }: Prepared, signal: AbortSignal): Promise<void> {
  const { request, record } = context;
  if (cloud === undefined || request.intent === 'dry-run') return;
  if (request.intent === 'wait' || record.state.fleets.every(({ write }) => write?.kind === 'accepted')) {
    record.emit({ kind: 'stage', stage: 'waiting for the fleets' });
    await wait(cloud, context, metrics, appliers, signal);
    await readShadowings(cloud, record, appliers, signal);
  } else await appliers?.settle();
  const failedReads = Math.max(0, ...record.state.fleets.map(({ outcome }) => outcome?.failedReads ?? 0));
  if (failedReads > 0) record.emit({ kind: 'notice', notice: { code: 'cloudwatch-retried', failedReads } });
  if (appliers?.denied)
    record.emit({ kind: 'notice', notice: { code: 'apply-denied', requestId: appliers.denied.requestId } });
}

function logRetry(record: Recorder): (message: string) => void {
  return (message) => record.emit({ kind: 'retried', message });
}

/** The failures of all fleets: one of them stops the run before anything is written. */
function failuresOf({ fleets }: RunState): readonly Failure[] {
  return fleets.flatMap(({ failure }) => failure ?? []);
}

/** Finds every fleet's API. Nothing is read or written before all are found. */
async function discover(cloud: Cloud, { request, record }: RunContext, signal: AbortSignal): Promise<void> {
  const unknown = new Set(request.fleets.flatMap(({ api, group }) => (api === undefined ? [group] : [])));
  const found = unknown.size === 0 ? undefined : await cloud.findApis([...unknown], signal);
  for (const { name: fleet, group, api } of request.fleets) {
    const deployment = api === undefined ? found?.get(group) : { api };
    if (deployment instanceof Failure) record.emit({ kind: 'failed', fleet, failure: deployment });
    else if (deployment !== undefined) record.emit({ kind: 'discovered', fleet, ...deployment });
  }
  const shared = sharedApi(new Map(record.state.fleets.map((state) => [state.fleet.group, state.api])));
  if (shared) throw shared;
  throwWorst(failuresOf(record.state));
}

/** Reads the current sizes, and the metrics that the wait begins with. A failure to read the metrics is a value. */
async function read(
  cloud: Cloud,
  { clock, request, record }: RunContext,
  signal: AbortSignal,
): Promise<MetricsBefore | Failure | undefined> {
  const awaited = request.fleets.filter((fleet) => isAwaitedIn(request, fleet)).map(({ name }) => name);
  const ports = { clock, log: logRetry(record) };
  const metrics =
    awaited.length === 0
      ? undefined
      : readMetricsBefore(cloud, awaited, request.metricsNamespace, ports, signal).catch((thrown: unknown) =>
          failureOf(thrown, signal),
        );
  await readBefore(cloud, record, clock, signal);
  return metrics;
}

/** Reads again the values to restore when the job ends, after the marker, so that they are exact. */
async function readAllExactly(
  cloud: Cloud,
  { record }: RunContext,
  appliers: Appliers,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(
    record.state.fleets.map(async (state) => {
      const before = state.api && (await readExactly(cloud, state, appliers.of(state.api), signal));
      if (before) record.emit({ kind: 'read', fleet: state.fleet.name, before });
    }),
  );
}

/** Waits for the fleets that have a target. */
async function wait(
  cloud: Cloud,
  { clock, request, record, deadline }: RunContext,
  metrics: MetricsBefore | undefined,
  appliers: Appliers | undefined,
  signal: AbortSignal,
): Promise<void> {
  const { level } = request.wait;
  const known = { metrics, appliers };
  const awaited = record.state.fleets.flatMap((state) => toAwaited(state, request, known, clock.now()));
  if (!isLevel(level) || awaited.length === 0) {
    await appliers?.settle();
    return;
  }
  const timeoutMs = deadline - Math.min(...awaited.map(({ postedAt }) => postedAt));
  const isImmediate = awaited.every(({ applier, readRule }) => applier !== undefined && readRule !== 'unknown');
  const fleets = awaited.map((fleet) => {
    const sample = lastSampleOf(fleet);
    return { fleet: fleet.name, direction: directionOf(sample), ...(sample && { sample }) };
  });
  record.emit({ kind: 'waiting', level, timeoutMs: request.wait.timeoutMs, isImmediate, fleets });
  // Loaded only here, since the first poll has nothing to find before that.
  const { waitForFleets } = await import('./wait.ts');
  const outcomes = await waitForFleets(
    awaited,
    { ...request.wait, timeoutMs },
    request.metricsNamespace,
    {
      cloud,
      clock,
      log: logRetry(record),
      show: (progress) => record.emit(progress),
      startedAt: record.state.startedAt,
    },
    signal,
  );
  for (const [index, { name: fleet }] of awaited.entries()) {
    const outcome = outcomes[index];
    if (outcome !== undefined) record.emit({ kind: 'waited', fleet, outcome });
  }
}

/** Reads why CloneSquad has not picked up a size, or does not use it any more. */
async function readShadowings(
  cloud: Cloud,
  record: Recorder,
  appliers: Appliers | undefined,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(
    record.state.fleets.map(async ({ fleet, outcome, api, before }) => {
      const verdict = outcome?.ended === 'verdict' ? outcome.verdict : undefined;
      const isOverridden = verdict?.kind === 'failed' && ['not-observed', 'superseded'].includes(verdict.result);
      if (!isOverridden || outcome === undefined || api === undefined || signal.aborted) return;
      const { desired } = keysOf(fleet.subfleet);
      const isMarked = (await appliers?.of(api).mark()) === true && readRuleOf(before?.version) !== 'unknown';
      const isExact = isMarked || outcome.elapsedMs >= EXACT_AFTER_MS;
      const shadowing = { ...(await cloud.readShadowing(api, desired, signal)), isExact };
      record.emit({ kind: 'explained', fleet: fleet.name, shadowing });
    }),
  );
}
