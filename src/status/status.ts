// status: reads the current size of each fleet, and the numbers of its last cycle. Writes nothing. One fleet's failure affects no other.

import { type AlarmClock, within } from '../base/time.ts';
import { VERSION } from '../base/version.ts';
import { keysOf } from '../clonesquad/keys.ts';
import { orNull, readStoredTarget } from '../clonesquad/size.ts';
import { type Denied, isDenied, type LiveStatus } from '../convergence/answers.ts';
import type { Bounds } from '../convergence/bins.ts';
import { type CycleValues, effectiveFloorOf, lastCycleOf } from '../convergence/cycles.ts';
import { Failure, type FixBy, failureFields, type Result, worst } from '../errors/failure.ts';
import { timedOut } from '../errors/run.ts';
import { type Ask, EnvironmentReader, type FleetFacts, isSilent, silenceFailure } from '../inspect/inspect.ts';
import { foreignApi } from '../scale/before.ts';
import { type InspectedCloud, type Log, orFailure, type Session } from '../scale/ports.ts';
import type { Look } from '../scale/request.ts';

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

/** Asks an API for the value and the live status. Whose API it is cannot change between two reads. */
const askStatus: Ask<Answers> = async (fleet, place, isVerified, cloud, signal) => {
  const { group, subfleet } = fleet;
  const { api } = place;
  const [{ value }, live, discovery] = await Promise.all([
    cloud.readValue(api, keysOf(subfleet).desired, signal),
    subfleet === undefined ? orFailure(cloud.readLiveStatus(api, group, signal), signal) : undefined,
    isVerified ? undefined : cloud.readDiscovery(api, signal),
  ]);
  const foreign = foreignApi(fleet, place, discovery);
  if (foreign) throw foreign;
  return { api, value, ...(live !== undefined && 'at' in live && { live }) };
};

/** One environment, with what it keeps between reads. */
class Environment {
  readonly #look: Look;
  readonly #ports: StatusPorts;
  readonly #reader: EnvironmentReader<Answers>;
  #cloud: InspectedCloud | undefined;

  constructor(look: Look, ports: StatusPorts) {
    this.#look = look;
    this.#ports = ports;
    this.#reader = new EnvironmentReader(look, askStatus);
  }

  /** Why layers were skipped, in a sentence. */
  get notice(): string | undefined {
    const { notice } = this.#reader.selected;
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
    const { fleets } = this.#reader.selected;
    return fleets.map((fleet) => {
      const facts = { fleet, history: this.#reader.historyOf(fleet), answers: reports };
      return reportOf(this.#look, facts, reports, now);
    });
  }

  async #readFleets(now: number, signal: AbortSignal): Promise<readonly FleetStatusReport[]> {
    const { connectorFor, clock, log } = this.#ports;
    const { requestMs, metricsNamespace: namespace } = this.#look;
    const retryPolicy = { clock, requestMs, deadline: Number.POSITIVE_INFINITY, log };
    const cloud = this.#cloud ?? (await connectorFor(this.#look)({ signal, retryPolicy, notice: log }));
    this.#cloud = cloud;
    const all = await this.#reader.read(cloud, clock, signal);
    return Promise.all(
      all.map(async (facts) => {
        const { fleet, answers, history, unread } = facts;
        if (answers instanceof Failure) return reportOf(this.#look, facts, answers, now);
        if (unread !== undefined) return reportOf(this.#look, facts, unread, now);
        const { api, live } = answers;
        const isAsked = fleet.subfleet === undefined && isSilent({ history, now });
        const status = isAsked ? await orFailure(cloud.readFleetStatus(api, signal), signal) : undefined;
        const silence = silenceFailure({ fleet: fleet.name, namespace, history, now, status, live });
        return reportOf(this.#look, facts, silence, now);
      }),
    );
  }
}

function reportOf(
  { env, region }: Look,
  { fleet, history, answers }: Pick<FleetFacts<Answers>, 'fleet' | 'history' | 'answers'>,
  failure: Failure | undefined,
  now: number,
): FleetStatusReport {
  const { api, value, live }: Partial<Answers> = answers instanceof Failure ? {} : answers;
  const set = isDenied(value) ? undefined : value;
  // The last known cycle may be from an earlier read.
  const last = lastCycleOf(history, now, live);
  return {
    env,
    region,
    layer: fleet.layer,
    fleet: fleet.name,
    result: failure?.result ?? 'ok',
    ...(failure && failureFields(failure)),
    ...(api && { url: api.href }),
    ...(set !== undefined && { configured: orNull(set) }),
    ...(isDenied(value) && { missingPermission: value.denied }),
    ...(last && { metrics: numbersOf(last.values, set), lastCycleSeconds: wholeSeconds(last.age) }),
  };
}

// The status of fleets as data: what is configured, and the counts of CloneSquad's last cycle.

/** Numbers of instances by state, from the metrics of the last minutes. One read may only give bounds that later reads narrow down. */
export interface FleetNumbers {
  /** Size that CloneSquad has picked up. It is also 0 if no size is set, if the autoscaler decides, or if the value is invalid. */
  readonly desired: Bounds;
  /** Number of instances to reach, floor included; absent if no size is set. */
  readonly target?: Bounds;
  /** Minimum number of running instances (CloneSquad's `ec2.schedule.min_instance_count`). */
  readonly floor: Bounds;
  /** Number of all instances, excluded ones included. */
  readonly fleetSize: Bounds;
  /** Running instances, including draining, bounced and unhealthy ones. */
  readonly running: Bounds;
  readonly pending: Bounds;
  /** Instances that are warming up. */
  readonly initializing: Bounds;
  readonly draining: Bounds;
  readonly stopping: Bounds;
  /** Unhealthy or excluded instances. */
  readonly unusable: Bounds;
  /** Instances that CloneSquad neither counts as running nor starts. */
  readonly excluded: Bounds;
  /** Absent if the CloneSquad operator has excluded the metric. */
  readonly inError?: Bounds;
  /** Running LightHouse instances; absent if the CloneSquad operator has excluded the metric. */
  readonly lighthouse?: Bounds;
}

/** The status of one fleet. */
export interface FleetStatusReport {
  readonly env: string;
  readonly region: string;
  /** `frontend`, `backend` or another layer; for a subfleet, followed by a slash and its name: `backend/workers`. */
  readonly layer: string;
  /** Name of the fleet: CloneSquad's GroupName; for a subfleet, followed by a slash and its name. */
  readonly fleet: string;
  /** `ok`, or the reason why the status is incomplete. */
  readonly result: Result;
  /** Code of the error: an anchor on the troubleshooting page. */
  readonly code?: string;
  /** Error message; absent if there is no error. */
  readonly message?: string;
  /** Who can fix the error. */
  readonly fixBy?: FixBy;
  /** How to fix the error. */
  readonly fix?: string;
  /** ID that AWS gave to the request that failed; absent if AWS did not answer one with this error. */
  readonly requestId?: string;
  /** Root URL of the CloneSquad API. */
  readonly url?: string;
  /** Value in force, up to 60 s old; `null` if none is set, absent if it could not be read. */
  readonly configured?: string | null;
  /** Permission that is missing to read the value in force, as a statement of an IAM policy. */
  readonly missingPermission?: string;
  /** Counts of CloneSquad's last cycle; absent if its metrics could not be read. */
  readonly metrics?: FleetNumbers;
  /** Age of that cycle in whole seconds. */
  readonly lastCycleSeconds?: Bounds;
}

/** The status of some fleets. */
export interface StatusReport {
  /** Version of clonesquad-scale that wrote the report. */
  readonly version: string;
  /** `ok` if every fleet could be read, otherwise the most serious result. */
  readonly result: Result;
  /** Time at which the status was read, ISO 8601, by the clock of the machine that ran the command. */
  readonly readAt: string;
  /** Layers that were skipped because none was named, and why, in whole sentences. */
  readonly notices: readonly string[];
  readonly fleets: readonly FleetStatusReport[];
}

/** The numbers of a cycle. `set`: the value in force, if it was read. */
export function numbersOf(values: CycleValues, set: string | undefined): FleetNumbers {
  const { NbOfInstancesInError: inError, RunningLighthouseInstances: lighthouse } = values;
  return {
    desired: values.DesiredInstanceCount,
    ...(isSized(values, set) && { target: targetOf(values) }),
    floor: values.MinInstanceCount,
    fleetSize: values.FleetSize,
    running: values.RunningInstances,
    pending: values.PendingInstances,
    initializing: values.NbOfInstanceInInitialState,
    draining: values.DrainingInstances,
    stopping: values.StoppingInstances,
    unusable: values.NbOfInstanceInUnuseableState,
    excluded: values.NbOfExcludedInstances,
    ...(inError && { inError }),
    ...(lighthouse && { lighthouse }),
  };
}

/** Bounds of ms as bounds of whole seconds that include them. An exact time is rounded, and stays exact. */
export function wholeSeconds({ low, high }: Bounds): Bounds {
  const round = Math.round(low / 1000);
  return low === high ? { low: round, high: round } : { low: Math.floor(low / 1000), high: Math.ceil(high / 1000) };
}

/** Whether a size is set. A desired count above 0 proves it, and 0 only does with the value. */
function isSized({ DesiredInstanceCount: desired }: CycleValues, set: string | undefined): boolean {
  return desired.low > 0 || (set !== undefined && readStoredTarget(set) !== undefined);
}

/** The target of the main loop: the desired count, raised to the floor, but to no more than can start. */
function targetOf(values: CycleValues): Bounds {
  const { DesiredInstanceCount: desired } = values;
  const least = effectiveFloorOf(values);
  return { low: Math.max(desired.low, least.low), high: Math.max(desired.high, least.high) };
}
