// doctor: checks everything that can make a first run fail, and changes nothing. A failed check does not stop the others.

import { type AlarmClock, within } from '../base/time.ts';
import { VERSION } from '../base/version.ts';
import type { Place } from '../clonesquad/fleet-name.ts';
import { accountNotAllowed, accountUnknown } from '../errors/authentication.ts';
import { Failure } from '../errors/failure.ts';
import { failureOf, timedOut } from '../errors/run.ts';
import { locateGroups, readRecent, selectFleets } from '../inspect/inspect.ts';
import { sharedApi } from '../scale/before.ts';
import { type CallerIdentity, type InspectedCloud, type Log, orFailure, type Session } from '../scale/ports.ts';
import type { FleetLook, Look } from '../scale/request.ts';
import { checkApi } from './api-checks.ts';
import { askApi, type FleetFacts } from './facts.ts';
import { checkMetrics } from './metric-checks.ts';
import { CHECKS, type Check, type DoctorReport, failed, finding, type NamedFinding, skipped } from './report.ts';

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
    const checks = await within(limit, ports.clock, signal, (during) => checkAll(look, ports, during));
    return reportOf(look, startedAt, checks);
  } catch (thrown) {
    throw failureOf(thrown, signal);
  }
}

function reportOf({ env, region }: Look, startedAt: number, checks: readonly Check[]): DoctorReport {
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

function toChecks(findings: readonly NamedFinding[], fleet?: string): readonly Check[] {
  return findings.map(([name, found]) => ({ name, ...found, ...(fleet !== undefined && { fleet }) }));
}

async function checkAll(look: Look, { connect, clock, log }: DoctorPorts, signal: AbortSignal): Promise<Check[]> {
  const { region, regionFrom, requestMs, wait } = look;
  const retryPolicy = { clock, requestMs, deadline: clock.now() + wait.timeoutMs, log };
  const cloud = await orFailure(connect({ signal, retryPolicy, notice: log }), signal);
  const identity = cloud instanceof Failure ? cloud : await orFailure(cloud.identify(signal), signal);
  const ofAccess: readonly NamedFinding[] = [
    ['region', finding('ok', `The region is ${region} (from ${regionFrom}).`)],
    cloud instanceof Failure ? ['credentials', failed(cloud)] : checkCredentials(identity),
    ...checkAccount(look, identity, cloud instanceof Failure),
  ];
  const access = toChecks(ofAccess);
  if (cloud instanceof Failure || access.some(({ blocking }) => blocking)) {
    const rest = skipped(CHECKS.slice(CHECKS.indexOf('stack')), UNUSABLE);
    return [...access, ...look.fleets.flatMap(({ name }) => toChecks(rest, name))];
  }
  const { fleets, notice } = await selectFleets(look, cloud, signal);
  const layers = `Checked layers: ${fleets.map(({ layer }) => layer).join(', ')}.`;
  const ofLayers: NamedFinding = ['layers', finding('ok', notice === undefined ? layers : `${layers} ${notice}`)];
  const facts = await readFacts(look, fleets, cloud, clock, signal);
  const ofFleets = facts.flatMap((one) => toChecks([...checkApi(one), ...checkMetrics(one)], one.fleet.name));
  return [...access, ...toChecks([ofLayers]), ...ofFleets];
}

const UNUSABLE = 'Not checked, because the credentials cannot be used.';

function checkCredentials(identity: CallerIdentity | Failure): NamedFinding {
  const name = 'credentials';
  if (!(identity instanceof Failure))
    return [name, finding('ok', `The caller identity is ${identity.arn} in account ${identity.account}.`)];
  // The identity is optional. Credentials that AWS refuses are not.
  if (identity.code !== accountUnknown.code) return [name, failed(identity)];
  return [
    name,
    finding(
      'unknown',
      'Credentials were found, but AWS did not return their caller identity (sts:GetCallerIdentity).',
      'Check that this machine can reach AWS STS (DNS, firewall, proxy), and that no policy denies sts:GetCallerIdentity.',
    ),
  ];
}

function checkAccount(
  { allowedAccounts }: Look,
  identity: CallerIdentity | Failure,
  isWithoutCredentials: boolean,
): readonly NamedFinding[] {
  if (allowedAccounts === undefined) return [];
  if (isWithoutCredentials) return skipped(['account'], UNUSABLE);
  if (identity instanceof Failure) return [['account', failed(identity)]];
  const { account } = identity;
  return [
    [
      'account',
      allowedAccounts.includes(account)
        ? finding('ok', `Account ${account} is allowed.`)
        : failed(accountNotAllowed({ account, allowed: allowedAccounts })),
    ],
  ];
}

async function readFacts(
  look: Look,
  fleets: readonly FleetLook[],
  cloud: InspectedCloud,
  clock: AlarmClock,
  signal: AbortSignal,
): Promise<readonly FleetFacts[]> {
  const metrics = readRecent(cloud, fleets, look.metricsNamespace, clock, signal);
  const places = locateGroups(fleets, cloud, signal);
  return Promise.all(
    fleets.map(async (fleet) => {
      const ask = async () => {
        const place = refuseShared(fleet, await places);
        return { place, answers: place instanceof Failure ? place : await askApi(fleet, place, cloud, signal) };
      };
      const [read, ofApi] = await Promise.all([metrics, ask()]);
      const bins = read instanceof Failure ? read : (read.get(fleet.name) ?? new Map());
      return { look, fleet, ...ofApi, bins, now: clock.now() };
    }),
  );
}

/** The API of a fleet, unless two groups share one. */
function refuseShared({ group }: FleetLook, places: ReadonlyMap<string, Place | Failure>): Place | Failure {
  const place = places.get(group);
  if (place === undefined) throw new Error(`Nothing was found of ${group}`);
  const apis = [...places].map(([name, one]) => [name, one instanceof Failure ? undefined : one.api] as const);
  return place instanceof Failure ? place : (sharedApi(new Map(apis)) ?? place);
}
