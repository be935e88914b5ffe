// What fleets are: the size that is set, and the numbers of the last run. Nothing is written, and no fleet's failure is another's.

import { timedOut } from '../causes/run.ts';
import { type AlarmClock, within } from '../clock.ts';
import { type Denied, isDenied, type SentRun } from '../clonesquad/answers.ts';
import { lastRunBy, lastRunOf } from '../clonesquad/last-run.ts';
import { keysOf } from '../clonesquad/names.ts';
import { RunHistory } from '../clonesquad/runs.ts';
import { orNull } from '../clonesquad/stored-size.ts';
import { Failure, saidOf } from '../failure.ts';
import type { FleetStatusReport, StatusReport } from '../report/status-report.ts';
import { worst } from '../results.ts';
import { VERSION } from '../version.ts';
import type { Place } from './findings.ts';
import { foreignApi } from './foreign-api.ts';
import { type Looked, lookedAt } from './layers.ts';
import { numbersOf, wholeSeconds } from './numbers.ts';
import type { BinsOfFleets, InspectedCloud, Log, Session } from './ports.ts';
import { readRecent, tried } from './recent.ts';
import type { FleetLook, Look } from './request.ts';
import { isSilent, silence } from './silence.ts';

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
  // What was read is no older than this, whatever was tried again meanwhile.
  const readAt = clock.now();
  const fleets = (await Promise.all(environments.map((one) => one.read(readAt, signal)))).flat();
  return {
    version: VERSION,
    result: worst(fleets.map(({ result }) => result)),
    readAt: new Date(readAt).toISOString(),
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

  /**
   * Reads all of it, for as long as a run may take.
   * @param now when the read begins, epoch ms of our clock
   */
  async read(now: number, signal: AbortSignal): Promise<readonly FleetStatusReport[]> {
    const { clock } = this.#ports;
    const { timeoutMs } = this.#look.wait;
    const limit = { ms: timeoutMs, reason: () => timedOut({ timeoutMs, stage: 'reading the status' }) };
    const found = await tried(
      within(limit, clock, signal, (during) => this.#read(now, during)),
      signal,
    );
    const { fleets } = this.#looked ?? this.#look;
    return found instanceof Failure ? fleets.map((fleet) => this.#report(fleet, found, found, now)) : found;
  }

  async #read(now: number, signal: AbortSignal): Promise<readonly FleetStatusReport[] | Failure> {
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
    return Promise.all(
      fleets.map(async (fleet, index) => {
        const its = seen[index];
        if (its === undefined) throw new Error(`Nothing was read of ${fleet.name}`);
        const why = await this.#silence(cloud, fleet, its, bins, now, signal);
        return this.#report(fleet, its, why, now);
      }),
    );
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

  #report(fleet: FleetLook, seen: Seen | Failure, why: Failure | undefined, now: number): FleetStatusReport {
    const { env, region } = this.#look;
    const { value, sent }: Partial<Seen> = seen instanceof Failure ? {} : seen;
    const set = isDenied(value) ? undefined : value;
    const failure = seen instanceof Failure ? seen : why;
    return {
      env,
      region,
      layer: fleet.layer,
      fleet: fleet.name,
      result: failure?.result ?? 'ok',
      ...(failure && saidOf(failure)),
      ...(!(seen instanceof Failure) && { url: seen.api.href }),
      ...(set !== undefined && { configured: orNull(set) }),
      ...(isDenied(value) && { missingPermission: value.denied }),
      ...this.#numbers(fleet, set, sent, now),
    };
  }

  /** The numbers of the last run that is known, though it may be known from an earlier read. */
  #numbers(
    { name }: FleetLook,
    set: string | undefined,
    sent: SentRun | undefined,
    now: number,
  ): Pick<FleetStatusReport, 'metrics' | 'lastCycleSeconds'> {
    const known = lastRunOf(this.#historyOf(name), now);
    const last = sent === undefined ? known : lastRunBy(sent, known, now);
    return last ? { metrics: numbersOf(last.values, set), lastCycleSeconds: wholeSeconds(last.age) } : {};
  }

  /** Takes in what CloudWatch has of a fleet; gives why that is nothing, if it is. */
  async #silence(
    cloud: InspectedCloud,
    { name: fleet, subfleet }: FleetLook,
    seen: Seen | Failure,
    bins: BinsOfFleets | Failure,
    now: number,
    signal: AbortSignal,
  ): Promise<Failure | undefined> {
    if (bins instanceof Failure) return bins;
    const history = this.#historyOf(fleet);
    history.read(bins.get(fleet) ?? new Map(), now, true);
    if (seen instanceof Failure || !isSilent({ history, now })) return undefined;
    const status =
      subfleet === undefined ? await tried(cloud.readStatus(seen.api, signal), signal) : undefined;
    const { sent } = seen;
    return silence({ fleet, namespace: this.#look.metricsNamespace, history, now, status, sent });
  }

  #historyOf(name: string): RunHistory {
    const history = this.#histories.get(name) ?? new RunHistory();
    this.#histories.set(name, history);
    return history;
  }
}
