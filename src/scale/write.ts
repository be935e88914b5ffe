// Writes the rows of all fleets at once: the only change that a run makes, apart from the marker.

import { rowsOf } from '../clonesquad/keys.ts';
import { failureOf } from '../errors/run.ts';
import type { Appliers } from './apply-immediately.ts';
import type { Write } from './fleet-state.ts';
import type { Cloud, Ports } from './ports.ts';
import type { FleetRequest } from './request.ts';
import type { Recorder } from './run-state.ts';

/**
 * Sets all sizes at once, and makes each API apply them once its rows are accepted. A write that fails does not stop the others,
 * since their answers are needed to know the final state.
 */
export async function writeFleets(
  cloud: Cloud,
  record: Recorder,
  ports: Pick<Ports, 'clock'> & { readonly appliers: Appliers | undefined },
  signal: AbortSignal,
): Promise<void> {
  const { request, fleets } = record.state;
  const writes = fleets.flatMap(({ fleet, api }) => {
    if (api === undefined) return [];
    const ended = writeRows(cloud, fleet, api, request.ttlSeconds, ports, signal).then((write) => {
      record.emit({ kind: 'written', fleet: fleet.name, write });
      return write;
    });
    return [{ api, ended }];
  });
  const byApi = Map.groupBy(writes, ({ api }) => api.href);
  await Promise.all(
    [...byApi.values()].map(async (ofApi) => {
      const ends = await Promise.all(ofApi.map(({ ended }) => ended));
      const [first] = ofApi;
      if (first !== undefined && ends.some(({ kind }) => kind === 'accepted')) ports.appliers?.of(first.api).apply();
    }),
  );
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
