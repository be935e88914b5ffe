// Asks the API of a fleet everything that the doctor judges. A failure is an answer, too.

import { keysOf, MARKER_KEY, MISTAKEN_COUNT_KEY } from '../clonesquad/keys.ts';
import type { Denied, Discovery, FleetStatus, LiveStatus, Shadowing, StoredRows } from '../convergence/answers.ts';
import { unsupportedRelease } from '../errors/api.ts';
import { Failure } from '../errors/failure.ts';
import type { Ask, FleetFacts } from '../inspect/inspect.ts';
import { foreignApi } from '../scale/before.ts';
import { orFailure } from '../scale/ports.ts';
import type { Look } from '../scale/request.ts';

/** Everything that a check of a fleet judges. */
export interface DoctorFacts extends FleetFacts<Answers> {
  readonly look: Look;
  /** When it was read, epoch ms of our clock. */
  readonly now: number;
}

/** The answers of an API that answers like CloneSquad. */
export interface Answers {
  /** The value in force. A failure if CloneSquad does not know the key. */
  readonly value: string | Denied | Failure;
  readonly discovery: Discovery | Denied | undefined | Failure;
  /** Rows of the key of the size, and of the tutorial's key. */
  readonly rows: StoredRows | Denied | Failure;
  readonly shadowing: Shadowing | Failure;
  readonly status: FleetStatus | Denied | undefined | Failure;
  readonly live: LiveStatus | Denied | undefined | Failure;
  /** Why the size, the floor and the marker cannot be written. */
  readonly write: Refusal;
  readonly writeFloor: Refusal;
  readonly mark: Refusal;
}

/** Why a write would be refused: `undefined` if it is permitted, `unasked` if the API may belong to another group. */
export type Refusal = Failure | 'unasked' | undefined;

/** Asks an API everything. Stops if it does not answer like CloneSquad, and does not check writes if it may belong to another group. */
export const askEverything: Ask<Answers> = async (fleet, place, _, cloud, signal) => {
  const { api } = place;
  const { desired, floor, state } = keysOf(fleet.subfleet);
  const reading = await orFailure(cloud.readValue(api, desired, signal), signal);
  if (reading instanceof Failure && reading.code !== unsupportedRelease.code) throw reading;
  const [discovery, rows, shadowing, status, live] = await Promise.all([
    orFailure(cloud.readDiscovery(api, signal), signal),
    orFailure(cloud.readRows(api, [desired, MISTAKEN_COUNT_KEY], signal), signal),
    orFailure(cloud.readShadowing(api, desired, signal), signal),
    orFailure(cloud.readFleetStatus(api, signal), signal),
    orFailure(cloud.readLiveStatus(api, fleet.group, signal), signal),
  ]);
  const isDoubtful = discovery instanceof Failure || foreignApi(fleet, place, discovery) !== undefined;
  const askToWrite = async (...keys: readonly string[]): Promise<Refusal> => {
    if (isDoubtful) return 'unasked';
    const ends = await Promise.all(keys.map((key) => orFailure(cloud.requireWritable(api, key, signal), signal)));
    return ends.find((end) => end instanceof Failure);
  };
  const [write, writeFloor, mark] = await Promise.all([
    askToWrite(desired, ...(state === undefined ? [] : [state])),
    askToWrite(floor),
    askToWrite(MARKER_KEY),
  ]);
  const value = reading instanceof Failure ? reading : reading.value;
  return { value, discovery, rows, shadowing, status, live, write, writeFloor, mark };
};
