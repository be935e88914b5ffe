// status: reads the current size of each fleet, and the numbers of its last cycle. Writes nothing. One fleet's failure affects no other.

import { within } from '../base/time.ts';
import { VERSION } from '../base/version.ts';
import { keysOf } from '../clonesquad/keys.ts';
import { orNull } from '../clonesquad/size.ts';
import { type Denied, isDenied, type LiveStatus } from '../convergence/answers.ts';
import { lastCycleOf } from '../convergence/cycles.ts';
import { Failure, failureFields, worst } from '../errors/failure.ts';
import { timedOut } from '../errors/run.ts';
import {
  type Ask,
  EnvironmentReader,
  type FleetFacts,
  type InspectPorts,
  isSilent,
  silenceFailure,
} from '../inspect/inspect.ts';
import type { NoticeReport } from '../render/report.ts';
import { foreignApi } from '../scale/before.ts';
import { type InspectedCloud, orFailure } from '../scale/ports.ts';
import type { InspectRequest } from '../scale/request.ts';
import { type FleetStatusReport, numbersOf, type StatusReport, wholeSeconds } from './report.ts';

/**
 * Gives a function that reads all fleets of some environments, and throws only the signal's reason. Later calls use the
 * connections and APIs of the first one, and make the numbers exact that one read leaves open.
 */
export function statusReader(
  requests: readonly InspectRequest[],
  ports: InspectPorts,
): (signal: AbortSignal) => Promise<StatusReport> {
  const environments = requests.map((request) => new Environment(request, ports));
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
  requests: readonly InspectRequest[],
  ports: InspectPorts,
  pollMs: number,
  signal: AbortSignal,
): AsyncGenerator<StatusReport, void, undefined> {
  const read = statusReader(requests, ports);
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
interface StatusAnswers {
  readonly api: URL;
  readonly value: string | Denied;
  /** Absent for a subfleet, or if this read failed. */
  readonly live?: LiveStatus;
}

/** Asks an API for the value and the live status. Whose API it is cannot change between two reads. */
const askStatus: Ask<StatusAnswers> = async (fleet, location, isVerified, cloud, signal) => {
  const { group, subfleet } = fleet;
  const { api } = location;
  const [{ value }, live, owner] = await Promise.all([
    cloud.readValue(api, keysOf(subfleet).desired, signal),
    subfleet === undefined ? orFailure(cloud.readLiveStatus(api, group, signal), signal) : undefined,
    isVerified ? undefined : cloud.readApiOwner(api, signal),
  ]);
  const foreign = foreignApi(fleet, location, owner);
  if (foreign) throw foreign;
  return { api, value, ...(live !== undefined && 'at' in live && { live }) };
};

/** One environment, with what it keeps between reads. */
class Environment {
  readonly #request: InspectRequest;
  readonly #ports: InspectPorts;
  readonly #reader: EnvironmentReader<StatusAnswers>;
  #cloud: InspectedCloud | undefined;

  constructor(request: InspectRequest, ports: InspectPorts) {
    this.#request = request;
    this.#ports = ports;
    this.#reader = new EnvironmentReader(request, askStatus);
  }

  /** Why layers were skipped. */
  get notice(): NoticeReport | undefined {
    const { notice } = this.#reader.selected;
    return notice === undefined ? undefined : { code: 'layers', text: `${this.#request.env}: ${notice}` };
  }

  /**
   * Reads all fleets, within the timeout.
   * @param now when the read begins, epoch ms of our clock
   */
  async read(now: number, signal: AbortSignal): Promise<readonly FleetStatusReport[]> {
    const { timeoutMs } = this.#request.wait;
    const limit = { ms: timeoutMs, reason: () => timedOut({ timeoutMs, stage: 'reading the status' }) };
    const reading = within(limit, this.#ports.clock, signal, (during) => this.#readFleets(now, during));
    const reports = await orFailure(reading, signal);
    if (!(reports instanceof Failure)) return reports;
    const { fleets } = this.#reader.selected;
    return fleets.map((fleet) => {
      const facts = { fleet, history: this.#reader.historyOf(fleet), answers: reports };
      return reportOf(this.#request, facts, reports, now);
    });
  }

  async #readFleets(now: number, signal: AbortSignal): Promise<readonly FleetStatusReport[]> {
    const { connectorFor, clock, log } = this.#ports;
    const { requestMs, metricsNamespace: namespace } = this.#request;
    const retryPolicy = { clock, requestMs, deadline: Number.POSITIVE_INFINITY, log };
    const cloud = this.#cloud ?? (await connectorFor(this.#request)({ signal, retryPolicy, notice: log }));
    this.#cloud = cloud;
    const all = await this.#reader.read(cloud, clock, signal);
    return Promise.all(
      all.map(async (facts) => {
        const { fleet, answers, history, unread } = facts;
        if (answers instanceof Failure) return reportOf(this.#request, facts, answers, now);
        if (unread !== undefined) return reportOf(this.#request, facts, unread, now);
        const { api, live } = answers;
        const isAsked = fleet.subfleet === undefined && isSilent({ history, now });
        const status = isAsked ? await orFailure(cloud.readFleetStatus(api, signal), signal) : undefined;
        const silence = silenceFailure({ fleet: fleet.name, namespace, history, now, status, live });
        return reportOf(this.#request, facts, silence, now);
      }),
    );
  }
}

function reportOf(
  { env, region }: InspectRequest,
  { fleet, history, answers }: Pick<FleetFacts<StatusAnswers>, 'fleet' | 'history' | 'answers'>,
  failure: Failure | undefined,
  now: number,
): FleetStatusReport {
  const { api, value, live }: Partial<StatusAnswers> = answers instanceof Failure ? {} : answers;
  const set = isDenied(value) ? undefined : value;
  const { requestId } = failure ?? (isDenied(value) ? value : {});
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
    ...(requestId !== undefined && { requestId }),
    ...(last && { metrics: numbersOf(last.values, set), lastCycleSeconds: wholeSeconds(last.age) }),
  };
}
