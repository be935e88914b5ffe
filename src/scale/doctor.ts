// The doctor: goes through everything that keeps a first run from working, and changes nothing. One check does not end the others.

import { unsupportedRelease } from '../causes/api.ts';
import { failureOf, timedOut } from '../causes/run.ts';
import { accountNotAllowed, accountUnknown } from '../causes/sign-in.ts';
import { type AlarmClock, type Clock, within } from '../clock.ts';
import { keysOf, MARKER_KEY, MISTAKEN_COUNT_KEY } from '../clonesquad/names.ts';
import { Failure } from '../failure.ts';
import { CHECKS, type Check, type DoctorReport } from '../report/doctor-report.ts';
import { VERSION } from '../version.ts';
import { apiChecks } from './api-checks.ts';
import { broken, type Finding, fine, open, skipped } from './checks.ts';
import type { Answers, Findings, MoreAnswers, Place, Refusal } from './findings.ts';
import { foreignApi } from './foreign-api.ts';
import { lookedAt } from './layers.ts';
import { metricChecks } from './metric-checks.ts';
import type { CallerIdentity, InspectedCloud, Log, Session } from './ports.ts';
import { readRecent, tried } from './recent.ts';
import type { FleetLook, Look } from './request.ts';
import { sharedApi } from './same-api.ts';

/** What the doctor needs. */
export interface DoctorPorts {
  /** Signs in, whatever account that leads to: which ones are allowed is a check of its own. */
  readonly connect: (session: Session) => Promise<InspectedCloud>;
  readonly clock: AlarmClock;
  readonly log: Log;
}

/** Looks at one environment; throws a Failure (`cancelled`) once the signal is aborted, or for a bug. */
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
        ? `A scale of ${env} would not work: ${namesOf(blocking)}`
        : undecided.length > 0
          ? `Whether a scale of ${env} would work could not be found out: ${namesOf(undecided)}`
          : `A scale of ${env} would work`,
    startedAt: new Date(startedAt).toISOString(),
    checks,
  };
}

/** The names of some checks, each once and with its fleet. */
function namesOf(checks: readonly Check[]): string {
  const names = checks.map(({ fleet, name }) => (fleet === undefined ? name : `${fleet} ${name}`));
  return [...new Set(names)].join(', ');
}

function regionCheck({ region, regionFrom }: Look): Check {
  return fine('region', `The region is ${region}, given by ${regionFrom}.`);
}

async function examineAll(
  look: Look,
  { connect, clock, log }: DoctorPorts,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const { requestMs, wait } = look;
  const patience = { clock, requestMs, deadline: clock.now() + wait.timeoutMs, log };
  const cloud = await tried(connect({ signal, patience, notice: log }), signal);
  if (cloud instanceof Failure) return [broken('credentials', cloud), ...skipFrom(look, 'account')];
  const identity = await tried(cloud.identify(signal), signal);
  const callers = [credentialsCheck(identity), ...accountChecks(look, identity)];
  if (callers.some(({ blocking }) => blocking)) return [...callers, ...skipFrom(look, 'stack')];
  return [...callers, ...(await examineFleets(look, cloud, clock, signal))];
}

function credentialsCheck(identity: CallerIdentity | Failure): Finding {
  const name = 'credentials';
  if (!(identity instanceof Failure)) {
    return fine(name, `They are those of ${identity.arn}, in the account ${identity.account}.`);
  }
  // Whose they are nobody needs to know; that AWS takes them is another matter.
  if (identity.code !== accountUnknown.code) return broken(name, identity);
  return open(name, 'There are credentials, and AWS did not tell whose (sts:GetCallerIdentity).');
}

function accountChecks({ allowedAccounts }: Look, identity: CallerIdentity | Failure): readonly Finding[] {
  const name = 'account';
  if (allowedAccounts === undefined) return [];
  if (identity instanceof Failure) return [broken(name, identity)];
  const { account } = identity;
  if (allowedAccounts.includes(account))
    return [fine(name, `The account ${account} is one of allowed-account-ids.`)];
  return [broken(name, accountNotAllowed({ account, allowed: allowedAccounts }))];
}

/** Everything from a check on, since the credentials will not do. */
function skipFrom({ fleets, allowedAccounts }: Look, from: 'account' | 'stack'): readonly Check[] {
  const says = 'Not looked at: the credentials will not do.';
  const isAsked = from === 'account' && allowedAccounts !== undefined;
  const ofFleet = CHECKS.slice(CHECKS.indexOf('stack')).map((name) => skipped(name, says));
  return [
    ...(isAsked ? [skipped('account', says)] : []),
    ...fleets.flatMap(({ name: fleet }) => ofFleet.map((check) => ({ ...check, fleet }))),
  ];
}

async function examineFleets(
  look: Look,
  cloud: InspectedCloud,
  clock: Clock,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const { fleets: looked, notice } = await lookedAt(look, cloud, signal);
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
  const layers = `Looked at ${looked.map(({ layer }) => layer).join(', ')}.`;
  return [fine('layers', notice === undefined ? layers : `${layers} ${notice}`), ...ofFleets];
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
      place instanceof Failure
        ? { fleet, place }
        : { fleet, place, answers: await ask(fleet, place, cloud, signal) },
    ),
  );
}

/** Where every fleet's API is; one that two groups share is neither's. */
async function locate(
  fleets: readonly FleetLook[],
  cloud: InspectedCloud,
  signal: AbortSignal,
): Promise<readonly { readonly fleet: FleetLook; readonly place: Place | Failure }[]> {
  const unknown = new Set(fleets.flatMap(({ api, group }) => (api === undefined ? [group] : [])));
  const found = unknown.size === 0 ? undefined : await tried(cloud.findApis([...unknown], signal), signal);
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

/** Asks an API everything; nothing more of one that does not answer as CloneSquad's, and no right to write of another group's. */
async function ask(
  fleet: FleetLook,
  place: Place,
  cloud: InspectedCloud,
  signal: AbortSignal,
): Promise<Answers> {
  const { group, subfleet } = fleet;
  const { api } = place;
  const { desired, floor, state } = keysOf(subfleet);
  const value = await tried(cloud.readValue(api, desired, signal), signal);
  if (value instanceof Failure && value.code !== unsupportedRelease.code) return { value };
  const [discovery, rows, shadowing, status, sent] = await Promise.all([
    tried(cloud.readDiscovery(api, signal), signal),
    tried(cloud.readRows(api, [desired, MISTAKEN_COUNT_KEY], signal), signal),
    tried(cloud.explain(api, desired, signal), signal),
    tried(cloud.readStatus(api, signal), signal),
    tried(cloud.readSentRun(api, group, signal), signal),
  ]);
  const isDoubtful = discovery instanceof Failure || foreignApi(fleet, place, discovery) !== undefined;
  const mayWrite = async (...keys: readonly string[]): Promise<Refusal> => {
    if (isDoubtful) return 'unasked';
    const ends = await Promise.all(keys.map((key) => tried(cloud.requireWritable(api, key, signal), signal)));
    return ends.find((end) => end instanceof Failure);
  };
  const [write, writeFloor, mark] = await Promise.all([
    mayWrite(desired, ...(state === undefined ? [] : [state])),
    mayWrite(floor),
    mayWrite(MARKER_KEY),
  ]);
  const more: MoreAnswers = { discovery, rows, shadowing, status, sent, write, writeFloor, mark };
  return { value, more };
}
