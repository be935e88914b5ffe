// doctor: checks everything that can make a first run fail, and changes nothing. A failed check does not stop the others.

import { counted } from '../base/text.ts';
import { within } from '../base/time.ts';
import { VERSION } from '../base/version.ts';
import { accountNotAllowed, accountUnknown } from '../errors/authentication.ts';
import { Failure, listed, worst } from '../errors/failure.ts';
import { failureOf, timedOut } from '../errors/run.ts';
import { EnvironmentReader, type InspectPorts } from '../inspect/inspect.ts';
import { type CallerIdentity, type InspectedCloud, orFailure } from '../scale/ports.ts';
import type { InspectRequest } from '../scale/request.ts';
import { askEverything, checkApi } from './api-checks.ts';
import { checkMetrics } from './metric-checks.ts';
import {
  type Check,
  type DoctorReport,
  type Finding,
  FLEET_CHECKS,
  failed,
  finding,
  type ManyDoctorReport,
  type NamedFinding,
  permissionName,
  skipped,
} from './report.ts';

/** Checks one environment. `ports` authenticate in any account: whether it is allowed is a check of its own. Throws a Failure: `cancelled` once the signal is aborted, or `internal` for a bug. */
export async function examine(
  request: InspectRequest,
  ports: InspectPorts,
  signal: AbortSignal,
): Promise<DoctorReport> {
  const startedAt = ports.clock.now();
  const { timeoutMs } = request.wait;
  const limit = { ms: timeoutMs, reason: () => timedOut({ timeoutMs, stage: 'checking the environment' }) };
  try {
    const checks = await within(limit, ports.clock, signal, (during) => checkAll(request, ports, during));
    return reportOf(request, startedAt, checks);
  } catch (thrown) {
    throw failureOf(thrown, signal);
  }
}

/** Checks several environments at once. Throws as {@link examine}, except that one environment's timeout affects no other. */
export async function examineAll(
  requests: readonly InspectRequest[],
  ports: InspectPorts,
  signal: AbortSignal,
  activity?: string,
): Promise<ManyDoctorReport> {
  const startedAt = ports.clock.now();
  const examineOne = async (request: InspectRequest): Promise<DoctorReport> => {
    try {
      return await examine(request, ports, signal);
    } catch (thrown) {
      if (!(thrown instanceof Failure) || thrown.code !== timedOut.code) throw thrown;
      const headline = `Cannot determine whether scaling ${request.env} would succeed. ${thrown.message.replace(/\.$/, '')}`;
      return { ...reportOf(request, startedAt, []), canScale: null, result: thrown.result, headline };
    }
  };
  const environments = await Promise.all(requests.map(examineOne));
  const failing = environments.filter(({ canScale }) => canScale === false);
  const undecided = environments.filter(({ canScale }) => canScale === null);
  return {
    version: VERSION,
    ...(activity !== undefined && { activity }),
    canScale: failing.length > 0 ? false : undecided.length > 0 ? null : true,
    result: worst((failing.length > 0 ? failing : undecided).map(({ result }) => result)),
    headline: headlineOf(environments, failing, undecided),
    startedAt: new Date(startedAt).toISOString(),
    environments,
  };
}

function headlineOf(
  all: readonly DoctorReport[],
  failing: readonly DoctorReport[],
  undecided: readonly DoctorReport[],
): string {
  const count = counted(all.length, 'environment');
  const envs = (some: readonly DoctorReport[]) => listed(some.map(({ env }) => env));
  const open =
    undecided.length === 0
      ? []
      : [`Cannot determine whether scaling ${undecided.length} of ${count} would succeed: ${envs(undecided)}`];
  if (failing.length > 0)
    return [`Scaling would fail in ${failing.length} of ${count}: ${envs(failing)}`, ...open].join('. ');
  if (undecided.length > 0) return open.join('. ');
  const incomplete = incompleteTexts(all.flatMap(({ checks }) => checks));
  return [`No problem found that would prevent scaling ${count}`, ...incomplete].join('. ');
}

function reportOf({ env, region }: InspectRequest, startedAt: number, checks: readonly Check[]): DoctorReport {
  const blocking = checks.filter((check) => check.blocking);
  const undecided = checks.filter(({ state, result }) => state === 'unknown' && result !== undefined);
  const [canScale, headline] =
    blocking.length > 0
      ? [false, `Scaling ${env} would fail. Failed checks: ${namesOf(blocking)}`]
      : undecided.length > 0
        ? [
            null,
            `Cannot determine whether scaling ${env} would succeed. Checks that could not be completed: ${namesOf(undecided)}`,
          ]
        : [true, [`No problem found that would prevent scaling ${env}`, ...incompleteTexts(checks)].join('. ')];
  return {
    version: VERSION,
    env,
    region,
    canScale,
    result: [...blocking, ...undecided][0]?.result ?? 'ok',
    headline,
    startedAt: new Date(startedAt).toISOString(),
    checks,
  };
}

/** How many checks were not completed, and how many optional permissions are missing, as sentences without full stops. */
function incompleteTexts(checks: readonly Check[]): readonly string[] {
  const open = checks.filter(({ state }) => state === 'unknown' || state === 'skipped').length;
  const denied = checks.filter(({ state }) => state === 'missing');
  // Several checks and fleets may need the same permission.
  const permissions = new Set(
    denied.flatMap(({ name, missingPermissions }) => missingPermissions?.map(permissionName) ?? [name]),
  ).size;
  return [
    ...(open === 0 ? [] : [`${counted(open, 'check')} could not be completed`]),
    ...(permissions === 0
      ? []
      : [`${permissions} optional ${permissions === 1 ? 'permission is' : 'permissions are'} missing`]),
  ];
}

/** The names of checks, each once, with its fleet. */
function namesOf(checks: readonly Check[]): string {
  const names = checks.map(({ fleet, name }) => (fleet === undefined ? name : `${fleet} ${name}`));
  return [...new Set(names)].join(', ');
}

function toChecks(findings: readonly NamedFinding[], fleet?: string): readonly Check[] {
  return findings.map(([name, found]) => ({ name, ...found, ...(fleet !== undefined && { fleet }) }));
}

async function checkAll(
  request: InspectRequest,
  { connectorFor, clock, log }: InspectPorts,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const { region, regionFrom, requestMs, wait } = request;
  const retryPolicy = { clock, requestMs, deadline: clock.now() + wait.timeoutMs, log };
  const cloud = await orFailure(connectorFor(request)({ signal, retryPolicy, notice: log }), signal);
  const identity = cloud instanceof Failure ? cloud : await orFailure(cloud.identify(signal), signal);
  const access = toChecks([
    ['region', finding('ok', `The region is ${region} (from ${regionFrom}).`)],
    ['credentials', cloud instanceof Failure ? failed(cloud) : checkCredentials(identity)],
    ...(request.allowedAccounts === undefined
      ? []
      : [['account', checkAccount(request.allowedAccounts, cloud, identity)] as const]),
  ]);
  if (cloud instanceof Failure || access.some(({ blocking }) => blocking))
    return [...access, ...request.fleets.flatMap(({ name }) => toChecks(skipped(FLEET_CHECKS, UNUSABLE), name))];
  const reader = new EnvironmentReader(request, askEverything);
  const facts = await reader.read(cloud, clock, signal);
  const { fleets, notice } = reader.selected;
  const layers = `Checked layers: ${fleets.map(({ layer }) => layer).join(', ')}.`;
  return [
    ...access,
    ...toChecks([['layers', finding('ok', notice === undefined ? layers : `${layers} ${notice}`)]]),
    ...facts.flatMap((read) => {
      const one = { ...read, request, now: clock.now() };
      return toChecks([...checkApi(one), ...checkMetrics(one)], read.fleet.name);
    }),
  ];
}

const UNUSABLE = 'Not checked, because the credentials cannot be used.';

function checkCredentials(identity: CallerIdentity | Failure): Finding {
  if (!(identity instanceof Failure))
    return finding('ok', `The caller identity is ${identity.arn} in account ${identity.account}.`);
  // The identity is optional. Credentials that AWS refuses are not.
  if (identity.code !== accountUnknown.code) return failed(identity);
  return finding(
    'unknown',
    'Credentials were found, but AWS did not return their caller identity (sts:GetCallerIdentity).',
    'Check that this machine can reach AWS STS (DNS, firewall, proxy), and that no policy denies sts:GetCallerIdentity.',
  );
}

function checkAccount(
  allowed: readonly string[],
  cloud: InspectedCloud | Failure,
  identity: CallerIdentity | Failure,
): Finding {
  if (cloud instanceof Failure) return finding('skipped', UNUSABLE);
  if (identity instanceof Failure) return failed(identity);
  const { account } = identity;
  if (allowed.includes(account)) return finding('ok', `Account ${account} is allowed.`);
  return failed(accountNotAllowed({ account, allowed }));
}
