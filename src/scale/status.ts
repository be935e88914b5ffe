// What fleets are: the size that is set, and the numbers of the last run. Nothing is written, and no fleet's failure is another's.

import { metricsAbsent, metricsExcluded } from '../causes/look.ts';
import { runTimeout } from '../causes/run.ts';
import { type AlarmClock, within } from '../clock.ts';
import { type Denied, isDenied, type SentRun } from '../clonesquad/answers.ts';
import { lastRunBy, lastRunOf } from '../clonesquad/last-run.ts';
import { SILENCE_MS } from '../clonesquad/limits.ts';
import { keysOf } from '../clonesquad/names.ts';
import { RunHistory } from '../clonesquad/runs.ts';
import { Failure, saidOf } from '../failure.ts';
import type { FleetStatusReport, StatusReport } from '../report/status-report.ts';
import { worst } from '../results.ts';
import { VERSION } from '../version.ts';
import type { Place } from './findings.ts';
import { foreignApi } from './foreign-api.ts';
import { type Looked, lookedAt } from './layers.ts';
import { numbersOf, wholeSeconds } from './numbers.ts';
import type { BinsOfFleets, InspectedCloud, Log, Session } from './ports.ts';
import { RECENT_MS, readRecent, tried } from './recent.ts';
import type { FleetLook, Look } from './request.ts';

/** What reading the status needs. */
export interface StatusPorts {
  /** Signs in for one environment, by a connection that environments of the same identity, account and region may share. */
  readonly connectorFor: (look: Look) => (session: Session) => Promise<InspectedCloud>;
  readonly clock: AlarmClock;
  readonly log: Log;
}

/** Reads all fleets of some environments, once. Throws only the signal's reason. */
export async function readStatus(
  looks: readonly Look[],
  ports: StatusPorts,
  signal: AbortSignal,
): Promise<StatusReport> {
  return readAll(
    looks.map((look) => new Environment(look, ports)),
    ports,
    signal,
  );
}

/**
 * Reads them again and again, `pollMs` apart, until the signal is aborted; that is a quiet end. Numbers that one read
 * leaves open become exact by later ones.
 */
export async function* watchStatus(
  looks: readonly Look[],
  ports: StatusPorts,
  pollMs: number,
  signal: AbortSignal,
): AsyncGenerator<StatusReport, void, undefined> {
  const environments = looks.map((look) => new Environment(look, ports));
  try {
    while (!signal.aborted) {
      yield await readAll(environments, ports, signal);
      await ports.clock.sleep(pollMs, signal);
    }
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  }
}

async function readAll(
  environments: readonly Environment[],
  { clock }: StatusPorts,
  signal: AbortSignal,
): Promise<StatusReport> {
  const fleets = (await Promise.all(environments.map((one) => one.read(signal)))).flat();
  return {
    version: VERSION,
    result: worst(fleets.map(({ result }) => result)),
    readAt: new Date(clock.now()).toISOString(),
    notices: environments.flatMap(({ notice }) => notice ?? []),
    fleets,
  };
}

/** What one read has shown of a fleet's API. */
interface Seen {
  readonly api: URL;
  readonly value: string | Denied;
  /** Absent where it does not tell of this fleet, or not now. */
  readonly sent?: SentRun;
}

/** One environment, and what is remembered of it between two reads. */
class Environment {
  readonly #look: Look;
  readonly #ports: StatusPorts;
  readonly #histories = new Map<string, RunHistory>();
  #looked: Looked | undefined;
  /** Where the API of each group is, once it has said that it is that group's. */
  readonly #places = new Map<string, Place>();
  #cloud: InspectedCloud | undefined;

  constructor(look: Look, ports: StatusPorts) {
    this.#look = look;
    this.#ports = ports;
  }

  /** Why layers were not looked at, in a sentence. */
  get notice(): string | undefined {
    const notice = this.#looked?.notice;
    return notice && `${this.#look.env}: ${notice}`;
  }

  /** Reads all of it, for as long as a run may take. */
  async read(signal: AbortSignal): Promise<readonly FleetStatusReport[]> {
    const { clock } = this.#ports;
    const { timeoutMs } = this.#look.wait;
    const limit = { ms: timeoutMs, reason: () => runTimeout({ timeoutMs, stage: 'reading the status' }) };
    const found = await tried(
      within(limit, clock, signal, (during) => this.#read(during)),
      signal,
    );
    const { fleets } = this.#looked ?? this.#look;
    return found instanceof Failure ? fleets.map((fleet) => this.#report(fleet, found, found)) : found;
  }

  async #read(signal: AbortSignal): Promise<readonly FleetStatusReport[] | Failure> {
    const { metricsNamespace } = this.#look;
    const { clock } = this.#ports;
    const cloud = await this.#connect(signal);
    if (cloud instanceof Failure) return cloud;
    this.#looked ??= await lookedAt(this.#look, cloud, signal);
    const { fleets } = this.#looked;
    const names = fleets.map(({ name }) => name);
    const [bins, ...seen] = await Promise.all([
      readRecent(cloud, names, metricsNamespace, clock, signal),
      ...fleets.map((fleet) => tried(this.#readFleet(cloud, fleet, signal), signal)),
    ]);
    return fleets.flatMap((fleet, index) => {
      const its = seen[index];
      return its === undefined ? [] : [this.#report(fleet, its, bins)];
    });
  }

  async #connect(signal: AbortSignal): Promise<InspectedCloud | Failure> {
    if (this.#cloud !== undefined) return this.#cloud;
    const { connectorFor, clock, log } = this.#ports;
    const patience = {
      clock,
      requestMs: this.#look.requestMs,
      deadline: Number.POSITIVE_INFINITY,
      log,
    };
    const cloud = await tried(connectorFor(this.#look)({ signal, patience, notice: log }), signal);
    if (!(cloud instanceof Failure)) this.#cloud = cloud;
    return cloud;
  }

  async #readFleet(cloud: InspectedCloud, fleet: FleetLook, signal: AbortSignal): Promise<Seen> {
    const { group, subfleet } = fleet;
    const known = this.#places.get(group);
    const place = known ?? (await this.#place(cloud, fleet, signal));
    const { api } = place;
    const [{ value }, sent, discovery] = await Promise.all([
      cloud.readValue(api, keysOf(subfleet).desired, signal),
      subfleet === undefined ? tried(cloud.readSentRun(api, group, signal), signal) : undefined,
      known === undefined ? cloud.readDiscovery(api, signal) : undefined,
    ]);
    const foreign = foreignApi(fleet, place, discovery);
    if (foreign) throw foreign;
    this.#places.set(group, place);
    return { api, value, ...(sent !== undefined && 'at' in sent && { sent }) };
  }

  async #place(cloud: InspectedCloud, { api, group }: FleetLook, signal: AbortSignal): Promise<Place> {
    const place = api === undefined ? (await cloud.findApis([group], signal)).get(group) : { api };
    if (place === undefined) throw new Error(`Nothing was found of ${group}`);
    if (place instanceof Failure) throw place;
    return place;
  }

  #report(fleet: FleetLook, seen: Seen | Failure, bins: BinsOfFleets | Failure): FleetStatusReport {
    const { env, region } = this.#look;
    const { value, sent }: Partial<Seen> = seen instanceof Failure ? {} : seen;
    const set = isDenied(value) ? undefined : value;
    const { failure: silence, ...numbers } = this.#numbers(fleet, bins, set, sent);
    const failure = seen instanceof Failure ? seen : silence;
    return {
      env,
      region,
      layer: fleet.layer,
      group: fleet.name,
      result: failure?.result ?? 'ok',
      ...(failure && saidOf(failure)),
      ...(!(seen instanceof Failure) && { url: seen.api.href }),
      ...(set !== undefined && { set }),
      ...(isDenied(value) && { denied: value.denied }),
      ...numbers,
    };
  }

  /** The numbers of the last run that is known, though it may be known from an earlier read; and why they are no good. */
  #numbers(
    { name }: FleetLook,
    bins: BinsOfFleets | Failure,
    set: string | undefined,
    sent: SentRun | undefined,
  ): Pick<FleetStatusReport, 'numbers' | 'lastRunSeconds'> & { readonly failure?: Failure } {
    const history = this.#histories.get(name) ?? new RunHistory();
    this.#histories.set(name, history);
    const now = this.#ports.clock.now();
    if (!(bins instanceof Failure)) history.read(bins.get(name) ?? new Map(), now, true);
    const known = lastRunOf(history, now);
    const failure = bins instanceof Failure ? bins : this.#silence(name, history, known?.age.low);
    const last = sent === undefined ? known : lastRunBy(sent, known, now);
    return {
      ...(last && { numbers: numbersOf(last.values, set), lastRunSeconds: wholeSeconds(last.age) }),
      ...(failure && { failure }),
    };
  }

  #silence(group: string, history: RunHistory, lastRunMs: number | undefined): Failure | undefined {
    if (lastRunMs !== undefined && lastRunMs < SILENCE_MS) return undefined;
    const missing = history.missingMetrics();
    if (lastRunMs === undefined && missing.length > 0) return metricsExcluded({ group, missing });
    return metricsAbsent({
      group,
      namespace: this.#look.metricsNamespace,
      windowMs: RECENT_MS,
      lastRunMs,
    });
  }
}
