// CloudWatch's series of a fleet's metrics, and the completion of a subfleet's metrics, of which CloneSquad sends fewer.

import { parseFleetName } from '../clonesquad/fleet-name.ts';
import {
  FLEET_METRICS,
  type FleetMetric,
  GROUP_DIMENSION,
  SUBFLEET_DIMENSION,
  SUBFLEET_METRICS,
} from '../clonesquad/keys.ts';
import type { BinStatistics } from './bins.ts';
import { DECISIVE_METRICS, type FleetBins } from './cycles.ts';

/** One series of CloudWatch, and the fleet metrics that it stands for. */
export interface Series {
  /** The fleet's name: fleet-name.ts. */
  readonly fleet: string;
  readonly metrics: readonly FleetMetric[];
  /** Its name in CloudWatch. */
  readonly metricName: string;
  readonly dimensions: readonly { readonly Name: string; readonly Value: string }[];
}

/** All series of a subfleet. */
const SUBFLEET_SERIES = [...new Set(Object.values(SUBFLEET_METRICS).filter((name) => name !== undefined))].map(
  (metricName) => ({
    metricName,
    metrics: FLEET_METRICS.filter((metric) => SUBFLEET_METRICS[metric] === metricName),
  }),
);

/** All series of one fleet, each once. */
export function seriesOf(fleet: string): readonly Series[] {
  const { group, subfleet } = parseFleetName(fleet);
  const ofGroup = { Name: GROUP_DIMENSION, Value: group };
  if (subfleet === undefined) {
    const dimensions = [ofGroup];
    return FLEET_METRICS.map((metric) => ({ fleet, metrics: [metric], metricName: metric, dimensions }));
  }
  const dimensions = [{ Name: SUBFLEET_DIMENSION, Value: subfleet }, ofGroup];
  return SUBFLEET_SERIES.map((series) => ({ ...series, fleet, dimensions }));
}

/** Required metrics that CloneSquad does not send for a subfleet. */
const UNSENT = DECISIVE_METRICS.filter((metric) => SUBFLEET_METRICS[metric] === undefined);

/** Metrics of a subfleet that are sent only while its state is `running`. */
const SENT_WHILE_RUNNING: ReadonlySet<FleetMetric> = new Set(['DesiredInstanceCount', 'MinInstanceCount']);

/** A fleet's bins for the judgment: those of a main fleet as they are, those of a subfleet completed. */
export function completed(fleet: string, bins: FleetBins): FleetBins {
  if (parseFleetName(fleet).subfleet === undefined) return bins;
  return new Map([...bins].map(([start, metrics]) => [start, completeBin(metrics)]));
}

/**
 * One bin of a subfleet. Metrics that CloneSquad does not send count as 0: it bounces no instance of a subfleet, and stopping
 * instances are not among the running ones, so only `settled` does not see them. Each cycle sends EC2.Size, so as many zeros as
 * sizes match the cycles exactly. If fewer cycles sent a desired number than sizes, the state of the subfleet changed within the
 * bin. It is unknown in which of them, so the desired numbers are left out, and no cycle of that bin counts.
 */
function completeBin(metrics: ReadonlyMap<FleetMetric, BinStatistics>): ReadonlyMap<FleetMetric, BinStatistics> {
  const sampleCount = metrics.get('FleetSize')?.sampleCount;
  if (sampleCount === undefined) return metrics;
  const zeros: BinStatistics = { sampleCount, sum: 0, minimum: 0, maximum: 0 };
  const sent = [...metrics].filter(
    ([metric, statistics]) => !SENT_WHILE_RUNNING.has(metric) || statistics.sampleCount === sampleCount,
  );
  return new Map([...sent, ...UNSENT.map((metric) => [metric, zeros] as const)]);
}
