// doctor: checks everything that can make a first run fail, and changes nothing. A failed check does not stop the others.

import { type AlarmClock, type Clock, within } from '../base/time.ts';
import { VERSION } from '../base/version.ts';
import type { Place } from '../clonesquad/fleet-name.ts';
import { keysOf, MARKER_KEY, MISTAKEN_COUNT_KEY } from '../clonesquad/keys.ts';
import { unsupportedRelease } from '../errors/api.ts';
import { accountNotAllowed, accountUnknown } from '../errors/authentication.ts';
import { Failure } from '../errors/failure.ts';
import { failureOf, timedOut } from '../errors/run.ts';
import { foreignApi, sharedApi } from '../scale/before.ts';
import type { CallerIdentity, InspectedCloud, Log, Session } from '../scale/ports.ts';
import { orFailure, readRecent, selectFleets } from '../scale/recent.ts';
import type { FleetLook, Look } from '../scale/request.ts';
import { apiChecks } from './api-checks.ts';
import type { Answers, Findings, MoreAnswers, Refusal } from './findings.ts';
import { type Finding, failed, inconclusive, passed, skipped } from './findings.ts';
import { metricChecks } from './metric-checks.ts';
import { CHECKS, type Check, type DoctorReport } from './report.ts';

/** What the doctor needs. */
export interface DoctorPorts {
  /** Authenticates in any account. Whether the account is allowed is a check of its own. */
  readonly connect: (session: Session) => Promise<InspectedCloud>;
  readonly clock: AlarmClock;
  readonly log: Log;
}

/** Checks one environment. Throws a Failure: `cancelled` once the signal is aborted, or `internal` for a bug. */
export async function examine(look: Look, ports: DoctorPorts, signal: AbortSignal): Promise<DoctorReport> {
  const startedAt = ports.clock.now();
  const { timeoutMs } = look.wait;
  const limit = { ms: timeoutMs, reason: () => timedOut({ timeoutMs, stage: 'checking the environment' }) };
  try {
    return await within(limit, ports.clock, signal, async (during) => {
      const checks = [regionCheck(look), ...(await examineAll(look, ports, during))];
      return toDoctorReport(look, startedAt, checks);
    });
  } catch (thrown) {
    throw failureOf(thrown, signal);
  }
}

function toDoctorReport({ env, region }: Look, startedAt: number, checks: readonly Check[]): DoctorReport {
  const blocking = checks.filter((check) => check.blocking);
  const undecided = checks.filter(({ state, result }) => state === 'unknown' && result !== undefined);
  const [first] = [...blocking, ...undecided];
  return {
    version: VERSION,
    env,
    region,
    canScale: blocking.length > 0 ? false : undecided.length > 0 ? null : true,
    result: first?.result ?? 'ok',
    headline:
      blocking.length > 0
        ? `Scaling ${env} would fail. Failed checks: ${namesOf(blocking)}`
        : undecided.length > 0
          ? `Cannot determine whether scaling ${env} would succeed. Checks that could not be completed: ${namesOf(undecided)}`
          : `No problem found that would prevent scaling ${env}${incompleteText(checks)}`,
    startedAt: new Date(startedAt).toISOString(),
    checks,
  };
}

/** How many checks were not completed or found a missing permission, as a further sentence without its full stop; empty if none. */
function incompleteText(checks: readonly Check[]): string {
  const countOf = (...states: readonly Check['state'][]) => checks.filter(({ state }) => states.includes(state)).length;
  const counts: readonly (readonly [number, string])[] = [
    [countOf('unknown', 'skipped'), 'could not be completed'],
    [countOf('missing'), 'found a missing permission'],
  ];
  const [first, ...others] = counts.filter(([count]) => count > 0);
  if (first === undefined) return '';
  const [count, end] = first;
  const sentence = `${count} ${count === 1 ? 'check' : 'checks'} ${end}`;
  return `. ${[sentence, ...others.map((other) => other.join(' '))].join(', ')}`;
}

/** The names of checks, each once, with its fleet. */
function namesOf(checks: readonly Check[]): string {
  const names = checks.map(({ fleet, name }) => (fleet === undefined ? name : `${fleet} ${name}`));
  return [...new Set(names)].join(', ');
}

function regionCheck({ region, regionFrom }: Look): Check {
  return passed('region', `The region is ${region} (from ${regionFrom}).`);
}

async function examineAll(
  look: Look,
  { connect, clock, log }: DoctorPorts,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const { requestMs, wait } = look;
  const retryPolicy = { clock, requestMs, deadline: clock.now() + wait.timeoutMs, log };
  const cloud = await orFailure(connect({ signal, retryPolicy, notice: log }), signal);
  if (cloud instanceof Failure) return [failed('credentials', cloud), ...skipFrom(look, 'account')];
  const identity = await orFailure(cloud.identify(signal), signal);
  const callers = [credentialsCheck(identity), ...accountChecks(look, identity)];
  if (callers.some(({ blocking }) => blocking)) return [...callers, ...skipFrom(look, 'stack')];
  return [...callers, ...(await examineFleets(look, cloud, clock, signal))];
}

function credentialsCheck(identity: CallerIdentity | Failure): Finding {
  const name = 'credentials';
  if (!(identity instanceof Failure)) {
    return passed(name, `The caller identity is ${identity.arn} in account ${identity.account}.`);
  }
  // The identity is optional. Credentials that AWS refuses are not.
  if (identity.code !== accountUnknown.code) return failed(name, identity);
  return inconclusive(
    name,
    'Credentials were found, but AWS did not return their caller identity (sts:GetCallerIdentity).',
    'Check that this machine can reach AWS STS (DNS, firewall, proxy), and that no policy denies sts:GetCallerIdentity.',
  );
}

function accountChecks({ allowedAccounts }: Look, identity: CallerIdentity | Failure): readonly Finding[] {
  const name = 'account';
  if (allowedAccounts === undefined) return [];
  if (identity instanceof Failure) return [failed(name, identity)];
  const { account } = identity;
  if (allowedAccounts.includes(account)) return [passed(name, `Account ${account} is allowed.`)];
  return [failed(name, accountNotAllowed({ account, allowed: allowedAccounts }))];
}

/** All checks from a given one on, as skipped: the credentials cannot be used. */
function skipFrom({ fleets, allowedAccounts }: Look, from: 'account' | 'stack'): readonly Check[] {
  const why = 'Not checked, because the credentials cannot be used.';
  const isAsked = from === 'account' && allowedAccounts !== undefined;
  const ofFleet = CHECKS.slice(CHECKS.indexOf('stack')).map((name) => skipped(name, why));
  return [
    ...(isAsked ? [skipped('account', why)] : []),
    ...fleets.flatMap(({ name: fleet }) => ofFleet.map((check) => ({ ...check, fleet }))),
  ];
}

async function examineFleets(
  look: Look,
  cloud: InspectedCloud,
  clock: Clock,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const { fleets: looked, notice } = await selectFleets(look, cloud, signal);
  const names = looked.map(({ name }) => name);
  const [metrics, fleets] = await Promise.all([
    readRecent(cloud, names, look.metricsNamespace, clock, signal),
    askAll(looked, cloud, signal),
  ]);
  const ofFleets = fleets.flatMap(({ fleet, ...found }) => {
    const bins = metrics instanceof Failure ? metrics : (metrics.get(fleet.name) ?? new Map());
    const findings: Findings = { look, fleet, ...found, bins, now: clock.now() };
    const checks = [...apiChecks(findings), ...metricChecks(findings)];
    return checks.map((check) => ({ ...check, fleet: fleet.name }));
  });
  const layers = `Checked layers: ${looked.map(({ layer }) => layer).join(', ')}.`;
  return [passed('layers', notice === undefined ? layers : `${layers} ${notice}`), ...ofFleets];
}

type OfApi = Pick<Findings, 'fleet' | 'place' | 'answers'>;

async function askAll(
  fleets: readonly FleetLook[],
  cloud: InspectedCloud,
  signal: AbortSignal,
): Promise<readonly OfApi[]> {
  const located = await locate(fleets, cloud, signal);
  return Promise.all(
    located.map(async ({ fleet, place }) =>
      place instanceof Failure ? { fleet, place } : { fleet, place, answers: await ask(fleet, place, cloud, signal) },
    ),
  );
}

/** The API of every fleet. An API that two groups share is a failure of both. */
async function locate(
  fleets: readonly FleetLook[],
  cloud: InspectedCloud,
  signal: AbortSignal,
): Promise<readonly { readonly fleet: FleetLook; readonly place: Place | Failure }[]> {
  const unknown = new Set(fleets.flatMap(({ api, group }) => (api === undefined ? [group] : [])));
  const found = unknown.size === 0 ? undefined : await orFailure(cloud.findApis([...unknown], signal), signal);
  const located = fleets.flatMap((fleet) => {
    const { api, group } = fleet;
    const place = api === undefined ? (found instanceof Failure ? found : found?.get(group)) : { api };
    return place === undefined ? [] : [{ fleet, place }];
  });
  const apis = located.flatMap(({ fleet, place }) =>
    place instanceof Failure ? [] : [[fleet.group, place.api] as const],
  );
  const shared = sharedApi(new Map(apis));
  return located.map(({ fleet, place }) => ({
    fleet,
    place: place instanceof Failure ? place : (shared ?? place),
  }));
}

/** Reads everything from an API. Stops if it does not answer like CloneSquad, and does not check writes if it may belong to another group. */
async function ask(fleet: FleetLook, place: Place, cloud: InspectedCloud, signal: AbortSignal): Promise<Answers> {
  const { group, subfleet } = fleet;
  const { api } = place;
  const { desired, floor, state } = keysOf(subfleet);
  const value = await orFailure(cloud.readValue(api, desired, signal), signal);
  if (value instanceof Failure && value.code !== unsupportedRelease.code) return { value };
  const [discovery, rows, shadowing, status, live] = await Promise.all([
    orFailure(cloud.readDiscovery(api, signal), signal),
    orFailure(cloud.readRows(api, [desired, MISTAKEN_COUNT_KEY], signal), signal),
    orFailure(cloud.readShadowing(api, desired, signal), signal),
    orFailure(cloud.readFleetStatus(api, signal), signal),
    orFailure(cloud.readLiveStatus(api, group, signal), signal),
  ]);
  const isDoubtful = discovery instanceof Failure || foreignApi(fleet, place, discovery) !== undefined;
  const mayWrite = async (...keys: readonly string[]): Promise<Refusal> => {
    if (isDoubtful) return 'unasked';
    const ends = await Promise.all(keys.map((key) => orFailure(cloud.requireWritable(api, key, signal), signal)));
    return ends.find((end) => end instanceof Failure);
  };
  const [write, writeFloor, mark] = await Promise.all([
    mayWrite(desired, ...(state === undefined ? [] : [state])),
    mayWrite(floor),
    mayWrite(MARKER_KEY),
  ]);
  const more: MoreAnswers = { discovery, rows, shadowing, status, live, write, writeFloor, mark };
  return { value, more };
}
