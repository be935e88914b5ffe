// The log of runs: their events as lines.

import { excerpt, quoted } from '../base/text.ts';
import { cycleUrl, markerUrl, writeUrl } from '../clonesquad/api-url.ts';
import { rowsOf } from '../clonesquad/keys.ts';
import { formatSize } from '../clonesquad/size.ts';
import { valueText } from '../errors/numbers.ts';
import type { Listener, RunEvent } from '../scale/events.ts';
import type { FleetState } from '../scale/fleet-state.ts';
import type { Request } from '../scale/request.ts';
import { expectation } from './expectation.ts';

/** Logs the steps of any number of runs. A line that many of them have in common is logged once. */
export function stepLog(log: (line: string) => void): Listener {
  const logged = new Set<string>();
  return (event, { request, fleets }) => {
    const lines = linesOf(event, request, fleets);
    for (const line of lines.filter((text) => !logged.has(text))) {
      logged.add(line);
      log(line);
    }
  };
}

function linesOf(event: RunEvent, request: Request, fleets: readonly FleetState[]): readonly string[] {
  if (event.kind === 'retried') return [event.message];
  if (event.kind === 'waiting') return [expectation(event)];
  if (event.kind === 'planned') return fleets.flatMap((state) => planLines(request, state));
  if (event.kind !== 'written' || event.write.kind !== 'accepted') return [];
  const { size, floor } = request.fleets.find(({ name }) => name === event.fleet) ?? {};
  if (size === undefined) return [];
  return [`${event.fleet}  set to ${formatSize(size)}${floor === undefined ? '' : `, with a floor of ${floor}`}`];
}

/** The requests that a run would send for a fleet, and its current value. */
function planLines({ ttlSeconds, appliesImmediately }: Request, { fleet, api, before }: FleetState): readonly string[] {
  if (api === undefined) return [];
  const now =
    before?.previous === undefined
      ? 'current value unknown: permission to read it is missing'
      : `current value: ${excerpt(valueText(before.previous))}, may be up to 60 s old`;
  const rows = rowsOf(fleet).map(({ kind, key, value }) => {
    const line = `POST ${writeUrl(api, key, ttlSeconds).href} with body ${quoted(value)}`;
    return kind === 'size' ? `${line} (${now})` : line;
  });
  const apply = [`POST ${markerUrl(api).href} with a unique body`, `GET ${cycleUrl(api).href}`];
  return [...rows, ...(appliesImmediately ? apply : [])].map((line) => `${fleet.name}  would send ${line}`);
}
