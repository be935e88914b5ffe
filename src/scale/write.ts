// Writes the rows of all fleets at once: the only change that a run makes, apart from the marker.

import { rowsOf } from '../clonesquad/keys.ts';
import { formatSize } from '../clonesquad/size.ts';
import { failureOf } from '../errors/run.ts';
import type { Appliers } from './apply.ts';
import type { FleetState, Write } from './fleet-state.ts';
import type { Cloud, Ports } from './ports.ts';
import type { FleetRequest, Request } from './request.ts';

/**
 * Sets all sizes at once, and makes each API apply them once its rows are accepted. A write that fails does not stop the others,
 * since their answers are needed to know the final state.
 */
export async function writeFleets(
  cloud: Cloud,
  request: Request,
  states: readonly FleetState[],
  ports: Pick<Ports, 'clock' | 'log'> & { readonly appliers: Appliers | undefined },
  signal: AbortSignal,
): Promise<FleetState[]> {
  const writes = states.map(async (state) => {
    const { fleet, api } = state;
    if (api === undefined) return state;
    const write = await writeRows(cloud, fleet, api, request.ttlSeconds, ports, signal);
    if (write.kind === 'accepted') ports.log(`${fleet.name}  set to ${settings(fleet)}`);
    return { ...state, lastWriteAt: ports.clock.now(), write };
  });
  const apis = [...new Set(states.flatMap((state) => state.api?.href ?? []))];
  await Promise.all(
    apis.map(async (api) => {
      const ends = await Promise.all(writes.filter((_, index) => states[index]?.api?.href === api));
      if (ends.some(isAccepted)) ports.appliers?.of(new URL(api)).apply();
    }),
  );
  return Promise.all(writes);
}

function isAccepted({ write }: FleetState): boolean {
  return write?.kind === 'accepted';
}

/** Writes the rows of a fleet one after the other, in the order of keys.ts. */
async function writeRows(
  cloud: Cloud,
  fleet: FleetRequest,
  api: URL,
  ttlSeconds: number | undefined,
  { clock }: Pick<Ports, 'clock'>,
  signal: AbortSignal,
): Promise<Write> {
  let accepted = 0;
  let isSent = false;
  let writtenAt = Number.NEGATIVE_INFINITY;
  try {
    for (const { key, value } of rowsOf(fleet)) {
      isSent = false;
      signal.throwIfAborted();
      isSent = true;
      writtenAt = Math.max(writtenAt, await cloud.write(api, key, value, ttlSeconds, signal));
      accepted += 1;
    }
    return { kind: 'accepted', writtenAt, postedAt: clock.now() };
  } catch (thrown) {
    return { kind: 'failed', failure: failureOf(thrown, signal, isSent), accepted };
  }
}

function settings({ size, floor }: FleetRequest): string {
  return floor === undefined ? formatSize(size) : `${formatSize(size)}, with a floor of ${floor}`;
}
