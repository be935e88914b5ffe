// status: reads the current size of each fleet, and the numbers of its last cycle. Writes nothing. One fleet's failure affects no other.

import { type AlarmClock, within } from '../base/time.ts';
import { VERSION } from '../base/version.ts';
import type { Place } from '../clonesquad/fleet-name.ts';
import { keysOf } from '../clonesquad/keys.ts';
import { orNull } from '../clonesquad/size.ts';
import { type Denied, isDenied, type LiveStatus } from '../convergence/answers.ts';
import { CycleHistory, lastCycleByLive, lastCycleOf } from '../convergence/cycles.ts';
import { Failure, saidOf } from '../errors/failure.ts';
import { worst } from '../errors/results.ts';
import { timedOut } from '../errors/run.ts';
import {
  isSilent,
  locateGroups,
  readRecent,
  type SelectedFleets,
  selectFleets,
  silenceFailure,
} from '../inspect/inspect.ts';
import { foreignApi } from '../scale/before.ts';
import { type BinsOfFleets, type InspectedCloud, type Log, orFailure, type Session } from '../scale/ports.ts';
import type { FleetLook, Look } from '../scale/request.ts';
import { type FleetStatusReport, numbersOf, type StatusReport, wholeSeconds } from './report.ts';

/** The ports of status. */
export interface StatusPorts {
  /** How an environment authenticates. Those with the same identity, account and region share a connection. */
  readonly connectorFor: (look: Look) => (session: Session) => Promise<InspectedCloud>;
  readonly clock: AlarmClock;
  readonly log: Log;
}

/**
 * Gives a function that reads all fleets of some environments, and throws only the signal's reason. Later calls use the
 * connections and APIs of the first one, and make the numbers exact that one read leaves open.
 */
export function statusReader(
  looks: readonly Look[],
  ports: StatusPorts,
): (signal: AbortSignal) => Promise<StatusReport> {
  const environments = looks.map((look) => new Environment(look, ports));
  return async (signal) => {
    // The time before the reads: no value is older, even after retries.
    const readAt = ports.clock.now();
    const fleets = (await Promise.all(environments.map((one) => one.read(readAt, signal)))).flat();
    return {
      version: VERSION,
      result: worst(fleets.map(({ result }) => result)),
      readAt: new Date(readAt).toISOString(),
      notices: environments.flatMap(({ notice }) => notice ?? []),
      fleets,
    };
  };
}

/** Reads the fleets repeatedly, `pollMs` apart, until the signal is aborted, which is no error. */
export async function* watchStatus(
  looks: readonly Look[],
  ports: StatusPorts,
  pollMs: number,
  signal: AbortSignal,
): AsyncGenerator<StatusReport, void, undefined> {
  const read = statusReader(looks, ports);
  try {
    while (!signal.aborted) {
      yield await read(signal);
      await ports.clock.sleep(pollMs, signal);
    }
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  }
}

/** The answers of a fleet's API in one read. */
interface Answers {
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
  #selected: SelectedFleets | undefined;
  /** The API of each group, once it is known to belong to it. */
  readonly #places = new Map<string, Place>();
  #cloud: InspectedCloud | undefined;

  constructor(look: Look, ports: StatusPorts) {
    this.#look = look;
    this.#ports = ports;
  }

  /** Why layers were skipped, in a sentence. */
  get notice(): string | undefined {
    const notice = this.#selected?.notice;
    return notice && `${this.#look.env}: ${notice}`;
  }

  /**
   * Reads all fleets, within the timeout.
   * @param now when the read begins, epoch ms of our clock
   */
  async read(now: number, signal: AbortSignal): Promise<readonly FleetStatusReport[]> {
    const { timeoutMs } = this.#look.wait;
    const limit = { ms: timeoutMs, reason: () => timedOut({ timeoutMs, stage: 'reading the status' }) };
    const reading = within(limit, this.#ports.clock, signal, (during) => this.#readFleets(now, during));
    const reports = await orFailure(reading, signal);
    if (!(reports instanceof Failure)) return reports;
    const { fleets } = this.#selected ?? this.#look;
    return fleets.map((fleet) => this.#report(fleet, undefined, reports, now));
  }

  async #readFleets(now: number, signal: AbortSignal): Promise<readonly FleetStatusReport[]> {
    const cloud = await this.#connect(signal);
    this.#selected ??= await selectFleets(this.#look, cloud, signal);
    const { fleets } = this.#selected;
    const metrics = readRecent(cloud, fleets, this.#look.metricsNamespace, this.#ports.clock, signal);
    return Promise.all(fleets.map((fleet) => this.#readFleet(fleet, cloud, metrics, now, signal)));
  }

  async #connect(signal: AbortSignal): Promise<InspectedCloud> {
    const { connectorFor, clock, log } = this.#ports;
    const { requestMs } = this.#look;
    const retryPolicy = { clock, requestMs, deadline: Number.POSITIVE_INFINITY, log };
    this.#cloud ??= await connectorFor(this.#look)({ signal, retryPolicy, notice: log });
    return this.#cloud;
  }

  async #readFleet(
    fleet: FleetLook,
    cloud: InspectedCloud,
    metrics: Promise<BinsOfFleets | Failure>,
    now: number,
    signal: AbortSignal,
  ): Promise<FleetStatusReport> {
    const [bins, answers] = await Promise.all([metrics, orFailure(this.#ask(fleet, cloud, signal), signal)]);
    const { name } = fleet;
    const history = this.#historyOf(name);
    if (!(bins instanceof Failure)) history.read(bins.get(name) ?? new Map(), now, true);
    if (answers instanceof Failure) return this.#report(fleet, undefined, answers, now);
    if (bins instanceof Failure) return this.#report(fleet, answers, bins, now);
    const isAsked = fleet.subfleet === undefined && isSilent({ history, now });
    const status = isAsked ? await orFailure(cloud.readFleetStatus(answers.api, signal), signal) : undefined;
    const namespace = this.#look.metricsNamespace;
    const silence = silenceFailure({ fleet: name, namespace, history, now, status, live: answers.live });
    return this.#report(fleet, answers, silence, now);
  }

  async #ask(fleet: FleetLook, cloud: InspectedCloud, signal: AbortSignal): Promise<Answers> {
    const { group, subfleet } = fleet;
    const known = this.#places.get(group);
    const place = known ?? (await locateGroups([fleet], cloud, signal)).get(group);
    if (place === undefined) throw new Error(`Nothing was found of ${group}`);
    if (place instanceof Failure) throw place;
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

  #report(
    { layer, name }: FleetLook,
    answers: Answers | undefined,
    failure: Failure | undefined,
    now: number,
  ): FleetStatusReport {
    const { env, region } = this.#look;
    const { api, value, live }: Partial<Answers> = answers ?? {};
    const set = isDenied(value) ? undefined : value;
    // The last known cycle may be from an earlier read.
    const known = lastCycleOf(this.#historyOf(name), now);
    const last = live === undefined ? known : lastCycleByLive(live, known, now);
    return {
      env,
      region,
      layer,
      fleet: name,
      result: failure?.result ?? 'ok',
      ...(failure && saidOf(failure)),
      ...(api && { url: api.href }),
      ...(set !== undefined && { configured: orNull(set) }),
      ...(isDenied(value) && { missingPermission: value.denied }),
      ...(last && { metrics: numbersOf(last.values, set), lastCycleSeconds: wholeSeconds(last.age) }),
    };
  }

  #historyOf(name: string): CycleHistory {
    const history = this.#histories.get(name) ?? new CycleHistory();
    this.#histories.set(name, history);
    return history;
  }
}
