// status: reads the current size of each fleet, and the numbers of its last cycle. Writes nothing. One fleet's failure affects no other.

import { type AlarmClock, within } from '../base/time.ts';
import { VERSION } from '../base/version.ts';
import type { Place } from '../clonesquad/fleet-name.ts';
import { keysOf } from '../clonesquad/keys.ts';
import { orNull } from '../clonesquad/size.ts';
import { type Denied, isDenied, type LiveStatus } from '../convergence/answers.ts';
import { CycleHistory, lastCycleOf } from '../convergence/cycles.ts';
import { Failure, saidOf } from '../errors/failure.ts';
import { worst } from '../errors/results.ts';
import { timedOut } from '../errors/run.ts';
import { foreignApi } from '../scale/before.ts';
import type { BinsOfFleets, InspectedCloud, Log, Session } from '../scale/ports.ts';
import { isSilent, orFailure, readRecent, type SelectedFleets, selectFleets, silenceFailure } from '../scale/recent.ts';
import type { FleetLook, Look } from '../scale/request.ts';
import { numbersOf, wholeSeconds } from './numbers.ts';
import type { FleetStatusReport, StatusReport } from './report.ts';

/** The ports of status. */
export interface StatusPorts {
  /** How an environment authenticates. Those with the same identity, account and region share a connection. */
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
 * Reads them repeatedly, `pollMs` apart, until the signal is aborted, which is no error. Later reads make the numbers exact that
 * one read leaves open.
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
  // The time before the reads: no value is older, even after retries.
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

/** The answers of a fleet's API in one read. */
interface Seen {
  readonly api: URL;
  readonly value: string | Denied;
  /** Absent for a subfleet, or if this read failed. */
  readonly live?: LiveStatus;
}

/** One environment, with what it keeps between reads. */
class Environment {
  readonly #look: Look;
  readonly #ports: StatusPorts;
  readonly #histories = new Map<string, CycleHistory>();
  #looked: SelectedFleets | undefined;
  /** The API of each group, once it is known to belong to it. */
  readonly #places = new Map<string, Place>();
  #cloud: InspectedCloud | undefined;

  constructor(look: Look, ports: StatusPorts) {
    this.#look = look;
    this.#ports = ports;
  }

  /** Why layers were skipped, in a sentence. */
  get notice(): string | undefined {
    const notice = this.#looked?.notice;
    return notice && `${this.#look.env}: ${notice}`;
  }

  /**
   * Reads all fleets, within the timeout.
   * @param now when the read begins, epoch ms of our clock
   */
  async read(now: number, signal: AbortSignal): Promise<readonly FleetStatusReport[]> {
    const { clock } = this.#ports;
    const { timeoutMs } = this.#look.wait;
    const limit = { ms: timeoutMs, reason: () => timedOut({ timeoutMs, stage: 'reading the status' }) };
    const found = await orFailure(
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
    this.#looked ??= await selectFleets(this.#look, cloud, signal);
    const { fleets } = this.#looked;
    const names = fleets.map(({ name }) => name);
    const [bins, ...seen] = await Promise.all([
      readRecent(cloud, names, metricsNamespace, clock, signal),
      ...fleets.map((fleet) => orFailure(this.#readFleet(cloud, fleet, signal), signal)),
    ]);
    return Promise.all(
      fleets.map(async (fleet, index) => {
        const fleetSeen = seen[index];
        if (fleetSeen === undefined) throw new Error(`Nothing was read of ${fleet.name}`);
        const silence = await this.#silence(cloud, fleet, fleetSeen, bins, now, signal);
        return this.#report(fleet, fleetSeen, silence, now);
      }),
    );
  }

  async #connect(signal: AbortSignal): Promise<InspectedCloud | Failure> {
    if (this.#cloud !== undefined) return this.#cloud;
    const { connectorFor, clock, log } = this.#ports;
    const retryPolicy = {
      clock,
      requestMs: this.#look.requestMs,
      deadline: Number.POSITIVE_INFINITY,
      log,
    };
    const cloud = await orFailure(connectorFor(this.#look)({ signal, retryPolicy, notice: log }), signal);
    if (!(cloud instanceof Failure)) this.#cloud = cloud;
    return cloud;
  }

  async #readFleet(cloud: InspectedCloud, fleet: FleetLook, signal: AbortSignal): Promise<Seen> {
    const { group, subfleet } = fleet;
    const known = this.#places.get(group);
    const place = known ?? (await this.#place(cloud, fleet, signal));
    const { api } = place;
    const [{ value }, live, discovery] = await Promise.all([
      cloud.readValue(api, keysOf(subfleet).desired, signal),
      subfleet === undefined ? orFailure(cloud.readLiveStatus(api, group, signal), signal) : undefined,
      known === undefined ? cloud.readDiscovery(api, signal) : undefined,
    ]);
    const foreign = foreignApi(fleet, place, discovery);
    if (foreign) throw foreign;
    this.#places.set(group, place);
    return { api, value, ...(live !== undefined && 'at' in live && { live }) };
  }

  async #place(cloud: InspectedCloud, { api, group }: FleetLook, signal: AbortSignal): Promise<Place> {
    const place = api === undefined ? (await cloud.findApis([group], signal)).get(group) : { api };
    if (place === undefined) throw new Error(`Nothing was found of ${group}`);
    if (place instanceof Failure) throw place;
    return place;
  }

  #report(fleet: FleetLook, seen: Seen | Failure, silence: Failure | undefined, now: number): FleetStatusReport {
    const { env, region } = this.#look;
    const { value, live }: Partial<Seen> = seen instanceof Failure ? {} : seen;
    const set = isDenied(value) ? undefined : value;
    const failure = seen instanceof Failure ? seen : silence;
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
      ...this.#numbers(fleet, set, live, now),
    };
  }

  /** The numbers of the last known cycle, which may be from an earlier read. */
  #numbers(
    { name }: FleetLook,
    set: string | undefined,
    live: LiveStatus | undefined,
    now: number,
  ): Pick<FleetStatusReport, 'metrics' | 'lastCycleSeconds'> {
    const last = lastCycleOf(this.#historyOf(name), now, live);
    return last ? { metrics: numbersOf(last.values, set), lastCycleSeconds: wholeSeconds(last.age) } : {};
  }

  /** Adds CloudWatch's metrics of a fleet to its history. Gives the failure that explains missing ones. */
  async #silence(
    cloud: InspectedCloud,
    { name: fleet, subfleet }: FleetLook,
    seen: Seen | Failure,
    bins: BinsOfFleets | Failure,
    now: number,
    signal: AbortSignal,
  ): Promise<Failure | undefined> {
    if (bins instanceof Failure) return bins;
    const history = this.#historyOf(fleet).with(bins.get(fleet) ?? new Map(), now, true);
    this.#histories.set(fleet, history);
    if (seen instanceof Failure || !isSilent({ history, now })) return undefined;
    const status =
      subfleet === undefined ? await orFailure(cloud.readFleetStatus(seen.api, signal), signal) : undefined;
    const { live } = seen;
    return silenceFailure({ fleet, namespace: this.#look.metricsNamespace, history, now, status, live });
  }

  #historyOf(name: string): CycleHistory {
    return this.#histories.get(name) ?? new CycleHistory();
  }
}
