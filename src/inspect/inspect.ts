// What status and doctor read alike: the fleets of an environment, their APIs, and the metrics of the last minutes.

import type { AlarmClock, Clock } from '../base/time.ts';
import { type ApiLocation, parseFleetName } from '../clonesquad/fleet-name.ts';
import type { Denied, FleetStatus, LiveStatus } from '../convergence/answers.ts';
import { CycleHistory, lastCycleOf } from '../convergence/cycles.ts';
import { SILENCE_MS } from '../convergence/levels.ts';
import { Failure } from '../errors/failure.ts';
import { emptyFleet, metricsElsewhere, metricsExcluded, noMetrics } from '../errors/fleet.ts';
import { sharedApi } from '../scale/before.ts';
import { windowOf } from '../scale/metric-reads.ts';
import { type InspectedCloud, type Log, orFailure, type Session } from '../scale/ports.ts';
import type { InspectRequest, NamedFleet } from '../scale/request.ts';

/** What status and doctor use of the machine. */
export interface InspectPorts {
  /** How an environment authenticates. Those with the same identity, account and region share a connection. */
  readonly connectorFor: (request: InspectRequest) => (session: Session) => Promise<InspectedCloud>;
  readonly clock: AlarmClock;
  readonly log: Log;
}

/** The fleets of an environment that are inspected. */
interface SelectedFleets {
  readonly fleets: readonly NamedFleet[];
  /** Why default layers are missing, in a sentence. */
  readonly notice?: string;
}

/** Selects the named fleets of an environment or, if none was named, the deployed ones. If none is deployed, these are the default ones. */
export async function selectFleets(
  { fleets, groups: template }: InspectRequest,
  cloud: Pick<InspectedCloud, 'findGroups'>,
  signal: AbortSignal,
): Promise<SelectedFleets> {
  const [model] = fleets;
  if (template === undefined || model === undefined) return { fleets };
  const all = await orFailure(cloud.findGroups(signal), signal);
  if (all instanceof Failure)
    return { fleets, notice: `Cannot find out whether the environment has other layers. ${all.message}` };
  const defaults = fleets.map(({ group }) => group);
  // Default layers come first, as everywhere.
  const deployed = [...new Set([...defaults, ...all])].filter((group) => all.includes(group));
  const found = deployed.flatMap((group) => {
    const layer = layerIn(group, template);
    return layer === undefined ? [] : [{ ...model, layer, group, name: group }];
  });
  if (found.length === 0) return { fleets };
  const missing = defaults.filter((group) => !all.includes(group));
  if (missing.length === 0) return { fleets: found };
  const notice = `Skipped ${missing.join(', ')}, because no deployed CloudFormation stack was found.`;
  return { fleets: found, notice };
}

/** The layer of a group, if it belongs to the environment. A layer with separators may belong to another environment. */
function layerIn(group: string, template: string): string | undefined {
  const [before = '', after = ''] = template.split('{layer}');
  const layer = group.slice(before.length, group.length - after.length);
  return group === `${before}${layer}${after}` && /^[A-Za-z][A-Za-z0-9]*$/.test(layer) ? layer : undefined;
}

/** What was read of one fleet. A failed read is a fact, too. */
export interface FleetFacts<Answers> {
  readonly fleet: NamedFleet;
  /** Its API. A failure if it was not found, or belongs to two groups. */
  readonly location: ApiLocation | Failure;
  /** The answers of its API. A failure if there is none, or if it cannot be asked. */
  readonly answers: Answers | Failure;
  /** Its metrics of the last minutes. */
  readonly history: CycleHistory;
  /** Why the metrics could not be read now. */
  readonly unread?: Failure;
}

/** Asks the API of a fleet. `isVerified`: whether it has been asked before without a failure. Throws a Failure. */
export type Ask<Answers> = (
  fleet: NamedFleet,
  location: ApiLocation,
  isVerified: boolean,
  cloud: InspectedCloud,
  signal: AbortSignal,
) => Promise<Answers>;

/** How far back metrics are read, in ms. */
const RECENT_MS = 15 * 60_000;

/** Reads the fleets of an environment. Later reads use the layers and APIs of the first one, and add to its metrics. */
export class EnvironmentReader<Answers> {
  readonly #request: InspectRequest;
  readonly #ask: Ask<Answers>;
  #selected: SelectedFleets | undefined;
  /** The API of each group that was asked without a failure. */
  readonly #verified = new Map<string, ApiLocation>();
  /** By the name of the fleet. */
  readonly #histories = new Map<string, CycleHistory>();

  constructor(request: InspectRequest, ask: Ask<Answers>) {
    this.#request = request;
    this.#ask = ask;
  }

  /** The selected fleets, or those of the settings until a read has selected some. */
  get selected(): SelectedFleets {
    return this.#selected ?? { fleets: this.#request.fleets };
  }

  /** Reads everything at once. Throws only the signal's reason. */
  async read(
    cloud: InspectedCloud,
    { now }: Pick<Clock, 'now'>,
    signal: AbortSignal,
  ): Promise<readonly FleetFacts<Answers>[]> {
    this.#selected ??= await selectFleets(this.#request, cloud, signal);
    const { fleets } = this.#selected;
    const at = now();
    const names = fleets.map(({ name }) => name);
    const window = windowOf(at - RECENT_MS, at);
    const metrics = orFailure(cloud.readMetrics(names, this.#request.metricsNamespace, window, signal), signal);
    const locations = this.#locate(fleets, cloud, signal);
    return Promise.all(
      fleets.map(async (fleet) => {
        const askApi = async () => {
          const { group } = fleet;
          const location = (await locations).get(group);
          if (location === undefined) throw new Error(`Nothing was found of ${group}`);
          if (location instanceof Failure) return { location, answers: location };
          const answers = await orFailure(this.#ask(fleet, location, this.#verified.has(group), cloud, signal), signal);
          if (!(answers instanceof Failure)) this.#verified.set(group, location);
          return { location, answers };
        };
        const [bins, ofApi] = await Promise.all([metrics, askApi()]);
        const known = this.historyOf(fleet);
        if (bins instanceof Failure) return { fleet, ...ofApi, history: known, unread: bins };
        const history = known.with(bins.get(fleet.name) ?? new Map(), at, true);
        this.#histories.set(fleet.name, history);
        return { fleet, ...ofApi, history };
      }),
    );
  }

  /** The metrics of a fleet, from all reads. */
  historyOf({ name }: NamedFleet): CycleHistory {
    return this.#histories.get(name) ?? new CycleHistory();
  }

  /** The API of each group: as the settings specify it, or by its stack. If two groups share an API, none is used. */
  async #locate(
    fleets: readonly NamedFleet[],
    cloud: InspectedCloud,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, ApiLocation | Failure>> {
    const locations = new Map<string, ApiLocation | Failure>(this.#verified);
    for (const { group, api } of fleets) if (api !== undefined) locations.set(group, { api });
    const unknown = [...new Set(fleets.map(({ group }) => group))].filter((group) => !locations.has(group));
    const found = unknown.length === 0 ? undefined : await orFailure(cloud.findApis(unknown, signal), signal);
    for (const group of unknown) {
      const location = found instanceof Failure ? found : found?.get(group);
      if (location !== undefined) locations.set(group, location);
    }
    const apis = [...locations].map(
      ([group, location]) => [group, location instanceof Failure ? undefined : location.api] as const,
    );
    const shared = sharedApi(new Map(apis));
    if (shared === undefined) return locations;
    return new Map([...locations].map(([group, location]) => [group, location instanceof Failure ? location : shared]));
  }
}

/** The metrics of a fleet, and the answers of CloneSquad's API for its group. */
interface SilenceFacts {
  readonly fleet: string;
  readonly namespace: string;
  readonly history: CycleHistory;
  /** Epoch ms of our clock. */
  readonly now: number;
  readonly status?: FleetStatus | Denied | Failure | undefined;
  readonly live?: LiveStatus | Denied | Failure | undefined;
}

/** Whether no cycle of a fleet is known from the last minutes. */
export function isSilent({ history, now }: Pick<SilenceFacts, 'history' | 'now'>): boolean {
  const last = lastCycleOf(history, now);
  return last === undefined || last.age.low >= SILENCE_MS;
}

/** The failure that explains missing metrics: `undefined` if they arrive. CloneSquad's API may know more than CloudWatch. */
export function silenceFailure({ fleet, namespace, history, now, status, live }: SilenceFacts): Failure | undefined {
  if (!isSilent({ history, now })) return undefined;
  const last = lastCycleOf(history, now);
  const missing = history.missingMetrics();
  if (last === undefined && missing.length > 0) return metricsExcluded({ fleet, missing });
  const isMainFleet = parseFleetName(fleet).subfleet === undefined;
  if (isMainFleet && status !== undefined && 'managed' in status && status.managed === 0) return emptyFleet({ fleet });
  const sentMs = live !== undefined && 'at' in live ? Math.max(0, now - live.at) : undefined;
  if (last !== undefined) return noMetrics({ fleet, namespace, silentMs: last.age.low, since: 'cycle', sentMs });
  if (sentMs !== undefined && sentMs < SILENCE_MS) return metricsElsewhere({ fleet, namespace, sentMs });
  return noMetrics({ fleet, namespace, silentMs: RECENT_MS, since: 'window', sentMs });
}
