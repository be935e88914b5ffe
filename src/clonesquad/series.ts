// Which of CloudWatch's series tell a fleet's metrics, and what follows for a fleet of which CloneSquad sends fewer.

import type { BinStatistics } from './bins.ts';
import { DECISIVE_METRICS, type FleetBins } from './cycles.ts';
import { parseFleetName } from './fleet-name.ts';
import {
  FLEET_METRICS,
  type FleetMetric,
  GROUP_DIMENSION,
  SUBFLEET_DIMENSION,
  SUBFLEET_METRICS,
} from './names.ts';

/** One series of CloudWatch, and the metrics of a fleet that it tells. */
export interface Series {
  /** The fleet's name: fleet-name.ts. */
  readonly fleet: string;
  readonly metrics: readonly FleetMetric[];
  /** Its name in CloudWatch. */
  readonly metricName: string;
  readonly dimensions: readonly { readonly Name: string; readonly Value: string }[];
}

/** Every series that a subfleet has. */
const SUBFLEET_SERIES = [
  ...new Set(Object.values(SUBFLEET_METRICS).filter((name) => name !== undefined)),
].map((metricName) => ({
  metricName,
  metrics: FLEET_METRICS.filter((metric) => SUBFLEET_METRICS[metric] === metricName),
}));

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

/** Metrics that a verdict needs and that CloneSquad does not send of a subfleet. */
const UNSENT = DECISIVE_METRICS.filter((metric) => SUBFLEET_METRICS[metric] === undefined);

/** Metrics of a subfleet that are sent only by runs in which its state is `running`. */
const SENT_WHILE_RUNNING: ReadonlySet<FleetMetric> = new Set(['DesiredInstanceCount', 'MinInstanceCount']);

/** A fleet's bins as they can be judged: a main fleet's as they are, a subfleet's completed. */
export function completed(fleet: string, bins: FleetBins): FleetBins {
  if (parseFleetName(fleet).subfleet === undefined) return bins;
  return new Map([...bins].map(([start, metrics]) => [start, completeBin(metrics)]));
}

/**
 * One bin of a subfleet. What CloneSquad does not send is taken for 0: it bounces no instance of a subfleet, and those
 * that stop are not among its running ones, so that `settled` alone does not know of them. Each run sends its EC2.Size,
 * so as many zeros as sizes neither make a run that was none nor keep one back, and they change from read to read only
 * as the sizes do. A bin in which fewer runs wanted a number than there were runs is one in which the subfleet's state
 * has changed: which of them did nobody can tell, so what they wanted is left out, and no run of that bin counts.
 */
function completeBin(
  metrics: ReadonlyMap<FleetMetric, BinStatistics>,
): ReadonlyMap<FleetMetric, BinStatistics> {
  const sampleCount = metrics.get('FleetSize')?.sampleCount;
  if (sampleCount === undefined) return metrics;
  const zeros: BinStatistics = { sampleCount, sum: 0, minimum: 0, maximum: 0 };
  const sent = [...metrics].filter(
    ([metric, statistics]) => !SENT_WHILE_RUNNING.has(metric) || statistics.sampleCount === sampleCount,
  );
  return new Map([...sent, ...UNSENT.map((metric) => [metric, zeros] as const)]);
}
